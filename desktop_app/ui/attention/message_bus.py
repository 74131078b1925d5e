"""The desktop's message bus on Linux: notices, and the taskbar's progress.

Notices go through libdbus, which Qt's own part for the bus stands on as well: QtDBus cannot send the unsigned number
that the call asks for from Python.
Sources: Desktop Notifications Specification 1.2; Unity's LauncherEntry, which KDE's and other taskbars follow.
"""

import ctypes
from ctypes import POINTER, byref, c_char_p, c_int, c_int32, c_uint32, c_void_p
from typing import Any

NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_SESSION_BUS = 0
_STRING, _UINT32, _INT32, _ARRAY = ord("s"), ord("u"), ord("i"), ord("a")
_LAUNCHER_PATH, _LAUNCHER = "/com/canonical/unity/launcherentry/labstream", "com.canonical.Unity.LauncherEntry"


def has_notices() -> bool:
    """Tell whether a program that shows notices is there, or is started when it is needed."""
    from PySide6.QtDBus import QDBusConnection  # only where there may be a bus

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected() or _library() is None:
        return False
    interface: Any = bus.interface()
    if interface.isServiceRegistered(NAME).value():
        return True
    return NAME in (interface.activatableServiceNames().value() or ())


def send_notice(title: str, text: str, icon: str) -> bool:
    """Have a notice shown; False where the bus does not take it. Nothing is waited for but the writing."""
    library = _library()
    connection = None if library is None else library.dbus_bus_get(_SESSION_BUS, None)
    if library is None or not connection:
        return False
    library.dbus_connection_set_exit_on_disconnect(connection, 0)
    message = library.dbus_message_new_method_call(NAME.encode(), _PATH.encode(), NAME.encode(), b"Notify")
    try:
        library.dbus_message_set_no_reply(message, 1)
        _append_notice(library, message, title, text, icon)
        is_sent = bool(library.dbus_connection_send(connection, message, None))
        library.dbus_connection_flush(connection)
        return is_sent
    finally:
        library.dbus_message_unref(message)
        library.dbus_connection_unref(connection)


def send_progress(share: float, *, is_shown: bool) -> None:
    """Show in the taskbar how much is done (0 to 1), or nothing."""
    from PySide6.QtDBus import QDBusConnection, QDBusMessage  # only where there is a bus

    message = QDBusMessage.createSignal(_LAUNCHER_PATH, _LAUNCHER, "Update")
    message.setArguments(["application://labstream.desktop", {"progress": float(share), "progress-visible": is_shown}])
    QDBusConnection.sessionBus().send(message)


def has_bus() -> bool:
    """Tell whether there is a session bus."""
    from PySide6.QtDBus import QDBusConnection  # only where there may be a bus

    return QDBusConnection.sessionBus().isConnected()


def _append_notice(library: Any, message: Any, title: str, text: str, icon: str) -> None:
    """Append app, replaced notice (none), icon, title, text, actions (none), hints (none), time to stay (usual)."""
    whole = ctypes.create_string_buffer(256)  # a DBusMessageIter is 14 words
    part = ctypes.create_string_buffer(256)
    library.dbus_message_iter_init_append(message, whole)

    def append(kind: int, value: Any) -> None:
        library.dbus_message_iter_append_basic(whole, kind, byref(value))

    append(_STRING, c_char_p(b"Labstream"))
    append(_UINT32, c_uint32(0))
    for words in (icon, title, text):
        append(_STRING, c_char_p(words.encode()))
    for contents in (b"s", b"{sv}"):
        library.dbus_message_iter_open_container(whole, _ARRAY, contents, part)
        library.dbus_message_iter_close_container(whole, part)
    append(_INT32, c_int32(-1))


def _library() -> Any:
    try:
        library = ctypes.CDLL("libdbus-1.so.3")
    except OSError:
        return None
    library.dbus_bus_get.restype = c_void_p
    library.dbus_bus_get.argtypes = [c_int, c_void_p]
    library.dbus_message_new_method_call.restype = c_void_p
    library.dbus_message_new_method_call.argtypes = [c_char_p] * 4
    library.dbus_connection_set_exit_on_disconnect.argtypes = [c_void_p, c_uint32]
    library.dbus_message_set_no_reply.argtypes = [c_void_p, c_uint32]
    library.dbus_message_iter_init_append.argtypes = [c_void_p, c_void_p]
    library.dbus_message_iter_append_basic.argtypes = [c_void_p, c_int, c_void_p]
    library.dbus_message_iter_open_container.argtypes = [c_void_p, c_int, c_char_p, c_void_p]
    library.dbus_message_iter_close_container.argtypes = [c_void_p, c_void_p]
    library.dbus_connection_send.argtypes = [c_void_p, c_void_p, POINTER(c_uint32)]
    for name in ("dbus_connection_flush", "dbus_connection_unref", "dbus_message_unref"):
        getattr(library, name).argtypes = [c_void_p]
    return library
