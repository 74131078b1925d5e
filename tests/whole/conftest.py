"""What the end-to-end tests share."""

from pathlib import Path

import pytest

from tests.whole.program import Program


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
