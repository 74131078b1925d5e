"""The calls that this engine makes in a sandbox worker; importing this module loads nothing heavy.

Every function takes and returns plain values.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop_app.core.document import PackedPage, unpack
from desktop_app.core.report import LabReport
from desktop_app.engines.local.calls import Limits
from desktop_app.engines.openai.marks import Mark, mask


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture to send; sizes in pixels."""

    media_type: str
    data: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Prepared:
    """What of a document may be sent as text: its pages by number, and what was masked in them."""

    texts: tuple[tuple[int, str], ...]
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong with an answer: where, and the sentence that is sent back; a doubtful one may turn out true."""

    where: str
    sentence: str
    is_doubt: bool = False


@dataclass(frozen=True, slots=True)
class Judgement:
    """What an answer is worth: its faults, and the reports that can be made of it all the same."""

    faults: tuple[Fault, ...]
    reports: tuple[LabReport, ...]


def find_personal(pages: Sequence[PackedPage]) -> tuple[Mark, ...]:
    """Return what is to be masked on these pages."""
    from desktop_app.engines.openai.personal import find_marks  # the reading's vocabulary: only in the worker

    return find_marks([unpack(page) for page in pages])


def prepare_texts(pages: Sequence[PackedPage], is_masked: bool) -> Prepared:
    """Return the pages' texts in order, masked where that is wanted; pages without text are left out."""
    marks = find_personal(pages) if is_masked else ()
    ordered = sorted((page for page in pages if page.text.strip()), key=lambda page: page.number)
    return Prepared(tuple((page.number, mask(page.text, marks)) for page in ordered), marks)


def draw_page(
    data: bytes, media_type: str, place: int, page: PackedPage | None, marks: Sequence[Mark], limits: Limits
) -> tuple[Picture, ...]:
    """Return a page as pictures to send, what the marks name painted over; none where it is blank.

    Raises:
        ProcessingError: PDF_CORRUPT, IMAGE_CORRUPT, IMAGE_TOO_LARGE, OUT_OF_MEMORY.
    """
    from desktop_app.engines.local.mupdf import BROKEN  # PyMuPDF, OpenCV and Pillow: only in the worker
    from desktop_app.engines.openai import pictures

    try:
        return pictures.draw_page(data, media_type, place, unpack(page) if page else None, marks, limits)
    except BROKEN:
        return ()  # the page is broken; its words, if any were read, are all there is


def judge(
    pages: Sequence[PackedPage],
    answers: Sequence[str],
    numbers: Sequence[int],
    marks: Sequence[Mark],
    synonyms: Mapping[str, str] | None = None,
) -> Judgement:
    """Judge answers about pages of a document together.

    Args:
        pages: all of the document.
        answers: as the model gave them, each about some of the pages, in order.
        numbers: of the pages that were asked about.
        marks: what was masked.
        synonyms: as for `core.medical.annotation.annotate`.
    """
    from desktop_app.engines.openai import judging  # pydantic and the reading's vocabulary: only in the worker

    return judging.judge([unpack(page) for page in pages], answers, numbers, marks, synonyms)
