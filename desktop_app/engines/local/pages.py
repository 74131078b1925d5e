"""From a document's bytes to packed pages; runs in a sandbox worker, a library's exceptions become failures there."""

from functools import partial
from typing import Any

from desktop_app.core.document import PackedPage, Page, pack
from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.engines.local.calls import BLANK, PDF, UNREADABLE, Limits, Stretch, Unread
from desktop_app.engines.local.lines import text_of
from desktop_app.engines.local.mupdf import BROKEN, LeanDocument, pymupdf
from desktop_app.engines.local.pasted import with_pasted
from desktop_app.engines.local.text_layer import Blank, NeedsPicture, read_text_layer
from desktop_app.engines.worker import failure_of

_PAGES_PER_CALL = 20
_LARGE = 2_000_000


def read_stretch(data: bytes, media_type: str, first: int, known: frozenset[int], limits: Limits) -> Stretch:
    """Open a document and read the text layers from page `first` on, except pages in `known`.

    Raises:
        ProcessingError: PDF_CORRUPT, PDF_PASSWORD, IMAGE_CORRUPT, TOO_MANY_PAGES, OUT_OF_MEMORY.
    """
    if media_type != PDF:
        return _frames(data, known, limits)
    document = open_pdf(data, limits)
    with document:
        end = min(first + _PAGES_PER_CALL, document.page_count + 1)
        pages: list[PackedPage] = []
        unread: list[Unread] = []
        for number in range(first, end):
            if number in known:
                continue
            page = _read_text(document, number)
            if page is None:
                unread.append(Unread(number, _excerpt(document, number) if len(data) > _LARGE else None))
            else:
                pages.append(page)
        count = document.page_count  # asked again: MuPDF may have repaired the page tree while its pages were read
        if count < 1:
            raise ProcessingError.of(ErrorCode.PDF_CORRUPT, "it has no pages")
        following = end if end <= count else None
        return Stretch(count, bool(document.is_repaired), tuple(pages), tuple(unread), following)


def read_picture_page(
    data: bytes, media_type: str, place: int, number: int, limits: Limits, threads: int
) -> PackedPage:
    """Read the page at `place` (from 1) in these data, page `number` of its document, from its picture.

    Raises:
        ProcessingError: IMAGE_CORRUPT, IMAGE_TOO_LARGE, OUT_OF_MEMORY.
    """
    from desktop_app.engines.local.page_picture import read_picture  # brings OpenCV and numpy: only for pictures
    from desktop_app.engines.local.pictures import load_picture, render_page

    models = limits.ocr_model_folder
    if media_type != PDF:
        return _packed(read_picture(load_picture(data, place, limits.max_pixels), number, threads, models))
    try:
        with open_pdf(data, limits) as document:
            picture = render_page(document[place - 1])
            found = read_text_layer(document[place - 1], number)
    except BROKEN as error:
        return _unreadable(error, number)
    if isinstance(found, NeedsPicture) and found.layer is not None:
        read = partial(read_picture, number=number, threads=threads, model_folder=models)
        return _packed(with_pasted(found.layer, found.areas, picture, read))
    return _packed(read_picture(picture, number, threads, models))


def open_pdf(data: bytes, limits: Limits) -> Any:
    """Open a PDF that can be read and is not too long.

    Raises:
        ProcessingError: PDF_CORRUPT, PDF_PASSWORD, TOO_MANY_PAGES, OUT_OF_MEMORY.
    """
    try:
        document = LeanDocument(data)
        if document.needs_pass and not document.authenticate(limits.password or ""):
            wrong = "" if limits.password is None else "this one does not open it"
            raise ProcessingError.of(ErrorCode.PDF_PASSWORD, wrong)
        count = document.page_count
    except BROKEN as error:
        raise ProcessingError(failure_of(error, ErrorCode.PDF_CORRUPT)) from error
    if count < 1:
        raise ProcessingError.of(ErrorCode.PDF_CORRUPT, "it has no pages")
    if count > limits.max_pages:
        raise ProcessingError.of(ErrorCode.TOO_MANY_PAGES, f"{count} of at most {limits.max_pages}", pages=count)
    return document


def _read_text(document: Any, number: int) -> PackedPage | None:
    """Return the page when its text layer can be used, None when it is to be read from its picture."""
    try:
        page = read_text_layer(document.load_page(number - 1), number)
    except BROKEN as error:
        return _unreadable(error, number)
    if isinstance(page, NeedsPicture):
        return None
    return _empty(number, BLANK) if isinstance(page, Blank) else _packed(page)


def _excerpt(document: Any, number: int) -> bytes | None:
    """Return one page as a document of its own, so that a large one is not sent whole for every page of it."""
    try:
        with pymupdf.open() as single:
            single.insert_pdf(document, from_page=number - 1, to_page=number - 1)
            return bytes(single.tobytes()) if single.page_count == 1 else None
    except BROKEN:
        return None


def _frames(data: bytes, known: frozenset[int], limits: Limits) -> Stretch:
    from desktop_app.engines.local.pictures import count_frames

    count = count_frames(data)
    if count > limits.max_pages:
        raise ProcessingError.of(ErrorCode.TOO_MANY_PAGES, f"{count} of at most {limits.max_pages}", pages=count)
    return Stretch(count, False, (), tuple(Unread(n) for n in range(1, count + 1) if n not in known), None)


def _packed(page: Page) -> PackedPage:
    try:
        return pack(page, text_of(page.words))
    except (OverflowError, ValueError) as error:  # a page of many kilometres: its words lie where no number reaches
        return _unreadable(error, page.number)


def _empty(number: int, source: str) -> PackedPage:
    return pack(Page(number, 1.0, 1.0, source, ()), "")


def _unreadable(error: Exception, number: int) -> PackedPage:
    failure = failure_of(error, ErrorCode.PDF_CORRUPT)
    if failure.code is ErrorCode.OUT_OF_MEMORY:
        raise ProcessingError(failure) from error
    return _empty(number, UNREADABLE)
