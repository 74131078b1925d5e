import pytest

from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.progress import Step
from desktop_app.core.session import Control
from desktop_app.core.status import FileStatus, JobStatus, SessionStatus
from desktop_app.store.database import Database
from desktop_app.store.work.attempts import (
    Refusal,
    resume_session,
    retry_files,
)
from desktop_app.store.work.control import cancel_files
from desktop_app.store.work.files import list_files, list_stages, load_tasks
from desktop_app.store.work.progress import save_steps
from desktop_app.store.work.sessions import UnknownSession, session_summary, set_control
from tests.store.builders import new_session, reading_steps, requeue, session_of, sha256_of, snapshot

EVERY = list(FileStatus)


@pytest.fixture
def files(database: Database) -> dict[FileStatus, str]:
    """One file of each status in one session."""
    files = dict(zip(EVERY, new_session(database, len(EVERY)), strict=True))
    save_steps(database, [Step(snapshot(file_id, status)) for status, file_id in files.items()])
    return files


def statuses(database: Database, files: dict[FileStatus, str]) -> dict[FileStatus, tuple[FileStatus, int]]:
    listed = list_files(database, session_of(files[FileStatus.PENDING]))
    return {was: (file.progress.status, file.progress.attempt) for was, file in zip(files, listed, strict=True)}


def test_running_files_are_set_back_to_pending_in_the_same_attempt(
    database: Database, files: dict[FileStatus, str]
) -> None:
    session_id = session_of(files[FileStatus.PENDING])
    assert requeue(database, session_id) == 4
    assert statuses(database, files) == {
        status: (FileStatus.PENDING if status.is_running else status, 1) for status in EVERY
    }
    for status, file_id in files.items():
        runs = [run for _, run in list_stages(database, file_id)]
        assert not any(run.status is JobStatus.RUNNING for run in runs)
        assert [run.status for run in runs[-1:]] == ([JobStatus.INTERRUPTED] if status.is_running else
                                                     [JobStatus.COMPLETED] if runs else [])  # fmt: skip
        assert all(run.ended_at_ms is not None for run in runs)
    assert requeue(database, session_id) == 0


def test_retry_takes_all_that_stopped_into_their_next_attempt(database: Database, files: dict[FileStatus, str]) -> None:
    session_id = session_of(files[FileStatus.PENDING])
    set_control(database, session_id, Control.CANCELLED)
    stopped = [FileStatus.FAILED, FileStatus.TIMEOUT, FileStatus.CANCELLED]
    retried = retry_files(database, session_id)
    assert retried.file_ids == tuple(files[status] for status in stopped)
    assert retried.refused == ()
    found = statuses(database, files)
    assert [found[status] for status in stopped] == [(FileStatus.PENDING, 2)] * 3
    assert session_summary(database, session_id).control is Control.RUN
    again = next(file.progress for file in list_files(database, session_id) if file.progress.attempt == 2)
    assert (again.error, again.progress, again.started_at_ms, again.ended_at_ms) == (None, 0, None, None)
    assert again.is_retryable
    tasks = {task.file_id: task.attempt for task in load_tasks(database, session_id)}
    assert tasks == {files[FileStatus.PENDING]: 1, **{files[status]: 2 for status in stopped}}


def test_a_file_is_tried_at_most_three_times(database: Database) -> None:
    (file_id,) = new_session(database)
    session_id = session_of(file_id)
    for attempt in (1, 2, 3):
        save_steps(database, [Step(snapshot(file_id, FileStatus.FAILED, attempt=attempt))])
        retried = retry_files(database, session_id)
        assert retried.file_ids == ((file_id,) if attempt < 3 else ())
    assert retried.refused == ((file_id, Refusal.ATTEMPTS_USED),)
    assert retry_files(database, session_id, [file_id]).refused == ((file_id, Refusal.ATTEMPTS_USED),)
    (file,) = list_files(database, session_id)
    assert (file.progress.status, file.progress.attempt) == (FileStatus.FAILED, 3)


