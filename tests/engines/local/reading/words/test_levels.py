"""Rows of a curled page: how they bend is found, and the words of one row are put together."""

from math import sin

import pytest

from desktop_app.core.document import Page, Word
from desktop_app.engines.local.reading.words.levels import fit_levels, sloping
from desktop_app.engines.local.reading.words.lines import read_lines

COLUMNS = (100.0, 320.0, 500.0, 750.0, 1000.0, 1250.0)


def curled(bend: float) -> Page:
    """Twelve rows of six words, 32 apart, that rise and fall by `bend` across the page."""
    words = [
        Word(f"r{row}c{column}", x, y, x + 80, y + 30)
        for row in range(12)
        for column, x in enumerate(COLUMNS)
        for y in (400 + 32 * row + bend * sin(x / 450),)
    ]
    return Page(1, 1600, 2200, "ocr", tuple(words))


@pytest.mark.parametrize("bend", [0.0, 12.0, 24.0])
def test_words_of_one_row_stand_together_however_it_bends(bend: float) -> None:
    """Up to most of a row's height."""
    lines = [line.text for line in read_lines(curled(bend))]
    assert lines == [" ".join(f"r{row}c{column}" for column in range(6)) for row in range(12)]


def test_straight_rows_are_left_alone() -> None:
    """So are pages with too few rows to tell."""
    page = curled(0)
    assert fit_levels(page.words, 30) is None
    assert fit_levels(curled(24).words[:18], 30) is None


def test_bent_rows_are_described_within_a_tenth_of_their_height() -> None:
    """Up to one height for the whole page."""
    levels = fit_levels(curled(24).words, 30)
    assert levels is not None
    told = [levels.rise_at(x + 40, 590) for x in COLUMNS]
    true = [24 * sin(x / 450) for x in COLUMNS]
    shift = told[0] - true[0]
    assert [a - b for a, b in zip(told, true, strict=True)] == pytest.approx([shift] * 6, abs=3)


def test_a_slope_is_the_plainest_bend() -> None:
    """In the page's units for each unit to the right."""
    assert sloping(0.02).rise_at(500, 900) == pytest.approx(10)
    assert sloping(0.0).rise_at(500, 900) == 0


@pytest.mark.parametrize(("top", "bend", "pitch"), [(500, 15, 40), (700, 25, 40), (900, 20, 42)])
def test_rows_of_two_tables_side_by_side_that_stand_at_heights_of_their_own(top: int, bend: int, pitch: int) -> None:
    """What is linked across both at first is linked anew once the bend is known; `top` is where the page bulges."""
    tables = ((44, (100.0, 330.0, 480.0, 600.0)), (pitch, (1060.0, 1330.0, 1450.0, 1570.0)))
    words = [
        Word(f"{row}{'lr'[side]}", x, y, x + 80, y + 30)
        for row in range(14)
        for side, (step, columns) in enumerate(tables)
        for x in columns
        for y in (400 + step * row + bend * ((x - top) / 700) ** 2,)
    ]
    lines = [line.texts for line in read_lines(Page(1, 1800, 2200, "ocr", tuple(words)))]
    for row in range(14):
        for side in "lr":
            whole = [[text for text in line if text[-1] == side] for line in lines if f"{row}{side}" in line]
            assert whole == [[f"{row}{side}"] * 4]
