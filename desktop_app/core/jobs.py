"""Long operations other than the reading of files: what kind there is, and how far one of them is."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.core.errors import Failure
from desktop_app.core.status import JobStatus


class JobKind(StrEnum):
    """What a job does; kept as the `type` of its row in `processing_jobs`."""

    EXPORT = "export"
    IMPORT = "import"
    BACKUP = "backup"
    RESTORE = "restore"
    INDEX = "index"
    REINDEX = "reindex"
    MEANING = "meaning"

    @property
    def is_quiet(self) -> bool:
        """True for what goes on by itself after files were read: it is tracked, and shown only when it fails."""
        return self is JobKind.INDEX


@dataclass(frozen=True, slots=True)
class JobProgress:
    """All that is known of one job now; never a delta, so a later one replaces an earlier one.

    `key` names the job while the program runs; `progress` is in percent, None while its length is not known. `title` is
    a sentence part for the person ("12 files as CSV"), `message` what it does now, `result` the path of what came of
    it, of an import the sentence that tells it. Times are milliseconds since 1970, UTC.
    """

    key: str
    kind: JobKind
    title: str
    status: JobStatus
    started_at_ms: int
    progress: int | None = None
    message: str | None = None
    result: str | None = None
    error: Failure | None = None
    ended_at_ms: int | None = None
    session_id: str | None = None
    document_id: int | None = None
    is_cancelling: bool = False

    @property
    def is_running(self) -> bool:
        """True until the job has ended, however it did."""
        return self.status is JobStatus.RUNNING
