"""What files of the session shown are chosen: few are looked up at once, many beside the window."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.core.choice import ChosenFiles, FileChoice
from desktop_app.core.errors import ProcessingError
from desktop_app.core.transitions import Verb
from desktop_app.store.database import Database
from desktop_app.store.work.choices import count_chosen, list_chosen, list_names
from desktop_app.ui.failures import failure_sentence

T = TypeVar("T")


class FileChoices(QObject):
    """Fulfils `ui.choices.FileChoices`; what is answered after another session was shown is told to nobody.

    `refused` carries a sentence that says why nothing could be looked up.
    """

    refused = Signal(str)

    def __init__(self, app: App, errands: Errands, session_id: Callable[[], str | None]) -> None:
        super().__init__()
        self._app, self._errands, self._session_id = app, errands, session_id

    def count(self, choice: FileChoice, done: Callable[[ChosenFiles], None]) -> None:
        """Find out how many files are chosen, by their states."""
        self._ask(choice, done, count_chosen)

    def ids(self, choice: FileChoice, verb: Verb, done: Callable[[Sequence[str]], None]) -> None:
        """Find out which of the chosen files a verb takes, in their order."""
        self._ask(choice, done, partial(_ids, verb))

    def names(self, choice: FileChoice, done: Callable[[Sequence[str]], None]) -> None:
        """Find out the names of the chosen files."""
        self._ask(choice, done, list_names)

    def _ask(
        self, choice: FileChoice, done: Callable[[T], None], function: Callable[[Database, str, FileChoice], T]
    ) -> None:
        session_id = self._session_id()
        if session_id is None:
            return
        if choice.is_small:
            self._tell(session_id, done, lambda: function(self._app.database, session_id, choice))
            return

        def finish(future: "Future[T]") -> None:
            self._tell(session_id, done, future.result)

        self._errands.run(finish, function, self._app.database, session_id, choice)

    def _tell(self, session_id: str, done: Callable[[T], None], answer: Callable[[], T]) -> None:
        try:
            found = answer()
        except ProcessingError as error:
            self.refused.emit(failure_sentence(error.failure))
            return
        if session_id == self._session_id():
            done(found)


def _ids(verb: Verb, database: Database, session_id: str, choice: FileChoice) -> Sequence[str]:
    return list_chosen(database, session_id, choice, verb)
