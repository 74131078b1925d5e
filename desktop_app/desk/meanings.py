"""The search by meaning for the desks: passages are given vectors by a service, and so is what is searched for.

Nothing is sent unless a model was named and its host agreed to. Each text is paid for once: vectors are stored as they
arrive, a text that was sent before is not sent again, and what could not be stored is kept until it can.
"""

import os
import random
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from desktop_app.app import App
from desktop_app.background.jobs import JobCancelled, JobReport
from desktop_app.core.api.access import Endpoint
from desktop_app.core.api.answers import PaidCall
from desktop_app.core.engine import Deadline, Stopped
from desktop_app.core.errors import ErrorCode, Failure, ProcessingError
from desktop_app.core.search.meaning import Meaning, Passage, meaning_endpoint
from desktop_app.engines.openai.calls import find_personal
from desktop_app.engines.openai.marks import Mark, mask
from desktop_app.pipeline.retry import wait_s
from desktop_app.store.search.vectors import (
    Vector,
    bare_passages,
    count_bare,
    indexed_pages,
    keep_vectors,
    known_vectors,
)

PASSAGES_AT_ONCE = 96
LONGEST_SEARCH_S = 8.0
"""A search that has no vector by then is answered by words alone."""

_MOST_SEARCHES = 200
_MOST_MARKED = 4
_SLICE_S = 0.1

_UNREADABLE = frozenset({ErrorCode.ENGINE_CRASHED, ErrorCode.TIMEOUT, ErrorCode.OUT_OF_MEMORY})
"""What hides names did not come to an end with a document: it is not sent, and found by words."""


