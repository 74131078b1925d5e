"""The Results screen: a person's tests at the left, one of them over time at the right."""
# ruff: noqa: N802

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop_app.core.errors import ProcessingError
from desktop_app.core.medical.series import ResultCounts
from desktop_app.core.people.identity import DoubtfulReport, KnownPerson
from desktop_app.ui.export.wish import ExportMemory
from desktop_app.ui.people.desk import PeopleDesk
from desktop_app.ui.results.desk import ResultsDesk
from desktop_app.ui.results.export_button import ExportButton
from desktop_app.ui.results.header_controls import side_by_side
from desktop_app.ui.results.people_changes import PeopleChanges
from desktop_app.ui.results.person_button import PersonButton
from desktop_app.ui.results.series_view import SeriesView
from desktop_app.ui.results.tests_list import TestPane
from desktop_app.ui.results.words import tr, tr_n
from desktop_app.ui.shell.window_state import WindowState
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, Kind
from desktop_app.ui.widgets.list_states import ListState, centred_state
from desktop_app.ui.widgets.splitter import Splitter
from desktop_app.ui.widgets.tones import Tone

_NARROW_PX, _SMALL_PX = 1000, 1100
_LIST_PX, _LIST_SMALL_PX, _LIST_NARROW_PX = 392, 320, 272
_LEAST_LIST_PX, _LEAST_SERIES_PX = 220, 420
_MOST_LIST_SHARE = 0.36
_REMEMBER_MS = 300
"""So long after the divider was moved last its place is remembered."""
_SPLIT, _SERIES_SPLIT = "results-list", "results-series"


