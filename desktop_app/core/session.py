"""A session and its files as they are stored: what lists, counters and the window show."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.core.errors import Failure
from desktop_app.core.progress import FileProgress
from desktop_app.core.settings import LOCAL_ENGINE
from desktop_app.core.status import SessionStatus


class Control(StrEnum):
    """What a person last asked of a session."""

    RUN = "run"
    PAUSED = "paused"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """One session as its summary row has it. Times are milliseconds since 1970, UTC; progress is in percent.

    `work_total` counts pages, and `work_done` the percentage of each page's file: 100 times `work_total` at the end.
    `failed_files` leaves out the files that timed out or were cancelled; `retryable_files` are those that failed
    or timed out and that a retry can help. `pause_reason` is what paused the session where no person did;
    `continuation_token` names the session while its time is over and files are left; while a batch holds its questions,
    it is the batch's id at the service.
    """

    session_id: str
    engine: str
    control: Control
    status: SessionStatus
    total_files: int
    pending_files: int
    processing_files: int
    completed_files: int
    failed_files: int
    timed_out_files: int
    cancelled_files: int
    overall_progress: int
    work_progress: float
    work_done: int
    work_total: int
    total_processing_time_ms: int
    timeout_threshold_ms: int | None
    created_at_ms: int
    started_at_ms: int | None
    completed_at_ms: int | None
    can_resume: bool
    retryable_files: int = 0
    pause_reason: Failure | None = None
    continuation_token: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in a file: whose reports, the newest collection (ISO 8601), and how many results are to check."""

    person: str | None = None
    other_people: int = 0
    collected_at: str | None = None
    to_check: int = 0


@dataclass(frozen=True, slots=True)
class SessionFile:
    """One file of a session: its place in it, where it comes from, and its last committed snapshot.

    The snapshot's `stages` are left out. `result_count` is None until the file is completed; `extracted_text` is at
    most 1,000 characters. `engine` is what reads it; a file that `is_held` was paused by itself; `updated_at_ms` is
    when the last news of it was stored. `found` is None where nothing was found, or it was not asked for.
    """

    position: int
    source: str
    name: str
    progress: FileProgress
    result_count: int | None = None
    extracted_text: str | None = None
    engine: str = LOCAL_ENGINE
    is_held: bool = False
    updated_at_ms: int | None = None
    found: Found | None = None
