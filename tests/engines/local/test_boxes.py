"""A box drawn on a page becomes rows to check: from its words where the page has them, else from its picture."""

from pathlib import Path

import pytest

from desktop_app.core.doubts import Reason
from desktop_app.core.report import Box
from desktop_app.engines.local.boxes import read_box
from desktop_app.engines.local.calls import Limits, read_results, read_stretch


def first_box(data: bytes) -> tuple[str, str | None, Box]:
    pages = read_stretch(data, "application/pdf", 1, frozenset(), Limits()).pages
    result = read_results(pages)[0].results[2]
    assert result.bbox is not None
    return result.name, result.value, result.bbox


@pytest.mark.parametrize("is_known", [True, False])
def test_a_line_is_read_from_words_or_from_its_picture(samples: Path, is_known: bool) -> None:
    data = (samples / "blood-count.pdf").read_bytes()
    page = read_stretch(data, "application/pdf", 1, frozenset(), Limits()).pages[0]
    name, value, (x0, y0, x1, y1) = first_box(data)
    box = (x0 - 0.01, y0 - 0.003, x1 + 0.01, y1 + 0.003)
    [found] = read_box(data, "application/pdf", 1, box, page if is_known else None, Limits(), 1)
    assert (found.name, found.value) == (name, value)
    assert found.page == 1
    assert found.bbox is not None
    assert abs(found.bbox[1] - y0) < 0.01
    assert abs(found.bbox[0] - x0) < 0.02
    assert Reason.READ_FROM_BOX.value in found.doubts
    assert found.analyte_id is not None
    assert found.confidence is not None


def test_an_empty_box_holds_nothing(samples: Path) -> None:
    data = (samples / "blood-count.pdf").read_bytes()
    page = read_stretch(data, "application/pdf", 1, frozenset(), Limits()).pages[0]
    assert read_box(data, "application/pdf", 1, (0.01, 0.97, 0.1, 0.99), page, Limits(), 1) == ()
