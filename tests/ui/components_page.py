"""Every component in every state on two pages, for the eye and for tests.

As a script it writes the pages: `python -m tests.ui.components_page FOLDER [TEXT_PERCENT]`.
"""
# ruff: noqa: N802 - Qt names these methods

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.status import FileStatus
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height
from desktop_app.ui.theme.status_style import PROCESSING_ICON, STATUS_STYLES, Mark
from desktop_app.ui.theme.theme import Theme, ThemeChoice
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import Button, IconButton, Kind, Size
from desktop_app.ui.widgets.cards import Card, CounterCard, ListCard
from desktop_app.ui.widgets.chips import Chip, ChipContent, ChipRow
from desktop_app.ui.widgets.choices import CheckBox, RadioButton, Switch
from desktop_app.ui.widgets.clock import AnimationClock
from desktop_app.ui.widgets.drop_frame import DropFrame
from desktop_app.ui.widgets.engine_indicator import EngineIndicator, EngineState
from desktop_app.ui.widgets.fields import DecimalBox, ErrorSentence, LineEdit, mark_error
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.focus import FocusRing
from desktop_app.ui.widgets.labels import Badge, Label, MarkLabel, StatusPill, section_heading
from desktop_app.ui.widgets.list_states import ListState, LoadingRows
from desktop_app.ui.widgets.painting import (
    RIGHT,
    badge_width,
    paint_badge,
    paint_bar,
    paint_status_icon,
    paint_status_word,
    paint_text,
)
from desktop_app.ui.widgets.progress import ProgressBar
from desktop_app.ui.widgets.row_painting import (
    paint_row_button,
    paint_row_ground,
    paint_row_link,
    row_button_rect,
    row_link_rect,
)
from desktop_app.ui.widgets.toast import Toast
from desktop_app.ui.widgets.tones import Tone

SIZE = QSize(1280, 820)


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


class HoveredButton(Button):
    """A button as if the mouse were over it."""

    @property
    def is_hovered(self) -> bool:
        return True


class HoveredChip(Chip):
    """A chip as if the mouse were over it."""

    @property
    def is_hovered(self) -> bool:
        return True


class Ground(QWidget):
    """The page itself."""

    def __init__(self, theme: Theme, title: str, subtitle: str) -> None:
        super().__init__()
        self.theme = theme
        self.setAccessibleName(title)
        self.setWindowTitle(title)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Label(theme, title, Type.SCREEN_TITLE))
        head.addWidget(Label(theme, subtitle, role=Role.TEXT_2), 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 15, 10, 14)
        self.column.setSpacing(11)
        self.column.addLayout(head)


def row_of(*widgets: QWidget, spacing: int = 8, stretch: bool = True) -> QHBoxLayout:
    """Return widgets side by side."""
    row = QHBoxLayout()
    row.setSpacing(spacing)
    for widget in widgets:
        row.addWidget(widget)
    if stretch:
        row.addStretch(1)
    return row


def titled_card(theme: Theme, title: str, spacing: int = 8) -> Card:
    """Return a card with a heading."""
    card = Card(theme, name=title, spacing_px=spacing)
    card.column.setContentsMargins(15, 12, 15, 12)
    card.column.addWidget(section_heading(theme, title))
    return card


