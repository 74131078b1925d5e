"""A screen reader's view of the real window: every screen is reached, and everything on it has a name."""

import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import TypeVar

import pytest

from tests.display import virtual_display
from tests.whole.at_spi import AccessibleTree, Node, session_bus
from tests.whole.program import Program

SCREENS = ("Process", "Review", "Results", "History", "Analytics", "Settings")
HOLDERS = frozenset({"filler", "panel", "layered pane", "scroll pane", "split pane", "viewport", "scroll bar"})
"""What only holds or moves other things: a screen reader passes over it, so it needs no name unless it takes focus."""
PATIENCE_S = 300

T = TypeVar("T")


class Reader:
    """A person with a screen reader: looks at what is shown, and activates things by their names."""

    def __init__(self, tree: AccessibleTree, window: "subprocess.Popen[str]") -> None:
        self._tree, self._window = tree, window
        self._top = self._wait_for(tree.programs)[-1]
        self._wait_for(lambda: self.named("Process"))

    def look(self) -> list[Node]:
        """Return what is shown now."""
        return self._tree.nodes(self._top)

    def named(self, name: str) -> list[Node]:
        """Return what is shown by that name; what is said behind a comma is about it."""
        return [node for node in self.look() if node.name.split(",")[0] == name and node.role not in HOLDERS]

    def open_screen(self, name: str) -> list[Node]:
        """Activate a place of the rail; return what is shown once its title stands in the header."""
        self._tree.press(self._wait_for(lambda: self.named(name))[0])
        self._wait_for(lambda: [node for node in self.named(name) if "Header" in node.path])
        return self._settled()

    def _settled(self) -> list[Node]:
        """Return what is shown when it no longer changes."""
        seen: list[str] = []
        ends_s = time.monotonic() + PATIENCE_S
        while seen != (now := [str(node) for node in self.look()]):
            assert time.monotonic() < ends_s, "the screen does not come to rest"
            seen = now
            time.sleep(0.5)
        return self.look()

    def _wait_for(self, find: Callable[[], Sequence[T]]) -> Sequence[T]:
        ends_s = time.monotonic() + PATIENCE_S
        while not (found := find()):
            assert self._window.poll() is None, self._window.communicate()[1]
            assert time.monotonic() < ends_s, "it did not come in time"
            time.sleep(0.2)
        return found


@pytest.fixture
def reader(program: Program, samples: Path) -> Iterator[Reader]:
    """Give a reader before the window, in which there are two reports."""
    program.run("process", samples / "blood-count.pdf", samples / "check-up-two-pages.pdf", status=0)
    with virtual_display() as display, session_bus(display) as address, closing(AccessibleTree(address)) as tree:
        program.environment |= {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "DBUS_SESSION_BUS_ADDRESS": address,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        window = program.start()
        try:
            yield Reader(tree, window)
        finally:
            window.terminate()
            program.finish(window)


def test_every_screen_is_reached_and_nothing_on_it_lacks_a_name(reader: Reader, pytestconfig: pytest.Config) -> None:
    dump: list[str] = []
    nameless: list[str] = []
    for screen in SCREENS:
        shown = reader.open_screen(screen)
        dump += ["", f"# {screen}", *map(str, shown)]
        nameless += [f"{screen}: {node} below {' > '.join(node.path)}" for node in shown if is_nameless(node)]
    assert pytestconfig.cache is not None
    (pytestconfig.cache.mkdir("at-spi") / "tree.txt").write_text("\n".join(dump), encoding="utf-8")
    assert not nameless, "\n".join(nameless)


def is_nameless(node: Node) -> bool:
    """Tell whether a person could not know what this is."""
    return not node.name.strip() and (node.is_focusable or node.role not in HOLDERS)
