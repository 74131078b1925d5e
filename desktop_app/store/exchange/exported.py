"""Results on their way out: one row a value, read in pages, and how many there are."""

from collections.abc import Generator, Iterable
from itertools import islice
from typing import NamedTuple

from desktop_app.core.exchange import ExportRow
from desktop_app.core.intake import without_secrets
from desktop_app.store.database import Database
from desktop_app.store.driver import Row
from desktop_app.store.readings.scopes import Scope

_REPORTS_AT_A_TIME = 200
"""Reports whose rows are read at once; other readers wait no longer than that."""

_FIND_REPORTS = """
SELECT min(file.id), report.id
FROM lab_reports AS report JOIN file_processing_status AS file ON file.parsed_document_id = report.parsed_document_id
WHERE file.status = 'completed' AND {files} AND {reports} GROUP BY report.id ORDER BY 1, report.position
"""
"""A document that several files have is told once, with the first of them."""

_PAIRS = """
FROM json_each(:pairs) AS pair
CROSS JOIN lab_reports AS report ON report.id = pair.value ->> 1
"""

_READ_HEADS = f"""
SELECT file.file_name, report.patient_name, report.patient_sex, report.patient_birth_date, report.patient_identifier,
    report.laboratory, report.collected_at, report.reported_at,
    strftime('%Y-%m-%dT%H:%M:%SZ', report.reviewed_at / 1000, 'unixepoch'), file.file_id,
    report.specimen, report.ordering_provider, report.patient_age, report.patient_id, report.id, file.source
{_PAIRS} CROSS JOIN file_processing_status AS file ON file.id = pair.value ->> 0 ORDER BY pair.key
"""

_READ_RESULTS = f"""
SELECT pair.key, result.panel, result.name, result.value, result.numeric_value, result.comparator, result.unit,
    result.reference_range, result.reference_low, result.reference_high, result.flag, result.interpretation,
    result.page, result.confidence, result.is_grounded, result.analyte_id, result.analyte_name, result.loinc,
    result.ucum_unit, result.doubts, result.checked_at IS NOT NULL
{_PAIRS} CROSS JOIN test_results AS result ON result.report_id = report.id
WHERE {{results}} ORDER BY pair.key, result.position
"""
"""Apart from the reports, whose columns would be made anew for each of their values."""


class ExportSize(NamedTuple):
    """How much a scope holds: files with results, reports and values."""

    files: int
    reports: int
    values: int


def iter_rows(database: Database, scope: Scope) -> Generator[ExportRow]:
    """Yield every value of the scope once, in the order of files, reports and lines.

    The database is free for other readers between two pages.

    Raises:
        ProcessingError: DATABASE.
    """
    sql = _READ_RESULTS.format(results=scope.results())
    for pairs in _batched(_find_reports(database, scope)):
        listed = ",".join(f"[{file},{report}]" for file, report in pairs)
        with database.reading_much() as connection:
            heads = connection.rows(_READ_HEADS, {"pairs": f"[{listed}]"})
            rows = connection.rows(sql, {**scope.values(), "pairs": f"[{listed}]"})
        # In the order of ExportRow's fields.
        parts: list[tuple[Row, Row, Row]] = [
            (head[:8], head[8:10], (*head[10:15], without_secrets(head[15]))) for head in heads
        ]
        for row in rows:
            number: int = row[0]
            who, when, rest = parts[number]
            yield ExportRow._make(who + row[1:15] + when + row[15:] + rest)


def measure_export(database: Database, scope: Scope) -> ExportSize:
    """Return how much an export of the scope will hold.

    Raises:
        ProcessingError: DATABASE.
    """
    pairs = _find_reports(database, scope)
    sql = f"SELECT count(*) FROM test_results AS result WHERE report_id = :report_id AND {scope.results()}"  # noqa: S608 - constants
    count = 0
    for some in _batched(pairs):
        with database.reading() as connection:
            values = [{**scope.values(), "report_id": report} for _, report in some]
            count += sum(connection.value(sql, value) for value in values)
    return ExportSize(len({file for file, _ in pairs}), len(pairs), count)


def _find_reports(database: Database, scope: Scope) -> list[tuple[int, int]]:
    sql = _FIND_REPORTS.format(files=scope.files(), reports=scope.reports())
    with database.reading_much() as connection:
        return [(row[0], row[1]) for row in connection.rows(sql, scope.values())]


def _batched(pairs: Iterable[tuple[int, int]]) -> Generator[list[tuple[int, int]]]:
    left = iter(pairs)
    while some := list(islice(left, _REPORTS_AT_A_TIME)):
        yield some
