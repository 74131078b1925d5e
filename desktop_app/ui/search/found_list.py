"""The list of what was found; the keyboard stays in the field above it, which walks it."""
# ruff: noqa: N802

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

from desktop_app.core.search.queries import Found, Hit
from desktop_app.ui.search.model import FoundModel
from desktop_app.ui.search.row_delegate import FoundDelegate
from desktop_app.ui.search.words import spoken, tr
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.announcing import announce


class FoundList(QListView):
    """Lists hits below heads. `opened` carries the `Hit` that was clicked."""

    opened = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.found = FoundModel(self)
        self._rows = FoundDelegate(theme, self)
        self.setModel(self.found)
        self.setItemDelegate(self._rows)
        self.setAccessibleName(tr("What was found"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.entered.connect(self._hover)
        self.clicked.connect(self._open)
        theme.changed.connect(self._restyle)

    @property
    def chosen(self) -> Hit | None:
        """The chosen hit."""
        return self.found.hit_at(self.currentIndex().row())

    def show_found(self, found: Found, *, keeps_choice: bool = False) -> None:
        """List what was found; the first hit is chosen, or stays chosen what was if it is still there."""
        before = self.chosen if keeps_choice else None
        self.found.set_found(found)
        self._rows.hovered_row = -1
        kept = -1 if before is None else self.found.row_of(before)
        self._choose(self.found.next_row(-1, 1) if kept < 0 else kept)
        if kept < 0:
            self.scrollToTop()

    def walk(self, step: int) -> None:
        """Choose the hit so many further, or before; it is said, since the keyboard is elsewhere."""
        self._choose(self.found.next_row(self.currentIndex().row(), step))
        if self.chosen is not None:
            announce(self, spoken(self.chosen))

    @property
    def page_step(self) -> int:
        """How many hits fill the list's height."""
        height = self.sizeHintForRow(self.currentIndex().row()) if self.currentIndex().isValid() else 0
        return max(1, self.viewport().height() // height - 1) if height > 0 else 1

    def leaveEvent(self, event: QEvent) -> None:
        """No row is hovered any more."""
        self._hover(QModelIndex())
        super().leaveEvent(event)

    def _choose(self, row: int) -> None:
        if row < 0:
            return
        self.setCurrentIndex(self.found.index(row))
        if self.found.hit_at(row - 1) is None:  # its head is seen with it
            self.scrollTo(self.found.index(row - 1))
        self.scrollTo(self.found.index(row))

    @Slot(QModelIndex)
    def _hover(self, index: QModelIndex) -> None:
        row = index.row() if index.isValid() and self.found.hit_at(index.row()) is not None else -1
        if row != self._rows.hovered_row:
            self._rows.hovered_row = row
            self.viewport().update()

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        hit = self.found.hit_at(index.row())
        if hit is not None:
            self.opened.emit(hit)

    @Slot()
    def _restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
