"""Rows that are understood from those above them: second quantities without a name, and lines that close a table."""

from collections.abc import Sequence

from desktop_app.engines.local.reading.lexicon import fold, is_known_test
from desktop_app.engines.local.reading.readings import Reading, is_method
from desktop_app.engines.local.reading.tables.columns import Column
from desktop_app.engines.local.reading.tables.placement import TableLine
from desktop_app.engines.local.reading.tables.rows import read_named
from desktop_app.engines.local.reading.values.measures import read_measure
from desktop_app.engines.local.reading.words.lines import Line

_NEAR = 2.5


def read_seconds(placed: Sequence[TableLine], read: list[list[Reading]], columns: Sequence[Column]) -> None:
    """Read rows without a name right under a row of one result as its second quantity, where they have another unit."""
    for i in range(1, len(placed)):
        line, above = placed[i], read[i - 1]
        if read[i] or line.is_joined or line.is_prose or len({r.name for r in above}) != 1:
            continue
        if _names_something(line, columns) or not _is_near(line.line, placed[i - 1].line):
            continue
        found = [r for r in read_named(line, columns, above[0].name) if r.is_number and r.unit is not None]
        if found and all(fold(r.unit or "") != fold(above[0].unit or "") and above[0].unit for r in found):
            read[i] = [r for r in found if r.date_text == above[0].date_text]


def _names_something(line: TableLine, columns: Sequence[Column]) -> bool:
    text = " ".join(line.text(i) for i, column in enumerate(columns) if column.role == "name").strip()
    return bool(text) and not is_method(text)


def _is_near(line: Line, above: Line) -> bool:
    return line.middle - above.middle < _NEAR * max(line.height, above.height)


def drop_closing(placed: Sequence[TableLine], read: list[list[Reading]]) -> None:
    """Drop words in two columns below the last row that is surely one: signatures, legends, ends of reports."""
    for i in range(len(placed) - 1, -1, -1):
        if not read[i]:
            continue
        if not all(_says_little(reading) for reading in read[i]):
            return
        read[i] = []


def _says_little(reading: Reading) -> bool:
    if reading.is_number or reading.unit or reading.range_text or reading.flag is not None:
        return False
    measure = read_measure(reading.value)
    return (measure is None or bool(measure.rest)) and not is_known_test(reading.name)
