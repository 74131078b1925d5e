"""A session's progress as the document of progress.schema.json."""

from datetime import UTC, datetime
from typing import Any

from desktop_app.core.session import SessionSummary
from desktop_app.store.database import Database
from desktop_app.store.driver import Row
from desktop_app.store.values import details_of, now_ms
from desktop_app.store.work.sessions import read_summary

UNKNOWN_TYPE = "application/octet-stream"
"""The media type of a file that was not looked at yet."""

_FILES = """
SELECT file_id, file_name, file_type, status, progress, message, error_code, error_message, error_details,
    processing_duration_ms, attempt_number, is_retryable
FROM file_processing_status WHERE session_id = ? ORDER BY position
"""


def get_session_processing_progress(
    database: Database, session_id: str, estimated_remaining_ms: int | None = None
) -> dict[str, Any]:
    """Return the session's progress, summary and files from the same moment; others may write meanwhile.

    Raises:
        UnknownSession: there is no such session.
        ProcessingError: DATABASE.
    """
    with database.reading() as connection:
        summary = read_summary(connection, session_id)
        files = connection.rows(_FILES, (session_id,))
    timestamp = datetime.fromtimestamp(now_ms() / 1000, UTC).isoformat(timespec="milliseconds")
    return {
        "sessionId": session_id,
        "summary": {**summary_document(summary), "estimated_remaining_ms": estimated_remaining_ms},
        "files": [_file_document(file) for file in files],
        "timestamp": timestamp.replace("+00:00", "Z"),
    }


def summary_document(summary: SessionSummary) -> dict[str, Any]:
    """Return the summary in the words of the contract, where failed files are all that ended without results."""
    return {
        "total_files": summary.total_files,
        "completed_files": summary.completed_files,
        "failed_files": summary.failed_files + summary.timed_out_files + summary.cancelled_files,
        "timed_out_files": summary.timed_out_files,
        "cancelled_files": summary.cancelled_files,
        "processing_files": summary.processing_files,
        "pending_files": summary.pending_files,
        "overall_progress": summary.overall_progress,
        "work_progress": summary.work_progress,
        "session_status": summary.status.value,
        "can_resume": summary.can_resume,
        "timed_out": summary.timed_out_files > 0,
        "timeout_threshold_ms": summary.timeout_threshold_ms,
        "continuation_token": summary.continuation_token,
        "pause_reason": summary.pause_reason
        and {
            "code": summary.pause_reason.code.value,
            "message": summary.pause_reason.message,
        },
    }


def _file_document(row: Row) -> dict[str, Any]:
    file_id, name, media_type, status, progress, message, code, error, details, duration_ms, attempt, is_retryable = row
    return {
        "fileId": file_id,
        "fileName": name,
        "fileType": media_type or UNKNOWN_TYPE,
        "status": status,
        "progress": progress,
        "message": message,
        "error": None if code is None else {"code": code, "message": error, "details": details_of(details) or None},
        "processingTime": duration_ms,
        "attemptNumber": attempt,
        "isRetryable": bool(is_retryable),
    }
