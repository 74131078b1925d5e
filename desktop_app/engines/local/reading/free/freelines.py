"""Results in lines without column headings: the grammar of the line decides."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Literal

from desktop_app.core.document import Word
from desktop_app.engines.local.reading.free.anyorder import read_in_any_order
from desktop_app.engines.local.reading.free.freeresult import FreeResult, make_result
from desktop_app.engines.local.reading.free.leaders import leads, led_to, settled
from desktop_app.engines.local.reading.free.listed import read_listed
from desktop_app.engines.local.reading.header.labels import compound_of
from desktop_app.engines.local.reading.lexicon import Mark, fold, is_known_test, load_lexicon
from desktop_app.engines.local.reading.readings import can_be_name, clean_name, split_unit
from desktop_app.engines.local.reading.values.flags import is_mark, read_mark, split_mark, stronger
from desktop_app.engines.local.reading.values.fronts import without_range_label
from desktop_app.engines.local.reading.values.measures import Measure, read_cell, read_measure, split_value
from desktop_app.engines.local.reading.values.numbers import split_number
from desktop_app.engines.local.reading.values.ranges import ends_in_range, is_interval, is_limit
from desktop_app.engines.local.reading.values.units import is_unit
from desktop_app.engines.local.reading.words.lines import Line, Segment

_STARTS_VALUE = re.compile(r"^[\[(*↑↓▲▼<>≤≥=+\-−±]*\d|^\+|^±|^\(?\+|^[<>≤≥]=?$")
_INTERVAL = re.compile(r"^\d[\d.,]*\s?[-–]\s?\d")
_WIDE_SPACE = "  "
"""Between cells: one space could join digits to one number, `190 135 - 225`."""
_MARKS_BEFORE = frozenset({"*", "**", "***", "#", "!", "↑", "↓", "▲", "▼", "↑↑", "↓↓"})
_JOINED = re.compile(r"\d.*$")
_LEADERS = re.compile(r"\.{4,}|(?: \.){4,}")
_LABELLED_NUMBER = re.compile(r"[^\W\d_]:\s*\d[\d\s]*$")
"""The beginning of a number of a person or an insurance, `Insurance: 0000`, that goes on: no name."""

_FEWEST_CELLS = 2
_LONGEST_NAME = 14
_SHORTEST_CODE = 3
_LONGEST_PHRASE = 4


def read_free_line(line: Line, *, is_under_heading: bool = False) -> list[FreeResult]:
    """Return the results in a line: none, one, or several that stand side by side.

    Under a heading that did not fit, a result must begin where the line begins.
    """
    segments = line.segments
    if line.texts[0].endswith(":") and fold(line.texts[0]) in load_lexicon().not_results:
        return []
    if len(segments) > 2 and not any(c.isalnum() and c not in "HLA" for c in segments[0].text):
        mark = read_mark(segments[0].text)
        if mark is not None:
            return [
                _marked(f, mark)
                for f in read_free_line(Line.of(line.page, line.words[len(segments[0].words) :], line.gap))
            ]
    ordered = None if is_under_heading else read_in_any_order(line)
    if ordered is not None:
        return [ordered]
    return read_listed(line) or _read_side_by_side(line, is_under_heading=is_under_heading)


def _read_side_by_side(line: Line, *, is_under_heading: bool) -> list[FreeResult]:
    segments = line.segments
    results: list[FreeResult] = []
    start = end = 0
    is_whole = True
    while start < len(segments):
        found = _read_from(line, segments, start)
        if found is None:
            if is_under_heading:
                break
            start += 1
            continue
        is_whole = is_whole and start == end
        result, start = found
        end = start
        results.append(result)
        second = _read_second(line, segments, start, result)
        if second is not None:
            return [*results, second]
    if is_whole and end == len(segments) and not any(result.has_rest for result in results):
        return [replace(result, is_whole=True) for result in results]
    return results


def _read_second(line: Line, segments: Sequence[Segment], start: int, first: FreeResult) -> FreeResult | None:
    """A second quantity of the same test up to the line's end: its share in percent, then its count."""
    texts, words = [s.text for s in segments[start:]], [w for s in segments[start:] for w in s.words]
    if not words or not first.is_sure or first.reading.unit is None:
        return None
    joint = next((j for j in load_lexicon().joints if _JOINED.sub("", fold(texts[0])).startswith(j)), None)
    if joint is not None:
        count = len(joint.split())
        texts[0] = " ".join(texts[0].split()[count:])
        texts, words = texts if texts[0] else texts[1:], words[count:]
        if first.reading.unit != "%" or not texts:
            return None
    last = (
        len(texts) - 1 if joint is not None and len(texts) > _FEWEST_CELLS and split_number(texts[-1]) else len(texts)
    )
    measure = read_measure(_WIDE_SPACE.join(texts[:last]))
    if measure is None or measure.rest or not measure.is_number or measure.unit in {None, first.reading.unit}:
        return None
    return make_result(line, first.reading.name, measure, (*first.reading.words[:1], *words), words)


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
    longest: tuple[FreeResult, int] | None = None
    words: list[Word] = []
    for end in range(start, min(len(segments), start + _LONGEST_PHRASE)):
        words += segments[end].words
        phrase = _read_phrase(line, words)
        if phrase is None and longest is None and _LEADERS.search(name_segment.text):
            continue  # the value stands at the end of dots, its unit in the next cell
        if phrase is None and longest is None and _is_range_next(segments, end + 1):
            continue
        if phrase is None or (longest is not None and phrase.reading.value != longest[0].reading.value):
            break
        longest = (phrase, end + 1)
    return longest


