"""The composition root: builds the parts, wires them, and closes them in order."""

import contextlib
import signal
import sys
from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from multiprocessing import resource_tracker
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt

from desktop_app.background.contents import Contents
from desktop_app.background.garbage import GarbageCollector
from desktop_app.background.recorder import Recorder
from desktop_app.background.runner import Runner
from desktop_app.core.api.prices import FILE_NAME as PRICES_NAME
from desktop_app.core.engine import Deadline, Engine
from desktop_app.core.progress import FileTask, Step, StopReason
from desktop_app.core.session import Control
from desktop_app.core.settings import API_ENGINE, LOCAL_ENGINE, Settings
from desktop_app.engines.api import ApiEngines
from desktop_app.engines.local.calls import load_reading
from desktop_app.engines.sandbox import Sandbox
from desktop_app.pipeline.patience import Patience
from desktop_app.pipeline.run import Work, run
from desktop_app.store.api.answers import StoredAnswers
from desktop_app.store.api.batches import StoredHandovers
from desktop_app.store.api.keys import read_api_key
from desktop_app.store.database import Database, open_database
from desktop_app.store.driver import plain_errors
from desktop_app.store.folder import held_file
from desktop_app.store.readings.documents import KnownDocuments
from desktop_app.store.review.synonyms import load_synonyms
from desktop_app.store.work.progress import save_steps
from desktop_app.store.work.session_locks import SessionLocks, lock_of
from desktop_app.store.work.sessions import set_control


class _Works:
    """What files are read with: made anew when settings change, so that the next attempt has them."""

    def __init__(self, database: Database, sandbox: Sandbox, settings: Settings, api: ApiEngines) -> None:
        self.contents = Contents()
        self._known = KnownDocuments(database)
        self._synonyms = partial(load_synonyms, database)
        self._patience = Patience()
        self._sandbox = sandbox
        self._settings = settings
        self._api = api
        self._works: dict[str, Work] = {}  # by engine; each made by the first file that needs it
        self._engines: Mapping[str, Callable[[Settings], Engine]] = {LOCAL_ENGINE: self._local_engine}

    def apply(self, settings: Settings) -> None:
        """Let attempts that begin from now on have these limits."""
        self._settings = settings

    def batching(self) -> Any:
        """Return what moves handed-over sessions on with these settings."""
        return self._api.maker().batching(self._settings)

    def embedder(self) -> Any:
        """Return what makes vectors of texts with these settings."""
        return self._api.maker().embedder(self._settings)

    def run(self, task: FileTask, stop_reason: Callable[[], StopReason | None]) -> Iterator[Step]:
        """Yield the steps of one attempt; called in the pool's threads."""
        settings, work = self._settings, self._works.get(task.engine)
        if task.engine == API_ENGINE:
            engine = self._api.maker().make(settings, task)
            steps = run(self._work_with(engine, settings), task, stop_reason)
            return _with_facts(steps, engine.facts)
        if work is None or work.settings is not settings:
            engine = self._engines[task.engine](settings)
            work = self._works[task.engine] = self._work_with(engine, settings)
        return run(work, task, stop_reason)

    def _work_with(self, engine: Engine, settings: Settings) -> Work:
        return Work(engine, self._known, settings, self.contents.claim, patience=self._patience)

    def _local_engine(self, settings: Settings) -> Engine:
        from desktop_app.engines.local.engine import LocalEngine  # 0.1 s that the first file pays for, not the start

        folder = settings.ocr_model_folder
        return LocalEngine(self._sandbox, settings.max_pages, ocr_model_folder=folder, synonyms=self._synonyms)


def _with_facts(steps: Iterator[Step], facts: Callable[[], Mapping[str, str | int | float | bool]]) -> Iterator[Step]:
    """Let the step with which an attempt ends say what the file has cost."""
    for step in steps:
        progress = step.progress
        if not progress.status.is_running:
            progress = replace(progress, metadata={**progress.metadata, **facts()})
        yield replace(step, progress=progress)


def _files_by_engine(settings: Settings) -> Mapping[str, int]:
    """Return how many files of an API are read beside those that are read here: mostly they wait for answers."""
    return {API_ENGINE: settings.api_files_at_a_time}


def _api_engines(database: Database, recorder: Recorder, sandbox: Sandbox) -> ApiEngines:
    def write(function: Callable[[], Any]) -> Any:
        return recorder.ask(function).result()

    memory, ledger = StoredAnswers(database, write), StoredHandovers(database, write)
    own_prices = database.path.parent / PRICES_NAME
    return ApiEngines(memory, ledger, sandbox, read_api_key, own_prices, partial(load_synonyms, database))


