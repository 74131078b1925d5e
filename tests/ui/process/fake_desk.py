"""A desk without a database: files in memory, verbs written down, signals sent when the test says so."""

import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QImage

from desktop_app.core.choice import ChosenFiles, FileChoice
from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.intake import Selection
from desktop_app.core.progress import FileProgress, StageRun
from desktop_app.core.session import Control, SessionFile, SessionSummary
from desktop_app.core.status import RUNNING, FileStatus, SessionStatus
from desktop_app.core.transitions import FileState, Verb, is_allowed, session_verbs
from desktop_app.ui.desk import PagePicture, SessionDesk
from tests.ui.process.fake_checks import FakeChecks
from tests.ui.process.fake_files import SESSION
from tests.ui.process.fake_verbs import FakeVerbs


class FakeDesk(FakeVerbs):
    """Fulfils `ui.desk.SessionDesk`; `calls` holds every verb with what it was given."""

    session_changed = Signal(str)
    recorded = Signal(object)
    counted = Signal(object)
    files_changed = Signal()
    added = Signal(object)
    not_added = Signal(object)
    refused = Signal(str)
    troubled = Signal(object)
    sessions_changed = Signal()

    def __init__(self, files: Sequence[SessionFile] = (), *, session_id: str | None = SESSION) -> None:
        super().__init__()
        self.rows = list(files)
        self.checks = FakeChecks(lambda: self.rows)
        self.queries: list[tuple[object, int, int]] = []
        self.finds = 0
        self.choices_asked: list[FileChoice] = []
        self.control = Control.RUN
        self.past: list[SessionSummary] = []
        self.selection = Selection()
        self.holds_looks = False
        self.waiting_looks: list[Callable[[], None]] = []
        self.texts: dict[str, str] = {}
        self.runs: dict[str, list[tuple[int, StageRun]]] = {}
        self.pages: list[tuple[str, int, int, Callable[[PagePicture], None]]] = []
        self.is_controllable = True
        self.is_running = True
        self.has_sample_session = False
        self.created_at_ms = time.time_ns() // 1_000_000 - 120_000
        self._session_id = session_id if files or session_id != SESSION else None
        self._counts = dict.fromkeys(FileStatus, 0)
        self._work = self._total = self._time = self._retryable = 0
        self._recount()

    def as_desk(self) -> SessionDesk:
        """Return itself: to pyright a class's Signal is no SignalInstance, which it is in every object."""
        return self  # pyright: ignore[reportReturnType]

    # What the test does

    def change(self, number: int, **facts: object) -> FileProgress:
        """Change a file's snapshot (by its number) without telling."""
        place = next(i for i, file in enumerate(self.rows) if file.position == number)
        old = self.rows[place]
        results = facts.pop("results", old.result_count)
        new = replace(old, progress=replace(old.progress, **facts), result_count=results)  # pyright: ignore[reportArgumentType]
        self._add_counts(old, -1)
        self._add_counts(new, 1)
        self.rows[place] = new
        return new.progress

    def commit(self, *changes: FileProgress) -> None:
        """Tell changes as committed, then the counts."""
        if changes:
            self.recorded.emit(list(changes))
        self.counted.emit(self.summary())

    def append(self, *files: SessionFile) -> None:
        """Add files and tell it."""
        for file in files:
            self.rows.append(file)
            self._add_counts(file, 1)
        self.files_changed.emit()
        self.counted.emit(self.summary())

    def show(self, files: Sequence[SessionFile], session_id: str = SESSION) -> None:
        """Show a session with these files."""
        self.rows = list(files)
        self._recount()
        self._session_id = session_id
        self.session_changed.emit(session_id)

    def answer_page(self, image: QImage | None = None, page_count: int = 2) -> None:
        """Answer the oldest question for a page."""
        file_id, page, width, done = self.pages.pop(0)
        if image is None:
            image = QImage(width, round(width * 1.4), QImage.Format.Format_RGB32)
            image.fill(QColor("white"))
        done(PagePicture(file_id, page, page_count, image))

    def fail_page(self) -> None:
        """Answer the oldest question for a page with a failure."""
        file_id, page, _, done = self.pages.pop(0)
        done(PagePicture(file_id, page, 0, None, Failure.of(ErrorCode.PDF_CORRUPT)))

    # Questions

    @property
    def session_id(self) -> str | None:
        return self._session_id

    def summary(self) -> SessionSummary | None:
        if self._session_id is None:
            return None
        counts = self._counts
        total, running = len(self.rows), sum(counts[status] for status in RUNNING)
        pending, completed = counts[FileStatus.PENDING], counts[FileStatus.COMPLETED]
        is_ended = bool(total) and not pending + running
        return SessionSummary(
            session_id=self._session_id,
            engine="local",
            control=self.control,
            status=self._status(total, completed, is_ended=is_ended),
            total_files=total,
            pending_files=pending,
            processing_files=running,
            completed_files=completed,
            failed_files=counts[FileStatus.FAILED],
            timed_out_files=counts[FileStatus.TIMEOUT],
            cancelled_files=counts[FileStatus.CANCELLED],
            overall_progress=round(100 * completed / total) if total else 0,
            work_progress=round(self._work / self._total, 1) if self._total else 0.0,
            work_done=self._work,
            work_total=self._total,
            total_processing_time_ms=self._time,
            timeout_threshold_ms=None,
            created_at_ms=self.created_at_ms,
            started_at_ms=self.created_at_ms,
            completed_at_ms=self.created_at_ms + 112_000 if is_ended else None,
            can_resume=not is_ended,
            retryable_files=self._retryable,
        )

    def sessions(self, limit: int) -> list[SessionSummary]:
        return self.past[:limit]

    def interrupted(self) -> list[SessionSummary]:
        return []

    def count_to_read_again(self, done: Callable[[int], None], session_id: str | None = None) -> None:
        done(len(self.rows))

    def files(
        self, statuses: Collection[FileStatus] | None, offset: int, limit: int, *, is_grouped: bool = False
    ) -> list[SessionFile]:
        self.queries.append((statuses, offset, limit))
        if statuses is None and not is_grouped:
            return self.rows[offset : offset + limit]
        rows = self.rows if statuses is None else [file for file in self.rows if file.progress.status in statuses]
        if is_grouped:
            rows = sorted(rows, key=lambda file: file.progress.status is FileStatus.COMPLETED)
        return rows[offset : offset + limit]

    def find(self, file_id: str) -> SessionFile | None:
        self.finds += 1
        return self._row(file_id)

    def find_all(self, file_ids: Sequence[str]) -> list[SessionFile]:
        self.finds += 1
        return [file for file in map(self._row, file_ids) if file is not None]

    def _row(self, file_id: str) -> SessionFile | None:
        place = int(file_id.rpartition("-")[2]) - 1
        if 0 <= place < len(self.rows) and self.rows[place].progress.file_id == file_id:
            return self.rows[place]  # found at once in long sessions
        return next((file for file in self.rows if file.progress.file_id == file_id), None)

    def stages(self, file_id: str) -> list[tuple[int, StageRun]]:
        return self.runs.get(file_id, [])

    def text(self, file_id: str) -> str:
        return self.texts.get(file_id, "")

    def has_samples(self) -> bool:
        return self.has_sample_session

    def draw_page(self, file_id: str, page: int, width_px: int, done: Callable[[PagePicture], None]) -> None:
        self.pages.append((file_id, page, width_px, done))

    # Verbs

    def show_session(self, session_id: str | None) -> None:
        self.calls.append(("show_session", session_id))
        self._session_id = session_id
        self.session_changed.emit(session_id or "")

    def look_at(self, sources: Sequence[str], done: Callable[[Selection], None]) -> None:
        self.calls.append(("look_at", tuple(sources)))
        if self.holds_looks:
            self.waiting_looks.append(lambda: done(self.selection))
        else:
            done(self.selection)

    @property
    def choices(self) -> "FakeDesk":
        return self

    def count(self, choice: FileChoice, done: Callable[[ChosenFiles], None]) -> None:
        done(ChosenFiles(tuple((FileState.of(file), file.engine, 1) for file in self._chosen(choice))))

    def ids(self, choice: FileChoice, verb: Verb, done: Callable[[Sequence[str]], None]) -> None:
        chosen = [file for file in self._chosen(choice) if is_allowed(verb, FileState.of(file))]
        done([file.progress.file_id for file in chosen])

    def names(self, choice: FileChoice, done: Callable[[Sequence[str]], None]) -> None:
        done([file.name for file in self._chosen(choice)])

    def _chosen(self, choice: FileChoice) -> list[SessionFile]:
        """Look up the chosen files, those of spans in all that there are."""
        self.choices_asked.append(choice)
        named = [file for file in map(self.find, choice.file_ids) if file is not None]
        spanned = [
            file
            for file in (self.rows if choice.spans else ())
            if any(
                span.first <= file.position <= span.last and file.progress.status in span.statuses
                for span in choice.spans
            )
        ]
        return [
            file
            for file in (*named, *spanned)
            if file.progress.status in choice.statuses and (file.progress.is_retryable or not choice.is_helped_only)
        ]

    def allowed_verbs(self) -> Mapping[Verb, int]:
        if not self.is_controllable:
            return {}
        summary = self.summary()
        return {} if summary is None else session_verbs(summary, is_working=self.is_running)

    # Counting

    def _recount(self) -> None:
        self._counts = dict.fromkeys(FileStatus, 0)
        self._work = self._total = self._time = self._retryable = 0
        for file in self.rows:
            self._add_counts(file, 1)

    def _add_counts(self, file: SessionFile, sign: int) -> None:
        progress = file.progress
        pages = progress.page_count or 1
        self._counts[progress.status] += sign
        self._retryable += sign * (progress.is_retryable and progress.status in {FileStatus.FAILED, FileStatus.TIMEOUT})
        self._work += sign * pages * (100 if progress.status.is_ended else progress.progress)
        self._total += sign * pages
        self._time += sign * (progress.duration_ms or 0)

    def _status(self, total: int, completed: int, *, is_ended: bool) -> SessionStatus:
        if total and completed == total:
            return SessionStatus.COMPLETED
        if is_ended:
            if self.control is Control.CANCELLED and self._counts[FileStatus.CANCELLED]:
                return SessionStatus.CANCELLED
            return SessionStatus.PARTIAL if completed else SessionStatus.FAILED
        if self.control is Control.PAUSED:
            return SessionStatus.PAUSED
        return SessionStatus.PENDING if self._counts[FileStatus.PENDING] == total else SessionStatus.PROCESSING
