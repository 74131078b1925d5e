"""Words of pages whose fonts take glyph numbers for codes, without asking what each of 65,536 codes means.

Most programs embed fonts so (`Identity-H`). MuPDF looks up all codes that there could be, font by font, before it reads
a page's two hundred: a third of what the words of a printed report cost. Here such fonts are given, in memory alone, an
encoding of their first codes; where a page has others, MuPDF warns of them, and it is read with its fonts as they came.
"""

from contextlib import suppress
from typing import Any

from desktop_app.engines.local.mupdf import BROKEN, LeanDocument, pymupdf

RawWord = tuple[float, float, float, float, str, int, int, int]
"""Left, top, right, foot, text, and the numbers of block, line and word."""

_FLAGS: int = pymupdf.TEXT_PRESERVE_WHITESPACE | pymupdf.TEXT_MEDIABOX_CLIP
_FIRST_CODES = b"""/CMapName /Identity-H def
1 begincodespacerange <0000> <ffff> endcodespacerange
1 begincidrange <0000> <0fff> 0 endcidrange
endcmap"""
"""More codes than most Western fonts have glyphs, even where none of them were left out."""

_LOST = "cannot encode character"
_NAME = "Identity-H"
_mupdf: Any = pymupdf.mupdf
_GLYPH_NUMBERS: Any = _mupdf.pdf_new_name(_NAME)
_RESOURCES, _FONTS, _ENCODING = (
    _mupdf.PDF_ENUM_NAME_Resources,
    _mupdf.PDF_ENUM_NAME_Font,
    _mupdf.PDF_ENUM_NAME_Encoding,
)


def read_words(page: Any) -> list[RawWord]:
    """Return the words of a page that was loaded from a `LeanDocument`, with their boxes, as PyMuPDF tells them."""
    document: LeanDocument = page.parent
    if not document.is_repaired:
        with suppress(*BROKEN):  # what cannot be changed is read as it came
            _shorten_fonts(document, page)
    if not document.short_fonts:
        return _words(page)
    pymupdf.TOOLS.mupdf_warnings()  # forgets those of what was done before
    words = _words(page)
    # A repair amid the reading goes back to the file, in which nothing of what was added here stands.
    if _LOST not in pymupdf.TOOLS.mupdf_warnings() and not document.is_repaired:
        return words
    _restore_fonts(document)
    return _words(page)


def _words(page: Any) -> list[RawWord]:
    # Asked of the text page itself: what `get_text("words")` puts around it costs a tenth more.
    return page.get_textpage(flags=_FLAGS).extractWORDS()


def _shorten_fonts(document: LeanDocument, page: Any) -> None:
    """Give those of the page's own fonts whose codes are glyph numbers an encoding of the first codes."""
    resources = _mupdf.pdf_dict_get_inheritable(_mupdf.pdf_page_from_fz_page(page.this).obj(), _RESOURCES)
    fonts = _mupdf.pdf_dict_get(resources, _FONTS)
    first_codes: Any = None
    for place in range(_mupdf.pdf_dict_len(fonts)):
        font = _mupdf.pdf_dict_get_val(fonts, place)
        number = _mupdf.pdf_to_num(font)
        if number and _mupdf.pdf_name_eq(_mupdf.pdf_dict_get(font, _ENCODING), _GLYPH_NUMBERS):
            first_codes = _added(document, _FIRST_CODES) if first_codes is None else first_codes
            _mupdf.pdf_dict_put(font, _ENCODING, first_codes)
            document.short_fonts.append(number)


def _added(document: LeanDocument, content: bytes) -> Any:
    """Add a stream to the document, and return a reference to it."""
    buffer = _mupdf.fz_new_buffer_from_copied_data(content)
    return _mupdf.pdf_add_stream(_mupdf.pdf_document_from_fz_document(document.this), buffer, _mupdf.PdfObj(), 0)


def _restore_fonts(document: LeanDocument) -> None:
    for number in document.short_fonts:
        document.xref_set_key(number, "Encoding", f"/{_NAME}")
    document.short_fonts.clear()
    pymupdf.TOOLS.store_shrink(100)  # percent: what was loaded of fonts is forgotten
