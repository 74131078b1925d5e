"""Random bytes behind the first bytes of every kind: read, or refused with a code of the catalogue."""

import os
import warnings
from pathlib import Path

from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.core.errors import CATALOGUE, ErrorText, ProcessingError
from desktop_app.core.intake import SNIFF_BYTES, media_type_of, path_of, source_of
from desktop_app.engines.local.calls import Limits, Stretch, read_beginning
from tests.engines import hostile
from tests.fuzz.effort import bounded, tried

BEGINNINGS = (
    b"%PDF-1.7\n", b"%PDF-", b"\x89PNG\r\n\x1a\n", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"\xff\xd8\xff\xe0\0\x10JFIF\0",
    b"II*\0\x08\0\0\0", b"MM\0*\0\0\0\x08", b"II+\0", b"RIFF\x24\0\0\0WEBPVP8 ", b"RIFF\xff\xff\xff\xffWEBPVP8L",
    b"\0\0\0\x18ftypheic\0\0\0\0mif1heic",
    b"BM\x36\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\xff\xff\xff\x7f\x01\0\0\0\x01\0\x18\0", b"",
)  # fmt: skip

LIMITS = Limits(max_pages=20, max_pixels=2_000_000)
LOST_ROOT = hostile.text_pdf().replace(b"/Kids[", b"/ids[")
"""A page tree that has no pages any more when MuPDF has repaired it: found by trying."""

WHOLE = (hostile.text_pdf(), hostile.scanned_pdf(), hostile.password_pdf())


@st.composite
def begun(draw: st.DrawFn) -> bytes:
    """A proper beginning, then noise."""
    return draw(st.sampled_from(BEGINNINGS)) + draw(st.binary(max_size=400)) + draw(st.binary(max_size=4)) * 30


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A proper PDF in which bytes were exchanged, left out or cut off."""
    data = bytearray(draw(st.sampled_from(WHOLE)))
    for _ in range(draw(st.integers(1, 12))):
        at = draw(st.integers(0, len(data) - 1))
        wound = draw(st.binary(max_size=6))
        data[at : at + draw(st.integers(0, 6))] = wound
    return bytes(data[: draw(st.integers(1, len(data)))] if draw(st.booleans()) else data)


def read(data: bytes) -> Stretch | ErrorText | None:
    """Read as a worker does; its error where it is refused, None for what is no document."""
    kind = media_type_of(data[:SNIFF_BYTES])
    if kind is None:
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the picture library speaks of odd files; a worker drops that
        try:
            return read_beginning(data, kind, frozenset(), LIMITS)
        except ProcessingError as refused:
            return CATALOGUE[refused.failure.code]


@given(begun())
@tried(150)
def test_noise_is_read_or_refused(data: bytes) -> None:
    with bounded():
        ended = read(data)
    if isinstance(ended, Stretch):
        assert 1 <= ended.page_count <= LIMITS.max_pages
    else:
        assert ended is None or ended.remedy


@example(LOST_ROOT)
@given(damaged())
@tried(60)
def test_damaged_reports_are_read_or_refused(data: bytes) -> None:
    with bounded():
        ended = read(data)
    if isinstance(ended, Stretch):
        assert 1 <= ended.page_count <= LIMITS.max_pages
    else:
        assert ended is None or ended.remedy


@given(st.binary(max_size=40))
@tried(100)
def test_any_name_of_a_file_comes_back(name: bytes) -> None:
    text = os.fsdecode(b"/folder/" + name.replace(b"\0", b"").replace(b"/", b""))
    path = Path(text)
    source = source_of(path)
    source.encode()
    assert path_of(source) == path
