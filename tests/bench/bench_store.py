"""What the store costs; run it as `python -m tests.bench.bench_store`. Prints figures, asserts nothing."""

import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from desktop_app.core.intake import Candidate
from desktop_app.core.progress import Content, Step
from desktop_app.core.status import FileStatus, Stage
from desktop_app.store.database import Database, open_database
from desktop_app.store.documents import KnownDocuments
from desktop_app.store.files import list_files
from desktop_app.store.keys import KeyStoreUnavailable
from desktop_app.store.progress import save_steps
from desktop_app.store.session_progress import get_session_processing_progress
from desktop_app.store.sessions import create_session, session_summary
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


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        database = open_database(Path(folder) / "data", key_store=NoKeyStore())
        recorded = {count: recording_us(database, count) for count in (100, 10_000)}
        for count, (together, apart) in recorded.items():
            print(f"save_steps, {count:6} files, 5 steps a file: {together:6.0f} µs a file in one batch, "
                  f"{apart:6.0f} µs in five batches")  # fmt: skip
        print("time a file at 10,000 / at 100: " + " and ".join(
            f"{large / small:.2f}" for small, large in zip(recorded[100], recorded[10_000], strict=True)
        ))  # fmt: skip
        many = [Candidate(f"/r/{number}.pdf", f"{number}.pdf") for number in range(100_000)]
        seconds, session_id = timed(lambda: create_session(database, many, "local"))
        print(f"create_session, 100,000 files: {seconds:.2f} s ({seconds * 10:.1f} µs a file)")
        print(f"session_summary at 100,000 files: {best(lambda: session_summary(database, session_id)) * 1e6:.0f} µs")
        page = best(lambda: list_files(database, session_id, offset=50_000, limit=50))
        print(f"list_files, 50 rows from the 50,000th: {page * 1e3:.1f} ms")
        seconds, _ = timed(lambda: get_session_processing_progress(database, session_id))
        print(f"progress document of 100,000 files: {seconds:.2f} s")
        written, read = content_mb_per_s(database)
        print(f"contents of 2 MB: written {written:.0f} MB/s, read {read:.0f} MB/s")
        database.close()
        opening = best(lambda: open_database(Path(folder) / "data", key_store=NoKeyStore()).close())
        print(f"open_database: {opening * 1e3:.1f} ms")


def recording_us(database: Database, count: int) -> tuple[float, float]:
    """Return the time of `save_steps` a file, in µs: with a file's steps in one batch, and each in its own."""
    rounds = 5 if count <= 100 else 1
    together = min(save_all(database, count, steps_together) for _ in range(rounds))
    apart = min(save_all(database, count, steps_apart) for _ in range(rounds))
    return together / count * 1e6, apart / count * 1e6


def save_all(database: Database, count: int, batches: Callable[[Sequence[str]], Iterator[list[Step]]]) -> float:
    file_ids = new_session(database, count)
    prepared = list(batches(file_ids))
    seconds, _ = timed(lambda: [save_steps(database, batch) for batch in prepared])
    assert session_summary(database, session_of(file_ids[0])).completed_files == count
    return seconds


def steps_together(file_ids: Sequence[str]) -> Iterator[list[Step]]:
    for start in range(0, len(file_ids), FILES_AT_A_TIME):
        yield [step for file_id in file_ids[start : start + FILES_AT_A_TIME] for step in no_op_steps(file_id)]


def steps_apart(file_ids: Sequence[str]) -> Iterator[list[Step]]:
    for start in range(0, len(file_ids), FILES_AT_A_TIME):
        for steps in zip(*map(no_op_steps, file_ids[start : start + FILES_AT_A_TIME]), strict=True):
            yield list(steps)


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


if __name__ == "__main__":
    main()
