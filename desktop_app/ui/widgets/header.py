"""The bar over a screen: title, what it shows, the screen's controls, the engine."""
# ruff: noqa: N802, ARG002

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height, Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.engine_indicator import EngineIndicator
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.tab_order import put_in_tab_order, reached_by_tab
from desktop_app.ui.widgets.words import tr


class HeaderBar(QWidget):
    """The header; `engine` is its indicator at the right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_small = False
        self._title = Label(theme, kind=Type.SCREEN_TITLE)
        self._subtitle = Label(theme, role=Role.TEXT_2, elide=Qt.TextElideMode.ElideRight)
        self.engine = EngineIndicator(theme)
        self.setAccessibleName(tr("Header"))
        self._asides = QHBoxLayout()
        self._asides.setSpacing(Space.S8)
        self._aside_widgets: list[QWidget] = []
        self._controls = QHBoxLayout()
        self._controls.setSpacing(Space.S12)
        self._shown: QWidget | None = None
        self._row = row = QHBoxLayout(self)
        row.setSpacing(Space.S12)
        row.addWidget(self._title)
        row.addWidget(self._subtitle, 1000)
        row.addStretch(1)
        row.addLayout(self._controls)
        row.addLayout(self._asides)
        row.addWidget(self.engine)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Show another screen's title, and beside it which session or how many."""
        self._title.set_words(title)
        self._subtitle.set_words(subtitle)
        self._subtitle.setVisible(bool(subtitle))  # an empty label would be a nameless node

    def set_controls(self, controls: QWidget | None) -> None:
        """Show a screen's controls in place of those of another one; these are hidden, not destroyed."""
        if self._shown is not None:
            self._controls.removeWidget(self._shown)
            self._shown.hide()
        self._shown = controls
        if controls is not None:
            self._controls.addWidget(controls)
            controls.show()
        self._order_tabs()

    def add_aside(self, widget: QWidget) -> None:
        """Show something on every screen, before the engine."""
        self._asides.addWidget(widget)
        self._aside_widgets.append(widget)
        self._order_tabs()

    def _order_tabs(self) -> None:
        shown = [] if self._shown is None else reached_by_tab(self._shown)
        put_in_tab_order(self, (*shown, *self._aside_widgets, self.engine))

    def set_small(self, is_small: bool) -> None:
        """Be 48 px high and name the engine only, for narrow windows."""
        self._is_small = is_small
        self.engine.set_narrow(is_small)
        self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and the line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(Role.SURFACE))
        line = QRectF(0, self.height() - 1, self.width(), 1)
        painter.fillRect(line, self._theme.colour(Role.BORDER))

    @Slot()
    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(Height.HEADER_SMALL if self._is_small else Height.HEADER))
        side = Space.S14 if self._is_small else Space.S20
        self._row.setContentsMargins(side, 0, side, 1)
        self.update()
