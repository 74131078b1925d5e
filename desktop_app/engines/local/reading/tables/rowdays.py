"""Rows that tell their own day in a column of days: lists that a portal prints of all that it holds."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.engines.local.reading.lexicon import fold, load_lexicon
from desktop_app.engines.local.reading.readings import Reading
from desktop_app.engines.local.reading.tables.columns import Column
from desktop_app.engines.local.reading.tables.placement import TableLine
from desktop_app.engines.local.reading.values.dates import is_date

_FEWEST = 2
_OF_COLLECTION = frozenset({"bare_date", "collected_at"})
_OTHERS = frozenset({"unknown", "ignore"})


def give_days(placed: Sequence[TableLine], read: list[list[Reading]], columns: Sequence[Column]) -> None:
    """Give rows the day of their own where a column headed as one of days has one in every row."""
    for i, column in enumerate(columns):
        if column.role not in _OTHERS or load_lexicon().field_labels.get(fold(column.text)) not in _OF_COLLECTION:
            continue
        days = [line.text(i) for line, rows in zip(placed, read, strict=True) if rows]
        if len(days) >= _FEWEST and all(map(is_date, days)):
            for at, line in enumerate(placed):
                read[at] = [replace(row, date_text=row.date_text or line.text(i)) for row in read[at]]
            return
