"""The help's questions, answered by the real parts: a problem report gathered beside the window, the log's end."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from desktop_app.background.errands import Errands
from desktop_app.core.errors import ProcessingError
from desktop_app.core.program.log_tail import log_lines
from desktop_app.core.settings import Settings
from desktop_app.desk.problem_report import problem_report
from desktop_app.store.database import Database

_MOST_LINES = 500


class HelpDesk(QObject):
    """Fulfils `ui.help.desk.HelpDesk`; `settings` gives them as they are now."""

    reported = Signal(str, str)

    def __init__(self, database: Database, errands: Errands, settings: Callable[[], Settings]) -> None:
        super().__init__()
        self._database, self._errands, self._settings = database, errands, settings
        self._data_dir: Path = database.path.parent
        self._is_closed = False

    def ask_report(self, asked_by: str, *, with_file_names: bool = False, session_id: str = "") -> None:
        """Gather a problem report beside the window; `reported` brings it, with who asked."""
        if not self._is_closed:
            self._errands.run(
                partial(self._tell, asked_by),
                problem_report,
                self._data_dir,
                self._database,
                self._settings(),
                session_id=session_id,
                with_file_names=with_file_names,
            )

    def log_lines(self) -> Sequence[str]:
        """Return the last 500 lines of the log, the newest last."""
        return log_lines(self._data_dir, _MOST_LINES)

    def log_folder(self) -> str:
        """Return the data folder."""
        return str(self._data_dir)

    def close(self) -> None:
        """Ask and tell nothing any more."""
        self._is_closed = True

    def _tell(self, asked_by: str, ended: "Future[str]") -> None:
        if self._is_closed:
            return
        try:
            report = ended.result()
        except ProcessingError as error:  # a database in trouble: the report without it
            report = problem_report(self._data_dir, None, self._settings(), opening_failure=error.failure)
        self.reported.emit(asked_by, report)
