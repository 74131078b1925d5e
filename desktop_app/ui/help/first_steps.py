"""The line of hints over the first session: what is to be seen now, told by what really happens; never in the way."""
# ruff: noqa: N802, ARG002

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.help.words import tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.announcing import announce
from desktop_app.ui.widgets.buttons import Button, IconButton, Size
from desktop_app.ui.widgets.labels import Label

_ICON_PX = 18


class FirstStep(IntEnum):
    """What is hinted at, in the order in which it happens."""

    READING = 1
    DONE = 2
    REVIEW = 3
    RESULTS = 4


@dataclass(frozen=True, slots=True)
class _Hint:
    text: str
    action: str = ""


def _hint_of(step: FirstStep) -> _Hint:
    hints = {
        FirstStep.READING: _Hint(
            tr("Each row shows where its file is and how long it takes. A click on a row opens its details.")
        ),
        FirstStep.DONE: _Hint(
            tr("What was read is stored. Review shows every value beside its line on the page."), tr("Open review")
        ),
        FirstStep.REVIEW: _Hint(
            tr("Choose a value to see its line on the page. F8 goes to the next one to check, Ctrl+Enter confirms.")
        ),
        FirstStep.RESULTS: _Hint(tr("Confirmed values are drawn over time in Results."), tr("Open results")),
    }
    return hints[step]


class FirstSteps(QWidget):
    """Shows one hint at a time; hidden until the first.

    Signals:
        action_chosen: the button of a hint was clicked (the `FirstStep`).
        dismissed: no more hints are wanted.
    """

    action_chosen = Signal(int)
    dismissed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.step: FirstStep | None = None
        self.words = Label(theme, "", Type.BODY, is_wrapped=True)
        self.count = Label(theme, "", Type.LABEL, Role.TEXT_2)
        self.action = Button(theme, "")
        self.close_button = IconButton(theme, "ph.x", tr("Hide the hints"), size=Size.SMALL)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(Space.S10)
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self.action, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.count, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.action.clicked.connect(self._act)
        self.close_button.clicked.connect(self.dismissed)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def show_step(self, step: FirstStep) -> None:
        """Show a hint; one that comes earlier than what was shown already is left out."""
        if self.step is not None and step <= self.step:
            return
        self.step = step
        hint = _hint_of(step)
        self.words.set_words(hint.text)
        count = tr("{step} of {steps}").format(step=int(step), steps=len(FirstStep))
        self.count.set_words(count)
        self.action.setVisible(bool(hint.action))
        if hint.action:
            self.action.set_words(hint.action)
        self.setAccessibleName(f"{tr('First steps')}, {count}. {hint.text}")
        self.show()
        announce(self, hint.text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, the line below, and the sign."""
        painter, theme = QPainter(self), self._theme
        painter.fillRect(self.rect(), theme.colour(Role.ACCENT_TINT))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), theme.colour(Role.BORDER))
        side = theme.px(_ICON_PX)
        place = QRectF(Space.S20, (self.height() - side) / 2, side, side)
        theme.paint_icon(painter, place, "ph.lightbulb", Role.LINK)

    @Slot()
    def _act(self) -> None:
        if self.step is not None:
            self.action_chosen.emit(int(self.step))

    @Slot()
    def _restyle(self) -> None:
        left = Space.S20 + self._theme.px(_ICON_PX) + Space.S10
        self._row.setContentsMargins(left, Space.S6, Space.S14, Space.S6 + 1)
        self.setMinimumHeight(self._theme.px(40))
        self.update()
