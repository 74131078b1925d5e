"""Reading what stands in a box that a person drew on a page, in a sandbox worker: its words, else its picture."""

from dataclasses import replace

from desktop_app.core.document import PackedPage, Page, Transform, Word, unpack
from desktop_app.core.doubts import Reason
from desktop_app.core.report import Box, LabReport, TestResult
from desktop_app.engines.local.calls import PDF, Limits

_AROUND = 0.006
"""So much more than the box is read, as a share of the page: lines are drawn close around words."""

_MARGIN_PX = 40


def read_box(
    data: bytes, media_type: str, number: int, box: Box, known: PackedPage | None, limits: Limits, threads: int
) -> tuple[TestResult, ...]:
    """Return the results in a box (fractions of page `number`, from 1), each marked to be checked.

    `known` is the page as it was read; where none of its words in the box make a result, the box's picture is read.

    Raises:
        ProcessingError: PDF_CORRUPT, PDF_PASSWORD, IMAGE_CORRUPT, IMAGE_TOO_LARGE, OUT_OF_MEMORY.
    """
    whole = unpack(known) if known is not None else None
    if whole is not None and (found := _results(_inside(whole, box), whole)):
        return found
    page = _read_picture(data, media_type, number, box, limits, threads)
    return _results(page, whole or page)


def _inside(page: Page, box: Box) -> Page:
    """Return the page with those of its words alone whose middle lies in the box."""
    inside: list[Word] = []
    for word in page.words:
        own = page.box_on_original(*word[1:5])
        x, y = (own[0] + own[2]) / 2, (own[1] + own[3]) / 2
        if box[0] <= x <= box[2] and box[1] <= y <= box[3]:
            inside.append(word)
    return replace(page, words=tuple(inside))


def _results(page: Page, whole: Page) -> tuple[TestResult, ...]:
    """Read the words as rows of a table; numbers are understood as the whole page writes them."""
    if not page.words:
        return ()
    from desktop_app.core.medical.annotation import annotate
    from desktop_app.engines.local.reading.pages.page import read_page
    from desktop_app.engines.local.reading.reports.assembly import make_reports
    from desktop_app.engines.local.reading.reports.conventions import numbers_of, settle
    from desktop_app.engines.local.reading.reports.mending import mended
    from desktop_app.engines.local.reading.reports.sections import split_sections
    from desktop_app.engines.local.reading.words.lines import read_lines

    readings = [mended(reading) for reading in read_page(read_lines(page), ()).readings]
    conventions = settle([whole], numbers_of(readings), [])
    sections = split_sections([], readings)
    reports = [report for each in sections for report in make_reports(each, conventions, None)]
    found = [result for report in reports for result in report.results]
    if not found and (plain := _plain_row(page)) is not None:
        found = [plain]
    pictures = () if page.source == "text-layer" else (page.number,)
    confidence = min(word.confidence for word in page.words)
    return tuple(
        replace(
            result,
            confidence=confidence if result.confidence is None else result.confidence,
            doubts=(*result.doubts, Reason.READ_FROM_BOX.value),
        )
        for report in annotate([LabReport(results=tuple(found))], pictures)
        for result in report.results
    )


def _plain_row(page: Page) -> TestResult | None:
    """Return a line without a unit as name and value: the last word, or the first figure, is the value."""
    from desktop_app.engines.local.reading.values.numbers import read_number

    words = sorted(page.words, key=lambda word: (word.x0, word.y0))
    if len(words) < 2:
        return None
    places = [place for place, word in enumerate(words[1:], start=1) if any(map(str.isdigit, word.text))]
    place = places[0] if places else len(words) - 1
    box = page.box_on_original(
        min(word.x0 for word in words),
        min(word.y0 for word in words),
        max(word.x1 for word in words),
        max(word.y1 for word in words),
    )
    value = words[place].text
    return TestResult(
        " ".join(word.text for word in words[:place]),
        value,
        " ".join(word.text for word in words[place + 1 :]) or None,
        numeric_value=read_number(value, "," if "," in value else "."),
        page=page.number,
        bbox=box,
        is_grounded=True,
    )


def _read_picture(data: bytes, media_type: str, number: int, box: Box, limits: Limits, threads: int) -> Page:
    import numpy as np

    from desktop_app.core.errors import ErrorCode, ProcessingError
    from desktop_app.engines.local.mupdf import BROKEN
    from desktop_app.engines.local.page_picture import read_picture
    from desktop_app.engines.local.pages import open_pdf
    from desktop_app.engines.local.pictures import load_picture, render_page
    from desktop_app.engines.worker import failure_of

    if media_type == PDF:
        try:
            with open_pdf(data, limits) as document:
                picture = render_page(document[number - 1])
        except BROKEN as error:
            raise ProcessingError(failure_of(error, ErrorCode.PDF_CORRUPT)) from error
    else:
        picture = load_picture(data, number, limits.max_pixels)
    part = _widened(box)
    height, width = picture.shape[:2]
    top, bottom = int(part[1] * height), max(int(part[1] * height) + 1, round(part[3] * height))
    left, right = int(part[0] * width), max(int(part[0] * width) + 1, round(part[2] * width))
    # Lines close to the edge of a picture are overlooked: white paper is laid around them.
    margin = max(_MARGIN_PX, bottom - top)
    sides = ((margin, margin), (margin, margin), (0, 0))
    cutting = np.pad(picture[top:bottom, left:right], sides, constant_values=255)
    page = read_picture(cutting, number, threads, limits.ocr_model_folder)
    wide, high = right - left + 2 * margin, bottom - top + 2 * margin
    shares = ((left - margin) / width, (top - margin) / height, wide / width, high / height)
    return replace(page, to_original=_onto_page(page.to_original, *shares))


def _widened(box: Box) -> Box:
    x0, y0, x1, y1 = box
    return max(0.0, x0 - _AROUND), max(0.0, y0 - _AROUND), min(1.0, x1 + _AROUND), min(1.0, y1 + _AROUND)


def _onto_page(matrix: Transform | None, left: float, top: float, width: float, height: float) -> Transform:
    """Return what leads from fractions of a straightened cutting to fractions of the page it was cut from."""
    a, b, c, d, e, f, g, h, i = matrix or (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
    return (
        width * a + left * g, width * b + left * h, width * c + left * i,
        height * d + top * g, height * e + top * h, height * f + top * i,
        g, h, i,
    )  # fmt: skip
