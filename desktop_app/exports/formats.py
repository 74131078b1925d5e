"""The formats in which results leave: the one list that the command line and the window read."""

from dataclasses import dataclass
from enum import StrEnum


class Format(StrEnum):
    """Stable names; scripts rely on them."""

    JSON = "json"
    CSV = "csv"
    XLSX = "xlsx"
    FHIR = "fhir"
    PDF = "pdf"


@dataclass(frozen=True, slots=True)
class FormatFacts:
    """What a person is told of a format; `is_text` ones can go to standard output."""

    format: Format
    extension: str
    title: str
    note: str
    is_text: bool
    can_hold_documents: bool = False


FORMATS = (
    FormatFacts(Format.CSV, ".csv", "CSV", "one row per value, UTF-8", is_text=True),
    FormatFacts(Format.XLSX, ".xlsx", "Excel", "one sheet per panel, with flags", is_text=False),
    FormatFacts(Format.JSON, ".json", "JSON", "everything, with page positions", is_text=True),
    FormatFacts(
        Format.FHIR, ".fhir.json", "FHIR R4 bundle", "for health record software", is_text=True, can_hold_documents=True
    ),
    FormatFacts(Format.PDF, ".pdf", "PDF summary", "one or two pages for a doctor's visit", is_text=False),
)
"""In the order in which they are offered."""


def facts_of(wanted: Format) -> FormatFacts:
    """Return what is known of a format."""
    return next(facts for facts in FORMATS if facts.format is wanted)
