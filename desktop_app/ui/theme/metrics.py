"""Sizes, radii and durations. Those marked `scaled` grow with the text through `Theme.px`; spacing never does."""

from enum import IntEnum


class Space(IntEnum):
    """Distances in px; they do not grow with the text."""

    S4 = 4
    S6 = 6
    S8 = 8
    S10 = 10
    S12 = 12
    S14 = 14
    S16 = 16
    S20 = 20


class Radius(IntEnum):
    """Corner radii in px."""

    BADGE = 4
    SMALL = 6
    CONTROL = 7
    CARD = 10


class Height(IntEnum):
    """Heights and widths in px at 100 % text size (scaled)."""

    RAIL_WIDE = 84
    RAIL_NARROW = 56
    HEADER = 56
    HEADER_SMALL = 48
    BUTTON_SMALL = 26
    BUTTON = 32
    BUTTON_LARGE = 40
    FIELD = 32
    FIELD_SMALL = 28
    CHIP = 28
    BADGE = 16
    TABLE_HEAD = 30
    GROUP_HEAD = 30
    FILE_ROW = 48
    HISTORY_ROW = 42
    ANALYTE_ROW = 45
    READING_ROW = 32
    REVIEW_ROW = 27
    COUNTER = 62
    COUNTER_SMALL = 42
    SESSION_BAR = 10
    FILE_BAR = 6
    FOOTER = 52


class Duration(IntEnum):
    """How long motions take, in ms."""

    RING_TURN = 1200
    BAR_GROWTH = 200
    SWEEP = 1600
    DRAWER = 160
    BANNER = 160
    TOAST_FADE = 120
    TOAST_STAY = 6000
    LOADING_AFTER = 300
    FLASH = 250


TEXT_PERCENTS = (90, 100, 110, 125, 150)
"""The text sizes that Settings offers."""

FOCUS_WIDTH = 2
FOCUS_GAP = 2
"""Width of the focus ring, and its distance outside a control, in px."""


def room_of(width_px: float, text_percent: int) -> float:
    """Return a width in px at 100 % text size; small text makes no more of it than there is."""
    return width_px * 100 / max(100, text_percent)


def spare_side(width_px: int, most_px: int) -> int:
    """Return how much each margin grows, in px, once content has all the width that does it good."""
    return max(0, width_px - most_px) // 2
