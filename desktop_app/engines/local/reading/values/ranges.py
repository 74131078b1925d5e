"""Reference ranges: intervals, one-sided limits, lists by sex, bands and expected words."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from desktop_app.core.report import Comparator, Sex
from desktop_app.engines.local.reading.lexicon import fold, has_letters, load_lexicon
from desktop_app.engines.local.reading.values.numbers import COMPARATOR, NUMBER, DecimalMark, read_number

_OPEN = re.compile(rf"^\s*[\[(]?\s*(?P<number>{NUMBER})\s*[-–]\s*[\])]?\s*$")
"""An interval without an upper end: `[60 - ]`."""

_V_AND_M, _LANGUAGES_OF_V = frozenset({"v", "m"}), frozenset({"", "es", "nl"})
"""`V: … M: …` are men and women in Spain, women and men in the Netherlands."""

_COMPARING = frozenset("<>≤≥⩽⩾")
_LABEL = re.compile(r"([^\W\d_]+)[^\w]*$")


@dataclass(frozen=True, slots=True)
class Bounds:
    """The limits that a reference range sets for this person; None where it sets none."""

    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class _Piece:
    """One interval or limit within a range; `label` is the folded word before it."""

    label: str
    bounds: Bounds


@dataclass(frozen=True, slots=True)
class _Patterns:
    interval: re.Pattern[str]
    limit: re.Pattern[str]
    piece: re.Pattern[str]
    is_up_to: re.Pattern[str]
    behind: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    """Compile the grammar of ranges once, with the words of all languages."""
    words = load_lexicon().range_words
    signed = rf"[+\-−]?{NUMBER}"
    between = rf"\s*(?:[-–—−÷~]|\.\.\.?)\s*|\s+(?:{_any(words['to'])})\s+|(?<=\d)\s*(?:a|to|bis)\s*(?=\d)"
    interval = rf"(?<![\w.,])({signed})(?:\s?%)?(?:{between})({signed})(?!\w*\d)"
    up_to, above = _any(words["up_to"]), _any(words["from"])
    limit = rf"(?<!\w)({COMPARATOR}(?:\s*or\s*=)?|{up_to}|{above})\s*({signed})(?!\s?:\s?\d|\d)"
    return _Patterns(
        re.compile(interval, re.IGNORECASE),
        re.compile(limit, re.IGNORECASE),
        re.compile(rf"{interval}|{limit}", re.IGNORECASE),
        re.compile(rf"<|≤|⩽|=<|{up_to}", re.IGNORECASE),
        re.compile(
            rf"(?P<number>{NUMBER})\s+(?:(?P<less>{_any(words['or_less'])})|(?:{_any(words['or_more'])}))$",
            re.IGNORECASE,
        ),
    )


@lru_cache(maxsize=4_000)
def read_bounds(text: str, mark: DecimalMark, sex: Sex | None, language: str = "") -> Bounds:
    """Return the limits of a printed range; bands and lists that do not fit the person set none.

    `language` tells what single letters for a sex stand for.
    """
    if (opened := _OPEN.match(text)) is not None:
        return Bounds(low=read_number(opened["number"], mark))
    if (behind := _behind(text)) is not None:
        return behind
    pieces = _pieces(text, mark)
    if len(pieces) == 1:
        return Bounds() if _is_other_sex(pieces[0].label, sex, language) else pieces[0].bounds
    if sex in {"male", "female"}:
        sexes = _sexes_of([piece.label for piece in pieces], language)
        own = [piece for piece, told in zip(pieces, sexes, strict=True) if told == sex]
        if len(own) == 1:
            return own[0].bounds
    return Bounds()


@lru_cache(maxsize=4_000)
def has_bounds(text: str) -> bool:
    """True when the text holds an interval or a one-sided limit."""
    return _patterns().piece.search(text) is not None or _OPEN.match(text) is not None or _behind(text) is not None


@lru_cache(maxsize=4_000)
def count_limits(text: str) -> int:
    """Return how many intervals and one-sided limits a text holds."""
    return sum(1 for _ in _patterns().piece.finditer(text))


def unbracketed(text: str) -> str:
    """Return a text without brackets around the whole of it; those of its last words stay, `< 100 mg/dL (calc)`."""
    bare = text.strip()
    inside = bare.strip("()[]").strip()
    return inside if inside.count("(") == inside.count(")") else bare


@lru_cache(maxsize=4_000)
def is_interval(text: str) -> bool:
    """True when the text is nothing but one interval such as `3.5 - 5.1`, brackets allowed."""
    return _patterns().interval.fullmatch(unbracketed(text)) is not None


@lru_cache(maxsize=4_000)
def _behind(text: str) -> Bounds | None:
    """The limit of `30 or less` and `15 or more`, whose words stand behind the number; None where they do not."""
    match = _patterns().behind.match(unbracketed(text)) if has_letters(text) else None
    if match is None:
        return None
    number = read_number(match["number"], "," if "," in match["number"] else ".")
    return Bounds(high=number) if match["less"] else Bounds(low=number)


@lru_cache(maxsize=4_000)
def is_limit(text: str) -> bool:
    """True when the text is nothing but a one-sided limit such as `< 5`, brackets allowed."""
    if not has_letters(text) and _COMPARING.isdisjoint(text):
        return False
    if _behind(text) is not None:
        return True
    return _patterns().limit.fullmatch(unbracketed(text)) is not None


@lru_cache(maxsize=4_000)
def leading_range(text: str) -> str:
    """Return the interval or limit with which a text begins, empty when it does not begin with one."""
    patterns = _patterns()
    match = patterns.interval.match(text) or patterns.limit.match(text)
    return match.group() if match else ""


@lru_cache(maxsize=4_000)
def split_worded(text: str) -> tuple[Comparator, str] | None:
    """Split a limit in words, `less than 5` or `inf. à 0,6`, into its comparator and its number as printed."""
    match = _patterns().limit.fullmatch(text.strip())
    if match is None:
        return None
    _, _, comparison, number = match.groups() if len(match.groups()) > 2 else (None, None, *match.groups())
    return ("<" if _patterns().is_up_to.match(comparison) else ">"), number


@lru_cache(maxsize=4_000)
def ends_in_range(before: str, number: str) -> bool:
    """True when words before a number make it a limit: `Adults: 0.4 to`, `less than`."""
    text = f"{before} {number}"
    return any(match.start() < len(before) and match.end() > len(before) for match in _patterns().piece.finditer(text))


def _pieces(text: str, mark: DecimalMark) -> list[_Piece]:
    pieces: list[_Piece] = []
    patterns = _patterns()
    end = 0
    for match in patterns.piece.finditer(text):
        label = _LABEL.search(text[end : match.start()])
        low, high, comparison, limit = match.groups()
        if comparison is None:
            bounds = Bounds(read_number(low, mark), read_number(high, mark))
        elif patterns.is_up_to.match(comparison):
            bounds = Bounds(high=read_number(limit, mark))
        else:
            bounds = Bounds(low=read_number(limit, mark))
        pieces.append(_Piece(fold(label.group(1)) if label else "", bounds))
        end = match.end()
    return pieces


def _any(words: Iterable[str]) -> str:
    """A pattern for any of the words, longest first, with free spaces."""
    ordered = sorted(set(words), key=len, reverse=True)
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in ordered)


def _sexes_of(labels: list[str], language: str) -> list[str | None]:
    """Return the sex of each label; beside H or V for a man M is a woman, and F a man beside N for a woman."""
    if _V_AND_M.issubset(labels) and language not in _LANGUAGES_OF_V:
        return [None for _ in labels]
    sexes = [_sex_of(label, language) for label in labels]
    are_men_told = any(sex == "male" and label != "m" for sex, label in zip(sexes, labels, strict=True))
    if "m" in labels and are_men_told:
        sexes = ["female" if label == "m" else sex for sex, label in zip(sexes, labels, strict=True)]
    if "unsure" in sexes:
        sexes = [("male" if "female" in sexes else None) if sex == "unsure" else sex for sex in sexes]
    return sexes


def _sex_of(label: str, language: str) -> str | None:
    lexicon = load_lexicon()
    return lexicon.sex_letters.get(language, {}).get(label) or lexicon.range_sexes.get(label)


def _is_other_sex(label: str, sex: Sex | None, language: str) -> bool:
    own = _sex_of(label, language)
    return own not in {None, "unsure"} and sex is not None and own != sex
