"""The summary that triggers keep is equal to a recount after any sequence of changes."""

import math
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from desktop_app.core.intake import Candidate
from desktop_app.core.progress import Step
from desktop_app.core.session import Control
from desktop_app.core.status import ENDED, RUNNING, FileStatus
from desktop_app.store.database import Database
from desktop_app.store.work.attempts import resume_session, retry_files
from desktop_app.store.work.control import cancel_files
from desktop_app.store.work.progress import save_steps
from desktop_app.store.work.session_progress import get_session_processing_progress
from desktop_app.store.work.sessions import add_files, create_session, session_summary, set_control
from tests.store.builders import opened, requeue, snapshot

STATUSES = st.sampled_from(FileStatus)
TIMES = st.none() | st.integers(1, 10_000)
FAST_DISK = Path("/dev/shm")
"""In memory: this test commits thousands of times."""
PICK = st.integers(0, 1_000_000)


class SummaryMachine(RuleBasedStateMachine):
    """Two sessions whose files change in every way there is."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(dir=FAST_DISK if FAST_DISK.is_dir() else None)
        self.database: Database = opened(Path(self.folder.name) / "data")
        self.earliest_start: dict[str, int | None] = {}
        self.latest_end: dict[str, int | None] = {}

    def teardown(self) -> None:
        self.database.close()
        self.folder.cleanup()

    @initialize(counts=st.tuples(st.integers(0, 4), st.integers(0, 4)))
    def make_sessions(self, counts: tuple[int, int]) -> None:
        for count in counts:
            session_id = create_session(self.database, candidates(count), "local")
            self.earliest_start[session_id] = self.latest_end[session_id] = None

    def rows(self, session_id: str | None = None) -> list[dict[str, Any]]:
        names = ["file_id", "session_id", "status", "progress", "page_count"]
        names += ["processing_started_at", "processing_completed_at", "processing_duration_ms"]
        with self.database.reading() as connection:
            found = connection.rows(f"SELECT {', '.join(names)} FROM file_processing_status ORDER BY id")
        rows = [dict(zip(names, row, strict=True)) for row in found]
        return [row for row in rows if session_id in {None, row["session_id"]}]

    def one_file(self, pick: int) -> dict[str, Any]:
        rows = self.rows()
        return rows[pick % len(rows)]

    def one_session(self, pick: int) -> str:
        return sorted(self.earliest_start)[pick % len(self.earliest_start)]

    def has_files(self) -> bool:
        return bool(self.rows())

    @rule(pick=PICK, count=st.integers(0, 3))
    def add(self, pick: int, count: int) -> None:
        add_files(self.database, self.one_session(pick), candidates(count))

    @precondition(has_files)
    @rule(pick=PICK, status=STATUSES, pages=st.none() | st.integers(0, 9), percent=st.integers(0, 100))
    def record(self, pick: int, status: FileStatus, pages: int | None, percent: int) -> None:
        file_id = self.one_file(pick)["file_id"]
        save_steps(self.database, [Step(snapshot(file_id, status, page_count=pages, progress=percent, attempt=3))])

    @precondition(has_files)
    @rule(pick=PICK, status=STATUSES, percent=st.integers(0, 100), pages=TIMES, start=TIMES, end=TIMES, duration=TIMES)
    def change_by_hand(
        self, pick: int, status: FileStatus, percent: int, pages: int | None, start: int | None, end: int | None,
        duration: int | None,
    ) -> None:  # fmt: skip
        with self.database.writing() as connection:
            connection.run(
                "UPDATE file_processing_status SET status = ?, progress = ?, page_count = ?, "
                "processing_started_at = ?, processing_completed_at = ?, processing_duration_ms = ? WHERE file_id = ?",
                (status.value, percent, pages, start, end, duration, self.one_file(pick)["file_id"]),
            )

    @precondition(has_files)
    @rule(pick=PICK)
    def delete(self, pick: int) -> None:
        with self.database.writing() as connection:
            connection.run("DELETE FROM file_processing_status WHERE file_id = ?", (self.one_file(pick)["file_id"],))

    @rule(pick=PICK, control=st.sampled_from(Control))
    def control(self, pick: int, control: Control) -> None:
        set_control(self.database, self.one_session(pick), control)

    @rule(pick=PICK, act=st.sampled_from([requeue, retry_files, resume_session, cancel_files]))
    def act(self, pick: int, act: Any) -> None:
        act(self.database, self.one_session(pick))

    @invariant()
    def summary_is_a_recount(self) -> None:
        for session_id in self.earliest_start:
            rows = self.rows(session_id)
            self.note_times(session_id, rows)
            assert kept(self.database, session_id) == {
                **recount(rows, kept_control(self.database, session_id)),
                "started_at": self.earliest_start[session_id],
                "completed_at": self.latest_end[session_id] if rows and all_ended(rows) else None,
            }
            document = get_session_processing_progress(self.database, session_id)["summary"]
            assert document["total_files"] == sum(
                document[f"{name}_files"] for name in ("pending", "processing", "completed", "failed")
            )

    def note_times(self, session_id: str, rows: list[dict[str, Any]]) -> None:
        starts = [row["processing_started_at"] for row in rows] + [self.earliest_start[session_id]]
        ends = [row["processing_completed_at"] for row in rows] + [self.latest_end[session_id]]
        self.earliest_start[session_id] = min((time for time in starts if time is not None), default=None)
        self.latest_end[session_id] = max((time for time in ends if time is not None), default=None)


def candidates(count: int) -> list[Candidate]:
    return [Candidate(f"/r/{number}", str(number)) for number in range(count)]


def all_ended(rows: list[dict[str, Any]]) -> bool:
    return all(FileStatus(row["status"]) in ENDED for row in rows)


def kept_control(database: Database, session_id: str) -> str:
    return session_summary(database, session_id).control


def kept(database: Database, session_id: str) -> dict[str, Any]:
    names = [
        "total_files",
        "pending_files",
        "processing_files",
        "completed_files",
        "failed_files",
        "timed_out_files",
        "cancelled_files",
        "work_done",
        "work_total",
        "total_processing_time_ms",
        "overall_progress",
        "work_progress",
        "session_status",
        "timed_out",
        "can_resume",
        "started_at",
        "completed_at",
    ]
    with database.reading() as connection:
        row = connection.row(
            f"SELECT {', '.join(names)} FROM session_processing_summary WHERE session_id = ?", (session_id,)
        )
    return dict(zip(names, row or (), strict=True))


def recount(rows: list[dict[str, Any]], control: str) -> dict[str, Any]:
    statuses = [FileStatus(row["status"]) for row in rows]
    weights = [max(1, row["page_count"] or 1) for row in rows]
    percents = [100 if status in ENDED else row["progress"] for status, row in zip(statuses, rows, strict=True)]
    total, completed = len(rows), statuses.count(FileStatus.COMPLETED)
    done = sum(weight * percent for weight, percent in zip(weights, percents, strict=True))
    open_files = [status for status in statuses if status not in ENDED]
    return {
        "total_files": total,
        "pending_files": statuses.count(FileStatus.PENDING),
        "processing_files": sum(status in RUNNING for status in statuses),
        "completed_files": completed,
        "failed_files": statuses.count(FileStatus.FAILED),
        "timed_out_files": statuses.count(FileStatus.TIMEOUT),
        "cancelled_files": statuses.count(FileStatus.CANCELLED),
        "work_done": done,
        "work_total": sum(weights),
        "total_processing_time_ms": sum(row["processing_duration_ms"] or 0 for row in rows),
        "overall_progress": math.floor(100 * completed / total + 0.5) if total else 0,
        "work_progress": (20 * done + sum(weights)) // (2 * sum(weights)) / 10 if total else 0.0,
        "session_status": expected_status(statuses, control),
        "timed_out": int(FileStatus.TIMEOUT in statuses),
        "can_resume": int(bool(open_files) or FileStatus.TIMEOUT in statuses),
    }


def expected_status(statuses: list[FileStatus], control: str) -> str:
    found = set(statuses)
    if found <= ENDED and statuses:
        if found == {FileStatus.COMPLETED}:
            return "completed"
        if control == "cancelled" and FileStatus.CANCELLED in found:
            return "cancelled"
        return "partial" if FileStatus.COMPLETED in found else "failed"
    if not statuses:
        return "pending"
    if control == "paused":
        return "paused"
    return "pending" if found == {FileStatus.PENDING} else "processing"


SummaryMachine.TestCase.settings = settings(
    max_examples=25, stateful_step_count=20, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
TestSummary = SummaryMachine.TestCase