def test_what_a_retry_cannot_help_is_tried_again_only_when_named(database: Database) -> None:
    large, broken = new_session(database, 2)
    session_id = session_of(large)
    error = Failure.of(ErrorCode.FILE_TOO_LARGE)
    save_steps(database, [
        Step(snapshot(file_id, FileStatus.FAILED, error=error, is_retryable=False)) for file_id in (large, broken)
    ])  # fmt: skip
    retried = retry_files(database, session_id)
    assert retried.file_ids == ()
    assert retried.refused == ((large, Refusal.NOT_RETRYABLE), (broken, Refusal.NOT_RETRYABLE))
    assert retry_files(database, session_id, [large]).file_ids == (large,)


def test_files_that_are_named_wrongly_are_refused_with_the_reason(
    database: Database, files: dict[FileStatus, str]
) -> None:
    (other,) = new_session(database)
    session_id = session_of(files[FileStatus.PENDING])
    named = [files[FileStatus.COMPLETED], files[FileStatus.SAVING], other, "nothing", files[FileStatus.FAILED]]
    retried = retry_files(database, session_id, named)
    assert retried.file_ids == (files[FileStatus.FAILED],)
    assert dict(retried.refused) == {
        files[FileStatus.COMPLETED]: Refusal.NOT_STOPPED,
        files[FileStatus.SAVING]: Refusal.NOT_STOPPED,
        other: Refusal.UNKNOWN,
        "nothing": Refusal.UNKNOWN,
    }


def test_a_retry_keeps_what_was_read_and_what_is_known(database: Database) -> None:
    (file_id,) = new_session(database)
    save_steps(database, [*reading_steps(file_id, b"data")[:3], Step(snapshot(file_id, FileStatus.TIMEOUT))])
    retry_files(database, session_of(file_id))
    (task,) = load_tasks(database, session_of(file_id))
    assert (task.attempt, task.sha256) == (2, sha256_of(b"data"))


def test_resuming_takes_up_what_was_running_and_what_timed_out(
    database: Database, files: dict[FileStatus, str]
) -> None:
    session_id = session_of(files[FileStatus.PENDING])
    set_control(database, session_id, Control.PAUSED)
    resumed = resume_session(database, session_id)
    assert resumed.file_ids == (files[FileStatus.TIMEOUT],)
    found = statuses(database, files)
    assert {status for status, (now, _) in found.items() if now is FileStatus.PENDING} == {
        FileStatus.PENDING,
        FileStatus.DOWNLOADING,
        FileStatus.EXTRACTING,
        FileStatus.PARSING,
        FileStatus.SAVING,
        FileStatus.TIMEOUT,
    }
    assert session_summary(database, session_id).status is SessionStatus.PROCESSING


def test_cancelling_ends_all_that_has_not_ended_at_once(database: Database, files: dict[FileStatus, str]) -> None:
    session_id = session_of(files[FileStatus.PENDING])
    assert cancel_files(database, session_id) == 5
    found = statuses(database, files)
    assert found[FileStatus.PENDING] == (FileStatus.CANCELLED, 1)
    assert found[FileStatus.PARSING] == (FileStatus.CANCELLED, 1)
    assert found[FileStatus.COMPLETED] == (FileStatus.COMPLETED, 1)
    late = Step(snapshot(files[FileStatus.PARSING], FileStatus.SAVING))
    assert save_steps(database, [late]) == [], "a cancelled file stays so, whatever its attempt still tells"
    (told,) = save_steps(database, [Step(snapshot(files[FileStatus.PARSING], FileStatus.COMPLETED))])
    assert told.status is FileStatus.CANCELLED
    assert cancel_files(database, session_id) == 0
    cancelled = list_files(database, session_id)[0].progress
    assert cancelled.error is not None
    assert cancelled.error.code is ErrorCode.CANCELLED
    assert cancelled.is_retryable
    assert retry_files(database, session_id, [cancelled.file_id]).file_ids == (cancelled.file_id,)


@pytest.mark.parametrize("act", [retry_files, resume_session, cancel_files])
def test_a_session_that_does_not_exist_is_told(database: Database, act: object) -> None:
    assert callable(act)
    with pytest.raises(UnknownSession):
        act(database, "nowhere")
