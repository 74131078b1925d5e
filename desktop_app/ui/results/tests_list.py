"""The left side of Results: search, the filter of what is out of range, the tests, and whom this does not replace."""
# ruff: noqa: N802

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QStackedLayout, QVBoxLayout

from desktop_app.core.medical.series import TestSeries
from desktop_app.ui.results.ground import Ground
from desktop_app.ui.results.tests_delegate import TestDelegate
from desktop_app.ui.results.tests_model import TestListModel
from desktop_app.ui.results.words import tests_words, tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height, Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.chips import Chip, ChipContent
from desktop_app.ui.widgets.fields import LineEdit
from desktop_app.ui.widgets.focus import watch_focus
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.list_states import ListState

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_INTO_LIST = _ENTER | {Qt.Key.Key_Down}


class SwitchChip(Chip):
    """A chip that is on or off by itself."""

    def nextCheckState(self) -> None:
        """Switch."""
        self.setChecked(not self.isChecked())


class TestListView(QListView):
    """The list; `test_chosen` carries a test's key, `plot_asked` says that Enter or Right was pressed on it."""

    test_chosen = Signal(str)
    plot_asked = Signal()

    def __init__(self, theme: Theme, model: TestListModel) -> None:
        super().__init__()
        self._theme, self._tests = theme, model
        self._rows = TestDelegate(theme, self)
        self.setModel(model)
        self.setItemDelegate(self._rows)
        self.setAccessibleName(tr("Tests"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.entered.connect(self._hover)
        self.selectionModel().selectionChanged.connect(self._tell)
        theme.changed.connect(self._restyle)
        watch_focus(self, theme, None)

    @property
    def chosen_key(self) -> str:
        """The chosen test's key, empty for none."""
        chosen = self.selectionModel().selectedIndexes()
        test = self._tests.test_at(chosen[0].row()) if chosen else None
        return test.key if test is not None else ""

    def choose(self, key: str) -> bool:
        """Choose a test and scroll to it; False where it is not listed."""
        place = self._tests.place_of(key)
        if place is None:
            return False
        index = self._tests.index(place)
        self.setCurrentIndex(index)
        self.scrollTo(self._tests.index(place - 1) if self._tests.test_at(place - 1) is None and place else index)
        self.scrollTo(index)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the plot on Enter and Right."""
        if event.key() in _ENTER or event.key() == Qt.Key.Key_Right:
            self.plot_asked.emit()
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """No row is hovered any more."""
        self._hover(QModelIndex())
        super().leaveEvent(event)

    @Slot(QModelIndex)
    def _hover(self, index: QModelIndex) -> None:
        row = index.row() if index.isValid() and self._tests.test_at(index.row()) is not None else -1
        if row != self._rows.hovered_row:
            self._rows.hovered_row = row
            self.viewport().update()

    @Slot(QItemSelection, QItemSelection)
    def _tell(self, _chosen: QItemSelection, _left: QItemSelection) -> None:
        if self.chosen_key:
            self.test_chosen.emit(self.chosen_key)

    @Slot()
    def _restyle(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()


class TestPane(Ground):
    """Search, filter, list and the last line. `test_chosen` carries a test's key."""

    test_chosen = Signal(str)
    plot_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Tests"))
        self.model = TestListModel(self)
        self.list = TestListView(theme, self.model)
        self.search = LineEdit(
            theme, tr("Find a test"), placeholder=tr("Find a test"), icon="ph.magnifying-glass", height=Height.FIELD
        )
        self.search.setClearButtonEnabled(True)
        self.filter = SwitchChip(theme, ChipContent("out", tr("Out of range"), 0, counted=tests_words))
        self._lay_out()
        self.search.textChanged.connect(self._refilter)
        self.search.installEventFilter(self)
        self.filter.toggled.connect(self._refilter)
        self.list.test_chosen.connect(self.test_chosen)
        self.list.plot_asked.connect(self.plot_asked)
        self.clear_button.clicked.connect(self.clear)

    def show_tests(self, tests: Sequence[TestSeries], chosen_key: str) -> None:
        """List tests and choose one: the one that was, else the first that is out of range, else the first."""
        self.model.set_tests(tests)
        count = self.model.out_of_range_count
        self.filter.set_content(ChipContent("out", tr("Out of range"), count, counted=tests_words))
        self.filter.setVisible(count > 0)
        if not count:
            self.filter.setChecked(False)
        self._show_state()
        listed = self.model.listed
        first = next((test.key for test in listed if test.is_out_of_range), listed[0].key if listed else "")
        if not self.list.choose(chosen_key):
            self.list.choose(first)

    def open_search(self) -> None:
        """Put the keyboard into the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def close_search(self) -> bool:
        """Take search and filter away; tell whether there was one."""
        had = bool(self.search.text()) or self.filter.isChecked()
        self.clear()
        return had

    @Slot()
    def clear(self) -> None:
        """List every test again."""
        self.search.clear()
        self.filter.setChecked(False)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Go from the search into the list on Down and Enter."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if watched is self.search and event.key() in _INTO_LIST and self.model.listed:
            if not self.list.chosen_key:
                self.list.choose(self.model.listed[0].key)
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        return False

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(Space.S16, Space.S12, Space.S16, Space.S12)
        row.setSpacing(Space.S8)
        row.addWidget(self.search, 1)
        row.addWidget(self.filter)
        self.clear_button = Button(self._theme, tr("Show all tests"))
        text = tr("No test has these words in its name.")
        self.no_match = ListState(self._theme, "ph.funnel", tr("No test matches"), text, (self.clear_button,))
        self._stack = QStackedLayout()
        self.advice = Label(self._theme, tr("Not medical advice."), Type.CAPTION, Role.TEXT_2)
        last = QHBoxLayout()
        last.setContentsMargins(Space.S16, Space.S6, Space.S16, Space.S8)
        last.addWidget(self.advice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addLayout(self._stack, 1)
        self._stack.addWidget(self.list)  # shown at once: in the column, or it would be a window for a moment
        self._stack.addWidget(self.no_match)
        column.addLayout(last)

    @Slot()
    def _refilter(self) -> None:
        chosen = self.list.chosen_key
        self.model.set_filter(self.search.text(), is_out_of_range_only=self.filter.isChecked())
        self._show_state()
        self.list.choose(chosen)

    def _show_state(self) -> None:
        is_empty = bool(self.model.tests) and not self.model.listed
        self._stack.setCurrentWidget(self.no_match if is_empty else self.list)
