"""A filter: a button that says what is chosen, tinted when it narrows the list, and opens its choices."""
# ruff: noqa: N802, ARG002

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Signal, Slot
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy

from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height, Radius
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.painted_button import PaintedButton
from desktop_app.ui.widgets.painting import paint_frame, paint_text
from desktop_app.ui.widgets.tips import plain_tip

_PAD_PX, _GAP_PX = 12, 8


class FilterButton(PaintedButton):
    """Shows `rest` while everything is meant; `chosen` carries a choice's key, empty for everything.

    `subject` names the filter for assistive technology ("Outcome").
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, subject: str, rest: str, icon: str) -> None:
        super().__init__(theme, Radius.CONTROL)
        self._subject, self._rest, self._icon_name = subject, rest, icon
        self._is_active = False
        self.menu = QMenu(self)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._open)
        self.menu.aboutToHide.connect(self.update)
        self.menu.triggered.connect(self._take)
        self.show_choice("", is_active=False)

    @property
    def is_active(self) -> bool:
        """True while it narrows the list."""
        return self._is_active

    def set_choices(self, choices: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer these (key, words); the first one, whose key is empty, asks nothing."""
        self.menu.clear()
        for key, words in choices:
            action = QAction(words, self.menu)
            action.setData(key)
            action.setCheckable(True)
            action.setChecked(key == chosen)
            self.menu.addAction(action)
        words = next((words for key, words in choices if key == chosen), "")
        self.show_choice(words, is_active=bool(chosen))

    def show_choice(self, words: str, *, is_active: bool) -> None:
        """Show what is chosen."""
        self._is_active = is_active
        self.setText(words if is_active else self._rest)
        state = self.text() if is_active else self._rest
        self.setAccessibleName(f"{self._subject}: {state}")
        self._restyle()

    def sizeHint(self) -> QSize:
        """Return a size that holds icon, words and caret."""
        theme = self._theme
        words = theme.text_width(Type.NAME, self.text(), weight=600)
        width = 2 * _PAD_PX + theme.px(16) + theme.px(14) + 2 * _GAP_PX + words
        return QSize(round(width), theme.px(Height.FIELD))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the words whole where they have too little room."""
        super().resizeEvent(event)
        self.setToolTip(plain_tip(self.text()) if self._is_cut else "")

    @property
    def _is_cut(self) -> bool:
        return self.width() < self.sizeHint().width()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon, words and caret."""
        painter, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        is_open = self.menu.isVisible()
        role = Role.TEXT
        fill, border = Role.SURFACE, Role.BORDER_STRONG
        if self._is_active:
            role, fill, border = Role.LINK, Role.ACCENT_TINT, Role.ACCENT
        elif self.isDown() or is_open:
            fill = Role.PRESSED
        elif self.is_hovered:
            fill = Role.HOVER
        paint_frame(painter, rect, Radius.CONTROL, theme.colour(fill), theme.colour(border))
        side, left = theme.px(16), float(_PAD_PX)
        pale = Role.LINK if self._is_active else Role.TEXT_2
        if not self._is_cut:  # the words need its room more
            theme.paint_icon(painter, QRectF(left, (rect.height() - side) / 2, side, side), self._icon_name, pale)
            left += side + _GAP_PX
        caret = theme.px(14)
        right = rect.width() - _PAD_PX - caret
        words = QRectF(left, 0, right - _GAP_PX - left + 2, rect.height())
        font = theme.font(Type.NAME, weight=600 if self._is_active else None)
        paint_text(painter, words, self.text(), font, theme.colour(role))
        theme.paint_icon(painter, QRectF(right, (rect.height() - caret) / 2, caret, caret), "ph.caret-down", pale)

    @Slot()
    def _open(self) -> None:
        self.menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))

    @Slot(QAction)
    def _take(self, action: QAction) -> None:
        self.chosen.emit(action.data() or "")
