"""Changes of settings that can be taken back for ten seconds."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

UNDO_S = 10.0
_SAME_GESTURE_S = 1.0
"""Steps of one setting that follow each other so quickly are one change: a key held down, a wheel turned."""


@dataclass(slots=True)
class _Change:
    before: Mapping[str, object]
    at_s: float


class Changes:
    """Remembers what was changed; `now` is in seconds on any steady clock."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._changes: list[_Change] = []

    def note(self, before: Mapping[str, object]) -> None:
        """Remember the values that settings had before a change."""
        now = self._now()
        last = self._changes[-1] if self._changes else None
        if last is not None and last.before.keys() == before.keys() and now - last.at_s < _SAME_GESTURE_S:
            last.at_s = now
        else:
            self._changes.append(_Change(before, now))

    def take_last(self) -> Mapping[str, object] | None:
        """Return the values before the last change and forget it; None when its ten seconds are over."""
        if not self._changes:
            return None
        last = self._changes.pop()
        if self._now() - last.at_s > UNDO_S:
            self._changes.clear()
            return None
        return last.before