def buttons_card(theme: Theme, ringed: list[tuple[QWidget, float]]) -> Card:
    """Return the card of all buttons."""
    card = titled_card(theme, "Buttons")
    card.column.addWidget(Label(theme, "Rest, hover, pressed, keyboard focus, disabled", Type.AXIS, Role.TEXT_3))
    kinds = (
        (Kind.PRIMARY, "Review", "ph.check"),
        (Kind.SECONDARY, "Pause", "ph.pause"),
        (Kind.DANGER, "Delete", "ph.trash"),
        (Kind.QUIET, "Clear", "ph.x"),
    )
    for kind, word, icon in kinds:
        makers: tuple[Callable[..., Button], ...] = (Button, HoveredButton, Button, Button, Button)
        row = [maker(theme, word, kind, Size.SMALL, icon=icon) for maker in makers]
        row[2].setDown(True)
        row[4].setEnabled(False)
        ringed.append((row[3], row[3].radius))
        card.column.addLayout(row_of(*row))
    choose = Button(theme, "Choose files...", Kind.PRIMARY, Size.NORMAL, icon="ph.files", keys="Ctrl O")
    export = Button(theme, "Export", Kind.SECONDARY, Size.NORMAL, icon="ph.export")
    zoom = IconButton(theme, "ph.magnifying-glass-plus", "Zoom in", Kind.SECONDARY)
    more = IconButton(theme, "ph.dots-three-vertical", "More actions")
    card.column.addLayout(row_of(choose, export, zoom, more))
    return card


def chips_card(theme: Theme, ringed: list[tuple[QWidget, float]]) -> Card:
    """Return the card of the filter chips."""
    card = titled_card(theme, "Filter chips")
    holder = QWidget()
    holder.setAccessibleName("Chips")
    flow = FlowLayout(holder)
    chips = [
        Chip(theme, ChipContent("all", "All", 12)),
        Chip(theme, ChipContent("completed", "Completed", 3, DONE)),
        HoveredChip(theme, ChipContent("failed", "Failed", 1, FileStatus.FAILED)),
        Chip(theme, ChipContent("timeout", "Timed out", 0, FileStatus.TIMEOUT)),
        Chip(theme, ChipContent("pending", "Pending", 4, FileStatus.PENDING)),
    ]
    chips[0].setChecked(True)
    for chip in chips:
        flow.addWidget(chip)
    ringed.append((chips[4], Height.CHIP / 2))
    card.column.addWidget(holder)
    return card


def pills_card(theme: Theme) -> Card:
    """Return the card of the status pills."""
    card = titled_card(theme, "Status pills (header, tooltip, detail)")
    holder = QWidget()
    holder.setAccessibleName("Statuses")
    flow = FlowLayout(holder)
    for status in FileStatus:
        word = "Importing / Downloading" if status is FileStatus.DOWNLOADING else None
        flow.addWidget(StatusPill(theme, status, word=word))
    card.column.addWidget(holder)
    return card


def marks_card(theme: Theme) -> Card:
    """Return the card of badges and marks."""
    card = titled_card(theme, "Badges, flags and check marks")
    first = (Badge(theme, "PDF"), Badge(theme, "IMAGE"), *(MarkLabel(theme, mark) for mark in list(Mark)[:4]))
    card.column.addLayout(row_of(*first, spacing=10))
    card.column.addLayout(row_of(*(MarkLabel(theme, mark) for mark in list(Mark)[4:]), spacing=10))
    return card


def inputs_card(theme: Theme) -> tuple[Card, LineEdit]:
    """Return the card of the inputs, and the one that is to have the focus."""
    card = titled_card(theme, "Inputs and choices")
    rest, focused, disabled = (LineEdit(theme, name) for name in ("Rest", "Focus", "Disabled"))
    for edit in (rest, focused, disabled):
        edit.setText(edit.accessibleName())
    disabled.setEnabled(False)
    wrong = LineEdit(theme, "Value")
    wrong.setText("12,,4")
    problem = ErrorSentence(theme)
    problem.set_words("“12,,4” is not a number. Example: 12.4")
    mark_error(wrong, problem.words)
    grid = QGridLayout()
    grid.setSpacing(8)
    for place, widget in enumerate((rest, focused, disabled, wrong)):
        grid.addWidget(widget, 0, place)
        grid.setColumnStretch(place, 1)
    problem.setMinimumWidth(theme.px(240))
    grid.addWidget(problem, 1, 1, 1, 3, Qt.AlignmentFlag.AlignRight)
    card.column.addLayout(grid)
    on, off = Switch(theme, "On"), Switch(theme, "Off")
    on.setChecked(True)
    radio, check, unchecked = RadioButton(theme, "Radio"), CheckBox(theme, "Check"), CheckBox(theme, "Off")
    radio.setChecked(True)
    check.setChecked(True)
    number = DecimalBox(theme, "Files at a time", 1, 64)
    number.setDecimals(0)
    number.setValue(4)
    number.setFixedWidth(72)
    row = row_of(on, off, radio, check, unchecked, spacing=14)
    row.addWidget(number)
    card.column.addLayout(row)
    return card, focused


