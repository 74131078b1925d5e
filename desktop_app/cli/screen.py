"""Whether there is a screen on which a window can be shown."""

import os
import socket
import sys


def has_display() -> bool:
    """Tell whether a window can be shown here.

    Qt ends the process where it finds no display, so on Linux what the environment names is looked at before.
    """
    if sys.platform != "linux":
        return True
    if os.environ.get("WAYLAND_DISPLAY"):
        return True
    name = os.environ.get("DISPLAY", "")
    host, colon, rest = name.partition(":")
    if not colon:
        return False
    if host not in {"", "unix"}:  # another computer's display: only the attempt would tell
        return True
    return _has_x_server(rest.split(".")[0])


def _has_x_server(number: str) -> bool:
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X servers listen (X(7), "DISPLAY NAMES")
    for address in (f"\0{path}", path):
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
            if probe.connect_ex(address) == 0:
                return True
    return False
