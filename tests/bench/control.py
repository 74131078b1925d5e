"""What control over large sessions costs: a restart up to the first file, and verbs on 100,000 files."""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from desktop_app.background.queue import FileQueue
from desktop_app.core.progress import StopReason
from desktop_app.core.session import Control
from desktop_app.core.status import FileStatus
from desktop_app.store.attempts import requeue_sessions, resume_session, running_sessions
from desktop_app.store.control import cancel_files, move_to_top
from desktop_app.store.database import open_database
from desktop_app.store.files import list_files, load_tasks
from desktop_app.store.sessions import set_control
from tests.bench.measure import Figure, at_most
from tests.bench.store import NoKeyStore, new_large_session

_RUNNING = 3


def measure() -> list[Figure]:
    """Return the costs for each file of a large session, beside those of a small one."""
    few_us, many_us = (restart_us(count) for count in (100, 10_000))
    small, large, largest = (verbs_us(count) for count in (100, 10_000, 100_000))
    figures = [
        Figure("control: restart of 10000 files to the first one", f"{many_us * 10_000 / 1e6:.2f} s"),
        at_most("control: the same for each file, to that of 100", many_us / few_us, 1.15, "×"),
    ]
    for name, us in large.items():
        figures.append(at_most(f"control: {name} 10000, each file to that of 100", us / small[name], 1.15, "×"))
    total_s = sum(largest.values()) * 100_000 / 1e6
    figures.append(Figure("control: all of these with 100000 files", f"{total_s:.1f} s"))
    return figures


def restart_us(count: int) -> float:
    """Return how long a start takes that finds a session broken off, up to its first file; µs for each file."""
    with tempfile.TemporaryDirectory() as folder:
        data_dir = Path(folder) / "data"
        database = open_database(data_dir, key_store=NoKeyStore())
        session_id = new_large_session(database, count)
        with database.writing() as connection:
            connection.run(
                "UPDATE file_processing_status SET status = ?, progress = 30 WHERE position <= ?",
                (FileStatus.EXTRACTING.value, _RUNNING),
            )
        database.close()
        database = open_database(data_dir, key_store=NoKeyStore())
        began_s = time.perf_counter()
        requeue_sessions(database, running_sessions(database))
        resume_session(database, session_id)
        queue = FileQueue()
        queue.add(session_id, load_tasks(database, session_id))
        assert queue.take() is not None
        took_s = time.perf_counter() - began_s
        database.close()
    return 1e6 * took_s / count


def verbs_us(count: int) -> dict[str, float]:
    """Return what each verb costs on a session of so many files, in µs for each of them."""
    took: dict[str, float] = {}

    def note(name: str, act: Callable[[], object]) -> None:
        began_s = time.perf_counter()
        act()
        took[name] = 1e6 * (time.perf_counter() - began_s) / count

    with tempfile.TemporaryDirectory() as folder:
        database = open_database(Path(folder) / "data", key_store=NoKeyStore())
        sessions: list[str] = []
        note("adding", lambda: sessions.append(new_large_session(database, count)))
        (session_id,) = sessions
        queue = FileQueue()
        queue.add(session_id, load_tasks(database, session_id))
        note(
            "pausing",
            lambda: (queue.stop(session_id, StopReason.INTERRUPTED), set_control(database, session_id, Control.PAUSED)),
        )
        note("filtering", lambda: list_files(database, session_id, statuses=[FileStatus.FAILED], limit=50))
        half = [file.progress.file_id for file in list_files(database, session_id, limit=count // 2)]
        note("moving half", lambda: move_to_top(database, session_id, half))
        note(
            "resuming",
            lambda: (resume_session(database, session_id), queue.add(session_id, load_tasks(database, session_id))),
        )
        note("cancelling", lambda: cancel_files(database, session_id))
        database.close()
    return took
