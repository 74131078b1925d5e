"""Numbers that no result took speak against the result they stand beside."""

import pytest

from desktop_app.core.document import Page, Word
from desktop_app.core.medical.annotation import annotate
from desktop_app.core.report import LabReport, TestResult
from desktop_app.engines.local.reading.readings import Reading
from desktop_app.engines.local.reading.reports import leftovers

PAGE_SIZE = (600.0, 800.0)


def words_of(*rows: str) -> list[tuple[Word, ...]]:
    """Lay rows of words out, one below the other, in columns 60 wide."""
    return [
        tuple(
            Word(text, 20.0 + 60 * place, 20.0 * row, 70.0 + 60 * place, 20.0 * row + 10)
            for place, text in enumerate(line.split())
        )
        for row, line in enumerate(rows, start=1)
    ]


def doubts(
    row: str, *, value: str, range_text: str | None = None, unit: str | None = "mg/dL", is_number: bool = True
) -> tuple[str, ...]:
    [words] = words_of(row)
    page = Page(1, *PAGE_SIZE, "text-layer", words)
    name = words[0].text
    told = {name, value, unit, *(range_text or "").split()}
    own = tuple(word for word in words if word.text in told)
    reading = Reading(name, value, unit, range_text, None, page, own, own[0].y0, is_number=is_number)
    return leftovers.with_doubts([reading])[0].doubts


@pytest.mark.parametrize("left", ["70 - 99", "70-99", "< 99", "[99]", "5,4"])
def test_a_value_without_a_range_is_doubted_beside_numbers_that_nobody_took(left: str) -> None:
    assert doubts(f"Glucose 83 mg/dL {left}", value="83") == ("range-unread",)


@pytest.mark.parametrize("left", ["", "01", "4", "12:30", "12.03.2025", "note", "A1"])
def test_codes_days_and_words_are_no_numbers_left_over(left: str) -> None:
    assert doubts(f"Glucose 83 mg/dL {left}", value="83") == ()


def test_a_number_that_the_row_tells_is_not_left_over() -> None:
    assert doubts("Glucose 83 mg/dL 70 - 99", value="83", range_text="70 - 99") == ()


def test_numbers_of_another_result_on_the_same_height_are_not_left_over() -> None:
    [words] = words_of("Glucose 83 mg/dL Sodium 140 mmol/L")
    page = Page(1, *PAGE_SIZE, "text-layer", words)
    pair = [
        Reading("Glucose", "83", "mg/dL", None, None, page, words[:3], 20.0),
        Reading("Sodium", "140", "mmol/L", None, None, page, words[3:], 20.0),
    ]
    assert [reading.doubts for reading in leftovers.with_doubts(pair)] == [(), ()]


@pytest.mark.parametrize(
    ("left", "expected"),
    [
        ("13.5 - 17.8", ("range-unread",)),
        ("13.5-17.8", ("range-unread",)),
        ("13.9", ()),  # an earlier value
        ("01.02.2024 13.9", ()),
        ("141 125 - 160", ()),  # value and range in another unit
        ("17.8 13.5", ()),
    ],
)
def test_a_second_range_in_the_row_is_doubted(left: str, expected: tuple[str, ...]) -> None:
    [words] = words_of(f"Hemoglobin 14.1 g/dL 12.5 - 16.0 {left}")
    page = Page(1, *PAGE_SIZE, "text-layer", words)
    reading = Reading("Hemoglobin", "14.1", "g/dL", "12.5 - 16.0", None, page, words, 20.0)
    assert leftovers.with_doubts([reading])[0].doubts == expected


def test_numbers_of_other_days_in_the_row_are_no_range() -> None:
    [words] = words_of("Urea 5.1 mmol/L 2.5 - 7.5 6.0 7.1")
    page = Page(1, *PAGE_SIZE, "text-layer", words)
    days = [Reading("Urea", value, "mmol/L", "2.5 - 7.5", None, page, words, 20.0) for value in ("5.1", "6.0", "7.1")]
    assert [reading.doubts for reading in leftovers.with_doubts(days)] == [(), (), ()]


@pytest.mark.parametrize(
    ("row", "value", "expected"),
    [
        ("Drug Dose", "Dose", ("name-unsure",)),
        ("Glucose Dose", "Dose", ()),  # a known test
        ("Frobnicin positive", "positive", ()),
        ("Frobnicin pending", "pending", ()),
    ],
)
def test_words_that_are_no_finding_beside_an_unknown_name(row: str, value: str, expected: tuple[str, ...]) -> None:
    assert doubts(row, value=value, unit=None, is_number=False) == expected


def test_a_mark_alone_is_no_value_where_a_number_is_measured() -> None:
    assert doubts("Cotinine HIGH mg/dL", value="HIGH", is_number=False) == ("number-unreadable",)


def test_what_the_reading_doubts_stays_when_the_report_is_made_complete() -> None:
    row = TestResult("Glucose", "83", "mg/dL", numeric_value=83.0, is_grounded=True, doubts=("range-unread",))
    [report] = annotate([LabReport(results=(row,))])
    assert report.results[0].doubts == ("range-unread",)


@pytest.mark.parametrize(("word", "told"), [("abc", ("number-unreadable",)), ("Negative", ())])
def test_a_word_that_is_no_finding_beside_limits_is_doubted(word: str, told: tuple[str, ...]) -> None:
    row = f"Glucose {word} 70 - 99"
    assert doubts(row, value=word, range_text="70 - 99", unit=None, is_number=False) == told
