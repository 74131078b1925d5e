"""Where notices and progress go on this desktop: one small protocol each, with one that does nothing."""
# ruff: noqa: ARG002

import sys
from typing import Protocol

from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.attention import message_bus
from desktop_app.ui.attention.words import Notice
from desktop_app.ui.widgets.tones import Tone

_ICONS = {Tone.BAD: "dialog-error", Tone.WARNING: "dialog-warning", Tone.NEUTRAL: "dialog-information"}


class Notifier(Protocol):
    """Shows notices outside the window."""

    def notify(self, notice: Notice) -> None:
        """Show one."""
        ...


class Taskbar(Protocol):
    """Shows how far the work is at the program's icon in taskbar or dock."""

    def show_share(self, share: float | None) -> None:
        """Show how much is done (0 to 1), None for nothing."""
        ...


class WindowNotifier:
    """Has the window's entry in the taskbar ask for attention: all there is where no notices can be shown."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def notify(self, notice: Notice) -> None:
        """Ask for attention."""
        QApplication.alert(self._window.window())


class BusNotifier:
    """The desktop's own notices on Linux; where none can be sent, what the other notifier does."""

    def __init__(self, otherwise: Notifier) -> None:
        self._otherwise = otherwise

    def notify(self, notice: Notice) -> None:
        """Show a notice."""
        icon = _ICONS.get(notice.tone, "labstream")
        if not (message_bus.has_notices() and message_bus.send_notice(notice.title, notice.text, icon)):
            self._otherwise.notify(notice)


class NoTaskbar:
    """A desktop whose taskbar shows no progress that this program could reach."""

    def show_share(self, share: float | None) -> None:
        """Do nothing."""


class LauncherTaskbar:
    """Taskbars and docks on Linux that follow LauncherEntry."""

    def show_share(self, share: float | None) -> None:
        """Show how much is done, None for nothing."""
        message_bus.send_progress(share or 0.0, is_shown=share is not None)


def make_notifier(window: QWidget) -> Notifier:
    """Return what shows notices on this desktop as long as there is no icon in the tray."""
    plain = WindowNotifier(window)
    return BusNotifier(plain) if sys.platform == "linux" else plain


def make_taskbar() -> Taskbar:
    """Return what shows progress on this desktop."""
    return LauncherTaskbar() if sys.platform == "linux" and message_bus.has_bus() else NoTaskbar()
