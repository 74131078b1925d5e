"""Words put right before they are read: glued words parted, slips of OCR mended."""

import re
from collections.abc import Iterable
from functools import lru_cache

from desktop_app.core.document import Word

_CUT = "\x00"
_ARROWS = frozenset("↑↓▲▼⬆⬇")
_ANYWHERE = (
    (re.compile(r"(?<=[^\s|])\|(?=[^\s|])"), f"{_CUT}|{_CUT}"),
    (re.compile(r"^\|(?=[^\s|])"), f"|{_CUT}"),
    (re.compile(r"(?<=[^\s|])\|$"), f"{_CUT}|"),
    (re.compile(r"(?<=[^\W\d_]{2}[:)])(?=[^\s:/)\].,])"), _CUT),
    (re.compile(r"(?<=[↑↓▲▼⬆⬇])(?=\w)|(?<=[\w%)\]])(?=[↑↓▲▼⬆⬇])"), _CUT),
)
_OCR = (
    (re.compile(r"(?<=[a-zA-Z0-9%²³)])[.:;,]?(?=\[)"), _CUT),
    (re.compile(r"(?<=[a-zA-Z%²³])(?=\([<>≤≥]?\d)"), _CUT),
    (re.compile(r"(?<=[\])])(?=[^\W\d_])"), _CUT),
    (re.compile(r"(?<=^\d[.,]\d)(?=[HL]$)|(?<=^\d\d[.,]\d)(?=[HL]$)"), _CUT),
    (re.compile(r"(?<=[-/.]\d{4})(?=\d{1,2}:\d{2})|(?<=\d{4}-\d\d-\d\d)(?=\d\d:\d\d)"), _CUT),
    (re.compile(r"(?<=\d\d:\d\d)(?=[^\W\d_]{3})"), _CUT),
    (re.compile(r"^[.,:;'’](?=\d+[.,]?\d)"), ""),
    (re.compile(r"(?<=\d[.,]\d)\.(?=[a-zA-Zµ%])"), _CUT),
    (re.compile(r"(?<=\d)\.(?=[-–]$|[-–]\d)"), ""),
    (re.compile(r"(?<=[-–])\.(?=\d{2})"), ""),
    (re.compile(r"(?<=[^\W\d_]{5})(?=\d+[.,]\d+$)"), _CUT),
    (re.compile(r"·(?=[^\W\d_])"), f"·{_CUT}"),
)
_LOST_SLASH = re.compile(
    r"^(?P<amount>[mµμunpkf]?(?:mol|Eq|IU|UI|U|kat|g))(?P<slip>[.'’,!|\\lI1]?)(?P<volume>[dmµμu]?[Ll])[.,]?$"
)
"""A unit whose slash was read as another stroke, or not at all: `UL`, `mgdL`, `mmol'L`."""

_OCR_HINT = re.compile(r"[\[\](){}·]|^[.,:;'’]\d|\d\.[-–]|[-–]\.\d|[^\W\d_]{5}\d|\d[HL]$|\d:\d\d|\d\.[a-zA-Zµ%]")


def part_words(words: Iterable[Word], *, is_ocr: bool) -> list[Word]:
    """Return the words with glued ones parted; boxes are shared out by letters."""
    parted: list[Word] = []
    for word in words:
        text = word.text
        if is_ocr and text[-1:] in "Ll.," and (unit := _LOST_SLASH.match(text)):
            parted.append(word._replace(text=f"{unit['amount']}/{unit['volume']}"))
            continue
        has_hint = "|" in text or ":" in text or ")" in text or (not text.isascii() and not _ARROWS.isdisjoint(text))
        if not has_hint and not (is_ocr and _OCR_HINT.search(text)):
            parted.append(word)
            continue
        if has_hint and "//" not in text:
            for pattern, mend in _ANYWHERE:
                text = pattern.sub(mend, text)
        if is_ocr:
            for pattern, mend in _OCR:
                text = pattern.sub(mend, text)
        parted += _share(word, text)
    return parted


def _share(word: Word, text: str) -> list[Word]:
    if _CUT not in text:
        return [word._replace(text=text)] if text else []
    pieces = [piece for piece in text.split(_CUT) if piece]
    total = sum(len(piece) for piece in pieces)
    width = word.x1 - word.x0
    shared: list[Word] = []
    x = word.x0
    for piece in pieces:
        right = x + width * len(piece) / total
        shared.append(word._replace(text=piece, x0=x, x1=right))
        x = right
    return shared


_NAME_SLIPS = (
    (re.compile(r"(?<=A)[lI](?=[cC]\b)"), "1"),
    (re.compile(r"(?<=\bB)[lI](?=2\b)"), "1"),
    (re.compile(r"^[▲▼↑↓*]+\s*"), ""),
)
_VALUE_SLIPS = ((re.compile(r"(?<=[^\W\d_]{3})\.$"), ""), (re.compile(r"(?<=\d)\.$"), ""))
_RANGE_SLIPS = (
    (re.compile(r"(?<=^\d):(?=\d+\s?[-–]\s?\d+\.\d)|(?<=[-–]\s\d):(?=\d+$)|(?<=[-–]\d):(?=\d+$)"), "."),
    (re.compile(r"(?<=\d)\s?[-–]\s?[-–](?=\d)"), "-"),
    (re.compile(r"(?<=\d)\s+[.:·•]\s+(?=\d)"), " - "),
)


def mend(text: str, kind: str) -> str:
    """Mend slips of OCR in a name, a value or a range."""
    slips = {"name": _NAME_SLIPS, "value": _VALUE_SLIPS, "range": _RANGE_SLIPS}[kind]
    for pattern, right in slips:
        text = pattern.sub(right, text)
    return text


_UNIT_SLIPS = (
    (re.compile(r"^[.,:;]+|[.,:;]+$"), ""),
    (re.compile(r"(?<![A-Za-z])([mkuµμ]?)lU(?=/|$)"), r"\1IU"),
    (re.compile(r"^[/Λ](?:1|l|I)?pf$"), "/lpf"),
    (re.compile(r"/[1I|](?=$|\s)"), "/L"),
    (re.compile(r"/d[1I|]$"), "/dL"),
    (re.compile(r"/m[1I|]$"), "/mL"),
    (re.compile(r"/u[1I|]$"), "/uL"),
    (re.compile(r"/$"), "/L"),
    (re.compile(r"^m[ir]mol(?=/)"), "mmol"),
    (re.compile(r"(?<=^[µumnp])mo(?=/)"), "mol"),
    (re.compile(r"^([mµu]?I?U)[^\W\d_A-Z/]$"), r"\1/L"),
    (re.compile(r"^S$"), "s"),
    (re.compile(r"^(?:f|[IlF]L|f[1I])$"), "fL"),
    (re.compile(r"/nI$"), "/nl"),
)


@lru_cache(maxsize=4_000)
def mend_unit(text: str, *, is_ocr: bool) -> str:
    """Return a unit as it must have been printed: the micro sign for its Greek twin, slips of OCR mended."""
    text = text.replace("μ", "µ")
    if is_ocr:
        for pattern, mend in _UNIT_SLIPS:
            text = pattern.sub(mend, text)
    return text
