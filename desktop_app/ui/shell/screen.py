"""What the shell knows of a screen: its place in the rail, and how it is built when it is first opened."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop_app.ui.widgets.rail import Place


def _no_words() -> str:
    return ""


def _nothing_closed() -> bool:
    return False


def _no_regions() -> Sequence[QWidget]:
    return ()


@dataclass(frozen=True, slots=True)
class Screen:
    """One screen of the window; everything but `build` is asked only after it was built.

    `subtitle` stands behind the title; `close_topmost` closes what Esc closes (drawer, countdown) and tells whether
    there was anything; `find` puts the keyboard into the screen's search; `regions` are the parts that F6 jumps
    between, the whole screen where there are none; `controls` go into the header.
    """

    place: Place
    build: Callable[[], QWidget]
    subtitle: Callable[[], str] = _no_words
    close_topmost: Callable[[], bool] = _nothing_closed
    find: Callable[[], None] | None = None
    regions: Callable[[], Sequence[QWidget]] = _no_regions
    controls: Callable[[], QWidget] | None = None
