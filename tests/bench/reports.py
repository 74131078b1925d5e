"""Reports made for measuring: invented people, as many as wanted, each different."""

import random
from pathlib import Path

import pymupdf

_TESTS = (
    ("Hemoglobin", "g/dL", 12.0, 16.0), ("Hematocrit", "%", 36.0, 46.0), ("Leukocytes", "10^9/L", 4.0, 10.0),
    ("Platelets", "10^9/L", 150.0, 400.0), ("Sodium", "mmol/L", 135.0, 145.0), ("Potassium", "mmol/L", 3.5, 5.1),
    ("Chloride", "mmol/L", 98.0, 107.0), ("Creatinine", "mg/dL", 0.5, 1.1), ("Urea", "mg/dL", 15.0, 45.0),
    ("Glucose", "mg/dL", 70.0, 100.0), ("ALT", "U/L", 5.0, 35.0), ("AST", "U/L", 5.0, 35.0),
    ("Bilirubin, total", "mg/dL", 0.2, 1.2), ("Albumin", "g/dL", 3.5, 5.2), ("Calcium", "mg/dL", 8.6, 10.2),
    ("Cholesterol, total", "mg/dL", 120.0, 200.0), ("Triglycerides", "mg/dL", 40.0, 150.0), ("TSH", "mIU/L", 0.4, 4.0),
    ("Ferritin", "ng/mL", 15.0, 150.0), ("C-reactive protein", "mg/L", 0.0, 5.0),
)  # fmt: skip
_FIRST = ("Ada", "Bruno", "Carla", "Dario", "Edda", "Falk", "Greta", "Hugo", "Ines", "Jorin")
_LAST = ("Quillmere", "Hazelbrook", "Torvane", "Winterlake", "Ostermoor", "Fennhollow", "Brightwater", "Ashdown")
_COLUMNS = (56, 250, 330, 420, 510)


def write_text_pdfs(folder: Path, count: int) -> list[Path]:
    """Write one-page PDFs with a text layer of 20 results each."""
    return [_write(folder / f"report-{number:05d}.pdf", random.Random(number)) for number in range(count)]


def write_scans(folder: Path, count: int, dpi: int = 200) -> list[Path]:
    """Write the same kind of page as PNG pictures without any text layer."""
    paths: list[Path] = []
    for number in range(count):
        pdf = _write(folder / f"scan-{number:05d}.pdf", random.Random(number))
        with pymupdf.open(pdf) as document:
            picture = pdf.with_suffix(".png")
            document[0].get_pixmap(dpi=dpi).save(picture)
        pdf.unlink()
        paths.append(picture)
    return paths


def _write(path: Path, chance: random.Random) -> Path:
    document = pymupdf.open()
    page = document.new_page()
    page.insert_text((56, 70), "BENCHFORD MEDICAL LABORATORY", fontsize=15, fontname="hebo")
    head = (
        f"Patient: {chance.choice(_LAST)}, {chance.choice(_FIRST)}",
        f"Date of birth: {chance.randint(1940, 2005)}-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}",
        f"Collected: 2025-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d} 08:{chance.randint(10, 59)}",
    )
    for row, line in enumerate(head):
        page.insert_text((56, 100 + 15 * row), line, fontsize=10)
    for x, word in zip(_COLUMNS, ("Test", "Result", "Unit", "Reference", "Flag"), strict=True):
        page.insert_text((x, 165), word, fontsize=10, fontname="hebo")
    for row, (name, unit, low, high) in enumerate(_TESTS):
        value = round(chance.uniform(low * 0.8, high * 1.2), 1)
        flag = "L" if value < low else "H" if value > high else ""
        for x, text in zip(_COLUMNS, (name, str(value), unit, f"{low} - {high}", flag), strict=True):
            page.insert_text((x, 185 + 18 * row), text, fontsize=10)
    document.save(path)
    document.close()
    return path
