"""Questions about any file or session, answered from the database."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from desktop_app.app import App
from desktop_app.core.progress import StageRun
from desktop_app.core.session import SessionFile, SessionSummary
from desktop_app.desk.pages import PageDrawer
from desktop_app.store.readings.documents import KnownDocuments
from desktop_app.store.readings.found import with_found
from desktop_app.store.work.files import find_file, find_files, list_stages
from desktop_app.store.work.membership import sample_sessions
from desktop_app.store.work.sessions import list_sessions
from desktop_app.ui.desk import PagePicture


class FileQuestions(QObject):
    """The part of `ui.desk.SessionDesk` that does not depend on which session is shown."""

    def __init__(self, app: App, drawer: PageDrawer) -> None:
        super().__init__()
        self._app = app
        self._drawer = drawer
        self._known = KnownDocuments(app.database)

    def sessions(self, limit: int) -> list[SessionSummary]:
        """Return the newest sessions."""
        return list_sessions(self._app.database, limit)

    def find(self, file_id: str) -> SessionFile | None:
        """Return one file as it is committed."""
        file = find_file(self._app.database, file_id)
        return None if file is None else with_found(self._app.database, [file])[0]

    def find_all(self, file_ids: Sequence[str]) -> list[SessionFile]:
        """Return files as they are committed, in any order; those that are gone are left out."""
        return with_found(self._app.database, find_files(self._app.database, file_ids))

    def stages(self, file_id: str) -> list[tuple[int, StageRun]]:
        """Return all stages of all attempts at a file."""
        return list_stages(self._app.database, file_id)

    def text(self, file_id: str) -> str:
        """Return the text that was read of a file so far."""
        file = find_file(self._app.database, file_id)
        if file is None or file.progress.sha256 is None:
            return ""
        return self._known.text(file.progress.sha256, file.engine)

    def has_samples(self) -> bool:
        """Tell whether there is a session of samples."""
        return bool(sample_sessions(self._app.database))

    def draw_page(self, file_id: str, page: int, width_px: int, done: Callable[[PagePicture], None]) -> None:
        """Have a page drawn in the sandbox."""
        self._drawer.draw(file_id, page, width_px, done)
