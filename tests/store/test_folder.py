import signal
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path, PosixPath

import pytest

from desktop_app.store.folder import held_file, refuse_foreign
from tests.store.work.test_interruption import started

HOLDS = """
    import sys
    from pathlib import Path
    from desktop_app.store.folder import held_file

    with held_file(Path(sys.argv[1])) as is_held:
        print(is_held, flush=True)
        sys.stdin.read()
"""


def test_a_file_is_held_by_one_and_gone_afterwards(tmp_path: Path) -> None:
    path = tmp_path / "held"
    with held_file(path) as is_first, held_file(path) as is_second:
        assert (is_first, is_second) == (True, False)
        assert path.exists()
    assert not path.exists()
    with held_file(path) as is_held:
        assert is_held


def test_a_holder_that_was_killed_holds_nothing(tmp_path: Path) -> None:
    path = tmp_path / "held"
    process: subprocess.Popen[str] = started(HOLDS, path)
    assert process.stdout is not None
    assert process.stdout.readline() == "True\n"
    with held_file(path) as is_held:
        assert not is_held
    process.send_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
    process.communicate()
    assert path.exists()
    with held_file(path) as is_held:
        assert is_held


@pytest.mark.skipif(sys.platform == "win32", reason="files there belong to whoever may use the folder")
def test_a_draft_that_goes_while_owners_are_looked_at_is_nobodys(tmp_path: Path) -> None:
    class Folder(PosixPath):
        """Tells of a draft that another start has renamed by now."""

        def iterdir(self) -> "Generator[PosixPath]":
            yield from (PosixPath(tmp_path / "key.new"), PosixPath(tmp_path))

    refuse_foreign(Folder(tmp_path))
