"""Words put right before they are read: glued words parted, slips of OCR mended."""

import re
from collections.abc import Iterable
from functools import lru_cache

from desktop_app.core.document import Word
from desktop_app.engines.local.reading.words.arrows import with_arrows
from desktop_app.engines.local.reading.words.neighbours import put_right
from desktop_app.engines.local.reading.words.unitshapes import unit_by_shape

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
    (re.compile(r"(?<=\d)\.(?=[-–]$|[-–]\d|%)"), ""),
    (re.compile(r"(?<=[-–])\.(?=\d{2}|\d[.,]\d)|(?<=^[<>])[·.]$|(?<=^[(\[][<>])[·.]$"), ""),
    (re.compile(r"(?<=\d[.,]\d)·(?=\d+[.,]\d)|(?<=\d[.,]\d\d)·(?=\d+[.,]\d)"), "-"),
    (re.compile(r"^×"), "x"),
    (re.compile(r"(?<=[^\W\d_]{5})(?=\d+[.,]\d+$)"), _CUT),
    (re.compile(r"·(?=[^\W\d_])"), f"·{_CUT}"),
    (re.compile(r"(?<=[^\W\d_]{4})(?=\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$)"), _CUT),
    (re.compile(r"(?<=^N:)(?=[<>]?\d)"), _CUT),
)
_LOST_SLASH = re.compile(
    r"^(?P<amount>[mµμunpkf]?(?:mol|Eq|IU|UI|U|kat|g))(?P<slip>[.'’,!|\\lI1]?)(?P<volume>[dmµμu]?[Ll])[.,]?$"
)
"""A unit whose slash was read as another stroke, or not at all: `UL`, `mgdL`, `mmol'L`."""

_FIGURE_LITRE = re.compile(r"^(?P<front>(?:[mµμunpkf]?(?:mol|Eq|IU|IE|UI|U|kat|g)|[GT])/[dmµμu]?)1[.,]?$")
"""A unit whose last letter was read as a figure: `U/1`, `G/1`, `mg/d1`."""

_SPECK_BEHIND = re.compile(r"^[<>*]?\d+,\d+\.$")
"""A number with its decimal comma and a speck behind it; without a comma it may be a day, `5.6.`."""

_DOTS_FOR_DASH = re.compile(r"^\.\.(?=\d)|(?<=\d)\.\.(?=\d)")
_SLIPS_AT_NOUGHT = (
    (re.compile(r"^D\.0\.B(?=\W?$)"), "D.O.B"),
    (re.compile(r"^(\d{1,2}\.0)\.(?=[1-9]\.(?:19|20)\d\d$)"), r"\1"),
)
"""The label of a day of birth, and a day with a speck in its month: `27.0.1.2025`, since no month is 0."""

_OCR_HINT = re.compile(
    r"[\[\](){}·×]|^[<>]\.|^[.,:;'’]\d|\d\.[-–]|[-–]\.\d|[^\W\d_]{5}\d|\d[HL]$|\d:\d\d|\d\.[a-zA-Zµ%]|[^\W\d_]{4}\d|^N:"
)


_POWER_SLIPS = (
    (re.compile(r"^[x×]?10[°ºo’'`*](?=\d{1,2}(?:/|$))"), "10^"),
    (re.compile(r"^10(?=(?:3|6|9|12)/[µμu]?[LlI1|]$)"), "10^"),
    (re.compile(r"(?<=^10\^\d)/[1I|]$|(?<=^10\^1[02])/[1I|]$"), "/l"),
    (re.compile(r"^([x×]?)10[°º®](?=/[lL]$)"), r"\g<1>10^9"),
    (re.compile(r"^([x×]?)10[{}|!\[]2(?=/[lL]$)"), r"\g<1>10^12"),
)
"""In litres of blood a raised figure that was read as a ring is a 9, one that was read as a stroke begins a 12."""

_SLIPPED_MARK = re.compile(r"^([<>]?\d{1,3});(\d{1,3})[.,]?$|^([<>]?\d{2,3}):(\d)[.,]?$")
"""A decimal mark with a speck above it: `58;3`, `92:2`.

One figure before a colon may be a titre, two behind it a time.
"""

_UNIT_WITH_SPECK = re.compile(r"^[^\W\d_]{1,5}/[dmµ]?[Ll]\.$")
_FINAL_O = re.compile(r"^[^\W\d_][a-z]{2,}0$")
"""A word in small letters whose last one was read as a figure: `Bass0`."""

_NOUGHT = re.compile(r"^(?P<before>[pPsS]|[pcst]?H?[Cc]|[ct]?F(?=02H))0(?=[23](?:\D|$))")
"""Oxygen read as a figure: `p02`, `HC03`, `F02Hb`."""

_DECIMAL, _FEW_FIGURES = re.compile(r"^[<>]?\d+[.,]\d+$"), re.compile(r"^\d{1,2}$")
_TORN = 0.35
"""Figures no farther than this behind a decimal number, in heights of the line, were torn off it: `0,7 9`."""

_FLAGS = frozenset({"H", "L", "HH"})
_SPECKS = frozenset("'’‘`´")
"""What stands alone only where dirt was read."""


