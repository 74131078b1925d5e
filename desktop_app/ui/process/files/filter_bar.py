"""The counters and the chips: both narrow the list to the same filters."""
# ruff: noqa: N802

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.session import SessionSummary
from desktop_app.core.status import FileStatus
from desktop_app.ui.process.filters import Filter, count_of, stopped_count
from desktop_app.ui.process.words import marked, tr, tr_n
from desktop_app.ui.theme.status_style import PROCESSING_ICON, STATUS_STYLES, status_word
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.cards import CounterCard
from desktop_app.ui.widgets.chips import ChipContent, ChipRow

_CHIPS = (
    (Filter.ALL, marked("All"), None),
    (Filter.PROCESSING, marked("Processing"), None),
    (Filter.PENDING, marked("Pending"), FileStatus.PENDING),
    (Filter.COMPLETED, marked("Completed"), FileStatus.COMPLETED),
    (Filter.TO_CHECK, marked("To check"), None),
    (Filter.STOPPED, marked("Failed or timed out"), None),
    (Filter.FAILED, marked("Failed"), FileStatus.FAILED),
    (Filter.TIMED_OUT, marked("Timed out"), FileStatus.TIMEOUT),
    (Filter.CANCELLED, marked("Cancelled"), FileStatus.CANCELLED),
)

_MOST_TOOLS_SHARE = 0.7
"""Of the width; where the buttons take more, the chips stand above them."""


