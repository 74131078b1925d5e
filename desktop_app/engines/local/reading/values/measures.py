"""What stands right of a test's name: value, flag, unit and range in the orders in which they are printed."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from desktop_app.engines.local.reading.lexicon import Mark, fold, load_lexicon
from desktop_app.engines.local.reading.tables.columns import role_of
from desktop_app.engines.local.reading.values.flags import is_mark, read_mark, stronger
from desktop_app.engines.local.reading.values.numbers import COMPARATOR, NUMBER, is_plain
from desktop_app.engines.local.reading.values.ranges import (
    has_bounds,
    is_interval,
    is_limit,
    leading_range,
    split_worded,
)
from desktop_app.engines.local.reading.values.units import is_unit

_NUMBER_VALUE = re.compile(rf"(?:{COMPARATOR}(?:\s*or\s*=)?\s*)?[+\-−]?\s?{NUMBER}(?![\d])", re.IGNORECASE)
_TITER = re.compile(
    r"(?:[<>≤≥]=?\s*)?1\s?(?::\s?\d+(?![\d:])"
    r"|/\s?(?:16|32|64|128|256|512|1024|25|50|(?:1|2|4|8|16|32|64|128|256)0|(?:[1248]|16)00)(?![\d:/]))"
)
"""A titre; behind a slash only the steps of dilutions, as `1/80`, and neither fractions nor pages."""
_PLUSES = re.compile(r"(?:\([+\-−±]\)|[1-4]\s?\+{1,4}|\+{1,4}(?!\s\d)|\(\+\)|\+/-|±|\([1-4]?\+{1,4}\))(?=\s|$)")
_COUNT = re.compile(r"\d+\s?[-–]\s?\d+(?=\s|$|/)")
_GLUED_FLAG = re.compile(r"^(\*{1,3}|#|!|↑{1,2}|↓{1,2}|▲|▼|HH|LL|H|L|h|l|\([HLhl*]\)|[<>])(?=\s|$)")
_GLUED_SIGN = re.compile(r"^(?:\+{1,2}|-{1,2})(?=\s|$)")
_FOOTNOTE = re.compile(r"^[a-f¹²³](?=\s|$)")
_LEADING_FLAG = re.compile(r"^(\*{1,3}|#|!|↑{1,2}|↓{1,2}|▲|▼|HH|LL|H|L|\([HL*]\)|\[[HL*]\])\s*(?=[<>≤≥]?\s*\d)")
_BRACKETED = re.compile(r"^[\[(]([^\[\]()]*(?:\([^()]*\)[^\[\]()]*)?)[\])]")
_RANGE_GOES_ON = re.compile(r"[\w.,]*\d|:")
_BRACKETED_RANGE = re.compile(r"^[\[(][^\[\]()]*\d")
_BRACKETED_NUMBER = re.compile(rf"^\(\s*{NUMBER}\s*\)(?=\s|$)")
_POWER_AHEAD = re.compile(r"^[x×*]\s?10|^10\s?(?:[\^*]{1,2}\s?\d|[eE]\d|[⁰¹²³⁴⁵⁶⁷⁸⁹])")
_FIGURE = re.compile(r"^(?:\(?1\s?[:/]\s?\d+\)?|\([<>]?\s?\d+(?:[.,]\d+)?\))(?=\s|$)")
"""Behind a finding in words: its titre or index, `Reactive 1:8`."""

_FINDING_RANGE = re.compile(r"^(?:(?P<label>[^\W\d_][^\d:<>]{2,24}):\s*(?=\S))?(?P<range>[<>≤≥\d].*)$")
"""Limits that say what they mean, `Immune: > 10`, and bare ones."""

_BLOOD_GROUP = re.compile(
    r"(?:AB|A|B|O|0)(?:\s*(?:Rh(?:esus)?\s*(?:\(?D\)?)?|\(?D\)?)?[\s,:]*(?:pos(?:iti[vf]\w*|\.)?|neg(?:ati[vf]\w*|\.)?|[+-]))(?=\s|$)",
    re.IGNORECASE,
)
_FULL_STOPS = frozenset({".", ";", ","})
_LONGEST_PHRASE = 5
_LONGEST_SIGN = 4
_LONGEST_LABEL = 6


@dataclass(frozen=True, slots=True)
class Measure:
    """One measurement's texts as printed; `rest` is what could not be understood."""

    value: str
    unit: str | None = None
    range_text: str | None = None
    flag: Mark | None = None
    rest: str = ""
    is_number: bool = True
    is_marked: bool = False


