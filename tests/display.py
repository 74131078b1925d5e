"""A screen of a test's own, without which the real window cannot be seen."""

import os
import shutil
import subprocess
from collections.abc import Generator
from contextlib import contextmanager

import pytest


@contextmanager
def virtual_display(size: str = "1280x900x24") -> Generator[str]:
    """Give the name of a display that nobody else uses; skips the test where there is no Xvfb."""
    if shutil.which("Xvfb") is None:
        pytest.skip("there is no Xvfb on this machine")
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", size, "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        try:
            with os.fdopen(read) as told:
                yield f":{told.readline().strip()}"
        finally:
            server.terminate()
