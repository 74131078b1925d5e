"""What is typed becomes a value with all that follows from it, or a slip; nothing in between."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.checks import Slip, check_header, check_result, interpret
from desktop_app.core.report import Comparator, TestResult
from desktop_app.core.review import HeaderField, ReportHeader, ResultField
from tests.core.notation import PlainNotation

FERRITIN = TestResult("Ferritin", "84", "µg/L", "15 - 150", None, 84.0, None, 15.0, 150.0, "normal", confidence=0.6)
ANN = ReportHeader("Ann Example", "1971-03-05", "female", "Lab", "2024-05-06T07:30")
TODAY = date(2024, 6, 1)
POINT = PlainNotation(".")


def result(field: ResultField, text: str, of: TestResult = FERRITIN) -> TestResult | Slip:
    return check_result(of, field, text, POINT, "female")


def header(field: HeaderField, text: str, of: ReportHeader = ANN) -> ReportHeader | Slip:
    return check_header(of, field, text, POINT, TODAY)


@given(st.integers(0, 100_000), st.sampled_from(["", "<", ">"]))
def test_a_typed_number_is_the_value_with_its_position_in_the_range(number: int, sign: str) -> None:
    found = result(ResultField.VALUE, f"  {sign}{number} ")
    assert isinstance(found, TestResult)
    comparator = sign or None
    assert (found.value, found.numeric_value, found.comparator) == (f"{sign}{number}", float(number), comparator)
    expected = interpret(float(number), comparator, 15.0, 150.0, None)  # pyright: ignore[reportArgumentType]
    assert found.interpretation == expected
    assert (found.name, found.unit, found.reference_low, found.flag) == ("Ferritin", "µg/L", 15.0, None)


@given(st.text(max_size=30))
def test_what_is_accepted_is_kept_as_typed_and_stays_accepted(text: str) -> None:
    for field in ResultField:
        found = result(field, text)
        if isinstance(found, TestResult):
            kept = getattr(found, field.value)
            assert kept == (" ".join(text.split()) or None)
            assert result(field, kept or "", found) == found


@given(st.text(max_size=30))
def test_a_header_never_holds_what_cannot_be(text: str) -> None:
    for field in HeaderField:
        found = header(field, text)
        if isinstance(found, ReportHeader):
            assert found.patient_sex in {None, "male", "female", "other"}
            assert found.collected_at is None or found.collected_at[:10] <= TODAY.isoformat()
            assert not found.patient_birth_date or found.patient_birth_date <= (found.collected_at or "9")


@pytest.mark.parametrize(
    ("field", "text", "slip"),
    [
        (ResultField.NAME, "  ", Slip.NO_NAME),
        (ResultField.VALUE, "", Slip.NO_VALUE),
        (ResultField.VALUE, "8a4", Slip.NO_NUMBER),
        (ResultField.VALUE, "8,4", Slip.OTHER_MARK),
        (ResultField.VALUE, "x" * 201, Slip.TOO_LONG),
        (ResultField.UNIT, "84", Slip.NO_UNIT),
        (ResultField.UNIT, "84 ng/mL", Slip.NO_UNIT),
        (ResultField.UNIT, "/", Slip.NO_UNIT),
        (ResultField.UNIT, "u" * 41, Slip.NO_UNIT),
        (ResultField.REFERENCE_RANGE, "150 - 15", Slip.UPSIDE_DOWN),
        (ResultField.REFERENCE_RANGE, "about 15", Slip.NO_RANGE),
    ],
)
def test_slips_in_results(field: ResultField, text: str, slip: Slip) -> None:
    assert result(field, text) is slip


@pytest.mark.parametrize(
    ("field", "text", "slip"),
    [
        (HeaderField.PATIENT_NAME, "1234", Slip.NO_LETTERS),
        (HeaderField.LABORATORY, "-", Slip.NO_LETTERS),
        (HeaderField.PATIENT_SEX, "maybe", Slip.NO_SEX),
        (HeaderField.PATIENT_BIRTH_DATE, "soon", Slip.NO_DATE),
        (HeaderField.PATIENT_BIRTH_DATE, "2024-06-02", Slip.IN_FUTURE),
        (HeaderField.PATIENT_BIRTH_DATE, "2024-05-07", Slip.BEFORE_BIRTH),
        (HeaderField.PATIENT_BIRTH_DATE, "1893-12-31", Slip.TOO_LONG_AGO),
        (HeaderField.COLLECTED_AT, "2024-06-02T00:00", Slip.IN_FUTURE),
        (HeaderField.COLLECTED_AT, "1971-03-04", Slip.BEFORE_BIRTH),
        (HeaderField.LABORATORY, "x" * 201, Slip.TOO_LONG),
    ],
)
def test_slips_in_headers(field: HeaderField, text: str, slip: Slip) -> None:
    assert header(field, text) is slip


def test_a_word_may_stand_in_place_of_a_number() -> None:
    found = result(ResultField.VALUE, "haemolysed", replace(FERRITIN, comparator="<"))
    assert isinstance(found, TestResult)
    assert (found.value, found.numeric_value, found.comparator, found.interpretation) == (
        "haemolysed", None, None, None,
    )  # fmt: skip


def test_figures_in_a_value_that_never_was_a_number_are_no_slip() -> None:
    found = result(ResultField.VALUE, "1:160", TestResult("ANA", "1:80"))
    assert isinstance(found, TestResult)
    assert found.value == "1:160"


def test_a_range_sets_limits_and_what_they_say_of_the_value() -> None:
    found = result(ResultField.REFERENCE_RANGE, "< 50")
    assert isinstance(found, TestResult)
    assert (found.reference_low, found.reference_high, found.interpretation) == (None, 50.0, "high")
    emptied = result(ResultField.REFERENCE_RANGE, " ")
    assert isinstance(emptied, TestResult)
    assert (emptied.reference_range, emptied.reference_high, emptied.interpretation) == (None, None, None)
    words = result(ResultField.REFERENCE_RANGE, "negative")
    assert isinstance(words, TestResult)
    assert words.reference_range == "negative"


def test_units_need_a_letter_or_a_sign() -> None:
    for unit in ("%", "mg/dL", "10^9/L", "µg/L", "score"):
        found = result(ResultField.UNIT, unit)
        assert isinstance(found, TestResult)
        assert found.unit == unit


def test_a_header_takes_what_fits_and_can_be_emptied() -> None:
    assert header(HeaderField.PATIENT_BIRTH_DATE, "1970-01-02") == replace(ANN, patient_birth_date="1970-01-02")
    assert header(HeaderField.COLLECTED_AT, "2024-06-01T09:00") == replace(ANN, collected_at="2024-06-01T09:00")
    assert header(HeaderField.PATIENT_SEX, "male") == replace(ANN, patient_sex="male")
    for field in HeaderField:
        assert header(field, "") == replace(ANN, **{field.value: None})  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    ("number", "comparator", "flag", "says"),
    [
        (10.0, None, None, "low"),
        (15.0, None, None, "normal"),
        (151.0, None, "HH", "critical-high"),
        (9.0, None, "LL", "critical-low"),
        (5.0, "<", None, "low"),
        (5.0, ">", None, None),
        (200.0, "<", None, None),
        (200.0, ">", None, "high"),
        (None, None, "A", "abnormal"),
        (None, None, "H", "high"),
        (None, None, None, None),
        (20.0, None, "HH", "normal"),
    ],
)
def test_what_value_and_range_say(
    number: float | None, comparator: Comparator | None, flag: str | None, says: str
) -> None:
    assert interpret(number, comparator, 15.0, 150.0, flag) == says  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    ("number", "comparator", "low", "high", "says"),
    [
        (3.0, "<", None, 5.0, "normal"),  # CRP < 3 where < 5 is wanted
        (5.0, "<=", 0.0, 5.0, "normal"),
        (90.0, ">", 90.0, None, "normal"),  # eGFR > 90 where 90 and more is wanted
        (60.0, ">", 90.0, None, None),
        (10.0, "<", None, 5.0, None),
        (3.0, "<", 1.0, 5.0, None),
        (60.0, ">=", 50.0, 150.0, None),
        (0.01, "<", 0.27, 4.2, "low"),  # TSH
    ],
)
def test_a_limit_is_normal_where_all_it_stands_for_is(
    number: float, comparator: Comparator, low: float | None, high: float | None, says: str | None
) -> None:
    assert interpret(number, comparator, low, high, None) == says
