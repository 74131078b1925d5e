"""A session's progress as the document of progress.schema.json."""

from datetime import UTC, datetime
from typing import Any

from desktop_app.core.errors import Failure
from desktop_app.store.database import Database
from desktop_app.store.files import StoredFile, read_files
from desktop_app.store.sessions import SessionSummary, read_summary
from desktop_app.store.values import now_ms

UNKNOWN_TYPE = "application/octet-stream"
"""The media type of a file that was not looked at yet."""


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
        files = read_files(connection, session_id)
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
    }


def _file_document(file: StoredFile) -> dict[str, Any]:
    progress = file.progress
    return {
        "fileId": progress.file_id,
        "fileName": file.name,
        "fileType": progress.media_type or UNKNOWN_TYPE,
        "status": progress.status.value,
        "progress": progress.progress,
        "message": progress.message,
        "error": _error_document(progress.error),
        "processingTime": progress.duration_ms,
        "attemptNumber": progress.attempt,
        "isRetryable": progress.is_retryable,
    }


def _error_document(error: Failure | None) -> dict[str, Any] | None:
    if error is None:
        return None
    return {"code": error.code.value, "message": error.message, "details": dict(error.details) or None}
