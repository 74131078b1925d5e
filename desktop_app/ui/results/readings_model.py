"""The readings of a test as a model, and the words of their cells."""
# ruff: noqa: N802, ARG002

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop_app.core.medical.series import Reading
from desktop_app.ui.results.words import (
    date_words,
    range_words,
    reading_words,
    source_words,
    state_style,
    tr,
    unit_words,
    value_words,
)
from desktop_app.ui.widgets.painting import LEFT, RIGHT
from desktop_app.ui.widgets.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
READING = Qt.ItemDataRole.UserRole
"""The role under which a row gives its `Reading`."""


class Column(IntEnum):
    """The columns from left to right."""

    DATE = 0
    VALUE = 1
    UNIT = 2
    RANGE = 3
    STATE = 4
    LABORATORY = 5
    SOURCE = 6


class ReadingsModel(QAbstractTableModel):
    """Readings in the order in which they are given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readings: Sequence[Reading] = ()

    @property
    def readings(self) -> Sequence[Reading]:
        """The readings that are listed."""
        return self._readings

    def set_readings(self, readings: Sequence[Reading]) -> None:
        """List other readings."""
        self.beginResetModel()
        self._readings = readings
        self.endResetModel()

    def place_of(self, result_id: int) -> int | None:
        """Return the row of a result."""
        return next((n for n, each in enumerate(self._readings) if each.result_id == result_id), None)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return the number of readings."""
        return 0 if parent is not None and parent.isValid() else len(self._readings)

    def columnCount(self, parent: Index | None = None) -> int:
        """Return the number of columns."""
        return len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the heads of columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if section == Column.VALUE else LEFT
        return column_heads()[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell's text, its reading, or what a screen reader says of it."""
        if not index.isValid():
            return None
        reading, column = self._readings[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.UserRole:
                return reading
            case Qt.ItemDataRole.DisplayRole:
                return cell_words(reading, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                is_first = column is Column.DATE
                return (
                    reading_words(reading) if is_first else f"{column_heads()[column]}: {cell_words(reading, column)}"
                )
            case Qt.ItemDataRole.ToolTipRole if column in {Column.SOURCE, Column.LABORATORY, Column.RANGE}:
                is_range = column is Column.RANGE
                return plain_tip((reading.reference_range or "") if is_range else cell_words(reading, column))
            case _:
                return None


def cell_words(reading: Reading, column: Column) -> str:
    """Return what a cell shows."""
    match column:
        case Column.DATE:
            return date_words(reading.date)
        case Column.VALUE:
            return value_words(reading)
        case Column.UNIT:
            return unit_words(reading.unit)
        case Column.RANGE:
            return range_words(reading)
        case Column.STATE:
            return state_style(reading).word
        case Column.LABORATORY:
            return reading.laboratory or ""
        case Column.SOURCE:
            return source_words(reading)


def column_heads() -> list[str]:
    """Return the heads of the columns."""
    return [tr("Collected"), tr("Value"), tr("Unit"), tr("Range"), tr("Flag"), tr("Laboratory"), tr("Source")]
