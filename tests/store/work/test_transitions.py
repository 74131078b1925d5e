"""The state machine against the real store: what the table allows happens, nothing else, and there is a way on."""

import tempfile
from collections.abc import Callable, Collection
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from desktop_app.core.choice import FileChoice, Span
from desktop_app.core.clock import LONGEST_WAIT_S
from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.intake import Candidate
from desktop_app.core.progress import FileProgress, Step
from desktop_app.core.status import ENDED, MAX_ATTEMPTS, FileStatus
from desktop_app.core.transitions import (
    OUT_OF_SESSION_TIME,
    TABLE,
    FileState,
    Verb,
    is_allowed,
    next_status,
    session_verbs,
)
from desktop_app.store.database import Database
from desktop_app.store.work.attempts import (
    release_files,
    reopen_protected,
    restart_session,
    resume_session,
    retry_files,
)
from desktop_app.store.work.choices import count_chosen
from desktop_app.store.work.control import cancel_files, hold_files, move_to_top
from desktop_app.store.work.files import find_file, list_files, load_tasks
from desktop_app.store.work.membership import remove_files, replace_file
from desktop_app.store.work.progress import save_steps
from desktop_app.store.work.sessions import session_summary
from tests.store.builders import new_session, opened, requeue, session_of, snapshot

FAST_DISK = Path("/dev/shm")
PICK = st.integers(0, 3)
CODES = st.sampled_from([ErrorCode.INTERNAL, ErrorCode.PDF_PASSWORD, ErrorCode.API_SERVER, ErrorCode.NO_TEXT])
TO_GO_ON = frozenset(Verb) - {Verb.REMOVE, Verb.PAUSE, Verb.PAUSE_AFTER_RUNNING, Verb.MOVE_TO_TOP}

Act = Callable[[Database, str, str], object]

PER_FILE: dict[Verb, Act] = {
    Verb.PAUSE: lambda db, session, file: hold_files(db, session, [file]),
    Verb.RESUME: lambda db, session, file: release_files(db, session, [file]),
    Verb.CANCEL: lambda db, session, file: cancel_files(db, session, [file]),
    Verb.RETRY: lambda db, session, file: retry_files(db, session, [file]),
    Verb.RETRY_WITH_OTHER_ENGINE: lambda db, session, file: retry_files(db, session, [file], engine=other(db, file)),
    Verb.REMOVE: lambda db, session, file: remove_files(db, session, [file]),
    Verb.MOVE_TO_TOP: lambda db, session, file: move_to_top(db, session, [file]),
    Verb.REPLACE: lambda db, session, file: replace_file(db, file, Candidate("/new.pdf", "new.pdf")),
    Verb.ENTER_PASSWORD: reopen_protected,
}


def other(database: Database, file_id: str) -> str:
    file = find_file(database, file_id)
    return "openai" if file is None or file.engine == "local" else "local"