def first_page(theme: Theme) -> QWidget:
    """Return the page of rows, buttons, chips, badges, status, inputs and focus."""
    page = Ground(theme, "Components 1 of 2", "file row, buttons, chips, badges, status, inputs, focus")
    ringed: list[tuple[QWidget, float]] = []
    left, right = QVBoxLayout(), QVBoxLayout()
    left.setSpacing(8)
    right.setSpacing(10)
    left.addWidget(section_heading(theme, "File row, 48 px: all states"))
    files = ListCard(theme, name="Files", head_at_100=30)
    files.column.addWidget(Heads(theme))
    files.column.addWidget(Rows(theme))
    left.addWidget(files)
    note = titled_card(theme, "Focus")
    words = (
        "Controls: 2 px ring in the focus colour, 2 px outside the edge. Rows and cells: 2 px ring inside the edge. "
        "Shown for keyboard focus only, in both themes at 3:1 or better."
    )
    note.column.addWidget(Label(theme, words, Type.CAPTION, Role.TEXT_2, is_wrapped=True))
    left.addWidget(note)
    left.addStretch(1)
    inputs, focused = inputs_card(theme)
    for card in (buttons_card(theme, ringed), chips_card(theme, ringed), pills_card(theme), marks_card(theme), inputs):
        right.addWidget(card)
    right.addStretch(1)
    columns = QHBoxLayout()
    columns.setSpacing(12)
    columns.addLayout(left, 772)
    columns.addLayout(right, 466)
    page.column.addLayout(columns, 1)
    page.resize(SIZE)
    page.show()
    QApplication.processEvents()
    for widget, radius in ringed:
        FocusRing(widget, theme, radius)
    page.activateWindow()
    focused.setFocus()
    return page


def banner_in(card: Card, theme: Theme, clock: AnimationClock) -> Banner:
    """Return a new banner that lies in a card."""
    banner = Banner(theme, clock)
    card.column.addWidget(banner)
    return banner


def banners_card(theme: Theme, clock: AnimationClock) -> Card:
    """Return the card of the banners."""
    card = titled_card(theme, "Banners")
    small = Size.SMALL

    def retry(text: str) -> Button:
        return Button(theme, text, Kind.SECONDARY, small, icon="ph.arrow-clockwise")

    done = banner_in(card, theme, clock)
    now = Button(theme, "Review now", Kind.PRIMARY, small)
    done.show_message(Tone.GOOD, "All 12 files completed", "143 values · 8 to check", [now, Button(theme, "Stay here")])
    done.setObjectName("done")
    partial = banner_in(card, theme, clock)
    review = Button(theme, "Review 10", Kind.PRIMARY, small)
    text = "110 values ready to check; the other 2 are kept."
    partial.show_message(Tone.WARNING, "10 completed, 1 failed, 1 timed out", text, [review, retry("Retry 2")])
    none = banner_in(card, theme, clock)
    text = "Nothing was saved. Open a file to see what to do."
    none.show_message(Tone.BAD, "No file could be completed", text, [retry("Retry 3")])
    api = banner_in(card, theme, clock)
    text = "Page text and images go to api.medivista.example."
    api.show_message(Tone.NOTE, "This session uses the API engine", text, [Button(theme, "Use local engine")])
    paused = banner_in(card, theme, clock)
    resume = Button(theme, "Resume", Kind.PRIMARY, small, icon="ph.play")
    text = "Files being read were finished first. Nothing runs until you resume."
    paused.show_message(Tone.NEUTRAL, "Paused at 4 of 12 files", text, [resume], icon="ph.pause")
    return card


