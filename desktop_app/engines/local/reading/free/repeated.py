"""Words that stand on row after row before the values are no names: methods, places, kinds of sample."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.engines.local.reading.free.freeresult import Found
from desktop_app.engines.local.reading.lexicon import fold
from desktop_app.engines.local.reading.readings import Reading, can_be_name, clean_name
from desktop_app.engines.local.reading.words.lines import Line, Segment

_FEWEST = 3


def with_own_names(free: Sequence[Found]) -> list[Found]:
    """Return results found without headings, under the names before the words that repeat where these differ."""
    counts = Counter(fold(found.reading.name) for _, found in free)
    repeated = {name for name, count in counts.items() if count >= _FEWEST}
    if not repeated:
        return list(free)
    rows = [(line, found, _before(line, found.reading)) for line, found in free]
    edges = [found.reading.words[0].x0 for _, found, before in rows if before and fold(found.reading.name) in repeated]
    named = [before.text for _, found, before in rows if before and _stands_at(found.reading, edges)]
    if len(named) < _FEWEST or len(set(named)) < len(named):
        return list(free)
    return [
        (line, replace(found, reading=_renamed(found.reading, before)))
        if before and _stands_at(found.reading, edges)
        else (line, found)
        for line, found, before in rows
    ]


def _before(line: Line, reading: Reading) -> Segment | None:
    """What may be the name in the cell before that which was taken for it."""
    at = next((i for i, s in enumerate(line.segments) if reading.words[0] in s.words), 0)
    before = line.segments[at - 1] if at else None
    return before if before is not None and can_be_name(clean_name(before.text)) else None


def _stands_at(reading: Reading, edges: Sequence[float]) -> bool:
    height = reading.words[0].y1 - reading.words[0].y0
    return any(abs(reading.words[0].x0 - edge) < height / 2 for edge in edges)


def _renamed(reading: Reading, before: Segment) -> Reading:
    return replace(reading, name=clean_name(before.text), words=(*before.words, *reading.words))