class TransitionMachine(RuleBasedStateMachine):
    """Verbs and what pipelines tell, in any order, on a session of four files."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(dir=FAST_DISK if FAST_DISK.is_dir() else None)
        self.database = opened(Path(self.folder.name) / "data")

    def teardown(self) -> None:
        self.database.close()
        self.folder.cleanup()

    @initialize()
    def make_session(self) -> None:
        self.files = new_session(self.database, 4)
        self.session_id = session_of(self.files[0])

    def state(self, file_id: str) -> FileState | None:
        file = find_file(self.database, file_id)
        return None if file is None else FileState.of(file)

    def now(self, pick: int) -> FileProgress | None:
        file = find_file(self.database, self.files[pick])
        return None if file is None else file.progress

    @rule(pick=PICK, verb=st.sampled_from(sorted(PER_FILE)))
    def ask(self, pick: int, verb: Verb) -> None:
        file_id = self.files[pick]
        before = self.state(file_id)
        PER_FILE[verb](self.database, self.session_id, file_id)
        after = self.state(file_id)
        if before is None or not is_allowed(verb, before):
            assert after == before, f"{verb} changed a file for which it is not allowed"
            return
        expected = before.status if verb is Verb.PAUSE else next_status(verb, before)
        assert (after and after.status) == expected
        again = self.state(file_id)
        PER_FILE[verb](self.database, self.session_id, file_id)
        if verb not in {Verb.RETRY_WITH_OTHER_ENGINE, Verb.REPLACE}:
            assert self.state(file_id) == again, f"{verb} asked for twice is done twice"

    @rule(pick=PICK, status=st.sampled_from(sorted(FileStatus)), code=CODES, is_late=st.booleans())
    def tell(self, pick: int, status: FileStatus, code: ErrorCode, is_late: bool) -> None:
        """A pipeline tells of an attempt: of this one, or of the one before."""
        now = self.now(pick)
        if now is None:
            return
        attempt = max(1, now.attempt - is_late)
        told = snapshot(now.file_id, status, attempt=attempt, attempt_round=now.attempt_round)
        if status is FileStatus.FAILED:
            told = snapshot(
                now.file_id, status, attempt=attempt, attempt_round=now.attempt_round, error=Failure.of(code)
            )
        save_steps(self.database, [Step(told)])
        then = self.now(pick)
        assert then is not None
        if now.status.is_ended:
            assert then == now, "what has ended stays so until it is tried again"
        elif told.attempt_key < now.attempt_key:
            assert then.status == now.status

    @rule(pick=PICK, ahead_ms=st.sampled_from([1_000, 10**13]))
    def wait(self, pick: int, ahead_ms: int) -> None:
        now = self.now(pick)
        if now is None or not now.status.is_running or now.attempt >= MAX_ATTEMPTS:
            return
        ended = snapshot(now.file_id, FileStatus.FAILED, attempt=now.attempt, attempt_round=now.attempt_round)
        waiting = snapshot(
            now.file_id,
            FileStatus.PENDING,
            attempt=now.attempt + 1,
            attempt_round=now.attempt_round,
            retry_at_ms=ahead_ms,
            error=Failure.of(ErrorCode.API_SERVER),
        )
        save_steps(self.database, [Step(waiting, ended=ended)])

    @rule(pick=PICK)
    def run_out_of_session_time(self, pick: int) -> None:
        now = self.now(pick)
        if now is None or now.status.is_ended:
            return
        failure = replace(Failure.of(ErrorCode.TIMEOUT), details={OUT_OF_SESSION_TIME: True})
        told = snapshot(
            now.file_id, FileStatus.TIMEOUT, attempt=now.attempt, attempt_round=now.attempt_round, error=failure
        )
        save_steps(self.database, [Step(told)])

    @rule(act=st.sampled_from([resume_session, requeue, retry_files, restart_session, cancel_files]))
    def ask_session(self, act: Callable[[Database, str], Any]) -> None:
        before = {file_id: self.state(file_id) for file_id in self.files}
        act(self.database, self.session_id)
        for file_id, state in before.items():
            after = self.state(file_id)
            if state is None or after is None:
                assert state == after
            elif state.status is FileStatus.COMPLETED and act is not restart_session:
                assert after == state

    @invariant()
    def there_is_a_way_on(self) -> None:
        for file in list_files(self.database, self.session_id):
            state = FileState.of(file)
            allowed = {verb for verb in TO_GO_ON if is_allowed(verb, state)}
            goes_on_by_itself = state.status.is_running or (state.status is FileStatus.PENDING and not state.is_held)
            assert goes_on_by_itself or allowed, state

    @invariant()
    def counts_add_up(self) -> None:
        files = list_files(self.database, self.session_id)
        summary = session_summary(self.database, self.session_id)
        statuses = [file.progress.status for file in files]
        assert summary.total_files == len(files)
        assert summary.pending_files == statuses.count(FileStatus.PENDING)
        assert summary.processing_files == sum(status.is_running for status in statuses)
        assert summary.retryable_files == sum(
            file.progress.is_retryable and file.progress.status in {FileStatus.FAILED, FileStatus.TIMEOUT}
            for file in files
        )
        held = sum(file.is_held and file.progress.status is FileStatus.PENDING for file in files)
        assert len(load_tasks(self.database, self.session_id)) == summary.pending_files - held
        chosen = count_chosen(self.database, self.session_id, FileChoice.of(self.files))
        assert chosen == count_chosen(self.database, self.session_id, FileChoice(spans=(Span(),)))
        assert chosen.count == len(files)
        assert set(chosen.verbs()) <= set(Verb)
        verbs = session_verbs(summary, is_working=False)
        is_open = summary.pending_files + summary.processing_files + summary.timed_out_files > 0
        assert (Verb.RESUME in verbs) == is_open == summary.can_resume


TransitionMachine.TestCase.settings = settings(
    max_examples=40, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
TestTransitions = TransitionMachine.TestCase


def test_the_table_knows_every_verb_and_only_statuses() -> None:
    assert set(TABLE) == set(Verb)
    for verb, row in TABLE.items():
        assert row, verb
        assert set(row) <= set(FileStatus)
    for status in ENDED - {FileStatus.COMPLETED}:
        ways: Collection[Verb] = [verb for verb in TO_GO_ON if status in TABLE[verb]]
        assert ways, status


def test_no_time_lies_further_ahead_than_the_longest_wait_once_the_clock_was_set_back(database: Database) -> None:
    (file_id,) = new_session(database)
    told = snapshot(file_id, FileStatus.PENDING, attempt=2, retry_at_ms=10**14)
    save_steps(database, [Step(told)])
    requeue(database, session_of(file_id))
    (task,) = load_tasks(database, session_of(file_id))
    file = find_file(database, file_id)
    assert task.retry_at_ms is not None
    assert file is not None
    assert file.updated_at_ms is not None
    assert task.retry_at_ms <= file.updated_at_ms + 1000 * LONGEST_WAIT_S + 60_000
