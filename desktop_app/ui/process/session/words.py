"""What is said of a session: its state in the list of sessions, its title, its outcome."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.core.errors import ErrorCode
from desktop_app.core.session import Control, SessionSummary
from desktop_app.core.status import SessionStatus
from desktop_app.ui.process.filters import ended_count
from desktop_app.ui.process.words import clock_words, count_words, day_words, files_words, marked, tr, tr_n
from desktop_app.ui.theme.colours import Role


@dataclass(frozen=True, slots=True)
class SessionStyle:
    """Word, icon and colour of a session's status."""

    word: str
    icon: str
    role: Role


_STYLES: Mapping[SessionStatus, SessionStyle] = {
    SessionStatus.PENDING: SessionStyle(marked("Pending"), "ph.clock", Role.PENDING),
    SessionStatus.PROCESSING: SessionStyle(marked("Processing"), "ph.activity", Role.DOWNLOADING),
    SessionStatus.PAUSED: SessionStyle(marked("Paused"), "ph.pause", Role.TEXT_2),
    SessionStatus.COMPLETED: SessionStyle(marked("Completed"), "ph.check-circle-fill", Role.COMPLETED),
    SessionStatus.PARTIAL: SessionStyle(marked("Partly completed"), "ph.warning-fill", Role.WARN),
    SessionStatus.FAILED: SessionStyle(marked("None completed"), "ph.x-circle-fill", Role.FAILED),
    SessionStatus.CANCELLED: SessionStyle(marked("Cancelled"), "ph.prohibit", Role.CANCELLED),
}


def session_style(status: SessionStatus) -> SessionStyle:
    """Return how a session's status looks."""
    style = _STYLES[status]
    return SessionStyle(tr(style.word), style.icon, style.role)


def session_title(summary: SessionSummary) -> str:
    """Return "Session of today, 14:32 · finished 14:40"."""
    title = tr("Session of %1").replace("%1", day_words(summary.created_at_ms))
    if summary.status.is_ended and summary.completed_at_ms is not None:
        title += " · " + tr("finished %1").replace("%1", clock_words(summary.completed_at_ms))
    return title


def outcome_words(summary: SessionSummary) -> str:
    """Return "10 completed, 1 failed, 1 timed out": the exact counts of what has ended."""
    parts = [
        (summary.completed_files, tr_n("%n completed", "%n completed", summary.completed_files)),
        (summary.failed_files, tr_n("%n failed", "%n failed", summary.failed_files)),
        (summary.timed_out_files, tr_n("%n timed out", "%n timed out", summary.timed_out_files)),
        (summary.cancelled_files, tr_n("%n cancelled", "%n cancelled", summary.cancelled_files)),
    ]
    return ", ".join(words for count, words in parts if count)


def ended_of_words(summary: SessionSummary) -> str:
    """Return "4 of 12 files"."""
    words = tr_n("%1 of %n file", "%1 of %n files", summary.total_files)
    return words.replace("%1", count_words(ended_count(summary)))


def listed_words(summary: SessionSummary) -> str:
    """Return a session's line in the list of sessions: "12 files · 10 completed, 2 failed", "4 of 12 files"."""
    if not summary.status.is_ended:
        return ended_of_words(summary)
    return f"{files_words(summary.total_files)} · {outcome_words(summary)}"


def waits_for_batch(summary: SessionSummary) -> bool:
    """Tell whether the session waits for the answers of a batch, which come by themselves."""
    reason = summary.pause_reason
    return is_paused(summary) and reason is not None and reason.code is ErrorCode.API_BATCH


def is_paused(summary: SessionSummary) -> bool:
    """Tell whether a person paused the session and it has not ended."""
    return summary.control is Control.PAUSED and not summary.status.is_ended
