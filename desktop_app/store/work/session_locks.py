"""Which process works on a session: a file that it holds, and that keeps some room free for the end of its work."""

import contextlib
import os
import time
from pathlib import Path

from desktop_app.core.errors import ProcessingError
from desktop_app.store.database import Database
from desktop_app.store.driver import plain_errors
from desktop_app.store.folder import held_file, is_held
from desktop_app.store.work.attempts import requeue_sessions, running_sessions

_HOLD_TRIES = 20
_HOLD_PAUSE_S = 0.01

_SPARE_BYTES = 512 << 10
"""Enough to store that the files in hand failed, or wait again, when a disk is full to the last byte."""


class SessionBusy(Exception):  # noqa: N818 - a state of the session, not an error of the program
    """Another running program works on the session; the message says so in plain words."""


def lock_of(database: Database, session_id: str) -> Path:
    """Return the file that a process holds while it works on a session."""
    return database.path.parent / "locks" / f"{session_id}.lock"


def is_worked_on(database: Database, session_id: str) -> bool:
    """Tell whether a living process, this one or another, works on the session.

    Raises:
        ProcessingError: DATABASE; the data folder is not reachable.
    """
    with plain_errors(database.path):
        return is_held(lock_of(database, session_id))


def settle_interrupted(database: Database) -> None:
    """Set back to pending what dead processes left running; where that cannot be stored, the next one will do it."""
    with contextlib.suppress(ProcessingError):
        locks = SessionLocks(database)
        try:
            left = [session_id for session_id in running_sessions(database) if locks.takes(session_id)]
            if left:
                locks.give_room()
                requeue_sessions(database, left)
        finally:
            locks.release_all()


class SessionLocks:
    """The sessions that this process keeps others off."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._held: dict[str, contextlib.ExitStack] = {}

    def hold(self, session_id: str) -> None:
        """Keep other processes off a session until it is released.

        Raises:
            SessionBusy: another living process holds it.
            ProcessingError: the data folder takes no file.
        """
        if session_id in self._held:
            return
        path = lock_of(self._database, session_id)
        with plain_errors(self._database.path):
            path.parent.mkdir(mode=0o700, exist_ok=True)
            for _ in range(_HOLD_TRIES):
                held = contextlib.ExitStack()
                if held.enter_context(held_file(path)):
                    self._held[session_id] = held
                    _fill(path)
                    return
                held.close()
                time.sleep(_HOLD_PAUSE_S)  # whoever only looks, or sets back what was interrupted, lets go at once
        raise SessionBusy(
            f"another running Labstream works on session {session_id}; wait for it, or stop it with Ctrl-C there"
        )

    def takes(self, session_id: str) -> bool:
        """Hold a session; False where another living process has it, or the folder takes no file."""
        try:
            if self.is_busy_elsewhere(session_id):
                return False
            self.hold(session_id)
        except (SessionBusy, ProcessingError):
            return False
        return True

    def held(self) -> set[str]:
        """Return the sessions that are held."""
        return set(self._held)

    def is_busy_elsewhere(self, session_id: str) -> bool:
        """Tell whether another living process works on the session."""
        return session_id not in self._held and is_worked_on(self._database, session_id)

    def give_room(self) -> None:
        """Give up the room that was kept free, so that the end of the work can be stored on a full disk."""
        for session_id in self._held:
            with contextlib.suppress(OSError):
                os.truncate(lock_of(self._database, session_id), 0)

    def release(self, session_id: str) -> None:
        """Let other processes work on a session again."""
        if (held := self._held.pop(session_id, None)) is not None:
            with contextlib.suppress(OSError):  # where the drive is gone the lock went with it
                held.close()

    def release_all(self) -> None:
        """Let other processes work on all sessions again."""
        for session_id in [*self._held]:
            self.release(session_id)


def _fill(path: Path) -> None:
    """Take room on the disk, as far as there is any; random bytes, since some disks keep no others in full."""
    with contextlib.suppress(OSError), path.open("r+b", buffering=0) as file:
        file.write(os.urandom(_SPARE_BYTES))
