"""Statuses of files and sessions, the stages between them and what each is worth in percent."""

from enum import StrEnum

MAX_ATTEMPTS = 3
"""A file is tried at most this often."""


class FileStatus(StrEnum):
    """Where one file stands now."""

    PENDING = "pending"
    DOWNLOADING = "downloading"
    EXTRACTING = "extracting"
    PARSING = "parsing"
    SAVING = "saving"
    COMPLETED = "completed"
    FAILED = "failed"
    TIMEOUT = "timeout"
    CANCELLED = "cancelled"

    @property
    def is_running(self) -> bool:
        """True from bringing the file in to saving its results."""
        return self in RUNNING

    @property
    def is_ended(self) -> bool:
        """True when nothing more happens to the file unless it is retried."""
        return self in ENDED


RUNNING = frozenset({FileStatus.DOWNLOADING, FileStatus.EXTRACTING, FileStatus.PARSING, FileStatus.SAVING})
ENDED = frozenset({FileStatus.COMPLETED, FileStatus.FAILED, FileStatus.TIMEOUT, FileStatus.CANCELLED})


class SessionStatus(StrEnum):
    """Where one session stands now; derived from its files by the database's own triggers."""

    PENDING = "pending"
    PROCESSING = "processing"
    PAUSED = "paused"
    COMPLETED = "completed"
    PARTIAL = "partial"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def is_ended(self) -> bool:
        """True when every file of the session has ended."""
        return self in {
            SessionStatus.COMPLETED,
            SessionStatus.PARTIAL,
            SessionStatus.FAILED,
            SessionStatus.CANCELLED,
        }


class Stage(StrEnum):
    """One step of the pipeline; each stage of each attempt is one row of `processing_jobs`."""

    DOWNLOAD = "download"
    EXTRACT = "extract"
    PARSE = "parse"
    SAVE = "save"

    @property
    def status(self) -> FileStatus:
        """The status of a file that is in this stage."""
        return _STATUS[self]

    @property
    def percent(self) -> int:
        """Percentage at which the stage begins."""
        return _PERCENT[self]

    @property
    def next_percent(self) -> int:
        """Percentage at which the following stage begins: the stage's own progress stays below it."""
        return _NEXT_PERCENT[self]


_STATUS = {
    Stage.DOWNLOAD: FileStatus.DOWNLOADING,
    Stage.EXTRACT: FileStatus.EXTRACTING,
    Stage.PARSE: FileStatus.PARSING,
    Stage.SAVE: FileStatus.SAVING,
}
_PERCENT = {Stage.DOWNLOAD: 10, Stage.EXTRACT: 30, Stage.PARSE: 60, Stage.SAVE: 90}
_NEXT_PERCENT = {Stage.DOWNLOAD: 30, Stage.EXTRACT: 60, Stage.PARSE: 90, Stage.SAVE: 100}


class JobStatus(StrEnum):
    """Where one stage or other tracked job stands."""

    RUNNING = "running"
    COMPLETED = "completed"
    FAILED = "failed"
    TIMEOUT = "timeout"
    CANCELLED = "cancelled"
    INTERRUPTED = "interrupted"
