"""The parts that read files, as `app.py` wires them, with a stand-in as the API and a clock that runs fast."""

import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, Qt, QTimer

from desktop_app.background.contents import Contents
from desktop_app.background.recorder import Recorder
from desktop_app.background.runner import Runner
from desktop_app.core.clock import Clock
from desktop_app.core.intake import select
from desktop_app.core.progress import FileTask, Step, StopReason
from desktop_app.core.settings import Settings
from desktop_app.engines.openai.batching import Batching
from desktop_app.engines.openai.making import EngineMaker
from desktop_app.engines.sandbox import Sandbox
from desktop_app.pipeline.run import Work, run
from desktop_app.store.api.answers import StoredAnswers
from desktop_app.store.api.batches import StoredHandovers
from desktop_app.store.database import Database, open_database
from desktop_app.store.readings.documents import KnownDocuments
from desktop_app.store.work.files import load_tasks
from desktop_app.store.work.progress import save_steps
from desktop_app.store.work.sessions import create_session
from tests.standin.server import KEY, StandIn

FAST = 60
"""Seconds of the plant's clock in one second."""


def fast_clock(times: int = FAST) -> Clock:
    """A clock on which so many seconds pass in one."""
    began_ms, began_s = time.time_ns() // 1_000_000, time.monotonic()
    return Clock(
        lambda: began_ms + round(1000 * times * (time.monotonic() - began_s)), lambda: times * time.monotonic()
    )


@dataclass
class Plant:
    """Reads sessions through the stand-in."""

    database: Database
    recorder: Recorder
    runner: Runner
    batching: Batching

    def new_session(self, paths: Sequence[Path]) -> str:
        """Make a session of files for the engine openai."""
        files = select([str(path) for path in paths]).files
        return self.recorder.ask(create_session, self.database, files, "openai").result()

    def execute(self, session_id: str) -> None:
        """Run the session's pending files to their end, or to its pause."""
        loop = QEventLoop()
        self.runner.finished.connect(loop.quit)
        tasks = load_tasks(self.database, session_id)
        QTimer.singleShot(0, partial(self.runner.start, session_id, tasks))
        QTimer.singleShot(240_000, loop.quit)
        loop.exec()
        self.runner.finished.disconnect(loop.quit)
        self.recorder.flush()

    def endings(self) -> list[tuple[str, str | None]]:
        """Status and error code of each file, in order."""
        with self.database.reading() as connection:
            return connection.rows("SELECT status, error_code FROM file_processing_status ORDER BY id")

    def count(self, table: str) -> int:
        """Rows of a table."""
        with self.database.reading() as connection:
            return connection.value(f"SELECT count(*) FROM {table}")


@contextmanager
def plant(folder: Path, standin: StandIn, sandbox: Sandbox, **settings: Any) -> Generator[Plant]:
    """Give a plant on a data folder; a `QCoreApplication` must exist."""
    chosen: dict[str, Any] = {"api_base_url": standin.base_url, "api_consented_hosts": standin.host, **settings}
    limits = Settings(engine="openai", **chosen)
    clock, contents = fast_clock(), Contents()
    with ExitStack() as closing:
        database = open_database(folder)
        closing.callback(database.close)
        recorder = Recorder(partial(save_steps, database))
        closing.callback(recorder.close)
        memory = StoredAnswers(database, lambda write: recorder.ask(write).result())
        ledger = StoredHandovers(database, lambda write: recorder.ask(write).result())
        maker = EngineMaker(memory, sandbox, lambda host: KEY, folder / "prices.toml", {}, ledger=ledger)
        closing.callback(maker.close)
        known = KnownDocuments(database)

        def work(task: FileTask, stop_reason: Callable[[], StopReason | None]) -> Iterator[Step]:
            engine = maker.make(limits, task)
            return run(Work(engine, known, limits, contents.claim, clock), task, stop_reason)

        runner = Runner(work, contents, limits.files_at_a_time, clock)
        closing.callback(runner.close)
        runner.stepped.connect(recorder.take, Qt.ConnectionType.DirectConnection)
        recorder.recorded.connect(runner.note_recorded)
        yield Plant(database, recorder, runner, maker.batching(limits))
