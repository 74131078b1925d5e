"""Results as CSV: one row a value, safe to open in a spreadsheet."""

import csv
import json
import re
from collections.abc import Iterable
from typing import TextIO

from desktop_app.core.exchange import ExportRow

COLUMNS = ExportRow._fields

_FORMULA = re.compile("[=@\uff1d\uff20\\t\\r\\n]|[+\uff0b\uff0d-](?![\\d.,]*$)")
"""Starts that a spreadsheet would take for a formula; a signed number is none.

Source: OWASP, CSV injection, with the full-width signs that count in some countries.
"""

_SUSPECTS = frozenset("=@\t\r\n+-\uff1d\uff20\uff0b\uff0d")
_NUMBERS = frozenset({
    "numeric_value", "reference_low", "reference_high", "page", "confidence", "grounded", "checked", "patient_id",
    "report_id", "doubts",
})  # fmt: skip
_TEXTS = tuple(place for place, name in enumerate(COLUMNS) if name not in _NUMBERS)
_GROUNDED, _CHECKED, _DOUBTS = (COLUMNS.index(name) for name in ("grounded", "checked", "doubts"))


def write_csv(file: TextIO, rows: Iterable[ExportRow]) -> None:
    """Write a header and one line for every row; open the file with `newline=""`."""
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    writer.writerows(map(_cells, rows))


def safe_cell(text: str) -> str:
    """Return the text so that no spreadsheet takes it for a formula."""
    return "'" + text if _FORMULA.match(text) else text


def _cells(row: ExportRow) -> list[object]:
    cells: list[object] = list(row)
    cells[_GROUNDED] = "yes" if row.grounded else "no"
    cells[_CHECKED] = "yes" if row.checked else "no"
    cells[_DOUBTS] = "" if row.doubts == "[]" else " ".join(json.loads(row.doubts))
    for place in _TEXTS:
        text = row[place]
        if text and text[0] in _SUSPECTS:  # pyright: ignore[reportIndexIssue,reportOptionalSubscript] - columns of text
            cells[place] = safe_cell(str(text))
    return cells
