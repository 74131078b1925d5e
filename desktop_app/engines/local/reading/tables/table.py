"""The lines under one heading to the results of their rows."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.engines.local.reading.readings import Reading
from desktop_app.engines.local.reading.tables.bandsbelow import give_bands
from desktop_app.engines.local.reading.tables.columns import Column
from desktop_app.engines.local.reading.tables.contents import by_contents
from desktop_app.engines.local.reading.tables.flush import with_flush_values
from desktop_app.engines.local.reading.tables.namecolumn import with_names, with_sides
from desktop_app.engines.local.reading.tables.placement import TableLine, place
from desktop_app.engines.local.reading.tables.rowdays import give_days
from desktop_app.engines.local.reading.tables.rows import read_row
from desktop_app.engines.local.reading.tables.rowsbelow import drop_closing, read_seconds
from desktop_app.engines.local.reading.tables.wraps import join_wraps
from desktop_app.engines.local.reading.words.lines import Line


@dataclass(frozen=True, slots=True)
class Table:
    """A table that has been read: its columns, its lines, and beside each line the results of its row."""

    columns: tuple[Column, ...]
    lines: list[TableLine]
    rows: list[list[Reading]]


def read_table(lines: Sequence[Line], columns: tuple[Column, ...], *, is_carried: bool) -> Table:
    """Read lines under the columns of a heading; `is_carried` says that it stands on an earlier page.

    First the columns are settled by what stands under them, then each line by itself, then what lines owe to others.
    """
    columns = with_sides(with_names(with_flush_values(columns, lines), lines), lines)
    columns = by_contents(columns, lines)
    placed = [place(line, columns) for line in lines]
    join_wraps(placed, columns)
    rows = [read_row(line, columns, has_text_values=not is_carried) for line in placed]
    read_seconds(placed, rows, columns)
    give_bands(placed, rows)
    drop_closing(placed, rows)
    give_days(placed, rows, columns)
    return Table(columns, placed, rows)
