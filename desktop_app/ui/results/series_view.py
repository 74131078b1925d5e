"""The right side of Results: one test as figure, plot and readings, tied to each other."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from desktop_app.core.medical.series import Line, Point, Reading, TestSeries, lines_of
from desktop_app.core.medical.trends import change_of
from desktop_app.ui.results.ground import Ground
from desktop_app.ui.results.legend import Legend
from desktop_app.ui.results.notes import Note, NoteRows
from desktop_app.ui.results.readings_table import ReadingsTable
from desktop_app.ui.results.series_head import SeriesHead
from desktop_app.ui.results.words import plot_words, reading_words, tr, tr_n, unit_words
from desktop_app.ui.theme.metrics import Height, Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.list_states import ListState
from desktop_app.ui.widgets.splitter import Splitter

_PLOT_SHARE = 0.58
_LEAST_ROWS = 4
_REVIEW, _UNIT = "review", "unit:"
_LEAST_PLOT_PX = 230

MakePlot = Callable[[Theme, Callable[[Point], str]], Any]
"""Makes the plot when it is needed; the library that draws it takes a second to load."""


class SeriesView(Splitter):
    """Shows one test; `reading_opened` says that a reading is to be shown in Review (its result's id)."""

    reading_opened = Signal(int)
    moved = Signal()

    def __init__(self, theme: Theme, make_plot: MakePlot) -> None:
        super().__init__(theme, tr("Plot and readings"), Qt.Orientation.Vertical)
        self._view_theme = theme
        self._make_plot = make_plot
        self._test: TestSeries | None = None
        self._readings: Sequence[Reading] = ()
        self._lines: list[Line] = []
        self._shown = 0
        self._is_moved = False
        self.plot: Any = None
        self.head = SeriesHead(theme)
        self.legend = Legend(theme)
        self.notes = NoteRows(theme)
        self.table = ReadingsTable(theme)
        text = tr("Its readings are words, or have no date. They are listed below.")
        self.no_plot = ListState(theme, "ph.text-aa", tr("Nothing to draw"), text)
        self._lay_out()
        self._wire()

    @property
    def test(self) -> TestSeries | None:
        """The test that is shown."""
        return self._test

    @property
    def readings(self) -> Sequence[Reading]:
        """All readings of the test, the newest first."""
        return self._readings

    @property
    def line(self) -> Line | None:
        """The line that is drawn, None where there is nothing to draw."""
        return self._lines[self._shown] if self._lines else None

    def show_test(self, test: TestSeries, readings: Sequence[Reading]) -> None:
        """Show a test with all its readings; a chosen reading that is still there stays chosen."""
        is_same = self._test is not None and self._test.key == test.key
        chosen = self.table.chosen_id if is_same else 0
        self._test, self._readings = test, readings
        self._lines = lines_of(readings, test.analyte_id)
        self._shown = self._shown if is_same and self._shown < len(self._lines) else 0
        self.table.readings.set_readings(readings)
        self._show_line()
        if chosen:
            self._choose(chosen)

    def reading(self, result_id: int) -> Reading | None:
        """Return a reading of the test."""
        return next((each for each in self._readings if each.result_id == result_id), None)

    def focus_plot(self) -> None:
        """Give the plot the keyboard; the readings where there is no plot."""
        target = self.plot if self.line is not None else self.table
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def layout_state(self) -> bytes:
        """Return how plot and readings share the height, once the person has moved the divider; empty before."""
        return bytes(self.saveState().data()) if self._is_moved else b""

    def restore_layout(self, packed: bytes) -> None:
        """Share the height as it was."""
        if packed:
            self._is_moved = self.restoreState(QByteArray(packed))

    def resizeEvent(self, event: Any) -> None:  # noqa: N802
        """Keep the shares until the person moves the divider."""
        super().resizeEvent(event)
        if not self._is_moved:
            room = self.height() - self.handleWidth()
            theme = self._view_theme
            rows = theme.px(Height.TABLE_HEAD) + _LEAST_ROWS * theme.px(Height.READING_ROW)
            least = max(_LEAST_PLOT_PX, self._column.minimumSize().height())  # with large text the head takes more
            plot = max(least, min(round(room * _PLOT_SHARE), room - rows))
            self.setSizes([plot, room - plot])

    def _lay_out(self) -> None:
        self.upper = Ground(self._view_theme, tr("Plot"))
        self._column = QVBoxLayout(self.upper)
        self._column.setContentsMargins(Space.S20, Space.S14, Space.S20, Space.S8)
        self._column.setSpacing(Space.S4)
        self._column.addWidget(self.head)
        self._column.addWidget(self.notes)
        self._column.addWidget(self.legend)
        self._column.addWidget(self.no_plot, 1)
        self.upper.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.upper.setMinimumHeight(180)
        self.table.setMinimumHeight(100)
        self.addWidget(self.upper)
        self.addWidget(self.table)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 1)

    def _wire(self) -> None:
        self.splitterMoved.connect(self._note_moved)
        self.head.span_chosen.connect(self._show_span)
        self.notes.asked.connect(self._answer)
        self.table.reading_chosen.connect(self._choose)
        self.table.reading_opened.connect(self.reading_opened)

    def _show_line(self) -> None:
        """Draw the line that is chosen, and say what belongs to it."""
        test, line = self._test, self.line
        if test is None:
            return
        if line is not None and self.plot is None:
            self._add_plot()
        self.no_plot.setVisible(line is None)
        if self.plot is not None:
            self.plot.setVisible(line is not None)
            self.plot.show_line(line, self.head.years)
            self.plot.setAccessibleName(tr("Plot of {name}").format(name=test.name))
            self.plot.setAccessibleDescription(plot_words(test.name, line, self._readings))
        confirmed = [point.reading for point in line.points if point.reading.is_confirmed] if line is not None else []
        last = confirmed[-1] if confirmed else test.last
        self.head.show_test(test, last, change_of(line) if line is not None else None, has_plot=line is not None)
        self.legend.show_line(line)
        self.notes.show_notes(self._notes())

    def _add_plot(self) -> None:
        self.plot = self._make_plot(self._view_theme, lambda point: reading_words(point.reading))
        self._column.addWidget(self.plot, 1)
        self.plot.reading_chosen.connect(self._choose)
        self.plot.reading_opened.connect(self.reading_opened)
        self.setTabOrder(self.head.spans, self.plot)
        self.setTabOrder(self.plot, self.table)

    def _notes(self) -> list[Note]:
        notes: list[Note] = []
        open_count = sum(not each.is_confirmed for each in self._readings)
        if open_count:
            text = tr_n("%n reading is not confirmed yet", "%n readings are not confirmed yet", open_count)
            notes.append(Note(text, "ph.clipboard-text", tr("Review"), _REVIEW))
        converted = {point.reading.unit for point in (self.line.points if self.line else ()) if point.is_converted}
        if converted and self.line is not None:
            units = ", ".join(sorted(unit_words(unit) for unit in converted))
            words = tr("Readings in {units} are drawn in {unit}; the table shows them as printed")
            notes.append(Note(words.format(units=units, unit=unit_words(self.line.unit)), "ph.arrows-left-right"))
        for place, line in enumerate(self._lines):
            if place != self._shown:
                count, unit = len(line.points), unit_words(line.unit) or tr("no unit")
                words = tr_n("%n reading in {unit} is not joined", "%n readings in {unit} are not joined", count)
                text = words.format(unit=unit)
                notes.append(Note(text, "ph.ruler", tr("Show {unit}").format(unit=unit), f"{_UNIT}{place}"))
        return notes

    @Slot(str)
    def _answer(self, key: str) -> None:
        if key == _REVIEW:
            found = next((each for each in self._readings if not each.is_confirmed), None)
            if found is not None:
                self.reading_opened.emit(found.result_id)
        elif key.startswith(_UNIT):
            # Later: the link that was clicked goes with the notes.
            self._shown = int(key.removeprefix(_UNIT))
            QTimer.singleShot(0, self, self._show_line)

    @Slot(int)
    def _choose(self, result_id: int) -> None:
        """Show a reading as the chosen one, on the plot and in the table."""
        self.table.choose(result_id)
        if self.plot is not None:
            self.plot.choose(result_id)

    @Slot(object)
    def _show_span(self, years: int | None) -> None:
        if self.plot is not None:
            chosen = self.plot.chosen_id
            self.plot.show_line(self.line, years)
            self.plot.choose(chosen)

    @Slot()
    def _note_moved(self) -> None:
        self._is_moved = True
        self.moved.emit()
