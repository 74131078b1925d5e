"""People for the window: read from the database, changed in the writer's thread, told when it is stored."""

from collections.abc import Callable, Collection
from concurrent.futures import Future
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.core.errors import ProcessingError
from desktop_app.core.people.changes import PeopleChange
from desktop_app.core.people.identity import DoubtfulReport, KnownPerson, OwnReport
from desktop_app.store.people import persons
from desktop_app.store.people.changes import list_changes
from desktop_app.ui.failures import failure_sentence
from desktop_app.ui.people.desk import Done


class PeopleDesk(QObject):
    """Fulfils `ui.people.desk.PeopleDesk`."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, app: App, errands: Errands) -> None:
        super().__init__()
        self._app, self._errands = app, errands

    def people(self) -> list[KnownPerson]:
        """Return everybody who has reports, by name."""
        return persons.list_people(self._app.database)

    def doubtful(self, report_id: int | None = None) -> list[DoubtfulReport]:
        """Return the reports, or the one report, of which a person must say whose they are, the newest first."""
        return persons.list_doubtful(self._app.database, report_id)

    def reports(self, person_id: int) -> list[OwnReport]:
        """Return a person's reports, the newest first."""
        return persons.list_own_reports(self._app.database, person_id)

    def changes(self) -> list[PeopleChange]:
        """Return the newest changes that can be taken back, or could after others, the newest first."""
        return list_changes(self._app.database)

    def merge(self, kept_id: int, gone_id: int, done: Done) -> None:
        """Let two people be one, under the first one's name."""
        self._keep(done, persons.merge_people, kept_id, gone_id)

    def move(self, report_ids: Collection[int], person_id: int | None, name: str | None, done: Done) -> None:
        """Let reports be another person's, or a new one's with this name."""
        self._keep(done, persons.move_reports, tuple(report_ids), person_id, name=name)

    def move_to_suggested(self, report_id: int, done: Done) -> None:
        """Let a doubtful report, and those like it, be the suggested person's."""
        self._keep(done, persons.move_to_suggested, report_id)

    def keep(self, report_id: int, done: Done) -> None:
        """Let a doubtful report, and those like it, stay whose they are."""
        self._keep(done, persons.keep_where_they_are, report_id)

    def rename(self, person_id: int, name: str, done: Done) -> None:
        """Call a person something else."""
        self._keep(done, persons.rename_person, person_id, name)

    def undo(self, change_id: int, done: Done) -> None:
        """Take a change back."""
        self._keep(done, _undo, change_id)

    def _keep(self, done: Done, function: Callable[..., int | None], *args: Any, **kwargs: Any) -> None:
        future = self._app.recorder.ask(function, self._app.database, *args, **kwargs)
        self._errands.when_done(future, partial(self._settle, done))

    def _settle(self, done: Done, future: "Future[int | None]") -> None:
        try:
            change_id = future.result()
        except ProcessingError as error:
            self.refused.emit(failure_sentence(error.failure))
            done(None)
            return
        self.changed.emit()
        done(change_id)


def _undo(database: Any, change_id: int) -> int | None:
    return change_id if persons.undo_change(database, change_id) else None
