"""Specks go, decimal points stay; blank pages are told from written ones."""

import numpy as np
import pytest
from PIL import Image

from desktop_app.engines.local.cleaning import is_blank, without_specks
from desktop_app.engines.local.pictures import Pixels
from tests.engines import hostile

LINE_HEIGHT = 40.0


def page_with_dots(size: int, count: int) -> Pixels:
    page = np.full((1000, 1000, 3), 250, np.uint8)
    chosen = np.random.default_rng(3).choice(2500, count, replace=False)
    for place in chosen:
        y, x = 20 * (place // 50) + 3, 20 * (place % 50) + 3
        page[y : y + size, x : x + size] = 20
    return page


def test_many_specks_that_stand_alone_go() -> None:
    assert without_specks(page_with_dots(1, 500), LINE_HEIGHT).min() > 200


def test_full_stops_stay() -> None:
    page = page_with_dots(4, 500)
    assert np.array_equal(without_specks(page, LINE_HEIGHT), page)


def test_the_smallest_decimal_point_stays_among_specks() -> None:
    page = page_with_dots(1, 500)
    page[500:524, 500:514] = page[500:524, 522:536] = 20
    page[523, 518] = 20
    clean = without_specks(page, LINE_HEIGHT)
    assert clean[523, 518, 0] == 20
    assert np.count_nonzero(clean < 200) < np.count_nonzero(page < 200)


@pytest.mark.parametrize("line_height", [0.0, 17.0])
def test_in_small_print_every_dot_counts(line_height: float) -> None:
    page = page_with_dots(1, 500)
    assert np.array_equal(without_specks(page, line_height), page)


def test_a_few_dots_are_left_alone() -> None:
    page = page_with_dots(1, 20)
    assert np.array_equal(without_specks(page, LINE_HEIGHT), page)


@pytest.mark.parametrize(("lines", "expected"), [((), True), (("5.4",), False), (hostile.REPORT, False)])
def test_blank_is_what_bears_no_ink(lines: tuple[str, ...], expected: bool) -> None:
    assert is_blank(np.asarray(hostile.report_picture(lines))) is expected


def test_uneven_light_is_no_ink() -> None:
    shade = np.linspace(90, 240, 1200).astype(np.uint8)
    assert is_blank(np.repeat(np.repeat(shade[None, :, None], 900, axis=0), 3, axis=2))


def test_a_tiny_picture_is_no_trouble() -> None:
    assert is_blank(np.asarray(Image.new("RGB", (1, 1), "white")))


def test_a_picture_too_small_for_text_is_blank() -> None:
    noise = np.random.default_rng(1).integers(0, 255, (8, 3000, 3), dtype=np.uint8)
    assert is_blank(noise)
