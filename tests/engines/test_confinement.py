"""What a worker may not do, tried in a real one."""

import errno
import resource
import sys
from pathlib import Path

import pytest

from desktop_app.core.engine import Deadline
from desktop_app.engines.sandbox import Sandbox
from tests.engines import misdeeds

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="held by the Linux kernel")
REFUSED = f"refused {errno.EACCES}"


def attempt(sandbox: Sandbox, deadline: Deadline, deed: str, path: Path | str = "") -> str:
    return sandbox.call(misdeeds.try_to, deed, str(path), timeout_s=60, deadline=deadline)


@pytest.mark.parametrize("deed", ["connect", "resolve", "run", "system"])
def test_python_code_reaches_no_network_and_no_program(sandbox: Sandbox, deadline: Deadline, deed: str) -> None:
    assert attempt(sandbox, deadline, deed) == "PermissionError"


@linux_only
@pytest.mark.parametrize("deed", ["native socket", "native local connect", "native program"])
def test_native_code_reaches_no_network_and_no_program(sandbox: Sandbox, deadline: Deadline, deed: str) -> None:
    assert attempt(sandbox, deadline, deed) == REFUSED


@linux_only
@pytest.mark.parametrize("deed", ["native typing", "native message", "native descriptor of another"])
def test_native_code_reaches_no_terminal_and_no_other_program(sandbox: Sandbox, deadline: Deadline, deed: str) -> None:
    assert attempt(sandbox, deadline, deed) == REFUSED


def test_python_code_changes_no_file(sandbox: Sandbox, deadline: Deadline, tmp_path: Path) -> None:
    kept, new = tmp_path / "kept", tmp_path / "new"
    kept.write_text("as it was")
    assert attempt(sandbox, deadline, "write", new) == "PermissionError"
    assert attempt(sandbox, deadline, "write", kept) == "PermissionError"
    assert attempt(sandbox, deadline, "remove", kept) == "PermissionError"
    assert (kept.read_text(), new.exists()) == ("as it was", False)


@linux_only
def test_native_code_changes_no_file(sandbox: Sandbox, deadline: Deadline, tmp_path: Path) -> None:
    kept, new = tmp_path / "kept", tmp_path / "new"
    kept.write_text("as it was")
    assert attempt(sandbox, deadline, "native write", new).startswith("refused")
    assert attempt(sandbox, deadline, "native write", kept).startswith("refused")
    assert attempt(sandbox, deadline, "native remove", kept).startswith("refused")
    assert (kept.read_text(), new.exists()) == ("as it was", False)


def test_the_null_device_may_be_written(sandbox: Sandbox, deadline: Deadline) -> None:
    assert attempt(sandbox, deadline, "write to null") == "done"


@linux_only
@pytest.mark.parametrize(
    ("kind", "limit"),
    [(resource.RLIMIT_CORE, 0), (resource.RLIMIT_FSIZE, 0), (resource.RLIMIT_AS, 3_000_000_000)],
)
def test_limits_are_set(sandbox: Sandbox, deadline: Deadline, kind: int, limit: int) -> None:
    assert sandbox.call(resource.getrlimit, kind, timeout_s=60, deadline=deadline) == (limit, limit)