class ResultsScreen(QWidget):
    """Shows the results of one person at a time.

    Signals:
        review_asked: a reading is to be shown in Review (report and result).
        review_opened: Review is wanted, since nothing is confirmed.
        subtitle_changed: what the header says behind the title.
    """

    review_asked = Signal(int, int)
    review_opened = Signal()
    subtitle_changed = Signal(str)

    def __init__(self, theme: Theme, desk: ResultsDesk, people_desk: PeopleDesk, state: WindowState) -> None:
        super().__init__()
        self._theme, self._desk, self._people_desk, self._state = theme, desk, people_desk, state
        self._people: list[KnownPerson] = []
        self._person_id, self._is_person_wanted = 0, False
        self._version: int | None = None
        self._counts = ResultCounts()
        self._subtitle = ""
        self._is_moved = False
        self._soon = QTimer(self, interval=_REMEMBER_MS, singleShot=True)
        self.setAccessibleName(tr("Results"))
        self.person = PersonButton(theme)
        self.export = ExportButton(theme, desk, ExportMemory(state))
        self._controls = side_by_side(self.person, self.export)
        self.tests = TestPane(theme)
        self.series = SeriesView(theme, _make_plot)
        self.changes = PeopleChanges(theme, people_desk, self)
        self._lay_out()
        self._wire()
        self._restore()

    @property
    def subtitle(self) -> str:
        """What the header says behind the title: "214 values from 31 reports"."""
        return self._subtitle

    @property
    def is_stale(self) -> bool:
        """True until what is stored was asked for the first time."""
        return self._version is None

    @property
    def controls(self) -> QWidget:
        """What goes into the header: the choice of a person, and exports."""
        return self._controls

    @property
    def chosen_person(self) -> KnownPerson | None:
        """The person whose results are shown."""
        return next((person for person in self._people if person.person_id == self._person_id), None)

    def regions(self) -> Sequence[QWidget]:
        """Return the parts that F6 jumps between."""
        if self._pages.currentWidget() is not self.main:
            return (self,)
        return (self.tests, self.main.handle(1), self.series.upper, self.series.handle(1), self.series.table)

    def close_topmost(self) -> bool:
        """Close what Esc closes; False when nothing was open."""
        if not self.changes.answers.toast.isHidden():
            self.changes.answers.toast.dismiss()
            return True
        return self.tests.close_search()

    def open_search(self) -> None:
        """Put the keyboard into the search for a test."""
        self.tests.open_search()

    @Slot(int)
    def show_person(self, person_id: int) -> None:
        """Show another person's results."""
        self._is_person_wanted = True
        if person_id != self._person_id:
            self._person_id = person_id
            self.tests.clear()
            self.refresh()

    def show_test(self, person_id: int, analyte_id: str | None, name: str) -> None:
        """Show one test of a person: the analyte's, or the one that is printed with this name."""
        self._person_id, self._is_person_wanted = person_id, True
        self.tests.clear()
        self.refresh()
        tests = self.tests.model.tests
        named = (test for test in tests if analyte_id is None and name in test.printed_names)
        found = next((test for test in tests if analyte_id is not None and test.analyte_id == analyte_id), None)
        chosen = found or next(named, None)
        if chosen is not None:
            self.tests.list.choose(chosen.key)

    @Slot()
    def refresh(self) -> None:
        """Show what is stored now; the chosen person, test and reading stay."""
        try:
            self._version = self._desk.version()
            self._people = self._people_desk.people()
            doubtful = self._people_desk.doubtful()
            person = self.chosen_person
            # Nobody asked for one of whom nothing is confirmed, where there is another by now.
            if person is None or (not person.confirmed_count and not self._is_person_wanted):
                self._person_id = _likeliest(self._people)
            self._show(doubtful)
        except ProcessingError:
            self._pages.setCurrentWidget(self._failed_page)

    def showEvent(self, event: QShowEvent) -> None:
        """Bring up to date what has changed meanwhile."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._refresh_stale)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold what has no room."""
        super().resizeEvent(event)
        self.person.set_small(self.window().width() < _NARROW_PX)
        if not self._is_moved:
            self._share_width()

    def _lay_out(self) -> None:
        self.go_button = Button(self._theme, tr("Go to Review"), Kind.PRIMARY)
        text = tr("Values appear here once you have confirmed their report.")
        self.empty = ListState(self._theme, "ph.heartbeat", tr("No confirmed values yet"), text, (self.go_button,))
        again = Button(self._theme, tr("Try again"), icon="ph.arrow-clockwise")
        again.clicked.connect(self.refresh)
        text = tr("The database did not answer. Nothing is lost.")
        self.failed = ListState(self._theme, "ph.warning-circle-fill", tr("Results cannot be read"), text, (again,))
        self.main = Splitter(self._theme, tr("Tests and readings"), Qt.Orientation.Horizontal)
        self.tests.setMinimumWidth(_LEAST_LIST_PX)
        self.series.setMinimumWidth(_LEAST_SERIES_PX)
        self.main.addWidget(self.tests)
        self.main.addWidget(self.series)
        self.main.setStretchFactor(1, 1)
        self._pages = QStackedLayout(self)
        self._empty_page, self._failed_page = centred_state(self.empty), centred_state(self.failed)
        for page in (self._empty_page, self._failed_page, self.main):
            self._pages.addWidget(page)

    def _wire(self) -> None:
        self._desk.changed.connect(self._note_change)
        self._people_desk.changed.connect(self._note_change)
        self.person.person_chosen.connect(self.show_person)
        self.person.rename_asked.connect(lambda: self.changes.rename(self.chosen_person))
        self.person.merge_asked.connect(lambda: self.changes.merge(self.chosen_person, self._people))
        self.person.split_asked.connect(lambda: self.changes.move(self.chosen_person, self._people))
        self.person.changes_asked.connect(self.changes.list_changes)
        self.person.doubts_asked.connect(self.changes.ask_doubts)
        self.tests.test_chosen.connect(self._show_test)
        self.tests.plot_asked.connect(self.series.focus_plot)
        self.series.reading_opened.connect(self._open_reading)
        self._desk.refused.connect(self._tell_refusal)
        keys = QShortcut(QKeySequence("Ctrl+E"), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.export.open_panel)
        self.go_button.clicked.connect(self.review_opened)
        self.main.splitterMoved.connect(self._note_moved)
        self.series.moved.connect(self._soon.start)
        self._soon.timeout.connect(self._keep_layouts)

    def _restore(self) -> None:
        packed = self._state.layout_of(_SPLIT)
        self._is_moved = bool(packed) and self.main.restoreState(QByteArray(packed))
        self.series.restore_layout(self._state.layout_of(_SERIES_SPLIT))

    def _share_width(self) -> None:
        window, room = self._theme.room(self.window().width()), self.width() - self.main.handleWidth()
        wanted = _LIST_PX if window >= _SMALL_PX else _LIST_SMALL_PX if window >= _NARROW_PX else _LIST_NARROW_PX
        wanted = min(self._theme.px(wanted), round(room * _MOST_LIST_SHARE))
        self.main.setSizes([wanted, room - wanted])

    def _show(self, doubtful: Sequence[DoubtfulReport]) -> None:
        person = self.chosen_person
        self.person.show_people(self._people, person, len(doubtful))
        counts = self._desk.counts(person.person_id) if person is not None else ResultCounts()
        self._counts = counts
        self._say(counts)
        self.export.show_scope(person, None, counts)
        self.person.setVisible(person is not None or bool(doubtful))
        self.export.setVisible(counts.values > 0)
        if person is None or not counts.confirmed:
            self._pages.setCurrentWidget(self._empty_page)
            return
        chosen = self.tests.list.chosen_key
        tests = self._desk.tests(person.person_id)
        had_keyboard = self._empty_page.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._pages.setCurrentWidget(self.main)
        self.tests.show_tests(tests, chosen)  # which tells what is chosen then
        if had_keyboard:
            self.tests.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, counts: ResultCounts) -> None:
        values = tr_n("%n value", "%n values", counts.values)
        reports = tr_n("%n report", "%n reports", counts.reports)
        text = tr("{values} from {reports}").format(values=values, reports=reports) if counts.values else ""
        if text != self._subtitle:
            self._subtitle = text
            self.subtitle_changed.emit(text)

    @Slot(str)
    def _show_test(self, key: str) -> None:
        test = next((test for test in self.tests.model.tests if test.key == key), None)
        if test is None:
            return
        try:
            readings = self._desk.readings(self._person_id, test)
        except ProcessingError:
            self._pages.setCurrentWidget(self._failed_page)
            return
        self.series.show_test(test, readings)
        self.export.show_scope(self.chosen_person, test, self._counts)

    @Slot(int)
    def _open_reading(self, result_id: int) -> None:
        reading = self.series.reading(result_id)
        if reading is not None:
            self.review_asked.emit(reading.report_id, result_id)

    @Slot(str)
    def _tell_refusal(self, sentence: str) -> None:
        self.changes.answers.toast.show_message(Tone.BAD, tr("Not exported"), sentence)

    @Slot()
    def _note_change(self) -> None:
        if self.isVisible():
            self.refresh()

    @Slot()
    def _refresh_stale(self) -> None:
        try:
            is_stale = self._version is None or self._desk.version() != self._version
        except ProcessingError:
            is_stale = True
        if is_stale:
            self.refresh()

    @Slot()
    def _note_moved(self) -> None:
        self._is_moved = True
        self._soon.start()

    @Slot()
    def _keep_layouts(self) -> None:
        if self._is_moved:
            self._state.keep_layout(_SPLIT, bytes(self.main.saveState().data()))
        self._state.keep_layout(_SERIES_SPLIT, self.series.layout_state())


def _likeliest(people: Sequence[KnownPerson]) -> int:
    """Return who is shown first: the one with most confirmed reports, which alone are drawn, else with most."""
    return max(people, key=lambda person: (person.confirmed_count, person.report_count)).person_id if people else 0


def _make_plot(theme: Theme, words_of_point: Any) -> Any:
    from desktop_app.ui.results.plot import TrendPlot  # pyqtgraph: a second that only the first plot pays for

    return TrendPlot(theme, words_of_point)
