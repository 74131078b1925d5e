"""What a crash or a full disk leaves behind: all of a transaction or nothing of it."""

import os
import shutil
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from desktop_app.core.status import FileStatus
from desktop_app.store.database import Database, open_database
from desktop_app.store.readings.results import Scope, iter_documents
from desktop_app.store.work.files import list_files
from desktop_app.store.work.progress import save_steps
from tests.store.builders import new_session, reading_steps, requeue, session_of

ROOT = Path(__file__).resolve().parents[3]

KILLED_IN_THE_MIDDLE = """
    import sys
    from pathlib import Path
    from dataclasses import replace
    from desktop_app.store.database import open_database
    from desktop_app.store.work.progress import save_steps
    from tests.store.builders import reading_steps

    class Stages(tuple):
        def __iter__(self):
            print("in the middle", flush=True)
            sys.stdin.read()
            return super().__iter__()

    data_dir, first, second = sys.argv[1:]
    database = open_database(Path(data_dir))
    save_steps(database, reading_steps(first, b"first" * 100_000))
    steps = reading_steps(second, b"second" * 100_000)
    # The stages are stored last, when content, results and status are written and not committed.
    steps[-1] = replace(steps[-1], progress=replace(steps[-1].progress, stages=Stages(steps[-1].progress.stages)))
    save_steps(database, steps)
"""

WRITES_FOR_EVER = """
    import sys
    from pathlib import Path
    from desktop_app.store.database import open_database
    from desktop_app.store.work.progress import save_steps
    from tests.store.builders import reading_steps

    database = open_database(Path(sys.argv[1]))
    for file_id in sys.argv[2:]:
        save_steps(database, reading_steps(file_id, file_id.encode() * 1000))
        print(file_id, flush=True)
    sys.stdin.read()
"""


def started(script: str, *arguments: object) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", textwrap.dedent(script), *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)


def kill(process: "subprocess.Popen[str]") -> None:
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert process.returncode == -signal.SIGKILL


def line_of(process: "subprocess.Popen[str]") -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def check_whole(database: Database) -> None:
    """Every file is either untouched or completed with content, results, stages and counts."""
    with database.reading() as connection:
        assert connection.rows("PRAGMA integrity_check") == [("ok",)]
        assert connection.rows("PRAGMA foreign_key_check") == []
        counts = connection.row(
            "SELECT (SELECT count(*) FROM document_contents), (SELECT count(*) FROM parsed_documents), "
            "(SELECT count(*) FROM test_results) / 2, (SELECT count(*) FROM processing_jobs) / 4, "
            "(SELECT count(*) FROM file_processing_status WHERE status = 'completed'), "
            "(SELECT sum(completed_files) FROM session_processing_summary)"
        )
    assert counts is not None
    assert len(set(counts)) == 1
    for document in iter_documents(database, Scope()):
        assert len(document["reports"]) == (1 if document["status"] == "completed" else 0)


def test_killed_in_the_middle_of_a_transaction_nothing_of_it_is_stored(data_dir: Path) -> None:
    database = open_database(data_dir)
    first, second = new_session(database, 2)
    database.close()
    process = started(KILLED_IN_THE_MIDDLE, data_dir, first, second)
    assert line_of(process) == "in the middle"
    kill(process)
    database = open_database(data_dir)
    found = [file.progress.status for file in list_files(database, session_of(first))]
    assert found == [FileStatus.COMPLETED, FileStatus.PENDING]
    check_whole(database)
    assert requeue(database, session_of(first)) == 0
    save_steps(database, reading_steps(second, b"second"))
    check_whole(database)
    database.close()


@pytest.mark.parametrize("count", [1, 7, 20])
def test_killed_at_any_moment_what_was_acknowledged_is_there(data_dir: Path, count: int) -> None:
    database = open_database(data_dir)
    files = new_session(database, 40)
    database.close()
    process = started(WRITES_FOR_EVER, data_dir, *files)
    acknowledged = [line_of(process) for _ in range(count)]
    kill(process)
    database = open_database(data_dir)
    completed = list_files(database, session_of(files[0]), statuses=[FileStatus.COMPLETED])
    assert {file.progress.file_id for file in completed} >= set(acknowledged)
    check_whole(database)
    database.close()


FILLS_THE_DISK = """
    import sys
    from pathlib import Path
    from desktop_app.core.errors import ProcessingError
    from desktop_app.core.status import FileStatus
    from desktop_app.store.database import open_database
    from desktop_app.store.work.files import list_files
    from desktop_app.store.work.progress import save_steps
    from desktop_app.store.work.sessions import list_sessions
    from tests.store.builders import new_session, reading_steps, session_of
    from tests.store.work.test_interruption import check_whole

    disk = Path(sys.argv[1])
    database = open_database(disk / "data")
    files = new_session(database, 30)
    try:
        for file_id in files:
            save_steps(database, reading_steps(file_id, file_id.encode() * 10_000))
    except ProcessingError as error:
        print(error.failure.code)
    saved = list_files(database, session_of(file_id), statuses=[FileStatus.COMPLETED])
    check_whole(database)
    print(0 < len(saved) == files.index(file_id))
    database.close()

    with (disk / "rest").open("wb", buffering=0) as rest:
        try:
            while rest.write(bytes(4096)):
                pass
        except OSError:
            pass
    try:
        open_database(disk / "other")
    except ProcessingError as error:
        print(error.failure.code)
    print(sorted(path.name for path in (disk / "other").glob("labstream*")))

    (disk / "rest").unlink()
    database = open_database(disk / "data")
    print(len(list_files(database, session_of(file_id), statuses=[FileStatus.COMPLETED])) == len(saved))
"""


def test_a_disk_that_is_really_full(tmp_path: Path) -> None:
    unshare = shutil.which("unshare")
    mount = 'mount -t tmpfs -o size=4m none "$0" && exec "$@"'
    prefix = [unshare or "", "--user", "--map-root-user", "--mount", "sh", "-c", mount, str(tmp_path)]
    if unshare is None or subprocess.run([*prefix, "true"], capture_output=True, check=False).returncode:
        pytest.skip("no small disk can be made here")
    script = [sys.executable, "-c", textwrap.dedent(FILLS_THE_DISK), str(tmp_path)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([*prefix, *script], capture_output=True, text=True, check=False, env=environment)
    assert done.stderr == ""
    assert done.stdout.splitlines() == ["DISK_FULL", "True", "DISK_FULL", "[]", "True"]
