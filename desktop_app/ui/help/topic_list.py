"""The list of what there is to read: heads, and rows with an icon; one tab stop with arrows inside."""
# ruff: noqa: N802, ARG002

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.ui.help.words import tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Radius
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.cell_option import CellOption
from desktop_app.ui.widgets.painting import paint_frame, paint_text

_KEY, _ICON = int(Qt.ItemDataRole.UserRole), int(Qt.ItemDataRole.UserRole) + 1
_ROW_PX, _HEAD_PX = 30, 32
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Entry:
    """One row; without a key it is a head."""

    key: str
    words: str
    icon: str = ""


class TopicList(QListWidget):
    """Shows entries; `chosen` carries the key of the row that a person went to."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._is_silent = False
        self.setAccessibleName(tr("Topics"))
        self.setItemDelegate(_Rows(theme, self))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.currentItemChanged.connect(self._tell)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other rows; the one that was chosen stays so, if it is among them."""
        key = self.chosen_key
        self._is_silent = True
        self.clear()
        for entry in entries:
            item = QListWidgetItem(entry.words)
            item.setData(_KEY, entry.key)
            item.setData(_ICON, entry.icon)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, entry.words)
            if not entry.key:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)
        self._is_silent = False
        self.mark(key)

    @property
    def chosen_key(self) -> str:
        """The key of the chosen row; empty where there is none."""
        item = self.currentItem()
        # To pyright there is always an item; Qt gives none where nothing is chosen.
        return str(item.data(_KEY)) if item else ""

    def mark(self, key: str) -> None:
        """Choose a row without telling."""
        self._is_silent = True
        rows = (self.item(row) for row in range(self.count()))
        found = next((item for item in rows if key and item.data(_KEY) == key), None)
        if found is None:
            self.setCurrentRow(-1)
        else:
            self.setCurrentItem(found)
            self.scrollToItem(found)
        self._is_silent = False

    def choose_first(self) -> None:
        """Go to the first row."""
        row = next((row for row in range(self.count()) if self.item(row).data(_KEY)), -1)
        self.setCurrentRow(row)

    @Slot()
    def _tell(self) -> None:
        if not self._is_silent and self.chosen_key:
            self.chosen.emit(self.chosen_key)

    @Slot()
    def _restyle(self) -> None:
        self.setStyleSheet(f"TopicList {{ background: {self._theme.colour(Role.WINDOW).name()}; }}")
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


class _Rows(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QListWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return the size of a row or a head."""
        return QSize(100, self._theme.px(_ROW_PX if index.data(_KEY) else _HEAD_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint ground, icon and words."""
        theme, told = self._theme, CellOption(option)
        rect = QRectF(told.rect)
        words = str(index.data())
        if not index.data(_KEY):
            place = rect.adjusted(12, theme.px(8), -8, 0)
            paint_text(painter, place, words, theme.font(Type.LABEL_STRONG), theme.colour(Role.TEXT_2))
            return
        is_on, is_hovered = told.is_selected, told.is_under_mouse
        ground = rect.adjusted(4, 1, -4, -1)
        if is_on or is_hovered:
            paint_frame(painter, ground, Radius.SMALL, theme.colour(Role.SELECTED if is_on else Role.HOVER))
        if is_on and told.has_focus:
            paint_frame(painter, ground, Radius.SMALL, None, theme.colour(Role.FOCUS), 2.0)
        role, side = Role.LINK if is_on else Role.TEXT_2, theme.px(16)
        theme.paint_icon(
            painter, QRectF(12, rect.top() + (rect.height() - side) / 2, side, side), str(index.data(_ICON)), role
        )
        font = theme.font(Type.STRONG if is_on else Type.BODY)
        place = rect.adjusted(12 + side + 8, 0, -8, 0)
        paint_text(painter, place, words, font, theme.colour(Role.TEXT), elide=Qt.TextElideMode.ElideRight)
