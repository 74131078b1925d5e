"""Results in lines without column headings: the grammar of the line decides."""

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.core.document import Word
from desktop_app.engines.local.reading.free.anyorder import read_in_any_order
from desktop_app.engines.local.reading.free.freeresult import FreeResult, make_result
from desktop_app.engines.local.reading.free.leaders import led_to, settled
from desktop_app.engines.local.reading.free.listed import read_listed
from desktop_app.engines.local.reading.free.phrases import STARTS_VALUE, is_label, read_phrase
from desktop_app.engines.local.reading.free.turned import read_turned
from desktop_app.engines.local.reading.lexicon import Mark, fold, is_known_test, load_lexicon
from desktop_app.engines.local.reading.readings import can_be_name, clean_name, split_unit
from desktop_app.engines.local.reading.values.dates import is_date
from desktop_app.engines.local.reading.values.flags import is_mark, read_mark, split_mark, stronger
from desktop_app.engines.local.reading.values.fronts import without_range_label
from desktop_app.engines.local.reading.values.measures import Measure, read_cell, read_measure
from desktop_app.engines.local.reading.values.numbers import split_number
from desktop_app.engines.local.reading.values.ranges import is_interval, is_limit
from desktop_app.engines.local.reading.words.lines import Line, Segment

_WIDE_SPACE = "  "
"""Between cells: one space could join digits to one number, `190 135 - 225`."""
_JOINED = re.compile(r"\d.*$")
_LEADERS = re.compile(r"\.{4,}|(?: \.){4,}")

_FEWEST_CELLS = 2
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
    measure = _second_of(texts, is_joined=joint is not None)
    if measure is None or measure.rest or not measure.is_number or measure.unit in {None, first.reading.unit}:
        return None
    return make_result(line, first.reading.name, measure, (*first.reading.words[:1], *words), words)


def _second_of(texts: Sequence[str], *, is_joined: bool) -> Measure | None:
    """What cells tell of a second quantity; an earlier one may stand behind: `2.73 G/L (1.80 - 7.50) 3.11`."""
    if len(texts) > _FEWEST_CELLS and split_number(texts[-1].rstrip("* ")):
        measure = read_measure(_WIDE_SPACE.join(texts[:-1]))
        if is_joined or (measure is not None and measure.range_text and not measure.rest):
            return measure
    return read_measure(_WIDE_SPACE.join(texts))


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
        phrase = read_phrase(line, words)
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
    if not can_be_name(name) or is_label(segments[start].text):
        return None
    if mark is not None:
        found = _read_spread_as(line, segments, start, name)
        return None if found is None else (_marked(found[0], mark), found[1])
    return _read_spread_as(line, segments, start, name)


def _read_spread_as(line: Line, segments: Sequence[Segment], start: int, name: str) -> tuple[FreeResult, int] | None:
    turned = read_turned(line, segments, start, name)
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
    if measure is not None and is_date(measure.value):
        return None
    if measure is None and (worded := read_cell(text)) is not None and worded.unit and worded.range_text:
        return worded
    return measure


def _are_bands(texts: Sequence[str]) -> bool:
    """True for intervals side by side without any number, which nobody measured."""
    if sum(map(is_interval, texts)) < _FEWEST_CELLS:
        return False
    measures = [read_measure(text) for text in texts if not is_interval(text) and not is_limit(text)]
    return not any(measure is not None and measure.is_number for measure in measures)


def _begins_name(segments: Sequence[Segment], at: int) -> bool:
    """True when a segment names the next result on the same line rather than belonging to this one."""
    if at + 1 >= len(segments) or not can_be_name(clean_name(segments[at].text)):
        return False
    text, behind = segments[at].text, segments[at + 1].text
    bare, unit = split_unit(text)
    if unit is not None and is_known_test(bare) and (is_mark(behind) or STARTS_VALUE.match(behind)):
        return True
    if len(text) >= _SHORTEST_CODE and text.isupper() and text.isalpha() and is_known_test(text):
        return STARTS_VALUE.match(behind) is not None  # red cells, and not a unit of them
    if text[:1].isupper() and text[1:2].islower() and is_known_test(text) and behind[:1].isdigit():
        return not is_interval(behind)  # magnesium, and not milligrams
    return (
        STARTS_VALUE.match(segments[at + 1].text) is not None
        and (following := read_measure("1 " + segments[at].text)) is not None
        and bool(following.rest)
    )
