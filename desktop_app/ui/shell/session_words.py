"""Words about a session: when it was begun, how far it is, and what a start finds interrupted."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from desktop_app.core.session import SessionSummary
from desktop_app.core.status import SessionStatus

_CONTEXT = "session"


def session_title(summary: SessionSummary, now: QDateTime) -> str:
    """Return "Session of today, 14:32", "… of yesterday, …" or "… of 14 Oct 2024, …" in local time."""
    begun = QDateTime.fromMSecsSinceEpoch(summary.created_at_ms)
    days = begun.date().daysTo(now.date())
    time = begun.toString("HH:mm")
    if days == 0:
        return QCoreApplication.translate(_CONTEXT, "Session of today, {time}").format(time=time)
    if days == 1:
        return QCoreApplication.translate(_CONTEXT, "Session of yesterday, {time}").format(time=time)
    date = QLocale().toString(begun.date(), "d MMM yyyy")
    return QCoreApplication.translate(_CONTEXT, "Session of {date}, {time}").format(date=date, time=time)


def ended_files(summary: SessionSummary) -> int:
    """Return how many files are in a final state."""
    return summary.total_files - summary.pending_files - summary.processing_files


def is_running(summary: SessionSummary | None) -> bool:
    """Tell whether files of the session are being read now."""
    return summary is not None and summary.status is SessionStatus.PROCESSING and summary.processing_files > 0


def open_files(summary: SessionSummary) -> int:
    """Return how many files have not ended."""
    return summary.pending_files + summary.processing_files
