"""Which files of the session shown have values to check: counted beside the window, then listed in pages."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future

from PySide6.QtCore import QObject, Signal

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.core.errors import ProcessingError
from desktop_app.core.session import SessionFile
from desktop_app.store.readings.found import rows_to_check, with_found
from desktop_app.store.work.files import list_rows


class FileChecks(QObject):
    """Fulfils `ui.checks.FileChecks`."""

    counted = Signal(int)

    def __init__(self, app: App, errands: Errands, session_id: Callable[[], str | None]) -> None:
        super().__init__()
        self._app, self._errands, self._session_id = app, errands, session_id
        self._rows: Sequence[int] = ()
        self._looks = 0

    def look(self) -> None:
        """Find out anew which files those are."""
        self._looks += 1
        look, session_id = self._looks, self._session_id()
        if session_id is None:
            self._take(())
            return

        def finish(future: "Future[list[int]]") -> None:
            if look != self._looks:  # asked again since, perhaps of another session
                return
            try:
                self._take(future.result())
            except ProcessingError:
                self._take(())

        self._errands.run(finish, rows_to_check, self._app.database, session_id)

    def files(self, offset: int, limit: int) -> list[SessionFile]:
        """Return a page of those files."""
        return with_found(self._app.database, list_rows(self._app.database, self._rows[offset : offset + limit]))

    def _take(self, rows: Sequence[int]) -> None:
        self._rows = rows
        self.counted.emit(len(rows))
