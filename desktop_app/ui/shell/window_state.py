"""What the window remembers: its place, how its parts share their room, and which interrupted sessions were left."""

import contextlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

STATE_FILE = "window.json"
_MOST_LEFT = 1000
_ZONES = ("large", "small")


class WindowState:
    """A small JSON file in the data folder; a file that is damaged or cannot be written only costs what it remembers.

    It holds no names and no values: numbers of pixels, columns of tables, and ids of sessions.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values: dict[str, Any] = {}
        with contextlib.suppress(OSError, ValueError):
            text = path.read_text(encoding="utf-8")
            import json  # 2 ms that a first start need not pay

            read: object = json.loads(text)
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

    @property
    def first_zone(self) -> str:
        """What the next start shows at first: the "large" or "small" place for files; "" where that is not known."""
        value = self._values.get("first_zone")
        return value if value in _ZONES else ""

    def keep_first_zone(self, zone: str) -> None:
        """Remember what the next start can show at first."""
        if zone != self.first_zone:
            self._values["first_zone"] = zone
            self._write()

    def layout_of(self, name: str) -> bytes:
        """Return how a screen's parts shared their room, as Qt packs it; empty where nothing is known."""
        value: object = self._values.get(f"layout-{name}")
        with contextlib.suppress(ValueError):
            if isinstance(value, str):
                return bytes.fromhex(value)
        return b""

    def keep_layout(self, name: str, packed: bytes) -> None:
        """Remember how a screen's parts share their room."""
        self._values[f"layout-{name}"] = packed.hex()
        self._write()

    def left_out_of(self, name: str) -> Sequence[str]:
        """Return the columns that the person left out of a table."""
        value: object = self._values.get(f"left-out-{name}", [])
        return [str(part) for part in cast("list[object]", value)] if isinstance(value, list) else []

    def keep_left_out(self, name: str, columns: Sequence[str]) -> None:
        """Remember the columns that are left out of a table."""
        self._values[f"left-out-{name}"] = [*columns]
        self._write()

    def is_told(self, name: str) -> bool:
        """Tell whether something that is told once was told."""
        return bool(self._values.get(f"told-{name}"))

    def keep_told(self, name: str) -> None:
        """Remember that something was told."""
        self._values[f"told-{name}"] = True
        self._write()

    def is_left(self, session_id: str) -> bool:
        """Tell whether the person chose to leave this interrupted session as it is."""
        return session_id in self._left()

    def leave(self, session_ids: Sequence[str]) -> None:
        """Do not ask about these interrupted sessions at the next starts."""
        self._values["left_sessions"] = [*self._left(), *session_ids][-_MOST_LEFT:]
        self._write()

    def _left(self) -> list[str]:
        value: object = self._values.get("left_sessions", [])
        return [str(part) for part in cast("list[object]", value)] if isinstance(value, list) else []

    def _write(self) -> None:
        draft = self._path.with_name(self._path.name + ".new")
        import json  # as above

        with contextlib.suppress(OSError):
            draft.write_text(json.dumps(self._values), encoding="utf-8")
            draft.replace(self._path)
