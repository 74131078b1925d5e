"""The files with values to check, of a list in memory."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from desktop_app.core.session import SessionFile


class FakeChecks(QObject):
    """Fulfils `ui.checks.FileChecks`; answers at once, or with `is_late` when `answer` is called."""

    counted = Signal(int)

    def __init__(self, rows: Callable[[], Sequence[SessionFile]]) -> None:
        super().__init__()
        self._rows = rows
        self._found: list[SessionFile] = []
        self.looks = 0
        self.is_late = False

    def look(self) -> None:
        self.looks += 1
        if not self.is_late:
            self.answer()

    def answer(self) -> None:
        self._found = [file for file in self._rows() if file.found is not None and file.found.to_check]
        self.counted.emit(len(self._found))

    def files(self, offset: int, limit: int) -> list[SessionFile]:
        return self._found[offset : offset + limit]
