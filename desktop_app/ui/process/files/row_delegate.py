"""Paints the rows of the file list: everything a row shows is drawn here, nothing is a widget."""
# ruff: noqa: N802, ARG002 - Qt names these methods and their arguments

import contextlib
from collections import OrderedDict
from collections.abc import Callable, Generator
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QRegion, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.core.progress import FileProgress
from desktop_app.core.session import SessionFile
from desktop_app.core.status import FileStatus
from desktop_app.ui.process.files.columns import Columns
from desktop_app.ui.process.files.file_model import Role as RowRole
from desktop_app.ui.process.now import wall_clock_ms
from desktop_app.ui.process.remedies import Action, row_action
from desktop_app.ui.process.row_words import (
    Head,
    action_words,
    advice_words,
    attempt_words,
    check_words,
    facts_line,
    found_words,
    is_link,
    percent_words,
    reason_words,
    result_words,
    time_words,
)
from desktop_app.ui.process.words import count_words, kind_words
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height, Radius
from desktop_app.ui.theme.status_style import STATUS_STYLES
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.cell_option import CellOption
from desktop_app.ui.widgets.clock import AnimationClock, Growth
from desktop_app.ui.widgets.painting import (
    RIGHT,
    paint_badge,
    paint_bar,
    paint_frame,
    paint_status_icon,
    paint_status_word,
    paint_text,
)
from desktop_app.ui.widgets.row_painting import (
    paint_group_head,
    paint_row_button,
    paint_row_ground,
    paint_row_link,
    paint_skeleton_row,
    row_button_rect,
    row_link_rect,
)

_GROWTHS_KEPT = 256
_ICONS = {Action.RETRY: "ph.arrow-clockwise", Action.REPLACE: "ph.swap", Action.PASSWORD: "ph.key"}


@dataclass(slots=True)
class RowPointer:
    """Which row's button the mouse is over, and whether it is pressed; no row is -1."""

    row: int = -1
    is_pressed: bool = False


