"""Whether the desktop asks for less motion: told by the portal on Linux, by the system on Windows and macOS."""

import sys
from typing import Any

from PySide6.QtCore import QObject, QSettings, Signal, Slot

_PORTAL = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_INTERFACE = "org.freedesktop.portal.Settings"
_ASKED = (("org.freedesktop.appearance", "reduced-motion"), ("org.gnome.desktop.interface", "enable-animations"))
"""Namespace and key, the newer one first: 1 for reduced motion there, false for no animations here."""
_GET_CLIENT_AREA_ANIMATION = 0x1042
"""Windows' SPI_GETCLIENTAREAANIMATION."""


class SystemMotion(QObject):
    """Asks the desktop once and follows it; `told` carries whether motion is to be reduced, if anybody says so."""

    told = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus: Any = None
        self._calls: list[Any] = []
        self._answers: dict[str, bool] = {}

    def ask(self) -> None:
        """Ask; never waits. Where nobody answers nothing is told."""
        if sys.platform == "win32":
            self.told.emit(not _has_windows_animations())
        elif sys.platform == "darwin":
            self.told.emit(QSettings("apple.com", "universalaccess").value("reduceMotion") in {True, "1", "true"})
        else:
            self._ask_portal()

    def _ask_portal(self) -> None:
        # 10 ms that only a Linux desktop needs, after the window is there.
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        self._bus = QDBusConnection.sessionBus()
        if not self._bus.isConnected():
            return
        for namespace, key in _ASKED:
            message = QDBusMessage.createMethodCall(_PORTAL, _PATH, _INTERFACE, "Read")
            message.setArguments([namespace, key])
            watcher = QDBusPendingCallWatcher(self._bus.asyncCall(message), self)
            watcher.finished.connect(self._take)
            self._calls.append((watcher, key))

    @Slot(object)
    def _take(self, watcher: Any) -> None:
        key = next((key for call, key in self._calls if call is watcher), "")
        is_reduced = meaning_of(key, watcher.reply().arguments())
        if is_reduced is not None:
            self._answers[key] = is_reduced
            self.told.emit(any(self._answers.values()))
        watcher.deleteLater()


def meaning_of(key: str, arguments: list[Any]) -> bool | None:
    """Return what the portal's answer says of motion; None for an error or a value of another kind."""
    value: Any = arguments[0] if arguments else None
    while hasattr(value, "variant"):  # the portal wraps variants in variants
        value = value.variant()
    if key == "reduced-motion":
        return value == 1 if isinstance(value, int) and not isinstance(value, bool) else None
    return not value if isinstance(value, bool) else None


def _has_windows_animations() -> bool:
    import ctypes  # of use on Windows alone

    is_on = ctypes.c_int(1)
    library: Any = getattr(ctypes, "windll", None)
    if library is not None:
        library.user32.SystemParametersInfoW(_GET_CLIENT_AREA_ANIMATION, 0, ctypes.byref(is_on), 0)
    return bool(is_on.value)
