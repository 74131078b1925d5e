"""Strips that warn, each with one action: shown only while what they say is true."""
# ruff: noqa: N802, ARG002

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from desktop_app.core.analytics.alerts import (
    MOST_MEAN_MS,
    MOST_RETRY_PERCENT,
    MOST_TIMEOUT_PERCENT,
    Alert,
    AlertKind,
)
from desktop_app.core.analytics.figures import GOAL_PERCENT
from desktop_app.ui.analytics.words import (
    files_words,
    percent_above_words,
    percent_below_words,
    percent_words,
    tr,
    tr_n,
)
from desktop_app.ui.failures import code_words
from desktop_app.ui.process.words import seconds_words
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Radius, Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.announcing import announce
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.painting import paint_frame, paint_text
from desktop_app.ui.widgets.tones import TONES, Tone

_HEIGHT_PX, _ICON_PX = 46, 18
_S = 1000
_TONES = {
    AlertKind.NOT_WRITTEN: Tone.BAD,
    AlertKind.SUCCESS: Tone.BAD,
    AlertKind.TIMEOUTS: Tone.SLOW,
    AlertKind.SLOW: Tone.SLOW,
    AlertKind.RETRIES: Tone.WARNING,
}


@dataclass(frozen=True, slots=True)
class StripWords:
    """What a strip says: what happened, what stands behind it, and what its button does."""

    title: str
    text: str
    action: str


def strip_words(alert: Alert) -> StripWords:
    """Return an alert in words."""
    setting = tr("Open setting")
    if alert.kind is AlertKind.SUCCESS:
        return _success_words(alert)
    if alert.kind is AlertKind.NOT_WRITTEN:
        return _not_written_words(alert)
    if alert.kind is AlertKind.TIMEOUTS:
        title = tr("Timeouts {percent}, limit is {most}.").format(
            percent=percent_above_words(alert.value), most=percent_words(MOST_TIMEOUT_PERCENT)
        )
        return StripWords(title, tr("A longer time limit may help."), setting)
    if alert.kind is AlertKind.SLOW:
        title = tr("{time} per file on average, limit is {most}.").format(
            time=seconds_words(-(-int(alert.value) // _S)), most=seconds_words(MOST_MEAN_MS // _S)
        )
        return StripWords(title, tr("Fewer files at a time may help."), setting)
    title = tr("{percent} of files retried, limit is {most}.").format(
        percent=percent_above_words(alert.value), most=percent_words(MOST_RETRY_PERCENT)
    )
    return StripWords(title, tr("The error codes say why."), tr("Show failures"))


def _success_words(alert: Alert) -> StripWords:
    title = tr("Success rate {percent} in the last 7 days.").format(percent=percent_below_words(alert.value))
    goal = percent_words(GOAL_PERCENT)
    if alert.code is None:
        return StripWords(title, tr("Goal is {goal}.").format(goal=goal), tr("Show files"))
    text = tr("Goal is {goal}; mostly “{error}”.").format(goal=goal, error=code_words(alert.code))
    return StripWords(title, text, tr_n("Show %n file", "Show %n files", alert.files))


def _not_written_words(alert: Alert) -> StripWords:
    if alert.code is None:
        text = tr("It is kept and tried again every second.")
        return StripWords(tr("Progress cannot be written now."), text, tr("Open data settings"))
    title = tr("Progress of {files} was not written in the last 7 days.").format(files=files_words(int(alert.value)))
    text = tr("Mostly “{error}”.").format(error=code_words(alert.code))
    return StripWords(title, text, tr_n("Show %n file", "Show %n files", alert.files))


class AlertStrip(QWidget):
    """One warning; `button` is its action."""

    def __init__(self, theme: Theme, alert: Alert) -> None:
        super().__init__()
        self._theme, self.alert = theme, alert
        self.words = strip_words(alert)
        self.setAccessibleName(f"{self.words.title} {self.words.text}")
        self.setToolTip(self.accessibleName())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button = Button(theme, self.words.action)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, Space.S8, 0)
        row.addStretch(1)
        row.addWidget(self.button)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the height of one line with air."""
        return QSize(300, self._theme.px(_HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        """Return the same height at less width."""
        return QSize(200, self._theme.px(_HEIGHT_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon and words."""
        painter, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        style = TONES[_TONES[self.alert.kind]]
        paint_frame(painter, rect, Radius.CARD, theme.colour(style.tint), theme.colour(style.border))
        side = theme.px(_ICON_PX)
        icon = "ph.warning-circle-fill" if _TONES[self.alert.kind] is Tone.BAD else style.icon
        theme.paint_icon(painter, QRectF(15, (rect.height() - side) / 2, side, side), icon, style.icon_role)
        left, right = 15 + side + 11, self.button.geometry().left() - Space.S10
        place = QRectF(left, 0, right - left, rect.height())
        title_px = theme.text_width(Type.STRONG, self.words.title) + 1
        text_px = theme.text_width(Type.BODY, self.words.text)
        if title_px + 4 + text_px > place.width():
            self._paint_two_lines(painter, place)
            return
        title = QRectF(left, 0, title_px, rect.height())
        paint_text(painter, title, self.words.title, theme.font(Type.STRONG), theme.colour(Role.TEXT))
        rest = place.adjusted(title_px + 4, 0, 0, 0)
        paint_text(painter, rest, self.words.text, theme.font(Type.BODY), theme.colour(Role.TEXT_2))

    def _paint_two_lines(self, painter: QPainter, place: QRectF) -> None:
        theme = self._theme
        upper_px, lower_px = theme.line_px(Type.STRONG), theme.line_px(Type.CAPTION)
        top = (place.height() - upper_px - lower_px) / 2
        upper = QRectF(place.left(), top, place.width(), upper_px)
        paint_text(painter, upper, self.words.title, theme.font(Type.STRONG), theme.colour(Role.TEXT))
        lower = QRectF(place.left(), top + upper_px, place.width(), lower_px)
        paint_text(painter, lower, self.words.text, theme.font(Type.CAPTION), theme.colour(Role.TEXT_2))


class AlertStrips(QWidget):
    """All strips, two in a row where there is room; `action_asked` carries the `Alert` whose button was clicked."""

    action_asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._is_narrow = False
        self.strips: list[AlertStrip] = []
        self.setAccessibleName(tr("Warnings"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.S10)
        self.hide()

    def show_alerts(self, alerts: Sequence[Alert]) -> None:
        """Show these warnings; those that are new are read aloud."""
        if list(alerts) == [strip.alert for strip in self.strips]:
            return
        known = {strip.alert.kind for strip in self.strips}
        for strip in self.strips:
            self._grid.removeWidget(strip)
            strip.hide()
            strip.deleteLater()
        self.strips = [AlertStrip(self._theme, alert) for alert in alerts]
        for strip in self.strips:
            strip.button.clicked.connect(partial(self.action_asked.emit, strip.alert))
        self._arrange()
        self.setVisible(bool(alerts))
        for strip in self.strips:
            if strip.alert.kind not in known and self.isVisible():
                announce(self, strip.accessibleName())

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Put them below one another, or two into a row."""
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._arrange()

    def _arrange(self) -> None:
        columns = 1 if self._is_narrow or len(self.strips) == 1 else 2
        for place, strip in enumerate(self.strips):
            is_alone = columns > 1 and place == len(self.strips) - 1 and place % columns == 0
            self._grid.addWidget(strip, place // columns, place % columns, 1, columns if is_alone else 1)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