_SMALL_LITRE = re.compile(r"/[dmµ]?l$|U/A$")
_LOST_LITRE = re.compile(r"^(?P<amount>[mµk]?(?:I?U|IE))(?:/?(?:A|AI|Al)|/)$|^(?P<count>[GT])/$")
"""Where litres are printed small, their letter and its slash read as one, or the letter lost: `UA`, `kU/A`, `G/`."""


def _mended(words: Iterable[Word]) -> list[Word]:
    """Return the words of a picture with lost slashes, powers of ten and torn numbers put right."""
    mended: list[Word] = []
    for word in words:
        text = word.text
        if text in _SPECKS:
            continue
        if mended and _FEW_FIGURES.match(text) and _is_torn(mended[-1], word):
            whole = mended.pop()
            sure = min(whole.confidence, word.confidence)
            mended.append(whole._replace(text=whole.text + text, x1=word.x1, confidence=sure))
            continue
        right = _mended_text(text)
        mended.append(word if right is text else word._replace(text=right))
    texts = {word.text for word in mended}
    if any(_SLIPPED_MARK.match(text) for text in texts):
        mended = _with_decimal_marks(mended)
    if any(_SMALL_LITRE.search(text) for text in texts):
        mended = [_with_litre(word) for word in mended]
    if "LL" in texts and texts.isdisjoint(_FLAGS):  # litres for each litre: where nothing is low, nothing is very low
        mended = [word._replace(text="L/L") if word.text == "LL" else word for word in mended]
    return with_arrows(put_right(mended))


def _with_decimal_marks(words: list[Word]) -> list[Word]:
    """Return the words, a decimal mark that was read as another one written as most numbers beside it are."""
    commas, points = (sum(mark in word.text for word in words if _DECIMAL.match(word.text)) for mark in ",.")
    mark = "," if commas > points else "."
    right = rf"\1\3{mark}\2\4"
    return [
        word._replace(text=_SLIPPED_MARK.sub(right, word.text)) if _SLIPPED_MARK.match(word.text) else word
        for word in words
    ]


def _mended_text(text: str) -> str:
    if text[-1:] in "Ll.," and (unit := _LOST_SLASH.match(text)):
        return f"{unit['amount']}/{unit['volume']}"
    if "0" in text[1:4] and (name := _NOUGHT.match(text)):
        return f"{name['before']}O{text[name.end() :]}"
    if text[-1:] == "." and (_SPECK_BEHIND.match(text) or _UNIT_WITH_SPECK.match(text)):
        return text[:-1]
    if text[-1:] == "0" and _FINAL_O.match(text):
        return f"{text[:-1]}o"
    if ".." in text:
        text = _DOTS_FOR_DASH.sub("-", text)
    if "/" in text and (unit := _FIGURE_LITRE.match(text)):
        return f"{unit['front']}l"
    if "10" in text[:3]:
        text = _put_right_by(_POWER_SLIPS, text)
    if ".0." in text:
        text = _put_right_by(_SLIPS_AT_NOUGHT, text)
    return unit_by_shape(text) or text


def _put_right_by(slips: Iterable[tuple[re.Pattern[str], str]], text: str) -> str:
    for pattern, right in slips:
        text = pattern.sub(right, text)
    return text


def _with_litre(word: Word) -> Word:
    unit = _LOST_LITRE.match(word.text)
    return word._replace(text=f"{unit['amount'] or unit['count']}/l") if unit else word


def _is_torn(number: Word, figures: Word) -> bool:
    height = number.y1 - number.y0
    is_beside = (
        -_TORN * height < figures.x0 - number.x1 < _TORN * height and abs(figures.y0 - number.y0) < _TORN * height
    )
    return is_beside and figures.text != "10" and bool(_DECIMAL.match(number.text))


def part_words(words: Iterable[Word], *, is_ocr: bool) -> list[Word]:
    """Return the words with glued ones parted; boxes are shared out by letters."""
    parted: list[Word] = []
    for word in _mended(words) if is_ocr else words:
        text = word.text
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
    (re.compile(r"^l(?=[bcfgkmnqrstvwxz][^\W\d_])"), "I"),
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
    (re.compile(r"(?<=mol|kat)/t$"), "/l"),
    (re.compile(r"/d[1I|]$"), "/dL"),
    (re.compile(r"/m[1I|]$"), "/mL"),
    (re.compile(r"/u[1I|]$"), "/uL"),
    (re.compile(r"/$"), "/L"),
    (re.compile(r"^m[ir]mol(?=/)"), "mmol"),
    (re.compile(r"(?<=^[µumnp])mo(?=/)"), "mol"),
    (re.compile(r"^([mµu]?I?U)[^\W\d_A-Z/]$"), r"\1/L"),
    (re.compile(r"^S$"), "s"),
    (re.compile(r"^LL$"), "L/L"),
    (re.compile(r"^[I1|]/[lI1|]$"), "l/l"),
    (re.compile(r"^([mµu]?I?U)(?:/?(?:A|AI|Al|Il))$"), r"\1/l"),
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
