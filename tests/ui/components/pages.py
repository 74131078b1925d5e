"""Every component in every state on two pages, for the eye and for tests."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.cards import ListCard
from desktop_app.ui.widgets.clock import AnimationClock
from desktop_app.ui.widgets.focus import FocusRing
from desktop_app.ui.widgets.labels import Label, section_heading
from tests.ui.components.controls import badges_card, buttons_card, chips_card, inputs_card
from tests.ui.components.figures import counters_card, progress_card
from tests.ui.components.grounds import Ground, titled_card
from tests.ui.components.messages import banners_card, drop_frames, engines_card, list_states, toasts_card
from tests.ui.components.rows import Heads, Rows

SIZE = QSize(1280, 820)


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
    for card in (buttons_card(theme, ringed), chips_card(theme, ringed), badges_card(theme), inputs):
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
