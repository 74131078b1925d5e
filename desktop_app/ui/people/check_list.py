"""A list of things to tick: a click anywhere on a row, or Space, ticks it."""
# ruff: noqa: N802, ARG002

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height, Radius
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.cell_option import CellOption
from desktop_app.ui.widgets.focus import watch_focus
from desktop_app.ui.widgets.painting import paint_frame, paint_text
from desktop_app.ui.widgets.row_painting import paint_row_ground
from desktop_app.ui.widgets.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
_BOX_PX, _PAD_PX = 16, 10
_KEYS = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Select})


class CheckDelegate(QStyledItemDelegate):
    """Paints box and words of a row."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return a row's height."""
        return QSize(100, self._theme.px(Height.FIELD_SMALL))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        told = CellOption(option)
        rect, theme, side = QRectF(told.rect), self._theme, self._theme.px(_BOX_PX)
        painter.save()
        paint_row_ground(painter, rect, theme, has_focus=told.shows_focus)
        box = QRectF(rect.left() + _PAD_PX, rect.center().y() - side / 2, side, side)
        if index.data(Qt.ItemDataRole.CheckStateRole) in {Qt.CheckState.Checked, Qt.CheckState.Checked.value}:
            paint_frame(painter, box, Radius.BADGE, theme.colour(Role.ACCENT))
            theme.paint_icon(painter, box.adjusted(2, 2, -2, -2), "ph.check-bold", Role.ON_ACCENT)
        else:
            paint_frame(painter, box, Radius.BADGE, theme.colour(Role.SURFACE), theme.colour(Role.BORDER_STRONG))
        words = rect.adjusted(_PAD_PX + side + 8, 0, -_PAD_PX, -1)
        role = Role.TEXT if index.flags() & Qt.ItemFlag.ItemIsEnabled else Role.TEXT_DISABLED
        paint_text(painter, words, str(index.data()), theme.font(Type.BODY), theme.colour(role))
        painter.restore()

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Tick on a click or Space."""
        is_key = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _KEYS
        is_enabled = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        if not is_enabled or (event.type() is not QEvent.Type.MouseButtonRelease and not is_key):
            return False
        is_ticked = index.data(Qt.ItemDataRole.CheckStateRole) in {
            Qt.CheckState.Checked,
            Qt.CheckState.Checked.value,
        }
        state = Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked
        return model.setData(QModelIndex(index), state.value, Qt.ItemDataRole.CheckStateRole)  # pyright: ignore[reportArgumentType, reportCallIssue]


class CheckList(QListWidget):
    """The list; `ticked` are the numbers of the rows that are ticked, as they were added."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(CheckDelegate(theme, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        watch_focus(self, theme, None)

    @property
    def ticked(self) -> list[int]:
        """The numbers of the ticked rows."""
        items = (self.item(place) for place in range(self.count()))
        state = Qt.CheckState.Checked
        return [int(item.data(Qt.ItemDataRole.UserRole)) for item in items if item.checkState() is state]

    def add(self, number: int, words: str, *, is_enabled: bool = True) -> None:
        """Add a row that is not ticked; one that is not enabled cannot be."""
        item = QListWidgetItem(words)
        if is_enabled:
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
        else:
            item.setFlags(Qt.ItemFlag.ItemIsSelectable)
        item.setCheckState(Qt.CheckState.Unchecked)
        item.setToolTip(plain_tip(words))
        item.setData(Qt.ItemDataRole.UserRole, number)
        self.addItem(item)