@lru_cache(maxsize=4_000)
def read_measure(text: str) -> Measure | None:
    """Read a value and what follows it; None when the text does not begin with a value."""
    text = text.strip()
    if is_plain(text):
        return Measure(text)
    flag: Mark | None = None
    leading = _LEADING_FLAG.match(text)
    if leading:
        flag = read_mark(leading.group(1))
        text = text[leading.end() :]
    found = split_value(text)
    if found is None:
        return None
    value, rest, is_number = found
    unit, range_text, later, left, is_marked = _read_tail(rest)
    if left and range_text is None and _is_finding(left):
        range_text, left = left, ""
    return Measure(value, unit, range_text, stronger(flag, later), left, is_number, is_marked or leading is not None)


def _is_finding(text: str) -> bool:
    """True for a finding in words, or two of them as a range: `Negative`, `None-Few`."""
    known = load_lexicon().qualitative
    return fold(text) in known or all(fold(part) in known for part in re.split(r"\s?[-–/]\s?|\s(?:to|or)\s", text))


@lru_cache(maxsize=4_000)
def read_cell(text: str) -> Measure | None:
    """Read what stands in a cell of values, where a limit in words is a value, too: `less than 5 mg/L`."""
    measure = read_measure(text)
    ranged = leading_range(text) if measure is None and text[:1].isalpha() else ""
    worded = split_worded(ranged) if ranged else None
    if worded is None:
        return measure
    tail = read_measure(f"1 {text[len(ranged) :]}")
    return None if tail is None else replace(tail, value=ranged)


@lru_cache(maxsize=4_000)
def split_value(text: str) -> tuple[str, str, bool] | None:
    """Split a text that begins with a value into value, rest and whether the value is a number."""
    for pattern in (_TITER, _PLUSES, _BLOOD_GROUP):
        match = pattern.match(text)
        if match:
            return match.group().strip(), text[match.end() :].strip(), False
    if text[:1].isdigit() and is_limit(text):
        return None  # 30 or less
    match = _COUNT.match(text)
    if match and _is_count(text[match.end() :].strip()):
        return match.group().strip(), text[match.end() :].strip(), False
    match = _NUMBER_VALUE.match(text)
    if match and not _POWER_AHEAD.match(text):
        rest = text[match.end() :]
        if _FOOTNOTE.match(rest):
            rest = rest[1:]
        if _GLUED_SIGN.match(rest) and len(match.group()) > 1:
            return match.group().strip(), rest.strip(), True
        if _ends_value(rest):
            return match.group().strip(), rest.strip(), True
        return None
    return _split_phrase(text)


def _is_count(rest: str) -> bool:
    """`2-5 /HPF` is a value; `3-5 mmol/L` is a range."""
    unit = fold(rest.split(" [")[0])
    return any(word in load_lexicon().field_words for word in unit.split())


def _ends_value(rest: str) -> bool:
    if not rest or rest[0].isspace() or rest[0] in "([;":
        return not rest.startswith((" - ", " – ")) or not re.match(r"^\s[-–]\s[\d.,]", rest)
    if _GLUED_FLAG.match(rest):
        return True
    head = rest.split()[0].rstrip(";,")
    return is_unit(head) or head[:1] in "%"


def _split_phrase(text: str) -> tuple[str, str, bool] | None:
    lexicon = load_lexicon()
    words = text.split()
    if not words or fold(words[0]) == "":
        return None
    for count in range(min(_LONGEST_PHRASE, len(words)), 0, -1):
        if (
            count > 1
            and (words[count - 1] in load_lexicon().signs or is_mark(words[count - 1]))
            and len(words[count - 1]) == 1
        ):
            continue  # a sign behind a finding: `positive +`, `trace ▲`
        phrase = fold(" ".join(words[:count]))
        if phrase in lexicon.qualitative or phrase in lexicon.pending:
            value, rest = " ".join(words[:count]).rstrip(",;:"), " ".join(words[count:])
            if (figure := _FIGURE.match(rest)) is not None:
                value, rest = f"{value} {figure.group()}", rest[figure.end() :].lstrip()
            return value, rest, False
    return None


