"""What a mark on a report is called, and the code it has in FHIR."""

from collections.abc import Mapping
from typing import NamedTuple

from desktop_app.core.exchange import ExportRow


class Flag(NamedTuple):
    """A mark: its word with an arrow, whether it is on the high or the low side, and its code of HL7 v3."""

    word: str
    side: str
    code: str
    display: str


FLAGS: Mapping[str, Flag] = {
    "L": Flag("↓ Low", "low", "L", "Low"),
    "H": Flag("↑ High", "high", "H", "High"),
    "LL": Flag("↓↓ Critically low", "low", "LL", "Critical low"),
    "HH": Flag("↑↑ Critically high", "high", "HH", "Critical high"),
    "A": Flag("! Abnormal", "high", "A", "Abnormal"),
    "N": Flag("Normal", "", "N", "Normal"),
}
"""Source of codes and displays: HL7 v3-ObservationInterpretation."""

FLAG_OF_INTERPRETATION: Mapping[str, str] = {
    "low": "L", "high": "H", "critical-low": "LL", "critical-high": "HH", "abnormal": "A", "normal": "N",
}  # fmt: skip


def flag_of(row: ExportRow) -> Flag | None:
    """Return a value's mark: what the report prints, else what follows from value and range."""
    return flag_named(row.flag, row.interpretation)


def flag_named(flag: str | None, interpretation: str | None) -> Flag | None:
    """Return the mark for the stored words."""
    return FLAGS.get(flag or FLAG_OF_INTERPRETATION.get(interpretation or "", ""))
