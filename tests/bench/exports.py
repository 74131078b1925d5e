"""What an export of 100,000 results costs beside the bare libraries writing the same rows."""

import csv
import json
import tempfile
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import xlsxwriter

from desktop_app.core.report import LabReport, Patient, TestResult
from desktop_app.exports.csv_file import COLUMNS
from desktop_app.exports.export import ExportOptions, Source, export
from desktop_app.exports.formats import Format
from desktop_app.store.database import Database, open_database
from desktop_app.store.exchange.exported import iter_rows
from desktop_app.store.readings.results import iter_documents
from desktop_app.store.readings.scopes import Scope
from desktop_app.store.work.progress import save_steps
from tests.bench.measure import Figure, ratio, timed
from tests.bench.store import NoKeyStore
from tests.store.builders import REPORT, SODIUM, new_session, reading_steps

FILES, RESULTS = 5_000, 20
_CELLS = 20
"""Columns of our sheets."""


def measure() -> list[Figure]:
    """Return the times of CSV, JSON and Excel beside the bare ones."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        database = open_database(folder / "data", key_store=NoKeyStore())
        fill(database)
        source = Source(
            partial(iter_rows, database, Scope()), partial(iter_documents, database, Scope()), lambda _: None
        )
        kinds: list[tuple[Format, Callable[[Path], object], float]] = [
            (Format.CSV, partial(bare_csv, list(source.rows())), 3),
            (Format.JSON, partial(bare_json, list(source.documents())), 3),
            (Format.XLSX, partial(bare_xlsx, list(source.rows())), 6),
        ]
        figures = [figure(source, kind, bare, most, folder) for kind, bare, most in kinds]
        database.close()
    return figures


def figure(source: Source, kind: Format, bare: Callable[[Path], object], most: float, folder: Path) -> Figure:
    options = ExportOptions(kind, "labstream")
    ours_s = min(timed(lambda: export(source, options, folder / "ours")) for _ in range(2))
    bare_s = min(timed(lambda: bare(folder / "bare")) for _ in range(2))
    return ratio(f"export: {FILES * RESULTS} results as {kind}", ours_s, bare_s, most)


def fill(database: Database) -> None:
    files = new_session(database, FILES)
    for start in range(0, FILES, 100):
        steps = [step for number in range(start, start + 100) for step in reading_steps(
            files[number], str(number).encode(), [_report(number)], 1)]  # fmt: skip
        save_steps(database, steps)


def _report(number: int) -> LabReport:
    results = tuple(map(_result, range(RESULTS)))
    return replace(REPORT, patient=Patient(f"Ann Number{number % 50}", "female", None, "1971-03-05"), results=results)


def bare_csv(rows: list[Any], path: Path) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        writer.writerows(rows)


def bare_json(documents: list[Any], path: Path) -> None:
    path.write_text(json.dumps({"documents": documents}, ensure_ascii=False), encoding="utf-8")


def bare_xlsx(rows: list[Any], path: Path) -> None:
    book: Any = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    sheet = book.add_worksheet()
    for number, row in enumerate(rows):
        sheet.write_row(number, 0, row[:_CELLS])
    book.close()


def _result(place: int) -> TestResult:
    return replace(
        SODIUM,
        name=f"Test {place}",
        panel=f"Panel {place // 5}",
        value=str(100 + place),
        analyte_id=f"a{place}",
        analyte_name=f"Analyte {place}",
        loinc="2951-2",
        ucum_unit="mmol/L",
    )
