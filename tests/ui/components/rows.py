"""The list of file rows in all states, painted as the list paints them."""
# ruff: noqa: N802 - Qt names these methods

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.core.status import FileStatus
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height
from desktop_app.ui.theme.status_style import STATUS_STYLES
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.painting import (
    RIGHT,
    badge_width,
    paint_badge,
    paint_bar,
    paint_status_icon,
    paint_status_word,
    paint_text,
)
from desktop_app.ui.widgets.row_painting import (
    paint_row_button,
    paint_row_ground,
    paint_row_link,
    row_button_rect,
    row_link_rect,
)


@dataclass(frozen=True, slots=True)
class Row:
    """One file of the first page's list."""

    name: str
    kind: str
    facts: str
    status: FileStatus
    percent: int | None = None
    time: str = "—"
    attempt: str = "—"
    result: str = ""
    angle: float = 0.0
    note: str = ""
    is_hovered: bool = False
    is_selected: bool = False
    has_focus: bool = False


DONE, LATE = FileStatus.COMPLETED, FileStatus.TIMEOUT


BLURRED, LIMIT = "Photo too blurred to read", "Stopped at the 300 s limit"


def folate(state: str, *, is_hovered: bool = False, is_selected: bool = False, has_focus: bool = False) -> Row:
    """Return a completed row in a state of the view."""
    state_of_view = (is_hovered, is_selected, has_focus)
    name = f"{state} · folate.pdf"
    return Row(name, "PDF", "1 page  ·  121 kB", DONE, 100, "4.8 s", "1/3", "2 values", 0, "", *state_of_view)


ROWS = (
    Row("vitamin-d.pdf", "PDF", "1 page  ·  160 kB", FileStatus.PENDING),
    Row("hba1c-q2.webp", "IMAGE", "1 page  ·  742 kB", FileStatus.DOWNLOADING, 18, "0.3 s", "1/3", angle=30),
    Row("Jahreskontrolle 2023.pdf", "PDF", "3 pages  ·  884 kB", FileStatus.EXTRACTING, 46, "8.2 s", "1/3", angle=100),
    Row("scan_0007.tiff", "IMAGE", "4 pages  ·  11.6 MB", FileStatus.PARSING, 71, "41 s", "2/3", angle=150),
    Row("Northfield_annual_2024.pdf", "PDF", "6 pages  ·  2.4 MB", FileStatus.SAVING, 94, "22 s", "1/3", angle=200),
    Row("Blood count 2024-03-11.pdf", "PDF", "2 pages  ·  418 kB", DONE, 100, "9.4 s", "1/3", "24 values"),
    Row("IMG_2047.heic", "IMAGE", "1 page  ·  3.2 MB", FileStatus.FAILED, None, "34 s", "3/3", "Retry", 0, BLURRED),
    Row(
        "discharge_labs_2022.pdf",
        "PDF",
        "9 pages  ·  5.7 MB",
        FileStatus.TIMEOUT,
        None,
        "5 min",
        "3/3",
        "Retry",
        0,
        LIMIT,
    ),
    Row("iron-panel.webp", "IMAGE", "1 page  ·  603 kB", FileStatus.CANCELLED, 22, "1.1 s", "1/3", "Restart"),
    folate("hover", is_hovered=True),
    folate("selected", is_selected=True),
    folate("selected with keyboard focus", is_selected=True, has_focus=True),
)


class Rows(QWidget):
    """The first page's list, painted as a delegate paints."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName("Files")
        self.setFixedHeight(theme.px(Height.FILE_ROW) * len(ROWS))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, height = QPainter(self), self._theme.px(Height.FILE_ROW)
        for number, row in enumerate(ROWS):
            self._paint_row(painter, QRectF(0, number * height, self.width(), height), row)

    def _paint_row(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        theme = self._theme
        paint_row_ground(
            painter, rect, theme, is_selected=row.is_selected, is_hovered=row.is_hovered, has_focus=row.has_focus
        )
        paint_status_icon(painter, QRectF(11, rect.top(), 28, rect.height()), theme, row.status, row.angle)
        is_struck = STATUS_STYLES[row.status].is_struck
        top = rect.center().y() - theme.line_px(Type.NAME)
        name = QRectF(47, top, 234, theme.line_px(Type.NAME))
        role = Role.TEXT_3 if is_struck else Role.TEXT
        paint_text(painter, name, row.name, theme.font(Type.NAME, is_struck=is_struck), theme.colour(role))
        below = name.translated(0, theme.line_px(Type.NAME))
        paint_badge(painter, below, theme, row.kind)
        facts = below.adjusted(badge_width(theme, row.kind) + 8, 0, 0, 0)
        paint_text(painter, facts, row.facts, theme.font(Type.CAPTION), theme.colour(Role.TEXT_3))
        paint_status_word(painter, QRectF(293, rect.top(), 90, rect.height()), theme, row.status)
        self._paint_progress(painter, rect, row)
        figures, pale = theme.font(Type.CAPTION), theme.colour(Role.TEXT_2)
        paint_text(painter, QRectF(553, rect.top(), 50, rect.height()), row.time, figures, pale, RIGHT)
        paint_text(painter, QRectF(613, rect.top(), 50, rect.height()), row.attempt, figures, pale, RIGHT)
        self._paint_result(painter, QRectF(663, rect.top(), 86, rect.height()), row)

    def _paint_progress(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        theme = self._theme
        if row.note:
            place = QRectF(387, rect.top(), 160, rect.height())
            paint_text(painter, place, row.note, theme.font(Type.CAPTION), theme.colour(Role.TEXT))
            return
        height = theme.px(Height.FILE_BAR)
        bar = QRectF(QPointF(387, rect.center().y() - height / 2), QPointF(499, rect.center().y() + height / 2))
        paint_bar(painter, bar, theme, (row.percent or 0) / 100, STATUS_STYLES[row.status].bar)
        words = "—" if row.percent is None else f"{row.percent} %"
        place = QRectF(505, rect.top(), 40, rect.height())
        paint_text(painter, place, words, theme.font(Type.CAPTION), theme.colour(Role.TEXT_2), RIGHT)

    def _paint_result(self, painter: QPainter, cell: QRectF, row: Row) -> None:
        theme = self._theme
        if row.result == "Retry":
            paint_row_button(painter, row_button_rect(cell, theme, "Retry"), theme, "Retry", "ph.arrow-clockwise")
        elif row.result == "Restart":
            paint_row_link(painter, row_link_rect(cell, theme, "Restart"), theme, "Restart")
        else:
            paint_text(painter, cell, row.result, theme.font(Type.CAPTION), theme.colour(Role.TEXT_2), RIGHT)


class Heads(QWidget):
    """The list's head."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName("Columns")
        self.setFixedHeight(theme.px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, font, colour = QPainter(self), self._theme.font(Type.LABEL), self._theme.colour(Role.TEXT_2)
        for left, word in ((47, "File"), (293, "Stage"), (387, "Progress")):
            paint_text(painter, QRectF(left, 0, 100, self.height() - 1), word, font, colour)
        for right, word in ((603, "Time"), (663, "Attempt"), (749, "Result")):
            paint_text(painter, QRectF(right - 80, 0, 80, self.height() - 1), word, font, colour, RIGHT)
