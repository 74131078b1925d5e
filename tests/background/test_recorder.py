"""The writer: batches, order, nothing lost, and what happens when the database does not accept."""

import threading
from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from desktop_app.background import recorder as recording
from desktop_app.background.recorder import BATCH_MS, MOST_BATCH_MS, Recorder
from desktop_app.core.errors import ErrorCode, Failure, ProcessingError
from desktop_app.core.progress import Content, FileProgress, StageRun, Step
from desktop_app.core.status import FileStatus, JobStatus, Stage


class Database:
    """Keeps what it accepts; refuses what it is told to refuse."""

    def __init__(self) -> None:
        self.batches: list[list[Step]] = []
        self.threads: set[int] = set()
        self.refuses_payloads_of: set[str] = set()
        self.is_down = False

    def save(self, steps: Sequence[Step]) -> list[FileProgress]:
        self.threads.add(threading.get_ident())
        refused = any(step.payload and step.progress.file_id in self.refuses_payloads_of for step in steps)
        if self.is_down or refused:
            raise ProcessingError.of(ErrorCode.DISK_FULL)
        self.batches.append(list(steps))
        return list({step.progress.file_id: step.progress for step in steps}.values())

    @property
    def saved(self) -> dict[str, FileProgress]:
        return {step.progress.file_id: step.progress for batch in self.batches for step in batch}


@pytest.fixture
def database() -> Database:
    return Database()


@pytest.fixture
def recorder(database: Database, qtbot: QtBot) -> Iterator[Recorder]:
    recorder = Recorder(database.save)
    yield recorder
    recorder.close()


def step(file_id: str, status: FileStatus = FileStatus.COMPLETED, *, has_payload: bool = False) -> Step:
    stages = (StageRun(Stage.SAVE, JobStatus.COMPLETED, 100, 1, 2),)
    payload = Content("sha", "application/pdf", b"x") if has_payload else None
    return Step(FileProgress(file_id, "s", status, 100, stages=stages, ended_at_ms=2), payload)


def test_steps_are_stored_in_one_other_thread_and_announced(
    recorder: Recorder, database: Database, qtbot: QtBot
) -> None:
    announced: list[FileProgress] = []
    recorder.recorded.connect(announced.extend)
    both_came = threading.Event()
    recorder.ask(both_came.wait)  # the writer is busy until then, so that its 33 ms begin with both
    with qtbot.waitSignal(recorder.recorded):
        recorder.take(step("a"))
        recorder.take(step("b"))
        both_came.set()
    assert [progress.file_id for progress in announced] == ["a", "b"]
    assert len(database.batches) == 1
    assert threading.get_ident() not in database.threads


def test_a_batch_is_gathered_for_longer_after_one_of_many_files(database: Database, qtbot: QtBot) -> None:
    inbox = recording._Inbox()  # pyright: ignore[reportPrivateUsage]
    writer = recording._Writer(database.save, inbox)  # pyright: ignore[reportPrivateUsage]

    def wait_after(files: int) -> int:
        for number in range(2 * files):
            inbox.put(step(str(number % files)))
        writer.flush()
        writer.wake()
        [timer] = writer.findChildren(QTimer)
        timer.stop()
        return timer.interval()

    assert [wait_after(files) for files in (1, 2, 100, 1)] == [BATCH_MS, 2 * BATCH_MS, MOST_BATCH_MS, BATCH_MS]


def test_when_no_more_comes_nothing_is_waited_for(
    database: Database, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recording, "BATCH_MS", 10**9)
    recorder = Recorder(database.save)
    recorder.take(step("a"))
    with qtbot.waitSignal(recorder.recorded):
        recorder.hurry()
    assert list(database.saved) == ["a"]
    assert recorder.close() == 0


def test_nothing_is_lost_when_closing_at_once(database: Database, qtbot: QtBot) -> None:
    recorder = Recorder(database.save)
    for number in range(500):
        recorder.take(step(str(number)))
    assert recorder.close() == 0
    assert len(database.saved) == 500
    assert len(database.threads) == 1


