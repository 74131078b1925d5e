"""Cells of a header that are several lines high beside others of one line, all centred on one height."""

from collections.abc import Sequence
from itertools import pairwise

from desktop_app.engines.local.reading.header.labelling import labels_on
from desktop_app.engines.local.reading.words.lines import Line, Segment

_HALF_STEP = 0.8
"""Lines closer than this, in heights, are of cells beside each other that have different numbers of lines."""

_CENTRED = 0.2
"""So far, in heights, the middles of cells in one row may lie apart."""

_APART = 1.08
"""Rows stand farther apart than the lines of a cell, so many times."""

_MOST_LINES = 5


def with_tall_cells(lines: Sequence[Line]) -> list[Line]:
    """Return the lines, those of cells centred beside each other joined to one: `Sample` and `Collected:` round a day.

    Two columns of text that happen to be set half a line apart have no common middle and stay as they are.
    """
    joined: list[Line] = []
    groups = _groups(lines)
    for i, group in enumerate(groups):
        around = [*groups[i - 1 : i], *groups[i + 1 : i + 2]] if i else groups[1:2]
        whole = _joined(group, [line for other in around for line in other]) if 1 < len(group) <= _MOST_LINES else None
        joined += group if whole is None else [whole]
    return joined


def _groups(lines: Sequence[Line]) -> list[list[Line]]:
    """Part lines where the step to the next is a whole one."""
    groups = [list(lines[:1])]
    for upper, lower in pairwise(lines):
        if lower.page is upper.page and lower.middle - upper.middle < _HALF_STEP * min(upper.height, lower.height):
            groups[-1].append(lower)
        else:
            groups.append([lower])
    return groups


def _joined(group: Sequence[Line], around: Sequence[Line]) -> Line | None:
    cells = _cells(group)
    middles = [(min(line.middle for line, _ in cell) + max(line.middle for line, _ in cell)) / 2 for cell in cells]
    is_tall = any(len(cell) > 1 for cell in cells) and any(len(cell) == 1 for cell in cells)
    if (
        not is_tall
        or any(_goes_on(cell, around) for cell in cells)
        or max(middles) - min(middles) > _CENTRED * min(line.height for line in group)
    ):
        return None
    ordered = sorted(cells, key=lambda cell: min(segment.x0 for _, segment in cell))
    segments = [Segment.of([word for _, part in cell for word in part.words]) for cell in ordered]
    row = next((line for line in group if abs(line.middle - middles[0]) < line.height / 2), group[0])
    whole = row.with_segments(segments)
    return whole if labels_on(whole) else None


def _goes_on(cell: Sequence[tuple[Line, Segment]], around: Sequence[Line]) -> bool:
    """True where lines above or below stand no farther from a cell of several than these from each other: a column."""
    steps = [lower.middle - upper.middle for (upper, _), (lower, _) in pairwise(cell)]
    near = _APART * max(steps, default=0.0)
    column = [line for line in around if any(_overlap(s, own) for s in line.segments for _, own in cell)]
    ends = cell[0][0], cell[-1][0]
    return any(line.page is end.page and abs(line.middle - end.middle) < near for line in column for end in ends)


def _cells(group: Sequence[Line]) -> list[list[tuple[Line, Segment]]]:
    """Gather what stands one below the other."""
    cells: list[list[tuple[Line, Segment]]] = []
    for line in group:
        for segment in line.segments:
            above = [cell for cell in cells if any(_overlap(segment, other) for _, other in cell)]
            if len(above) == 1:
                above[0].append((line, segment))
            else:
                cells.append([(line, segment)])
    return cells


def _overlap(first: Segment, second: Segment) -> bool:
    return first.x0 < second.x1 and second.x0 < first.x1