def _is_range_next(segments: Sequence[Segment], at: int) -> bool:
    """True where the cell behind a phrase is a range with its label, which makes a bare number a result."""
    return at < len(segments) and without_range_label(segments[at].text) != segments[at].text


def _read_spread(line: Line, segments: Sequence[Segment], start: int) -> tuple[FreeResult, int] | None:
    """A name in one segment, the value in the next, then what belongs to it."""
    bare, mark = split_mark(segments[start].text, line.segments[0].text)
    name = clean_name(bare)
    if not can_be_name(name) or _is_label(segments[start].text):
        return None
    if mark is not None:
        found = _read_spread_as(line, segments, start, name)
        return None if found is None else (_marked(found[0], mark), found[1])
    return _read_spread_as(line, segments, start, name)


def _read_spread_as(line: Line, segments: Sequence[Segment], start: int, name: str) -> tuple[FreeResult, int] | None:
    turned = _read_turned(line, segments, start, name)
    if turned is not None:
        return turned
    if _are_bands([s.text for s in segments[start + 1 :]]):
        return None
    best: tuple[FreeResult, int] | None = None
    words: list[Word] = []
    for end in range(start + 1, min(len(segments), start + 6)):
        if end > start + 1 and _begins_name(segments, end):
            break
        words.extend(segments[end].words)
        text = _WIDE_SPACE.join(s.text for s in segments[start + 1 : end + 1])
        read = _read_cells(text)
        measure = led_to(segments, start, end, read)
        if measure is None:
            if is_mark(text) or read_cell(text) is not None:
                continue
            break
        if measure.rest and end > start + 1:
            break
        result = make_result(line, name, measure, (*segments[start].words, *words), words)
        best = (settled(result, segments[start], read), end + 1)
        if measure.rest:
            break
    return best


def _read_cells(text: str) -> Measure | None:
    """Read a value and what belongs to it; a limit in words, `less than 5`, only where unit and range stand with it."""
    measure = read_measure(text)
    if measure is None and (worded := read_cell(text)) is not None and worded.unit and worded.range_text:
        return worded
    return measure


def _are_bands(texts: Sequence[str]) -> bool:
    """True for intervals side by side without any number, which nobody measured."""
    if sum(map(is_interval, texts)) < _FEWEST_CELLS:
        return False
    measures = [read_measure(text) for text in texts if not is_interval(text) and not is_limit(text)]
    return not any(measure is not None and measure.is_number for measure in measures)


