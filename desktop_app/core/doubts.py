"""Why a result is to be checked: the one catalogue of reasons, each with what a person is told.

A result without any is accepted.
"""

from collections.abc import Iterable, Mapping
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


SENTENCES: Mapping[Reason, str] = {
    Reason.NOT_ON_PAGE: "The value was not found on the page.",
    Reason.LOW_CONFIDENCE: "The row was hard to read.",
    Reason.ROW_UNEVEN: "The row is taller than the others: it may hold parts of two.",
    Reason.NUMBER_UNREADABLE: "The value has digits that make no number.",
    Reason.SIGN_MAY_MARK: "The sign before the value may be a mark: the number is beyond its range.",
    Reason.NAME_UNSURE: "The name is no known test as it was read.",
    Reason.UNIT_MISSING: "The value has no unit though this test needs one.",
    Reason.UNIT_UNKNOWN: "The unit is none that is known.",
    Reason.UNIT_WRONG: "This test is not measured in this unit.",
    Reason.DECIMAL_SHIFT: "The decimal point may be lost or in another place.",
    Reason.OUTSIDE_LIMITS: "The value lies outside what is possible.",
    Reason.RANGE_UNREADABLE: "The reference range could not be understood.",
    Reason.RANGE_UNREAD: "Numbers beside the value were not read: they may be its range.",
    Reason.RANGE_UPSIDE_DOWN: "The lower limit of the range is above the upper one.",
    Reason.RANGE_OF_OTHER_UNIT: "The range seems to be given in another unit than the value.",
    Reason.FLAG_DISAGREES: "The report marks the value otherwise than its range does.",
    Reason.FLAG_MISSING: "The value is out of range, but the report does not mark it.",
    Reason.SUM_DISAGREES: "The value does not agree with others that it follows from.",
    Reason.DUPLICATE_DIFFERS: "The same test stands in the report with another value.",
    Reason.JUMP_FROM_LAST: "The value is far from this person's last one.",
    Reason.READ_FROM_BOX: "The row was read from a box that a person drew on the page.",
}


def gravest(codes: Iterable[str]) -> Reason | None:
    """Return the first reason to tell of stored codes, that the row was hard to read last; None where none is known."""
    stored = frozenset(codes)
    if not stored:
        return None
    found = [reason for reason in Reason if reason.value in stored]
    return min(found, key=lambda reason: reason is Reason.LOW_CONFIDENCE, default=None)


def sentences_of(codes: tuple[str, ...]) -> tuple[str, ...]:
    """Return what a person is told for stored codes; codes of another version of the program are passed over."""
    known = {reason.value for reason in Reason}
    return tuple(SENTENCES[Reason(code)] for code in codes if code in known)
