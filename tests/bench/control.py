"""What control over large sessions costs: a restart up to the first file, and every verb on up to 100,000 files."""

import gc
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from desktop_app.background.queue import FileQueue
from desktop_app.core.progress import StopReason
from desktop_app.core.session import Control
from desktop_app.core.status import FileStatus
from desktop_app.store.database import open_database
from desktop_app.store.work.attempts import (
    release_files,
    requeue_sessions,
    restart_session,
    resume_session,
    retry_files,
    running_sessions,
)
from desktop_app.store.work.control import cancel_files, hold_files, move_to_top
from desktop_app.store.work.files import list_files, load_tasks
from desktop_app.store.work.sessions import set_control
from tests.bench.measure import Figure, at_most
from tests.bench.store import NoKeyStore, new_large_session

_RUNNING = 3
FEW, MANY, MOST = 100, 10_000, 100_000
_ROUNDS = 3
_GROWTH = 2.0
"""What is linear still grows by so much where ten times as many files no longer lie in the processor's caches."""


def measure() -> list[Figure]:
    """Return the costs for each file of a large session, beside those of a small one."""
    few_us, many_us = (restart_us(count) for count in (FEW, MANY))
    rounds = [(verbs_us(MANY), verbs_us(FEW)) for _ in range(_ROUNDS)]
    many, few = ({name: min(round_[size][name] for round_ in rounds) for name in rounds[0][0]} for size in (0, 1))
    most = verbs_us(MOST)
    figures = [
        Figure(f"control: restart of {MANY} files to the first one", f"{many_us * MANY / 1e6:.2f} s"),
        at_most(f"control: the same for each file, to that of {FEW}", many_us / few_us, 1.15, "×"),
    ]
    for name, us in most.items():
        # What a verb costs at all hides its growth where files are few: the larger of both ratios counts.
        growth = max(us / many[name], many[name] / few[name])
        figures.append(at_most(f"control: {name} {MOST}: {us:.1f} µs a file, growth", growth, _GROWTH, "×"))
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
    """Return what each verb costs this process on a session of so many files, in µs for each of them."""
    gc.disable()  # as the program does: garbage is collected in moments of its own
    took: dict[str, float] = {}

    def note(name: str, act: Callable[[], object]) -> None:
        began_s = time.process_time()
        act()
        took[name] = 1e6 * (time.process_time() - began_s) / count

    with tempfile.TemporaryDirectory() as folder:
        database = open_database(Path(folder) / "data", key_store=NoKeyStore())
        sessions: list[str] = []
        note("adding", lambda: sessions.append(new_large_session(database, count)))
        (session_id,) = sessions
        queue = FileQueue()

        def go_on() -> None:
            queue.add(session_id, load_tasks(database, session_id))

        go_on()
        file_ids = [file.progress.file_id for file in list_files(database, session_id)]
        half = file_ids[: count // 2]
        paused, interrupted = Control.PAUSED, StopReason.INTERRUPTED
        note("pausing", lambda: (queue.stop(session_id, interrupted), set_control(database, session_id, paused)))
        note("resuming", lambda: (resume_session(database, session_id), go_on()))
        note("filtering", lambda: list_files(database, session_id, statuses=[FileStatus.FAILED], limit=50))
        note("moving half", lambda: queue.move_to_top(session_id, move_to_top(database, session_id, half)))
        note("holding", lambda: (queue.drop_waiting(file_ids), hold_files(database, session_id, file_ids)))
        note("releasing", lambda: (release_files(database, session_id, file_ids), go_on()))
        note("cancelling", lambda: (queue.stop_files(file_ids, interrupted), cancel_files(database, session_id)))
        note("retrying", lambda: (retry_files(database, session_id), go_on()))
        note("restarting", lambda: (restart_session(database, session_id), go_on()))
        database.close()
    gc.enable()
    return took
