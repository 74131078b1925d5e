"""The packaged window at work: a screen of its own, a file handed over by a second start, and what became of it."""

import contextlib
import json
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from pathlib import Path

import pytest

PATIENCE_S = 180


@contextlib.contextmanager
def screen() -> Generator[str]:
    """Give the name of a display of this test's own; skip where there is no Xvfb."""
    if shutil.which("Xvfb") is None:
        pytest.skip("there is no Xvfb on this machine")
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-ac"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as told:
            display = told.readline().strip()
        yield f":{display}"
        server.terminate()


class Person:
    """Someone at a screen who has no Python, and perhaps another user's name."""

    def __init__(self, environment: Mapping[str, str], user: str | None = None) -> None:
        self._environment, self._user = dict(environment), user

    def read_in_window(self, program: Sequence[str], sample: Path, data_dir: Path) -> list[dict[str, object]]:
        """Open the window, hand it a file by a second start, and return the sessions once all have ended."""
        with subprocess.Popen(
            program, env=self._environment, user=self._user, cwd="/", stderr=subprocess.PIPE, text=True
        ) as window:
            # Not before, lest the second be the first.
            wait_until((data_dir / "labstream.db").exists, window)
            assert self.run([*program, str(sample)]).returncode == 0
            found: list[dict[str, object]] = []

            def have_ended() -> bool:
                answer = self.run([*program, "sessions", "--json"])
                assert answer.returncode == 0, answer.stderr
                found[:] = json.loads(answer.stdout)
                return bool(found) and all(each["session_status"] not in {"pending", "processing"} for each in found)

            wait_until(have_ended, window)
            window.terminate()
            window.wait(PATIENCE_S)
        return found

    def run(self, command: Sequence[str]) -> subprocess.CompletedProcess[str]:
        """Run a command to its end."""
        return subprocess.run(
            command,
            env=self._environment,
            user=self._user,
            cwd="/",
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )


def wait_until(condition: Callable[[], bool], window: "subprocess.Popen[str]") -> None:
    """Ask again and again, as long as the window lives."""
    ends_s = time.monotonic() + PATIENCE_S
    while not condition():
        assert window.poll() is None, window.stderr.read() if window.stderr else ""
        assert time.monotonic() < ends_s, "the window did not do it in time"
        time.sleep(0.5)
