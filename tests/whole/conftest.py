"""What the end-to-end tests share."""

import os
import subprocess
import sys
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

import pytest

from tests.whole.disks import drop_rights_of_root
from tests.whole.held import Held, held
from tests.whole.papers import text_report
from tests.whole.program import Program

IS_ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


@pytest.fixture
def program(data_dir: Path) -> Program:
    """Return the program with an empty data folder of this test's own."""
    return Program(data_dir)


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """Return an empty folder for documents."""
    path = tmp_path / "inbox"
    path.mkdir()
    return path


@pytest.fixture
def held_report(tmp_path: Path) -> Generator[Held]:
    """Give the address of a report that is not given out before it is let go."""
    with held(text_report(tmp_path / "held.pdf", 99).read_bytes()) as address:
        yield address


@pytest.fixture
def small_disk(tmp_path: Path) -> Generator[Callable[[int], Path]]:
    """Give a function that makes a disk of so many MB; skip where that is not permitted."""
    if sys.platform != "linux" or not IS_ROOT:
        pytest.skip("only root on Linux can make a small disk")
    mounted: list[Path] = []

    def make(size_mb: int) -> Path:
        path = tmp_path / f"disk-{len(mounted)}"
        path.mkdir()
        options = f"size={size_mb}m,mode=755"
        if subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", path], capture_output=True).returncode:
            pytest.skip("mounting is not permitted here")
        mounted.append(path)
        return path

    yield make
    for path in mounted:
        subprocess.run(["umount", "--lazy", path], check=True)


@pytest.fixture
def lowly() -> dict[str, Any]:
    """Return how to start a process to which rights mean something, even when root starts it."""
    if not IS_ROOT:
        return {}
    if sys.platform != "linux":
        pytest.skip("rights mean nothing to root")
    return {"preexec_fn": drop_rights_of_root}
