"""Over the plot: the test's name, its newest value, how it changed, and the span that is shown."""
# ruff: noqa: N802, ARG002

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.core.medical.series import Change, Reading, TestSeries
from desktop_app.ui.results.words import (
    change_words,
    date_words,
    panel_name,
    readings_words,
    state_style,
    tr,
    unit_words,
    value_words,
)
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.choices import Segments
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.painting import paint_text
from desktop_app.ui.widgets.tips import plain_tip

SPANS = {"1": 1, "3": 3, "5": 5, "all": None}
"""The spans that can be chosen, in years up to the newest reading."""


_LEAST_NAME_PX = 110
"""Where the test's name would have less room at 100 % text size, the figure is left out."""


class Figure(QWidget):
    """The newest value with its unit and state, and below how it differs from the one before."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._last: Reading | None = None
        self._change: Change | None = None
        self._room_px = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_value(self, last: Reading | None, change: Change | None) -> None:
        """Show another test's newest value."""
        self._last, self._change = last, change
        self.setAccessibleName(", ".join(part for part in (self._words(), self._second()) if part))
        self.updateGeometry()
        self.update()

    def set_room(self, room_px: float) -> None:
        """Take no more room than this for the lower line; the value above is never shortened."""
        self._room_px = room_px
        self.setToolTip(plain_tip(self._second()))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size of both lines."""
        theme = self._theme
        upper = sum(width for _, width in self._parts()) + 8
        lower = theme.text_width(Type.BODY, self._second()) + theme.px(16) + 8
        height = theme.line_px(Type.FIGURE) + theme.line_px(Type.BODY)
        return QSize(round(max(upper, min(lower, self._room_px))) + 2, height)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the value, its unit and state, and the change."""
        if self._last is None:
            return
        painter, theme, style = QPainter(self), self._theme, state_style(self._last)
        line = QRectF(0, 0, self.width(), theme.line_px(Type.FIGURE))
        (value, value_px), (unit, unit_px), (word, _) = self._parts()
        paint_text(painter, line, value, theme.font(Type.FIGURE), theme.colour(Role.TEXT))
        line.setLeft(value_px)
        lower = line.translated(0, 2)
        paint_text(painter, lower, unit, theme.font(Type.BODY), theme.colour(Role.TEXT_2))
        lower.setLeft(value_px + unit_px)
        if style.icon is not None:
            side = theme.px(14)
            square = QRectF(lower.left(), lower.center().y() - side / 2, side, side)
            theme.paint_icon(painter, square, style.icon, style.role)
            lower.setLeft(lower.left() + side + 4)
        font = theme.font(Type.BODY, weight=style.weight)
        paint_text(painter, lower, word, font, theme.colour(style.role))
        self._paint_second(painter)

    def _paint_second(self, painter: QPainter) -> None:
        theme = self._theme
        line = QRectF(0, theme.line_px(Type.FIGURE), self.width(), theme.line_px(Type.BODY))
        if self._change is not None:
            side, difference = theme.px(16), self._change.difference
            icon = "ph.trend-up" if difference > 0 else "ph.trend-down" if difference < 0 else "ph.equals"
            theme.paint_icon(painter, QRectF(0, line.center().y() - side / 2, side, side), icon, Role.TEXT_2)
            line.setLeft(side + 6)
        paint_text(painter, line, self._second(), theme.font(Type.BODY), theme.colour(Role.TEXT_2))

    def _parts(self) -> list[tuple[str, float]]:
        """Return value, unit and state, each with the width it takes."""
        if self._last is None:
            return [("", 0.0)] * 3
        theme, style = self._theme, state_style(self._last)
        value, unit = value_words(self._last), unit_words(self._last.unit)
        word = style.word if style.word != "–" else ""
        word_px = theme.text_width(Type.BODY, word, weight=style.weight) + (theme.px(18) if style.icon else 0)
        unit_px = theme.text_width(Type.BODY, unit) + 10 if unit else 4.0
        return [(value, theme.text_width(Type.FIGURE, value) + 6), (unit, unit_px), (word, word_px)]

    def _words(self) -> str:
        return " ".join(words for words, _ in self._parts() if words)

    def _second(self) -> str:
        if self._last is None:
            return ""
        return change_words(self._change, self._last) if self._change is not None else date_words(self._last.date)


class SeriesHead(QWidget):
    """Name, figure and span. `span_chosen` carries the years, None for all."""

    span_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(tr("Test"))
        self.name = Label(theme, kind=Type.ANALYTE, elide=Qt.TextElideMode.ElideRight)
        self.second = Label(theme, role=Role.TEXT_2, elide=Qt.TextElideMode.ElideRight)
        self.figure = Figure(theme)
        parts = [("1", tr("1 y"), None), ("3", tr("3 y"), None), ("5", tr("5 y"), None), ("all", tr("All"), None)]
        self.spans = Segments(theme, tr("Span"), parts)
        self.spans.choose("all")
        self.spans.chosen.connect(self._tell)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.second)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S16)
        row.addLayout(words, 1)
        row.addWidget(self.figure)
        row.addWidget(self.spans)
        theme.changed.connect(self._share_room)

    @property
    def years(self) -> int | None:
        """The chosen span in years, None for all."""
        return SPANS[self.spans.chosen_key]

    def show_test(self, test: TestSeries, last: Reading, change: Change | None, *, has_plot: bool) -> None:
        """Show another test; the span is offered where there is a plot."""
        self.name.set_words(test.name)
        self.name.setToolTip(plain_tip(test.analyte_name or ""))
        self.second.set_words(f"{panel_name(test.panel)} · {readings_words(test.count)}")
        self.figure.show_value(last, change)
        self.spans.setVisible(has_plot)
        self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the name its room before the words below the figure."""
        self._share_room()
        super().resizeEvent(event)

    @Slot()
    def _share_room(self) -> None:
        """Leave the figure to the list beside and the table below where a name would be but a few letters."""
        spans = self.spans.sizeHint().width() + Space.S16 if not self.spans.isHidden() else 0
        name = self.name.sizeHint().width()
        self.figure.set_room(self.width() - spans - Space.S16 - name)
        left = self.width() - spans - Space.S16 - self.figure.sizeHint().width()
        self.figure.setVisible(left >= min(name, self._theme.px(_LEAST_NAME_PX)))

    def _tell(self, key: str) -> None:
        self.span_chosen.emit(SPANS[key])
