"""A sign before a value is a mark where place and range say so, else it belongs to the value."""

from desktop_app.core.document import Page, Word
from desktop_app.engines.local.reading.readings import Reading
from desktop_app.engines.local.reading.reports.signs import without_marks

_PAGE = Page(1, 600, 800, "text-layer", ())


def _reading(value: str, ranged: str, gap: float = 3.0) -> Reading:
    sign, _, number = value.partition(" ")
    words = (
        (Word(sign, 100, 10, 105, 20), Word(number, 105 + gap, 10, 130, 20))
        if number
        else (Word(sign, 100, 10, 130, 20),)
    )
    return Reading("Potassium", value, "mmol/L", ranged, None, _PAGE, words, 15)


def _read(*readings: Reading) -> list[tuple[str, str | None]]:
    return [(reading.value, reading.flag) for reading in without_marks(readings, ".")]


def test_a_sign_in_a_column_of_its_own_marks() -> None:
    assert _read(_reading("> 5.4", "3.6 - 4.6", gap=30)) == [("5.4", "H")]


def test_a_sign_that_agrees_with_no_range_is_a_comparator() -> None:
    assert _read(_reading("< 1", "0 - 5", gap=30)) == [("< 1", None)]


def test_one_sign_near_its_number_stays() -> None:
    assert _read(_reading("> 5.4", "3.6 - 4.6")) == [("> 5.4", None)]


def test_many_signs_in_both_directions_that_all_agree_mark() -> None:
    readings = [_reading("> 5.4", "3.6 - 4.6"), _reading("< 30", "36 - 45"), _reading("> 400", "155 - 350")]
    assert _read(*readings) == [("5.4", "H"), ("30", "L"), ("400", "H")]
    assert _read(*readings, _reading("< 1", "0 - 5"))[0] == ("> 5.4", None)


def test_glued_comparators_stay() -> None:
    assert _read(_reading(">2000", "13 - 150")) == [(">2000", None)]


def test_plus_and_minus_mark() -> None:
    assert _read(_reading("+ 118", "70 - 100"), _reading("- 49", "59 - 158")) == [("118", "H"), ("49", "L")]
    assert _read(_reading("-2.1", "-3.0 - 3.0")) == [("-2.1", None)]
