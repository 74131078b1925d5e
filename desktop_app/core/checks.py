"""What a person types into a report is checked here: numbers, units, ranges and dates become values or a slip.

How a document writes numbers and dates is known elsewhere: it comes in as a `Notation`.
"""

from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Literal, NamedTuple, Protocol

from desktop_app.core.report import Comparator, Flag, Interpretation, Sex, TestResult
from desktop_app.core.review import HeaderField, ReportHeader, ResultField

LONGEST = 200
"""Characters of a name, a value or a range."""
LONGEST_UNIT = 40
OLDEST_YEARS = 130
_UNIT_SIGNS = frozenset("%‰°µμ")
_SEXES: tuple[Sex, ...] = ("male", "female", "other")


class Slip(StrEnum):
    """Why what was typed cannot be used."""

    NO_NAME = "no-name"
    NO_VALUE = "no-value"
    NO_NUMBER = "no-number"
    OTHER_MARK = "other-mark"
    NO_UNIT = "no-unit"
    NO_RANGE = "no-range"
    UPSIDE_DOWN = "upside-down"
    NO_LETTERS = "no-letters"
    NO_DATE = "no-date"
    IN_FUTURE = "in-future"
    TOO_LONG_AGO = "too-long-ago"
    BEFORE_BIRTH = "before-birth"
    NO_SEX = "no-sex"
    TOO_LONG = "too-long"


class Number(NamedTuple):
    """A number as a report prints it; `is_in_notation` is False where its decimal mark is not the document's."""

    comparator: Comparator | None
    value: float
    is_in_notation: bool


class Notation(Protocol):
    """How one document writes; all methods take what stands in one field."""

    @property
    def mark(self) -> Literal[".", ","] | None:
        """The decimal mark; None where the document does not tell."""
        ...

    def number(self, text: str) -> Number | None:
        """Return the number a text means, None when it is none."""
        ...

    def bounds(self, text: str, sex: Sex | None) -> tuple[float | None, float | None] | None:
        """Return the limits a range sets for a person; None when the text holds no interval and no limit."""
        ...

    def is_unit(self, text: str) -> bool:
        """Tell whether a text is a known unit."""
        ...

    def date(self, text: str) -> str | None:
        """Return a date as ISO 8601, with a time where one is given; None when it is none."""
        ...


def check_result(
    result: TestResult, field: ResultField, text: str, notation: Notation, sex: Sex | None
) -> TestResult | Slip:
    """Return the result with another text in one field and all that follows from it, or why it cannot be used."""
    typed = tidy(text)
    if typed is not None and len(typed) > LONGEST:
        return Slip.TOO_LONG
    match field:
        case ResultField.NAME:
            return Slip.NO_NAME if typed is None else _unmatched(replace(result, name=typed))
        case ResultField.VALUE:
            return _with_value(result, typed, notation)
        case ResultField.UNIT:
            return _with_unit(result, typed, notation)
        case ResultField.REFERENCE_RANGE:
            return _with_range(result, typed, notation, sex)


def check_header(
    header: ReportHeader, field: HeaderField, text: str, notation: Notation, today: date
) -> ReportHeader | Slip:
    """Return the header with another text in one field, or why it cannot be used."""
    typed = tidy(text)
    if typed is not None and len(typed) > LONGEST:
        return Slip.TOO_LONG
    match field:
        case HeaderField.PATIENT_NAME | HeaderField.LABORATORY:
            return Slip.NO_LETTERS if typed and not any(map(str.isalpha, typed)) else _changed(header, field, typed)
        case HeaderField.PATIENT_SEX:
            return Slip.NO_SEX if typed is not None and typed not in _SEXES else _changed(header, field, typed)
        case HeaderField.PATIENT_BIRTH_DATE | HeaderField.COLLECTED_AT:
            return _with_date(header, field, typed, notation, today)


def tidy(text: str) -> str | None:
    """Return the text without needless blanks, None when nothing is left."""
    return " ".join(text.split()) or None


def interpret(
    number: float | None, comparator: Comparator | None, low: float | None, high: float | None, flag: Flag | None
) -> Interpretation | None:
    """Work out what value and range say; the printed flag where they do not tell."""
    computed = _position(number, comparator, low, high)
    if flag == "HH" and computed in {None, "high"}:
        return "critical-high"
    if flag == "LL" and computed in {None, "low"}:
        return "critical-low"
    if computed is None and flag is not None:
        by_flag: dict[str, Interpretation] = {"H": "high", "L": "low", "A": "abnormal"}
        return by_flag.get(flag)
    return computed


