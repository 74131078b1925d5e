"""What a person can do about a file that did not complete: which action is the best one, which others make sense."""

from collections.abc import Collection, Mapping
from enum import StrEnum

from desktop_app.core.errors import ErrorCode
from desktop_app.core.progress import FileProgress
from desktop_app.core.status import FileStatus
from desktop_app.core.transitions import FileState, Verb, is_allowed, is_out_of_session_time


class Action(StrEnum):
    """What a row, the drawer or the menu offers for one file."""

    RETRY = "retry"
    RESTART = "restart"
    REPLACE = "replace"
    PASSWORD = "password"
    OTHER_ENGINE = "other-engine"
    ENGINE = "engine"
    LIMITS = "limits"


ROW_ACTIONS = frozenset({Action.RETRY, Action.RESTART, Action.REPLACE, Action.PASSWORD})
"""Actions that a row has room for."""

_REPLACE = (Action.REPLACE,)
_RETRY = (Action.RETRY,)
_ENGINE = (Action.ENGINE, Action.RETRY, Action.OTHER_ENGINE)

_REMEDIES: Mapping[ErrorCode, tuple[Action, ...]] = {
    ErrorCode.FILE_NOT_FOUND: (Action.RETRY, Action.REPLACE),
    ErrorCode.FILE_UNREADABLE: (Action.RETRY, Action.REPLACE),
    ErrorCode.FILE_EMPTY: _REPLACE,
    ErrorCode.FILE_TOO_LARGE: _REPLACE,
    ErrorCode.UNSUPPORTED_TYPE: _REPLACE,
    ErrorCode.PDF_CORRUPT: _REPLACE,
    ErrorCode.PDF_PASSWORD: (Action.PASSWORD, Action.REPLACE),
    ErrorCode.IMAGE_CORRUPT: _REPLACE,
    ErrorCode.IMAGE_TOO_LARGE: _REPLACE,
    ErrorCode.TOO_MANY_PAGES: _REPLACE,
    ErrorCode.NO_TEXT: (Action.REPLACE, Action.RETRY, Action.OTHER_ENGINE),
    ErrorCode.NO_RESULTS: (Action.REPLACE, Action.OTHER_ENGINE),
    ErrorCode.ENGINE_CRASHED: (Action.RETRY, Action.REPLACE),
    ErrorCode.OUT_OF_MEMORY: (Action.RETRY, Action.REPLACE),
    ErrorCode.TIMEOUT: (Action.RETRY, Action.LIMITS),
    ErrorCode.API_KEY_MISSING: _ENGINE,
    ErrorCode.API_AUTH: _ENGINE,
    ErrorCode.API_PERMISSION: _ENGINE,
    ErrorCode.API_QUOTA: (Action.RETRY, Action.OTHER_ENGINE, Action.ENGINE),
    ErrorCode.API_RATE_LIMIT: (Action.RETRY, Action.OTHER_ENGINE, Action.ENGINE),
    ErrorCode.API_TIMEOUT: (Action.RETRY, Action.OTHER_ENGINE, Action.ENGINE),
    ErrorCode.API_CONNECTION: (Action.RETRY, Action.OTHER_ENGINE, Action.ENGINE),
    ErrorCode.API_SERVER: (Action.RETRY, Action.OTHER_ENGINE, Action.ENGINE),
    ErrorCode.API_BAD_REQUEST: (Action.OTHER_ENGINE, Action.ENGINE),
    ErrorCode.API_REFUSED: (Action.OTHER_ENGINE, Action.ENGINE),
    ErrorCode.API_TRUNCATED: (Action.RETRY, Action.OTHER_ENGINE, Action.ENGINE),
    ErrorCode.API_CONTENT_FILTER: (Action.OTHER_ENGINE, Action.ENGINE),
    ErrorCode.API_MODEL_UNKNOWN: _ENGINE,
    ErrorCode.API_ANSWER_UNREADABLE: (Action.RETRY, Action.OTHER_ENGINE, Action.ENGINE),
    ErrorCode.API_CONSENT: _ENGINE,
    ErrorCode.API_ADDRESS: _ENGINE,
    ErrorCode.API_SPENDING_LIMIT: _ENGINE,
}

_STOPPED = frozenset({FileStatus.FAILED, FileStatus.TIMEOUT, FileStatus.CANCELLED})


def has_stopped(progress: FileProgress) -> bool:
    """Tell whether the file ended without results."""
    return progress.status in _STOPPED


def state_of(progress: FileProgress) -> FileState:
    """Return what of a snapshot decides which verbs make sense."""
    code = None if progress.error is None else progress.error.code
    return FileState(
        progress.status,
        progress.attempt,
        code,
        is_waiting=progress.retry_at_ms is not None,
        is_out_of_session_time=is_out_of_session_time(progress.error),
    )


def can_retry(progress: FileProgress) -> bool:
    """Tell whether the file may be tried again: it has stopped and has attempts left, or waits for its next attempt."""
    return is_allowed(Verb.RETRY, state_of(progress))


def actions_for(progress: FileProgress, engines: Collection[str] = ()) -> tuple[Action, ...]:
    """Return what can be done about a file, the best first; nothing for one that goes on or is completed.

    `engines` are the usable engines other than the one that reads the file.
    """
    if not has_stopped(progress):
        return (Action.RETRY,) if can_retry(progress) else ()
    if progress.status is FileStatus.CANCELLED:
        return (Action.RESTART,) if can_retry(progress) else ()
    code = ErrorCode.INTERNAL if progress.error is None else progress.error.code
    actions = tuple(action for action in _REMEDIES.get(code, _RETRY) if action is not Action.OTHER_ENGINE or engines)
    if can_retry(progress):
        return actions
    left = tuple(action for action in actions if action is not Action.RETRY)
    # A file whose attempts are used up can still give way to another one.
    return left if Action.REPLACE in left else (*left, Action.REPLACE)


def other_engines(engine: str, usable: Collection[str]) -> tuple[str, ...]:
    """Return the usable engines that could read a file instead of its own."""
    return tuple(sorted(name for name in usable if name != engine))


def other_engine(engines: Collection[str], usable: Collection[str]) -> str:
    """Return the one usable engine that could read files of these engines instead; empty for none or several."""
    others = {other for engine in engines for other in other_engines(engine, usable)}
    return others.pop() if len(others) == 1 else ""


def row_action(progress: FileProgress) -> Action | None:
    """Return the one action that a row has room for."""
    for action in actions_for(progress):
        if action in ROW_ACTIONS:
            return action
    return None
