"""The bar over the table: how many results, how many to check, and the way to the next of these."""
# ruff: noqa: N802, ARG002

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.review.words import tr, tr_n
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, IconButton, Kind, Size
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.sign import Sign

_HEIGHT_PX = 40


class ResultsBar(QWidget):
    """Counts, the way to the next row to check, the adding of a row, and menus.

    Signals:
        next_asked, add_asked: a button was clicked.
    """

    next_asked = Signal()
    add_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._is_narrow, self._has_doubts = theme, False, False
        self.setAccessibleName(tr("Results"))
        self.count = Label(theme, kind=Type.STRONG)
        self.sign = Sign(theme, "ph.warning-fill", Role.WARN, 16, name=tr("To check"))
        self.doubts = Label(theme, kind=Type.STRONG, role=Role.WARN)
        self.next_button = Button(theme, tr("Next to check"), Kind.QUIET, icon="ph.arrow-down", keys="F8")
        self.next_button.set_text_role(Role.TEXT_2)
        self.next_icon = IconButton(theme, "ph.arrow-down", tr("Next to check (F8)"), size=Size.SMALL)
        for button in (self.next_button, self.next_icon):
            button.clicked.connect(self.next_asked)
        self.add_button = Button(theme, tr("Add row"), Kind.QUIET, icon="ph.plus")
        self.add_button.set_text_role(Role.TEXT_2)
        self.add_button.setToolTip(tr("Add a row (Ctrl+N)"))
        self.add_icon = IconButton(theme, "ph.plus", tr("Add a row (Ctrl+N)"), size=Size.SMALL)
        for button in (self.add_button, self.add_icon):
            button.clicked.connect(self.add_asked)
        self.columns_button = Button(theme, tr("Columns"), Kind.QUIET, icon="ph.columns")
        self.columns_button.set_text_role(Role.TEXT_2)
        self.columns_icon = IconButton(theme, "ph.columns", tr("Choose columns"), size=Size.SMALL)
        self.more = IconButton(theme, "ph.dots-three-vertical", tr("More actions"), size=Size.SMALL)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S16, 0, Space.S10, 1)
        row.setSpacing(Space.S6)
        row.addWidget(self.count)
        row.addSpacing(Space.S8)
        row.addWidget(self.sign)
        row.addWidget(self.doubts)
        row.addStretch(1)
        row.addWidget(self.next_button)
        for button in (
            self.next_icon,
            self.add_button,
            self.add_icon,
            self.columns_button,
            self.columns_icon,
            self.more,
        ):
            row.addWidget(button)
        self.setMinimumWidth(1)  # what has no room folds
        self.set_narrow(is_narrow=False)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_narrow(self, is_narrow: bool) -> None:
        """Leave the words of the buttons out in narrow windows."""
        self._is_narrow = is_narrow
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words of the buttons out where they have no room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out the words of the buttons, and those of the way to the next row only where that is not enough."""
        worded, icons = (self.add_button, self.columns_button), (self.add_icon, self.columns_icon)
        is_tight = self._is_narrow or not self._has_room([*self._way(), *worded])
        for button, icon in zip(worded, icons, strict=True):
            button.setVisible(not is_tight)
            icon.setVisible(is_tight)
        is_icon = is_tight and not self._has_room([*self._way(), *icons])
        self.next_button.setVisible(self._has_doubts and not is_icon)
        self.next_icon.setVisible(self._has_doubts and is_icon)

    def _way(self) -> list[QWidget]:
        return [self.next_button] if self._has_doubts else []

    def _has_room(self, buttons: Sequence[QWidget]) -> bool:
        shown = [self.count, self.sign, self.doubts, *buttons, self.more]
        needed = sum(widget.sizeHint().width() + Space.S6 for widget in shown) + Space.S16 + Space.S10 + Space.S8
        return needed <= self.width()

    def show_counts(self, results: int, doubts: int) -> None:
        """Say how many results there are and how many of them are to be checked."""
        self.count.set_words(tr_n("%n result", "%n results", results))
        self.doubts.set_words(tr_n("%n to check", "%n to check", doubts) if doubts else tr("Nothing to check"))
        self.doubts.set_role(Role.WARN if doubts else Role.TEXT_2)
        self.sign.set_icon("ph.warning-fill" if doubts else "ph.check-circle", Role.WARN if doubts else Role.SAVING)
        self._has_doubts = doubts > 0
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and lines."""
        painter, colour = QPainter(self), self._theme.colour
        painter.fillRect(self.rect(), colour(Role.WINDOW))
        for top in (0, self.height() - 1):
            painter.fillRect(0, top, self.width(), 1, colour(Role.BORDER))

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(_HEIGHT_PX))
        self.update()
