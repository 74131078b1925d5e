"""The row of filters over the list: words, days, outcome, kind of file, engine; they hold together."""
# ruff: noqa: N802

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.history import PICTURES, HistoryFilter, Outcome
from desktop_app.core.settings import API_ENGINE, LOCAL_ENGINE
from desktop_app.ui.failures import code_words
from desktop_app.ui.history.dates import ANY, DateFilter, Span, today
from desktop_app.ui.history.filter_button import FilterButton
from desktop_app.ui.history.words import end_of, local_time, outcome_filter_words, start_of, tr
from desktop_app.ui.theme.metrics import Height, Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, Kind
from desktop_app.ui.widgets.fields import LineEdit
from desktop_app.ui.widgets.flow import FlowLayout

_SEARCH_PX, _NARROW_SEARCH_PX = 280, 200
_NARROW_PX = 1000
_TYPING_MS = 200
"""So long after the last letter the search begins."""


class FiltersBar(QWidget):
    """The filters; `changed` carries the `HistoryFilter` they make together."""

    changed = Signal(object)

    def __init__(self, theme: Theme, now: Callable[[], date] = today) -> None:
        super().__init__()
        self._look, self._now = theme, now
        self._filter, self._span = HistoryFilter(), ANY
        self.setAccessibleName(tr("Filters"))
        self.search = LineEdit(
            theme,
            tr("Search file names, people, tests"),
            placeholder=tr("Search file names, people, tests"),
            icon="ph.magnifying-glass",
            height=Height.FIELD,
        )
        self.dates = DateFilter(theme, now)
        self.outcome = FilterButton(theme, tr("Outcome"), tr("Any outcome"), "ph.check-circle")
        self.kind = FilterButton(theme, tr("File type"), tr("Any file type"), "ph.file")
        self.engine = FilterButton(theme, tr("Engine"), tr("Any engine"), "ph.cpu")
        self.clear_button = Button(theme, tr("Clear filters"), Kind.QUIET, icon="ph.x")
        self._typing = QTimer(self, interval=_TYPING_MS, singleShot=True)
        self._engines: tuple[str, ...] = (LOCAL_ENGINE,)
        self._lay_out()
        self._wire()
        self._show()

    @property
    def filter(self) -> HistoryFilter:
        """What is asked for."""
        return self._filter

    @Slot(object)
    def set_filter(self, chosen: HistoryFilter) -> None:
        """Ask for something else, as another screen does ("failures of this code")."""
        self._filter = chosen
        self._span = _span_of(chosen)
        self.search.setText(chosen.text)
        self._typing.stop()
        self._show()
        self.changed.emit(chosen)

    def set_engines(self, engines: Sequence[str]) -> None:
        """Offer the engines that any session used."""
        known = (LOCAL_ENGINE, *(engine for engine in engines if engine != LOCAL_ENGINE))
        if known != self._engines:
            self._engines = known
            self._show()

    @Slot()
    def clear(self) -> None:
        """Ask for everything."""
        self.set_filter(HistoryFilter())
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give up some of the search in narrow windows."""
        super().resizeEvent(event)
        self._restyle()

    def _lay_out(self) -> None:
        filters = QWidget()
        filters.setAccessibleName(tr("Filters"))
        flow = FlowLayout(filters, Space.S8)
        for widget in (self.search, self.dates, self.outcome, self.kind, self.engine):
            flow.addWidget(widget)
        policy = filters.sizePolicy()
        policy.setHeightForWidth(True)
        filters.setSizePolicy(policy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S8)
        row.addWidget(filters, 1)
        beside = QVBoxLayout()
        beside.setContentsMargins(0, (Height.FIELD - Height.BUTTON_SMALL) // 2, 0, 0)
        beside.addWidget(self.clear_button)
        beside.addStretch(1)
        row.addLayout(beside)
        self._look.changed.connect(self._restyle)
        self._restyle()

    def _wire(self) -> None:
        self.search.textChanged.connect(self._type)
        self.search.returnPressed.connect(self._search_now)
        self._typing.timeout.connect(self._search_now)
        self.dates.span_chosen.connect(self._choose_span)
        self.outcome.chosen.connect(self._choose_outcome)
        self.kind.chosen.connect(self._choose_kind)
        self.engine.chosen.connect(self._choose_engine)
        self.clear_button.clicked.connect(self.clear)

    def _change(self, chosen: HistoryFilter) -> None:
        if chosen != self._filter:
            self._filter = chosen
            self._show()
            self.changed.emit(chosen)

    def _show(self) -> None:
        chosen = self._filter
        self.dates.show_span(self._span)
        self.outcome.set_choices(
            [("", tr("Any outcome")), *((each.value, outcome_filter_words(each)) for each in Outcome)],
            "" if chosen.outcome is None else chosen.outcome.value,
        )
        if chosen.error_code is not None:
            self.outcome.show_choice(code_words(chosen.error_code), is_active=True)
        self.kind.set_choices([("", tr("Any file type")), *_kinds()], chosen.media_type or "")
        self.engine.set_choices(
            [("", tr("Any engine")), *((each, _engine_words(each)) for each in self._engines)], chosen.engine or ""
        )
        self.clear_button.setVisible(not chosen.is_empty)

    @Slot()
    def _type(self) -> None:
        self._typing.start()

    @Slot()
    def _search_now(self) -> None:
        self._typing.stop()
        self._change(replace(self._filter, text=" ".join(self.search.text().split())))

    @Slot(object)
    def _choose_span(self, span: Span) -> None:
        self._span = span
        since, until = span
        # A span that ends today goes on as the days do.
        is_open = until is None or until >= self._now()
        chosen = replace(
            self._filter,
            since_ms=None if since is None else start_of(since),
            until_ms=None if until is None or is_open else end_of(until),
        )
        if chosen == self._filter:
            self._show()
        self._change(chosen)

    @Slot(str)
    def _choose_outcome(self, key: str) -> None:
        chosen = replace(self._filter, outcome=Outcome(key) if key else None, error_code=None)
        if chosen == self._filter:
            self._show()
        self._change(chosen)

    @Slot(str)
    def _choose_kind(self, key: str) -> None:
        self._change(replace(self._filter, media_type=key or None))

    @Slot(str)
    def _choose_engine(self, key: str) -> None:
        self._change(replace(self._filter, engine=key or None))

    @Slot()
    def _restyle(self) -> None:
        is_narrow = self._look.room(self.window().width()) < _NARROW_PX
        self.search.setFixedWidth(self._look.px(_NARROW_SEARCH_PX if is_narrow else _SEARCH_PX))
        self.clear_button.set_words(tr("Clear") if is_narrow else tr("Clear filters"), name=tr("Clear filters"))


def _kinds() -> list[tuple[str, str]]:
    return [
        ("application/pdf", "PDF"),
        (PICTURES, tr("Any picture")),
        ("image/jpeg", "JPEG"),
        ("image/png", "PNG"),
        ("image/tiff", "TIFF"),
        ("image/heic", "HEIC"),
        ("image/webp", "WebP"),
        ("image/bmp", "BMP"),
    ]


def _engine_words(engine: str) -> str:
    return {LOCAL_ENGINE: tr("Local engine"), API_ENGINE: tr("API engine")}.get(engine, engine)


def _span_of(chosen: HistoryFilter) -> Span:
    since = None if chosen.since_ms is None else local_time(chosen.since_ms).date()
    until = None if chosen.until_ms is None else local_time(chosen.until_ms - 1).date()
    return since, until
