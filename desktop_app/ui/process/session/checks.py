"""The files with values to check of a session that has ended: counted once, and again when the list is come back to."""

from PySide6.QtCore import QObject, Slot

from desktop_app.core.session import SessionSummary
from desktop_app.ui.desk import SessionDesk
from desktop_app.ui.process.files.file_model import FileListModel
from desktop_app.ui.process.files.filter_bar import FilterBar


class SessionChecks(QObject):
    """Tells chip and list how many files there are; nothing while files are still read."""

    def __init__(self, desk: SessionDesk, filters: FilterBar, files: FileListModel) -> None:
        super().__init__(filters)
        self._checks, self._filters, self._files = desk.checks, filters, files
        self._known: tuple[str, int] | None = None
        self._checks.counted.connect(self._show)

    def note(self, summary: SessionSummary) -> None:
        """Look at a session that has ended, once for each outcome."""
        known = (summary.session_id, summary.completed_files) if summary.status.is_ended else None
        if known == self._known:
            return
        if known is None or self._known is None or known[0] != self._known[0]:
            self._tell(0)
        self._known = known
        if known is not None:
            self._checks.look()

    def look_again(self) -> None:
        """Look anew: values may have been checked meanwhile."""
        if self._known is not None:
            self._checks.look()

    @Slot(int)
    def _show(self, count: int) -> None:
        if self._known is not None:
            self._tell(count)

    def _tell(self, count: int) -> None:
        self._files.set_to_check(count)
        self._filters.show_to_check(count)
