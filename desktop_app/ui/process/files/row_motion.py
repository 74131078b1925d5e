"""Motion of the rows that can be seen: rings and bars by the clock, times and countdowns every second."""

from collections.abc import Callable

from PySide6.QtCore import QItemSelection, QObject, QRect, QRectF, QTimer, Slot
from PySide6.QtWidgets import QTableView

from desktop_app.core.progress import FileProgress
from desktop_app.ui.process.files.file_model import FileListModel
from desktop_app.ui.process.files.row_delegate import FileRowDelegate
from desktop_app.ui.widgets.clock import AnimationClock

_SECOND_MS = 1000


class RowMotion(QObject):
    """Repaints what moves or counts in the rows that can be seen; rests while there is nothing."""

    def __init__(self, view: QTableView, clock: AnimationClock, model: FileListModel, rows: FileRowDelegate) -> None:
        super().__init__(view)
        self._view, self._clock, self._model, self._rows = view, clock, model, rows
        self._seconds = QTimer(self)
        self._seconds.setInterval(_SECOND_MS)
        self._seconds.timeout.connect(self._repaint_counting)
        clock.ticked.connect(self._repaint_moving)

    @property
    def is_counting(self) -> bool:
        """True while times or countdowns go on."""
        return self._seconds.isActive()

    def review(self) -> None:
        """Go on, or rest, as the rows that can be seen now want it; called after each paint."""
        is_moving = bool(self._rows_that(self._rows.is_moving))
        if is_moving != self._clock.is_attached(self._view):
            (self._clock.attach if is_moving else self._clock.detach)(self._view)
        # Where motion is reduced the clock stands still; times and countdowns go on all the same.
        is_counting = is_moving or bool(self._rows_that(self._rows.is_waiting))
        if is_counting != self._seconds.isActive():
            (self._seconds.start if is_counting else self._seconds.stop)()

    def _rows_that(self, is_wanted: Callable[[FileProgress], bool]) -> list[int]:
        files = ((row, self._model.file(row)) for row in visible_rows(self._view))
        return [row for row, file in files if file is not None and is_wanted(file.progress)]

    def _places_of(self, is_wanted: Callable[[FileProgress], bool]) -> list[QRect]:
        return [self._view.visualRect(self._model.index(row)) for row in self._rows_that(is_wanted)]

    @Slot()
    def _repaint_moving(self) -> None:
        """Repaint what moves of a row, not its words: thirty times a second these would be most of the work."""
        if self._clock.is_attached(self._view) and self._view.isVisible():
            for place in self._places_of(self._rows.is_moving):
                for part in self._rows.moving_parts(QRectF(place)):
                    self._view.viewport().update(part)

    @Slot()
    def _repaint_counting(self) -> None:
        if self._view.isVisible():
            for place in self._places_of(self._is_counting_row):
                self._view.viewport().update(place)

    def _is_counting_row(self, progress: FileProgress) -> bool:
        return self._rows.is_moving(progress) or self._rows.is_waiting(progress)


def visible_rows(view: QTableView) -> range:
    """Return the rows that can be seen."""
    first = view.rowAt(0)
    if first < 0:
        return range(0)
    last = view.rowAt(view.viewport().height() - 1)
    return range(first, (view.model().rowCount() if last < 0 else last + 1))


def visible_part(view: QTableView, selection: QItemSelection) -> QItemSelection:
    """Return what of a selection lies in rows that can be seen."""
    rows, part = visible_rows(view), QItemSelection()
    for number in range(selection.size()):
        each = selection.at(number)
        top, bottom = max(each.top(), rows.start), min(each.bottom(), rows.stop - 1)
        if top <= bottom:
            part.select(view.model().index(top, 0), view.model().index(bottom, 0))
    return part
