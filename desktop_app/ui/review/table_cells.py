"""The cells of the results table: which columns there are, and what each cell says, shows and speaks."""

from dataclasses import dataclass, replace
from enum import IntEnum

from PySide6.QtCore import Qt

from desktop_app.core.checks import Notation, Slip
from desktop_app.core.doubts import Reason
from desktop_app.core.report import TestResult
from desktop_app.core.review import Check, ResultField, ReviewRow
from desktop_app.ui.review.words import (
    check_word,
    column_name,
    confidence_text,
    doubt_title,
    engine_read,
    flag_style,
    slip_sentence,
    spoken_check,
    tr,
)
from desktop_app.ui.widgets.tips import plain_tip


class Column(IntEnum):
    """The columns; `STATE` takes the place of the three before it where the window is narrow."""

    NUMBER = 0
    TEST = 1
    VALUE = 2
    UNIT = 3
    REFERENCE = 4
    FLAG = 5
    CHECK = 6
    CONFIDENCE = 7
    STATE = 8


FIELDS = {
    Column.TEST: ResultField.NAME,
    Column.VALUE: ResultField.VALUE,
    Column.UNIT: ResultField.UNIT,
    Column.REFERENCE: ResultField.REFERENCE_RANGE,
}
"""What of a result each editable column shows."""

CELL = Qt.ItemDataRole.UserRole
"""Role that gives a `Cell`."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed into a cell and cannot be used."""

    text: str
    slip: Slip


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell as the delegate paints it; `typed` is set while the cell holds what cannot be used."""

    row: ReviewRow
    column: Column
    text: str
    check: Check
    doubt: Reason | None
    typed: Typed | None = None


def cell_text(row: ReviewRow, column: Column, check: Check) -> str:
    """Return what stands in a cell."""
    match column:
        case Column.NUMBER:
            return str(row.number)
        case Column.FLAG:
            return flag_style(row).word
        case Column.CHECK:
            return check_word(check)
        case Column.CONFIDENCE:
            return confidence_text(row)
        case Column.STATE:
            return state_word(row, check)
        case _:
            return getattr(row.result, FIELDS[column].value) or ""


def spoken_cell(cell: Cell, row_count: int, notation: Notation | None) -> str:
    """Return a cell as a screen reader says it: "Ferritin, value, 84, not found on the page, row 14 of 16"."""
    where = tr("row {row} of {rows}").format(row=cell.row.number, rows=row_count)
    parts = [cell.row.result.name or tr("No name")]
    if cell.column is not Column.TEST:
        parts += [head_of(cell.column).lower(), cell.text or tr("empty")]
    if cell.column is Column.VALUE:
        parts.append(spoken_check(cell.check))
    if cell.typed is not None and notation is not None:
        parts.append(slip_sentence(cell.typed.slip, notation))
    return ", ".join([*parts, where])


def tooltip_of(cell: Cell, notation: Notation | None) -> str | None:
    """Return why a text cannot be used, what the engine had read, or why to look; None for other cells."""
    if cell.typed is not None and notation is not None:
        return slip_sentence(cell.typed.slip, notation)
    field = FIELDS.get(cell.column)
    if field is not None and field in cell.row.engine_values:
        return plain_tip(engine_read(cell.row.engine_values[field]))
    if cell.column in {Column.VALUE, Column.CHECK, Column.STATE} and cell.doubt is not None:
        return doubt_title(cell.doubt)
    return None


def state_word(row: ReviewRow, check: Check) -> str:
    """Return the most serious word of a row: its check before its flag."""
    return check_word(check) if shows_check(check) else flag_style(row).word


def shows_check(check: Check) -> bool:
    """Tell whether the check, not the flag, is the more serious of a row's two words."""
    return check in {Check.NOT_ON_PAGE, Check.EDITED}


def with_result(row: ReviewRow, result: TestResult) -> ReviewRow:
    """Return the row holding another result, with what the engine had read in the fields that are other now."""
    values = {
        field: read
        for field in ResultField
        if (read := row.engine_values.get(field, getattr(row.result, field.value))) != getattr(result, field.value)
    }
    return replace(row, result=result, engine_values=values)


def alignment_of(column: Column) -> Qt.AlignmentFlag:
    """Return how a column and its head are aligned: figures to the right."""
    is_right = column in {Column.NUMBER, Column.VALUE, Column.CONFIDENCE}
    return Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft)


def head_of(column: Column) -> str:
    """Return a column's head."""
    if column in FIELDS:
        return column_name(FIELDS[column])
    heads = {
        Column.NUMBER: "#",
        Column.FLAG: tr("Flag"),
        Column.CHECK: tr("Check"),
        Column.CONFIDENCE: tr("Conf."),
        Column.STATE: tr("State"),
    }
    return heads[column]