class FilterBar(QWidget):
    """Four counter cards over the row of chips; `tools` lies at the right of the chips.

    `chosen` carries the `Filter` to narrow the list to.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._summary: SessionSummary | None = None
        self._filter, self._to_check = Filter.ALL, 0
        self._keys: list[str] = []
        self._counters = {
            Filter.COMPLETED: _status_counter(theme, FileStatus.COMPLETED),
            Filter.PROCESSING: _processing_counter(theme),
            Filter.PENDING: _status_counter(theme, FileStatus.PENDING),
            Filter.STOPPED: _status_counter(theme, FileStatus.FAILED),
        }
        self.chips = ChipRow(theme, tr("Filter files"))
        self.tools = QHBoxLayout()
        self._cards = QWidget()
        self._lay_out()
        for counter in self._counters.values():
            counter.clicked.connect(self._choose_counter)
        self.chips.chosen.connect(self._choose_chip)

    @property
    def filter(self) -> Filter:
        """The filter that is chosen."""
        return self._filter

    def counter(self, kind: Filter) -> CounterCard:
        """Return one of the counter cards."""
        return self._counters[kind]

    def show_summary(self, summary: SessionSummary) -> None:
        """Show newer counts; a filter that no file matches any longer gives way to All."""
        if self._summary is not None and self._summary.session_id != summary.session_id:
            self.choose(Filter.ALL)
        self._summary = summary
        for kind, counter in self._counters.items():
            counter.set_count(count_of(kind, summary), _split_words(summary) if kind is Filter.STOPPED else "")
        if self._filter is not Filter.ALL and not count_of(self._filter, summary, self._to_check):
            self.choose(Filter.ALL)
        self._show_chips()

    def show_to_check(self, count: int) -> None:
        """Show how many files have values to check; the chip for none is gone."""
        self._to_check = count
        if self._filter is Filter.TO_CHECK and not count:
            self.choose(Filter.ALL)
        self._show_chips()

    def choose(self, kind: Filter) -> None:
        """Narrow the list; the same filter again does nothing."""
        if kind is self._filter:
            self._mark_counters()
            return
        self._filter = kind
        self._show_chips()
        self.chips.choose(kind.value)
        self._mark_counters()
        self.chosen.emit(kind)

    def set_small(self, is_small: bool) -> None:
        """Show the counters in one line each."""
        for counter in self._counters.values():
            counter.set_small(is_small)

    def set_folded(self, is_folded: bool) -> None:
        """Leave the counters out: the chips tell the same in low windows."""
        self._cards.setVisible(not is_folded)

    def _lay_out(self) -> None:
        cards = QHBoxLayout(self._cards)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(10)
        for counter in self._counters.values():
            cards.addWidget(counter)
        low = self._low = QHBoxLayout()
        low.setSpacing(6)
        low.addWidget(self.chips, 1)
        self.tools.setSpacing(6)
        low.addLayout(self.tools)
        low.setAlignment(self.tools, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._cards)
        column.addLayout(low)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put chips and buttons below one another where these would leave those no room."""
        super().resizeEvent(event)
        self._fit_tools()

    def event(self, event: QEvent) -> bool:
        """See to the same when buttons come or go."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit_tools()
        return super().event(event)

    def _fit_tools(self) -> None:
        is_tight = self.tools.sizeHint().width() > self.width() * _MOST_TOOLS_SHARE
        self._low.setDirection(QBoxLayout.Direction.TopToBottom if is_tight else QBoxLayout.Direction.LeftToRight)

    def _show_chips(self) -> None:
        shown: list[ChipContent] = []
        for kind, word, status in _CHIPS:
            count = count_of(kind, self._summary, self._to_check)
            # The counter joins two statuses; its chip is there only while that is chosen.
            is_wanted = kind is self._filter if kind is Filter.STOPPED else bool(count)
            if kind is Filter.ALL or is_wanted:
                shown.append(ChipContent(kind.value, tr(word), count, status))
        self.chips.set_chips(shown)
        self._order_tabs([content.key for content in shown])

    def _order_tabs(self, keys: list[str]) -> None:
        # New chips come last in Qt's order of tabs: they belong behind the counters.
        if keys == self._keys:
            return
        self._keys = keys
        before: QWidget = self._counters[Filter.STOPPED]
        for key in keys:
            QWidget.setTabOrder(before, self.chips.chip(key))
            before = self.chips.chip(key)

    def _mark_counters(self) -> None:
        for kind, counter in self._counters.items():
            is_only = kind is Filter.STOPPED and self._filter in {Filter.FAILED, Filter.TIMED_OUT}
            counter.setChecked(kind is self._filter or (is_only and self._is_whole(self._filter)))

    def _is_whole(self, kind: Filter) -> bool:
        return self._summary is not None and count_of(kind, self._summary) == stopped_count(self._summary)

    def _wanted(self, kind: Filter) -> Filter:
        """Return the plain filter where only one of the two joined statuses occurs."""
        summary = self._summary
        if kind is not Filter.STOPPED or summary is None:
            return kind
        if not summary.timed_out_files:
            return Filter.FAILED
        return kind if summary.failed_files else Filter.TIMED_OUT

    @Slot()
    def _choose_counter(self) -> None:
        sender = self.sender()
        for kind, counter in self._counters.items():
            if counter is sender:
                wanted = self._wanted(kind)
                is_again = wanted is self._filter
                self.choose(Filter.ALL if is_again or not count_of(wanted, self._summary) else wanted)

    @Slot(str)
    def _choose_chip(self, key: str) -> None:
        self.choose(Filter(key))


def _status_counter(theme: Theme, status: FileStatus) -> CounterCard:
    style = STATUS_STYLES[status]
    return CounterCard(theme, status_word(status), style.icon, style.text, style.tint)


def _processing_counter(theme: Theme) -> CounterCard:
    style = STATUS_STYLES[FileStatus.DOWNLOADING]
    return CounterCard(theme, tr("Processing"), PROCESSING_ICON, style.text, style.tint)


def _split_words(summary: SessionSummary) -> str:
    failed, timed_out = summary.failed_files, summary.timed_out_files
    if not timed_out:
        return ""
    late = tr_n("%n timed out", "%n timed out", timed_out)
    return f"{tr_n('%n failed', '%n failed', failed)}, {late}" if failed else late
