"""One window for each data folder: a second start hands its files to the first and ends.

A lock file says who is first; the system's process table says whether its holder lives, so a crash leaves nothing
locked. The first one listens on a local socket that only this account may open.
"""

import json
import logging
import os
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QCryptographicHash, QLockFile, QObject, Signal, Slot

_log = logging.getLogger(__name__)

_LONGEST_SOCKET_PATH = 90
"""Bytes; a socket's path is bounded by 104 on macOS and 108 on Linux, and Qt adds to it while it binds."""
_LONGEST_MESSAGE = 64_000_000
_ANSWER = b"taken\n"
_POLL_S = 0.05


class SingleInstance(QObject):
    """The place of the first window. `handed` carries the sources of a later start and its activation token.

    `claim` tells whether this process is the first; only then `listen` may be called.
    """

    handed = Signal(list, str)

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data_dir = data_dir
        self._lock = QLockFile(str(data_dir / "window.lock"))
        self._lock.setStaleLockTime(0)  # stale only when its holder is dead, however old it is
        self._address = socket_address(data_dir)
        self._server: Any = None

    def claim(self) -> bool:
        """Become the first window of this data folder; False when there is one already.

        Where the folder takes no lock nobody is called the first: that the folder takes nothing is told on opening it.
        """
        if self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError:
            return True
        return not os.access(self._data_dir, os.W_OK)  # a dead one's lock cannot be removed there

    def listen(self) -> bool:
        """Take what later starts hand over; False when the system gives no socket."""
        from PySide6.QtNetwork import QLocalServer  # 15 ms: after the window is there

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        # We hold the lock: whatever lies there is of a process that died.
        QLocalServer.removeServer(self._address)
        if not server.listen(self._address):
            _log.warning("No socket for later starts")
            return False
        server.newConnection.connect(self._accept)
        self._server = server
        return True

    def close(self) -> None:
        """Let another process be the first."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    @Slot()
    def _accept(self) -> None:
        while (connection := self._server.nextPendingConnection()) is not None:
            connection.setParent(self)
            connection.readyRead.connect(self._read)
            connection.disconnected.connect(connection.deleteLater)

    @Slot()
    def _read(self) -> None:
        connection: Any = self.sender()
        if connection.bytesAvailable() > _LONGEST_MESSAGE:
            connection.abort()
        elif connection.canReadLine():
            message = read_message(bytes(connection.readLine().data()))
            if message is None:
                connection.abort()
                return
            connection.write(_ANSWER)
            connection.flush()  # who asked closes: closing here could overtake the answer
            self.handed.emit(*message)


def hand_over(data_dir: Path, sources: Sequence[str], timeout_s: float = 10.0) -> bool:
    """Give files to the window of this data folder; False when none took them in time.

    The window may still be on its way up: connecting is tried until the time is over.
    """
    from PySide6.QtNetwork import QLocalSocket

    ends_at = time.monotonic() + timeout_s
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    line = json.dumps({"sources": list(sources), "token": token}).encode() + b"\n"
    while time.monotonic() < ends_at:
        socket = QLocalSocket()
        socket.connectToServer(socket_address(data_dir))
        if socket.waitForConnected(1000):
            socket.write(line)
            socket.flush()
            left_ms = max(1, round(1000 * (ends_at - time.monotonic())))
            while not socket.canReadLine() and socket.waitForReadyRead(left_ms):
                pass
            if bytes(socket.readLine().data()) == _ANSWER:
                return True
        time.sleep(_POLL_S)
    return False


def socket_address(data_dir: Path) -> str:
    """Return where the first window of a data folder listens: inside the folder, which only this account may open."""
    inside = str(data_dir / "window.socket")
    if os.name == "posix" and len(os.fsencode(inside)) <= _LONGEST_SOCKET_PATH:
        return inside
    # Qt's own hash is there already; Python's would load OpenSSL before the window is seen.
    known_by = QCryptographicHash.hash(os.fsencode(str(data_dir)), QCryptographicHash.Algorithm.Sha256)
    name = "labstream-" + bytes(known_by.toHex().data()).decode("ascii")[:24]
    if os.name != "posix":
        return name
    return str(Path(os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()) / name)


def read_message(line: bytes) -> tuple[list[str], str] | None:
    """Return the sources and the token of a message, None for anything else."""
    try:
        message: object = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(message, dict):
        return None
    parts = cast("dict[str, object]", message)
    sources, token = parts.get("sources"), parts.get("token")
    if not isinstance(sources, list) or not isinstance(token, str):
        return None
    return [str(source) for source in cast("list[object]", sources)], token