@dataclass(slots=True)
class App:
    """The parts that process files, alive from `open_app` to its end."""

    database: Database
    recorder: Recorder
    sandbox: Sandbox
    runner: Runner
    settings: Settings
    locks: SessionLocks
    _works: _Works

    def start_workers(self) -> None:
        """Start the processes that open documents, out of reach of a terminal's Ctrl-C; call it in the main thread.

        The terminal interrupts all of a command's processes, and one that is hit while it starts prints a traceback.
        """
        with _interrupts_blocked():
            self.sandbox.start()

    def apply(self, settings: Settings) -> None:
        """Take over settings: files at a time now, limits with the next attempt; memory with the next start."""
        self.settings = settings
        self.runner.set_files_at_a_time(settings.files_at_a_time, _files_by_engine(settings))
        self._works.apply(settings)

    def batching(self) -> Any:
        """Return what moves handed-over sessions on, an `engines.openai.batching.Batching`; as `embedder`."""
        return self._works.batching()

    def advance_batches(self, session_id: str, deadline: Deadline) -> Any:
        """Move a handed-over session on, as `Batching.advance`; None where files of it are in hand, or another does so.

        Any thread may ask.

        Raises:
            ProcessingError: the service is not reached, or the data folder takes no file.
            Stopped: asked to stop.
        """
        if session_id in self.runner.sessions() or self.locks.is_busy_elsewhere(session_id):
            return None
        path = lock_of(self.database, f"{session_id}-batches")
        with plain_errors(self.database.path), contextlib.ExitStack() as held:
            path.parent.mkdir(mode=0o700, exist_ok=True)
            if not held.enter_context(held_file(path)):
                return None
            return self.batching().advance(session_id, deadline)

    def embedder(self) -> Any:
        """Return what makes vectors of texts with the settings of now, an `engines.openai.embeddings.Embedder`.

        The first call takes a second; any thread may ask.
        """
        return self._works.embedder()

    def pause_all(self) -> None:
        """Stop all that runs and keep that it is paused: the person logs off. What was read is kept."""
        for session_id in self.runner.sessions():
            self.runner.stop(session_id, StopReason.INTERRUPTED)
            self.recorder.ask(set_control, self.database, session_id, Control.PAUSED)

    def give_up(self) -> int:
        """Stop all that runs because it cannot be stored, and store that with the room that was kept for it.

        Return how many files have steps that could not be stored even so. Nothing can be begun after that.
        """
        self.runner.close()
        self.locks.give_room()
        return self.recorder.flush()


@contextlib.contextmanager
def _interrupts_blocked() -> Generator[None]:
    """Block SIGINT in this thread, and so in the processes and threads that it starts meanwhile."""
    if sys.platform == "win32":
        yield
        return
    # Started first, since its start would lift the block.
    resource_tracker.ensure_running()
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextlib.contextmanager
def open_app(data_dir: Path, settings: Settings, database: Database | None = None) -> Generator[App]:
    """Open the data folder and start the parts; on leaving, everything that was told is stored.

    A database that is open already is taken over. A `QCoreApplication` must exist.

    Raises:
        ProcessingError: the database cannot be opened.
    """
    with contextlib.ExitStack() as closing:
        collector = GarbageCollector()
        closing.callback(collector.close)
        database = database or open_database(data_dir)
        closing.callback(database.close)
        locks = SessionLocks(database)
        closing.callback(locks.release_all)
        recorder = Recorder(partial(save_steps, database))
        closing.callback(recorder.close)
        closing.callback(locks.give_room)
        sandbox = Sandbox(memory_limit_bytes=settings.memory_limit_mb * 1_000_000, preparation=load_reading)
        closing.callback(sandbox.close)
        api = _api_engines(database, recorder, sandbox)
        closing.callback(api.close)
        works = _Works(database, sandbox, settings, api)
        runner = Runner(works.run, works.contents, settings.files_at_a_time)
        runner.set_files_at_a_time(settings.files_at_a_time, _files_by_engine(settings))
        closing.callback(runner.close)
        runner.stepped.connect(recorder.take, Qt.ConnectionType.DirectConnection)
        runner.rested.connect(recorder.hurry, Qt.ConnectionType.DirectConnection)
        recorder.recorded.connect(runner.note_recorded)
        recorder.troubled.connect(runner.note_trouble)
        yield App(database, recorder, sandbox, runner, settings, locks, works)