def _read_tail(text: str) -> tuple[str | None, str | None, Mark | None, str, bool]:
    """Read flags, unit and range in any order; returns (unit, range, flag, rest, whether a mark stood there)."""
    unit: str | None = None
    range_text: str | None = None
    flag: Mark | None = None
    is_marked = False
    rest = text.strip()
    while rest:
        taken, rest_after = (None, rest) if range_text is None and _begins_range(rest) else take_mark(rest)
        if taken is None and range_text is None:
            taken, rest_after = _take_sign(rest, is_behind_unit=unit is not None)
        if taken is not None:
            flag, rest, is_marked = stronger(flag, taken), rest_after, True
            continue
        if range_text is None:
            taken, rest_after = take_range(rest)
            if taken:
                range_text, rest = taken, rest_after
                continue
        taken, rest_after = take_unit(rest)
        if taken and (unit is None or (range_text is not None and fold(taken) == fold(unit))):
            unit, rest = unit or taken, rest_after
            continue
        earlier = _BRACKETED_NUMBER.match(rest)
        if earlier is None:
            break
        rest = rest[earlier.end() :].lstrip()
    rest = rest.strip()
    return unit, range_text, flag, "" if rest in _FULL_STOPS else rest, is_marked


def _begins_range(text: str) -> bool:
    """True for brackets with numbers and for a range's label, whose words may be marks elsewhere: `Normal: 3 - 5`."""
    return _BRACKETED_RANGE.match(text) is not None or without_range_label(text) != text


def take_mark(text: str) -> tuple[Mark | None, str]:
    """Take a mark from the front: (mark, rest), or (None, text) when there is none."""
    glued = _GLUED_FLAG.match(text)
    if glued and not (glued.group() in {"<", ">"} and _is_limit_ahead(text)):
        return read_mark(glued.group(1), has_signs=True), text[glued.end() :].lstrip()
    words = text.split(None, _LONGEST_PHRASE)
    if words[0] in {"-", "–", "—", "|", "·", ";", ","} and len(words) > 1:
        taken, rest = take_mark(text[len(words[0]) :].lstrip())
        return (taken, rest) if taken is not None else (None, text)
    for count in range(min(_LONGEST_PHRASE, len(words)), 0, -1):
        phrase = " ".join(words[:count])
        if is_mark(phrase):
            rest = text.split(None, count)[count] if len(text.split(None, count)) > count else ""
            return read_mark(phrase), rest
    return None, text


def _is_limit_ahead(text: str) -> bool:
    """True for `< 200`, False for the mark and the interval of `< 12 - 16`."""
    rest = text[1:].lstrip()
    return rest[:1].isdigit() and not is_interval(leading_range(rest)) and not _POWER_AHEAD.match(rest)


def _take_sign(text: str, *, is_behind_unit: bool) -> tuple[Mark | None, str]:
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
    if found and (not found["label"] or _is_finding(found["label"])) and (ranged := _leading_limit(found["range"])):
        return text[: found.start("range") + len(ranged)], found["range"][len(ranged) :].lstrip()
    bracketed = _BRACKETED.match(text)
    if bracketed:
        inner = bracketed.group(1)
        if has_bounds(inner) or fold(inner) in load_lexicon().qualitative:
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


def _leading_limit(text: str) -> str:
    """An interval or limit at the front, also a limit of titres: `< 1:80`."""
    titre = _TITER.match(text)
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


def _without_full_stop(unit: str, rest: str) -> str:
    """A full stop behind a unit ends a sentence where another sentence begins."""
    is_end = unit.endswith(".") and rest[:1].isupper() and is_unit(unit[:-1])
    return unit[:-1] if is_end else unit


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