def toasts_card(theme: Theme) -> Card:
    """Return the card of the toasts."""
    card = titled_card(theme, "Toasts: bottom right, one at a time, 6 s, stay while hovered or focused", spacing=6)
    messages = (
        (Tone.GOOD, "Exported 214 values.", "varga-elena.csv", "Show in folder"),
        (Tone.NEUTRAL, "Row 7 removed.", "", "Undo"),
        (Tone.BAD, "Export not written.", "The disk is full; your data is unchanged.", "Choose place..."),
    )
    for message in messages:
        toast = Toast(theme, card)
        card.column.addWidget(toast)
        toast.show_message(*message)
    return card


def counters_card(theme: Theme) -> Card:
    """Return the card of the counter cards."""
    card = titled_card(theme, "Counter cards")
    counters = [
        counter(theme, status.value.title(), status) for status in (DONE, FileStatus.PENDING, FileStatus.FAILED)
    ]
    style = STATUS_STYLES[FileStatus.DOWNLOADING]
    counters.insert(1, CounterCard(theme, "Processing", PROCESSING_ICON, style.text, style.tint))
    for widget, count in zip(counters, (3, 4, 4, 1), strict=True):
        widget.set_count(count)
    card.column.addLayout(row_of(*counters, spacing=10, stretch=False))
    return card


def counter(theme: Theme, word: str, status: FileStatus) -> CounterCard:
    """Return the counter card of a status."""
    style = STATUS_STYLES[status]
    return CounterCard(theme, word, style.icon, style.text, style.tint)


def progress_card(theme: Theme, clock: AnimationClock) -> Card:
    """Return the card of the bars."""
    card = titled_card(theme, "Progress", spacing=5)
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(5)
    lines = (
        ("Session", Height.SESSION_BAR, Role.ACCENT, 47),
        ("File", Height.FILE_BAR, Role.PARSING_BAR, 71),
        ("Length unknown", Height.FILE_BAR, Role.EXTRACTING_BAR, None),
        ("Paused", Height.FILE_BAR, Role.PENDING_BAR, 47),
    )
    for number, (name, height, role, percent) in enumerate(lines):
        bar = ProgressBar(theme, clock, name, height=height, role=role)
        if percent is None:
            bar.set_unknown()
        else:
            bar.set_progress(percent)
        grid.addWidget(Label(theme, name, role=Role.TEXT_2), number, 0)
        grid.addWidget(bar, number, 1, Qt.AlignmentFlag.AlignVCenter)
        figure = Label(theme, "—" if percent is None else f"{percent} %")
        figure.setMinimumWidth(theme.px(46))
        figure.setAlignment(RIGHT)
        grid.addWidget(figure, number, 2)
    card.column.addLayout(grid)
    return card


def list_card(theme: Theme, title: str, body: QWidget) -> ListCard:
    """Return a list's frame with a state in it."""
    card = ListCard(theme, name=title, head_at_100=30)
    head = Label(theme, title, Type.LABEL, Role.TEXT_2)
    head.setFixedHeight(theme.px(30))
    head.setContentsMargins(11, 0, 0, 0)
    card.column.addWidget(head)
    card.column.addWidget(body, 1)
    card.setFixedHeight(max(206, theme.px(206)))
    return card


def list_states(theme: Theme) -> QHBoxLayout:
    """Return the four states of lists."""
    go = Button(theme, "Go to Process", Kind.PRIMARY, Size.SMALL, icon="ph.stack")
    empty = ListState(
        theme, "ph.tray", "No sessions yet", "Sessions appear here once files have been dropped on Process.", [go]
    )
    none = ListState(
        theme,
        "ph.funnel",
        "No file is “Timed out”",
        "12 files are hidden by the filter.",
        [Button(theme, "Show all 12")],
    )
    retry = Button(theme, "Try again", Kind.PRIMARY, Size.SMALL, icon="ph.arrow-clockwise")
    text = (
        "The data folder is not reachable. Your sessions are not lost. Plug the drive in, or choose the folder again."
    )
    error = ListState(
        theme,
        "ph.warning-circle-fill",
        "History could not be opened",
        text,
        [retry, Button(theme, "Choose folder...")],
        code="DATA_FOLDER_MISSING",
        is_error=True,
    )
    cards = (
        list_card(theme, "List, empty", empty),
        list_card(theme, "List, nothing matches", none),
        list_card(theme, "List, loading (after 300 ms)", LoadingRows(theme, 44, after_ms=0)),
        list_card(theme, "List, error", error),
    )
    row = QHBoxLayout()
    row.setSpacing(12)
    for card in cards:
        row.addWidget(card, 1)
    return row


