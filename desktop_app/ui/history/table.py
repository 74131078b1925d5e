"""The table of past sessions: rows walked and acted on by keyboard and mouse, heads that sort."""
# ruff: noqa: N802, N803

from collections.abc import Callable

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QPointF, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QToolTip, QWidget

from desktop_app.core.history import HistoryOrder, HistorySort, PastSession
from desktop_app.ui.history.columns import EDGE_PX, PAD_PX, RIGHT_ALIGNED, SORTS, Column, hidden_columns, widths_for
from desktop_app.ui.history.model import HistoryModel
from desktop_app.ui.history.row_delegate import HistoryDelegate, RowAction, action_words, row_actions
from desktop_app.ui.history.words import head_word, long_words, row_words, tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.columns import show_as_rows, stretch_or_scroll
from desktop_app.ui.widgets.focus import has_keyboard_focus, watch_focus
from desktop_app.ui.widgets.painting import paint_focus_inside, paint_text
from desktop_app.ui.widgets.tips import plain_tip

_LEAST_FILES_PX = 90
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_PLAIN = frozenset({Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier})


class HistoryHead(QHeaderView):
    """The heads: names, and beside the one that sorts a caret. `order_chosen` carries a `HistoryOrder`."""

    order_chosen = Signal(object)

    def __init__(self, theme: Theme, order: Callable[[], HistoryOrder], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme, self._order = theme, order
        self.setAccessibleName(tr("Columns"))
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(20)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.sectionClicked.connect(self._choose)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Paint a head on the card's ground."""
        column, theme = Column(logicalIndex), self._theme
        painter.fillRect(rect, theme.colour(Role.SUNKEN))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour(Role.BORDER))
        if column is Column.ACTIONS:
            return
        order, word = self._order(), head_word(SORTS[column])
        is_sorted = order.by is SORTS[column]
        caret = theme.px(14) + 4.0 if is_sorted else 0.0
        width = theme.text_width(Type.LABEL, word)
        left = rect.left() + (EDGE_PX if column is Column.STARTED else PAD_PX)
        if column in RIGHT_ALIGNED:
            left = rect.right() + 1 - PAD_PX - width - caret
        place = QRectF(left, rect.top(), width + 2, rect.height())
        paint_text(painter, place, word, theme.font(Type.LABEL), theme.colour(Role.TEXT_2))
        if is_sorted:
            side = theme.px(14)
            square = QRectF(left + width + 4, rect.top() + (rect.height() - side) / 2, side, side)
            theme.paint_icon(painter, square, "ph.caret-down" if order.is_descending else "ph.caret-up", Role.TEXT_2)

    @Slot(int)
    def _choose(self, section: int) -> None:
        column, order = Column(section), self._order()
        if column is Column.ACTIONS:
            return
        by = SORTS[column]
        # What is looked for first is what is newest, most or dearest; names go from A.
        is_descending = not order.is_descending if order.by is by else by is not HistorySort.ENGINE
        self.order_chosen.emit(HistoryOrder(by, is_descending=is_descending))