def _position(
    number: float | None, comparator: Comparator | None, low: float | None, high: float | None
) -> Interpretation | None:
    if number is None or (low is None and high is None):
        return None
    if low is not None and comparator not in {">", ">="} and number < low:
        return "low"
    if high is not None and comparator not in {"<", "<="} and number > high:
        return "high"
    return "normal" if comparator is None or _is_all_within(number, comparator, low, high) else None


def _is_all_within(number: float, comparator: Comparator, low: float | None, high: float | None) -> bool:
    """Tell whether all that a limit can stand for is normal: `< 3` where up to 5 is, `> 60` where 60 and more is.

    What is measured is not below zero, so that a lower limit of zero holds for any `<`.
    """
    if comparator in {"<", "<="}:
        return high is not None and number <= high and (low is None or low <= 0)
    return low is not None and number >= low and high is None


def _with_value(result: TestResult, typed: str | None, notation: Notation) -> TestResult | Slip:
    if typed is None:
        return Slip.NO_VALUE
    if typed != result.value:
        result = replace(result, is_grounded=False)  # whoever knows the page may find it there
    number = notation.number(typed)
    if number is None:
        # A word in place of a number (haemolysed) is a result; figures that make no number are a slip of the finger.
        if result.numeric_value is not None and any(map(str.isdigit, typed)):
            return Slip.NO_NUMBER
        return _interpreted(replace(result, value=typed, numeric_value=None, comparator=None))
    if not number.is_in_notation:
        return Slip.OTHER_MARK
    return _interpreted(replace(result, value=typed, numeric_value=number.value, comparator=number.comparator))


def _with_unit(result: TestResult, typed: str | None, notation: Notation) -> TestResult | Slip:
    if typed is None or notation.is_unit(typed):
        return _unmatched(replace(result, unit=typed, ucum_unit=None))
    has_sign = any(character.isalpha() or character in _UNIT_SIGNS for character in typed)
    is_value_too = notation.number(typed.split()[0]) is not None and " " in typed
    if not has_sign or is_value_too or len(typed) > LONGEST_UNIT:
        return Slip.NO_UNIT
    return _unmatched(replace(result, unit=typed, ucum_unit=None))


def _unmatched(result: TestResult) -> TestResult:
    """Return the result without its analyte, which was matched by the name and unit that were read."""
    return replace(result, analyte_id=None, analyte_name=None, loinc=None)


def _with_range(result: TestResult, typed: str | None, notation: Notation, sex: Sex | None) -> TestResult | Slip:
    low: float | None = None
    high: float | None = None
    if typed is not None:
        bounds = notation.bounds(typed, sex)
        if bounds is None and any(map(str.isdigit, typed)):
            return Slip.NO_RANGE
        low, high = bounds or (None, None)
        if low is not None and high is not None and low > high:
            return Slip.UPSIDE_DOWN
    return _interpreted(replace(result, reference_range=typed, reference_low=low, reference_high=high))


def _interpreted(result: TestResult) -> TestResult:
    facts = (result.numeric_value, result.comparator, result.reference_low, result.reference_high, result.flag)
    return replace(result, interpretation=interpret(*facts))


def _changed(header: ReportHeader, field: HeaderField, value: str | None) -> ReportHeader:
    return replace(header, **{field.value: value})  # pyright: ignore[reportArgumentType] - a field of this name and kind


def _with_date(
    header: ReportHeader, field: HeaderField, typed: str | None, notation: Notation, today: date
) -> ReportHeader | Slip:
    if typed is None:
        return _changed(header, field, None)
    iso = notation.date(typed)
    if iso is None:
        return Slip.NO_DATE
    if field is HeaderField.PATIENT_BIRTH_DATE:
        iso = iso[:10]
    changed = _changed(header, field, iso)
    day = date.fromisoformat(iso[:10])
    if day > today:
        return Slip.IN_FUTURE
    if day.year < today.year - OLDEST_YEARS:
        return Slip.TOO_LONG_AGO
    born, collected = changed.patient_birth_date, changed.collected_at
    return Slip.BEFORE_BIRTH if born and collected and collected[:10] < born[:10] else changed
