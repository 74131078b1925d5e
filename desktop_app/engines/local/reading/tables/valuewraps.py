"""Findings in words printed over two lines of their cell: `No ova or parasites` over `seen`."""

from collections.abc import Sequence
from itertools import pairwise

from desktop_app.engines.local.reading.tables.columns import Column
from desktop_app.engines.local.reading.tables.placement import TableLine
from desktop_app.engines.local.reading.tables.rowlines import merge
from desktop_app.engines.local.reading.values.flags import is_mark

_LONGEST = 3
_CLOSE = 0.75


def join_findings(placed: Sequence[TableLine], columns: Sequence[Column]) -> None:
    """Move words that go on a finding to its row: small letters under words, beside nothing or the name's brackets."""
    for row, line in pairwise(placed):
        if _goes_on(row, line, columns):
            merge(row, line, is_above=False)


def _goes_on(row: TableLine, line: TableLine, columns: Sequence[Column]) -> bool:
    if row.is_prose or line.is_prose or line.line.y0 - row.line.y1 > _CLOSE * line.line.height:
        return False
    held = {columns[i].role: line.text(i) for i in line.cells if line.cells[i]}
    above = {columns[i].role: row.text(i) for i in row.cells if row.cells[i]}
    value, before, name = held.pop("value", ""), above.get("value", ""), held.pop("name", "")
    is_of_name = not name or (name[:1] == "(" and name[-1:] == ")")
    are_words = _is_of_words(value) and _is_of_words(before) and len(value.split()) <= _LONGEST and not is_mark(value)
    is_begun = before[:1].isupper() and value[:1].islower() and len(before.split()) > 1
    return is_of_name and are_words and is_begun and bool(above.get("name")) and not held


def _is_of_words(text: str) -> bool:
    return bool(text) and text.replace(" ", "").replace("-", "").isalpha()
