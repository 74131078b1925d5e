"""The row of figures of the last 30 days."""
# ruff: noqa: N802, ARG002

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desktop_app.core.analytics.figures import Recently
from desktop_app.ui.analytics.words import (
    NONE,
    change_words,
    files_words,
    per_file_words,
    percent_words,
    spending_words,
    tr,
    tr_n,
)
from desktop_app.ui.process.words import count_words, decimal_words, exact_duration_words
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Radius, Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.painting import paint_frame, paint_text

_HEIGHT_PX = 78
_UP, _DOWN, _LEVEL = "ph.trend-up", "ph.trend-down", "ph.minus"
_NARROW_CARDS, _COLUMNS = 3, 30
"""So many cards stand in the upper row where it is narrow; columns that three, two and five cards share evenly."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One figure: what it is, its words, and a line that compares it."""

    name: str
    figure: str
    detail: str
    icon: str = ""
    role: Role = Role.TEXT_2


def facts_of(recently: Recently) -> list[Fact]:
    """Return the figures of the last 30 days, each beside those of the 30 days before."""
    return [_files(recently), _completed(recently), _time(recently), _retried(recently), _cost(recently)]


class FigureRow(QWidget):
    """The figures side by side; in narrow windows three over two."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Figures of the last 30 days"))
        self.cards = [FigureCard(theme) for _ in facts_of(Recently())]
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.S10)
        self.set_narrow(is_narrow=False)

    def show_figures(self, recently: Recently) -> None:
        """Show other figures."""
        for card, fact in zip(self.cards, facts_of(recently), strict=True):
            card.show_fact(fact)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Put them into one row, or three over two."""
        rows = [self.cards[:_NARROW_CARDS], self.cards[_NARROW_CARDS:]] if is_narrow else [self.cards]
        for number, row in enumerate(rows):
            width = _COLUMNS // len(row)
            for place, card in enumerate(row):
                self._grid.addWidget(card, number, place * width, 1, width)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)


class FigureCard(QWidget):
    """One figure in a frame."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._fact = theme, Fact("", "", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @property
    def fact(self) -> Fact:
        """What is shown."""
        return self._fact

    def show_fact(self, fact: Fact) -> None:
        """Show another figure."""
        self._fact = fact
        self.setAccessibleName(f"{fact.name}: {fact.figure}, {fact.detail}")
        self.setToolTip(fact.detail)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a height for three lines."""
        return QSize(140, self._theme.px(_HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        """Return the same height at less width."""
        return QSize(100, self._theme.px(_HEIGHT_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame, name, figure and line."""
        painter, theme, fact = QPainter(self), self._theme, self._fact
        paint_frame(painter, QRectF(self.rect()), Radius.CARD, theme.colour(Role.SURFACE), theme.colour(Role.BORDER))
        room = QRectF(self.rect()).adjusted(Space.S14, 0, -Space.S10, 0)
        small, large = theme.line_px(Type.CAPTION), theme.line_px(Type.FIGURE)
        top = (room.height() - 2 * small - large) / 2
        line = QRectF(room.left(), top, room.width(), small)
        paint_text(painter, line, fact.name, theme.font(Type.CAPTION), theme.colour(Role.TEXT_2))
        line = QRectF(room.left(), line.bottom(), room.width(), large)
        paint_text(painter, line, fact.figure, theme.font(Type.FIGURE), theme.colour(Role.TEXT))
        line = QRectF(room.left(), line.bottom(), room.width(), small)
        if fact.icon:
            side = theme.px(13)
            icon = QRectF(line.left(), line.center().y() - side / 2, side, side)
            theme.paint_icon(painter, icon, fact.icon, fact.role)
            line.setLeft(line.left() + side + 6)
        font, colour = theme.font(Type.CAPTION), theme.colour(Role.TEXT_2)
        # What stands behind the last dot can go where there is no room for all.
        words = fact.detail
        if theme.text_width(Type.CAPTION, words) > line.width():
            words = words.rpartition(" · ")[0] or words
        paint_text(painter, line, words, font, colour, elide=Qt.TextElideMode.ElideRight)


def _files(recently: Recently) -> Fact:
    now, before = recently.month.files, recently.before.files
    detail = tr("{change} to the 30 days before").format(change=change_words(now - before))
    return Fact(tr("Files, 30 days"), count_words(now), detail, _trend(now - before))


def _completed(recently: Recently) -> Fact:
    now, before = recently.month.success_percent, recently.before.success_percent
    name, figure = tr("Completed"), count_words(recently.month.completed)
    if now is None:
        return Fact(name, figure, tr("no file has ended"))
    if before is None:
        return Fact(name, figure, percent_words(now))
    change = now - before
    role = Role.TEXT_2 if not change else Role.COMPLETED if change > 0 else Role.FAILED
    detail = tr("{now}, was {before}").format(now=percent_words(now), before=percent_words(before))
    return Fact(name, figure, detail, _trend(change), role)


def _time(recently: Recently) -> Fact:
    now, before = recently.month_times.median_ms, recently.before_times.median_ms
    name = tr("Median time")
    if now is None:
        return Fact(name, NONE, tr("no file was read"))
    if before is None:
        files = files_words(recently.month_times.files)
        return Fact(name, exact_duration_words(now), tr("of {files}").format(files=files))
    tenths = round(now / 100) - round(before / 100)
    sign = "+" if tenths > 0 else "−" if tenths < 0 else "±"
    role = Role.TEXT_2 if not tenths else Role.WARN if tenths > 0 else Role.COMPLETED
    detail = tr("{change} s to the 30 days before").format(change=f"{sign}{decimal_words(abs(tenths) / 10)}")
    return Fact(name, exact_duration_words(now), detail, _trend(tenths), role)


def _retried(recently: Recently) -> Fact:
    month = recently.month
    detail = tr_n("%n completed after all", "%n completed after all", month.retried_completed)
    return Fact(tr("Retried"), count_words(month.retried), detail, "ph.arrow-clockwise")


def _cost(recently: Recently) -> Fact:
    spent = recently.month_spending
    if not spent.calls:
        return Fact(tr("Cost per file"), NONE, tr("no API files · local $ 0"))
    files = tr_n("%n API file", "%n API files", spent.files)
    detail = tr("{cost} for {files} · local $ 0").format(cost=spending_words(spent), files=files)
    if spent.unknown_calls:
        detail = tr("for {files} · local $ 0").format(files=files)
    return Fact(tr("Cost per file"), per_file_words(spent), detail, "ph.cloud-arrow-up")


def _trend(change: float) -> str:
    return _LEVEL if not change else _UP if change > 0 else _DOWN
