"""Whole pages of random words: reports or none, but never a value that is not on the page."""

import math

from hypothesis import given

from desktop_app.core.document import Page, pack, unpack
from desktop_app.core.report import LabReport, TestResult
from desktop_app.engines.local.calls import read_results
from desktop_app.engines.local.lines import text_of
from tests.fuzz.effort import bounded, tried
from tests.fuzz.material import documents


def stands_on(text: str, page: Page) -> bool:
    """Tell whether every character of the text is printed somewhere on the page, word for word."""
    words = ["".join(word.text.split()) for word in page.words]
    whole = "".join(words)
    return all(any(part in word for word in words) or part in whole for part in text.split())


def check(result: TestResult, pages: dict[int, Page]) -> None:
    """Fail where a result is not of its page."""
    assert result.page in pages
    assert result.bbox is not None
    x0, y0, x1, y1 = result.bbox
    assert 0 <= x0 <= x1 <= 1
    assert 0 <= y0 <= y1 <= 1
    assert result.confidence is None or 0 <= result.confidence <= 1
    assert result.name.strip()
    if pages[result.page].source == "text-layer":  # what is read from pictures may be mended
        assert stands_on(result.value or "", pages[result.page]), result
    for number in (result.numeric_value, result.reference_low, result.reference_high):
        assert number is None or math.isfinite(number)


@given(documents())
@tried(60)
def test_what_is_read_stands_on_the_page(pages: list[Page]) -> None:
    packed = [pack(page, text_of(page.words)) for page in pages]
    assert [page.number for page in map(unpack, packed)] == [page.number for page in pages]
    with bounded():
        reports: tuple[LabReport, ...] = read_results(packed)
    by_number = {page.number: unpack(page) for page in packed}
    for report in reports:
        for result in report.results:
            check(result, by_number)