def test_steps_from_many_threads_all_arrive(recorder: Recorder, database: Database) -> None:
    def take_fifty(lane: int) -> None:
        for number in range(50):
            recorder.take(step(f"{lane}-{number}"))

    threads = [threading.Thread(target=take_fifty, args=(lane,)) for lane in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert recorder.flush() == 0
    assert len(database.saved) == 200


def test_a_call_runs_in_the_writers_thread_after_what_was_taken(recorder: Recorder, database: Database) -> None:
    recorder.take(step("a"))
    count, thread = recorder.ask(lambda: (len(database.saved), threading.get_ident())).result(300)
    assert count == 1
    assert {thread} == database.threads


def test_a_call_that_fails_raises_where_its_result_is_asked_for(recorder: Recorder) -> None:
    def fail() -> None:
        raise ProcessingError.of(ErrorCode.DATABASE)

    with pytest.raises(ProcessingError):
        recorder.ask(fail).result(300)


def test_a_file_that_cannot_be_stored_fails_alone(recorder: Recorder, database: Database) -> None:
    database.refuses_payloads_of = {"b"}
    for file_id in "abc":
        recorder.take(step(file_id, has_payload=True))
    assert recorder.flush() == 0
    assert database.saved["a"].status is FileStatus.COMPLETED
    assert database.saved["c"].status is FileStatus.COMPLETED
    failed = database.saved["b"]
    assert failed.status is FileStatus.FAILED
    assert failed.error is not None
    assert failed.error.code is ErrorCode.DISK_FULL
    assert failed.progress < 100
    assert failed.is_retryable


def test_a_file_that_failed_alone_stays_failed_when_its_attempt_goes_on(recorder: Recorder, database: Database) -> None:
    database.refuses_payloads_of = {"b"}
    recorder.take(step("b", FileStatus.EXTRACTING, has_payload=True))
    recorder.flush()
    for status in (FileStatus.PARSING, FileStatus.SAVING, FileStatus.COMPLETED):
        recorder.take(step("b", status))
    recorder.flush()
    assert database.saved["b"].status is FileStatus.FAILED
    recorder.take(step("b"))
    recorder.flush()
    assert database.saved["b"].status is FileStatus.COMPLETED  # the attempt's end was its last step


def test_what_cannot_be_stored_is_kept_and_stored_later(recorder: Recorder, database: Database, qtbot: QtBot) -> None:
    database.is_down = True
    troubles: list[Failure | None] = []
    recorder.troubled.connect(troubles.append)
    with qtbot.waitSignal(recorder.troubled):
        recorder.take(step("a", has_payload=True))
    assert recorder.flush() == 1
    database.is_down = False
    with qtbot.waitSignals([recorder.recorded, recorder.troubled]):
        pass
    assert database.saved["a"].status is FileStatus.COMPLETED
    assert troubles[-1] is None
    assert {trouble.code for trouble in troubles if trouble} == {ErrorCode.DISK_FULL}


def test_closing_says_how_many_files_could_not_be_stored(database: Database, qtbot: QtBot) -> None:
    recorder = Recorder(database.save)
    database.is_down = True
    recorder.take(step("a"))
    recorder.take(step("b"))
    assert recorder.close() == 2


@pytest.mark.expected_log("Storing progress failed: ZeroDivisionError")
def test_a_bug_while_storing_ends_the_file_as_internal(qtbot: QtBot) -> None:
    saved: list[FileProgress] = []

    def save(steps: Sequence[Step]) -> list[FileProgress]:
        if any(step.payload for step in steps):
            raise ZeroDivisionError
        saved.extend(step.progress for step in steps)
        return saved

    recorder = Recorder(save)
    recorder.take(step("a", has_payload=True))
    assert recorder.close() == 0
    assert saved[0].error is not None
    assert saved[0].error.code is ErrorCode.INTERNAL
