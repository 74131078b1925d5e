"""The limits a worker process sets on itself before it opens the first document.

| limit | where | what it covers |
| --- | --- | --- |
| address space, core dumps, written files | POSIX (address space: Linux) | allocations, dumps, any byte into a file |
| end with the program (prctl) | Linux | workers of a program that was killed, in native code too |
| system call filter (seccomp) | Linux on x86-64 and ARM64 | sockets, connections, other programs, by whatever code |
| file rights (Landlock) | Linux 5.13 and later | creating, writing, moving and removing files, by whatever code |
| audit hook | everywhere | the same as asked for by Python code |

On Windows and macOS native code is therefore held by the memory watch and the time limit alone.
"""

import contextlib
import ctypes
import os
import signal
import sys
from typing import Any

from desktop_app.engines.landlock import deny_file_changes
from desktop_app.engines.seccomp import deny_network_and_programs

_SILENT_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
_NICENESS = 5
_MALLOPT_ARENA_MAX = -8
_PR_SET_PDEATHSIG = 1
_DENIED_EVENTS = frozenset(
    {
        "socket.connect",
        "socket.bind",
        "socket.sendto",
        "socket.sendmsg",
        "socket.getaddrinfo",
        "socket.gethostbyname",
        "socket.gethostbyaddr",
        "subprocess.Popen",
        "os.exec",
        "os.posix_spawn",
        "os.spawn",
        "os.startfile",
        "os.system",
        "os.fork",
        "os.forkpty",
        "pty.spawn",
        "os.remove",
        "os.rename",
        "os.mkdir",
        "os.rmdir",
        "os.link",
        "os.symlink",
        "os.truncate",
        "os.chmod",
        "os.chown",
        "shutil.rmtree",
    }
)
_WRITING_FLAGS = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def confine(memory_limit_bytes: int) -> None:
    """Set every limit that this system offers; see the module's table."""
    _keep_threads_few()
    _close_standard_streams()
    _lower_priority()
    _limit_resources(memory_limit_bytes)
    if sys.platform == "linux":
        _die_with_parent()
        deny_network_and_programs()
        deny_file_changes()
    sys.addaudithook(_refuse)


def _die_with_parent() -> None:
    """Have the kernel kill this process when the thread that started it ends, even while native code runs.

    Source: prctl(2), PR_SET_PDEATHSIG. The sandbox starts workers in threads that live as long as their pool.
    """
    parent = os.getppid()
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:  # it ended before the kernel knew
        os._exit(1)


def _keep_threads_few() -> None:
    """One thread for numerics in each worker: the workers themselves fill the cores."""
    for name in _SILENT_THREADS:
        os.environ[name] = "1"
    if sys.platform == "linux":
        with contextlib.suppress(AttributeError):  # only glibc has it; each arena reserves 64 MB of address space
            ctypes.CDLL(None).mallopt(_MALLOPT_ARENA_MAX, 2)


def _close_standard_streams() -> None:
    """Take away the terminal: libraries print to it, and a command's standard output may hold JSON alone."""
    null = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(null, descriptor)
    os.close(null)
    sys.stdin, sys.stdout, sys.stderr = (open(os.devnull, mode) for mode in ("r", "w", "w"))  # noqa: PTH123, SIM115


def _lower_priority() -> None:
    with contextlib.suppress(OSError, AttributeError):
        os.nice(_NICENESS)


def _limit_resources(memory_limit_bytes: int) -> None:
    try:
        import resource
    except ImportError:
        return
    limits = [(resource.RLIMIT_CORE, 0), (resource.RLIMIT_FSIZE, 0)]
    if sys.platform == "linux":  # macOS accepts a limit of the address space and does not keep it
        limits.append((resource.RLIMIT_AS, memory_limit_bytes))
    for kind, value in limits:
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(kind, (value, value))


def _refuse(event: str, args: tuple[Any, ...]) -> None:
    """Audit hook: raise for what no reader of documents needs."""
    if event in _DENIED_EVENTS:
        raise PermissionError(f"{event} is not allowed here")
    if event == "open" and _is_writing(args) and args[0] != os.devnull:
        raise PermissionError("writing files is not allowed here")


def _is_writing(args: tuple[Any, ...]) -> bool:
    _, mode, flags = args
    if isinstance(mode, str):
        return any(letter in mode for letter in "wax+")
    return isinstance(flags, int) and bool(flags & _WRITING_FLAGS)
