"""The icon in the tray: how far the work is, and the way back to the window."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from desktop_app.ui.attention.desk import WorkState
from desktop_app.ui.attention.words import Notice, tr
from desktop_app.ui.process.words import count_words
from desktop_app.ui.widgets.tones import Tone

_SIGNS = {
    Tone.BAD: QSystemTrayIcon.MessageIcon.Critical,
    Tone.WARNING: QSystemTrayIcon.MessageIcon.Warning,
    Tone.NEUTRAL: QSystemTrayIcon.MessageIcon.Information,
}


def has_tray() -> bool:
    """Tell whether this desktop shows icons in a tray."""
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """The icon; also shows notices. `open_asked`, `watch_asked` and `quit_asked` are what its menu offers."""

    open_asked = Signal()
    watch_asked = Signal()
    quit_asked = Signal()

    def __init__(self, icon: QIcon, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = QSystemTrayIcon(icon, self)
        self._menu = QMenu(parent)
        self._menu.setAccessibleName("Labstream")
        self._watch = QAction(self._menu, visible=False)
        opening, leaving = QAction(tr("Open Labstream"), self._menu), QAction(tr("Quit"), self._menu)
        for action, signal in (
            (opening, self.open_asked),
            (self._watch, self.watch_asked),
            (leaving, self.quit_asked),
        ):
            action.triggered.connect(signal)
            self._menu.addAction(action)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activate)
        self._icon.messageClicked.connect(self.open_asked)
        self.show_state(WorkState())
        self._icon.show()

    def show_state(self, state: WorkState) -> None:
        """Say in the tooltip how far the work is."""
        name = QApplication.applicationDisplayName()
        if not state.open_files:
            self._icon.setToolTip(name)
            return
        words = tr("{ended} of {total} files, {percent} %").format(
            ended=count_words(state.ended_files), total=count_words(state.total_files), percent=int(100 * state.share)
        )
        paused = "" if state.is_working else f" · {tr('paused')}"
        self._icon.setToolTip(f"{name} · {words}{paused}")

    def show_watch(self, words: str) -> None:
        """Offer in the menu to pause the watched folder or to go on with it; nothing with empty words."""
        self._watch.setText(words.replace("&", "&&"))
        self._watch.setVisible(bool(words))

    @property
    def watch_words(self) -> str:
        """What the menu offers of the watched folder."""
        return self._watch.text() if self._watch.isVisible() else ""

    @property
    def tip(self) -> str:
        """What the tooltip says."""
        return self._icon.toolTip()

    def notify(self, notice: Notice) -> None:
        """Show a notice at the icon."""
        sign = _SIGNS.get(notice.tone)
        if sign is None:
            self._icon.showMessage(notice.title, notice.text, self._icon.icon())
        else:
            self._icon.showMessage(notice.title, notice.text, sign)

    def remove(self) -> None:
        """Take the icon away."""
        self._icon.hide()
        self.deleteLater()

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}:
            self.open_asked.emit()
