"""Long work of the main thread in portions, so that the window lives on between them."""

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Slot

PORTION = 2_000
"""So many files are acted on in one go: some milliseconds in the main thread, a tenth of a second in the writer."""

T = TypeVar("T")


def portions_of(items: Sequence[T]) -> list[Sequence[T]]:
    """Return the items in portions: one, which may be empty, where they are few."""
    return [items[start : start + PORTION] for start in range(0, max(1, len(items)), PORTION)]


class Portions(QObject):
    """Does things in their order: at once, or one in each turn of the event loop where others wait already."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Callable[[], None]] = deque()
        self._turns = QTimer(self)
        self._turns.setInterval(0)
        self._turns.timeout.connect(self._go_on)

    def do(self, *acts: Callable[[], None]) -> None:
        """Do things one after the other, the first at once unless others wait already."""
        is_free = not self._waiting
        self._waiting.extend(acts)
        if is_free:
            self._go_on()

    def do_each(self, items: Iterable[T], act: Callable[[T], None]) -> None:
        """Act on each of some items."""
        self.do(*(lambda item=item: act(item) for item in items))

    def finish(self) -> None:
        """Do all that waits now, as when the window closes."""
        while self._waiting:
            self._go_on()

    @Slot()
    def _go_on(self) -> None:
        if self._waiting:
            self._waiting.popleft()()
        (self._turns.start if self._waiting else self._turns.stop)()
