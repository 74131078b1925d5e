"""Headings of result tables and the columns that they set up."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache, reduce

from desktop_app.core.document import Word
from desktop_app.engines.local.reading.header.laboratories import names_laboratory
from desktop_app.engines.local.reading.headwords import LONGEST_HEADING, load_heading_words, may_be_misread, role_of
from desktop_app.engines.local.reading.lexicon import fold, is_known_test, load_lexicon
from desktop_app.engines.local.reading.values.dates import find_dates, is_date
from desktop_app.engines.local.reading.values.flags import read_mark
from desktop_app.engines.local.reading.values.units import is_unit
from desktop_app.engines.local.reading.words.lines import Line

_FEWEST_RUNS = 2
_MANY_ROLES = 3
_FULL, _BESIDE_FULL = frozenset({"value", "unit"}), frozenset({"name", "range", "low"})
_SHORT_SEGMENT = 3
_ROOM_FOR_NAMES = 8
_NUMBERS = re.compile(r"^[<>]?\s?\d[\d.,]*(?:\s?[-–]\s?[\d.,]+)?$")
_DIGIT = re.compile(r"\d")
_OF_VALUES, _OF_OTHERS, _FOREIGN = 1, 2, 4


@dataclass(frozen=True, slots=True)
class Column:
    """One column: what it holds and where its heading stands; `date_text` heads columns of one day's results."""

    role: str
    x0: float
    x1: float
    text: str
    unit: str | None = None
    date_text: str | None = None


def _holds_labelled(line: Line) -> bool:
    """True for a line with labelled facts, `Collected on 3 May 2024   Result status: Final result`."""
    labels = load_lexicon().field_labels
    for segment in line.segments:
        texts = [word.text for word in segment.words]
        if any(text.endswith(":") and len(text) > 1 for text in texts[:-1]):
            return True
        for i in range(1, len(texts)):
            if is_date(" ".join(texts[i:])) and labels.get(fold(" ".join(texts[:i]))) is not None:
                return True
    return False


def _is_title(words: Sequence[Word]) -> bool:
    """True for words of which some are of no heading, or that name both test and result, `Test results`: a title."""
    text = " ".join(word.text for word in words)
    name = next(role for role in load_heading_words().roles if role.role == "name")
    is_heading = role_of(text) is not None or is_date(text) or is_unit(words[-1].text.strip("()[]"))
    return not is_heading or (len(words) > 1 and any(fold(word.text) in name.strong for word in words))


def _is_row(runs: Sequence[tuple[str, tuple[Word, ...]]]) -> bool:
    """True for a test whose unit is all that could head values: `Urobilinogen  normal  mg/dL  normal`."""
    values = [[word.text for word in words] for role, words in runs if role == "value"]
    return len(values) == 1 and _heads_unit(values[0]) and is_known_test(" ".join(w.text for w in runs[0][1]))


def _heads_alone(line: Line, words: Sequence[Word]) -> bool:
    """False for `Latest results` in one phrase, and for a test beside a word of headings: `Sodium  In range`."""
    return len(line.segments) > 1 and not is_known_test(" ".join(w.text for w in words))


def read_heading(line: Line) -> tuple[Column, ...] | None:
    """Return the columns when the line heads a table of results, else None."""
    if not _may_head(line) or _holds_labelled(line):
        return None
    runs = _without_units_of_results(_runs(line))
    _settle_limits(runs)
    _settle_outcomes(runs)
    roles = [role for role, _ in runs]
    if len(runs) < 2 or "value" not in roles or runs[0][1][-1].text.endswith(":") or _is_row(runs):
        return None
    if roles[0] == "unknown" and roles.index("value") == 1:
        if len(runs) == _FEWEST_RUNS and (not _heads_alone(line, runs[0][1]) or _is_title(runs[1][1])):
            return None
        if len(runs) == _FEWEST_RUNS and names_laboratory(line.segments[0].text):
            return None
        if any(runs[0][1][-1] in s.words and runs[1][1][0] in s.words for s in line.segments):
            return None
        runs[0] = ("name", runs[0][1])
        roles[0] = "name"
    if not _is_of_results(line, runs):
        return None
    columns = [_column(role, words) for role, words in runs]
    if "name" not in roles and columns[0].x0 > _ROOM_FOR_NAMES * line.height:
        columns.insert(0, Column("name", 0.0, columns[0].x0 - line.height, ""))
    return tuple(columns)


