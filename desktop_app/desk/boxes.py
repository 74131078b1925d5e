"""Boxes that a person draws on a page: read in the sandbox, beside the window."""

import os
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.core.document import PackedPage
from desktop_app.core.engine import Deadline
from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.core.ocr_models import usable_folder
from desktop_app.core.report import Box, TestResult
from desktop_app.engines.local.boxes import read_box
from desktop_app.engines.local.calls import Limits
from desktop_app.store.readings.documents import KnownDocuments
from desktop_app.store.work.files import find_file

_BEFORE_READING = 2
"""Urgency in the sandbox: a person waits for the row, nobody for the next file."""

_WAIT_S = 120.0

Done = Callable[[Sequence[TestResult]], None]


class BoxReader:
    """Reads boxes for the window; used in the main thread alone."""

    def __init__(self, app: App, errands: Errands) -> None:
        self._app, self._errands = app, errands
        self._known = KnownDocuments(app.database)

    def read(self, file_id: str, page: int, box: Box, known: PackedPage | None, done: Done) -> None:
        """Call `done` with the results in a box of a file's page; with none where nothing can be read."""
        file = find_file(self._app.database, file_id)
        if file is None or file.progress.sha256 is None:
            done(())
            return
        source = (file.progress.sha256, file.progress.media_type or "")
        self._errands.run(partial(_settle, done), self._read, *source, page, box, known)

    def _read(
        self, sha256: str, media_type: str, page: int, box: Box, known: PackedPage | None
    ) -> tuple[TestResult, ...]:
        """Fetch the content and have the box read; runs beside the window."""
        data = self._known.content(sha256)
        if data is None:
            raise ProcessingError.of(ErrorCode.FILE_NOT_FOUND)
        settings, sandbox = self._app.settings, self._app.sandbox
        limits = Limits(settings.max_pages, ocr_model_folder=usable_folder(settings.ocr_model_folder))
        deadline = Deadline.after(_WAIT_S + settings.page_timeout_s, settings.page_timeout_s, lambda: False)
        threads = max(1, (os.cpu_count() or 1) // sandbox.workers)
        return sandbox.call(
            read_box,
            *(data, media_type, page, box, known, limits, threads),
            timeout_s=settings.page_timeout_s,
            deadline=deadline,
            urgency=_BEFORE_READING,
        )


def _settle(done: Done, future: "Future[tuple[TestResult, ...]]") -> None:
    try:
        found = future.result()
    except ProcessingError:  # as when nothing stands there: the person types the row in
        found = ()
    done(found)
