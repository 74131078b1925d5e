"""What the window shows in its first moments: the frame, and the place for files where it will stand.

Made of plain labels and a style sheet, since the first line that is painted by hand costs as much as all of this: it
brings every enumeration of Qt. The widgets that come a moment later stand in the same places; a test holds them equal.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.ui.theme.colours import Mode, Role, hex_of
from desktop_app.ui.theme.fonts import TYPE_SCALE, FontFamilies, Type, make_font
from desktop_app.ui.theme.metrics import room_of
from desktop_app.ui.widgets.place import RAIL_EDGES_PX, Place

NARROW_PX = 1000
"""Windows that are narrower show the rail's icons without words, and a lower header."""

_SHEET = """
QLabel {{ color: {text}; }}
#window {{ background: {window}; }}
#rail {{ background: {rail}; border-right: 1px solid {border}; }}
#header {{ background: {surface}; border-bottom: 1px solid {border}; }}
#open {{ background: {surface}; border: 1px solid {border}; border-radius: 8px; }}
#bar {{ background: {accent}; border-radius: 1px; }}
#word {{ color: {text-2}; }}
#open-word {{ color: {link}; }}
#zone {{ background: {surface}; border: 2px dashed {border-strong}; border-radius: 12px; }}
#card {{ background: {surface}; border: 1px solid {border}; border-radius: 10px; }}
"""
_SHEET_ROLES = {
    role.value: role
    for role in (
        Role.TEXT, Role.TEXT_2, Role.WINDOW, Role.RAIL, Role.SURFACE, Role.BORDER, Role.BORDER_STRONG, Role.ACCENT,
        Role.LINK,
    )
}  # fmt: skip
_ZONE_WIDTH, _ZONE_HEIGHT, _SMALL_ZONE_HEIGHT = 1028, 412, 160
_TILE = 76


@dataclass(frozen=True, slots=True)
class Looks:
    """What the first look is dressed in."""

    mode: Mode
    families: FontFamilies
    text_percent: int

    def px(self, at_100: float) -> int:
        """Return a height or width that grows with the text, in whole px."""
        return round(at_100 * self.text_percent / 100)


@dataclass(frozen=True, slots=True)
class FirstWords:
    """What it says: the places of the rail, the first of them open, the last `below` of them at the rail's end."""

    places: Sequence[Place]
    below: int
    invitation: str


class FirstLook:
    """The labels on a window. `zone` is the place for files: "large", "small" above a list, or "" for the frame alone.

    The frame alone is right before whatever comes; the others only where it is known what will come.
    """

    def __init__(self, window: QWidget, looks: Looks, words: FirstWords, zone: str) -> None:
        self._window, self._looks, self._words, self._zone = window, looks, words, zone
        self._labels: list[QLabel] = []
        self._rail = self._label("rail")
        self._header = self._label("header")
        self._title = self._label("title", words.places[0].word, Type.SCREEN_TITLE)
        self._open, self._bar = self._label("open"), self._label("bar")
        self._rail_words = [
            self._label("word" if number else "open-word", place.word, Type.RAIL, weight=500 if number else 600)
            for number, place in enumerate(words.places)
        ]
        self._zone_frame = self._label("zone") if zone else None
        self._card = self._label("card") if zone == "small" else None
        self._invitation = self._label("invitation", words.invitation, Type.COUNTER) if zone else None
        window.setObjectName("window")
        window.setStyleSheet(_SHEET.format(**{name: hex_of(role, looks.mode) for name, role in _SHEET_ROLES.items()}))

    def place(self, width: int, height: int) -> None:
        """Put everything where it belongs in a window of this size."""
        is_narrow, px = room_of(width, self._looks.text_percent) < NARROW_PX, self._looks.px
        rail = 56 if is_narrow else max(84, px(84), self._rail_words_px() + RAIL_EDGES_PX)
        header = px(48 if is_narrow else 56)
        side = 14 if is_narrow else 20
        self._rail.setGeometry(0, 0, rail, height)
        self._header.setGeometry(rail, 0, width - rail, header)
        self._title.setGeometry(rail + side, 0, width - rail - 2 * side, header - 1)
        self._place_rail(rail, height, is_narrow=is_narrow)
        if self._zone_frame is not None and self._invitation is not None:
            zone = self._zone_rect(rail, header, width - rail)
            self._zone_frame.setGeometry(zone)
            self._invitation.adjustSize()
            self._invitation.move(zone.center().x() - self._invitation.width() // 2, self._invitation_top(zone))
            if self._card is not None:
                top = zone.bottom() + 1 + 16
                self._card.setGeometry(zone.x(), top, zone.width(), height - 16 - top)

    def _rail_words_px(self) -> int:
        font = make_font(TYPE_SCALE[Type.RAIL], self._looks.families, self._looks.px(TYPE_SCALE[Type.RAIL].px), 600)
        metrics = QFontMetricsF(font)
        return ceil(max(metrics.horizontalAdvance(place.word) for place in self._words.places))

    def remove(self) -> None:
        """Take everything off the window."""
        for label in self._labels:
            label.hide()
            label.deleteLater()
        self._labels = []
        self._window.setStyleSheet("")

    def _place_rail(self, rail: int, height: int, *, is_narrow: bool) -> None:
        px = self._looks.px
        item, top = (44, 54) if is_narrow else (px(56), 64)
        below = self._words.below
        for number, label in enumerate(self._rail_words):
            from_end = len(self._rail_words) - number
            y = height - 10 - (item + 4) * from_end + 4 if from_end <= below else top + (item + 4) * number
            label.setVisible(not is_narrow)
            label.adjustSize()
            label.move((rail - label.width()) // 2, y + item // 2 - px(8) + px(11) + 1 + (px(18) - label.height()) // 2)
        self._open.setGeometry(6, top, rail - 12, item)
        self._bar.setGeometry(6, top + (item - 26) // 2, 3, 26)

    def _zone_rect(self, rail: int, header: int, room: int) -> QRect:
        px = self._looks.px
        width = min(_ZONE_WIDTH, room - 40)
        height = px(_SMALL_ZONE_HEIGHT if self._zone == "small" else _ZONE_HEIGHT)
        return QRect(rail + (room - width) // 2, header + 32, width, height)

    def _invitation_top(self, zone: QRect) -> int:
        px, title = self._looks.px, self._looks.px(TYPE_SCALE[Type.COUNTER].line_px)
        above, below = 0, 14 + px(40)
        if self._zone != "small":
            above, below = px(_TILE) + 20, 8 + px(20) + 22 + px(40) + 24 + px(20) + 9 + px(16)
        return zone.top() + (zone.height() - above - title - below) // 2 + above

    def _label(self, name: str, text: str = "", kind: Type = Type.BODY, weight: int | None = None) -> QLabel:
        label = QLabel(text, self._window)
        label.setObjectName(name)
        label.setAccessibleName(text)
        if text:
            style = TYPE_SCALE[kind]
            label.setFont(make_font(style, self._looks.families, self._looks.px(style.px), weight))
        self._labels.append(label)
        return label