def _is_of_results(line: Line, runs: Sequence[tuple[str, tuple[Word, ...]]]) -> bool:
    """True when the roles of a line's words make a heading of results, and not of person, bill or explanation."""
    roles = [role for role, _ in runs]
    known = {role for role in roles if role not in {"unknown", "ignore"}}
    if len(known) < _MANY_ROLES and _is_one_phrase(line, runs):
        return False
    if len(known) < 2 or not known & {"range", "unit", "flag", "name", "previous", "low"}:
        return False
    is_over_units = any(role == "value" and _heads_unit([w.text for w in words]) for role, words in runs)
    if is_over_units and any(_NUMBERS.match(s.text) for s in line.segments):
        return False
    has_units = is_over_units or bool(known & {"range", "unit", "low"})
    unknown = sum(len(words) for role, words in runs if role == "unknown")
    # Values and units with one of the others head results, whatever else is headed beside them.
    is_full = known >= _FULL and not known.isdisjoint(_BESIDE_FULL) and _are_unknown_apart(line, runs)
    if unknown > len(line.words) / 3 and not is_full:
        return False
    if known == {"name", "value"} and not has_units and len(runs) - len(known) > 1:
        return False
    is_plain = {"name", "value"} <= known and has_units
    strange = [fold(w.text) for role, words in runs if role == "unknown" for w in words]
    return is_plain or not any(word in load_heading_words().foreign for word in strange)


def _are_unknown_apart(line: Line, runs: Sequence[tuple[str, tuple[Word, ...]]]) -> bool:
    """True where unknown words stand in short cells of their own, over columns of their own."""
    cells = {segment.words for segment in line.segments}
    return all(words in cells and len(words) <= _SHORT_SEGMENT for role, words in runs if role == "unknown")


def _is_one_phrase(line: Line, runs: Sequence[tuple[str, tuple[Word, ...]]]) -> bool:
    """True where all words that head something stand in one phrase: `Test results`, a title and no heading."""
    known = {word for role, words in runs if role not in {"unknown", "ignore"} for word in words}
    return sum(not known.isdisjoint(segment.words) for segment in line.segments) < _FEWEST_RUNS


def _without_units_of_results(runs: list[tuple[str, tuple[Word, ...]]]) -> list[tuple[str, tuple[Word, ...]]]:
    """`Result unit` behind a column of results heads the units."""
    settled: list[tuple[str, tuple[Word, ...]]] = []
    for role, words in runs:
        last = settled[-1] if settled else ("", ())
        is_close = bool(last[1]) and words[0].x0 - last[1][-1].x1 < (words[0].y1 - words[0].y0) / 2
        if role == "unit" and last[0] == "value" and is_close and "value" in [r for r, _ in settled[:-1]]:
            settled[-1] = ("unit", (*last[1], *words))
        else:
            settled.append((role, words))
    return settled


def _settle_limits(runs: list[tuple[str, tuple[Word, ...]]]) -> None:
    """`Low` and `High` head limits only as a pair beside no range; alone they are words like others."""
    roles = [role for role, _ in runs]
    if roles.count("low") == roles.count("high") == 1 and "range" not in roles:
        return
    if roles.count("low") + roles.count("high") == 1 and "range" not in roles:
        limits = next(words for role, words in runs if role in {"low", "high"})
        if len(limits) > 1:
            return
    runs[:] = [("unknown" if role in {"low", "high"} else role, words) for role, words in runs]


def _settle_outcomes(runs: list[tuple[str, tuple[Word, ...]]]) -> None:
    """Let a word for what came out head the values, not marks, where no other heads them."""
    outcomes = load_heading_words().outcomes
    if all(role != "value" for role, _ in runs):
        runs[:] = [("value" if len(words) == 1 and fold(words[0].text) in outcomes else r, words) for r, words in runs]


def _may_head(line: Line) -> bool:
    """A quick look: a heading has a word for values, or days over columns of values."""
    kinds = _kinds(line)
    if kinds & _OF_VALUES:
        return True
    if not kinds & _OF_OTHERS:
        alone = [s.text for s in line.segments[1:] if "/" in s.text or s.text == "%"]
        return len(alone) >= _FEWEST_RUNS and sum(is_unit(text.strip("()[]")) for text in alone) >= _FEWEST_RUNS
    if any(load_heading_words().phrases.get(fold(s.text)) == "value" for s in line.segments):
        return True
    return any(is_date(s.text) or is_unit(s.words[-1].text.strip("()[]")) for s in line.segments)


def _kinds(line: Line) -> int:
    """Return which headings the words of a line may be of, as the sum of `_OF_VALUES`, `_OF_OTHERS` and `_FOREIGN`."""
    return reduce(int.__or__, map(_kinds_of, line.texts))


