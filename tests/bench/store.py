"""What the store costs by itself: recording, lists of large sessions, contents."""

import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from desktop_app.core.intake import Candidate
from desktop_app.core.progress import Content, Step
from desktop_app.core.status import FileStatus, Stage
from desktop_app.store.database import Database, open_database
from desktop_app.store.keys import KeyStoreUnavailable
from desktop_app.store.readings.documents import KnownDocuments
from desktop_app.store.work.files import list_files
from desktop_app.store.work.progress import save_steps
from desktop_app.store.work.sessions import create_session, session_summary
from tests.bench.measure import Figure, at_most
from tests.store.builders import new_session, session_of, sha256_of, snapshot

T = TypeVar("T")
FILES_AT_A_TIME = 100
"""Files whose steps share one of the recorder's batches."""


class NoKeyStore:
    """Leaves the key store of whoever runs this alone."""

    name = "none"

    def read(self, account: str) -> str | None:
        raise KeyStoreUnavailable

    def write(self, account: str, secret: str) -> None:
        raise KeyStoreUnavailable


def measure() -> list[Figure]:
    """Return what recording costs, how lists grow with the session, and how fast contents go in and out."""
    with tempfile.TemporaryDirectory() as folder:
        database = open_database(Path(folder) / "data", key_store=NoKeyStore())
        few_us, many_us = (recording_us(database, count) for count in (100, 10_000))
        few, many = (new_large_session(database, count) for count in (100, 100_000))
        first_s = best(lambda: list_files(database, few, limit=50))
        deep_s = best(lambda: list_files(database, many, offset=50_000, limit=50))
        written, read = content_mb_per_s(database)
        database.close()
    return [
        at_most("store: save_steps a file, 10000 files", many_us, 300, "µs"),
        at_most("store: the same to that at 100 files", many_us / few_us, 1.15, "×"),
        Figure("store: 50 rows in the middle of 100000 files", f"{1000 * deep_s:.1f} ms ({deep_s / first_s:.1f} ×)"),
        Figure("store: contents of 2 MB in and out", f"{written:.0f} and {read:.0f} MB/s"),
    ]


def new_large_session(database: Database, count: int) -> str:
    """Return a session of so many files."""
    return create_session(
        database, (Candidate(f"/r/{number}.pdf", f"{number}.pdf") for number in range(count)), "local"
    )


def recording_us(database: Database, count: int) -> float:
    """Return the time of `save_steps` a file, in µs, with the steps of a file in one batch."""
    rounds = 5 if count <= 100 else 1
    return min(save_all(database, count) for _ in range(rounds)) / count * 1e6


def save_all(database: Database, count: int) -> float:
    file_ids = new_session(database, count)
    prepared = list(steps_together(file_ids))
    seconds, _ = timed(lambda: [save_steps(database, batch) for batch in prepared])
    assert session_summary(database, session_of(file_ids[0])).completed_files == count
    return seconds


def steps_together(file_ids: Sequence[str]) -> Iterator[list[Step]]:
    for start in range(0, len(file_ids), FILES_AT_A_TIME):
        yield [step for file_id in file_ids[start : start + FILES_AT_A_TIME] for step in no_op_steps(file_id)]


def no_op_steps(file_id: str) -> list[Step]:
    statuses = [*(stage.status for stage in Stage), FileStatus.COMPLETED]
    return [Step(snapshot(file_id, status)) for status in statuses]


def content_mb_per_s(database: Database, count: int = 30) -> tuple[float, float]:
    file_ids = new_session(database, count)
    contents = [bytes([number]) * 2_000_000 for number in range(count)]
    steps = [
        Step(
            snapshot(file_id, FileStatus.EXTRACTING, sha256=sha256_of(data)),
            Content(sha256_of(data), "image/png", data),
        )
        for file_id, data in zip(file_ids, contents, strict=True)
    ]
    written, _ = timed(lambda: [save_steps(database, [step]) for step in steps])
    known = KnownDocuments(database)
    read, found = timed(lambda: [known.content(sha256_of(data)) for data in contents])
    assert found == contents
    return 2 * count / written, 2 * count / read


def timed(work: Callable[[], T]) -> tuple[float, T]:
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def best(work: Callable[[], object], times: int = 20) -> float:
    return min(timed(work)[0] for _ in range(times))
