"""The bar below: how many reports are reviewed, the keys, and the way on."""
# ruff: noqa: N802, ARG002

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.review.words import tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height, Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, Kind, Size
from desktop_app.ui.widgets.clock import AnimationClock
from desktop_app.ui.widgets.labels import KeyHint, Label
from desktop_app.ui.widgets.progress import ProgressBar
from desktop_app.ui.widgets.words import key_words

_BAR_WIDTH_PX = 110
_HINTS_PX, _KEYS_PX = 1120, 860
"""From these widths on there is room for the hints, and for the keys on the buttons, at 100 % text size and where words
are short."""
_GAPS_PX = 2 * Space.S16 + 5 * Space.S10 + Space.S12


class ReviewFooter(QWidget):
    """Progress, key hints, and the buttons `previous`, `following` and `confirm`."""

    previous_asked = Signal()
    next_asked = Signal()
    confirm_asked = Signal()

    def __init__(self, theme: Theme, clock: AnimationClock) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(tr("Review progress"))
        self.setMinimumWidth(1)  # what has no room is left out, see resizeEvent
        self.count = Label(theme, kind=Type.STRONG)
        self.bar = ProgressBar(theme, clock, tr("Reports reviewed"), height=Height.FILE_BAR)
        self.bar.setFixedWidth(_BAR_WIDTH_PX)
        self._hints = QWidget()
        self._hints.setAccessibleName(tr("Keys"))
        self.buttons = _Buttons(theme)
        self._lay_out()
        theme.changed.connect(self._restyle)
        self.buttons.previous.clicked.connect(self.previous_asked)
        self.buttons.following.clicked.connect(self.next_asked)
        self.buttons.confirm.clicked.connect(self.confirm_asked)
        self._restyle()

    def show_progress(self, reviewed: int, total: int) -> None:
        """Say how many reports are reviewed."""
        words = tr("{reviewed} of {total} reviewed").format(reviewed=reviewed, total=total)
        self.count.set_words(words)
        self.bar.set_progress(100 * reviewed / max(1, total), words, attempt=(total, reviewed))
        self._fit()

    def show_ways(self, *, has_previous: bool, has_next: bool, is_reviewed: bool) -> None:
        """Say where one can go from the report that is open, and whether it is confirmed already."""
        self.buttons.previous.setEnabled(has_previous)
        self.buttons.following.setEnabled(has_next)
        self.buttons.confirm.set_words(tr("Confirmed") if is_reviewed else tr("Confirm report"))
        self.buttons.confirm.setEnabled(not is_reviewed)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the hints, then the keys on the buttons, where there is no room for them."""
        self._fit()
        super().resizeEvent(event)

    def _fit(self) -> None:
        width = self.width()
        at_100 = width * 100 / self._theme.text_percent
        self.buttons.set_narrow(is_narrow=False)
        taken = self.count.sizeHint().width() + _BAR_WIDTH_PX + self.buttons.sizeHint().width() + _GAPS_PX
        self._hints.setVisible(at_100 >= _HINTS_PX and taken + self._hints.sizeHint().width() <= width)
        self.buttons.set_narrow(is_narrow=at_100 < _KEYS_PX or taken > width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and the line above."""
        painter, colour = QPainter(self), self._theme.colour
        painter.fillRect(self.rect(), colour(Role.SURFACE))
        painter.fillRect(0, 0, self.width(), 1, colour(Role.BORDER))

    def _lay_out(self) -> None:
        hints = QHBoxLayout(self._hints)
        hints.setContentsMargins(0, 0, 0, 0)
        hints.setSpacing(Space.S12)
        for keys, meaning in (
            (("↑", "↓"), tr("row")),
            (("F2",), tr("edit")),
            (("Space",), tr("mark checked")),
            (("Ctrl", "+"), tr("zoom")),
        ):
            hints.addWidget(KeyHint(self._theme, keys, meaning))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S16, 1, Space.S16, 0)
        row.setSpacing(Space.S10)
        row.addWidget(self.count)
        row.addWidget(self.bar)
        row.addSpacing(Space.S12)
        row.addWidget(self._hints)
        row.addStretch(1)
        row.addWidget(self.buttons)

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(Height.FOOTER))
        self.update()


class _Buttons(QWidget):
    """The three buttons, with and without the boxes of their keys."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Reports"))
        self._theme = theme
        self.previous = Button(theme, tr("Previous"), Kind.SECONDARY, Size.NORMAL, icon="ph.caret-left", keys="Alt ←")
        self.following = Button(theme, tr("Next"), Kind.SECONDARY, Size.NORMAL, icon="ph.caret-right", keys="Alt →")
        self.confirm = Button(theme, tr("Confirm report"), Kind.PRIMARY, Size.NORMAL, icon="ph.check", keys="Ctrl ↵")
        self.previous.setAccessibleName(tr("Previous report"))
        self.following.setAccessibleName(tr("Next report"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S14)
        for button in (self.previous, self.following, self.confirm):
            row.addWidget(button)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Show the keys in tooltips instead of boxes."""
        for button, keys in ((self.previous, "Alt ←"), (self.following, "Alt →"), (self.confirm, "Ctrl ↵")):
            button.setToolTip(key_words(keys) if is_narrow else "")
            button.set_keys(None if is_narrow else keys)
