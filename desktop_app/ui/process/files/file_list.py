"""The list of files: selection, keys, the rows' buttons, and motion of the rows that can be seen."""
# ruff: noqa: N802, N803, ARG002

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRectF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from desktop_app.core.choice import FileChoice
from desktop_app.core.session import SessionFile
from desktop_app.ui.process.files.columns import Columns
from desktop_app.ui.process.files.file_model import FileListModel, Index
from desktop_app.ui.process.files.kept_selection import KeptSelection
from desktop_app.ui.process.files.row_delegate import FileRowDelegate
from desktop_app.ui.process.files.row_ground import RowGround
from desktop_app.ui.process.files.row_heights import RowHeights
from desktop_app.ui.process.files.row_motion import RowMotion, visible_part, visible_rows
from desktop_app.ui.process.files.row_pointer import RowPointer
from desktop_app.ui.process.files.row_steps import row_after
from desktop_app.ui.process.files.type_ahead import TypeAhead
from desktop_app.ui.process.now import wall_clock_ms
from desktop_app.ui.process.words import tr
from desktop_app.ui.theme.metrics import Height
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.clock import AnimationClock
from desktop_app.ui.widgets.focus import has_keyboard_focus, watch_focus

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_STEPS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down})
_MOVES = _STEPS | {Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_TO_TOP = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_ROWS = QItemSelectionModel.SelectionFlag.Rows


class FileListView(QTableView):
    """One column of painted rows; a table view, because its heads and rows are of two heights at any length.

    Signals:
        opened: Enter or a double click on a file.
        current_changed: another row is the current one (its file id, empty for none).
        action_chosen: the button of a row was clicked (file id).
        retry_asked, removal_asked, top_asked, hold_asked: R, Del, Ctrl+Shift+Up, F9 with these files selected.
        menu_asked: the row menu is wanted at this place of the screen.
    """

    opened = Signal(str)
    current_changed = Signal(str)
    action_chosen = Signal(str)
    retry_asked = Signal()
    removal_asked = Signal()
    top_asked = Signal()
    hold_asked = Signal()
    menu_asked = Signal(QPoint)
    columns_changed = Signal(object, bool)

    def __init__(
        self,
        theme: Theme,
        clock: AnimationClock,
        model: FileListModel,
        now_ms: Callable[[], int] = wall_clock_ms,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._files = theme, model
        self._rows = FileRowDelegate(theme, clock, now_ms, self)
        self._is_small = False
        self._kept = KeptSelection(self, model)
        self._type_ahead = TypeAhead(self._name_of)
        self._dress()
        self.setItemDelegate(self._rows)
        self.setModel(model)
        self._motion = RowMotion(self, clock, model, self._rows)
        self._pointer = RowPointer(self, model, self._rows)
        self._heights = RowHeights(self, theme, model)
        self.ground = RowGround(self, theme)
        self._wire()
        self._restyle()

    def selected(self) -> FileChoice:
        """Return which files are selected: named where they are few, else described."""
        return self._kept.choice()

    def current_file(self) -> SessionFile | None:
        """Return the file that the keyboard is on."""
        index = self.currentIndex()
        return self._files.file(index.row()) if index.isValid() else None

    def select_file(self, file_id: str) -> bool:
        """Make a file the current and only selected one; False where its row is not known."""
        row = self._files.row_of(file_id)
        if row is None:
            return False
        self.setCurrentIndex(self._files.index(row))
        return True

    def select_first(self) -> None:
        """Make the first file the current one."""
        row = 1 if self._files.head(0) is not None else 0
        if row < self._files.rowCount():
            self.setCurrentIndex(self._files.index(row))

    def set_small(self, is_small: bool) -> None:
        """Use the columns of windows under 1000 px."""
        self._is_small = is_small
        self._place_columns()

    def button_rect(self, row: int) -> QRectF | None:
        """Return where a row's button lies in the viewport."""
        return self._pointer.button_rect(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns."""
        super().resizeEvent(event)
        self._place_columns()

    def moveCursor(self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Move row by row, by the page, and to both ends; heads are stepped over."""
        page = max(1, self.viewport().height() // self._theme.px(Height.FILE_ROW) - 1)
        row = row_after(cursorAction, self.currentIndex().row(), page, self._files)
        return self.currentIndex() if row is None else self._files.index(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter, retry on R, cancel or remove on Del; type-ahead and movement are the base's."""
        key, is_plain = Qt.Key(event.key()), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        file = self.current_file()
        if key in _ENTER and is_plain and file is not None:
            self.opened.emit(file.progress.file_id)
        elif key == Qt.Key.Key_R and is_plain:
            self.retry_asked.emit()
        elif key == Qt.Key.Key_Delete and is_plain:
            self.removal_asked.emit()
        elif key == Qt.Key.Key_F9 and is_plain:
            self.hold_asked.emit()
        elif key == Qt.Key.Key_Up and event.modifiers() == _TO_TOP:
            self.top_asked.emit()
        elif key in _STEPS and is_plain and self._select_current():
            event.accept()
        else:
            super().keyPressEvent(event)
            if key in _MOVES and is_plain:
                self._select_current()

    def keyboardSearch(self, search: str) -> None:
        """Go to the next file whose name begins with what was typed in one go; looks at 2,000 rows at most."""
        row = self._type_ahead.find(search, max(0, self.currentIndex().row()), self._files.rowCount())
        if row is not None:
            self.setCurrentIndex(self._files.index(row))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which row's button the mouse is over."""
        self._pointer.move(event.position().toPoint())
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press a row's button, else select."""
        self._pointer.move(event.position().toPoint())
        self._focus_by_mouse()
        if event.button() is not Qt.MouseButton.LeftButton or not self._pointer.press():
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Click a row's button when it was pressed and the mouse is still over it."""
        was_pressed, file_id = self._pointer.release(event.position().toPoint())
        if not was_pressed:
            super().mouseReleaseEvent(event)
        elif file_id:
            self.action_chosen.emit(file_id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the file that was clicked twice; twice on a button are two clicks."""
        self._pointer.move(event.position().toPoint())
        file = self._files.file(self.indexAt(event.position().toPoint()).row())
        if self._pointer.is_over_button:
            self.mousePressEvent(event)
        elif file is not None and event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit(file.progress.file_id)

    def leaveEvent(self, event: QEvent) -> None:
        """No button is under the mouse any longer."""
        self._pointer.leave()
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the row menu: at the mouse, or at the current row for the Menu key and Shift+F10."""
        place = event.globalPos()
        if event.reason() is not QContextMenuEvent.Reason.Mouse:
            rect = self.visualRect(self.currentIndex())
            place = self.viewport().mapToGlobal(QPoint(self.width() // 4, rect.center().y()))
        elif not self.selectionModel().isSelected(self.indexAt(self.viewport().mapFromGlobal(place))):
            self.setCurrentIndex(self.indexAt(self.viewport().mapFromGlobal(place)))
        if self.current_file() is not None:
            self.menu_asked.emit(place)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which file is the current one."""
        super().currentChanged(current, previous)
        file = self._files.file(current.row()) if current.isValid() else None
        file_id = "" if file is None else file.progress.file_id
        if file_id != self._kept.current_id:
            self._kept.current_id = file_id
            self.current_changed.emit(file_id)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Remember what is selected, so that it survives rows that move."""
        # The base class looks at each row, where assistive technology listens: those that can be seen are enough.
        super().selectionChanged(*(visible_part(self, changed) for changed in (selected, deselected)))
        self._kept.remember()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, then move on as long as a row that can be seen moves."""
        with self.ground.around(event.region()), self._rows.only(event.region()):
            super().paintEvent(event)
        self._motion.review()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is painted."""
        super().scrollContentsBy(dx, dy)
        self.ground.note_scrolled(dy)

    def _focus_by_mouse(self) -> None:
        # A view that has the focus gets no focus event by a click: the keyboard's ring would stay.
        if has_keyboard_focus(self):
            self.clearFocus()
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def _name_of(self, row: int) -> str | None:
        file = self._files.file(row)
        return None if file is None else file.name

    def _select_current(self) -> bool:
        """Select the current row where nothing is selected: focus alone makes a row current, but selects none."""
        current, model = self.currentIndex(), self.selectionModel()
        if model.hasSelection() or self._files.file(current.row()) is None:
            return False
        model.select(current, QItemSelectionModel.SelectionFlag.ClearAndSelect | _ROWS)
        return True

    def _dress(self) -> None:
        self.setAccessibleName(tr("Files"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        watch_focus(self, self._theme, None)

    def _wire(self) -> None:
        self._files.modelReset.connect(self._rebuild)
        self._files.refreshed.connect(self._find_again)
        self._theme.changed.connect(self._restyle)

    def _place_columns(self) -> None:
        self._rows.columns = Columns.fit(self._theme, self.width(), is_small=self._is_small)
        self._rows.has_advice = self._files.is_grouped
        self.columns_changed.emit(self._rows.columns, self._files.is_grouped)
        self.viewport().update()

    @Slot()
    def _rebuild(self) -> None:
        self._kept.forget()
        self.scrollToTop()
        self._heights.fit()
        self._place_columns()
        self.current_changed.emit("")

    @Slot()
    def _find_again(self) -> None:
        """Put selection and current row back on the files they were on."""
        self._heights.fit()
        self._place_columns()
        for row in visible_rows(self):  # brings the rows that can be seen into the cache
            self._files.file(row)
        self._kept.find_again()

    @Slot()
    def _restyle(self) -> None:
        self._heights.fit()
        self._place_columns()
