"""A history desk without a database: sessions in memory, answers when the test says so."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.history import (
    Deletion,
    HistoryFilter,
    HistoryOrder,
    HistoryTotals,
    PastSession,
    Problem,
    SessionFacts,
)
from desktop_app.core.progress import FileProgress
from desktop_app.core.session import Control, SessionSummary
from desktop_app.core.status import FileStatus, SessionStatus
from desktop_app.ui.export.wish import ExportChoice, ExportWish
from desktop_app.ui.history.desk import HistoryDesk, HistoryPage

DAY_MS = 86_400_000
NOW_MS = 1_731_940_320_000  # 18 November 2024, 14:32 UTC


def past(
    number: int,
    *,
    completed: int = 1,
    failed: int = 0,
    timed_out: int = 0,
    cancelled: int = 0,
    pending: int = 0,
    results: int = 7,
    reports: int | None = None,
    reviewed: int = 0,
    **facts: object,
) -> PastSession:
    """Return a session; its number is how many days ago it began."""
    total = completed + failed + timed_out + cancelled + pending
    if pending:
        status = SessionStatus.PROCESSING
    elif completed == total:
        status = SessionStatus.COMPLETED
    else:
        status = SessionStatus.PARTIAL if completed else SessionStatus.FAILED
    began = NOW_MS - number * DAY_MS
    summary = SessionSummary(
        session_id=f"session-{number}",
        engine="local",
        control=Control.RUN,
        status=status,
        total_files=total,
        pending_files=pending,
        processing_files=0,
        completed_files=completed,
        failed_files=failed,
        timed_out_files=timed_out,
        cancelled_files=cancelled,
        overall_progress=100,
        work_progress=100.0,
        work_done=100,
        work_total=100,
        total_processing_time_ms=6_200,
        timeout_threshold_ms=None,
        created_at_ms=began,
        started_at_ms=began,
        completed_at_ms=None if pending else began + 6_200,
        can_resume=False,
    )
    values: dict[str, object] = {
        "name": f"report {number}.pdf",
        "folder": None,
        "is_sample": False,
        "model": None,
        "cost_usd": None,
        "result_count": results,
        "report_count": completed if reports is None else reports,
        "reviewed_count": reviewed,
        "has_retryable": bool(failed + timed_out),
    }
    return PastSession(summary, **{**values, **facts})  # pyright: ignore[reportArgumentType] - names checked by dataclass


class FakeHistoryDesk(QObject):
    """Fulfils `ui.history.desk.HistoryDesk`; `calls` holds every verb with what it was given."""

    changed = Signal()
    refused = Signal(str)
    deleted = Signal(str)

    def __init__(self, rows: Sequence[PastSession] = ()) -> None:
        super().__init__()
        self.rows = list(rows)
        self.asked: list[tuple[HistoryFilter, HistoryOrder, int, int]] = []
        self.calls: list[tuple[object, ...]] = []
        self.waiting: list[Callable[[], None]] = []
        self.holds = False
        self.failure: Failure | None = None
        self.exports = (
            ExportChoice("csv", "CSV", ".csv", "one row a value"),
            ExportChoice("json", "JSON", ".json", ""),
        )
        self.deletion = Deletion(1, 1, 7, 3, 0)

    def as_desk(self) -> HistoryDesk:
        """Return itself: to pyright a class's Signal is no SignalInstance, which it is in every object."""
        return self  # pyright: ignore[reportReturnType]

    def ask_page(
        self, chosen: HistoryFilter, order: HistoryOrder, offset: int, limit: int, done: Callable[[HistoryPage], None]
    ) -> None:
        self.asked.append((chosen, order, offset, limit))
        found = [row for row in self.rows if chosen.text in row.name]
        totals = HistoryTotals(
            len(found),
            sum(row.summary.total_files for row in found),
            sum(row.result_count for row in found),
            ("local",),
        )
        page = HistoryPage(found[offset : offset + limit], totals, self.failure)
        self._answer(lambda: done(page))

    def ask_facts(self, session_id: str, problem_limit: int, done: Callable[[SessionFacts], None]) -> None:
        row = next(row for row in self.rows if row.session_id == session_id)
        stopped = row.summary.failed_files + row.summary.timed_out_files
        snapshot = FileProgress("f", session_id, FileStatus.FAILED, error=Failure.of(ErrorCode.NO_TEXT))
        problems = tuple(Problem(f"photo {number}.jpg", snapshot) for number in range(min(stopped, problem_limit)))
        ids = tuple(f"{session_id}-{number}" for number in range(stopped))
        self._answer(lambda: done(SessionFacts(2, stopped, problems, ids)))

    def ask_deletion(self, session_id: str, done: Callable[[Deletion], None]) -> None:
        self.calls.append(("ask_deletion", session_id))
        done(self.deletion)

    def delete(self, session_id: str) -> None:
        self.calls.append(("delete", session_id))
        self.rows = [row for row in self.rows if row.session_id != session_id]
        self.deleted.emit(session_id)

    def export(self, session_id: str, wish: ExportWish, path: str, title: str) -> None:
        self.calls.append(("export", session_id, wish.choice.key, path, title))

    def answer_all(self) -> None:
        waiting, self.waiting = self.waiting, []
        for answer in waiting:
            answer()

    def _answer(self, answer: Callable[[], None]) -> None:
        if self.holds:
            self.waiting.append(answer)
        else:
            answer()
