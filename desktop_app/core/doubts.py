"""Why a result is to be checked: the one catalogue of reasons; the words for each are the window's (`ui/review/words`).

A result without any is accepted.
"""

from collections.abc import Iterable
from enum import StrEnum


class Reason(StrEnum):
    """Stable codes: they are stored and exported."""

    NOT_ON_PAGE = "not-on-page"
    LOW_CONFIDENCE = "low-confidence"
    ROW_UNEVEN = "row-uneven"
    NUMBER_UNREADABLE = "number-unreadable"
    SIGN_MAY_MARK = "sign-may-mark"
    NAME_UNSURE = "name-unsure"
    UNIT_MISSING = "unit-missing"
    UNIT_UNKNOWN = "unit-unknown"
    UNIT_WRONG = "unit-wrong"
    DECIMAL_SHIFT = "decimal-shift"
    OUTSIDE_LIMITS = "outside-limits"
    RANGE_UNREADABLE = "range-unreadable"
    RANGE_UNREAD = "range-unread"
    RANGE_UPSIDE_DOWN = "range-upside-down"
    RANGE_OF_OTHER_UNIT = "range-of-other-unit"
    FLAG_DISAGREES = "flag-disagrees"
    FLAG_MISSING = "flag-missing"
    SUM_DISAGREES = "sum-disagrees"
    DUPLICATE_DIFFERS = "duplicate-differs"
    JUMP_FROM_LAST = "jump-from-last"
    READ_FROM_BOX = "read-from-box"


def gravest(codes: Iterable[str]) -> Reason | None:
    """Return the first reason to tell of stored codes, that the row was hard to read last; None where none is known."""
    stored = frozenset(codes)
    if not stored:
        return None
    found = [reason for reason in Reason if reason.value in stored]
    return min(found, key=lambda reason: reason is Reason.LOW_CONFIDENCE, default=None)
