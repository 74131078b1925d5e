"""PyMuPDF behind a thin boundary: it carries no types, prints to standard output, and raises what cannot be pickled."""

import struct
from typing import Any

import pymupdf as _library

pymupdf: Any = _library
"""The library, silenced."""

BROKEN: tuple[type[Exception], ...] = (
    pymupdf.mupdf.FzErrorBase,
    RuntimeError,
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    OverflowError,
    struct.error,
)
"""Everything that it was seen to raise on damaged documents."""


class LeanDocument(pymupdf.Document):
    """A PDF whose title, author, dates and outline are not read when it is opened: nothing asks for them.

    `short_fonts` are the numbers of the fonts that `glyph_codes` gave fewer codes.
    """

    def __init__(self, data: bytes) -> None:
        """Open a PDF in memory; raises what is in `BROKEN`."""
        self.short_fonts: list[int] = []
        super().__init__(stream=data, filetype="pdf")  # pyright: ignore[reportUnknownMemberType]

    def init_doc(self) -> None:
        """Take the place of PyMuPDF's reading of them, which costs a fifth of what the words of a plain page cost."""


pymupdf.TOOLS.mupdf_display_errors(False)
pymupdf.TOOLS.mupdf_display_warnings(False)