def _read_turned(line: Line, segments: Sequence[Segment], start: int, name: str) -> tuple[FreeResult, int] | None:
    """Name, range, then value: the value must be a number in a segment of its own.

    The unit stands before or behind the range, or behind the value; a mark behind that.
    """
    at = start + 1
    unit, at = _take_unit_cell(segments, at)
    if at >= len(segments) or not is_interval(segments[at].text):
        return None
    ranged, at = segments[at].text, at + 1
    if unit is None:
        unit, at = _take_unit_cell(segments, at)
    measure = read_measure(segments[at].text) if at < len(segments) else None
    if measure is None or not measure.is_number or measure.rest:
        return None
    value, at = segments[at], at + 1
    if unit is None and measure.unit is None:
        unit, at = _take_unit_cell(segments, at)
    mark = read_mark(segments[at].text, has_signs=True) if at < len(segments) else None
    at += mark is not None
    flag = stronger(measure.flag, mark)
    measure = replace(measure, unit=measure.unit or unit, range_text=ranged, flag=flag)
    words = [w for s in segments[start:at] for w in s.words]
    return make_result(line, name, measure, words, value.words), at


def _take_unit_cell(segments: Sequence[Segment], at: int) -> tuple[str | None, int]:
    """The unit in a cell of its own, and where it ends."""
    if at < len(segments) and is_unit(segments[at].text):
        return segments[at].text, at + 1
    return None, at


def _begins_name(segments: Sequence[Segment], at: int) -> bool:
    """True when a segment names the next result on the same line rather than belonging to this one."""
    if at + 1 >= len(segments) or not can_be_name(clean_name(segments[at].text)):
        return False
    text, behind = segments[at].text, segments[at + 1].text
    bare, unit = split_unit(text)
    if unit is not None and is_known_test(bare) and (is_mark(behind) or _STARTS_VALUE.match(behind)):
        return True
    if len(text) >= _SHORTEST_CODE and text.isupper() and text.isalpha() and is_known_test(text):
        return _STARTS_VALUE.match(behind) is not None  # red cells, and not a unit of them
    if text[:1].isupper() and text[1:2].islower() and is_known_test(text) and behind[:1].isdigit():
        return not is_interval(behind)  # magnesium, and not milligrams
    return (
        _STARTS_VALUE.match(segments[at + 1].text) is not None
        and (following := read_measure("1 " + segments[at].text)) is not None
        and bool(following.rest)
    )


def _read_phrase(line: Line, words: Sequence[Word]) -> FreeResult | None:
    """Name and value in one run of words: the value is where all that follows can be understood."""
    texts = [w.text for w in words]
    for i in range(1, min(len(texts), _LONGEST_NAME)):
        starts = _value_starting(texts[i])
        if starts is None or (starts == "word" and not texts[i - 1].endswith((":", "..."))):
            continue
        tail = " ".join(texts[i:])
        if _INTERVAL.match(tail) and not split_value(tail):
            return None
        measure = read_measure(tail)
        if measure is None or measure.rest:
            continue
        if measure.is_number and ends_in_range(" ".join(texts[:i]), measure.value):
            return None
        return _phrase_of(line, words, i, measure)
    return None


@lru_cache(maxsize=4_000)
def _value_starting(text: str) -> Literal["figure", "word"] | None:
    """Tell what kind of value a word may begin, None for most words."""
    if _STARTS_VALUE.match(text):
        return "figure"
    return "word" if (fold(text).split() or [""])[0] in load_lexicon().qualitative_words else None


def _phrase_of(line: Line, words: Sequence[Word], at: int, measure: Measure) -> FreeResult | None:
    """The result of a phrase whose value begins at the word `at`, None where it says too little to be one."""
    texts = [w.text for w in words[:at]]
    name, mark = split_mark(" ".join(texts), line.segments[0].text)
    mark = stronger(mark, read_mark(texts[-1]) if texts[-1] in _MARKS_BEFORE else None)
    name = clean_name(name)
    if mark is not None:
        measure = replace(measure, flag=stronger(measure.flag, mark))
    if not can_be_name(name) or _is_label(" ".join(texts)) or _LABELLED_NUMBER.search(name):
        return None
    is_bare = not measure.unit and not measure.range_text and measure.is_number
    if is_bare and not (texts[-1].endswith((":", "=")) and is_known_test(name)):
        return None
    is_told = measure.flag is not None or leads(" ".join(texts))
    if not measure.range_text and measure.value[:1] in "<>≤≥" and not is_told:
        return None
    return make_result(line, name, measure, words, words[at:], is_phrase=True)


def _is_label(text: str) -> bool:
    return fold(text) in load_lexicon().field_labels or compound_of(text) is not None
