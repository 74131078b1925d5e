"""Documents that are empty, broken or meant to do harm, made on the spot; every function returns bytes."""

import io
import random
import struct
import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pymupdf
from PIL import Image, ImageDraw, ImageFont

from desktop_app.core.errors import ErrorCode

PDF, PNG, JPEG, TIFF = "application/pdf", "image/png", "image/jpeg", "image/tiff"

_AES_256 = 5
"""PyMuPDF's number for it; its own name is not in its type hints."""

REPORT = (
    "Invented Laboratory, Example Street 1",
    "Patient: Quillfeather, Everett   Date of birth: 1985-06-20",
    "Test            Result   Unit     Reference range",
    "Hemoglobin      13.4     g/dL     13.0 - 17.0",
    "Glucose         5.4      mmol/L   3.9 - 6.1",
    "Creatinine      0.84     mg/dL    0.50 - 1.05",
    "Sodium          140      mmol/L   135 - 145",
)


def text_pdf(lines: Sequence[str] = REPORT, pages: int = 1) -> bytes:
    """An ordinary report with a text layer."""
    document = pymupdf.open()
    for number in range(1, pages + 1):
        page = document.new_page()
        for i, line in enumerate([*lines, f"Page {number}"]):
            page.insert_text((50, 80 + 24 * i), line, fontname="cour", fontsize=11)
    return document.tobytes()


def report_picture(lines: Sequence[str] = REPORT, size: tuple[int, int] = (1240, 900)) -> Image.Image:
    """A scan of an ordinary report."""
    image = Image.new("RGB", size, "white")
    draw = ImageDraw.Draw(image)
    font = ImageFont.load_default(28)
    for i, line in enumerate(lines):
        draw.text((60, 60 + 60 * i), line, "black", font)
    return image


def encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    """A picture as a file of this kind (as Pillow names it)."""
    file = io.BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def scanned_pdf(image: Image.Image | None = None, pages: int = 1, rotation: int = 0) -> bytes:
    """A PDF whose pages are pictures."""
    picture = encoded(image or report_picture(), "PNG")
    document = pymupdf.open()
    for _ in range(pages):
        page = document.new_page(width=595, height=432)
        page.insert_image(page.rect, stream=picture)
        page.set_rotation(rotation)
    return document.tobytes()


def raw_pdf(objects: Mapping[int, bytes], root: int = 1) -> bytes:
    """A PDF of these objects, with a proper cross-reference table."""
    body = bytearray(b"%PDF-1.7\n")
    offsets: dict[int, int] = {}
    for number, content in objects.items():
        offsets[number] = len(body)
        body += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    size = max(objects) + 1
    start = len(body)
    body += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        body += b"%010d 00000 n \n" % offsets[number] if number in offsets else b"0000000000 65535 f \n"
    body += b"trailer\n<< /Size %d /Root %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, root, start)
    return bytes(body)


def stream(content: bytes, entries: bytes = b"") -> bytes:
    """A stream object."""
    return b"<< /Length %d %b >>\nstream\n%b\nendstream" % (len(content), entries, content)


def one_page(content: bytes, box: bytes = b"0 0 595 842", resources: bytes = b"", **more: bytes) -> bytes:
    """A PDF with one page that has this content object; `more` are objects named o5, o6 …"""
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: b"<< /Type /Page /Parent 2 0 R /MediaBox [%b] /Contents 4 0 R /Resources << %b >> >>" % (box, resources),
        4: content,
    }
    return raw_pdf(objects | {int(name[1:]): value for name, value in more.items()})


def pdf_that_copies_as(lines: Sequence[str]) -> bytes:
    """A page whose font gives these characters for its text, whatever it shows."""
    characters = sorted({character for line in lines for character in line if character != " "})
    codes = {character: 33 + i for i, character in enumerate(characters)} | {" ": 32}
    pairs = b"".join(b"<%02X> <%04X>\n" % (code, ord(character)) for character, code in codes.items())
    table = b"begincmap 1 begincodespacerange <00> <FF> endcodespacerange\n%d beginbfchar\n%bendbfchar endcmap"
    shown = [b"<%b> Tj 0 -20 Td" % bytes(codes[character] for character in line).hex().encode() for line in lines]
    return one_page(
        stream(b"BT /F 10 Tf 40 780 Td %b ET" % b" ".join(shown)),
        resources=b"/Font << /F 5 0 R >>",
        o5=b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>",
        o6=stream(table % (len(codes), pairs)),
    )


def truncated_pdf() -> bytes:
    """The first part of a longer report: what is left can still be read."""
    whole = text_pdf(pages=12)
    return whole[: int(len(whole) * 0.8)]


def password_pdf() -> bytes:
    """A report that opens with a password only."""
    document = pymupdf.open("pdf", text_pdf())
    return document.tobytes(encryption=_AES_256, user_pw="secret", owner_pw="other")


def owner_password_pdf() -> bytes:
    """A report that anybody may read, but not change."""
    document = pymupdf.open("pdf", text_pdf())
    return document.tobytes(encryption=_AES_256, owner_pw="other")


def corrupt_pdf() -> bytes:
    """A header with noise behind it."""
    return b"%PDF-1.7\n" + random.Random(1).randbytes(5000)


def pdf_without_pages() -> bytes:
    """A proper PDF that has no page."""
    return raw_pdf({1: b"<< /Type /Catalog /Pages 2 0 R >>", 2: b"<< /Type /Pages /Kids [] /Count 0 >>"})


