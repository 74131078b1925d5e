"""The lines that were read of a page, as boxes to outline."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop_app.core.report import Box

_SAME_LEFT = 0.03
"""Lines whose left ends differ by less (fractions of the page's width) belong to the same column."""


@dataclass(frozen=True, slots=True)
class Line:
    """The box of one result on the page (fractions), its number, and whether it is to be checked."""

    result_id: int
    number: int
    box: Box
    is_doubtful: bool = False


def aligned(lines: Sequence[Line]) -> list[Line]:
    """Return the lines with boxes of one width in each column of the page: those that begin at the same place."""
    reach: dict[int, tuple[float, float]] = {}
    columns: list[tuple[float, list[Line]]] = []
    for line in sorted(lines, key=lambda each: each.box[0]):
        if columns and line.box[0] - columns[-1][0] <= _SAME_LEFT:
            columns[-1][1].append(line)
        else:
            columns.append((line.box[0], [line]))
    for _, column in columns:
        ends = min(line.box[0] for line in column), max(line.box[2] for line in column)
        reach.update((line.result_id, ends) for line in column)
    return [
        replace(line, box=(reach[line.result_id][0], line.box[1], reach[line.result_id][1], line.box[3]))
        for line in lines
    ]
