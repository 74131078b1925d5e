"""What the window remembers from one start to the next: its place, and which interrupted sessions were left."""

import contextlib
import json
from pathlib import Path
from typing import Any, cast

_MOST_LEFT = 50


class WindowState:
    """A small JSON file in the data folder; a file that is damaged or cannot be written only costs what it remembers.

    It holds no names and no values: numbers of pixels, and ids of sessions.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values: dict[str, Any] = {}
        with contextlib.suppress(OSError, ValueError):
            read: object = json.loads(path.read_text(encoding="utf-8"))
            if isinstance(read, dict):
                self._values = cast("dict[str, Any]", read)

    @property
    def geometry(self) -> bytes | None:
        """The window's place and size as Qt packs them, or None."""
        value = self._values.get("geometry")
        with contextlib.suppress(ValueError):
            if isinstance(value, str):
                return bytes.fromhex(value)
        return None

    def keep_geometry(self, packed: bytes) -> None:
        """Remember the window's place and size."""
        self._values["geometry"] = packed.hex()
        self._write()

    def is_left(self, session_id: str) -> bool:
        """Tell whether the person chose to leave this interrupted session as it is."""
        return session_id in self._left()

    def leave(self, session_id: str) -> None:
        """Do not ask about this interrupted session at the next starts."""
        self._values["left_sessions"] = [*self._left(), session_id][-_MOST_LEFT:]
        self._write()

    def _left(self) -> list[str]:
        value: object = self._values.get("left_sessions", [])
        return [str(part) for part in cast("list[object]", value)] if isinstance(value, list) else []

    def _write(self) -> None:
        draft = self._path.with_name(self._path.name + ".new")
        with contextlib.suppress(OSError):
            draft.write_text(json.dumps(self._values), encoding="utf-8")
            draft.replace(self._path)
