"""How the cells of the results table look, and the line in which they are edited."""
# ruff: noqa: N802, ARG002

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.core.doubts import Reason
from desktop_app.core.review import Check
from desktop_app.ui.review.table_cells import CELL, FIELDS, Cell, Column, shows_check
from desktop_app.ui.review.words import MARKS, column_name, flag_style
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Radius
from desktop_app.ui.theme.status_style import MARK_STYLES
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.cell_option import CellOption
from desktop_app.ui.widgets.painting import LEFT, RIGHT, paint_focus_inside, paint_frame, paint_text
from desktop_app.ui.widgets.row_painting import SELECTION_BAR_PX
from desktop_app.ui.widgets.shapes import paint_line_below

Index = QModelIndex | QPersistentModelIndex

PAD_PX = 8
_ICON_GAP_PX = 5
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ResultDelegate(QStyledItemDelegate):
    """Paints cells and edits them.

    `entered` and `tabbed` (with the step, 1 or -1) say by which key an edit was ended.
    """

    entered = Signal()
    tabbed = Signal(int)

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.hovered_place = -1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, content, and the keyboard's ring around the current cell."""
        cell = index.data(CELL)
        if not isinstance(cell, Cell):
            return
        told = CellOption(option)
        rect, is_selected = QRectF(told.rect), told.is_selected
        painter.save()
        self._paint_ground(painter, rect, cell, is_selected, is_hovered=index.row() == self.hovered_place)
        self._paint_content(painter, rect, cell, is_selected)
        if told.shows_focus:
            paint_focus_inside(painter, rect.adjusted(0, 0, 0, -1), self._theme, Radius.BADGE)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a line to type in."""
        editor = QLineEdit(parent)
        column = Column(index.column())
        editor.setFont(self._theme.font(Type.STRONG if column is Column.VALUE else Type.BODY))
        editor.setAlignment(RIGHT if column is Column.VALUE else LEFT)
        editor.setAccessibleName(f"{index.sibling(index.row(), Column.TEST).data()}, {column_name(FIELDS[column])}")
        editor.setAccessibleDescription(str(index.data(Qt.ItemDataRole.ToolTipRole) or ""))
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Begin with what the cell shows, all of it selected."""
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand over what was typed."""
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Fill the cell."""
        editor.setGeometry(CellOption(option).rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """End an edit on Enter and Tab, and say which it was: the table goes down or right."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return super().eventFilter(editor, event)
        key, is_line = Qt.Key(event.key()), isinstance(editor, QLineEdit)
        if not is_line or key not in {*_ENTER, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}:
            return super().eventFilter(editor, event)
        if key in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        if key in _ENTER:
            self.entered.emit()
        else:
            self.tabbed.emit(1 if key is Qt.Key.Key_Tab else -1)
        return True

    def _paint_ground(
        self, painter: QPainter, rect: QRectF, cell: Cell, is_selected: bool, *, is_hovered: bool
    ) -> None:
        colour = self._theme.colour
        role = Role.SELECTED if is_selected else Role.HOVER if is_hovered else Role.SURFACE
        painter.fillRect(rect, colour(role))
        paint_line_below(painter, rect, colour(Role.BORDER))
        if is_selected and cell.column is Column.NUMBER:
            painter.fillRect(QRectF(rect.left(), rect.top(), SELECTION_BAR_PX, rect.height()), colour(Role.ACCENT))

    def _paint_content(self, painter: QPainter, rect: QRectF, cell: Cell, is_selected: bool) -> None:
        inner = rect.adjusted(PAD_PX, 0, -PAD_PX, -1)
        match cell.column:
            case Column.VALUE:
                self._paint_value(painter, rect, cell)
            case Column.FLAG:
                self._paint_flag(painter, inner, cell)
            case Column.CHECK:
                self._paint_check(painter, inner, cell)
            case Column.STATE if shows_check(cell.check):
                self._paint_check(painter, inner, cell)
            case Column.STATE:
                self._paint_state(painter, inner, cell)
            case _:
                self._paint_plain(painter, inner, cell, is_selected)

    def _paint_plain(self, painter: QPainter, inner: QRectF, cell: Cell, is_selected: bool) -> None:
        theme = self._theme
        if cell.typed is not None:
            self._paint_slip_frame(painter, inner)
        if cell.column is Column.NUMBER:
            role = Role.ACCENT if is_selected else Role.TEXT_3
            font = theme.font(Type.STRONG if is_selected else Type.BODY)
            paint_text(painter, inner, cell.text, font, theme.colour(role), RIGHT)
        elif cell.column is Column.TEST:
            font = theme.font(Type.STRONG if is_selected else Type.BODY)
            paint_text(painter, inner, cell.text, font, theme.colour(self._role(cell, Role.TEXT)))
        else:
            align = RIGHT if cell.column is Column.CONFIDENCE else LEFT
            font = theme.font(Type.BODY)
            paint_text(painter, inner, cell.text, font, theme.colour(self._role(cell, Role.TEXT_2)), align)

    def _paint_value(self, painter: QPainter, rect: QRectF, cell: Cell) -> None:
        theme, colour = self._theme, self._theme.colour
        inner = rect.adjusted(PAD_PX, 0, -PAD_PX, -1)
        text_role = Role.TEXT
        if cell.typed is not None:
            self._paint_slip_frame(painter, inner)
            text_role = Role.DANGER
        elif cell.doubt is Reason.NOT_ON_PAGE:
            frame = rect.adjusted(2, 2, -4, -3)
            paint_frame(painter, frame, Radius.BADGE, colour(Role.WARN_TINT), colour(Role.WARN_BORDER), 2)
        elif cell.doubt is not None:
            frame = rect.adjusted(2, 2, -4, -3)
            paint_frame(painter, frame, Radius.BADGE, None, colour(Role.WARN_BORDER))
        text = inner
        if cell.doubt is not None and cell.typed is None:
            side = theme.px(14)
            place = QRectF(rect.left() + PAD_PX, inner.center().y() - side / 2, side, side)
            theme.paint_icon(painter, place, "ph.warning-fill", Role.WARN)
            text = inner.adjusted(side + 4, 0, 0, 0)
        paint_text(painter, text, cell.text, theme.font(Type.STRONG), colour(text_role), RIGHT)

    def _paint_slip_frame(self, painter: QPainter, inner: QRectF) -> None:
        colour = self._theme.colour
        frame = inner.adjusted(-6, 2, 4, -2)
        paint_frame(painter, frame, Radius.BADGE, colour(Role.FAILED_TINT), colour(Role.DANGER), 2)

    def _paint_flag(self, painter: QPainter, inner: QRectF, cell: Cell) -> None:
        style = flag_style(cell.row)
        self._paint_word(painter, inner, style.icon, style.word, style.role, style.role, style.weight, 14)

    def _paint_check(self, painter: QPainter, inner: QRectF, cell: Cell) -> None:
        style = MARK_STYLES[MARKS[cell.check]]
        icon, role = style.icon, style.icon_role
        if cell.check is Check.ON_PAGE and cell.doubt is not None:
            icon, role = "ph.warning-fill", Role.WARN
        self._paint_word(painter, inner, icon, cell.text, style.text, role, style.weight, style.icon_px)

    def _paint_state(self, painter: QPainter, inner: QRectF, cell: Cell) -> None:
        """Paint the flag; before a plain one goes the sign that says how the value was checked."""
        style = flag_style(cell.row)
        if style.icon is not None:
            self._paint_flag(painter, inner, cell)
            return
        mark = MARK_STYLES[MARKS[cell.check]]
        self._paint_word(painter, inner, mark.icon, style.word, style.role, mark.icon_role, style.weight, mark.icon_px)

    def _paint_word(
        self,
        painter: QPainter,
        inner: QRectF,
        icon: str | None,
        word: str,
        role: Role,
        icon_role: Role,
        weight: int,
        icon_px: int,
    ) -> None:
        theme, place = self._theme, inner
        if icon is not None:
            side = theme.px(icon_px)
            theme.paint_icon(painter, QRectF(inner.left(), inner.center().y() - side / 2, side, side), icon, icon_role)
            place = inner.adjusted(side + _ICON_GAP_PX, 0, 0, 0)
        font: QFont = theme.font(Type.BODY, weight=weight)
        paint_text(painter, place, word, font, theme.colour(role))

    def _role(self, cell: Cell, role: Role) -> Role:
        return Role.DANGER if cell.typed is not None else role
