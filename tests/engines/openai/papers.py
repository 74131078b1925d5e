"""Invented reports of this room's tests: text PDFs and pictures of them."""

from collections.abc import Sequence

import pymupdf

ROWS = (
    ("Sodium", "141", "mmol/L", "135 - 145", ""),
    ("Potassium", "5.6", "mmol/L", "3.5 - 5.1", "H"),
    ("Glucose", "92", "mg/dL", "70 - 100", ""),
    ("Creatinine", "0.9", "mg/dL", "0.5 - 1.1", ""),
    ("Ferritin", "<5", "ng/mL", "15 - 150", "L"),
)
HEAD = ("Patient: Quillmere, Ada", "Date of birth: 1980-05-06", "Patient ID: QB-204417", "Collected: 2025-03-04 08:15")
_COLUMNS = (56, 250, 330, 420, 510)


def text_pdf(rows: Sequence[Sequence[str]] = ROWS, head: Sequence[str] = HEAD, pages: int = 1, note: str = "") -> bytes:
    """A report with a text layer; each page holds the rows."""
    document = pymupdf.open()
    for number in range(1, pages + 1):
        page = document.new_page()
        page.insert_text((56, 60), "ALDER CREEK MEDICAL LABORATORY", fontsize=14, fontname="hebo")
        for place, line in enumerate(head):
            page.insert_text((56, 90 + 15 * place), line, fontsize=10)
        table = [("Test", "Result", "Unit", "Reference", "Flag"), *rows]
        for place, row in enumerate(table):
            for x, text in zip(_COLUMNS, row, strict=True):
                page.insert_text((x, 170 + 18 * place), text, fontsize=10)
        page.insert_text((56, 780), f"{note} page {number} of {pages}", fontsize=8)
    return bytes(document.tobytes())


def scan(pages: int = 1, dpi: int = 150) -> bytes:
    """The same report as a PDF of pictures."""
    with pymupdf.open(stream=text_pdf(pages=pages), filetype="pdf") as source, pymupdf.open() as target:
        for page in source:
            pixmap = page.get_pixmap(dpi=dpi)
            sheet = target.new_page(width=page.rect.width, height=page.rect.height)
            sheet.insert_image(sheet.rect, stream=pixmap.tobytes("jpeg"))
        return bytes(target.tobytes())


TRANSCRIPT = "\n".join(
    [
        "ALDER CREEK MEDICAL LABORATORY",
        "Patient: [NAME-1]",
        "Collected: 2025-03-04 08:15",
        *(" | ".join(row) for row in ROWS),
    ]
)
