"""The watched folder: what arrives becomes sessions that begin by themselves."""

import os
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.background.watching import FolderWatch, Paces
from desktop_app.core.api.access import endpoint_of, is_consented
from desktop_app.core.errors import ProcessingError
from desktop_app.core.session import Control
from desktop_app.core.settings import LOCAL_ENGINE, Settings
from desktop_app.core.watching import Arrival, FolderState, Look, WatchedFolder
from desktop_app.desk.session_desk import SessionDesk
from desktop_app.desk.settings_desk import SettingsDesk
from desktop_app.store.database import Database
from desktop_app.store.work.sessions import UnknownSession, session_summary
from desktop_app.store.work.watching import add_watched_files, create_watched_session, list_taken, note_taken
from desktop_app.ui.watch.desk import Watching, WatchState

_STATES = {
    FolderState.THERE: Watching.ON,
    FolderState.GONE: Watching.GONE,
    FolderState.REFUSED: Watching.REFUSED,
}

OpenFolder = Callable[[Settings], WatchedFolder]


class WatchDesk(QObject):
    """Fulfils `ui.watch.desk.WatchDesk`."""

    changed = Signal(object)
    left_out = Signal(int, object)

    def __init__(
        self,
        app: App,
        errands: Errands,
        session_desk: SessionDesk,
        settings_desk: SettingsDesk,
        *,
        open_folder: OpenFolder | None = None,
        paces: Paces | None = None,
    ) -> None:
        super().__init__()
        self._app, self._errands = app, errands
        self._session_desk, self._settings_desk = session_desk, settings_desk
        self._open_folder = open_folder or partial(_open_folder, app.database)
        self._paces = paces
        self._watch: FolderWatch | None = None
        self._watched: tuple[str, bool] = ("", False)
        self._state = WatchState()
        self._waiting: list[Arrival] = []  # those that came while others were being stored
        self._is_storing = False
        settings_desk.changed.connect(self._apply)
        session_desk.costs.asked.connect(self._note_question)
        self._apply(settings_desk.settings)

    @property
    def state(self) -> WatchState:
        """How it stands now."""
        return self._state

    def pause(self) -> None:
        """Look at the folder no more, until `resume`."""
        self._settings_desk.change(is_watching_paused=True)

    def resume(self) -> None:
        """Look at the folder again; what came meanwhile is read."""
        self._settings_desk.change(is_watching_paused=False)

    def toggle(self) -> None:
        """Pause where it is not paused, else resume."""
        self._settings_desk.change(is_watching_paused=self._state.watching is not Watching.PAUSED)

    def show_session(self) -> None:
        """Show the last session that was made of the folder."""
        if self._state.session_id is not None:
            self._session_desk.show_session(self._state.session_id)

    def close(self) -> None:
        """Look at the folder no more."""
        if self._watch is not None:
            self._watch.close()
            self._watch.deleteLater()
            self._watch = None

    @Slot(object)
    def _apply(self, settings: Settings) -> None:
        """Watch what the settings say, or nothing; a folder that is watched already goes on being watched."""
        watching, host = _wish(settings)
        wanted = (settings.watched_folder, settings.has_watched_subfolders)
        if watching is not Watching.BEGINNING or wanted != self._watched:
            self.close()
        if wanted[0] != self._watched[0]:
            self._state = replace(self._state, left_out=0, session_id=None)
        self._watched = wanted
        if watching is Watching.BEGINNING and self._watch is not None:
            return
        if watching is Watching.BEGINNING:
            self._watch = FolderWatch(partial(self._open_folder, settings), self._paces)
            self._watch.looked.connect(self._take)
        self._tell(watching=watching, folder=settings.watched_folder, host=host, waiting=0)

    @Slot()
    def _note_question(self) -> None:
        """Take notice of what is asked of the folder's session."""
        question = self._session_desk.costs.question(self._state.session_id or "")
        self._tell(asks=0 if question is None else question.files)

    @Slot(object)
    def _take(self, look: Look) -> None:
        told = self._state.left_out + len(look.left_out)
        self._tell(watching=_STATES[look.state], waiting=look.waiting, left_out=told)
        if look.known:
            self._app.recorder.ask(note_taken, self._app.database, look.known)
        if look.arrivals:
            self._store(look.arrivals)
        if look.left_out:
            (reason, _), *_ = Counter(reason for _, reason in look.left_out).most_common(1)
            self.left_out.emit(len(look.left_out), reason)

    def _store(self, arrivals: Sequence[Arrival]) -> None:
        """Add what arrived to the folder's session while it goes on, else make another one; one at a time."""
        if self._is_storing:
            self._waiting += arrivals
            return
        self._is_storing = True
        watch, session_id = self._watch, self._going_session()

        is_costly = self._session_desk.costs.holds_back(self._app.settings.engine)

        def finish(future: "Future[Any]") -> None:
            self._is_storing = False
            try:
                stored = future.result()
            except ProcessingError:  # a full disk is told by the bar at the top; the files come again
                self._give_back(watch, arrivals)
            except UnknownSession:  # deleted meanwhile
                self._tell(session_id=None)
                self._give_back(watch, arrivals)
            else:
                self._begin(session_id or str(stored), list(stored) if session_id else None, is_costly=is_costly)

            waiting, self._waiting = self._waiting, []
            if waiting:
                self._store(waiting)

        database, ask = self._app.database, self._app.recorder.ask
        if session_id is None:
            name, engine = Path(self._state.folder).name, self._app.settings.engine
            future: Future[Any] = ask(create_watched_session, database, arrivals, engine, name, is_waiting=is_costly)
        else:
            is_held = is_costly and not self._is_paused(session_id)
            future = ask(add_watched_files, database, session_id, arrivals, is_held=is_held)
        self._errands.when_done(future, finish)

    def _give_back(self, watch: FolderWatch | None, arrivals: Sequence[Arrival]) -> None:
        if watch is not None and watch is self._watch:
            watch.give_back(arrival.candidate.source for arrival in arrivals)

    def _going_session(self) -> str | None:
        """Return the folder's last session while files of it wait or run, in this program."""
        session_id = self._state.session_id
        if session_id is None or self._app.locks.is_busy_elsewhere(session_id):
            return None
        try:
            summary = session_summary(self._app.database, session_id)
        except (UnknownSession, ProcessingError):
            return None
        is_same_engine = summary.engine == self._app.settings.engine
        is_going = summary.control is Control.PAUSED or session_id in self._app.locks.held()
        return session_id if is_same_engine and is_going and not summary.status.is_ended else None

    def _is_paused(self, session_id: str) -> bool:
        try:
            return session_summary(self._app.database, session_id).control is Control.PAUSED
        except (UnknownSession, ProcessingError):
            return True

    def _begin(self, session_id: str, added: list[str] | None, *, is_costly: bool) -> None:
        """Have a session read, or what was added to it; one that is paused stays so, and what is new waits as well."""
        desk = self._session_desk
        self._tell(session_id=session_id)
        is_paused = self._is_paused(session_id)
        if is_costly and added is None:
            desk.costs.consider(session_id)
        elif is_paused:
            desk.control.files_changed.emit(session_id)
            desk.costs.look_again(session_id)
        elif is_costly and added is not None:
            desk.costs.consider_added(session_id, added)
        else:
            desk.control.start(session_id)
        if desk.session_id is None:
            desk.show_session(session_id)
        desk.sessions_changed.emit()

    def _tell(self, **values: object) -> None:
        state = replace(self._state, **values)  # pyright: ignore[reportArgumentType] - checked by the callers
        if state != self._state:
            self._state = state
            self.changed.emit(state)


def _wish(settings: Settings) -> tuple[Watching, str]:
    """Return how the folder is to stand by the settings alone, and the host that was not agreed to."""
    if not settings.is_folder_watched or not settings.watched_folder:
        return Watching.OFF, ""
    if settings.is_watching_paused:
        return Watching.PAUSED, ""
    if settings.engine == LOCAL_ENGINE:
        return Watching.BEGINNING, ""
    try:
        host = endpoint_of(settings, os.environ).host
    except ProcessingError:
        return Watching.CONSENT, ""
    return (Watching.BEGINNING, "") if is_consented(settings, host) else (Watching.CONSENT, host)


def _open_folder(database: Database, settings: Settings) -> WatchedFolder:
    """Return the folder with what was taken of it; called beside the window."""
    return WatchedFolder(
        Path(settings.watched_folder),
        list_taken(database),
        has_subfolders=settings.has_watched_subfolders,
        left_alone=database.path.parent,
    )