def endless_page_tree_pdf() -> bytes:
    """A page tree that is its own child."""
    return raw_pdf({1: b"<< /Type /Catalog /Pages 2 0 R >>", 2: b"<< /Type /Pages /Kids [2 0 R] /Count 5 >>"})


def negative_page_count_pdf() -> bytes:
    """A page tree that counts below zero."""
    return raw_pdf({1: b"<< /Type /Catalog /Pages 2 0 R >>", 2: b"<< /Type /Pages /Kids [3 0 R] /Count -7 >>"})


def deflate_bomb_pdf(megabytes: int = 256) -> bytes:
    """A page whose content unpacks twice, to very much more than it is."""
    packer = zlib.compressobj(9)
    once = b"".join(packer.compress(b"\n" * 1_000_000) for _ in range(megabytes)) + packer.flush()
    return one_page(stream(zlib.compress(once, 9), b"/Filter [/FlateDecode /FlateDecode]"))


def endless_render_pdf() -> bytes:
    """Forms that show forms that show forms: ten billion rectangles in two kilobytes."""
    forms: dict[str, bytes] = {}
    for level in range(10):
        number = 5 + level
        inside = b"/F Do " * 10 if level < 9 else b"0 0 9 9 re f "
        entries = b"/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /F %d 0 R >> >>"
        forms[f"o{number}"] = stream(inside, entries % (number + 1))
    return one_page(stream(b"/F Do"), resources=b"/XObject << /F 5 0 R >>", **forms)


def enormous_page_pdf() -> bytes:
    """A page of 200,000 inches with a little square on it."""
    return one_page(stream(b"100 100 5000 5000 re f"), box=b"0 0 14400000 14400000")


def enormous_png(side: int = 30_000) -> bytes:
    """A white picture of very many pixels in very few bytes."""
    packer = zlib.compressobj(9)
    row = b"\0" + b"\xff" * ((side + 7) // 8)
    pixels = b"".join(packer.compress(row) for _ in range(side)) + packer.flush()

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def truncated(whole: bytes) -> bytes:
    """The first half of a file."""
    return whole[: len(whole) // 2]


def letter_pdf() -> bytes:
    """Not a laboratory report."""
    return text_pdf(("Dear neighbour,", "the roses are in flower again and the fence wants paint.", "Come by for tea."))


def broken_page_pdf() -> bytes:
    """Three pages, the second of which is no page."""
    document = pymupdf.open("pdf", text_pdf(pages=3))
    document.update_object(document[1].xref, "<< /Type /Page /MediaBox [0 0 0 (x)] /Contents 99999 0 R >>")
    return document.tobytes()


def blank_photo() -> bytes:
    """A photo of an empty sheet in uneven light."""
    noise = np.random.default_rng(1).normal(0, 3, (1200, 900, 3))
    light = np.linspace(140, 230, 900)[None, :, None]
    return encoded(Image.fromarray(np.clip(light + noise, 0, 255).astype(np.uint8)), "JPEG", quality=85)


def blank_pdf() -> bytes:
    """A page with nothing on it."""
    return one_page(stream(b""))


@dataclass(frozen=True, slots=True)
class Case:
    """One document and the codes that it may end as."""

    make: Callable[[], bytes]
    codes: frozenset[ErrorCode]
    media_type: str = PDF


def _case(make: Callable[[], bytes], *codes: ErrorCode, media_type: str = PDF) -> Case:
    return Case(make, frozenset(codes), media_type)


HOSTILE: Mapping[str, Case] = {
    "password": _case(password_pdf, ErrorCode.PDF_PASSWORD),
    "corrupt": _case(corrupt_pdf, ErrorCode.PDF_CORRUPT),
    "header only": _case(lambda: b"%PDF-1.7", ErrorCode.PDF_CORRUPT),
    "no pages": _case(pdf_without_pages, ErrorCode.PDF_CORRUPT),
    "endless page tree": _case(endless_page_tree_pdf, ErrorCode.PDF_CORRUPT),
    "negative page count": _case(negative_page_count_pdf, ErrorCode.PDF_CORRUPT),
    "too many pages": _case(lambda: text_pdf(("x",), 201), ErrorCode.TOO_MANY_PAGES),
    "deflate bomb": _case(deflate_bomb_pdf, ErrorCode.NO_TEXT, ErrorCode.OUT_OF_MEMORY, ErrorCode.TIMEOUT),
    "endless render": _case(endless_render_pdf, ErrorCode.TIMEOUT),
    "enormous page": _case(enormous_page_pdf, ErrorCode.NO_TEXT),
    "blank page": _case(blank_pdf, ErrorCode.NO_TEXT),
    "enormous picture": _case(enormous_png, ErrorCode.IMAGE_TOO_LARGE, media_type=PNG),
    "truncated JPEG": _case(
        lambda: truncated(encoded(report_picture(), "JPEG")), ErrorCode.IMAGE_CORRUPT, media_type=JPEG
    ),
    "truncated PNG": _case(
        lambda: truncated(encoded(report_picture(), "PNG")), ErrorCode.IMAGE_CORRUPT, media_type=PNG
    ),
    "truncated TIFF": _case(
        lambda: truncated(encoded(report_picture(), "TIFF")), ErrorCode.IMAGE_CORRUPT, media_type=TIFF
    ),
    "no picture": _case(lambda: b"\x89PNG\r\n\x1a\n" + bytes(100), ErrorCode.IMAGE_CORRUPT, media_type=PNG),
    "blank photo": _case(blank_photo, ErrorCode.NO_TEXT, media_type=JPEG),
}
"""Documents from which the local engine reads nothing, by what is wrong with them."""