def engines_card(theme: Theme) -> Card:
    """Return the card of the engine indicator."""
    card = titled_card(theme, "Engine indicator")
    states = (
        (EngineState.LOCAL, "Local engine", "nothing leaves this computer"),
        (EngineState.API, "API engine", "page text goes to api.medivista.example"),
        (EngineState.UNREACHABLE, "API not reachable", "3 files wait, nothing is lost"),
    )
    widgets: list[QWidget] = []
    for state in states:
        indicator = EngineIndicator(theme)
        indicator.set_state(*state)
        widgets.append(indicator)
    card.column.addLayout(row_of(*widgets, spacing=12))
    return card


def drop_frames(theme: Theme) -> QHBoxLayout:
    """Return the two states of the drop frame."""
    row = QHBoxLayout()
    row.setSpacing(13)
    hosts = [QWidget(), QWidget()]
    for host in hosts:
        host.setAccessibleName("Content")
        host.setFixedHeight(max(100, theme.px(100)))
        row.addWidget(host, 1)
    DropFrame(theme, hosts[0]).show_accepted("Drop to add 7 files", "1 more is not supported and is left out")
    DropFrame(theme, hosts[1]).show_refused("These files cannot be read", "DOCX is not supported. Save it as PDF.")
    return row


def second_page(theme: Theme, clock: AnimationClock) -> QWidget:
    """Return the page of banners, drop states, toasts, cards, progress, list states and engine indicator."""
    page = Ground(
        theme, "Components 2 of 2", "banners, drop states, toasts, cards, progress, list states, engine indicator"
    )
    page.column.setContentsMargins(20, 15, 20, 14)
    left, right = QVBoxLayout(), QVBoxLayout()
    left.setSpacing(10)
    right.setSpacing(10)
    left.addWidget(banners_card(theme, clock))
    left.addLayout(drop_frames(theme))
    for card in (toasts_card(theme), counters_card(theme), progress_card(theme, clock)):
        right.addWidget(card)
    right.addStretch(1)
    columns = QHBoxLayout()
    columns.setSpacing(12)
    columns.addLayout(left, 1)
    columns.addLayout(right, 1)
    page.column.addLayout(columns)
    page.column.addLayout(list_states(theme))
    page.column.addWidget(engines_card(theme))
    page.column.addStretch(1)
    page.resize(SIZE)
    page.show()
    QApplication.processEvents()
    return page


def chip_row(theme: Theme) -> ChipRow:
    """Return a row of chips that works."""
    row = ChipRow(theme, "Filter by state")
    row.set_chips([ChipContent("all", "All", 12), ChipContent("failed", "Failed", 1, FileStatus.FAILED)])
    return row


def main(folder: Path, percent: int) -> None:
    """Write the pages, light and dark."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = Theme(ThemeChoice.LIGHT, percent)
    theme.dress(app)
    clock = AnimationClock(theme)
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        theme.set_choice(choice)
        for name in ("components", "components-2"):
            page = first_page(theme) if name == "components" else second_page(theme, clock)
            for banner in page.findChildren(Banner, "done"):
                page.activateWindow()
                app.processEvents()
                banner.start_countdown("Opening review...")
            QTest.qWait(600)
            page.grab().save(str(folder / f"{name}-{choice}.png"))
            page.close()
            page.deleteLater()
            app.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 100)
