"""Fonts of this computer for letters that the program's own has not: Chinese, Japanese, Korean, Thai and others.

What is written from right to left is left out: drawn without joining and turning its letters it would read as something
else, and a box that is explained is better than that.
"""

import os
import sys
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

_MOST_FONTS = 3
_MOST_FILES = 400
_ENDINGS = (".ttf", ".otf", ".ttc")
_LIKELY = (
    "droidsansfallback", "notosanscjk", "notosans", "arialuni", "arial unicode", "msyh", "simsun", "malgun", "yugoth",
    "meiryo", "pingfang", "hiragino", "applesdgothic", "dejavusans", "segoeui", "leelawui",
)  # fmt: skip
"""Beginnings of names of fonts that have many letters; these are looked into first."""

_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})


class OtherFont(NamedTuple):
    """A font's file, and those of the letters looked for that it has."""

    path: Path
    letters: frozenset[int]


def can_be_drawn(letter: str) -> bool:
    """Tell whether a letter could be drawn with another font as it is."""
    return unicodedata.bidirectional(letter) not in _RIGHT_TO_LEFT


def find_fonts(letters: Collection[int], folders: Iterable[Path] | None = None) -> list[OtherFont]:
    """Return a few fonts of this computer that have letters, the most of them; takes up to a second or two."""
    from fontTools.ttLib import TTFont, TTLibError  # comes with the library that draws

    missing, found = set(letters), list[OtherFont]()
    for path in _font_files(system_folders() if folders is None else folders):
        if not missing or len(found) == _MOST_FONTS:
            break
        try:
            with path.open("rb") as file, TTFont(file, fontNumber=0, lazy=True) as font:
                # Tables that cannot be embedded: only outlines are drawn.
                has_outlines = "glyf" in font or "CFF " in font
                cmap: Mapping[int, str] = (font.getBestCmap() or {}) if has_outlines else {}
        except (TTLibError, OSError, ValueError, KeyError, AssertionError):
            continue
        if own := missing & cmap.keys():
            found.append(OtherFont(path, frozenset(own)))
            missing -= own
    return found


def system_folders() -> Sequence[Path]:
    """Return where fonts lie on this system."""
    home = Path.home()
    if sys.platform == "win32":
        windows = Path(os.environ.get("SYSTEMROOT", "C:/Windows"))
        return windows / "Fonts", home / "AppData/Local/Microsoft/Windows/Fonts"
    if sys.platform == "darwin":
        return Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts"
    return Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), home / ".local/share/fonts", home / ".fonts"


def _font_files(folders: Iterable[Path]) -> Iterator[Path]:
    found = [path for folder in folders for path in sorted(_files_in(folder)) if path.suffix.lower() in _ENDINGS]

    def rank(path: Path) -> tuple[int, bool]:
        name = path.name.lower()
        likely = next((place for place, start in enumerate(_LIKELY) if name.startswith(start)), len(_LIKELY))
        return likely, not any(word in name for word in ("regular", "full"))

    return iter(sorted(found[: 10 * _MOST_FILES], key=rank)[:_MOST_FILES])


def _files_in(folder: Path) -> Iterator[Path]:
    for parent, _, names in os.walk(folder):
        yield from (Path(parent) / name for name in names)
