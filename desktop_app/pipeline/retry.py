"""Which errors pass by themselves, how long to wait before the next attempt, and which ones no other file escapes.

Back-off is exponential with full jitter (Brooker, "Exponential Backoff And Jitter", AWS 2015): any time between at once
and a ceiling that doubles with each attempt, so that files that failed together do not come back together.
"""

from collections.abc import Callable, Mapping

from desktop_app.core.clock import LONGEST_WAIT_S
from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.status import MAX_ATTEMPTS

Jitter = Callable[[float, float], float]
"""Returns any number between two, as `random.uniform` does."""

RETRY_AFTER = "retry_after_s"
"""Detail of a failure: the other side asked to be left alone for so many seconds."""

IS_TRANSIENT = "is_transient"
"""Detail of a failure whose code alone does not tell that it will pass."""

_PASSING_REASONS = frozenset({"locked", "missing", "disk"})
"""Of DATABASE: another program lets go, a drive is plugged in again."""

_CEILING_S: Mapping[ErrorCode, float] = {
    ErrorCode.API_RATE_LIMIT: 4.0,
    ErrorCode.API_SERVER: 4.0,
    ErrorCode.API_CONNECTION: 4.0,
    ErrorCode.API_TIMEOUT: 4.0,
    ErrorCode.DOWNLOAD_FAILED: 4.0,
    ErrorCode.DATABASE: 1.0,
    ErrorCode.ENGINE_CRASHED: 0.5,  # what crashed is here, and is here again at once
}
"""The longest wait before the second attempt; before the third it is twice as long."""

_POLITENESS_S = 1.0
"""What was asked for is waited for in full, and up to so much longer, so that not all come back at one moment."""

_FOR_ALL = frozenset(
    {
        ErrorCode.API_QUOTA,
        ErrorCode.API_AUTH,
        ErrorCode.API_KEY_MISSING,
        ErrorCode.API_CONSENT,
        ErrorCode.API_ADDRESS,
        ErrorCode.API_SPENDING_LIMIT,
    }
)


def is_transient(failure: Failure) -> bool:
    """Tell whether another attempt a little later may well succeed."""
    if failure.code is ErrorCode.DATABASE:
        return failure.details.get("reason") in _PASSING_REASONS
    if failure.code is ErrorCode.DOWNLOAD_FAILED:
        return bool(failure.details.get(IS_TRANSIENT))
    return failure.code in _CEILING_S


def wait_s(failure: Failure, attempt: int, jitter: Jitter) -> float | None:
    """Return for how many seconds to wait before the attempt after this one; None when there shall be none by itself.

    There is none after the last attempt, after an error that does not pass, or when the other side asks for more
    patience than an hour.
    """
    if attempt >= MAX_ATTEMPTS or not is_transient(failure):
        return None
    asked_s = failure.details.get(RETRY_AFTER)
    if isinstance(asked_s, int | float) and not isinstance(asked_s, bool):
        if not 0 <= asked_s <= LONGEST_WAIT_S:
            return None
        return asked_s + jitter(0.0, _POLITENESS_S)
    return jitter(0.0, _CEILING_S[failure.code] * 2 ** (attempt - 1))


def pauses_session(failure: Failure) -> bool:
    """Tell whether every other file would end in the same way, so that none is tried until a person has helped."""
    return failure.code in _FOR_ALL
