"""What a person can do about a file that did not complete: which action is the best one, which others make sense."""

from collections.abc import Mapping
from enum import StrEnum

from desktop_app.core.errors import ErrorCode
from desktop_app.core.progress import FileProgress
from desktop_app.core.status import MAX_ATTEMPTS, FileStatus


class Action(StrEnum):
    """What a row, the drawer or the menu offers for one file."""

    RETRY = "retry"
    RESTART = "restart"
    REPLACE = "replace"
    ENGINE = "engine"
    LIMITS = "limits"


_REPLACE = (Action.REPLACE,)
_RETRY = (Action.RETRY,)
_ENGINE = (Action.ENGINE, Action.RETRY)

_REMEDIES: Mapping[ErrorCode, tuple[Action, ...]] = {
    ErrorCode.FILE_NOT_FOUND: (Action.RETRY, Action.REPLACE),
    ErrorCode.FILE_UNREADABLE: (Action.RETRY, Action.REPLACE),
    ErrorCode.FILE_EMPTY: _REPLACE,
    ErrorCode.FILE_TOO_LARGE: _REPLACE,
    ErrorCode.UNSUPPORTED_TYPE: _REPLACE,
    ErrorCode.PDF_CORRUPT: _REPLACE,
    ErrorCode.PDF_PASSWORD: _REPLACE,
    ErrorCode.IMAGE_CORRUPT: _REPLACE,
    ErrorCode.IMAGE_TOO_LARGE: _REPLACE,
    ErrorCode.TOO_MANY_PAGES: _REPLACE,
    ErrorCode.NO_TEXT: (Action.REPLACE, Action.RETRY),
    ErrorCode.NO_RESULTS: _REPLACE,
    ErrorCode.ENGINE_CRASHED: (Action.RETRY, Action.REPLACE),
    ErrorCode.OUT_OF_MEMORY: (Action.RETRY, Action.REPLACE),
    ErrorCode.TIMEOUT: (Action.RETRY, Action.LIMITS),
    ErrorCode.API_KEY_MISSING: _ENGINE,
    ErrorCode.API_AUTH: _ENGINE,
    ErrorCode.API_PERMISSION: _ENGINE,
    ErrorCode.API_QUOTA: (Action.RETRY, Action.ENGINE),
    ErrorCode.API_TIMEOUT: (Action.RETRY, Action.ENGINE),
    ErrorCode.API_CONNECTION: (Action.RETRY, Action.ENGINE),
    ErrorCode.API_SERVER: (Action.RETRY, Action.ENGINE),
    ErrorCode.API_BAD_REQUEST: (Action.ENGINE,),
    ErrorCode.API_REFUSED: (Action.ENGINE,),
    ErrorCode.API_TRUNCATED: (Action.RETRY, Action.ENGINE),
}

_STOPPED = frozenset({FileStatus.FAILED, FileStatus.TIMEOUT, FileStatus.CANCELLED})


def has_stopped(progress: FileProgress) -> bool:
    """Tell whether the file ended without results."""
    return progress.status in _STOPPED


def can_retry(progress: FileProgress) -> bool:
    """Tell whether the file may be tried again: it has stopped and has attempts left."""
    return has_stopped(progress) and progress.attempt < MAX_ATTEMPTS


def actions_for(progress: FileProgress) -> tuple[Action, ...]:
    """Return what can be done about a file, the best first; nothing for one that goes on or is completed."""
    if not has_stopped(progress):
        return ()
    if progress.status is FileStatus.CANCELLED:
        return (Action.RESTART,) if can_retry(progress) else ()
    code = ErrorCode.INTERNAL if progress.error is None else progress.error.code
    actions = _REMEDIES.get(code, _RETRY)
    if can_retry(progress):
        return actions
    left = tuple(action for action in actions if action is not Action.RETRY)
    # A file whose attempts are used up can still give way to another one.
    return left if Action.REPLACE in left else (*left, Action.REPLACE)


def row_action(progress: FileProgress) -> Action | None:
    """Return the one action that a row has room for."""
    for action in actions_for(progress):
        if action in {Action.RETRY, Action.RESTART, Action.REPLACE}:
            return action
    return None
