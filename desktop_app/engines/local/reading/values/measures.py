"""What stands right of a test's name: value, flag, unit and range in the orders in which they are printed."""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from desktop_app.engines.local.reading.lexicon import Mark, fold, load_lexicon
from desktop_app.engines.local.reading.values.flags import is_mark, read_mark, stronger
from desktop_app.engines.local.reading.values.fronts import (
    GLUED_FLAG,
    LONGEST_PHRASE,
    POWER_AHEAD,
    TITER,
    is_finding_range,
    take_mark,
    take_range,
    take_sign,
    take_unit,
    without_range_label,
)
from desktop_app.engines.local.reading.values.numbers import COMPARATOR, NUMBER, is_plain
from desktop_app.engines.local.reading.values.ranges import is_limit, leading_range, split_worded
from desktop_app.engines.local.reading.values.units import is_unit

_NUMBER_VALUE = re.compile(rf"(?:{COMPARATOR}(?:\s*or\s*=)?\s*)?[+\-−]?\s?{NUMBER}(?![\d])", re.IGNORECASE)
_PLUSES = re.compile(r"(?:\([+\-−±]\)|[1-4]\s?\+{1,4}|\+{1,4}(?!\s\d)|\(\+\)|\+/-|±|\([1-4]?\+{1,4}\))(?=\s|$)")
_COUNT = re.compile(r"\d+\s?[-–]\s?\d+(?=\s|$|/)")
_GLUED_SIGN = re.compile(r"^(?:\+{1,2}|-{1,2})(?=\s|$)")
_FOOTNOTE = re.compile(r"^[a-f¹²³](?=\s|$)")
_LEADING_FLAG = re.compile(
    r"^(\*{1,3}|#|!|↑{1,2}|↓{1,2}|▲|▼|\+{2,3}(?=\s)|--(?=\s)|HH|LL|H|L|\([HL*]\)|\[[HL*]\])\s*(?=[<>≤≥]?\s*\d)"
)
_BRACKETED_RANGE = re.compile(r"^[\[(][^\[\]()]*\d")
_BRACKETED_NUMBER = re.compile(rf"^\(\s*{NUMBER}\s*\)(?=\s|$)")
_FIGURE = re.compile(r"^(?:\(?1\s?[:/]\s?\d+\)?|\([<>]?\s?\d+(?:[.,]\d+)?\))(?=\s|$)")
"""Behind a finding in words: its titre or index, `Reactive 1:8`."""
_LABELLED_FIGURE = re.compile(rf"^\([^\W\d_]{{2,}}\.?:?\s*[<>]?\s*{NUMBER}\)(?=\s|$)\s*")
"""An index that says what it is, behind a finding: `Negative (Index 0.09)`."""
_BLOOD_GROUP = re.compile(
    r"(?:AB|A|B|O|0)(?:\s*(?:Rh(?:esus)?\s*(?:\(?D\)?)?|\(?D\)?)?[\s,:]*(?:pos(?:iti[vf]\w*|\.)?|neg(?:ati[vf]\w*|\.)?|[+-]))(?=\s|$)",
    re.IGNORECASE,
)
_FULL_STOPS = frozenset({".", ";", ","})


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
        flag = read_mark(leading.group(1), has_signs=True)
        text = text[leading.end() :]
    found = split_value(text)
    if found is None:
        return None
    value, rest, is_number = found
    unit, range_text, later, left, is_marked = _read_tail(rest)
    if left and range_text is None and is_finding_range(left):
        range_text, left = left, ""
    return Measure(value, unit, range_text, stronger(flag, later), left, is_number, is_marked or leading is not None)


def is_whole_value(text: str) -> bool:
    """True when a text is nothing but a value with its unit, range and mark."""
    measure = read_measure(text)
    return measure is not None and not measure.rest


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
    for pattern in (TITER, _PLUSES, _BLOOD_GROUP):
        match = pattern.match(text)
        if match:
            return match.group().strip(), text[match.end() :].strip(), False
    if text[:1].isdigit() and is_limit(text):
        return None  # 30 or less
    match = _COUNT.match(text)
    if match and _is_count(text[match.end() :].strip()):
        return match.group().strip(), text[match.end() :].strip(), False
    match = _NUMBER_VALUE.match(text)
    if match and not POWER_AHEAD.match(text):
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
    if GLUED_FLAG.match(rest):
        return True
    head = rest.split()[0].rstrip(";,")
    return is_unit(head) or head[:1] in "%"


def _split_phrase(text: str) -> tuple[str, str, bool] | None:
    lexicon = load_lexicon()
    words = text.split()
    if not words or fold(words[0]) == "" or (words[0].isalpha() and without_range_label(text) != text):
        return None
    for count in range(min(LONGEST_PHRASE, len(words)), 0, -1):
        if (
            count > 1
            and (words[count - 1] in load_lexicon().signs or is_mark(words[count - 1]))
            and len(words[count - 1]) == 1
        ):
            continue  # a sign behind a finding: `positive +`, `trace ▲`
        phrase = fold(" ".join(words[:count]))
        if phrase in lexicon.qualitative or phrase in lexicon.pending:
            value, rest = " ".join(words[:count]).rstrip(",;:"), " ".join(words[count:])
            rest = _LABELLED_FIGURE.sub("", rest)
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
            taken, rest_after = take_sign(rest, is_behind_unit=unit is not None)
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
