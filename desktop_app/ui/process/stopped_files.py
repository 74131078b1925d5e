"""The files that failed or timed out: how many a retry can help, and which they are."""

from collections.abc import Iterator

from desktop_app.core.session import SessionFile, SessionSummary
from desktop_app.core.status import FileStatus
from desktop_app.ui.desk import SessionDesk
from desktop_app.ui.process.remedies import Action, actions_for

_STOPPED = frozenset({FileStatus.FAILED, FileStatus.TIMEOUT})
_PAGE = 200
_COUNTED = 1000
"""So many stopped files are looked at to count those that a retry helps; beyond, all count."""


class StoppedFiles:
    """Asks the desk only when the session's counts have changed."""

    def __init__(self, desk: SessionDesk) -> None:
        self._desk = desk
        self._summary: SessionSummary | None = None
        self._counted: tuple[object, int] | None = None

    def note(self, summary: SessionSummary) -> None:
        """Take over newer counts."""
        self._summary = summary

    def forget(self) -> None:
        """Count anew the next time: files were set back or taken out."""
        self._counted = None

    def retryable_count(self) -> int:
        """Return how many failed and timed-out files a retry can help."""
        summary = self._summary
        if summary is None or not summary.failed_files + summary.timed_out_files:
            return 0
        key = (summary.session_id, summary.failed_files, summary.timed_out_files)
        if self._counted is None or self._counted[0] != key:
            self._counted = (key, self._count(summary))
        return self._counted[1]

    def retryable_ids(self) -> list[str]:
        """Return the files that Retry failed takes."""
        return [file.progress.file_id for file in self._files() if _is_helped(file)]

    def _count(self, summary: SessionSummary) -> int:
        stopped = summary.failed_files + summary.timed_out_files
        return stopped if stopped > _COUNTED else sum(1 for file in self._files() if _is_helped(file))

    def _files(self) -> Iterator[SessionFile]:
        offset = 0
        while page := self._desk.files(_STOPPED, offset, _PAGE):
            yield from page
            offset += _PAGE
            if len(page) < _PAGE:
                return


def _is_helped(file: SessionFile) -> bool:
    return file.progress.is_retryable and Action.RETRY in actions_for(file.progress)
