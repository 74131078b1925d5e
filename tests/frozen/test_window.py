"""The packaged window: starts on a real display, takes a file that a second start hands over, and reads it."""

import os
from pathlib import Path

import pytest

from tests.frozen.driving import Person, screen


def test_a_file_handed_to_the_open_window_is_read(data_dir: Path, samples: Path) -> None:
    named = os.environ.get("LABSTREAM_PROGRAM")
    if not named:
        pytest.skip("LABSTREAM_PROGRAM names no packaged program (make program)")
    home = data_dir.parent / "home"
    home.mkdir()
    with screen() as display:
        environment = {
            "HOME": str(home),
            "DISPLAY": display,
            "LABSTREAM_DATA_DIR": str(data_dir),
            "LANG": "C.UTF-8",
            "PATH": "/usr/bin:/bin",
        }
        program = [str(Path(named).resolve(strict=True))]
        [session] = Person(environment).read_in_window(program, samples / "blood-count.pdf", data_dir)
    assert (session["session_status"], session["total_files"]) == ("completed", 1)
