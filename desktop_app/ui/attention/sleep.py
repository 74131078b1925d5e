"""Keeping the computer awake while files are read: one small protocol, and how each system is asked.

Sources: systemd's inhibitor locks (org.freedesktop.login1.Manager.Inhibit) and the Idle Inhibition draft of
freedesktop.org; SetThreadExecutionState in the Windows API; caffeinate(8) of macOS.
"""

import contextlib
import ctypes
import subprocess
import sys
from typing import Any, Protocol

_WHO, _WHY = "Labstream", "Files are being read"
_CONTINUOUS, _SYSTEM_REQUIRED = 0x80000000, 0x00000001
_TIMEOUT_MS = 2000


class Wakefulness(Protocol):
    """Keeps the computer awake."""

    def hold(self) -> bool:
        """Ask the system not to sleep; False where it does not listen. Asked again, nothing more happens."""
        ...

    def release(self) -> None:
        """Let it sleep again."""
        ...


class NoWakefulness:
    """A system that cannot be asked."""

    def hold(self) -> bool:
        """Return that nothing was asked."""
        return False

    def release(self) -> None:
        """Do nothing."""


class BusWakefulness:
    """Linux: a lock of systemd, held by an open file; else the screen saver's, held by a connection of its own."""

    _NAME = "labstream-wakefulness"

    def __init__(self) -> None:
        self._lock: Any = None
        self._is_connected = False

    def hold(self) -> bool:
        """Take the lock."""
        if self._lock is None and not self._is_connected:
            self._lock = self._take_lock()
            self._is_connected = self._lock is None and self._ask_screen_saver()
        return self._lock is not None or self._is_connected

    def release(self) -> None:
        """Give it back: the file is closed, or the connection."""
        from PySide6.QtDBus import QDBusConnection  # only where there may be a bus

        self._lock = None
        if self._is_connected:
            QDBusConnection.disconnectFromBus(self._NAME)
            self._is_connected = False

    def _take_lock(self) -> Any:
        from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage  # as above

        bus = QDBusConnection.systemBus()
        if not bus.isConnected():
            return None
        call = QDBusMessage.createMethodCall(
            "org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager", "Inhibit"
        )
        call.setArguments(["sleep:idle", _WHO, _WHY, "block"])
        reply = bus.call(call, QDBus.CallMode.Block, _TIMEOUT_MS)
        is_given = reply.type() is QDBusMessage.MessageType.ReplyMessage
        return reply.arguments()[0] if is_given and reply.arguments() else None

    def _ask_screen_saver(self) -> bool:
        from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage  # as above

        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, self._NAME)
        if not bus.isConnected():
            return False
        name, path = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
        call = QDBusMessage.createMethodCall(name, path, name, "Inhibit")
        call.setArguments([_WHO, _WHY])
        reply = bus.call(call, QDBus.CallMode.Block, _TIMEOUT_MS)
        if reply.type() is QDBusMessage.MessageType.ReplyMessage:
            return True
        QDBusConnection.disconnectFromBus(self._NAME)
        return False


class WindowsWakefulness:
    """Windows: asked for by the thread that shows the window, which lives as long as the program."""

    def hold(self) -> bool:
        """Ask."""
        return self._ask(_CONTINUOUS | _SYSTEM_REQUIRED)

    def release(self) -> None:
        """Take it back."""
        self._ask(_CONTINUOUS)

    def _ask(self, state: int) -> bool:
        kernel: Any = getattr(ctypes, "windll").kernel32  # noqa: B009 - there is none elsewhere, to type checkers too
        return bool(kernel.SetThreadExecutionState(ctypes.c_uint(state)))


class MacWakefulness:
    """macOS: its own program that keeps it awake, as long as it runs."""

    def __init__(self, command: tuple[str, ...] = ("/usr/bin/caffeinate", "-i")) -> None:
        self._command = command
        self.process: subprocess.Popen[bytes] | None = None

    def hold(self) -> bool:
        """Start it."""
        if self.process is None:
            with contextlib.suppress(OSError):
                self.process = subprocess.Popen(self._command, stdin=subprocess.DEVNULL)  # noqa: S603 - a constant
        return self.process is not None

    def release(self) -> None:
        """End it."""
        process, self.process = self.process, None
        if process is not None:
            process.terminate()
            process.wait()


def make_wakefulness() -> Wakefulness:
    """Return how this system is kept awake."""
    if sys.platform == "linux":
        return BusWakefulness()
    if sys.platform == "win32":
        return WindowsWakefulness()
    return MacWakefulness() if sys.platform == "darwin" else NoWakefulness()
