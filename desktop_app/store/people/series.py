"""A person's results over time, read from the database: the list of tests, and all readings of one of them."""

import json
from collections.abc import Sequence

from desktop_app.core.medical.series import Reading, ResultCounts, Sample, TestSeries, make_list, series_key, state_of
from desktop_app.core.report import Comparator, Flag, Interpretation
from desktop_app.store.database import Database
from desktop_app.store.driver import Row
from desktop_app.store.standing import IS_COUNTED

_POINTS_A_TEST = 16
"""So many of the newest readings make a test's sparkline."""

# The report's first completed file; a report of which every file failed or is gone is nobody's result any more.
_FILE = """
(SELECT file.id FROM file_processing_status AS file
 WHERE file.parsed_document_id = report.parsed_document_id AND file.status = 'completed' LIMIT 1)
"""

_IS_EDITED = """
(result.flag IS NOT NULL AND EXISTS (
    SELECT 1 FROM corrections WHERE corrections.result_id = result.id
        AND corrections.field IN ('value', 'reference_range')))
"""

# A person confirms a whole report, or single values of one that is not through yet.
_IS_CONFIRMED = "(report.reviewed_at IS NOT NULL OR result.checked_at IS NOT NULL)"

_COLUMNS = f"""
result.id, result.report_id, result.name, result.value, result.unit, result.numeric_value, result.comparator,
result.reference_range, result.reference_low, result.reference_high, result.flag, result.interpretation,
{_IS_EDITED}, ifnull(report.collected_at, report.reported_at), {_IS_CONFIRMED},
result.analyte_id, result.analyte_name, result.panel, report.specimen
"""

_FROM = f"""
FROM lab_reports AS report INDEXED BY reports_by_patient
CROSS JOIN test_results AS result ON result.report_id = report.id
WHERE report.patient_id = :patient_id AND result.value IS NOT NULL AND {_FILE} IS NOT NULL AND {IS_COUNTED}
"""

# Ranked by ids alone, so that of thousands of readings only the few that are shown are read whole.
_READ_NEWEST = f"""
WITH ranked AS MATERIALIZED (
    SELECT id, report_id, readings, unconfirmed FROM (
        SELECT result.id, result.report_id,
            row_number() OVER (PARTITION BY ifnull(result.analyte_id, '=' || result.name), result.unit
                ORDER BY NOT {_IS_CONFIRMED}, ifnull(report.collected_at, report.reported_at) DESC,
                result.id DESC) AS place,
            count(*) OVER (PARTITION BY ifnull(result.analyte_id, '=' || result.name), result.unit) AS readings,
            count(*) FILTER (WHERE NOT {_IS_CONFIRMED}) OVER (
                PARTITION BY ifnull(result.analyte_id, '=' || result.name), result.unit) AS unconfirmed
        {_FROM}
    ) WHERE place <= {_POINTS_A_TEST}
)
SELECT {_COLUMNS}, ranked.readings, ranked.unconfirmed
FROM ranked
JOIN test_results AS result ON result.id = ranked.id JOIN lab_reports AS report ON report.id = result.report_id
"""  # noqa: S608 - constants of this file

_READ_READINGS = f"""
SELECT {_COLUMNS}, report.laboratory, file.file_id, file.file_name, result.page
FROM lab_reports AS report INDEXED BY reports_by_patient
CROSS JOIN test_results AS result ON result.report_id = report.id
JOIN file_processing_status AS file ON file.id = {_FILE}
WHERE report.patient_id = :patient_id AND result.value IS NOT NULL AND {IS_COUNTED}
    AND (result.analyte_id = :analyte_id OR (result.analyte_id IS NULL AND :analyte_id IS NULL AND result.name IN (
        SELECT value FROM json_each(:names))))
ORDER BY ifnull(report.collected_at, report.reported_at) DESC, result.id DESC
"""  # noqa: S608 - constants of this file

_READ_COUNTS = f"""
SELECT count(*), count(DISTINCT result.report_id), count(*) FILTER (WHERE {_IS_CONFIRMED})
{_FROM}
"""


def list_tests(database: Database, patient_id: int) -> list[TestSeries]:
    """Return the tests of a person, by heading and name.

    Raises:
        ProcessingError: DATABASE.
    """
    with database.reading() as connection:
        rows = connection.rows(_READ_NEWEST, {"patient_id": patient_id})
    return make_list((_sample(row), row[19], row[20]) for row in rows)


def list_readings(database: Database, patient_id: int, test: TestSeries) -> list[Reading]:
    """Return all readings of one test of a person, the newest first.

    Raises:
        ProcessingError: DATABASE.
    """
    names = json.dumps(sorted(test.printed_names))
    values = {"patient_id": patient_id, "analyte_id": test.analyte_id, "names": names}
    with database.reading() as connection:
        rows = connection.rows(_READ_READINGS, values)
    samples = [_sample(row, row[19:23]) for row in rows]
    return [each.reading for each in samples if series_key(each) == test.key]


def count_results(database: Database, patient_id: int) -> ResultCounts:
    """Return how many values a person has.

    Raises:
        ProcessingError: DATABASE.
    """
    with database.reading() as connection:
        return ResultCounts(*(connection.row(_READ_COUNTS, {"patient_id": patient_id}) or (0, 0, 0)))


def stored_version(database: Database) -> int:
    """Return a number that changes whenever anything in the database has changed, by this program or another.

    Raises:
        ProcessingError: DATABASE.
    """
    with database.reading() as connection:  # a connection that writes nothing itself sees every change
        return connection.value("PRAGMA data_version")


def _sample(row: Row, source: Sequence[object] = ()) -> Sample:
    comparator: Comparator | None = row[6]
    flag: Flag | None = row[10]
    interpretation: Interpretation | None = row[11]
    laboratory, file_id, file_name, page = source or (None, "", "", None)
    reading = Reading(
        result_id=row[0],
        report_id=row[1],
        name=row[2],
        value=row[3],
        unit=row[4],
        numeric_value=row[5],
        comparator=comparator,
        reference_range=row[7],
        reference_low=row[8],
        reference_high=row[9],
        state=state_of(flag, interpretation, is_edited=bool(row[12])),
        date=row[13],
        is_confirmed=bool(row[14]),
        laboratory=laboratory if isinstance(laboratory, str) else None,
        file_id=str(file_id),
        file_name=str(file_name),
        page=page if isinstance(page, int) else None,
    )
    return Sample(reading, analyte_id=row[15], analyte_name=row[16], panel=row[17], specimen=row[18])
