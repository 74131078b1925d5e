"""Figures over time, computed by the database from its indexes alone: no row of a file is looked up.

Every bucket of time is a walk along `files_by_end`; percentiles are nearest-rank ones by window functions.
"""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop_app.core.analytics.figures import (
    FEW_FILES,
    Analytics,
    CodeCount,
    Correction,
    Counts,
    GroupTimes,
    Period,
    Recently,
    Spending,
    Times,
)
from desktop_app.core.analytics.spans import Bucket, Span, buckets_of, day_of, last_days
from desktop_app.store.database import Database
from desktop_app.store.driver import Connection, Row

_MONTH_DAYS, _WEEK_DAYS = 30, 7
_MOST_GROUPS = 8
"""So many laboratories, those with most values, are told apart."""

_ENDED = """
FROM file_processing_status INDEXED BY files_by_end
WHERE processing_completed_at >= :since AND processing_completed_at < :until
    AND status IN ('completed', 'failed', 'timeout') AND (:engine IS NULL OR engine = :engine)
"""
_IS_READ = "status = 'completed' AND duplicate_of IS NULL"
_IS_RETRIED = "(attempt_number > 1 OR attempt_round > 1)"

_COUNTS = f"""
SELECT count(*), total(status = 'completed'), total(status = 'failed'), total(status = 'timeout'),
    total(attempt_number = 1), total(attempt_number = 2), total(attempt_number > 2),
    total({_IS_RETRIED}), total({_IS_RETRIED} AND status = 'completed'),
    total(page_count) FILTER (WHERE {_IS_READ}), avg(processing_duration_ms) FILTER (WHERE {_IS_READ}),
    count(processing_duration_ms) FILTER (WHERE {_IS_READ}),
    count(processing_started_at) FILTER (WHERE NOT {_IS_RETRIED})
{_ENDED}
"""

_VALUES = """
SELECT total(result_count) FROM parsed_documents INDEXED BY readings_by_time
WHERE created_at >= :since AND created_at < :until AND (:engine IS NULL OR engine = :engine)
"""

_DURATION = f"SELECT processing_duration_ms AS ms {_ENDED} AND {_IS_READ} AND processing_duration_ms IS NOT NULL"
_FIRST = (
    f"SELECT max(0, processing_started_at - created_at) AS ms {_ENDED} AND processing_started_at IS NOT NULL "
    f"AND NOT {_IS_RETRIED}"
)
_AT_PLACES = """
SELECT ms FROM (SELECT ms, row_number() OVER (ORDER BY ms) AS place FROM ({values})) WHERE place IN (:half, :most)
ORDER BY place
"""

_KIND = """
CASE WHEN file_type >= 'image/' AND file_type < 'image0' THEN 'image'
    WHEN extraction_model = 'text-layer' THEN 'pdf-text' ELSE 'pdf-scan' END
"""

_GROUPED = f"""
WITH ordered AS (
    SELECT {{group}} AS name, processing_duration_ms AS ms,
        row_number() OVER (PARTITION BY {{group}} ORDER BY processing_duration_ms) AS place,
        count(*) OVER (PARTITION BY {{group}}) AS files
    {_ENDED} AND {_IS_READ} AND processing_duration_ms IS NOT NULL
)
SELECT name, files, max(ms) FILTER (WHERE place = (files + 1) / 2),
    max(ms) FILTER (WHERE place = (95 * files + 99) / 100)
FROM ordered GROUP BY name, files ORDER BY files DESC, name
"""  # noqa: S608 - constants of this file

_CODES = f"""
SELECT error_code, count(*) {_ENDED} AND error_code IS NOT NULL AND status <> 'completed'
GROUP BY error_code ORDER BY 2 DESC, 1
"""

_SPENT = """
SELECT count(DISTINCT file_id), count(*), count(*) - count(cost_usd), total(cost_usd)
FROM api_calls WHERE created_at >= :since AND created_at < :until AND :engine IS NOT 'local'
"""

# A value is corrected when what holds in one of its fields is not what the engine had read there.
_CORRECTED = """
SELECT parsed.engine, report.laboratory,
    sum(CASE WHEN parsed.report_count = 1 THEN parsed.result_count
        ELSE (SELECT count(*) FROM test_results WHERE report_id = report.id) END),
    sum((
        SELECT count(DISTINCT result_id) FROM corrections AS change
        WHERE change.report_id = report.id AND change.result_id IS NOT NULL AND change.value IS NOT change.engine_value
            AND change.id = (
                SELECT max(id) FROM corrections WHERE result_id = change.result_id AND field = change.field
            )
    ))
FROM lab_reports AS report INDEXED BY reports_by_review
JOIN parsed_documents AS parsed ON parsed.id = report.parsed_document_id
WHERE report.reviewed_at >= :since AND report.reviewed_at < :until AND (:engine IS NULL OR parsed.engine = :engine)
GROUP BY 1, 2
"""


def read_analytics(database: Database, span: Span, engine: str | None, today: date) -> Analytics:
    """Return the figures of a span up to `today` (of this computer's time zone), of one engine or all.

    Raises:
        ProcessingError: DATABASE.
    """
    with database.reading_much() as connection:
        return _Figures(connection, engine, today).all_of(span)


