"""The filters of the file list: which statuses each shows, and how many files it has by a session's counts."""

from collections.abc import Mapping
from enum import StrEnum

from desktop_app.core.session import SessionSummary
from desktop_app.core.status import RUNNING, FileStatus


class Filter(StrEnum):
    """What the list can be narrowed to; the values are the keys of the chips."""

    ALL = "all"
    PROCESSING = "processing"
    PENDING = "pending"
    COMPLETED = "completed"
    TO_CHECK = "check"
    STOPPED = "stopped"
    FAILED = "failed"
    TIMED_OUT = "timeout"
    CANCELLED = "cancelled"


STATUSES: Mapping[Filter, frozenset[FileStatus] | None] = {
    Filter.ALL: None,
    Filter.PROCESSING: RUNNING,
    Filter.PENDING: frozenset({FileStatus.PENDING}),
    Filter.COMPLETED: frozenset({FileStatus.COMPLETED}),
    Filter.TO_CHECK: frozenset({FileStatus.COMPLETED}),
    Filter.STOPPED: frozenset({FileStatus.FAILED, FileStatus.TIMEOUT}),
    Filter.FAILED: frozenset({FileStatus.FAILED}),
    Filter.TIMED_OUT: frozenset({FileStatus.TIMEOUT}),
    Filter.CANCELLED: frozenset({FileStatus.CANCELLED}),
}


def count_of(chosen: Filter, summary: SessionSummary | None, to_check: int = 0) -> int:
    """Return how many files a filter shows; the summary does not hold how many of them are to check."""
    if summary is None:
        return 0
    counts = {
        Filter.ALL: summary.total_files,
        Filter.PROCESSING: summary.processing_files,
        Filter.PENDING: summary.pending_files,
        Filter.COMPLETED: summary.completed_files,
        Filter.TO_CHECK: to_check,
        Filter.STOPPED: summary.failed_files + summary.timed_out_files,
        Filter.FAILED: summary.failed_files,
        Filter.TIMED_OUT: summary.timed_out_files,
        Filter.CANCELLED: summary.cancelled_files,
    }
    return counts[chosen]


def ended_count(summary: SessionSummary) -> int:
    """Return how many files are in a final state."""
    return summary.total_files - summary.pending_files - summary.processing_files


def stopped_count(summary: SessionSummary) -> int:
    """Return how many files failed or timed out."""
    return summary.failed_files + summary.timed_out_files
