"""Results in lines without column headings: the grammar of the line decides."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.core.document import Word
from desktop_app.engines.local.reading.flags import is_mark, read_mark, split_mark, stronger
from desktop_app.engines.local.reading.lexicon import Mark, fold, load_lexicon
from desktop_app.engines.local.reading.lines import Line, Segment
from desktop_app.engines.local.reading.measures import Measure, read_measure, split_value
from desktop_app.engines.local.reading.ranges import has_bounds, is_interval
from desktop_app.engines.local.reading.readings import Reading, can_be_name, clean_name, split_unit
from desktop_app.engines.local.reading.units import is_unit

_STARTS_VALUE = re.compile(r"^[\[(*↑↓▲▼<>≤≥=+\-−±]*\d|^\+|^±|^\(?\+|^[<>≤≥]=?$")
_INTERVAL = re.compile(r"^\d[\d.,]*\s?[-–]\s?\d")
_LONGEST_NAME = 14


@dataclass(frozen=True, slots=True)
class FreeResult:
    """A result found without headings; it is sure when a unit or a range stands with the value."""

    reading: Reading
    is_sure: bool
    value_x0: float
    value_x1: float
    is_phrase: bool = False


def read_free_line(line: Line, *, is_under_heading: bool = False) -> list[FreeResult]:
    """Return the results in a line: none, one, or several that stand side by side.

    Under a heading that did not fit, a result must begin where the line begins.
    """
    segments = line.segments
    if len(segments) > 2 and not any(c.isalnum() and c not in "HLA" for c in segments[0].text):
        mark = read_mark(segments[0].text)
        if mark is not None:
            return [
                _marked(f, mark)
                for f in read_free_line(Line.of(line.page, line.words[len(segments[0].words) :], line.gap))
            ]
    results: list[FreeResult] = []
    start = 0
    while start < len(segments):
        found = _read_from(line, segments, start)
        if found is None:
            if is_under_heading:
                break
            start += 1
            continue
        result, start = found
        results.append(result)
    return results


def _marked(result: FreeResult, mark: Mark) -> FreeResult:
    return replace(result, reading=replace(result.reading, flag=stronger(result.reading.flag, mark)))


def _read_from(line: Line, segments: Sequence[Segment], start: int) -> tuple[FreeResult, int] | None:
    name_segment = segments[start]
    if not any(c.isalpha() for c in name_segment.text):
        return None
    if start + 1 < len(segments):
        spread = _read_spread(line, segments, start)
        if spread is not None:
            return spread
    phrase = _read_phrase(line, name_segment.words)
    return (phrase, start + 1) if phrase is not None else None


def _read_spread(line: Line, segments: Sequence[Segment], start: int) -> tuple[FreeResult, int] | None:
    """A name in one segment, the value in the next, then what belongs to it."""
    name = clean_name(segments[start].text)
    if not can_be_name(name) or _is_label(segments[start].text):
        return None
    turned = _read_turned(line, segments, start, name)
    if turned is not None:
        return turned
    best: tuple[FreeResult, int] | None = None
    words: list[Word] = []
    for end in range(start + 1, min(len(segments), start + 6)):
        if end > start + 1 and _begins_name(segments, end):
            break
        words.extend(segments[end].words)
        measure = read_measure(" ".join(w.text for w in words))
        if measure is None and end == start + 1 and is_mark(segments[end].text):
            continue
        if measure is None:
            break
        if measure.rest and end > start + 1:
            break
        result = _result(line, name, measure, (*segments[start].words, *words), words)
        best = (result, end + 1)
        if measure.rest:
            break
    return best


def _read_turned(line: Line, segments: Sequence[Segment], start: int, name: str) -> tuple[FreeResult, int] | None:
    """Name, range, then value: the value must be a number in a segment of its own, the unit before or behind it."""
    if start + 2 >= len(segments) or not is_interval(segments[start + 1].text):
        return None
    unit = segments[start + 2].text if is_unit(segments[start + 2].text) else None
    at = start + 2 if unit is None else start + 3
    if at >= len(segments):
        return None
    measure = read_measure(segments[at].text)
    end = at + 1
    if measure is None or not measure.is_number or measure.rest:
        return None
    if unit is None and measure.unit is None and end < len(segments) and is_unit(segments[end].text):
        unit, end = segments[end].text, end + 1
    measure = replace(measure, unit=measure.unit or unit, range_text=segments[start + 1].text)
    words = [w for s in segments[start:end] for w in s.words]
    return _result(line, name, measure, words, segments[at].words), end


def _begins_name(segments: Sequence[Segment], at: int) -> bool:
    """True when a segment names the next result on the same line rather than belonging to this one."""
    if at + 1 >= len(segments) or not can_be_name(clean_name(segments[at].text)):
        return False
    return (
        _STARTS_VALUE.match(segments[at + 1].text) is not None
        and read_measure("1 " + segments[at].text) is not None
        and bool((read_measure("1 " + segments[at].text) or Measure("")).rest)
    )


def _read_phrase(line: Line, words: Sequence[Word]) -> FreeResult | None:
    """Name and value in one run of words: the value is where all that follows can be understood."""
    texts = [w.text for w in words]
    for i in range(1, min(len(texts), _LONGEST_NAME)):
        text = texts[i]
        if not (_STARTS_VALUE.match(text) or (fold(text).split() or [""])[0] in load_lexicon().qualitative_words):
            continue
        if not _STARTS_VALUE.match(text) and not texts[i - 1].endswith((":", "...")):
            continue
        tail = " ".join(texts[i:])
        if _INTERVAL.match(tail) and not split_value(tail):
            return None
        measure = read_measure(tail)
        if measure is None or measure.rest:
            continue
        name, mark = split_mark(" ".join(texts[:i]), line)
        name = clean_name(name)
        measure = replace(measure, flag=stronger(measure.flag, mark))
        if not can_be_name(name) or _is_label(" ".join(texts[:i])):
            return None
        if not measure.unit and not measure.range_text and measure.is_number:
            return None
        if not measure.range_text and measure.value[:1] in "<>≤≥":
            return None
        return replace(_result(line, name, measure, words, words[i:]), is_phrase=True)
    return None


def _is_label(text: str) -> bool:
    return fold(text) in load_lexicon().field_labels


def _result(line: Line, name: str, measure: Measure, words: Sequence[Word], value_words: Sequence[Word]) -> FreeResult:
    bare, own_unit = split_unit(name)
    unit = measure.unit
    if own_unit and (unit is None or fold(unit) == fold(own_unit)):
        name, unit = bare, unit or own_unit
    reading = Reading(
        name=name,
        value=measure.value,
        unit=unit,
        range_text=measure.range_text,
        flag=measure.flag,
        page=line.page,
        words=tuple(words),
        y=line.middle,
        is_number=measure.is_number,
    )
    has_range = measure.range_text is not None and (has_bounds(measure.range_text) or not measure.is_number)
    is_sure = not measure.rest and (unit is not None or has_range)
    return FreeResult(reading, is_sure, value_words[0].x0, value_words[0].x1)
