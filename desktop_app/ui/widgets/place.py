"""One place of the window, as the rail shows it."""

from typing import NamedTuple

RAIL_EDGES_PX = 26
"""Beside the longest word of the rail, both edges together."""


class Place(NamedTuple):
    """`icon` is the place's outline, its `-fill` form is shown while the place is open."""

    key: str
    word: str
    icon: str
    shortcut: str = ""
