"""All charts of the screen, and how they lie side by side, or below one another where it is narrow."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.core.analytics.figures import Analytics
from desktop_app.ui.analytics import compared, over_time
from desktop_app.ui.analytics.bar_chart import BarChart
from desktop_app.ui.analytics.chart_card import ChartCard
from desktop_app.ui.analytics.time_chart import TimeChart
from desktop_app.ui.analytics.words import tr
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme

_LARGE_PX, _SMALL_PX = 234, 169
_COLUMNS = 6


class Charts(QWidget):
    """Every chart in its card; `code_opened` carries an error code whose files are wanted."""

    code_opened = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._is_narrow: bool | None = None
        self.setAccessibleName(tr("Charts"))
        self.success, self.times = _over_time(theme), _over_time(theme)
        self.kinds, self.codes = _bars(theme), _bars(theme)
        self.attempts, self.cost = _over_time(theme), _over_time(theme)
        self.values, self.pages = _over_time(theme), _over_time(theme)
        self.timeouts, self.first = _over_time(theme), _over_time(theme)
        self.corrections = _bars(theme)
        self.retries, self.months = _over_time(theme), _over_time(theme)
        self.codes.opened.connect(self.code_opened)
        self._beside_codes = _stacked(self.attempts, self.cost)
        self._beside_first = _stacked(self.values, self.pages)
        self._beside_corrections = _stacked(self.retries, self.months)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.S10)
        theme.changed.connect(self._size)
        self.set_narrow(is_narrow=False)
        self._size()

    @property
    def cards(self) -> Sequence[ChartCard]:
        """All cards in the order of the keyboard."""
        return (
            self.success, self.times, self.kinds, self.codes, self.attempts, self.cost, self.first, self.timeouts,
            self.values, self.pages, self.corrections, self.retries, self.months,
        )  # fmt: skip

    def show_figures(self, analytics: Analytics, today: date) -> None:
        """Draw other figures."""
        periods = analytics.periods
        self.success.show_content(over_time.success_over_time(periods))
        self.times.show_content(over_time.time_over_time(periods))
        self.kinds.show_content(compared.times_by_kind(analytics))
        self.codes.show_content(compared.failures_by_code(analytics))
        self.attempts.show_content(over_time.attempts_over_time(periods))
        self.cost.show_content(over_time.cost_per_file(periods))
        self.first.show_content(over_time.first_over_time(periods))
        self.timeouts.show_content(over_time.timeouts_over_time(periods))
        self.values.show_content(over_time.values_a_day(periods, today))
        self.pages.show_content(over_time.pages_a_day(periods, today))
        self.corrections.show_content(compared.corrections_in_review(analytics))
        self.retries.show_content(over_time.retries_over_time(periods))
        self.months.show_content(over_time.cost_per_month(analytics.months))

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Put all below one another, or two and three side by side."""
        if is_narrow == self._is_narrow:
            return
        self._is_narrow = is_narrow
        rows: Sequence[Sequence[QWidget]] = (
            (self.success, self.times),
            (self.kinds, self.codes, self._beside_codes),
            (self.first, self.timeouts, self._beside_first),
            (self.corrections, self._beside_corrections),
        )
        if is_narrow:
            rows = [(widget,) for row in rows for widget in row]
        for number, row in enumerate(rows):
            for place, widget in enumerate(row):
                width = _COLUMNS // len(row)
                self._grid.addWidget(widget, number, place * width, 1, width)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)

    def _size(self) -> None:
        px = self._theme.px
        for card in (self.success, self.times):
            card.setFixedHeight(px(_LARGE_PX))
        for card in (self.kinds, self.codes, self.first, self.timeouts, self.corrections):
            card.setFixedHeight(2 * px(_SMALL_PX) + Space.S10)
        for card in (self.attempts, self.cost, self.values, self.pages, self.retries, self.months):
            card.setFixedHeight(px(_SMALL_PX))


def _over_time(theme: Theme) -> ChartCard:
    return ChartCard(theme, TimeChart(theme))


def _bars(theme: Theme) -> ChartCard:
    return ChartCard(theme, BarChart(theme))


def _stacked(*cards: ChartCard) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.S10)
    for card in cards:
        column.addWidget(card)
    return holder
