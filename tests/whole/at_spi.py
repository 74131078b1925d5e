"""The accessible tree as assistive technology gets it: over AT-SPI's D-Bus, from outside of the program.

Interfaces: https://gitlab.gnome.org/GNOME/at-spi2-core/-/tree/main/xml (Accessible, Action).
"""
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false, reportUnknownVariableType=false

import os
import shutil
import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from jeepney import DBusAddress, HeaderFields, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_ACCESSIBLE, _ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
_REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_FOCUSABLE, _SHOWING = 11, 25
_PATIENCE_S, _MOST_CHILDREN = 300, 80

Place = tuple[str, str]
"""The bus name and object path of a node."""


@dataclass(frozen=True, slots=True)
class Node:
    """What assistive technology knows of one thing on the screen; `path` are the names above it."""

    role: str
    name: str
    path: tuple[str, ...]
    is_focusable: bool
    place: Place

    def __str__(self) -> str:
        return "  " * len(self.path) + f"{self.role} “{self.name}”"


class GoneError(Exception):
    """The node is not there any more."""


@contextmanager
def session_bus(display: str) -> Generator[str]:
    """Give the address of a session bus of one's own, on which AT-SPI starts by itself; skips where it cannot."""
    if shutil.which("dbus-daemon") is None or not any(Path(path).exists() for path in _LAUNCHERS):
        pytest.skip("there is no AT-SPI on this machine (at-spi2-core, dbus)")
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    pipes: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "text": True}
    with subprocess.Popen(command, **pipes, env={**os.environ, "DISPLAY": display}) as bus:
        try:
            assert bus.stdout is not None
            yield bus.stdout.readline().strip()
        finally:
            bus.terminate()


class AccessibleTree:
    """The tree of all programs on a session bus."""

    def __init__(self, address: str) -> None:
        with open_dbus_connection(address) as session:
            place = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            answer = session.send_and_get_reply(new_method_call(place, "GetAddress"), timeout=_PATIENCE_S)
        self._bus: DBusConnection = open_dbus_connection(answer.body[0])

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def programs(self) -> list[Place]:
        """Return the programs that can be asked; none as long as the registry is on its way up."""
        try:
            return self._children(_REGISTRY)
        except GoneError:
            return []

    def nodes(self, top: Place) -> list[Node]:
        """Return what is shown of a program, from the top down; what is hidden and all below it is left out."""
        found: list[Node] = []
        waiting: list[tuple[Place, tuple[str, ...]]] = [(top, ())]
        while waiting:
            place, path = waiting.pop()
            try:
                node, is_showing = self._node(place, path)
                children = self._children(place) if is_showing or not path else []
            except GoneError:
                continue
            if is_showing or not path:
                found.append(node)
                waiting += [(child, (*path, node.name)) for child in reversed(children[:_MOST_CHILDREN])]
        return found

    def press(self, node: Node) -> None:
        """Do what assistive technology does to activate a thing: its first action."""
        self._call(node.place, _ACTION, "DoAction", "i", (0,))

    def _node(self, place: Place, path: tuple[str, ...]) -> tuple[Node, bool]:
        low, _ = self._call(place, _ACCESSIBLE, "GetState")[0]
        role = self._call(place, _ACCESSIBLE, "GetRoleName")[0]
        name = self._ask(Properties(_at(place, _ACCESSIBLE)).get("Name"))[0][1]
        return Node(role, name, path, bool(low >> _FOCUSABLE & 1), place), bool(low >> _SHOWING & 1)

    def _children(self, place: Place) -> list[Place]:
        return [(bus, path) for bus, path in self._call(place, _ACCESSIBLE, "GetChildren")[0]]

    def _call(self, place: Place, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()) -> Any:
        return self._ask(new_method_call(_at(place, interface), method, signature or None, body))

    def _ask(self, message: Any) -> Any:
        answer = self._bus.send_and_get_reply(message, timeout=_PATIENCE_S)
        if answer.header.message_type is MessageType.error:
            raise GoneError(answer.header.fields.get(HeaderFields.error_name))
        return answer.body


def _at(place: Place, interface: str) -> DBusAddress:
    return DBusAddress(place[1], place[0], interface)
