"""The account of one attempt: keeps the file's snapshot and its stages true while the attempt goes on."""

from dataclasses import replace

from desktop_app.core.clock import Clock, Stopwatch
from desktop_app.core.document import PackedPage
from desktop_app.core.errors import CATALOGUE, ErrorCode, Failure
from desktop_app.core.progress import FileProgress, FileTask, Payload, ReadPages, StageRun, Step, StopReason
from desktop_app.core.status import MAX_ATTEMPTS, FileStatus, JobStatus, Stage
from desktop_app.core.transitions import OUT_OF_SESSION_TIME, is_out_of_session_time


class Account:
    """Turns what happens to a file into steps; each carries the whole snapshot."""

    def __init__(self, task: FileTask, clock: Clock) -> None:
        self.now = FileProgress(
            task.file_id,
            task.session_id,
            attempt=task.attempt,
            sha256=task.sha256,
            attempt_round=task.attempt_round,
        )
        self._watch = Stopwatch(clock)
        self._held_pages: list[PackedPage] = []

    def note(self, **facts: object) -> None:
        """Add facts (fields of `FileProgress`) to the snapshot; they travel with the next step."""
        self.now = replace(self.now, **facts)  # pyright: ignore[reportArgumentType] - names checked by dataclass

    def hold(self, page: PackedPage) -> None:
        """Keep a page that was read until the next step takes it along."""
        self._held_pages.append(page)

    def release_pages(self, engine: str) -> ReadPages | None:
        """Hand over the held pages as payload of a step; None when there are none."""
        pages, self._held_pages = tuple(self._held_pages), []
        return ReadPages(self.now.sha256 or "", engine, pages, self.now.page_count or len(pages)) if pages else None

    def begin(self, stage: Stage, payload: Payload | None = None, *, ago_ms: int = 0) -> Step:
        """Close the stage in hand and begin the next one; `ago_ms` says that this happened so long ago."""
        now = self._watch.now_ms() - ago_ms
        if ago_ms and self.now.stages:
            now = max(now, self.now.stages[-1].started_at_ms)
        run = StageRun(stage, JobStatus.RUNNING, stage.percent, now)
        self.now = replace(
            self.now,
            status=stage.status,
            progress=stage.percent,
            message=None,
            started_at_ms=self.now.started_at_ms or now,
            stages=(*self._closed_stages(now), run),
        )
        return Step(self.now, payload)

    def tick(self, done: int, total: int, message: str, payload: Payload | None = None) -> Step:
        """Tell that `done` of `total` parts of the stage in hand are finished; the percentage never falls."""
        run = self.now.stages[-1]
        room = run.stage.next_percent - run.stage.percent
        percent = max(
            self.now.progress, min(run.stage.percent + room * done // max(1, total), run.stage.next_percent - 1)
        )
        run = replace(run, progress=percent, message=message)
        self.now = replace(self.now, progress=percent, message=message, stages=(*self.now.stages[:-1], run))
        return Step(self.now, payload)

    def complete(self, payload: Payload | None = None) -> Step:
        """End the attempt with results."""
        return self._end(FileStatus.COMPLETED, 100, payload=payload)

    def fail(self, failure: Failure, payload: Payload | None = None) -> Step:
        """End the attempt with an error; a time limit has a status of its own."""
        status = FileStatus.TIMEOUT if failure.code is ErrorCode.TIMEOUT else FileStatus.FAILED
        return self._end(status, self.now.progress, failure, payload)

    def stop(self, reason: StopReason, payload: Payload | None = None) -> Step:
        """End the attempt on request: cancelled, out of the session's time, or set back to pending for later."""
        if reason is StopReason.CANCELLED:
            return self._end(FileStatus.CANCELLED, self.now.progress, Failure.of(ErrorCode.CANCELLED), payload)
        if reason is StopReason.SESSION_TIMEOUT:
            failure = Failure.of(ErrorCode.TIMEOUT, "the session's time is over", **{OUT_OF_SESSION_TIME: True})
            return self._end(FileStatus.TIMEOUT, self.now.progress, failure, payload)
        return Step(self._set_back(), payload)

    def pause(self, failure: Failure, payload: Payload | None = None) -> Step:
        """Set the file back to pending, in the same attempt, and pause its session: no file would fare better."""
        return Step(self._set_back(failure), payload, pause=failure)

    def put_off(self, message: str, payload: Payload | None = None) -> Step:
        """Set the file back to pending, in the same attempt: what it needs comes later, and the message says what."""
        self._set_back()
        self.now = replace(self.now, message=message)
        return Step(self.now, payload)

    def wait(self, failure: Failure, wait_s: float, payload: Payload | None = None) -> Step:
        """End the attempt with an error that passes, and let the file wait for its next one."""
        ended = self._end(FileStatus.FAILED, self.now.progress, failure).progress
        self.now = replace(
            ended,
            status=FileStatus.PENDING,
            progress=0,
            message=None,
            attempt=ended.attempt + 1,
            is_retryable=True,
            started_at_ms=None,
            ended_at_ms=None,
            stages=(),
            retry_at_ms=self._watch.now_ms() + round(1000 * wait_s),
        )
        return Step(self.now, payload, ended=ended)

    def _set_back(self, failure: Failure | None = None) -> FileProgress:
        stages = self._closed_stages(self._watch.now_ms(), JobStatus.INTERRUPTED, failure)
        self.now = replace(
            self.now,
            status=FileStatus.PENDING,
            progress=0,
            message=None,
            started_at_ms=None,
            stages=stages,
            error=failure,
        )
        return self.now

    def _end(
        self, status: FileStatus, progress: int, failure: Failure | None = None, payload: Payload | None = None
    ) -> Step:
        now = self._watch.now_ms()
        has_attempts_left = self.now.attempt < MAX_ATTEMPTS or is_out_of_session_time(failure)
        may_retry = failure is not None and CATALOGUE[failure.code].is_retryable and has_attempts_left
        self.now = replace(
            self.now,
            status=status,
            progress=progress,
            error=failure,
            is_retryable=may_retry,
            started_at_ms=self.now.started_at_ms or now,
            ended_at_ms=now,
            stages=self._closed_stages(now, JobStatus(status.value), failure),
        )
        return Step(self.now, payload)

    def _closed_stages(
        self, now: int, status: JobStatus = JobStatus.COMPLETED, failure: Failure | None = None
    ) -> tuple[StageRun, ...]:
        """Return the stages with the one in hand closed, as completed or as the attempt ends."""
        if not self.now.stages:
            return ()
        *before, last = self.now.stages
        progress = last.stage.next_percent if status is JobStatus.COMPLETED else last.progress
        return (*before, replace(last, status=status, progress=progress, ended_at_ms=now, error=failure))
