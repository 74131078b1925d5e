"""The verbs on any session: kept by the store first, then heeded by the runner; and what a start finds interrupted."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.core.errors import Failure, ProcessingError
from desktop_app.core.intake import Candidate
from desktop_app.core.progress import FileTask, StopReason
from desktop_app.core.session import Control, SessionSummary
from desktop_app.desk.portions import Portions, portions_of
from desktop_app.desk.session_limits import SessionLimits
from desktop_app.store.database import Database
from desktop_app.store.work.attempts import (
    Retried,
    release_files,
    reopen_protected,
    requeue_sessions,
    restart_session,
    resume_session,
    retry_files,
    running_sessions,
)
from desktop_app.store.work.control import cancel_files, hold_files, move_to_top
from desktop_app.store.work.files import load_tasks
from desktop_app.store.work.membership import remove_files, replace_file
from desktop_app.store.work.session_locks import SessionBusy
from desktop_app.store.work.sessions import list_open_sessions, set_control
from desktop_app.ui.failures import failure_sentence
from desktop_app.ui.told import told_words


class SessionControl(QObject):
    """Carries out verbs; the same verb asked for twice does nothing the second time.

    Signals:
        refused: a sentence that says why a verb could not be carried out.
        files_changed: files of this session were set back, added or taken out.
        counted: this session's counts or control have changed.
    """

    refused = Signal(str)
    files_changed = Signal(str)
    counted = Signal(str)

    def __init__(self, app: App, errands: Errands) -> None:
        super().__init__()
        self._app = app
        self._errands = errands
        self._limits = SessionLimits(app, self)
        self._portions = Portions(self)
        self._wishes: dict[str, Control] = {}  # what was asked last, so that a start on its way does not undo it
        app.runner.finished.connect(self._release_finished)

    def close(self) -> None:
        """Let what was asked for be done, so that the recorder carries it out before it ends."""
        self._portions.finish()

    # Verbs

    def pause(self, session_id: str, *, after_running: bool) -> None:
        """Begin no further file; running ones finish, or stop now and keep the pages that they have read."""

        def pause() -> None:
            self._wishes[session_id] = Control.PAUSED
            self._limits.stop(session_id)
            if after_running:
                self._app.runner.pause(session_id)
            else:
                self._app.runner.stop(session_id, StopReason.INTERRUPTED)
            self.ask(lambda _: self.counted.emit(session_id), set_control, session_id, Control.PAUSED)

        self._portions.do(pause)

    def hold(self, session_id: str, file_ids: Sequence[str], *, after_running: bool) -> None:
        """Pause files by themselves."""
        runner = self._app.runner
        stop = runner.drop_waiting if after_running else partial(runner.stop_files, reason=StopReason.INTERRUPTED)
        self._change(session_id, file_ids, stop, hold_files)

    def release(self, session_id: str, file_ids: Sequence[str]) -> None:
        """Go on with files that were paused by themselves."""
        self._set_going(session_id, release_files, file_ids)

    def resume(self, session_id: str) -> None:
        """Go on with a paused, interrupted or timed-out session."""
        self._set_going(session_id, resume_session)

    def cancel(self, session_id: str) -> None:
        """Cancel a session: all its files that have not ended."""

        def cancel() -> None:
            self._wishes[session_id] = Control.CANCELLED
            self._limits.stop(session_id)
            self._app.runner.stop(session_id, StopReason.CANCELLED)
            self.ask(lambda _: self.files_changed.emit(session_id), cancel_files, session_id)

        self._portions.do(cancel)

    def cancel_files(self, session_id: str, file_ids: Sequence[str]) -> None:
        """Cancel some files of a session: those that have not ended."""
        stop = partial(self._app.runner.stop_files, reason=StopReason.CANCELLED)
        self._change(session_id, file_ids, stop, cancel_files)

    def retry(self, session_id: str, file_ids: Sequence[str] | None = None, engine: str | None = None) -> None:
        """Try files again, with another engine if one is named."""
        self._set_going(session_id, partial(retry_files, engine=engine), file_ids, is_retry=True)

    def restart(self, session_id: str) -> None:
        """Read all files of a session again in a new round of attempts."""
        self._set_going(session_id, restart_session)

    def remove(self, session_id: str, file_ids: Sequence[str]) -> None:
        """Take files that are not running out of a session."""
        self._change(session_id, file_ids, self._app.runner.drop_waiting, remove_files)

    def move_to_top(self, session_id: str, file_ids: Sequence[str]) -> None:
        """Let pending files begin before all others."""

        def move(moved: list[str]) -> None:
            self._app.runner.move_to_top(session_id, moved)
            self.files_changed.emit(session_id)

        def ask(some: Sequence[str]) -> None:
            self.ask(move, move_to_top, session_id, some)

        # The last come first: what is moved after them begins before them.
        self._portions.do_each(reversed(portions_of(file_ids)), ask)

    def replace(self, session_id: str, file_id: str, candidate: Candidate) -> None:
        """Put another file in the place of one that has stopped or waits, and read it."""
        if not self._holds(session_id):
            return
        self._app.runner.drop_waiting([file_id])

        def start(is_replaced: bool) -> None:
            if is_replaced:
                self.start(session_id)
            else:
                self.refused.emit(self.tr("A file that is being read, or was read, is not replaced."))

        self.ask(start, replace_file, file_id, candidate)

    def enter_password(self, session_id: str, file_id: str, password: str) -> None:
        """Read a protected file with this password, which is kept in memory until the attempt has ended."""
        if not self._holds(session_id):
            return

        def start(is_reopened: bool) -> None:
            if is_reopened:
                self.start(session_id, {file_id: password})
            else:
                self.refused.emit(self.tr("This file does not ask for a password."))

        self.ask(start, reopen_protected, session_id, file_id)

    def start(self, session_id: str, passwords: Mapping[str, str] | None = None) -> None:
        """Run whatever waits in a session."""
        if not self._holds(session_id):
            return
        self._wishes[session_id] = Control.RUN

        def run(future: "Future[list[FileTask]]") -> None:
            if self._wishes.get(session_id) is not Control.RUN:
                return
            tasks = future.result()
            if passwords:
                tasks = [replace(task, password=passwords.get(task.file_id)) for task in tasks]
            if tasks:
                self._limits.start(session_id)
            self._portions.do_each(portions_of(tasks), begin)
            self._portions.do(lambda: self.files_changed.emit(session_id))

        def begin(tasks: Sequence[FileTask]) -> None:
            if self._wishes.get(session_id) is Control.RUN:
                self._app.runner.start(session_id, tasks)

        self._errands.run(run, load_tasks, self._app.database, session_id)

    # Recovery

    def recover(self) -> None:
        """Set back what a dead process left running, in one transaction; go on with it where the settings say so."""
        left = [session_id for session_id in running_sessions(self._app.database) if self._app.locks.takes(session_id)]

        def go_on(_: object) -> None:
            for session_id in left:
                self._app.locks.release(session_id)
                self.files_changed.emit(session_id)
            if self._app.settings.resumes_interrupted:
                for summary in reversed(self.interrupted()):
                    if summary.control is Control.RUN:
                        self.resume(summary.session_id)

        self.ask(go_on, requeue_sessions, left)

    def interrupted(self) -> list[SessionSummary]:
        """Return the sessions of which files wait and nobody works on, newest first."""
        working = self._app.runner.sessions()
        return [
            summary
            for summary in list_open_sessions(self._app.database)
            if summary.session_id not in working and not self._app.locks.is_busy_elsewhere(summary.session_id)
        ]

    # How it is done

    def ask(
        self,
        done: Callable[[Any], None],
        function: Callable[..., Any],
        *args: object,
        refuse: Callable[[Failure], None] | None = None,
        **kwargs: object,
    ) -> "Future[Any]":
        """Have the writer call a function of the store; then `done` with its value, or tell why it refused."""

        def finish(future: "Future[Any]") -> None:
            try:
                value = future.result()
            except ProcessingError as error:
                (refuse or self._refuse)(error.failure)
            except LookupError as error:
                self.refused.emit(str(error))
            else:
                done(value)

        future = self._app.recorder.ask(function, self._app.database, *args, **kwargs)
        self._errands.when_done(future, finish)
        return future

    def _change(
        self,
        session_id: str,
        file_ids: Sequence[str],
        stop: Callable[[Sequence[str]], None],
        function: Callable[[Database, str, Sequence[str]], object],
    ) -> None:
        """Let files begin no more, or stop, then have the store change them; told after each portion."""

        def change(some: Sequence[str]) -> None:
            stop(some)
            self.ask(lambda _: self.files_changed.emit(session_id), function, session_id, some)

        self._portions.do_each(portions_of(file_ids), change)

    def _set_going(
        self,
        session_id: str,
        function: Callable[..., Retried],
        file_ids: Sequence[str] | None = None,
        *,
        is_retry: bool = False,
    ) -> None:
        """Have the store set files back (None: the session's), then run what waits."""
        chosen = [()] if file_ids is None else [(some,) for some in portions_of(file_ids)]
        told: list[Retried] = []

        def note(outcome: Retried) -> None:
            told.append(outcome)
            if len(told) < len(chosen):
                self.files_changed.emit(session_id)
                return
            if is_retry and any(each.refused for each in told) and not any(each.file_ids for each in told):
                self.refused.emit(self.tr("None of these files can be tried again."))
            if self._wishes.get(session_id) is Control.RUN:  # not paused or cancelled meanwhile
                self.start(session_id)

        def set_back(some: tuple[Sequence[str], ...]) -> None:
            self._wishes[session_id] = Control.RUN
            self.ask(note, function, session_id, *some)

        if self._holds(session_id):
            self._portions.do_each(chosen, set_back)

    def _holds(self, session_id: str) -> bool:
        try:
            self._app.locks.hold(session_id)
        except SessionBusy as busy:
            self.refused.emit(told_words(str(busy)))
        except ProcessingError as error:  # the data folder is not reachable; the files wait
            self._refuse(error.failure)
        else:
            return True
        return False

    def _refuse(self, failure: Failure) -> None:
        self.refused.emit(failure_sentence(failure))

    @Slot()
    def _release_finished(self) -> None:
        """Let other programs work on sessions that are done here."""
        working = self._app.runner.sessions()
        for session_id in self._app.locks.held() - working:
            self._limits.stop(session_id)
            self._app.locks.release(session_id)
            self.counted.emit(session_id)
