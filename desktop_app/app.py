"""The composition root: builds the parts, wires them, and closes them in order."""

import contextlib
from collections.abc import Generator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLockFile, Qt

from desktop_app.background.recorder import Recorder
from desktop_app.background.runner import Contents, Runner
from desktop_app.core.errors import ErrorCode, Failure, ProcessingError
from desktop_app.core.settings import Settings
from desktop_app.engines.local.engine import LocalEngine
from desktop_app.engines.sandbox import Sandbox
from desktop_app.pipeline.run import Work, run
from desktop_app.store.database import Database, open_database
from desktop_app.store.documents import KnownDocuments
from desktop_app.store.progress import save_steps


@dataclass(slots=True)
class App:
    """The parts that process files, alive from `open_app` to its end."""

    database: Database
    recorder: Recorder
    sandbox: Sandbox
    runner: Runner
    settings: Settings
    _locks: list[QLockFile] = field(default_factory=list[QLockFile])

    def hold_session(self, session_id: str) -> None:
        """Keep other processes off a session for as long as this one lives.

        Raises:
            ProcessingError: another living process holds it.
        """
        folder = self.database.path.parent / "locks"
        folder.mkdir(mode=0o700, exist_ok=True)
        lock = QLockFile(str(folder / f"{session_id}.lock"))
        lock.setStaleLockTime(0)
        if not lock.tryLock(0):
            raise ProcessingError(Failure(ErrorCode.DATABASE, "Another running Labstream works on this session"))
        self._locks.append(lock)

    def release_sessions(self) -> None:
        """Let other processes work on the sessions again."""
        while self._locks:
            self._locks.pop().unlock()


@contextlib.contextmanager
def open_app(data_dir: Path, settings: Settings) -> Generator[App]:
    """Open the data folder and start the parts; on leaving, everything that was told is stored.

    A `QCoreApplication` must exist.

    Raises:
        ProcessingError: the database cannot be opened.
    """
    with contextlib.ExitStack() as closing:
        database = open_database(data_dir)
        closing.callback(database.close)
        recorder = Recorder(partial(save_steps, database))
        closing.callback(recorder.close)
        sandbox = Sandbox(memory_limit_bytes=settings.memory_limit_mb * 1_000_000)
        closing.callback(sandbox.close)
        runner = _runner(database, sandbox, settings)
        closing.callback(runner.close)
        runner.stepped.connect(recorder.take, Qt.ConnectionType.DirectConnection)
        recorder.recorded.connect(runner.note_recorded)
        app = App(database, recorder, sandbox, runner, settings)
        closing.callback(app.release_sessions)
        yield app


def _runner(database: Database, sandbox: Sandbox, settings: Settings) -> Runner:
    contents = Contents()
    work = Work(LocalEngine(sandbox, settings.max_pages), KnownDocuments(database), settings, contents.claim)
    return Runner(partial(run, work), contents, settings.files_at_a_time)
