"""What committed progress costs on top of an engine that does nothing, and how it grows."""

import tempfile
import time
from functools import partial
from pathlib import Path

from desktop_app.background.contents import Contents
from desktop_app.core.intake import Candidate
from desktop_app.core.progress import FileTask
from desktop_app.core.settings import Settings
from desktop_app.pipeline.run import Work, run
from desktop_app.store.database import open_database
from desktop_app.store.work.files import load_tasks
from desktop_app.store.work.sessions import create_session, session_summary
from tests.bench.measure import Figure, at_most, execute, recording
from tests.fakes import FakeEngine, FakeKnown

FEW, MANY, MOST = 100, 10_000, 100_000
LOOKS = 1000


def measure() -> list[Figure]:
    """Return the cost per file, its growth, and how long the summary of a large session takes."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        candidates = [_write(folder, number) for number in range(MANY)]
        few_s = min(_tracked_s(folder, candidates[:FEW], f"few-{round_}") for round_ in range(5)) / FEW
        many_s = _tracked_s(folder, candidates, "many") / MANY
        alone_s = _untracked_s(candidates) / MANY
        look_s = _summary_s(folder)
    return [
        at_most(f"tracking: committed progress a file, {MANY} files", 1000 * (many_s - alone_s), 1.0, "ms"),
        at_most(f"tracking: time a file at {MANY} to that at {FEW}", many_s / few_s, 1.15, "×"),
        at_most(f"summary of a session of {MOST} files", 1000 * look_s, 1.0, "ms"),
    ]


def _write(folder: Path, number: int) -> Candidate:
    path = folder / f"{number}.pdf"
    path.write_bytes(b"%%PDF-1.7 invented %d" % number)
    return Candidate(str(path), path.name)


def _tracked_s(folder: Path, candidates: list[Candidate], data: str) -> float:
    contents = Contents()
    work = Work(FakeEngine(), FakeKnown(), Settings(), contents.claim)
    with recording(folder / data, partial(run, work), contents) as (database, recorder, runner):
        session_id = recorder.ask(create_session, database, candidates, "local").result()
        tasks = load_tasks(database, session_id)
        start = time.perf_counter()
        execute(runner, partial(runner.start, session_id, tasks))
        elapsed_s = time.perf_counter() - start
        if session_summary(database, session_id).completed_files != len(candidates):
            raise RuntimeError("not every file completed")
        return elapsed_s


def _untracked_s(candidates: list[Candidate]) -> float:
    work = Work(FakeEngine(), FakeKnown(), Settings(), Contents().claim)
    start = time.perf_counter()
    for candidate in candidates:
        for _ in run(work, FileTask(candidate.name, "s", candidate.source, candidate.name), lambda: None):
            pass
    return time.perf_counter() - start


def _summary_s(folder: Path) -> float:
    database = open_database(folder / "large")
    session_id = create_session(database, (Candidate(f"/{n}.pdf", f"{n}.pdf") for n in range(MOST)), "local")
    start = time.perf_counter()
    for _ in range(LOOKS):
        session_summary(database, session_id)
    elapsed_s = time.perf_counter() - start
    database.close()
    return elapsed_s / LOOKS
