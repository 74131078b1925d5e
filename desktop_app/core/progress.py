"""Complete snapshots of what is known of one file, and the steps in which a file's processing is told."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop_app.core.document import PackedPage
from desktop_app.core.errors import Failure
from desktop_app.core.report import LabReport
from desktop_app.core.settings import LOCAL_ENGINE
from desktop_app.core.status import FileStatus, JobStatus, Stage


@dataclass(frozen=True, slots=True)
class StageRun:
    """One stage of one attempt: one row of `processing_jobs`. Times are milliseconds since 1970, UTC."""

    stage: Stage
    status: JobStatus
    progress: int
    started_at_ms: int
    ended_at_ms: int | None = None
    message: str | None = None
    error: Failure | None = None


@dataclass(frozen=True, slots=True)
class FileProgress:
    """All that is known of one file now; a later snapshot replaces an earlier one, so any may be left out.

    `progress` is in percent, `stages` are those of this attempt so far, times are milliseconds since 1970, UTC. A
    pending file with `retry_at_ms` waits until then for this attempt, and `error` says what ended the one before.
    Attempts are counted anew in each round: one begins when a file is replaced, restarted or given to another engine.
    """

    file_id: str
    session_id: str
    status: FileStatus = FileStatus.PENDING
    progress: int = 0
    message: str | None = None
    attempt: int = 1
    error: Failure | None = None
    is_retryable: bool = True
    started_at_ms: int | None = None
    ended_at_ms: int | None = None
    stages: tuple[StageRun, ...] = ()
    sha256: str | None = None
    media_type: str | None = None
    size_bytes: int | None = None
    page_count: int | None = None
    extraction_model: str | None = None
    duplicate_of: str | None = None
    metadata: Mapping[str, str | int | float | bool] = field(default_factory=dict[str, str | int | float | bool])
    attempt_round: int = 1
    retry_at_ms: int | None = None

    @property
    def attempt_key(self) -> tuple[int, int]:
        """Which attempt this is: greater than that of every earlier one at the file."""
        return self.attempt_round, self.attempt

    @property
    def duration_ms(self) -> int | None:
        """How long this attempt took; None while it runs."""
        if self.started_at_ms is None or self.ended_at_ms is None:
            return None
        return max(0, self.ended_at_ms - self.started_at_ms)


@dataclass(frozen=True, slots=True)
class Content:
    """Payload: a document's bytes, to be kept once per content."""

    sha256: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True)
class ReadPages:
    """Payload: pages of a document as they are read, so that they are never read twice."""

    sha256: str
    engine: str
    pages: tuple[PackedPage, ...]
    page_count: int


@dataclass(frozen=True, slots=True)
class Results:
    """Payload: what was parsed from a document."""

    sha256: str
    engine: str
    extraction_model: str
    parsing_model: str
    reports: tuple[LabReport, ...]


Payload = Content | ReadPages | Results


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a file's processing: the snapshot, and what is to be stored with it in one transaction.

    `ended` is the attempt that ended with this step where the snapshot is the next one's; `pause` is what keeps every
    file of the session from being read, and pauses it.
    """

    progress: FileProgress
    payload: Payload | None = None
    ended: FileProgress | None = None
    pause: Failure | None = None


@dataclass(frozen=True, slots=True)
class FileTask:
    """One file to process: where it comes from and which attempt this is.

    `source` is an absolute path or an http(s) address; `sha256` is known from an earlier attempt; `engine` is the name
    of the engine that reads it. A task with `retry_at_ms` waits until then. `password` opens a protected document; it
    is kept in memory alone.
    """

    file_id: str
    session_id: str
    source: str
    name: str
    attempt: int = 1
    sha256: str | None = None
    is_read_again: bool = False
    engine: str = LOCAL_ENGINE
    attempt_round: int = 1
    retry_at_ms: int | None = None
    password: str | None = field(default=None, repr=False)

    @property
    def attempt_key(self) -> tuple[int, int]:
        """Which attempt this is: greater than that of every earlier one at the file."""
        return self.attempt_round, self.attempt


class StopReason(StrEnum):
    """Why a running file is asked to stop."""

    CANCELLED = "cancelled"
    INTERRUPTED = "interrupted"
    SESSION_TIMEOUT = "session-timeout"
