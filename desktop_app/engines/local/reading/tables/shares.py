"""Shares in percent that stand between a name and its count, under no heading: `Neutrophils   58.4 %   3.42`."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.engines.local.reading.readings import Reading
from desktop_app.engines.local.reading.tables.columns import Column
from desktop_app.engines.local.reading.tables.placement import TableLine
from desktop_app.engines.local.reading.values.measures import Measure, read_measure
from desktop_app.engines.local.reading.values.numbers import split_number
from desktop_app.engines.local.reading.words.lines import Segment

_SHARE = "%"


def take_share(placed: TableLine, columns: Sequence[Column]) -> Measure | None:
    """Take a share that stands apart behind a name out of its cell, where a value stands in a column of values.

    It has come to the name's cell or to that of the value, whichever is nearer.
    """
    for segment in placed.line.segments[1:]:
        if _SHARE not in segment.text:
            continue
        index = next((i for i in placed.cells if _is_extra(placed, columns, i, segment)), None)
        measure = read_measure(segment.text) if index is not None else None
        if index is not None and measure is not None and _is_share(measure):
            placed.cells[index] = [word for word in placed.cells[index] if word not in segment.words]
            return measure
    return None


def _is_share(measure: Measure) -> bool:
    return measure.is_number and measure.unit == _SHARE and not measure.rest


def _is_extra(placed: TableLine, columns: Sequence[Column], index: int, segment: Segment) -> bool:
    """True for a segment behind a name while a value stands elsewhere, and for one before a bare number in its cell."""
    cell, role = placed.cells[index], columns[index].role
    if any(word not in cell for word in segment.words):
        return False
    if role == "name":
        has_value = any(column.role == "value" and placed.cells.get(i) for i, column in enumerate(columns))
        return has_value and segment.words[0] is not cell[0]
    behind = " ".join([word.text for word in cell[len(segment.words) :]])
    has_unit = any(column.role == "unit" and placed.cells.get(i) for i, column in enumerate(columns))
    return role == "value" and has_unit and segment.words[0] is cell[0] and split_number(behind) is not None


def with_share(readings: list[Reading], share: Measure | None) -> list[Reading]:
    """Return a row's readings with the share before its count, which keeps unit and range."""
    if share is None or len(readings) != 1 or not readings[0].is_number or readings[0].unit in {None, _SHARE}:
        return readings
    count = readings[0]
    return [replace(count, value=share.value, unit=_SHARE, range_text=share.range_text, flag=share.flag), count]
