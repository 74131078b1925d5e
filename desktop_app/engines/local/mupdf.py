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

pymupdf.TOOLS.mupdf_display_errors(False)
pymupdf.TOOLS.mupdf_display_warnings(False)
