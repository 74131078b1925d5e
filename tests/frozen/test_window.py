"""The packaged window: starts on a real display, takes a file that a second start hands over, and reads it."""

import json
import os
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.display import virtual_display

PATIENCE_S = 180


@pytest.fixture
def environment(data_dir: Path) -> Iterator[dict[str, str]]:
    """Give the environment of a person at a screen: a display of its own, a home, no Python."""
    if not os.environ.get("LABSTREAM_PROGRAM"):
        pytest.skip("LABSTREAM_PROGRAM names no packaged program (make program)")
    home = data_dir.parent / "home"
    home.mkdir()
    with virtual_display() as display:
        yield {
            "HOME": str(home),
            "DISPLAY": display,
            "LABSTREAM_DATA_DIR": str(data_dir),
            "LANG": "C.UTF-8",
            "PATH": "/usr/bin:/bin",
        }


def test_a_file_handed_to_the_open_window_is_read(environment: dict[str, str], samples: Path) -> None:
    program = str(Path(os.environ["LABSTREAM_PROGRAM"]).resolve(strict=True))
    sample = str(samples / "blood-count.pdf")
    with subprocess.Popen([program], env=environment, stderr=subprocess.PIPE, text=True) as window:
        hand_over_when_open(program, sample, environment, window)
        sessions = wait_for_completed(program, environment, window)
        window.terminate()
        window.wait(30)
    assert [session["session_status"] for session in sessions] == ["completed"]
    assert sessions[0]["total_files"] == 1


def hand_over_when_open(
    program: str, sample: str, environment: dict[str, str], window: "subprocess.Popen[str]"
) -> None:
    """Wait for the window's channel, then start the program a second time with a file; it ends at once."""
    data_dir = Path(environment["LABSTREAM_DATA_DIR"])
    wait_until(lambda: (data_dir / "labstream.db").exists(), window)
    second = subprocess.run([program, sample], env=environment, timeout=60, check=False)
    assert second.returncode == 0


def wait_for_completed(
    program: str, environment: dict[str, str], window: "subprocess.Popen[str]"
) -> list[dict[str, object]]:
    """Return the sessions once there is one and all have ended."""
    found: list[dict[str, object]] = []

    def have_ended() -> bool:
        answer = subprocess.run(
            [program, "sessions", "--json"], env=environment, capture_output=True, text=True, timeout=60, check=True
        )
        found[:] = json.loads(answer.stdout)
        return bool(found) and all(session["session_status"] not in {"pending", "processing"} for session in found)

    wait_until(have_ended, window)
    return found


def wait_until(condition: Callable[[], bool], window: "subprocess.Popen[str]") -> None:
    """Ask again and again, as long as the window lives."""
    ends_s = time.monotonic() + PATIENCE_S
    while not condition():
        assert window.poll() is None, window.stderr.read() if window.stderr else ""
        assert time.monotonic() < ends_s, "the window did not do it in time"
        time.sleep(0.5)
