"""Bombs inside other containers, and documents whose text means harm; those of one kind each are in `tests/engines`."""

import io
import zipfile
from collections.abc import Callable

import pymupdf
import pytest
from PIL import Image

from desktop_app.core.errors import ErrorCode
from tests.engines import hostile
from tests.whole.papers import text_report
from tests.whole.program import Program


def zip_bomb() -> bytes:
    """A hundred megabytes of nothing in a hundred kilobytes."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(10):
            archive.writestr(f"{number}.pdf", bytes(10_000_000))
    return file.getvalue()


def pdf_in_front_of_a_zip() -> bytes:
    """Both a PDF header and an archive: what it is, is told by what it begins with."""
    return b"%PDF-1.7\n" + zip_bomb()


def many_frames() -> bytes:
    """A TIFF of more pages than are read."""
    frames = [Image.new("1", (16, 16)) for _ in range(400)]
    file = io.BytesIO()
    frames[0].save(file, "TIFF", save_all=True, append_images=frames[1:])
    return file.getvalue()


def script_pdf() -> bytes:
    """A PDF that would run a program, open an address and a file as soon as it is opened."""
    actions = b"<< /S /Launch /F (/bin/sh) /Next << /S /URI /URI (http://127.0.0.1:9/x) /Next 5 0 R >> >>"
    return hostile.raw_pdf(
        {
            1: b"<< /Type /Catalog /Pages 2 0 R /OpenAction %b >>" % actions,
            2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /AA << /O 5 0 R >> >>",
            4: hostile.stream(b""),
            5: b"<< /S /JavaScript /JS (while\\(1\\){app.launchURL\\('http://127.0.0.1:9'\\)}) >>",
        }
    )


def external_stream_pdf() -> bytes:
    """A page whose content is said to lie in another file of this computer."""
    outside = b"<< /Length 0 /F << /Type /Filespec /F (/etc/passwd) >> >>\nstream\n\nendstream"
    return hostile.one_page(outside)


def attached_bomb_pdf() -> bytes:
    """An empty page with an archive attached."""
    document = pymupdf.open()
    document.new_page()
    document.embfile_add("more.pdf", zip_bomb())
    return document.tobytes()


def kilometres_pdf() -> bytes:
    """A page of kilometres, with a font, so that its words lie where no stored number reaches."""
    words = hostile.stream(b"BT /F1 12 Tf 50 700 Td (Glucose 92 mg/dL) Tj ET")
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    return hostile.one_page(words, b"0 0 100000000 100000000", b"/Font << /F1 5 0 R >>", o5=font)


def cut_pdf() -> bytes:
    """A report of which the second half is missing, what stood on its page with it."""
    document = pymupdf.open()
    document.new_page().insert_text((50, 100), "Glucose 92 mg/dL 70 - 99")
    data: bytes = document.tobytes()
    return data[: data.index(b"stream")]


BAD: dict[str, tuple[Callable[[], bytes], set[ErrorCode]]] = {
    "archive.pdf": (zip_bomb, {ErrorCode.UNSUPPORTED_TYPE}),
    "archive-behind-a-header.pdf": (pdf_in_front_of_a_zip, {ErrorCode.PDF_CORRUPT, ErrorCode.NO_TEXT}),
    "many-frames.tif": (many_frames, {ErrorCode.TOO_MANY_PAGES}),
    "kilometres.pdf": (kilometres_pdf, {ErrorCode.PDF_CORRUPT}),
    "cut.pdf": (cut_pdf, {ErrorCode.PDF_CORRUPT}),
    "actions.pdf": (script_pdf, {ErrorCode.NO_TEXT}),
    "external-stream.pdf": (external_stream_pdf, {ErrorCode.NO_TEXT, ErrorCode.PDF_CORRUPT}),
    "attachment.pdf": (attached_bomb_pdf, {ErrorCode.NO_TEXT}),
}


@pytest.fixture(scope="module")
def codes(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str | None]:
    """Read all of them beside a good report; return how each ended."""
    folder = tmp_path_factory.mktemp("hostile")
    inbox = folder / "inbox"
    inbox.mkdir()
    for name, (make, _) in BAD.items():
        (inbox / name).write_bytes(make())
    text_report(inbox / "good.pdf", 1)
    program = Program(folder / "data")
    ended = program.run("process", inbox, "--file-timeout", "20", status=1)
    assert ended.stderr == ""
    assert program.integrity() == [("ok",)]
    return program.codes()


@pytest.mark.parametrize("name", sorted(BAD))
def test_each_ends_in_a_code(codes: dict[str, str | None], name: str) -> None:
    code = codes[name]
    assert code is not None
    assert ErrorCode(code) in BAD[name][1], code


def test_the_good_one_among_them_is_read(codes: dict[str, str | None]) -> None:
    assert codes["good.pdf"] is None
