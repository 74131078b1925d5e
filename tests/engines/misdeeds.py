"""What documents and native code may do to a worker; each function runs in one."""

import ctypes
import os
import signal
import socket
import subprocess
import time
from pathlib import Path

from desktop_app.core.errors import ErrorCode, ProcessingError

_libc = ctypes.CDLL(None, use_errno=True)


def double(number: int) -> int:
    return 2 * number


def work(duration_s: float) -> int:
    time.sleep(duration_s)
    return os.getpid()


def abort() -> None:
    os.abort()


def read_null_pointer() -> None:
    ctypes.string_at(0)


def hang_natively() -> None:
    """Neither returns nor lets itself be ended politely."""
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
    while True:
        _libc.sleep(1000)


def computing_left() -> tuple[float, float]:
    return signal.getitimer(signal.ITIMER_PROF)


def compute_for_ever() -> None:
    while True:
        sum(range(1000))


def fill_memory() -> int:
    return len(b"x" * 20_000_000_000)


def swell(size_bytes: int) -> None:
    kept = b"x" * size_bytes
    while kept:
        time.sleep(60)


def return_a_closure() -> object:
    return lambda: None


def raise_with_text() -> None:
    raise KeyError("Quillfeather, Everett")


def raise_failure() -> None:
    raise ProcessingError.of(ErrorCode.PDF_CORRUPT, "here", pages=3)


def raise_allocation_failure() -> None:
    raise RuntimeError("std::bad_alloc")


def try_to(deed: str, path: str = "") -> str:
    """Try one forbidden deed and return the exception's name, or what the system said, or `done`."""
    try:
        return _DEEDS[deed](path) or "done"
    except OSError as error:
        return type(error).__name__


def _connect(_: str) -> str:
    socket.create_connection(("127.0.0.1", 9), timeout=1)
    return ""


def _resolve(_: str) -> str:
    socket.getaddrinfo("localhost", 80)
    return ""


def _native(result: int) -> str:
    return f"refused {ctypes.get_errno()}" if result < 0 else ""


def _native_socket(_: str) -> str:
    return _native(_libc.socket(2, 1, 0))


def _native_local_connect(_: str) -> str:
    descriptor = _libc.socket(1, 1, 0)
    return _native(_libc.connect(descriptor, b"\1\0/nowhere\0", 11))


def _native_program(_: str) -> str:
    return _native(_libc.execve(b"/bin/true", None, None))


def _native_typing(_: str) -> str:
    return _native(_libc.ioctl(0, 0x5412, b"x"))  # TIOCSTI


def _native_message(_: str) -> str:
    return _native(_libc.sendmsg(-1, None, 0))


def _native_descriptor_of_another(_: str) -> str:
    return _native(_libc.syscall(438, -1, 0, 0))  # pidfd_getfd


def _native_write(path: str) -> str:
    descriptor = _libc.open(path.encode(), os.O_CREAT | os.O_WRONLY, 0o600)
    return _native(descriptor if descriptor < 0 else _libc.write(descriptor, b"x", 1))


def _native_remove(path: str) -> str:
    return _native(_libc.unlink(path.encode()))


def _write(path: str) -> str:
    Path(path).write_text("x")
    return ""


def _remove(path: str) -> str:
    Path(path).unlink()
    return ""


def _run(_: str) -> str:
    subprocess.run(["true"], check=True)
    return ""


def _system(_: str) -> str:
    os.system("true")  # pyright: ignore[reportDeprecated]
    return ""


def _write_to_null(_: str) -> str:
    Path(os.devnull).write_text("x")
    return ""


_DEEDS = {
    "connect": _connect,
    "resolve": _resolve,
    "native socket": _native_socket,
    "native local connect": _native_local_connect,
    "native program": _native_program,
    "native typing": _native_typing,
    "native message": _native_message,
    "native descriptor of another": _native_descriptor_of_another,
    "native write": _native_write,
    "native remove": _native_remove,
    "write": _write,
    "remove": _remove,
    "run": _run,
    "system": _system,
    "write to null": _write_to_null,
}
