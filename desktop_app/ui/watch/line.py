"""The line below Process that says how the watched folder stands."""
# ruff: noqa: N802, ARG002

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.watch.desk import WatchDesk, Watching, WatchState
from desktop_app.ui.watch.words import tr, watch_words
from desktop_app.ui.widgets.announcing import announce
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.sign import Sign
from desktop_app.ui.widgets.tips import plain_tip

_HEIGHT_PX, _SIGN_PX = 40, 18


class WatchLine(QWidget):
    """Hidden while no folder is watched; `settings_asked` wants the folder's settings."""

    settings_asked = Signal()

    def __init__(self, theme: Theme, desk: WatchDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._desk = theme, desk
        self._shown_session = ""
        self._watching, self._asks = desk.state.watching, 0
        self._sign = Sign(theme, "ph.eye", Role.ACCENT, _SIGN_PX)
        self.title = Label(theme, "", Type.LABEL_STRONG, elide=Qt.TextElideMode.ElideMiddle)
        self.text = Label(theme, "", Type.LABEL, Role.TEXT_2, elide=Qt.TextElideMode.ElideRight)
        self.session_button = Button(theme, tr("Show its session"), icon="ph.stack")
        self.pause_button = Button(theme, tr("Pause"), icon="ph.pause")
        self.settings_button = Button(theme, tr("Settings"), icon="ph.gear-six")
        self._lay_out()
        self.session_button.clicked.connect(self._show_session)
        self.pause_button.clicked.connect(self._toggle)
        self.settings_button.clicked.connect(self.settings_asked)
        theme.changed.connect(self._restyle)
        desk.changed.connect(self.show_state)
        self._restyle()
        self.show_state(desk.state)

    @Slot(object)
    def show_state(self, state: WatchState) -> None:
        """Show how the folder stands; a change for the worse is read out."""
        words = watch_words(state)
        self.title.set_words(words.title)
        self.title.setToolTip(plain_tip(state.folder))
        self.text.set_words(words.text)
        self._sign.set_icon(words.icon, words.role)
        is_paused = state.watching is Watching.PAUSED
        self.pause_button.set_words(tr("Resume") if is_paused else tr("Pause"), name=self._pause_name(is_paused))
        self.pause_button.set_icon("ph.play" if is_paused else "ph.pause")
        self.pause_button.setVisible(state.watching is not Watching.CONSENT)
        self.session_button.setVisible(state.session_id not in {None, self._shown_session})
        self.setVisible(state.watching is not Watching.OFF)
        self.setAccessibleName(f"{words.title}. {words.text}")
        is_worse = state.watching is not self._watching and state.watching not in {Watching.OFF, Watching.BEGINNING}
        if is_worse or state.asks > self._asks:
            announce(self, self.accessibleName())
        self._watching, self._asks = state.watching, state.asks

    @Slot(str)
    def note_shown(self, session_id: str) -> None:
        """Take which session Process shows: there is no way to where one is."""
        self._shown_session = session_id
        self.show_state(self._desk.state)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and edge."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(Role.SURFACE))
        painter.fillRect(QRectF(0, 0, self.width(), 1), self._theme.colour(Role.BORDER))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S20, 1, Space.S16, 0)
        row.setSpacing(Space.S8)
        row.addWidget(self._sign)
        row.addWidget(self.title)
        row.addWidget(self.text, 1)
        for button in (self.session_button, self.pause_button, self.settings_button):
            row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @staticmethod
    def _pause_name(is_paused: bool) -> str:
        return tr("Resume watching the folder") if is_paused else tr("Pause watching the folder")

    @Slot()
    def _show_session(self) -> None:
        self._desk.show_session()

    @Slot()
    def _toggle(self) -> None:
        if self._desk.state.watching is Watching.PAUSED:
            self._desk.resume()
        else:
            self._desk.pause()

    @Slot()
    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(_HEIGHT_PX))
        self.update()
