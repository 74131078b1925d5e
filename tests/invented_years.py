"""Five years of readings of three invented people, stored as files are that were read: for trying out the window.

Run `python -m tests.invented_years FOLDER` and open the window on it: `labstream --data-dir FOLDER`.
"""

import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pymupdf

from desktop_app.core.document import Page, Word, pack
from desktop_app.core.intake import Candidate
from desktop_app.core.medical.annotation import annotate
from desktop_app.core.progress import Content, ReadPages, Results, Step
from desktop_app.core.report import Comparator, Interpretation, LabReport, Patient, TestResult
from desktop_app.core.status import FileStatus, Stage
from desktop_app.store.database import Database, open_database
from desktop_app.store.review.reports import keep_reviewed
from desktop_app.store.work.progress import save_steps
from desktop_app.store.work.sessions import create_session
from tests.store.builders import sha256_of, snapshot

WIDTH, HEIGHT, TOP, STEP = 595, 842, 190, 17
COLUMNS = (50, 270, 340, 420)


@dataclass(frozen=True)
class Test:
    """One test: its name and unit, what is normal, and how its values wander; `words` in place of numbers."""

    panel: str
    name: str
    unit: str | None
    low: float | None
    high: float | None
    start: float
    drift: float
    decimals: int = 1
    words: tuple[str, ...] = ()


TESTS = (
    Test("Blood count", "Hemoglobin", "g/L", 120, 155, 134, 0.5, 0),
    Test("Blood count", "Leukocytes", "10^9/L", 4, 10, 6.1, 0.05),
    Test("Blood count", "Platelets", "10^9/L", 150, 400, 270, 15, 0),
    Test("Metabolism", "Glucose", "mmol/L", 3.9, 5.6, 4.8, 0.07),
    Test("Metabolism", "HbA1c", "mmol/mol", 20, 42, 34, 0.4, 0),
    Test("Kidney", "Creatinine", "µmol/L", 45, 84, 68, 0.4, 0),
    Test("Lipids", "LDL cholesterol", "mmol/L", None, 3.0, 2.5, 0.13),
    Test("Lipids", "HDL cholesterol", "mmol/L", 1.2, None, 1.5, 0.01),
    Test("Lipids", "Triglycerides", "mmol/L", None, 1.7, 1.1, 0.02),
    Test("Iron", "Ferritin", "µg/L", 15, 150, 52, 1.5, 0),
    Test("Thyroid", "TSH", "mIU/L", 0.4, 4.0, 2.0, 0.02),
    Test("Vitamins", "Vitamin D (25-OH)", "nmol/L", 50, 125, 74, -3.5, 0),
    Test("Inflammation", "CRP", "mg/L", None, 5.0, 0.3, 0.06),
    Test("Infection", "HBs antigen", None, None, None, 0, 0, words=("negative", "negative", "not detected")),
    Test("Special", "Lindenstein factor", "LU/mL", 2, 9, 4, 0.3),
)
PEOPLE = (
    (Patient("Elena Varga", "female", None, "1981-05-02", "V-2201"), 10),
    (Patient("Jonas Varga", "male", None, "1979-11-17", "V-2202"), 6),
    (Patient("Amara Osei", "female", None, "1954-08-30", "O-118"), 1),
)
LABORATORIES = ("Northfield Clinical", "Meridian Diagnostics", "Laborpraxis Seebach")


def main(folder: Path) -> None:
    """Fill a data folder."""
    database = open_database(folder)
    try:
        fill(database)
    finally:
        database.close()


def fill(database: Database, tests: Sequence[Test] = TESTS, rng: random.Random | None = None) -> None:
    """Store everybody's reports; all but the newest of each are confirmed, and some are doubtful."""
    rng = rng or random.Random(7)
    for patient, count in PEOPLE:
        for number, report in enumerate(_reports(patient, count, tests, rng)):
            _store(database, report, f"{(report.laboratory or '').split()[0]}_{report.collected_at}.pdf")
            if number < count - 1 or count == 1:
                _confirm_newest(database)
    elena = PEOPLE[0][0]
    misread = replace(elena, birth_date="1981-02-05", identifier=None)
    [report] = _reports(misread, 1, tests[:4], rng)
    _store(database, replace(report, collected_at="2022-03-18"), "lab-march-22.pdf")
    [report] = _reports(Patient(None, "male"), 1, tests[:3], rng)
    _store(database, replace(report, collected_at="2023-02-01"), "scan_0007.pdf")


def _reports(patient: Patient, count: int, tests: Sequence[Test], rng: random.Random) -> Iterator[LabReport]:
    day, end = date(2019, 10, 14), date(2024, 10, 14)
    step = (end - day) // max(1, count - 1)
    for number in range(count):
        days = timedelta(days=rng.randrange(-40, 40) if 0 < number < count - 1 else 0)
        laboratory = LABORATORIES[number % len(LABORATORIES)]
        results = tuple(_result(test, number, laboratory, rng) for test in tests if rng.random() < 0.93)
        collected_at = str(day + step * number + days)
        yield LabReport(patient, laboratory, None, "Serum", collected_at, collected_at, results)


