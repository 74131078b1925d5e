"""Small invented reports, drawn by the tests themselves."""
# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false, reportUnknownVariableType=false

import io
from pathlib import Path
from typing import Any

import pymupdf

ROWS = (("Sodium", "mmol/L", "135 - 145"), ("Potassium", "mmol/L", "3.5 - 5.1"), ("Glucose", "mg/dL", "70 - 99"))


def values(number: int, page: int = 1) -> list[tuple[str, str]]:
    """Return name and value of each result that stands on a page of report `number`."""
    return list(zip([row[0] for row in ROWS], _values(number, page), strict=True))


def text_report(path: Path, number: int = 1, pages: int = 1) -> Path:
    """Write a report with a text layer; another number gives other values, and so another content."""
    with _drawn(number, pages) as document:
        document.save(path)
    return path


def scanned_report(path: Path, number: int = 1, pages: int = 1) -> Path:
    """Write a report whose pages are pictures: a few lines each, so that reading them is quick."""
    with _drawn(number, pages) as drawn, pymupdf.open() as scan:
        for page in drawn:
            picture = page.get_pixmap(dpi=150)
            place = scan.new_page(width=page.rect.width, height=page.rect.height)
            place.insert_image(place.rect, stream=picture.tobytes("jpg", jpg_quality=90))
        scan.save(path)
    return path


def letter(path: Path) -> Path:
    """Write a PDF that is no laboratory report."""
    with pymupdf.open() as document:
        page = document.new_page()
        for i, line in enumerate(("Dear neighbour,", "the garden party begins at noon.", "Bring a chair and a hat.")):
            page.insert_text((72, 100 + 20 * i), line)
        document.save(path)
    return path


def bulky_report(path: Path, number: int, size_bytes: int, noise: bytes) -> Path:
    """Write a report that also carries `size_bytes` of `noise`, which does not compress."""
    with _drawn(number, 1) as document:
        document.embfile_add("noise.bin", noise[:size_bytes])
        document.save(path)
    return path


def truncated_report(path: Path, number: int = 1) -> Path:
    """Write a report of three pages whose last part is missing, the table of objects with it."""
    buffer = io.BytesIO()
    with _drawn(number, 3) as document:
        document.save(buffer)
    data = buffer.getvalue()
    path.write_bytes(data[: len(data) * 3 // 5])
    return path


def _values(number: int, page: int) -> tuple[str, ...]:
    return f"{130 + number % 20}", f"{3 + number % 30 / 10:.1f}", f"{70 + number // 20 + 3 * page}"


def _drawn(number: int, pages: int) -> Any:
    document = pymupdf.open()
    for page_number in range(1, pages + 1):
        page = document.new_page(width=420, height=300)
        page.insert_text((40, 40), f"Patient: Testa Muster   Date of birth: 1980-02-0{1 + number % 9}")
        page.insert_text((40, 60), "Collected: 2025-03-04")
        _draw_row(page, 95, ("Test", "Result", "Unit", "Reference"))
        for i, ((name, unit, reference), value) in enumerate(zip(ROWS, _values(number, page_number), strict=True)):
            _draw_row(page, 120 + 22 * i, (name, value, unit, reference))
    return document


def _draw_row(page: Any, y: float, cells: tuple[str, ...]) -> None:
    for x, cell in zip((40, 170, 240, 310), cells, strict=True):
        page.insert_text((x, y), cell)