class HistoryTable(QTableView):
    """The table.

    Signals:
        session_chosen: the selected row's session (`PastSession`), None for none.
        action_asked: a row's button, Enter, or a double click (`RowAction`).
        deletion_asked: Del was pressed on the selected row.
        menu_asked: the row's menu is wanted at this place of the screen.
    """

    session_chosen = Signal(object)
    action_asked = Signal(object)
    deletion_asked = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, theme: Theme, model: HistoryModel) -> None:
        super().__init__()
        self._theme, self._sessions = theme, model
        self._delegate = HistoryDelegate(theme, self)
        self.head = HistoryHead(theme, lambda: model.order, self)
        self.setHorizontalHeader(self.head)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(tr("Past sessions"))
        self._chosen_id, self._scrolled_to = "", 0
        self._set_up()
        self.selectionModel().selectionChanged.connect(self._tell_choice)
        model.dataChanged.connect(self._tell_choice)
        model.modelAboutToBeReset.connect(self._remember_scroll)
        model.modelReset.connect(self._choose_again)
        theme.changed.connect(self._restyle)
        watch_focus(self, theme, None)
        self._restyle()

    @property
    def chosen(self) -> PastSession | None:
        """The selected row's session."""
        rows = self.selectionModel().selectedRows()
        return self._sessions.session(rows[0].row()) if rows else None

    def choose_row(self, row: int) -> None:
        """Select a row and scroll to it."""
        index = self._sessions.index(row, 0)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        )

    def action_place(self, row: int, action: RowAction) -> QRectF:
        """Return where a row's button lies in the viewport."""
        cell = self.visualRect(self._sessions.index(row, Column.ACTIONS))
        return self._delegate.action_rect(QRectF(cell), action)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, delete on Del; other keys walk."""
        key, is_plain = Qt.Key(event.key()), event.modifiers() in _PLAIN
        if key in _ENTER and is_plain:
            if self.chosen is not None:
                self.action_asked.emit(RowAction.OPEN)
        elif key is Qt.Key.Key_Delete and is_plain:
            if self.chosen is not None:
                self.deletion_asked.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select the row; do what its button says."""
        super().mousePressEvent(event)
        found = self._action_at(event.position())
        if found is not None and event.button() is Qt.MouseButton.LeftButton:
            self.action_asked.emit(found[1])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the row, except on its buttons."""
        if self._action_at(event.position()) is not None:
            self.mousePressEvent(event)
        elif self.chosen is not None:
            self.action_asked.emit(RowAction.OPEN)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what the mouse is over."""
        super().mouseMoveEvent(event)
        self._hover(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is hovered any more."""
        self._hover(QPointF(-1, -1))
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the row's menu, at the row where a key asked for it."""
        if self.chosen is None:
            return
        place = event.globalPos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            rect = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(QPoint(rect.left() + EDGE_PX, rect.bottom()))
        self.menu_asked.emit(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._fit_columns()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, then the keyboard's ring around the current one."""
        super().paintEvent(event)
        index = self.currentIndex()
        if index.isValid() and self.hasFocus() and has_keyboard_focus(self):
            rect = self.visualRect(index.siblingAtColumn(0))
            ring = QRectF(0, rect.top(), self.viewport().width(), rect.height() - 1)
            paint_focus_inside(QPainter(self.viewport()), ring, self._theme)

    def viewportEvent(self, event: QEvent) -> bool:
        """Name a row's button in its tooltip; elsewhere tell the whole row, where something of it has no room."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), plain_tip(self.tip_at(QPointF(event.pos()))), self.viewport())
            return True
        return super().viewportEvent(event)

    def tip_at(self, place: QPointF) -> str:
        """Return what a tooltip says at a place of the viewport."""
        found = self._action_at(place)
        if found is not None:
            return action_words(found[1], found[0])
        index = self.indexAt(place.toPoint())
        session = self._sessions.session(index.row()) if index.isValid() else None
        if session is None or index.column() == Column.ACTIONS:
            return ""
        words = str(index.data() or "")
        is_cut = self._theme.text_width(Type.BODY, words) > self.columnWidth(index.column()) - 2 * PAD_PX
        return row_words(session) if is_cut or any(self.isColumnHidden(column) for column in Column) else ""

    def _action_at(self, place: QPointF) -> tuple[PastSession, RowAction] | None:
        index = self.indexAt(place.toPoint())
        if not index.isValid() or index.column() != Column.ACTIONS:
            return None
        session = self._sessions.session(index.row())
        if session is None:
            return None
        actions = (action for action in row_actions(session) if self.action_place(index.row(), action).contains(place))
        action = next(actions, None)
        return None if action is None else (session, action)

    def _hover(self, place: QPointF) -> None:
        index, found = self.indexAt(place.toPoint()), self._action_at(place)
        hovered = (index.row() if index.isValid() else -1, None if found is None else found[1])
        if hovered != (self._delegate.hovered_row, self._delegate.hovered_action):
            self._delegate.hovered_row, self._delegate.hovered_action = hovered
            shape = Qt.CursorShape.ArrowCursor if found is None else Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def _set_up(self) -> None:
        show_as_rows(self)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.head.setSectionResizeMode(Column.FILES, QHeaderView.ResizeMode.Stretch)

    @Slot()
    def _tell_choice(self) -> None:
        chosen = self.chosen
        if chosen is not None:
            self._chosen_id = chosen.session_id
        self.session_chosen.emit(chosen)

    @Slot()
    def _remember_scroll(self) -> None:
        self._scrolled_to = self.verticalScrollBar().value()

    @Slot()
    def _choose_again(self) -> None:
        """Keep to the session that was chosen; where it is not in the list any more, choose the first."""
        if not self._sessions.rowCount():
            self.session_chosen.emit(None)
            return
        row = self._sessions.row_of(self._chosen_id)
        if row is not None:
            self.verticalScrollBar().setValue(self._scrolled_to)
        self.choose_row(row or 0)

    @Slot()
    def _restyle(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(Height.HISTORY_ROW))
        self.head.setFixedHeight(self._theme.px(Height.TABLE_HEAD) + 1)
        self._fit_columns()
        self.viewport().update()

    def _fit_columns(self) -> None:
        look = self._theme
        widths = widths_for(
            long_words(), lambda text: 100 * look.text_width(Type.LABEL_STRONG, text) / look.text_percent
        )
        hidden = hidden_columns(100 * self.viewport().width() / look.text_percent, widths)
        for column, width in widths.items():
            self.setColumnHidden(column, column in hidden)
            self.setColumnWidth(column, self._theme.px(width))
        stretch_or_scroll(self, Column.FILES, self._theme.px(_LEAST_FILES_PX))
