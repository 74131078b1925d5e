"""The lines of a table, and which of them are rows: what lines without a value are joined to."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.engines.local.reading.tables.columns import Column
from desktop_app.engines.local.reading.tables.placement import TableLine


@dataclass(frozen=True, slots=True)
class RowLines:
    """A table's lines, which of them are rows, and its habits."""

    lines: list[TableLine]
    rows: frozenset[int]
    columns: Sequence[Column]
    pitch: float
    has_second_lines: bool

    def row_above(self, i: int) -> int | None:
        """The row above a line with nothing but joined lines between."""
        k = i - 1
        while k >= 0 and k not in self.rows and (self.lines[k].is_joined or not self.lines[k].cells):
            k -= 1
        return k if k in self.rows else None


def merge(row: TableLine, extra: TableLine, *, is_above: bool) -> None:
    """Move the cells of a line to a row, before what the row holds where the line stands above it."""
    for index, words in extra.cells.items():
        own = row.cells.setdefault(index, [])
        ahead = row.ahead.get(index, 0)
        own[:] = [*own[:ahead], *words, *own[ahead:]] if is_above else [*own, *words]
        if is_above:
            row.ahead[index] = ahead + len(words)
    row.extra = (*row.extra, *extra.line.words)
    extra.cells = {}
    extra.is_joined = True
