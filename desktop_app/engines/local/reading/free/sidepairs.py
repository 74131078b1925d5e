"""Names with bare numbers, two or more of them on a line, below the heading of another table: lists of antibodies.

Such lines are known by their sameness: each half of a line is built like the other, and so are the lines below it.
"""

from collections.abc import Sequence
from itertools import pairwise

from desktop_app.engines.local.reading.free.freeresult import make_result
from desktop_app.engines.local.reading.header.labels import is_labelled
from desktop_app.engines.local.reading.lexicon import fold, is_finding, load_lexicon
from desktop_app.engines.local.reading.readings import Reading, can_be_name, clean_name
from desktop_app.engines.local.reading.values.flags import is_mark
from desktop_app.engines.local.reading.values.measures import Measure, read_measure
from desktop_app.engines.local.reading.values.ranges import is_interval, leading_range
from desktop_app.engines.local.reading.values.units import is_unit
from desktop_app.engines.local.reading.words.lines import Line, Segment

_FEWEST_LINES = 3
_SHORTEST_HALF, _LONGEST_HALF = 2, 3
_LEAP = 3.0
_HANGING = ("-", "/", ",")


def read_pairs(lines: Sequence[Line]) -> tuple[list[Reading], list[Line]]:
    """Read such lines among those of a zone; returns their results and the lines that are left."""
    halves = [_halves(line) for line in lines]
    readings: list[Reading] = []
    used: set[int] = set()
    for run in _runs(lines, halves):
        names = [half[0].text for at in run for half in halves[at]]
        if len(run) < _FEWEST_LINES or len(set(names)) < len(names):
            continue
        used.update(run)
        for at in run:
            tail = _tail(lines, at) if at + 1 not in run else None
            used.update([at + 1] if tail is not None else [])
            readings += [_reading(lines[at], half, tail, says_more=_says_more(run, halves)) for half in halves[at]]
    return readings, [line for i, line in enumerate(lines) if i not in used] if used else list(lines)


def _halves(line: Line) -> tuple[Sequence[Segment], ...]:
    """The two halves of a line where each is a name, a bare number and perhaps a finding; else nothing."""
    size, rest = divmod(len(line.segments), 2)
    if rest or not _SHORTEST_HALF <= size <= _LONGEST_HALF:
        return ()
    halves = (line.segments[:size], line.segments[size:])
    return halves if all(map(_is_half, halves)) else ()


def _is_half(half: Sequence[Segment]) -> bool:
    name, value, *finding = (segment.text for segment in half)
    measure = read_measure(value) if value[:1].isdigit() and not is_interval(value) else None
    if measure is None or not measure.is_number or measure.rest or measure.unit or measure.range_text:
        return False
    return _is_name(name) and all(map(is_finding, finding))


def _is_name(text: str) -> bool:
    is_other = is_mark(text) or is_unit(text, is_in_column=True) or is_finding(text) or bool(leading_range(text))
    is_label = text.endswith(":") or is_labelled(text) or fold(text) in load_lexicon().field_labels
    return not is_other and not is_label and can_be_name(clean_name(text))


def _runs(lines: Sequence[Line], halves: Sequence[tuple[Sequence[Segment], ...]]) -> list[list[int]]:
    """Such lines, one right below the other and with their names at the same edges."""
    runs: list[list[int]] = []
    for at in (i for i, pair in enumerate(halves) if pair):
        before = runs[-1][-1] if runs else None
        if before is not None and _go_on(lines, halves, before, at):
            runs[-1].append(at)
        else:
            runs.append([at])
    return runs


def _go_on(lines: Sequence[Line], halves: Sequence[tuple[Sequence[Segment], ...]], before: int, at: int) -> bool:
    height = lines[at].height
    is_near = all(b.middle - a.middle < _LEAP * height for a, b in pairwise(lines[before : at + 1]))
    edges = zip(halves[before], halves[at], strict=True)
    return is_near and all(len(a) == len(b) and abs(a[0].x0 - b[0].x0) < height / 2 for a, b in edges)


def _says_more(run: Sequence[int], halves: Sequence[tuple[Sequence[Segment], ...]]) -> bool:
    """True where the findings differ: they judge the numbers; the same one everywhere is what is expected."""
    return len({fold(segment.text) for at in run for half in halves[at] for segment in half[2:]}) > 1


def _tail(lines: Sequence[Line], at: int) -> Segment | None:
    """What stands alone on the line below, where a name may go on."""
    is_alone = at + 1 < len(lines) and len(lines[at + 1].segments) == 1
    is_near = is_alone and lines[at + 1].middle - lines[at].middle < _LEAP * lines[at].height / 2
    open_names = [s for s in lines[at].segments if s.text.endswith(_HANGING)]
    below = lines[at + 1].segments[0] if is_near else None
    is_below = below is not None and any(abs(s.x0 - below.x0) < lines[at].height / 2 for s in open_names)
    return below if is_below else None


def _reading(line: Line, half: Sequence[Segment], tail: Segment | None, *, says_more: bool) -> Reading:
    name, value, *finding = half
    is_open = tail is not None and name.text.endswith(_HANGING) and abs(name.x0 - tail.x0) < line.height / 2
    whole = Segment.of([*name.words, *tail.words]) if tail is not None and is_open else name
    text = whole.text.replace("- ", "-") if whole is not name else name.text
    measure = read_measure(value.text) or Measure(value.text)
    words = [word for segment in (whole, *half[1:]) for word in segment.words]
    expected = Measure(measure.value, None, None if says_more or not finding else finding[0].text, measure.flag)
    return make_result(line, clean_name(text), expected, words, value.words).reading
