"""One page is drawn as the document shows it: upright, as wide as asked, never enormous."""
# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false, reportUnknownVariableType=false

import io
from pathlib import Path

import pymupdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from desktop_app.core.engine import Deadline
from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.engines.local.calls import Limits
from desktop_app.engines.local.drawing import MAX_PIXELS, DrawnPage, draw_page
from desktop_app.engines.sandbox import Sandbox
from tests.whole.papers import text_report

PDF = "application/pdf"
RED, BLUE = (250, 10, 10), (10, 10, 250)
EXIF_ORIENTATION = 0x0112
TURN_CLOCKWISE = 6
AES_256 = 5
"""PyMuPDF's number for the encryption, which its stubs leave out."""


def at(page: DrawnPage, x: float, y: float) -> tuple[int, int, int]:
    """Return the colour at fractions of the page."""
    start = 3 * (int(y * page.height) * page.width + int(x * page.width))
    return page.rgb[start], page.rgb[start + 1], page.rgb[start + 2]


def encoded(image: Image.Image, form: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, form, **options)  # pyright: ignore[reportArgumentType]
    return buffer.getvalue()


def two_halves(width: int = 300, height: int = 200) -> Image.Image:
    """Return a picture whose left half is red and whose right half is blue."""
    image = Image.new("RGB", (width, height), BLUE)
    image.paste(RED, (0, 0, width // 2, height))
    return image


def is_close(found: tuple[int, int, int], wanted: tuple[int, int, int]) -> bool:
    return all(abs(a - b) < 20 for a, b in zip(found, wanted, strict=True))


def test_a_sample_is_drawn_in_the_sandbox_as_wide_as_asked(sandbox: Sandbox, deadline: Deadline, samples: Path) -> None:
    data = (samples / "check-up-two-pages.pdf").read_bytes()
    page = sandbox.call(draw_page, data, PDF, 2, 777, Limits(), timeout_s=30, deadline=deadline)
    assert (page.number, page.page_count, page.width) == (2, 2, 777)
    assert page.height == pytest.approx(777 * 2**0.5, abs=5)
    assert len(page.rgb) == 3 * page.width * page.height
    assert min(page.rgb) < 100 < 250 < max(page.rgb)


def test_a_turned_pdf_page_stands_upright() -> None:
    with pymupdf.open() as document:
        page = document.new_page(width=200, height=100)
        page.draw_rect(pymupdf.Rect(0, 0, 100, 100), color=(1, 0, 0), fill=(1, 0, 0))
        page.set_rotation(90)
        data = document.tobytes()
    drawn = draw_page(data, PDF, 1, 100, Limits())
    assert (drawn.width, drawn.height) == (100, 200)
    assert is_close(at(drawn, 0.5, 0.2), (255, 0, 0))
    assert is_close(at(drawn, 0.5, 0.8), (255, 255, 255))


def test_a_photo_is_turned_as_its_camera_noted() -> None:
    exif = Image.Exif()
    exif[EXIF_ORIENTATION] = TURN_CLOCKWISE
    drawn = draw_page(encoded(two_halves(), "JPEG", exif=exif), "image/jpeg", 1, 100, Limits())
    assert (drawn.width, drawn.height, drawn.page_count) == (100, 150, 1)
    assert is_close(at(drawn, 0.5, 0.2), RED)
    assert is_close(at(drawn, 0.5, 0.8), BLUE)


def test_a_picture_is_not_blown_up() -> None:
    drawn = draw_page(encoded(two_halves(), "PNG"), "image/png", 1, 5000, Limits())
    assert (drawn.width, drawn.height) == (300, 200)


def test_each_page_of_a_tiff_is_drawn() -> None:
    frames = [Image.new("RGB", (60, 40), colour) for colour in (RED, BLUE)]
    data = encoded(frames[0], "TIFF", save_all=True, append_images=frames[1:])
    pages = [draw_page(data, "image/tiff", number, 60, Limits()) for number in (1, 2)]
    assert [page.page_count for page in pages] == [2, 2]
    assert [at(page, 0.5, 0.5) for page in pages] == [RED, BLUE]


@settings(max_examples=30, deadline=None)
@given(width=st.integers(1, 2000), height=st.integers(1, 2000), asked=st.integers(-5, 100_000))
def test_no_page_is_larger_than_the_limit(width: int, height: int, asked: int) -> None:
    with pymupdf.open() as document:
        document.new_page(width=width, height=height)
        data = document.tobytes()
    drawn = draw_page(data, PDF, 1, asked, Limits())
    assert drawn.width * drawn.height <= MAX_PIXELS * 1.01
    assert len(drawn.rgb) == 3 * drawn.width * drawn.height


@pytest.mark.parametrize(
    ("data", "media_type", "page", "code"),
    [
        (b"%PDF-1.7 nothing", PDF, 1, ErrorCode.PDF_CORRUPT),
        (b"no picture", "image/png", 1, ErrorCode.IMAGE_CORRUPT),
        (encoded(two_halves(), "PNG"), "image/png", 2, ErrorCode.IMAGE_CORRUPT),
        (encoded(two_halves(), "PNG")[:200], "image/png", 1, ErrorCode.IMAGE_CORRUPT),
    ],
)
def test_what_cannot_be_drawn_says_why(data: bytes, media_type: str, page: int, code: ErrorCode) -> None:
    with pytest.raises(ProcessingError) as caught:
        draw_page(data, media_type, page, 100, Limits())
    assert caught.value.failure.code is code


def test_a_missing_page_and_a_locked_document_say_why(tmp_path: Path) -> None:
    path = text_report(tmp_path / "report.pdf")
    with pymupdf.open(path) as document:
        locked = document.tobytes(encryption=AES_256, user_pw="x", owner_pw="y")
    for data, page, code in ((path.read_bytes(), 2, ErrorCode.PDF_CORRUPT), (locked, 1, ErrorCode.PDF_PASSWORD)):
        with pytest.raises(ProcessingError) as caught:
            draw_page(data, PDF, page, 100, Limits())
        assert caught.value.failure.code is code


def test_an_enormous_picture_is_refused() -> None:
    with pytest.raises(ProcessingError) as caught:
        draw_page(encoded(two_halves(), "PNG"), "image/png", 1, 100, Limits(max_pixels=1000))
    assert caught.value.failure.code is ErrorCode.IMAGE_TOO_LARGE