def _result(test: Test, number: int, laboratory: str, rng: random.Random) -> TestResult:
    if test.words:
        return TestResult(test.name, test.words[number % len(test.words)], panel=test.panel)
    value = test.start + test.drift * number + rng.uniform(-0.06, 0.06) * test.start
    low, high, unit, decimals = test.low, test.high, test.unit, test.decimals
    if test.name.endswith("cholesterol") and laboratory == "Meridian Diagnostics" and number < 5:
        # Another laboratory's unit: milligrams, which convert exactly by the molar mass.
        value, unit, decimals = value * 38.665, "mg/dL", 0
        low, high = (None if limit is None else round(limit * 38.665) for limit in (low, high))
    if test.name == "Lindenstein factor" and number % 4 == 3:
        value, unit, low, high = value * 3, "U/L", None, 30
    if test.name == "Ferritin" and number > 4:
        low, high = 10, 120
    comparator: Comparator | None = "<" if test.name == "CRP" and value < 0.5 else None
    value = 0.5 if comparator else round(max(value, 0.1), decimals)
    text = f"{value:.{decimals}f}"
    return TestResult(
        test.name,
        f"{comparator or ''}{text}",
        unit,
        _range_text(low, high),
        None,
        float(text),
        comparator,
        low,
        high,
        _interpretation(value, low, high),
        test.panel,
        confidence=0.98,
        is_grounded=True,
    )


def _range_text(low: float | None, high: float | None) -> str | None:
    if low is None:
        return None if high is None else f"< {high:g}"
    return f"> {low:g}" if high is None else f"{low:g} - {high:g}"


def _interpretation(value: float, low: float | None, high: float | None) -> Interpretation | None:
    if low is None and high is None:
        return None
    if high is not None and value > high:
        return "high"
    return "low" if low is not None and value < low else "normal"


def _store(database: Database, report: LabReport, name: str) -> None:
    data, words, results = _drawn(report)
    page = Page(1, WIDTH, HEIGHT, "text-layer", words)
    reports = annotate([replace(report, results=results)])
    session_id = create_session(database, [Candidate(f"/reports/{name}", name)], "local")
    with database.reading() as connection:
        file_id = connection.value("SELECT file_id FROM file_processing_status WHERE session_id = ?", (session_id,))
    sha256 = sha256_of(data)
    known = {"sha256": sha256, "media_type": "application/pdf", "size_bytes": len(data), "page_count": 1}
    pages = (pack(page, "\n".join(word.text for word in words)),)
    steps = [
        Step(snapshot(file_id, Stage.EXTRACT.status, **known), Content(sha256, "application/pdf", data)),
        Step(snapshot(file_id, Stage.PARSE.status, **known), ReadPages(sha256, "local", pages, 1)),
        Step(
            snapshot(file_id, FileStatus.COMPLETED, **known, extraction_model="text-layer"),
            Results(sha256, "local", "text-layer", "rules 1", tuple(reports)),
        ),
    ]
    for step in steps:
        save_steps(database, [step])


def _drawn(report: LabReport) -> tuple[bytes, tuple[Word, ...], tuple[TestResult, ...]]:
    """Return the report as a PDF, its words, and its results with their places."""
    with pymupdf.open() as document:
        page = document.new_page(width=WIDTH, height=HEIGHT)
        patient = report.patient
        lines = (report.laboratory, f"Patient: {patient.name or ''}", f"Date of birth: {patient.birth_date or ''}")
        for number, line in enumerate((*lines, f"Collected: {report.collected_at}")):
            page.insert_text((50, 60 + 20 * number), line or "", fontsize=12)
        results: list[TestResult] = []
        for number, result in enumerate(report.results):
            base = TOP + STEP * number
            texts = (result.name, result.value, result.unit, result.reference_range)
            for left, text in zip(COLUMNS, texts, strict=True):
                page.insert_text((left, base), text or "", fontsize=10)
            box = (48 / WIDTH, (base - 11) / HEIGHT, 540 / WIDTH, (base + 4) / HEIGHT)
            results.append(replace(result, page=1, bbox=box))
        found: list[Any] = page.get_text("words")  # pyright: ignore[reportAssignmentType]
        words = tuple(Word(str(word[4]), *word[:4]) for word in found)
        return document.tobytes(), words, tuple(results)


def _confirm_newest(database: Database) -> None:
    with database.reading() as connection:
        report_id = connection.value("SELECT max(id) FROM lab_reports")
    keep_reviewed(database, report_id)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
