"""What may be taken from the front of a text, or off its end: a mark, a range with or without its label, a unit."""

import re
from functools import lru_cache

from desktop_app.engines.local.reading.headwords import role_of
from desktop_app.engines.local.reading.lexicon import Mark, fold, is_finding, load_lexicon
from desktop_app.engines.local.reading.values.flags import is_mark, read_mark
from desktop_app.engines.local.reading.values.ranges import has_bounds, is_interval, is_limit, leading_range
from desktop_app.engines.local.reading.values.units import is_unit

TITER = re.compile(
    r"(?:[<>≤≥]=?\s*)?1\s?(?::\s?\d+(?![\d:])"
    r"|/\s?(?:16|32|64|128|256|512|1024|25|50|(?:1|2|4|8|16|32|64|128|256)0|(?:[1248]|16)00)(?![\d:/]))"
)
"""A titre; behind a slash only the steps of dilutions, as `1/80`, and neither fractions nor pages."""
GLUED_FLAG = re.compile(r"^(\*{1,3}|#|!|↑{1,2}|↓{1,2}|▲|▼|HH|LL|H|L|h|l|\([HLhl*]\)|[<>])(?=\s|$)")
POWER_AHEAD = re.compile(r"^[x×*]\s?10|^10\s?(?:[\^*]{1,2}\s?\d|[eE]\d|[⁰¹²³⁴⁵⁶⁷⁸⁹])")
_BRACKETED = re.compile(r"^[\[(]([^\[\]()]*(?:\([^()]*\)[^\[\]()]*)?)[\])]")
_RANGE_GOES_ON = re.compile(r"[\w.,]*\d|:")
_FINDING_RANGE = re.compile(r"^(?:(?P<label>[^\W\d_][^\d:<>]{2,24}):\s*(?=\S))?(?P<range>[<>≤≥\d].*)$")
"""Limits that say what they mean, `Immune: > 10`, and bare ones."""
LONGEST_PHRASE = 5
_LONGEST_SIGN = 4
_LONGEST_LABEL = 6


def take_mark(text: str) -> tuple[Mark | None, str]:
    """Take a mark from the front: (mark, rest), or (None, text) when there is none."""
    glued = GLUED_FLAG.match(text)
    if glued and not (glued.group() in {"<", ">"} and _is_limit_ahead(text)):
        return read_mark(glued.group(1), has_signs=True), text[glued.end() :].lstrip()
    words = text.split(None, LONGEST_PHRASE)
    if words[0] in {"-", "–", "—", "|", "·", ";", ","} and len(words) > 1:
        taken, rest = take_mark(text[len(words[0]) :].lstrip())
        return (taken, rest) if taken is not None else (None, text)
    for count in range(min(LONGEST_PHRASE, len(words)), 0, -1):
        phrase = " ".join(words[:count])
        if is_mark(phrase):
            rest = text.split(None, count)[count] if len(text.split(None, count)) > count else ""
            if phrase.endswith(":") and leading_range(rest):
                break  # the label of a band: `Low: < 5`
            return read_mark(phrase), rest
    return None, text


def _is_limit_ahead(text: str) -> bool:
    """True for `< 200`, False for the mark and the interval of `< 12 - 16`."""
    rest = text[1:].lstrip()
    return rest[:1].isdigit() and not is_interval(leading_range(rest)) and not POWER_AHEAD.match(rest)


def take_sign(text: str, *, is_behind_unit: bool) -> tuple[Mark | None, str]:
    """A sign that stands alone right behind a value, `11,8 +`, or in a cell of its own behind its unit."""
    head, _, rest = text.partition(" ")
    sign = load_lexicon().signs.get(head)
    if sign is None or rest[:1].isdigit() or (is_behind_unit and rest[:1] not in {"", " "}):
        return None, text
    return sign, rest.lstrip()


