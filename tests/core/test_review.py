"""What there is to check in a report, and when a row is settled."""

from dataclasses import replace

import pytest

from desktop_app.core.doubts import Reason
from desktop_app.core.report import TestResult
from desktop_app.core.review import (
    LOW_CONFIDENCE,
    Check,
    ResultField,
    ReviewRow,
    check_of,
    contradicts_flag,
    doubt_of,
)

RESULT = TestResult(
    "Ferritin", "84", "µg/L", "15 - 150", None, 84.0, None, 15.0, 150.0, confidence=1.0, is_grounded=True
)
ROW = ReviewRow(1, 1, RESULT)
MISSING = replace(ROW, result=replace(RESULT, is_grounded=False))


def test_a_value_found_on_the_page_needs_no_look() -> None:
    assert (check_of(ROW, is_reviewed=False), doubt_of(ROW, is_reviewed=False)) == (Check.ON_PAGE, None)


@pytest.mark.parametrize(
    ("change", "doubt"),
    [
        ({"is_grounded": False}, Reason.NOT_ON_PAGE),
        ({"confidence": LOW_CONFIDENCE - 0.01}, Reason.LOW_CONFIDENCE),
        ({"confidence": LOW_CONFIDENCE}, None),
        ({"confidence": None}, None),
        ({"flag": "H"}, Reason.FLAG_DISAGREES),
        ({"flag": "H", "numeric_value": 151.0}, None),
        ({"value": None, "is_grounded": False}, None),
        ({"doubts": ("low-confidence", "decimal-shift")}, Reason.DECIMAL_SHIFT),
        ({"doubts": ("of-another-version",)}, None),
        ({"doubts": ("unit-missing",), "is_grounded": False}, Reason.NOT_ON_PAGE),
    ],
)
def test_reasons_to_look(change: dict[str, object], doubt: Reason | None) -> None:
    row = replace(ROW, result=replace(RESULT, **change))  # pyright: ignore[reportArgumentType]
    assert doubt_of(row, is_reviewed=False) is doubt


def test_a_row_is_settled_by_editing_checking_or_confirming() -> None:
    edited = replace(MISSING, engine_values={ResultField.VALUE: "64"})
    checked = replace(MISSING, is_checked=True)
    assert [check_of(row, is_reviewed=False) for row in (MISSING, edited, checked)] == [
        Check.NOT_ON_PAGE,
        Check.EDITED,
        Check.CONFIRMED,
    ]
    assert check_of(MISSING, is_reviewed=True) is Check.CONFIRMED
    assert check_of(edited, is_reviewed=True) is Check.EDITED
    assert [doubt_of(row, is_reviewed=False) for row in (edited, checked)] == [None, None]
    assert doubt_of(MISSING, is_reviewed=True) is None


@pytest.mark.parametrize(
    ("flag", "number", "low", "high", "disagrees"),
    [
        ("H", 140.0, 15.0, 150.0, True),
        ("HH", 10.0, 15.0, None, True),
        ("H", 150.0, 15.0, 150.0, False),
        ("H", 20.0, 15.0, None, False),
        ("L", 20.0, 15.0, 150.0, True),
        ("LL", 15.0, 15.0, 150.0, False),
        ("L", 160.0, None, 150.0, True),
        ("A", 20.0, 15.0, 150.0, False),
        ("L", None, 15.0, 150.0, False),
        ("L", 20.0, None, None, False),
        (None, 200.0, 15.0, 150.0, False),
    ],
)
def test_a_flag_against_its_own_range(
    flag: str | None, number: float | None, low: float | None, high: float | None, disagrees: bool
) -> None:
    result = replace(RESULT, flag=flag, numeric_value=number, reference_low=low, reference_high=high)  # pyright: ignore[reportArgumentType]
    assert contradicts_flag(result) is disagrees
    assert not contradicts_flag(replace(result, comparator="<"))
