"""Going to a file by typing the beginning of its name."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication

_SEARCHED_ROWS = 2000


class TypeAhead:
    """Joins what is typed in one go; `name_of` gives a row's name, None where none lies."""

    def __init__(self, name_of: Callable[[int], str | None]) -> None:
        self._name_of = name_of
        self._typed, self._typing = "", QElapsedTimer()

    def find(self, typed: str, here: int, count: int) -> int | None:
        """Return the next row whose name begins so, from `here` on and round; 2,000 rows are looked at."""
        is_going_on = self._typing.isValid() and self._typing.elapsed() < QApplication.keyboardInputInterval()
        self._typing.start()
        self._typed = self._typed + typed if is_going_on else typed
        wanted, step = self._typed.casefold(), 1 if len(self._typed) == 1 else 0
        for offset in range(step, min(count, _SEARCHED_ROWS) + step):
            row = (here + offset) % count
            name = self._name_of(row)
            if name is not None and name.casefold().startswith(wanted):
                return row
        return None
