"""The history of sessions: found by filters, sorted, in pages; and the facts of one."""

import json
from collections.abc import Mapping
from typing import Any

from desktop_app.core.history import (
    PICTURES,
    HistoryFilter,
    HistoryOrder,
    HistorySort,
    HistoryTotals,
    Outcome,
    PastSession,
    Problem,
    SessionFacts,
)
from desktop_app.core.progress import FileProgress
from desktop_app.core.settings import LOCAL_ENGINE
from desktop_app.core.status import FileStatus
from desktop_app.core.transitions import OUT_OF_SESSION_TIME
from desktop_app.store.database import Database
from desktop_app.store.driver import Connection, Row
from desktop_app.store.values import details_of, error_of
from desktop_app.store.work.history_search import sessions_with
from desktop_app.store.work.sessions import SUMMARY_COLUMNS, summary_of

_COST = """
(
    SELECT CASE WHEN count(*) = count(cost_usd) THEN sum(cost_usd) END FROM api_calls
    WHERE session_id = session.session_id
)
"""

_SORTS: Mapping[HistorySort, str] = {
    HistorySort.STARTED: "session.created_at",
    HistorySort.FILES: "session.total_files",
    HistorySort.OUTCOME: "1.0 * session.completed_files / max(1, session.total_files)",
    HistorySort.RESULTS: "session.result_count",
    HistorySort.DURATION: "session.completed_at - session.started_at",
    HistorySort.ENGINE: "session.engine",
    HistorySort.COST: _COST,
    HistorySort.REVIEW: "1.0 * session.reviewed_count / max(1, session.report_count)",
}

_OUTCOMES: Mapping[Outcome, str] = {
    Outcome.COMPLETED: "session.session_status = 'completed'",
    Outcome.PARTIAL: "session.session_status = 'partial'",
    Outcome.NONE: "session.session_status IN ('failed', 'cancelled') AND session.completed_files = 0",
    Outcome.FAILED: "session.failed_files > 0",
    Outcome.TIMED_OUT: "session.timed_out_files > 0",
    Outcome.CANCELLED: "session.cancelled_files > 0",
    Outcome.OPEN: "session.session_status IN ('pending', 'processing', 'paused')",
}

_RETRYABLE = f"""
status IN ('failed', 'timeout') AND is_retryable AND (
    attempt_number < max_retry_attempts OR json_extract(error_details, '$.{OUT_OF_SESSION_TIME}')
)
"""
"""What a retry takes, as `core.transitions` says: the session's time that was over has used up no attempt."""

# The summary first: `summary_of` reads so many columns from the left.
_PAGE = f"""
SELECT {", ".join(f"session.{name.strip()}" for name in SUMMARY_COLUMNS.split(","))},
    (SELECT file_name FROM file_processing_status WHERE session_id = session.session_id ORDER BY position LIMIT 1),
    json_extract(session.metadata, '$.folder'), json_extract(session.metadata, '$.is_sample'),
    CASE WHEN session.engine = 'local' THEN NULL ELSE (
        SELECT max(extraction_model) FROM file_processing_status WHERE session_id = session.session_id
    ) END,
    {_COST}, session.result_count, session.report_count, session.reviewed_count,
    session.failed_files + session.timed_out_files > 0 AND EXISTS (
        SELECT 1 FROM file_processing_status WHERE session_id = session.session_id AND {_RETRYABLE}
    )
FROM session_processing_summary AS session
"""  # noqa: S608 - constants of this file

_TOTALS = """
SELECT count(*), ifnull(sum(session.total_files), 0), ifnull(sum(session.result_count), 0)
FROM session_processing_summary AS session
"""

_PROBLEMS = """
SELECT file_name, file_id, session_id, status, progress, message, attempt_number, is_retryable, processing_started_at,
    processing_completed_at, page_count, error_code, error_message, error_details
FROM file_processing_status WHERE session_id = ? AND status IN ('failed', 'timeout', 'cancelled')
ORDER BY status = 'cancelled', position LIMIT ?
"""

_PEOPLE = """
SELECT count(DISTINCT report.patient_id)
FROM file_processing_status AS file JOIN lab_reports AS report ON report.parsed_document_id = file.parsed_document_id
WHERE file.session_id = ?
"""


def find_past_sessions(database: Database, text: str) -> tuple[str, ...]:
    """Return the sessions in which every word of a text stands in a name of a file, a person or a test.

    Raises:
        ProcessingError: DATABASE.
    """
    with database.reading_much() as connection:
        return tuple(sessions_with(connection, text))


def past_session_totals(
    database: Database, chosen: HistoryFilter, found: tuple[str, ...] | None = None
) -> HistoryTotals:
    """Return how many sessions, files and values a filter finds.

    `found` is what `find_past_sessions` gave for the filter's text; without it the text is searched for here.

    Raises:
        ProcessingError: DATABASE.
    """
    with database.reading_much() as connection:
        where, values = _conditions(connection, chosen, found)
        counts = connection.row(f"{_TOTALS} WHERE {where}", values) or (0, 0, 0)
        engines = connection.rows("SELECT DISTINCT engine FROM session_processing_summary ORDER BY engine")
    return HistoryTotals(*counts, engines=tuple(row[0] for row in engines))


