"""One place of the window, as the rail shows it."""

from typing import NamedTuple


class Place(NamedTuple):
    """`icon` is the place's outline, its `-fill` form is shown while the place is open."""

    key: str
    word: str
    icon: str
    shortcut: str = ""
