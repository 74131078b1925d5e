"""Buttons, chips, pills, marks and inputs in all states."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.core.status import FileStatus
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, IconButton, Kind, Size
from desktop_app.ui.widgets.cards import Card
from desktop_app.ui.widgets.chips import Chip, ChipContent, ChipRow
from desktop_app.ui.widgets.choices import CheckBox, RadioButton, Switch
from desktop_app.ui.widgets.fields import DecimalBox, ErrorSentence, LineEdit, mark_error
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.labels import Badge, Label
from tests.ui.components.grounds import row_of, titled_card


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
        Chip(theme, ChipContent("completed", "Completed", 3, FileStatus.COMPLETED)),
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


def badges_card(theme: Theme) -> Card:
    """Return the card of the badges."""
    card = titled_card(theme, "Badges")
    card.column.addLayout(row_of(Badge(theme, "PDF"), Badge(theme, "IMAGE"), spacing=10))
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


def chip_row(theme: Theme) -> ChipRow:
    """Return a row of chips that works."""
    row = ChipRow(theme, "Filter by state")
    row.set_chips([ChipContent("all", "All", 12), ChipContent("failed", "Failed", 1, FileStatus.FAILED)])
    return row