def list_past_sessions(
    database: Database,
    chosen: HistoryFilter,
    order: HistoryOrder | None = None,
    *,
    found: tuple[str, ...] | None = None,
    offset: int = 0,
    limit: int = -1,
) -> list[PastSession]:
    """Return the sessions that a filter finds, in an order (newest first without one); `found` as for the totals.

    Raises:
        ProcessingError: DATABASE.
    """
    order = order or HistoryOrder()
    direction = "DESC" if order.is_descending else "ASC"
    sort = f"{_SORTS[order.by]} {direction} NULLS LAST, session.created_at DESC"
    with database.reading_much() as connection:
        where, values = _conditions(connection, chosen, found)
        # The page's sessions first: what is looked up for each row is looked up for these alone.
        page = (
            f"SELECT session_id FROM session_processing_summary AS session WHERE {where} "  # noqa: S608 - constants
            f"ORDER BY {sort} LIMIT :limit OFFSET :offset"
        )
        rows = connection.rows(
            f"{_PAGE} WHERE session.session_id IN ({page}) ORDER BY {sort}",
            {**values, "limit": limit, "offset": offset},
        )
    return [_past_session(row) for row in rows]


def find_past_session(database: Database, session_id: str) -> PastSession | None:
    """Return one session; None where there is none with this id.

    Raises:
        ProcessingError: DATABASE.
    """
    with database.reading_much() as connection:
        row = connection.row(f"{_PAGE} WHERE session.session_id = ?", (session_id,))
    return None if row is None else _past_session(row)


def session_facts(database: Database, session_id: str, problem_limit: int) -> SessionFacts:
    """Return how many people a session's values are of, its first problems, and the files that a retry can help.

    Raises:
        ProcessingError: DATABASE.
    """
    with database.reading_much() as connection:
        problems = connection.rows(_PROBLEMS, (session_id, problem_limit))
        problem_count = connection.value(
            "SELECT failed_files + timed_out_files + cancelled_files FROM session_processing_summary "
            "WHERE session_id = ?",
            (session_id,),
        )
        people = connection.value(_PEOPLE, (session_id,))
        retryable = connection.rows(
            f"SELECT file_id FROM file_processing_status WHERE session_id = ? AND {_RETRYABLE} ORDER BY position",  # noqa: S608
            (session_id,),
        )
    return SessionFacts(
        people, problem_count or 0, tuple(_problem(row) for row in problems), tuple(row[0] for row in retryable)
    )


def _conditions(
    connection: Connection, chosen: HistoryFilter, found: tuple[str, ...] | None
) -> tuple[str, dict[str, Any]]:
    """Return the filter as SQL with its values."""
    values: dict[str, Any] = {
        "since": chosen.since_ms,
        "until": chosen.until_ms,
        "engine": chosen.engine,
        "type": chosen.media_type,
        "error": chosen.error_code,
    }
    terms = {
        "session.created_at >= :since": chosen.since_ms is not None,
        "session.created_at < :until": chosen.until_ms is not None,
        "session.engine = :engine": chosen.engine is not None,
        _type_term(chosen.media_type): chosen.media_type is not None,
        "session.session_id IN (SELECT session_id FROM file_processing_status WHERE error_code = :error)": (
            chosen.error_code is not None
        ),
    }
    where = ["1", *(term for term, is_asked in terms.items() if is_asked)]
    if chosen.outcome is not None:
        where.append(_OUTCOMES[chosen.outcome])
    if chosen.text.strip():
        ids = sessions_with(connection, chosen.text) if found is None else found
        values["found"] = json.dumps(list(ids))
        where.append("session.session_id IN (SELECT value FROM json_each(:found))")
    return " AND ".join(where), values


def _type_term(media_type: str | None) -> str:
    # Of two equal sides the index is walked along for one session at a time.
    is_of_type = "file_type = :type"
    if media_type == PICTURES:
        is_of_type = "file_type >= 'image/' AND file_type < 'image0'"
    return f"EXISTS (SELECT 1 FROM file_processing_status WHERE session_id = session.session_id AND {is_of_type})"  # noqa: S608


def _past_session(row: Row) -> PastSession:
    summary, rest = summary_of(row[:-9]), row[-9:]
    name, folder, is_sample, model, cost, results, reports, reviewed, has_retryable = rest
    return PastSession(
        summary=summary,
        name=name or "",
        folder=folder,
        is_sample=bool(is_sample),
        model=model or (None if summary.engine == LOCAL_ENGINE else summary.engine),
        cost_usd=cost,
        result_count=results,
        report_count=reports,
        reviewed_count=reviewed,
        has_retryable=bool(has_retryable),
    )


def _problem(row: Row) -> Problem:
    name, file_id, session_id, status, progress, message, attempt, is_retryable, began, ended, pages, *error = row
    code, sentence, details = error
    snapshot = FileProgress(
        file_id=file_id,
        session_id=session_id,
        status=FileStatus(status),
        progress=progress,
        message=message,
        attempt=attempt,
        error=error_of(code, sentence, details),
        is_retryable=bool(is_retryable),
        started_at_ms=began,
        ended_at_ms=ended,
        page_count=pages,
        metadata=details_of(None),
    )
    return Problem(name, snapshot)
