"""Results as CSV: one row a value, safe to open in a spreadsheet."""

import csv
import re
from collections.abc import Iterable, Mapping
from typing import Any, TextIO

_FORMULA = re.compile(r"[=@\t\r]|[+-](?![\d.,]*$)")
"""Starts that a spreadsheet would take for a formula; a signed number is none. Source: OWASP, CSV injection."""

COLUMNS = (
    "file_name", "patient", "sex", "birth_date", "identifier", "laboratory", "collected_at", "reported_at", "panel",
    "name", "value", "numeric_value", "comparator", "unit", "reference_range", "reference_low", "reference_high",
    "flag", "interpretation", "page", "confidence", "grounded", "reviewed_at", "file_id",
)  # fmt: skip


def write_csv(file: TextIO, documents: Iterable[Mapping[str, Any]]) -> None:
    """Write a header and one row for every result; open the file with `newline=""`."""
    writer = csv.writer(file)
    writer.writerow(COLUMNS)
    for document in documents:
        for report in document["reports"]:
            shared = _shared_cells(document, report)
            writer.writerows(
                [_safe({**shared, **result}.get(column)) for column in COLUMNS] for result in report["results"]
            )


def _shared_cells(document: Mapping[str, Any], report: Mapping[str, Any]) -> dict[str, Any]:
    patient = report["patient"]
    return {
        "file_id": document["file_id"],
        "file_name": document["file_name"],
        "patient": patient["name"],
        "sex": patient["sex"],
        "birth_date": patient["birth_date"],
        "identifier": patient.get("identifier"),
        **{key: report.get(key) for key in ("laboratory", "collected_at", "reported_at", "reviewed_at")},
    }


def _safe(cell: object) -> object:
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, str) and _FORMULA.match(cell):
        return "'" + cell
    return cell