@lru_cache(maxsize=4_000)
def take_range(text: str) -> tuple[str, str]:
    """Take a reference range from the front: (range, rest), or ("", text) when there is none."""
    found = _FINDING_RANGE.match(text)
    if (
        found
        and (not found["label"] or is_finding_range(found["label"]))
        and (ranged := _leading_limit(found["range"]))
    ):
        return text[: found.start("range") + len(ranged)], found["range"][len(ranged) :].lstrip()
    bracketed = _BRACKETED.match(text)
    if bracketed:
        inner = bracketed.group(1)
        if has_bounds(inner) or is_finding(inner):
            bare = without_range_label(inner)
            return bracketed.group() if bare == inner else bare, text[bracketed.end() :].lstrip()
        return "", text
    bare = without_range_label(text)
    ranged = leading_range(bare)
    if not ranged or _RANGE_GOES_ON.match(bare[len(ranged) :]):
        return "", text
    rest = bare[len(ranged) :].lstrip()
    if bare != text and text[:1] in "([":
        rest = _without_bracket(rest)
    return ranged, rest


def is_finding_range(text: str) -> bool:
    """True for a finding in words, or two of them as a range: `Negative`, `None-Few`."""
    known = load_lexicon().qualitative
    return fold(text) in known or all(fold(part) in known for part in re.split(r"\s?[-–/]\s?|\s(?:to|or)\s", text))


def _leading_limit(text: str) -> str:
    """An interval or limit at the front, also a limit of titres: `< 1:80`."""
    titre = TITER.match(text)
    return titre.group() if titre and text[:1] in "<>≤≥" else leading_range(text)


def without_range_label(text: str) -> str:
    """Take the label off a range (`Normal range: 3 - 5`, `(N : < 5`); the text itself where no label stands."""
    bare = text.lstrip("([ ")
    if not bare[:1].isalpha():
        return text
    pieces = bare.split(None, _LONGEST_LABEL)
    for count in range(1, min(len(pieces), _LONGEST_LABEL)):
        label = " ".join(pieces[:count]).rstrip(": =")
        if fold(label).replace(" ", "") in load_lexicon().range_labels or role_of(label) == "range":
            rest = bare.split(None, count)[count].lstrip(": =")
            if leading_range(rest):
                return rest
    return text


def _without_bracket(rest: str) -> str:
    """Drop what closes a bracketed range: a unit and the bracket."""
    inner, bracket, after = rest.partition(")" if ")" in rest else "]")
    return after.lstrip() if bracket and (not inner or is_unit(inner.strip())) else rest


@lru_cache(maxsize=4_000)
def take_unit(text: str) -> tuple[str, str]:
    """Take a unit from the front, the longest that is one: (unit, rest), or ("", text)."""
    cell, _, behind = text.partition("  ")
    if len(cell) > _LONGEST_SIGN and cell.lower() in load_lexicon().unit_alone_in_column:
        return cell, behind.lstrip()
    words = text.split(None, 4)
    for count in range(min(4, len(words)), 0, -1):
        if count > 1 and is_mark(words[count - 1]):
            continue
        candidate = " ".join(words[:count]).rstrip(",;")
        if is_unit(candidate) and not is_interval(candidate) and not is_limit(candidate):
            pieces = text.split(None, count)
            rest = pieces[count] if len(pieces) > count else ""
            return _without_full_stop(candidate, rest), rest
    return "", text


def _without_full_stop(unit: str, rest: str) -> str:
    """A full stop behind a unit ends a sentence where another sentence begins."""
    is_end = unit.endswith(".") and rest[:1].isupper() and is_unit(unit[:-1])
    return unit[:-1] if is_end else unit


@lru_cache(maxsize=4_000)
def split_range_unit(text: str) -> tuple[str, str | None]:
    """Split a unit off the end of a range that has only one interval or limit."""
    words = text.split()
    for count in range(1, min(5, len(words))):
        head, tail = " ".join(words[:-count]), " ".join(words[-count:])
        unit, left = take_unit(tail)
        if unit and not left and has_bounds(head) and (head[-1:].isdigit() or head[-1:] in ")]"):
            return head, unit
    return text, None