class FileRowDelegate(QStyledItemDelegate):
    """Paints files and heads of groups at `columns`; the view keeps `columns`, `has_advice` and `pointer` true."""

    def __init__(
        self,
        theme: Theme,
        clock: AnimationClock,
        now_ms: Callable[[], int] = wall_clock_ms,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._clock, self._now_ms = theme, clock, now_ms
        self._growths: OrderedDict[str, Growth] = OrderedDict()
        self._region: QRegion | None = None
        self.columns = Columns.fit(theme, 800)
        self.has_advice = False
        self.pointer = RowPointer()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return a row's height; the width is the view's."""
        return QSize(100, self._theme.px(Height.FILE_ROW))

    def button_rect(self, row: QRectF, file: SessionFile) -> QRectF | None:
        """Return where a row's button or link lies, None where it has none."""
        action = row_action(file.progress)
        if action is None:
            return None
        place = row_link_rect if action is Action.RESTART else row_button_rect
        return place(self.columns.result(row), self._theme, action_words(action))

    def is_moving(self, progress: FileProgress) -> bool:
        """Tell whether a row changes by itself: it runs, or its bar still grows."""
        growth = self._growths.get(progress.file_id)
        return progress.status.is_running or (growth is not None and growth.is_growing(self._clock.now_s()))

    def is_waiting(self, progress: FileProgress) -> bool:
        """Tell whether a row counts down to its next attempt."""
        return progress.status is FileStatus.PENDING and progress.retry_at_ms is not None

    @contextlib.contextmanager
    def only(self, region: QRegion) -> Generator[None]:
        """Leave out inside the block what does not touch this part of the view."""
        self._region = region
        try:
            yield
        finally:
            self._region = None

    def moving_parts(self, row: QRectF) -> tuple[QRect, QRect]:
        """Return what of a row moves: its ring and its bar."""
        bar = self.columns.bar(row, self._theme.px(Height.FILE_BAR))
        return self.columns.icon(row).toAlignedRect(), bar.toAlignedRect()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one row."""
        told = CellOption(option)
        rect = QRectF(told.rect)
        head, file = index.data(RowRole.HEAD), index.data(RowRole.FILE)
        if isinstance(head, Head):
            paint_group_head(painter, rect, self._theme, head.icon, head.title, count_words(head.count), head.role)
        elif isinstance(file, SessionFile):
            paint_row_ground(
                painter,
                rect,
                self._theme,
                is_selected=told.is_selected,
                is_hovered=told.is_under_mouse,
                has_focus=told.shows_focus,
            )
            self._paint_file(painter, rect, file, index.row())
        else:
            paint_row_ground(painter, rect, self._theme)
            paint_skeleton_row(painter, rect, self._theme, 0.8)

    def _paint_file(self, painter: QPainter, rect: QRectF, file: SessionFile, row: int) -> None:
        """Paint the cells that are to be painted: of a row that only moves these are two."""
        columns, progress = self.columns, file.progress
        if self._is_wanted(columns.icon(rect)):
            angle = self._clock.ring_angle() if progress.status.is_running else None
            paint_status_icon(painter, columns.icon(rect), self._theme, progress.status, angle)
        if self._is_wanted(columns.name(rect)):
            self._paint_name(painter, columns.name(rect), file)
        found = columns.found_in(rect)
        if found is not None and self._is_wanted(found):
            self._paint_found(painter, found, file)
        if self._is_wanted(columns.stage(rect)):
            paint_status_word(painter, columns.stage(rect), self._theme, progress.status, is_link=is_link(file))
        self._paint_progress(painter, rect, progress)
        if self._is_wanted(columns.figures(rect)):
            self._paint_figures(painter, rect, progress)
        if self._is_wanted(columns.result(rect)):
            self._paint_result(painter, rect, file, row)

    def _is_wanted(self, cell: QRectF) -> bool:
        return self._region is None or self._region.intersects(cell.toAlignedRect())

    def _paint_name(self, painter: QPainter, cell: QRectF, file: SessionFile) -> None:
        theme = self._theme
        style = STATUS_STYLES[file.progress.status]
        upper, lower = theme.line_px(Type.NAME), theme.px(Height.BADGE)
        top = cell.top() + (cell.height() - upper - lower - 2) / 2
        name = QRectF(cell.left(), top, cell.width(), upper)
        font = theme.font(Type.NAME, is_struck=style.is_struck)
        colour = theme.colour(Role.TEXT_3 if style.is_struck else Role.TEXT)
        paint_text(painter, name, file.name, font, colour, elide=Qt.TextElideMode.ElideMiddle)
        second = QRectF(name.left(), name.bottom() + 2, name.width(), lower)
        used = paint_badge(painter, second, theme, kind_words(file.progress.media_type, file.name)) + 8
        rest = second.adjusted(used, 0, 0, 0)
        paint_text(painter, rest, facts_line(file, self._now_ms()), theme.font(Type.CAPTION), theme.colour(Role.TEXT_2))

    def _paint_progress(self, painter: QPainter, rect: QRectF, progress: FileProgress) -> None:
        """Paint how far a file is, or why it is no further."""
        columns, theme = self.columns, self._theme
        if reason := reason_words(progress, self._now_ms()):
            if self._is_wanted(columns.reason(rect)):
                self._paint_lines(painter, columns.reason(rect), reason)
            return
        place = columns.bar(rect, theme.px(Height.FILE_BAR))
        if self._is_wanted(place):
            paint_bar(painter, place, theme, self._fraction(progress), STATUS_STYLES[progress.status].bar)
        if self._is_wanted(columns.percent(rect)):
            self._paint_figure(painter, rect, columns.percent_right, percent_words(progress))

    def _paint_figures(self, painter: QPainter, rect: QRectF, progress: FileProgress) -> None:
        columns = self.columns
        self._paint_figure(painter, rect, columns.time_right, time_words(progress, self._now_ms()))
        if columns.attempt_right is not None:
            self._paint_figure(painter, rect, columns.attempt_right, attempt_words(progress))

    def _paint_figure(self, painter: QPainter, rect: QRectF, right: float, words: str) -> None:
        theme = self._theme
        place = QRectF(right - theme.px(90), rect.top(), theme.px(90), rect.height())
        paint_text(painter, place, words, theme.font(Type.BODY), theme.colour(Role.TEXT_2), RIGHT)

    def _paint_result(self, painter: QPainter, rect: QRectF, file: SessionFile, row: int) -> None:
        theme, action, place = self._theme, row_action(file.progress), self.button_rect(rect, file)
        if action is None or place is None:
            self._paint_count(painter, self.columns.result(rect), file)
            return
        is_hovered = self.pointer.row == row
        if action is Action.RESTART:
            paint_row_link(painter, place, theme, action_words(action))
        elif is_hovered and self.pointer.is_pressed:
            self._paint_pressed(painter, place, action)
        else:
            paint_row_button(painter, place, theme, action_words(action), _ICONS[action], is_hovered=is_hovered)

    def _paint_count(self, painter: QPainter, cell: QRectF, file: SessionFile) -> None:
        theme, words = self._theme, check_words(file)
        if not words:
            paint_text(painter, cell, result_words(file), theme.font(Type.BODY), theme.colour(Role.TEXT_2), RIGHT)
            return
        paint_text(painter, cell, words, theme.font(Type.LABEL_STRONG), theme.colour(Role.WARN), RIGHT)
        side = theme.px(14)
        left = cell.right() - theme.text_width(Type.LABEL_STRONG, words) - 5 - side
        icon = QRectF(left, cell.center().y() - side / 2, side, side)
        theme.paint_icon(painter, icon, "ph.warning-fill", Role.WARN)

    def _paint_found(self, painter: QPainter, place: QRectF, file: SessionFile) -> None:
        """Paint whose report a file is and of which day, or what to do about one that stopped."""
        theme = self._theme
        if file.progress.status is FileStatus.COMPLETED:
            words = found_words(file.found)
            paint_text(painter, place, words, theme.font(Type.BODY), theme.colour(Role.TEXT))
        elif self.has_advice:
            self._paint_lines(painter, place, advice_words(file.progress))

    def _paint_pressed(self, painter: QPainter, place: QRectF, action: Action) -> None:
        theme = self._theme
        fill, border = theme.colour(Role.PRESSED), theme.colour(Role.BORDER_STRONG)
        paint_frame(painter, place, Radius.SMALL, fill, border)
        side = theme.px(14)
        icon = QRectF(QPointF(place.left() + 11, place.center().y() - side / 2), QSizeF(side, side))
        theme.paint_icon(painter, icon, _ICONS[action], Role.TEXT)
        word = place.adjusted(11 + side + 6, 0, 0, 0)
        paint_text(painter, word, action_words(action), theme.font(Type.LABEL), theme.colour(Role.TEXT))

    def _paint_lines(self, painter: QPainter, rect: QRectF, text: str) -> None:
        """Paint up to two lines of caption size, the second one shortened."""
        theme, font = self._theme, self._theme.font(Type.CAPTION)
        lines = _break_in_two(text, font, rect.width()) if text else ()
        height = theme.line_px(Type.CAPTION)
        top = rect.center().y() - height * len(lines) / 2
        for number, line in enumerate(lines):
            place = QRectF(rect.left(), top + number * height, rect.width(), height)
            paint_text(painter, place, line, font, theme.colour(Role.TEXT))

    def _fraction(self, progress: FileProgress) -> float:
        if progress.status is FileStatus.PENDING:
            self._growths.pop(progress.file_id, None)
            return 0.0
        growth = self._growths.get(progress.file_id)
        if growth is None:
            growth = self._growths[progress.file_id] = Growth()
            if len(self._growths) > _GROWTHS_KEPT:
                self._growths.popitem(last=False)
        now_s = self._clock.now_s()
        still = self._theme.is_motion_reduced
        growth.aim(progress.progress / 100.0, now_s, attempt=progress.attempt, is_still=still)
        return growth.value(now_s)


def _break_in_two(text: str, font: object, width: float) -> tuple[str, ...]:
    layout = QTextLayout(text, font)  # pyright: ignore[reportArgumentType, reportCallIssue] - a QFont
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    length = line.textLength()
    layout.endLayout()
    return (text,) if length >= len(text) else (text[:length].rstrip(), text[length:])
