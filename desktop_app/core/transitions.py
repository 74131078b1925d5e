"""The state machine of files and sessions, in one table: which verb is allowed in which state, and what comes of it.

The store changes only what this table allows, the desk and the window offer only what it allows.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.core.errors import ErrorCode
from desktop_app.core.session import Control, SessionFile, SessionSummary
from desktop_app.core.status import ENDED, MAX_ATTEMPTS, RUNNING, FileStatus


class Verb(StrEnum):
    """What a person can ask of files or of a whole session."""

    PAUSE = "pause"
    PAUSE_AFTER_RUNNING = "pause-after-running"
    RESUME = "resume"
    CANCEL = "cancel"
    RETRY = "retry"
    RETRY_WITH_OTHER_ENGINE = "retry-with-other-engine"
    REMOVE = "remove"
    MOVE_TO_TOP = "move-to-top"
    REPLACE = "replace"
    ENTER_PASSWORD = "enter-password"
    RESTART = "restart"


FOR_ONE_FILE = frozenset({Verb.REPLACE, Verb.ENTER_PASSWORD})
"""Verbs that need something of the very file they are meant for."""

_PENDING, _CANCELLED = FileStatus.PENDING, FileStatus.CANCELLED
_STOPPED = frozenset({FileStatus.FAILED, FileStatus.TIMEOUT, FileStatus.CANCELLED})
_WAITING = frozenset({_PENDING})


def _to(status: FileStatus, statuses: Iterable[FileStatus]) -> Mapping[FileStatus, FileStatus]:
    return dict.fromkeys(statuses, status)


def _unchanged(statuses: Iterable[FileStatus]) -> Mapping[FileStatus, FileStatus]:
    return {status: status for status in statuses}


TABLE: Mapping[Verb, Mapping[FileStatus, FileStatus | None]] = {
    Verb.PAUSE: _to(_PENDING, RUNNING | _WAITING),
    Verb.PAUSE_AFTER_RUNNING: _unchanged(RUNNING | _WAITING),
    # What runs when nobody works on it was interrupted.
    Verb.RESUME: _to(_PENDING, RUNNING | _WAITING | {FileStatus.TIMEOUT}),
    Verb.CANCEL: _to(_CANCELLED, RUNNING | _WAITING),
    # A file that waits for its next attempt is tried at once.
    Verb.RETRY: _to(_PENDING, _STOPPED | _WAITING),
    Verb.RETRY_WITH_OTHER_ENGINE: _to(_PENDING, _STOPPED | _WAITING),
    Verb.REMOVE: dict.fromkeys(ENDED | _WAITING),
    Verb.MOVE_TO_TOP: _unchanged(_WAITING),
    Verb.REPLACE: _to(_PENDING, _STOPPED | _WAITING),
    Verb.ENTER_PASSWORD: _to(_PENDING, {FileStatus.FAILED}),
    Verb.RESTART: _to(_PENDING, ENDED | _WAITING),
}
"""From each status in which a verb is allowed to the status it leads to; None: the file is no longer there."""


@dataclass(frozen=True, slots=True)
class FileState:
    """What of a file decides which verbs make sense.

    `is_waiting` tells of a pending file that waits for the time of its next attempt, `is_held` of one that was paused
    by itself, `is_interrupted` of a running one that nobody works on, `is_reviewed` of a completed one with values that
    a person confirmed or corrected, `is_out_of_session_time` of one that timed out because the session's time was over.
    """

    status: FileStatus
    attempt: int = 1
    error_code: ErrorCode | None = None
    is_waiting: bool = False
    is_held: bool = False
    is_interrupted: bool = False
    is_reviewed: bool = False
    is_out_of_session_time: bool = False

    @classmethod
    def of(cls, file: SessionFile) -> "FileState":
        """Return the state of a file as it is committed; whether it was reviewed is not known to it."""
        progress = file.progress
        return cls(
            progress.status,
            progress.attempt,
            None if progress.error is None else progress.error.code,
            is_waiting=progress.retry_at_ms is not None,
            is_held=file.is_held,
            is_out_of_session_time=is_out_of_session_time(progress.error),
        )

    @property
    def has_attempts_left(self) -> bool:
        """Whether the file may be tried again; one that the session's time ran out for has not used its attempt."""
        return self.attempt < MAX_ATTEMPTS or self.is_out_of_session_time


def is_out_of_session_time(error: object) -> bool:
    """Tell whether a failure says that the session's time was over, and not the file's own."""
    details = getattr(error, "details", {})
    return bool(details.get(OUT_OF_SESSION_TIME))


OUT_OF_SESSION_TIME = "is_session_time"
"""Detail of a TIMEOUT that is the session's, not the file's."""


def statuses_for(verb: Verb) -> frozenset[FileStatus]:
    """Return the statuses in which a verb can be allowed."""
    return frozenset(TABLE[verb])


def is_allowed(verb: Verb, state: FileState) -> bool:
    """Tell whether a verb makes sense for a file in this state."""
    if state.status not in TABLE[verb]:
        return False
    conditions = {
        Verb.PAUSE: not state.is_held,
        Verb.PAUSE_AFTER_RUNNING: not state.is_held,
        Verb.RESUME: _may_resume(state),
        Verb.RETRY: state.is_waiting if state.status is _PENDING else state.has_attempts_left,
        Verb.ENTER_PASSWORD: state.error_code is ErrorCode.PDF_PASSWORD,
        Verb.RESTART: not state.is_reviewed,
    }
    return conditions.get(verb, True)


def _may_resume(state: FileState) -> bool:
    if state.status.is_running:
        return state.is_interrupted
    return state.is_held if state.status is _PENDING else state.has_attempts_left


def next_status(verb: Verb, state: FileState) -> FileStatus | None:
    """Return the status a verb leads to; None: the file is taken out.

    Raises:
        ValueError: the verb is not allowed in this state.
    """
    if not is_allowed(verb, state):
        raise ValueError(f"{verb} is not allowed for a file that is {state.status}")
    return TABLE[verb][state.status]


def count_allowed(states: Iterable[tuple[FileState, int]]) -> dict[Verb, int]:
    """Return how many of these files (each state with the number of files in it) each verb would take.

    Verbs for one file are left out where several are meant; a verb that would take none is left out.
    """
    counted = list(states)
    is_one = sum(count for _, count in counted) == 1
    found: dict[Verb, int] = {}
    for verb in Verb:
        if verb in FOR_ONE_FILE and not is_one:
            continue
        taken = sum(count for state, count in counted if is_allowed(verb, state))
        if taken:
            found[verb] = taken
    return found


def session_verbs(summary: SessionSummary, *, is_working: bool) -> dict[Verb, int]:
    """Return how many of a session's files each verb on the whole session would take; those that take none left out.

    `is_working` tells whether files of it wait or run in this program.
    """
    open_files = summary.pending_files + summary.processing_files
    is_going = is_working and summary.control is Control.RUN
    at_rest = summary.total_files - summary.processing_files
    taken = {
        Verb.PAUSE: open_files if is_going else 0,
        Verb.PAUSE_AFTER_RUNNING: open_files if is_going else 0,
        Verb.RESUME: 0 if is_going and open_files else open_files + summary.timed_out_files,
        Verb.CANCEL: open_files,
        Verb.RETRY: summary.retryable_files,
        Verb.RESTART: at_rest if not summary.processing_files else 0,
    }
    return {verb: count for verb, count in taken.items() if count}
