"""The Analytics screen: warnings, figures and charts of past processing."""
# ruff: noqa: N802

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.core.analytics.alerts import Alert, AlertKind, alerts_of
from desktop_app.core.analytics.figures import Analytics
from desktop_app.core.history import HistoryFilter, Outcome
from desktop_app.ui.analytics.charts import Charts
from desktop_app.ui.analytics.controls import AskPath, Controls
from desktop_app.ui.analytics.desk import AnalyticsDesk, Answer
from desktop_app.ui.analytics.figures import FigureRow
from desktop_app.ui.analytics.strips import AlertStrips
from desktop_app.ui.analytics.words import span_words, tr
from desktop_app.ui.theme.metrics import Space, spare_side
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, Kind
from desktop_app.ui.widgets.list_states import ListState, centred_state
from desktop_app.ui.widgets.toast import Toast
from desktop_app.ui.widgets.tones import Tone

_NARROW_PX, _CONTENT_PX = 1000, 1920


class AnalyticsScreen(QWidget):
    """Shows the figures of a span.

    Signals:
        history_asked: sessions with certain files are wanted (a `HistoryFilter`).
        settings_asked: a section of the settings is wanted (its key).
        process_asked: there is nothing yet; Process is wanted.
    """

    history_asked = Signal(object)
    settings_asked = Signal(str)
    process_asked = Signal()

    def __init__(self, theme: Theme, desk: AnalyticsDesk, *, ask_path: AskPath | None = None) -> None:
        super().__init__()
        self._theme, self._desk = theme, desk
        self._analytics = Analytics()
        self._asked = 0
        self.setAccessibleName(tr("Analytics"))
        self.controls = Controls(theme, ask_path)
        self.strips = AlertStrips(theme)
        self.figures = FigureRow(theme)
        self.charts = Charts(theme)
        self._lay_out()
        self.toast = Toast(theme, self)
        self._wire()

    @property
    def analytics(self) -> Analytics:
        """The figures that are shown."""
        return self._analytics

    def regions(self) -> Sequence[QWidget]:
        """Return the parts that F6 jumps between."""
        if self.states.currentWidget() is not self.area:
            return (self,)
        return tuple(part for part in (self.strips, self.charts) if not part.isHidden())

    def close_topmost(self) -> bool:
        """Close the message, else the table that has the keyboard; False when there was neither."""
        if not self.toast.isHidden():
            self.toast.dismiss()
            return True
        shown = next((card for card in self.charts.cards if card.table is not None and card.table.hasFocus()), None)
        if shown is not None:
            shown.show_chart()
        return shown is not None

    @Slot()
    def refresh(self) -> None:
        """Ask for the figures anew; an answer to an earlier question is passed over."""
        self._asked += 1
        number = self._asked

        def show(answer: Answer) -> None:
            if number == self._asked:
                self._show(answer)

        self._desk.ask(self.controls.span, self.controls.engine, show)

    def showEvent(self, event: QShowEvent) -> None:
        """Bring up to date what has changed meanwhile."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.refresh)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put charts below one another where it is narrow."""
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        """Fold also when the screen comes into another window."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ParentChange:
            self._fold()

    def _lay_out(self) -> None:
        self.go_button = Button(self._theme, tr("Go to Process"), Kind.PRIMARY)
        self.empty = ListState(
            self._theme,
            "ph.chart-bar",
            tr("Charts appear after the first 5 files"),
            tr("They show how files ended, how long they took and what they cost."),
            (self.go_button,),
        )
        again = Button(self._theme, tr("Try again"), icon="ph.arrow-clockwise")
        again.clicked.connect(self.refresh)
        text = tr("The database did not answer. Nothing is lost.")
        self.failed = ListState(self._theme, "ph.warning-circle-fill", tr("Figures cannot be read"), text, (again,))
        self._waiting = QWidget()
        self._waiting.setAccessibleName(tr("Figures are being read"))
        self._empty_page, self._failed_page = centred_state(self.empty), centred_state(self.failed)
        self.area = self._make_area()
        self.states = QStackedLayout(self)
        for page in (self._waiting, self._empty_page, self._failed_page, self.area):
            self.states.addWidget(page)

    def _make_area(self) -> QScrollArea:
        page = QWidget()
        page.setObjectName("scrolled")
        column = self._column = QVBoxLayout(page)
        column.setSpacing(Space.S10)
        for part in (self.strips, self.figures, self.charts):
            column.addWidget(part)
        column.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(tr("Figures and charts"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        return area

    def _wire(self) -> None:
        self._desk.changed.connect(self._note_change)
        self._desk.refused.connect(self._tell_refusal)
        self.controls.changed.connect(self.refresh)
        self.controls.export_asked.connect(self._export)
        self.charts.code_opened.connect(self._open_code)
        self.strips.action_asked.connect(self._act)
        self.go_button.clicked.connect(self.process_asked)
        keys = QShortcut(QKeySequence("Ctrl+E"), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.controls.ask_export)
        for card in self.charts.cards:
            card.chart.installEventFilter(self)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Scroll to a chart that gets the keyboard."""
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QWidget):
            card = watched.parentWidget()
            self.area.ensureWidgetVisible(card if card is not None else watched, 0, Space.S20)
        return False

    def _show(self, answer: Answer) -> None:
        if answer.failure is not None:
            self.states.setCurrentWidget(self._failed_page)
            return
        analytics = self._analytics = answer.analytics
        self.controls.set_offered(is_offered=analytics.has_enough)
        if not analytics.has_enough:
            self.states.setCurrentWidget(self._empty_page)
            return
        self.controls.set_engines(analytics.all_engines)
        self.strips.show_alerts(alerts_of(analytics.recently, is_writing_troubled=self._desk.is_writing_troubled))
        self.figures.show_figures(analytics.recently)
        self.charts.show_figures(analytics, answer.today)
        self.states.setCurrentWidget(self.area)

    def _fold(self) -> None:
        side = spare_side(self.width(), self._theme.px(_CONTENT_PX))
        # The bar for scrolling takes the rest of the margin.
        self._column.setContentsMargins(Space.S20 + side, Space.S14, Space.S8 + side, Space.S14)
        is_narrow = self._theme.room(self.window().width()) < _NARROW_PX
        for part in (self.strips, self.figures, self.charts):
            part.set_narrow(is_narrow=is_narrow)

    @Slot(str)
    def _open_code(self, code: str) -> None:
        since_ms = self._analytics.recently.month_start_ms
        self.history_asked.emit(HistoryFilter(since_ms=since_ms, engine=self.controls.engine, error_code=code))

    @Slot(object)
    def _act(self, alert: Alert) -> None:
        """Do what a warning's button says."""
        if alert.kind is AlertKind.RETRIES:
            self.charts.codes.chart.setFocus(Qt.FocusReason.OtherFocusReason)
        elif alert.kind in {AlertKind.TIMEOUTS, AlertKind.SLOW}:
            self.settings_asked.emit("processing")
        elif alert.kind is AlertKind.NOT_WRITTEN and alert.code is None:
            self.settings_asked.emit("data")
        else:
            since_ms = self._analytics.recently.week_start_ms
            outcome = Outcome.FAILED if alert.code is None else None
            self.history_asked.emit(
                HistoryFilter(since_ms=since_ms, outcome=outcome, engine=self.controls.engine, error_code=alert.code)
            )

    @Slot(str)
    def _export(self, path: str) -> None:
        title = tr("Figures as CSV, {span}").format(span=span_words(self.controls.span))
        self._desk.export(self.controls.span, self.controls.engine, path, title)

    @Slot(str)
    def _tell_refusal(self, sentence: str) -> None:
        self.toast.show_message(Tone.BAD, tr("Not exported"), sentence)

    @Slot()
    def _note_change(self) -> None:
        if self.isVisible():
            self.refresh()