@lru_cache(maxsize=20_000)
def _kinds_of(text: str) -> int:
    known, words = load_heading_words(), fold(text).split()
    is_of_values = not known.values.isdisjoint(words) or any(may_be_misread(word, "value") for word in words)
    kinds = _OF_VALUES if is_of_values else 0
    kinds += _OF_OTHERS if not known.others.isdisjoint(words) else 0
    return kinds + (_FOREIGN if not known.foreign.isdisjoint(words) else 0)


def is_foreign_heading(line: Line) -> bool:
    """True for the heading of a table that explains results: stages, risks, categories."""
    if len(line.segments) < 2:
        return False
    if _DIGIT.search(line.text):
        return False  # rows side by side may be marked low and high
    marks = [read_mark(s.text) for s in line.segments]
    if "H" in marks and "L" in marks:
        return True
    if not _kinds(line) & _FOREIGN:
        return False
    foreign = load_heading_words().foreign
    first = line.segments[0]
    heads = line.segments[1:] if is_known_test(first.text) else line.segments  # `Blood group   A` is a row
    hits = sum(1 for s in heads if any(w in foreign for w in fold(s.text).split()) and len(s.words) <= 4)
    known = sum(1 for s in line.segments if role_of(s.text))
    return (hits >= 1 and hits + known == len(line.segments)) or (hits > 1 and hits + known + 1 >= len(line.segments))


def _runs(line: Line) -> list[tuple[str, tuple[Word, ...]]]:
    runs: list[tuple[str, tuple[Word, ...]]] = []
    for segment in line.segments:
        words = segment.words
        texts = tuple([word.text for word in words])
        start = 0
        while start < len(words):
            role, end = _longest(texts, start)
            if start > 0 and runs[-1][0] == "previous" and is_date(" ".join(texts[start:end])):
                runs[-1] = ("previous", (*runs[-1][1], *words[start:end]))
                start = end
                continue
            is_behind_unknown = 0 < start <= 1 and runs[-1][0] == "unknown" and len(words) <= _SHORT_SEGMENT
            if role not in {"unknown", "ignore"} and is_behind_unknown and any(c.isdigit() for c in texts[0]):
                runs[-1] = (role, (*runs[-1][1], *words[start:end]))
            elif role == "unknown" and start > 0 and (runs[-1][0] == "unknown" or len(words) <= _SHORT_SEGMENT):
                runs[-1] = (runs[-1][0], (*runs[-1][1], *words[start:end]))
            else:
                runs.append((role, words[start:end]))
            start = end
    return runs


@lru_cache(maxsize=4_000)
def _longest(texts: tuple[str, ...], start: int) -> tuple[str, int]:
    for end in range(min(len(texts), start + LONGEST_HEADING), start, -1):
        text = " ".join(texts[start:end])
        role = role_of(text)
        is_behind = end - start > 1 and role_of(texts[end - 1]) is None  # `U.M.` heads units and is none itself
        if role is None and is_behind and is_unit(texts[end - 1].strip("()[],"), is_in_column=True):
            role = role_of(" ".join(texts[start : end - 1]))
        if role is None and is_date(text):
            role = "value"
        if role is None and start == 0 and end == len(texts) and _heads_unit(texts):
            role = "value"
        if role is not None:
            return role, end
    return "unknown", start + 1


def _heads_unit(texts: Sequence[str]) -> bool:
    """True for a unit that heads a column of values, alone or in brackets behind a word: `g/dL`, `IgE (kU/l)`."""
    last = texts[-1]
    is_bracketed = last[:1] + last[-1:] in {"()", "[]"}
    return (is_bracketed or (len(texts) == 1 and ("/" in last or last == "%"))) and is_unit(last.strip("()[]"))


def _column(role: str, words: Sequence[Word]) -> Column:
    text = " ".join(w.text for w in words)
    folded = fold(text)
    unit = None
    tail = words[-1].text.strip("()[],")
    if (
        role_of(words[-1].text) != "unit"
        and is_unit(tail, is_in_column=len(words) > 1)
        and (len(words) > 1 or role == "value")
    ):
        unit = tail
    elif role == "value" and (folded in {"percent", "percentage", "prozent", "relative", "relativ"} or tail == "%"):
        unit = "%"
    is_dated = role in {"value", "previous"} and bool(find_dates(text))
    return Column(role, words[0].x0, max(w.x1 for w in words), text, unit, text if is_dated else None)