class _Figures:
    """Asks for the figures of one engine, or of all, within one transaction."""

    def __init__(self, connection: Connection, engine: str | None, today: date) -> None:
        self._connection, self._engine, self._today = connection, engine, today

    def all_of(self, span: Span) -> Analytics:
        """Return everything that is shown of a span."""
        first = self._connection.value(
            "SELECT min(processing_completed_at) FROM file_processing_status WHERE processing_completed_at IS NOT NULL"
        )
        if first is None or not self._has_enough():
            return Analytics()
        month = last_days(self._today, _MONTH_DAYS)
        by_engine, by_laboratory = self._corrections(month)
        engines = self._connection.rows("SELECT DISTINCT engine FROM session_processing_summary ORDER BY engine")
        return Analytics(
            has_enough=True,
            periods=[self._period(bucket) for bucket in buckets_of(span, day_of(first), self._today)],
            months=[
                Period(bucket, spending=self._spending(bucket))
                for bucket in buckets_of(Span.MONTHS_12, day_of(first), self._today)
            ],
            recently=self._recently(month),
            kinds=self._grouped(_KIND, month),
            engines=self._grouped("engine", month),
            codes=self._codes(month),
            by_engine=by_engine,
            by_laboratory=by_laboratory,
            all_engines=tuple(row[0] for row in engines),
        )

    def _has_enough(self) -> bool:
        # Of any engine: a filter that finds nothing is to leave the screen as it is.
        found = self._connection.rows(
            "SELECT 1 FROM file_processing_status INDEXED BY files_by_end WHERE processing_completed_at > 0 "
            "AND status IN ('completed', 'failed', 'timeout') LIMIT ?",
            (FEW_FILES,),
        )
        return len(found) == FEW_FILES

    def _period(self, bucket: Bucket) -> Period:
        counts, timed, begun = self._counts(bucket)
        if not counts.files:
            return Period(bucket, counts, spending=self._spending(bucket))
        times, first = self._times(_DURATION, bucket, timed), self._times(_FIRST, bucket, begun)
        return Period(bucket, counts, times, first, self._spending(bucket))

    def _recently(self, month: Bucket) -> Recently:
        earlier, week = last_days(self._today, _MONTH_DAYS, _MONTH_DAYS), last_days(self._today, _WEEK_DAYS)
        counts, timed, _ = self._counts(month)
        before, before_timed, _ = self._counts(earlier)
        return Recently(
            month=counts,
            month_times=self._times(_DURATION, month, timed),
            month_spending=self._spending(month),
            before=before,
            before_times=self._times(_DURATION, earlier, before_timed),
            week=self._counts(week)[0],
            week_codes=self._codes(week),
            week_start_ms=week.start_ms,
            month_start_ms=month.start_ms,
        )

    def _counts(self, bucket: Bucket) -> tuple[Counts, int, int]:
        """Return the counts, how many files have a duration, and how many a time to their first progress."""
        row: Row = self._connection.row(_COUNTS, self._asked(bucket)) or ()
        *numbers, mean_ms, timed, begun = row
        files, completed, failed, timed_out, one, two, more, retried, in_the_end, pages = map(int, numbers)
        values = int(self._connection.value(_VALUES, self._asked(bucket)))
        attempts = (one, two, more)
        ended = (completed, failed, timed_out)
        return Counts(files, *ended, attempts, retried, in_the_end, pages, values, mean_ms), timed, begun

    def _times(self, values: str, bucket: Bucket, files: int) -> Times:
        if not files:
            return Times()
        places = {"half": (files + 1) // 2, "most": (95 * files + 99) // 100}
        rows = self._connection.rows(_AT_PLACES.format(values=values), {**self._asked(bucket), **places})
        return Times(files, rows[0][0], rows[-1][0])

    def _grouped(self, group: str, bucket: Bucket) -> list[GroupTimes]:
        rows = self._connection.rows(_GROUPED.format(group=group), self._asked(bucket))
        return [GroupTimes(name, Times(*numbers)) for name, *numbers in rows]

    def _codes(self, bucket: Bucket) -> list[CodeCount]:
        return [CodeCount(*row) for row in self._connection.rows(_CODES, self._asked(bucket))]

    def _spending(self, bucket: Bucket) -> Spending:
        return Spending(*(self._connection.row(_SPENT, self._asked(bucket)) or ()))

    def _corrections(self, bucket: Bucket) -> tuple[list[Correction], list[Correction]]:
        rows = self._connection.rows(_CORRECTED, self._asked(bucket))
        return _folded(rows, 0), _folded(rows, 1)[:_MOST_GROUPS]

    def _asked(self, bucket: Bucket) -> dict[str, Any]:
        return {"since": bucket.start_ms, "until": bucket.end_ms, "engine": self._engine}


def _folded(rows: Sequence[Row], column: int) -> list[Correction]:
    """Return the rows summed up by one of their names, those with most values first."""
    sums: dict[str | None, list[int]] = {}
    for row in rows:
        values, corrected = sums.setdefault(row[column], [0, 0])
        sums[row[column]] = [values + row[2], corrected + row[3]]
    found = [Correction(key, *numbers) for key, numbers in sums.items()]
    return sorted((each for each in found if each.values), key=lambda each: (-each.values, each.key or ""))
