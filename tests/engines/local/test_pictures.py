"""Pictures of every kind come out upright, in three colours of 8 bit."""

import io

import numpy as np
import pymupdf
import pytest
from PIL import Image

from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.engines.local.pictures import MAX_SIDE, count_frames, load_picture, render_page
from tests.engines import hostile
from tests.engines.hostile import encoded

LIMIT = 10_000_000
RED, WHITE = (0, 0, 255), (255, 255, 255)


def marked(mode: str = "RGB", size: tuple[int, int] = (60, 40)) -> Image.Image:
    """White with a red corner at the top left."""
    image = Image.new("RGB", size, "white")
    image.paste("red", (0, 0, 20, 10))
    return image.convert(mode)


def corner(pixels: np.ndarray) -> tuple[int, ...]:
    return tuple(int(value) for value in pixels[4, 4])


@pytest.mark.parametrize("kind", ["PNG", "TIFF", "WEBP", "BMP"])
def test_colours_are_blue_green_red(kind: str) -> None:
    pixels = load_picture(encoded(marked(), kind, **({"lossless": True} if kind == "WEBP" else {})), 1, LIMIT)
    assert pixels.shape == (40, 60, 3)
    assert (corner(pixels), tuple(pixels[-1, -1])) == (RED, WHITE)


@pytest.mark.parametrize("mode", ["P", "1", "L", "CMYK", "LA", "RGBA"])
def test_every_mode_becomes_three_colours(mode: str) -> None:
    pixels = load_picture(encoded(marked(mode), "TIFF"), 1, LIMIT)
    assert pixels.shape == (40, 60, 3)
    assert pixels.dtype == np.uint8
    assert int(pixels[-1, -1].min()) > 250
    assert int(pixels[:10, :20].min()) < 200


def test_transparent_parts_are_white() -> None:
    image = Image.new("RGBA", (20, 20), (0, 0, 0, 0))
    assert load_picture(encoded(image, "PNG"), 1, LIMIT).min() == 255


@pytest.mark.parametrize(("top", "shown"), [(65535, 255), (4095, 255), (255, 255)])
def test_deep_grey_is_brought_to_8_bit(top: int, shown: int) -> None:
    values = np.zeros((20, 20), np.uint16)
    values[:10] = top
    pixels = load_picture(encoded(Image.fromarray(values), "PNG"), 1, LIMIT)
    assert (int(pixels.max()), int(pixels.min())) == (shown, 0)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_the_exif_orientation_is_kept_to(orientation: int) -> None:
    undo = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}
    image = marked()
    if orientation > 1:
        image = image.transpose(Image.Transpose(undo[orientation]))
    exif = image.getexif()
    exif[0x0112] = orientation
    pixels = load_picture(encoded(image, "PNG", exif=exif), 1, LIMIT)
    assert (pixels.shape, corner(pixels)) == ((40, 60, 3), RED)


def test_each_frame_of_a_tiff_is_a_page() -> None:
    frames = [Image.new("L", (30, 30), shade) for shade in (10, 100, 200)]
    data = encoded(frames[0], "TIFF", save_all=True, append_images=frames[1:])
    assert count_frames(data) == 3
    assert [int(load_picture(data, n, LIMIT)[0, 0, 0]) for n in (1, 2, 3)] == [10, 100, 200]


def test_an_animation_is_one_page() -> None:
    frames = [Image.new("L", (30, 30), shade) for shade in (10, 100)]
    assert count_frames(encoded(frames[0], "WEBP", save_all=True, append_images=frames[1:])) == 1


@pytest.mark.parametrize(
    ("size", "dpi", "shape"),
    [
        ((1728, 1075), (204, 98), (2238, 1728)),
        ((800, 1200), (100, 200), (1200, 1600)),
        ((800, 1200), (200, 200), (1200, 800)),
        ((800, 1200), (200, 196), (1200, 800)),
        ((800, 1200), (1200, 100), (1200, 800)),
        ((9000, 3000), (300, 150), (1333, 4000)),
    ],
)
def test_pixels_that_are_not_square_are_made_so(
    size: tuple[int, int], dpi: tuple[int, int], shape: tuple[int, int]
) -> None:
    fax = io.BytesIO()
    Image.new("1", size, 1).save(fax, "TIFF", dpi=dpi, compression="group4")
    assert load_picture(fax.getvalue(), 1, 10**9).shape[:2] == shape


def test_a_large_picture_is_made_smaller() -> None:
    pixels = load_picture(encoded(Image.new("1", (6000, 1500), 1), "PNG"), 1, LIMIT)
    assert pixels.shape == (MAX_SIDE // 4, MAX_SIDE, 3)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (encoded(marked(size=(4000, 3000)), "PNG"), ErrorCode.IMAGE_TOO_LARGE),
        (hostile.truncated(encoded(hostile.report_picture(), "PNG")), ErrorCode.IMAGE_CORRUPT),
        (b"BM" + bytes(40), ErrorCode.IMAGE_CORRUPT),
        (io.BytesIO().getvalue(), ErrorCode.IMAGE_CORRUPT),
    ],
)
def test_what_cannot_be_read_is_told_by_its_code(data: bytes, code: ErrorCode) -> None:
    with pytest.raises(ProcessingError) as caught:
        load_picture(data, 1, LIMIT)
    assert caught.value.failure.code is code


@pytest.mark.parametrize("size", [(595, 842), (10_000, 14_000), (100, 60), (14_400_000, 100)])
def test_pages_of_any_size_come_out_at_a_readable_one(size: tuple[int, int]) -> None:
    data = hostile.one_page(hostile.stream(b"0 0 9 9 re f"), box=b"0 0 %d %d" % size)
    with pymupdf.open("pdf", data) as document:
        height, width, _ = render_page(document[0]).shape
    assert width * height <= 20_000_000
    assert max(width, height) >= 800


def test_a_scan_is_drawn_at_its_own_resolution() -> None:
    with pymupdf.open("pdf", hostile.scanned_pdf(Image.new("RGB", (1860, 1350), "white"))) as document:
        height, width, _ = render_page(document[0]).shape
    assert (width, height) == (pytest.approx(1860, abs=5), pytest.approx(1350, abs=5))
