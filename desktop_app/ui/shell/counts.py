"""How far a session is, for the rail's badge and the notices."""

from desktop_app.core.session import SessionSummary
from desktop_app.core.status import SessionStatus


def ended_files(summary: SessionSummary) -> int:
    """Return how many files are in a final state."""
    return summary.total_files - summary.pending_files - summary.processing_files


def is_running(summary: SessionSummary | None) -> bool:
    """Tell whether files of the session are being read now."""
    return summary is not None and summary.status is SessionStatus.PROCESSING and summary.processing_files > 0


def open_files(summary: SessionSummary) -> int:
    """Return how many files have not ended."""
    return summary.pending_files + summary.processing_files
