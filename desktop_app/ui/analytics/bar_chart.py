"""A chart of bars: names at the left, their bars with their values at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from desktop_app.ui.analytics.chart import Chart
from desktop_app.ui.analytics.content import Bar, BarContent, BarGroup
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Radius
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.painting import LEFT, paint_frame, paint_text

_ROW_PX, _LEAST_ROW_PX, _MOST_ROW_PX = 51, 36, 88
_BAR_PX, _SINGLE_BAR_PX, _BAR_GAP_PX = 10, 13, 5
_NAME_SHARE, _NAME_GAP_PX, _WORDS_GAP_PX = 0.5, 18, 8


class BarChart(Chart):
    """Draws a `BarContent`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._content: BarContent | None = None

    @property
    def content(self) -> BarContent | None:
        """What is drawn."""
        return self._content

    def show_content(self, content: BarContent) -> None:
        """Draw other content."""
        self._content = content
        self.show_words(content.words)

    def key_of(self, place: int) -> str:
        """Return the group's key."""
        return self._content.groups[place].key if self._content is not None else ""

    def point_places(self) -> Sequence[QRectF]:
        """Return the rows of the groups, as high as there is room."""
        groups = self._content.groups if self._content is not None else ()
        if not groups:
            return ()
        theme = self._theme
        most = theme.px(_MOST_ROW_PX if len(groups[0].bars) > 1 else _ROW_PX)
        row = min(most, max(theme.px(_LEAST_ROW_PX), self.height() / len(groups)))
        row = min(row, self.height() / len(groups))
        return [QRectF(0, row * place, self.width(), row) for place in range(len(groups))]

    def paint_chart(self, painter: QPainter) -> None:
        """Paint all groups, or the words for none."""
        content, theme = self._content, self._theme
        if content is None:
            return
        if not content.groups:
            rect = QRectF(0, 0, self.width(), theme.line_px(Type.BODY) * 2)
            paint_text(painter, rect, content.empty, theme.font(Type.BODY), theme.colour(Role.TEXT_2), LEFT)
            return
        left = self._names_px(content)
        longest = max((bar.value for group in content.groups for bar in group.bars), default=1.0) or 1.0
        widest = max(
            theme.text_width(Type.AXIS, bar.words, weight=600) for group in content.groups for bar in group.bars
        )
        room = max(10.0, self.width() - left - widest - _WORDS_GAP_PX - 2)
        for place, (group, rect) in enumerate(zip(content.groups, self.point_places(), strict=True)):
            if place == self.chosen:
                paint_frame(painter, rect.adjusted(-6, 1, 6, -1), Radius.BADGE, theme.colour(Role.HOVER))
            self._paint_names(painter, rect, group, left)
            self._paint_bars(painter, rect, group, left, room / longest)

    def _names_px(self, content: BarContent) -> float:
        theme = self._theme
        widest = max(
            max(theme.text_width(Type.BODY, group.name), theme.text_width(_note_type(group), group.note))
            for group in content.groups
        )
        return min(widest + _NAME_GAP_PX, _NAME_SHARE * self.width())

    def _paint_names(self, painter: QPainter, rect: QRectF, group: BarGroup, left: float) -> None:
        theme, note = self._theme, _note_type(group)
        name_px, note_px = theme.line_px(Type.BODY), theme.line_px(note)
        top = rect.center().y() - (name_px + note_px) / 2
        width = left - _NAME_GAP_PX + 6
        paint_text(painter, QRectF(0, top, width, name_px), group.name, theme.font(Type.BODY), theme.colour(Role.TEXT))
        lower = QRectF(0, top + name_px, width, note_px)
        paint_text(painter, lower, group.note, theme.font(note), theme.colour(Role.TEXT_2))

    def _paint_bars(self, painter: QPainter, rect: QRectF, group: BarGroup, left: float, scale: float) -> None:
        theme = self._theme
        height = theme.px(_BAR_PX if len(group.bars) > 1 else _SINGLE_BAR_PX)
        total = height * len(group.bars) + _BAR_GAP_PX * (len(group.bars) - 1)
        top = rect.center().y() - total / 2
        for number, bar in enumerate(group.bars):
            place = QRectF(left, top, max(3.0, bar.value * scale), height)
            if bar.value:
                _paint_bar(painter, theme, place, bar)
            else:
                place.setWidth(0)
            line_px = theme.line_px(Type.AXIS)
            words = QRectF(
                place.right() + (_WORDS_GAP_PX if bar.value else 0),
                place.center().y() - line_px / 2,
                self.width(),
                line_px,
            )
            font = theme.font(Type.AXIS, weight=None if number else 600)
            paint_text(painter, words, bar.words, font, theme.colour(Role.TEXT_2 if number else Role.TEXT))
            top += height + _BAR_GAP_PX


def _paint_bar(painter: QPainter, theme: Theme, place: QRectF, bar: Bar) -> None:
    colour = theme.colour(bar.role)
    if bar.is_hollow:
        paint_frame(painter, place, 2.5, theme.colour(Role.SURFACE), colour, 1.5)
    else:
        paint_frame(painter, place, 2.5, colour)


def _note_type(group: BarGroup) -> Type:
    return Type.MONO if group.is_code else Type.AXIS
