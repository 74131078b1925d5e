"""Invented sessions, files and reports for the tests of the store."""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.intake import Candidate
from desktop_app.core.progress import Content, FileProgress, Payload, ReadPages, Results, StageRun, Step
from desktop_app.core.report import LabReport, Patient, TestResult
from desktop_app.core.status import FileStatus, JobStatus, Stage
from desktop_app.store.database import Database, open_database
from desktop_app.store.driver import Connection, Place
from desktop_app.store.work.attempts import requeue_sessions
from desktop_app.store.work.sessions import create_session
from tests.fakes import packed_page

ANN = Patient("Ann Example", "female", "54 y", "1971-03-05", "P-1")
SODIUM = TestResult(
    "Sodium",
    "140",
    "mmol/L",
    "135 - 145",
    numeric_value=140.0,
    reference_low=135.0,
    reference_high=145.0,
    interpretation="normal",
    panel="Electrolytes",
    page=1,
    bbox=(0.1, 0.2, 0.9, 0.25),
    confidence=0.99,
    is_grounded=True,
)
CRP = TestResult("CRP", "<5", "mg/L", "< 5", "H", 5.0, "<", interpretation="high", page=2)
REPORT = LabReport(ANN, "Lab Ärzte", "Dr. Other", "Serum", "2024-05-06T07:30", "2024-05-07", (SODIUM, CRP))


class FakeKeyStore:
    """Keeps secrets in memory."""

    name = "fake key store"

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}

    def read(self, account: str) -> str | None:
        return self.secrets.get(account)

    def write(self, account: str, secret: str) -> None:
        self.secrets[account] = secret


def opened(data_dir: Path) -> Database:
    return open_database(data_dir, key_store=FakeKeyStore())


def place_of(data_dir: Path) -> Place:
    """Where the database of a data folder with a key file lies."""
    return Place(data_dir / "labstream.db", bytes.fromhex((data_dir / "key").read_text()), 1.0)


def connected(data_dir: Path) -> Connection:
    """Another program's connection to the same database."""
    return Connection(place_of(data_dir), {"foreign_keys": "ON"})


def new_session(database: Database, count: int = 1, engine: str = "local", *, is_read_again: bool = False) -> list[str]:
    """Make a session and return the ids of its files."""
    files = [Candidate(f"/reports/{number}.pdf", f"{number}.pdf") for number in range(1, count + 1)]
    session_id = create_session(database, files, engine, is_read_again=is_read_again)
    with database.reading() as connection:
        rows = connection.rows(
            "SELECT file_id FROM file_processing_status WHERE session_id = ? ORDER BY position", (session_id,)
        )
    return [row[0] for row in rows]


def session_of(file_id: str) -> str:
    return file_id.partition("-")[0]


def requeue(database: Database, session_id: str) -> int:
    """Set the running files of one session back to pending; return how many."""
    return requeue_sessions(database, [session_id])


def sha256_of(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def snapshot(file_id: str, status: FileStatus, **fields: object) -> FileProgress:
    """Return a snapshot with the stages that lead to this status."""
    progress = FileProgress(file_id, session_of(file_id), status=status, started_at_ms=1_000)
    if status is FileStatus.COMPLETED:
        progress = replace(progress, progress=100, ended_at_ms=3_000, is_retryable=False, stages=stages(4))
    elif status in {FileStatus.FAILED, FileStatus.TIMEOUT, FileStatus.CANCELLED}:
        code = {FileStatus.FAILED: ErrorCode.INTERNAL, FileStatus.TIMEOUT: ErrorCode.TIMEOUT}.get(
            status, ErrorCode.CANCELLED
        )
        progress = replace(progress, progress=30, ended_at_ms=2_000, error=Failure.of(code))
    elif status.is_running:
        stage = next(stage for stage in Stage if stage.status is status)
        count = list(Stage).index(stage) + 1
        progress = replace(progress, progress=stage.percent, stages=stages(count, is_running=True))
    else:
        progress = replace(progress, started_at_ms=None)
    return replace(progress, **fields)  # pyright: ignore[reportArgumentType] - names checked by dataclass


def stages(count: int, *, is_running: bool = False) -> tuple[StageRun, ...]:
    """Return the first stages, all completed, or the last one running."""
    runs = [
        StageRun(stage, JobStatus.COMPLETED, stage.next_percent, 1_000 + number, 1_001 + number)
        for number, stage in enumerate(list(Stage)[:count])
    ]
    if is_running:
        last = runs[-1]
        runs[-1] = replace(last, status=JobStatus.RUNNING, progress=last.stage.percent, ended_at_ms=None)
    return tuple(runs)


def reading_steps(
    file_id: str, data: bytes, reports: Sequence[LabReport] = (REPORT,), page_count: int = 2
) -> list[Step]:
    """Return the steps of a file that is read completely."""
    sha256 = sha256_of(data)
    pages = tuple(packed_page(number, f"page {number} of an invented report") for number in range(1, page_count + 1))
    payloads: list[Payload | None] = [
        None,
        Content(sha256, "application/pdf", data),
        ReadPages(sha256, "local", pages, page_count),
        None,
        Results(sha256, "local", "text-layer", "rules 1", tuple(reports)),
    ]
    known: dict[str, str | int] = {"sha256": sha256, "media_type": "application/pdf", "size_bytes": len(data)}
    facts: list[dict[str, str | int]] = [
        {},
        known,
        {**known, "page_count": page_count, "extraction_model": "text-layer"},
    ]
    facts += [facts[-1], facts[-1]]
    statuses = [*(stage.status for stage in Stage), FileStatus.COMPLETED]
    return [
        Step(snapshot(file_id, status, **known), payload)
        for status, known, payload in zip(statuses, facts, payloads, strict=True)
    ]
