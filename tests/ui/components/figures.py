"""Counters and bars."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from desktop_app.core.status import FileStatus
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.metrics import Height
from desktop_app.ui.theme.status_style import PROCESSING_ICON, STATUS_STYLES
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.cards import Card, CounterCard
from desktop_app.ui.widgets.clock import AnimationClock
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.painting import (
    RIGHT,
)
from desktop_app.ui.widgets.progress import ProgressBar
from tests.ui.components.grounds import row_of, titled_card


def counters_card(theme: Theme) -> Card:
    """Return the card of the counter cards."""
    card = titled_card(theme, "Counter cards")
    counters = [
        counter(theme, status.value.title(), status)
        for status in (FileStatus.COMPLETED, FileStatus.PENDING, FileStatus.FAILED)
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