class Meanings:
    """What is asked of the service; from the threads of jobs and errands."""

    def __init__(self, app: App, environment: Mapping[str, str] = os.environ) -> None:
        self._app, self._environment = app, environment
        self._lock = threading.Lock()
        self._searches: OrderedDict[tuple[str, str, str], bytes] = OrderedDict()
        self._unsaved: dict[tuple[str, str], bytes] = {}
        self._marks: OrderedDict[int, Sequence[Mark] | None] = OrderedDict()

    @property
    def endpoint(self) -> Endpoint | None:
        """Where texts are sent; None while the search by meaning is off."""
        return meaning_endpoint(self._app.settings, self._environment)

    def count_bare(self) -> int:
        """Return how many passages have no vector yet; 0 while the search by meaning is off.

        Raises:
            ProcessingError: DATABASE.
        """
        return count_bare(self._app.database, self._app.settings.embeddings_model) if self.endpoint else 0

    def fill(self, told: JobReport, tell: Callable[[int, int], None]) -> None:
        """Give vectors to all passages that have none, as long as the search by meaning stays on with its model.

        Args:
            told: tells whether to stop.
            tell: told how many of how many passages are done.

        Raises:
            ProcessingError: what the service or the database answers; what was stored stays.
            JobCancelled: it was asked to stop.
        """
        model, total, done, below = self._app.settings.embeddings_model, self.count_bare(), 0, None
        while total and self.endpoint is not None and self._app.settings.embeddings_model == model:
            told.check()
            passages = bare_passages(self._app.database, model, below, PASSAGES_AT_ONCE)
            if not passages:
                return
            below = passages[-1].chunk_id
            self._fill_some(model, passages, told)
            done += len(passages)
            tell(done, max(done, total))

    def meaning_of(self, text: str, is_stopped: Callable[[], bool]) -> Meaning | None:
        """Return what a search means: from what was asked before, else from the service; None while it is off.

        Raises:
            ProcessingError: what the service answers, TIMEOUT.
            Stopped: another search has taken its place.
        """
        endpoint = self.endpoint
        if endpoint is None:
            return None
        model = self._app.settings.embeddings_model
        key = (endpoint.base_url, model, text)
        known = self.known_meaning(text)
        if known is not None:
            return known
        found: list[bytes] = []

        def keep(brought: Any) -> None:
            found.extend(brought.vectors)
            self._app.recorder.ask(keep_vectors, self._app.database, model, (), brought.call).result()

        deadline = Deadline.after(LONGEST_SEARCH_S, LONGEST_SEARCH_S, is_stopped)
        self._app.embedder().embed([text], "search", deadline, keep)
        with self._lock:
            self._searches[key] = found[0]
            while len(self._searches) > _MOST_SEARCHES:
                self._searches.popitem(last=False)
        return Meaning(model, found[0])

    def known_meaning(self, text: str) -> Meaning | None:
        """Return what a search means if it was asked for before; nothing is sent."""
        endpoint, model = self.endpoint, self._app.settings.embeddings_model
        with self._lock:
            vector = self._searches.get((endpoint.base_url if endpoint else "", model, text))
        return None if vector is None else Meaning(model, vector)

    def _fill_some(self, model: str, passages: Sequence[Passage], told: JobReport) -> None:
        known = known_vectors(self._app.database, model, passages)
        known += [
            Vector(each.chunk_id, each.text, self._unsaved[model, each.text])
            for each in passages
            if (model, each.text) in self._unsaved
        ]
        if known:
            self._keep(model, known, None)
        has_one = {each.chunk_id for each in known}
        by_text: dict[str, list[Passage]] = {}
        for each in passages:
            if each.chunk_id not in has_one:
                by_text.setdefault(each.text, []).append(each)
        texts = {text: sent for text, same in by_text.items() if (sent := self._sendable(same[0], told)) is not None}
        self._embed(model, texts, by_text, told)

    def _embed(
        self, model: str, texts: Mapping[str, str], by_text: Mapping[str, Sequence[Passage]], told: JobReport
    ) -> None:
        """Send texts, each as it may be sent, and store what comes back; what passes by itself is waited for."""
        left = list(texts)

        def keep(brought: Any) -> None:
            taken = left[: len(brought.vectors)]
            for text, vector in zip(taken, brought.vectors, strict=True):
                self._unsaved[model, text] = vector
            vectors = [
                Vector(each.chunk_id, text, self._unsaved[model, text]) for text in taken for each in by_text[text]
            ]
            self._keep(model, vectors, brought.call)
            del left[: len(taken)]

        attempt = 1
        while left:
            try:
                timeout_s = self._app.settings.api_timeout_s
                deadline = Deadline.after(len(left) * timeout_s, timeout_s, lambda: told.is_cancelled)
                self._app.embedder().embed([texts[text] for text in left], "embedding", deadline, keep)
            except Stopped:
                raise JobCancelled from None
            except ProcessingError as error:
                pause_s = wait_s(error.failure, attempt, random.uniform)
                if pause_s is None:
                    raise
                _wait(pause_s, told)
                attempt += 1

    def _keep(self, model: str, vectors: Sequence[Vector], call: PaidCall | None) -> None:
        self._app.recorder.ask(keep_vectors, self._app.database, model, vectors, call).result()
        for each in vectors:
            self._unsaved.pop((model, each.text), None)

    def _sendable(self, passage: Passage, told: JobReport) -> str | None:
        """Return a passage's text as it may be sent; None where what hides names cannot read its document."""
        if not self._app.settings.api_masks_personal_data:
            return passage.text
        marks = self._marks_of(passage.document_id, told)
        return None if marks is None else mask(passage.text, marks)

    def _marks_of(self, document_id: int, told: JobReport) -> Sequence[Mark] | None:
        """Return what is to be hidden in a document, as for parsing; the last few documents are remembered."""
        if document_id not in self._marks:
            timeout_s = self._app.settings.page_timeout_s
            try:
                self._marks[document_id] = self._app.sandbox.call(
                    find_personal,
                    indexed_pages(self._app.database, document_id),
                    timeout_s=timeout_s,
                    deadline=Deadline.after(timeout_s, timeout_s, lambda: told.is_cancelled),
                )
            except Stopped:
                raise JobCancelled from None
            except ProcessingError as error:
                if error.failure.code not in _UNREADABLE:
                    raise
                self._marks[document_id] = None
            while len(self._marks) > _MOST_MARKED:
                self._marks.popitem(last=False)
        return self._marks[document_id]


def failure_of_search(error: ProcessingError) -> Failure:
    """Return why a search has words alone; too long a wait is the service's."""
    return Failure.of(ErrorCode.API_TIMEOUT) if error.failure.code is ErrorCode.TIMEOUT else error.failure


def _wait(pause_s: float, told: JobReport) -> None:
    ends_at = time.monotonic() + pause_s
    while (left_s := ends_at - time.monotonic()) > 0:
        told.check()
        time.sleep(min(_SLICE_S, left_s))
