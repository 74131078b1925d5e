"""Reference ranges: intervals, one-sided limits, lists by sex, bands and expected words."""

import re
from dataclasses import dataclass

from desktop_app.core.report import Sex
from desktop_app.engines.local.reading.lexicon import fold, load_lexicon
from desktop_app.engines.local.reading.numbers import COMPARATOR, NUMBER, DecimalMark, read_number

_DASH = r"(?:\s*(?:-|–|—|−|÷|~|\.\.\.?)\s*|\s+(?:to|a|à|bis|até|tot|al|and|et)\s+|\s*(?:(?<=\d)a(?=\s?\d)|(?<=\d)to(?=\s?\d)|(?<=\d)bis(?=\s?\d))\s*)"
_UP_TO = (
    r"(?:up\s*to|upto|less\s+than|lower\s+than|below|under|until|bis\s+zu|bis|unter|kleiner(?:\s+als)?|hasta|menor\s+(?:de|que|a)|menos\s+de|"
    r"inferior\s+a|inf\.?\s+a|jusqu['’][aà]|inférieure?\s+[aà]|inferieure?\s+[aà]|moins\s+de|fino\s+a|inferiore\s+a|minore\s+di|até|menor\s+que|tot|"
    r"kleiner\s+dan|minder\s+dan|lager\s+dan)"
)
_FROM = (
    r"(?:more\s+than|greater\s+than|higher\s+than|above|over|at\s+least|ab|über|ueber|größer(?:\s+als)?|mayor\s+(?:de|que|a)|superior\s+a|más\s+de|"
    r"supérieure?\s+[aà]|superieure?\s+[aà]|plus\s+de|superiore\s+a|maggiore\s+di|maior\s+que|acima\s+de|groter\s+dan|meer\s+dan|hoger\s+dan)"
)
INTERVAL = rf"(?<![\w.,])([+\-−]?{NUMBER}){_DASH}([+\-−]?{NUMBER})(?![\w]*\d)"
LIMIT = rf"({COMPARATOR}(?:\s*or\s*=)?|{_UP_TO}|{_FROM})\s*([+\-−]?{NUMBER})(?!\s?:\s?\d|\d)"
_INTERVAL = re.compile(INTERVAL, re.IGNORECASE)
_LIMIT = re.compile(LIMIT, re.IGNORECASE)
_IS_UP_TO = re.compile(rf"^(?:<|≤|⩽|=<|{_UP_TO})", re.IGNORECASE)
_PIECE = re.compile(rf"{INTERVAL}|{LIMIT}", re.IGNORECASE)
_LABEL = re.compile(r"([^\W\d_]+)[^\w]*$")


@dataclass(frozen=True, slots=True)
class Bounds:
    """The limits that a reference range sets for this person; None where it sets none."""

    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class _Piece:
    label: str
    bounds: Bounds


def read_bounds(text: str, mark: DecimalMark, sex: Sex | None) -> Bounds:
    """Return the limits of a printed range; bands and lists that do not fit the person set none."""
    pieces = list(_pieces(text, mark))
    if len(pieces) == 1:
        return Bounds() if _is_other_sex(pieces[0].label, sex) or _is_band(pieces[0].label) else pieces[0].bounds
    if sex in {"male", "female"}:
        own = [piece for piece in pieces if _sex_of(piece.label) == sex]
        if len(own) == 1:
            return own[0].bounds
    return Bounds()


def has_bounds(text: str) -> bool:
    """True when the text holds an interval or a one-sided limit."""
    return _PIECE.search(text) is not None


def is_interval(text: str) -> bool:
    """True when the text is nothing but one interval such as `3.5 - 5.1`, brackets allowed."""
    return _INTERVAL.fullmatch(text.strip().strip("()[]").strip()) is not None


def is_limit(text: str) -> bool:
    """True when the text is nothing but a one-sided limit such as `< 5`, brackets allowed."""
    return _LIMIT.fullmatch(text.strip().strip("()[]").strip()) is not None


def _pieces(text: str, mark: DecimalMark) -> list[_Piece]:
    pieces: list[_Piece] = []
    end = 0
    for match in _PIECE.finditer(text):
        label = _LABEL.search(text[end : match.start()])
        low, high, comparison, limit = match.groups()
        if comparison is None:
            bounds = Bounds(read_number(low, mark), read_number(high, mark))
        elif _IS_UP_TO.match(comparison):
            bounds = Bounds(high=read_number(limit, mark))
        else:
            bounds = Bounds(low=read_number(limit, mark))
        pieces.append(_Piece(fold(label.group(1)) if label else "", bounds))
        end = match.end()
    return pieces


_SEX_LABELS = {"h": "male", "d": "female"}


def _sex_of(label: str) -> str | None:
    lexicon = load_lexicon()
    singular = label[:-1] if label.endswith("s") else label
    plural = {
        "men": "male",
        "women": "female",
        "frauen": "female",
        "manner": "male",
        "mujeres": "female",
        "hombres": "male",
    }
    more = {
        "hommes": "male",
        "femmes": "female",
        "uomini": "male",
        "donne": "female",
        "homens": "male",
        "mulheres": "female",
    }
    last = {"mannen": "male", "vrouwen": "female", "varones": "male"}
    return {**plural, **more, **last}.get(label) or lexicon.sexes.get(label) or lexicon.sexes.get(singular)


def _is_other_sex(label: str, sex: Sex | None) -> bool:
    own = _sex_of(label)
    return own is not None and own != "other" and sex is not None and own != sex


def _is_band(label: str) -> bool:
    return False
