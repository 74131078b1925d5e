"""The list of sections beside the settings: a search field, and one tab stop with arrows inside."""
# ruff: noqa: N802, ARG002

from collections.abc import Sequence
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Radius, Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.fields import LineEdit
from desktop_app.ui.widgets.painted_button import PaintedButton
from desktop_app.ui.widgets.painting import paint_frame, paint_text

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_WIDTH_PX = 184
_LEAD_PX, _GAP_PX, _TAIL_PX = 12, 10, 8


class SectionButton(PaintedButton):
    """One section: icon and word."""

    stepped = Signal(int)

    def __init__(self, theme: Theme, key: str, word: str, icon: str) -> None:
        super().__init__(theme, Radius.CONTROL)
        self.key, self._icon_name = key, icon
        self.setText(word)
        self.setAccessibleName(word)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def nextCheckState(self) -> None:
        """Stay as it is: the list decides which section is shown."""

    def sizeHint(self) -> QSize:
        """Return the size of a line."""
        side = self._theme.px(18)
        width = _LEAD_PX + side + _GAP_PX + self._theme.text_width(Type.STRONG, self.text()) + _TAIL_PX
        return QSize(max(140, ceil(width)), self._theme.px(36))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask the list to go to the neighbour on Up and Down."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon and word."""
        painter, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        is_on = self.isChecked()
        if is_on or self.is_hovered:
            paint_frame(painter, rect, Radius.CONTROL, theme.colour(Role.SELECTED if is_on else Role.HOVER))
        role, side = Role.LINK if is_on else Role.TEXT_2, theme.px(18)
        theme.paint_icon(painter, QRectF(_LEAD_PX, (rect.height() - side) / 2, side, side), self._icon_name, role)
        font = theme.font(Type.STRONG if is_on else Type.NAME)
        paint_text(
            painter, rect.adjusted(_LEAD_PX + side + _GAP_PX, 0, -_TAIL_PX, 0), self.text(), font, theme.colour(role)
        )


class SectionList(QWidget):
    """The panel at the left; `chosen` carries a section's key, `searched` what is typed."""

    chosen = Signal(str)
    searched = Signal(str)

    def __init__(self, theme: Theme, sections: Sequence[tuple[str, str, str]]) -> None:
        """Make the list; each section is (key, word, icon), the first is marked."""
        super().__init__()
        self._theme = theme
        self.setAccessibleName(self.tr("Sections"))
        self.search = LineEdit(
            theme, self.tr("Find a setting"), placeholder=self.tr("Find a setting"), icon="ph.magnifying-glass"
        )
        self._buttons = [SectionButton(theme, *section) for section in sections]
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.S12, Space.S14, Space.S12, Space.S12)
        self.column.setSpacing(2)
        self.column.addWidget(self.search)
        self.column.addSpacing(Space.S8)
        for button in self._buttons:
            button.clicked.connect(self._choose_sender)
            button.stepped.connect(self._step)
            self.column.addWidget(button)
        self.column.addStretch(1)
        self.search.textChanged.connect(self.searched)
        self.mark(sections[0][0])
        theme.changed.connect(self._restyle)
        self._restyle()

    def add_below(self, button: QAbstractButton) -> None:
        """Put a button below the sections."""
        self.column.addWidget(button)
        self._restyle()

    @property
    def marked(self) -> str:
        """The key of the section that is marked."""
        return next(button.key for button in self._buttons if button.isChecked())

    def mark(self, key: str) -> None:
        """Show which section is looked at."""
        for button in self._buttons:
            is_on = button.key == key
            button.setChecked(is_on)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_on else Qt.FocusPolicy.ClickFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and edge."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(Role.SURFACE))
        painter.fillRect(QRectF(self.width() - 1, 0, 1, self.height()), self._theme.colour(Role.BORDER))

    def _choose_sender(self) -> None:
        button = self.sender()
        if isinstance(button, SectionButton):
            self.mark(button.key)
            self.chosen.emit(button.key)

    def _step(self, step: int) -> None:
        button = self.sender()
        if isinstance(button, SectionButton):
            place = min(len(self._buttons) - 1, max(0, self._buttons.index(button) + step))
            self.mark(self._buttons[place].key)
            self._buttons[place].setFocus(Qt.FocusReason.TabFocusReason)
            self.chosen.emit(self._buttons[place].key)

    @Slot()
    def _restyle(self) -> None:
        below = [
            item.widget() for place in range(self.column.count()) if (item := self.column.itemAt(place)) is not None
        ]
        buttons = [widget for widget in below if isinstance(widget, QAbstractButton)]
        widest = max(button.sizeHint().width() for button in buttons) + 2 * Space.S12
        self.setFixedWidth(max(_WIDTH_PX, self._theme.px(_WIDTH_PX), widest))
        self.update()
