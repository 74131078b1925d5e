"""The type scale by name, and the fonts that carry it: Inter from the program's own files, else the system's."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QFont, QFontDatabase

from desktop_app.paths import resource

_TIGHT_FROM_PX, _TIGHT_EM = 18, -0.0115
"""Large letters stand too far apart where their spacing was made for text; Inter Display is as much narrower."""

_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")


class Type(StrEnum):
    """The places of the type scale."""

    SCREEN_TITLE = "screen-title"
    COUNTER = "counter"
    FIGURE = "figure"
    ANALYTE = "analyte"
    BANNER_TITLE = "banner-title"
    CARD_TITLE = "card-title"
    SECTION = "section"
    BODY = "body"
    NAME = "name"
    STRONG = "strong"
    LABEL = "label"
    LABEL_STRONG = "label-strong"
    CAPTION = "caption"
    AXIS = "axis"
    RAIL = "rail"
    KBD = "kbd"
    BADGE = "badge"
    MONO = "mono"


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """One place of the scale: size and line height in px at 100 % text size, and the weight (400 to 700)."""

    px: int
    line_px: int
    weight: int
    is_mono: bool = False


TYPE_SCALE: Mapping[Type, TypeStyle] = {
    Type.SCREEN_TITLE: TypeStyle(19, 24, 600),
    Type.COUNTER: TypeStyle(24, 28, 600),
    Type.FIGURE: TypeStyle(20, 26, 600),
    Type.ANALYTE: TypeStyle(18, 24, 600),
    Type.BANNER_TITLE: TypeStyle(16, 22, 600),
    Type.CARD_TITLE: TypeStyle(15, 22, 600),
    Type.SECTION: TypeStyle(14, 20, 600),
    Type.BODY: TypeStyle(13, 18, 400),
    Type.NAME: TypeStyle(13, 18, 500),
    Type.STRONG: TypeStyle(13, 18, 600),
    Type.LABEL: TypeStyle(12, 16, 500),
    Type.LABEL_STRONG: TypeStyle(12, 16, 600),
    Type.CAPTION: TypeStyle(12, 16, 400),
    Type.AXIS: TypeStyle(11, 14, 400),
    Type.RAIL: TypeStyle(11, 14, 500),
    Type.KBD: TypeStyle(11, 14, 500),
    Type.BADGE: TypeStyle(10, 14, 600),
    Type.MONO: TypeStyle(11, 16, 400, is_mono=True),
}


@dataclass(frozen=True, slots=True)
class FontFamilies:
    """The families to ask for, best first; the system adds its own fallbacks for missing letters."""

    text: Sequence[str]
    mono: Sequence[str]


def load_fonts() -> FontFamilies:
    """Register the bundled Inter with Qt and return the families to use; without the files, the system's own.

    Needs a QGuiApplication.
    """
    loaded = [QFontDatabase.addApplicationFont(str(resource("fonts", name))) for name in _FILES]
    families = QFontDatabase.applicationFontFamilies(loaded[0]) if min(loaded) >= 0 else []
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    return FontFamilies(text=(*families, system), mono=("DejaVu Sans Mono", fixed))


def make_font(style: TypeStyle, families: FontFamilies, px: int, weight: int | None = None) -> QFont:
    """Return a font of `px` pixels, unhinted so that it keeps its shape at any scaling, with figures of one width."""
    font = QFont()
    font.setFamilies(list(families.mono if style.is_mono else families.text))
    font.setPixelSize(px)
    font.setWeight(QFont.Weight(weight or style.weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if style.px >= _TIGHT_FROM_PX:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, _TIGHT_EM * px)
    if style.is_mono:
        font.setStyleHint(QFont.StyleHint.Monospace)
    else:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font
