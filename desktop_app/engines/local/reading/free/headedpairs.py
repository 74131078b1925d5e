"""Exams one below the other, each under its name with labels that head what stands below them.

`Result` heads the value and `Reference values` the range, of a line each or several, as laboratories of Brazil print.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.core.document import Word
from desktop_app.engines.local.reading.headwords import load_heading_words, role_of
from desktop_app.engines.local.reading.lexicon import fold, is_finding
from desktop_app.engines.local.reading.readings import Reading, can_be_name, clean_name, split_unit, without_method
from desktop_app.engines.local.reading.values.fronts import split_range_unit
from desktop_app.engines.local.reading.values.measures import Measure, read_cell
from desktop_app.engines.local.reading.values.ranges import has_bounds
from desktop_app.engines.local.reading.words.lines import Line, Segment

_NEAR = 3.0
_MOST_LINES = 12
_HEADED = frozenset({"value", "range"})


@dataclass(slots=True)
class _Exam:
    """One exam while it is read: what heads what, and what was found below."""

    name: Segment
    line: Line
    heads: tuple[tuple[str, float], ...]
    measure: Measure | None = None
    ranges: list[str] = field(default_factory=list[str])
    words: list[Word] = field(default_factory=list[Word])

    def role_at(self, segment: Segment, slack: float) -> str | None:
        """The role of the label under which a segment stands."""
        return next((role for role, x0 in reversed(self.heads) if x0 <= segment.x0 + slack), None)

    def take(self, segment: Segment, slack: float) -> bool:
        """Take a segment; False where it is nothing that its label announces."""
        role = self.role_at(segment, slack)
        if role == "value" and self.measure is None:
            self.measure = read_cell(segment.text)
            fits = self.measure is not None and not self.measure.rest
        else:
            fits = role == "range" and (has_bounds(segment.text) or is_finding(segment.text))
            self.ranges += [segment.text] if fits else []
        self.words += segment.words if fits else ()
        return fits


def read_headed_pairs(lines: Sequence[Line]) -> tuple[list[Reading], list[Line]]:
    """Read such exams among a page's lines; returns their results and the lines that are left."""
    readings: list[Reading] = []
    used: set[int] = set()
    for at in range(1, len(lines)):
        heads = _heads(lines[at])
        name = _name(lines[at - 1], lines[at]) if heads else None
        if name is None:
            continue
        exam = _Exam(name, lines[at - 1], heads, words=list(name.words))
        taken = _fill(exam, lines, at + 1)
        if exam.measure is not None:
            used |= {at - 1, at, *taken}
            readings.append(_reading(exam, exam.measure))
    return readings, [line for i, line in enumerate(lines) if i not in used] if used else list(lines)


def _heads(line: Line) -> tuple[tuple[str, float], ...]:
    """The roles of labels with nothing beside them, and where they begin; nothing where other words stand there."""
    if len(line.segments) != len(_HEADED) or fold(line.texts[0]) not in load_heading_words().values:
        return ()
    heads = tuple((role_of(s.text) or "", s.x0) for s in line.segments)
    return heads if heads[0][0] == "value" and frozenset(role for role, _ in heads) == _HEADED else ()


def _name(line: Line, below: Line) -> Segment | None:
    """The exam's name right above its labels, without what is said with labels beside it: `Material: serum`."""
    first = line.segments[0]
    is_near = below.middle - line.middle < _NEAR * max(line.height, below.height)
    is_name = ":" not in first.text and can_be_name(clean_name(first.text)) and role_of(first.text) is None
    return first if is_near and is_name else None


def _fill(exam: _Exam, lines: Sequence[Line], start: int) -> list[int]:
    """Give the lines below to an exam as long as they are its own; returns which it took."""
    taken: list[int] = []
    for at in range(start, min(len(lines), start + _MOST_LINES)):
        line = lines[at]
        is_next = at + 1 < len(lines) and bool(_heads(lines[at + 1]))
        if is_next or line.middle - lines[at - 1].middle > _NEAR * max(line.height, lines[at - 1].height):
            break
        if ":" in line.segments[0].text and exam.role_at(line.segments[0], line.height / 2) == "value":
            continue  # earlier results, and remarks
        if not all(exam.take(segment, line.height / 2) for segment in line.segments):
            break
        taken.append(at)
    return taken


def _reading(exam: _Exam, measure: Measure) -> Reading:
    name, own_unit = split_unit(without_method(clean_name(exam.name.text)))
    text = " ".join(exam.ranges)
    ranged, unit = split_range_unit(text) if len(exam.ranges) == 1 else (text, None)
    return Reading(
        name=name,
        value=measure.value,
        unit=measure.unit or unit or own_unit,
        range_text=ranged or measure.range_text or None,
        flag=measure.flag,
        page=exam.line.page,
        words=tuple(exam.words),
        y=exam.line.middle,
        is_number=measure.is_number,
    )
