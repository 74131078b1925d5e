"""What leaves and enters the program in files: a row to export, and what an import brings."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop_app.core.report import LabReport
from desktop_app.core.review import HeaderField, ResultField


class ExportRow(NamedTuple):
    """One value with all that belongs to it; texts as printed, dates ISO 8601, `reviewed_at` ISO 8601 in UTC.

    The names are those of the CSV columns, which scripts rely on: new ones come at the end.
    """

    file_name: str
    patient: str | None
    sex: str | None
    birth_date: str | None
    identifier: str | None
    laboratory: str | None
    collected_at: str | None
    reported_at: str | None
    panel: str | None
    name: str
    value: str | None
    numeric_value: float | None
    comparator: str | None
    unit: str | None
    reference_range: str | None
    reference_low: float | None
    reference_high: float | None
    flag: str | None
    interpretation: str | None
    page: int | None
    confidence: float | None
    grounded: int
    reviewed_at: str | None
    file_id: str
    analyte_id: str | None
    analyte: str | None
    loinc: str | None
    ucum_unit: str | None
    doubts: str
    checked: int
    specimen: str | None
    ordering_provider: str | None
    age: str | None
    patient_id: int | None
    report_id: int
    source_path: str


@dataclass(frozen=True, slots=True)
class ImportedResult:
    """What a person did with a result: whether they checked it, and what the engine had read where it is other now."""

    is_checked: bool = False
    engine_values: Mapping[ResultField, str | None] = field(default_factory=dict[ResultField, str | None])


@dataclass(frozen=True, slots=True)
class ImportedReport:
    """A report with what a person did with it; `marks` has one entry for each result, in their order."""

    report: LabReport
    marks: tuple[ImportedResult, ...] = ()
    reviewed_at_ms: int | None = None
    engine_values: Mapping[HeaderField, str | None] = field(default_factory=dict[HeaderField, str | None])


@dataclass(frozen=True, slots=True)
class ImportedDocument:
    """A document whose results come from a file; `content` are its bytes where the file holds them.

    Where no SHA-256 of a document is told, it is the one of its results, so that the same import is known again.
    """

    sha256: str
    file_name: str
    source: str
    engine: str
    extraction_model: str
    parsing_model: str
    reports: tuple[ImportedReport, ...]
    media_type: str | None = None
    page_count: int | None = None
    content: bytes | None = None


@dataclass(frozen=True, slots=True)
class ImportCounts:
    """What an import did: documents that were new or known, reports and results that are stored now.

    `completed_documents` were here in part, from another import, and got what was missing.
    """

    new_documents: int
    known_documents: int
    reports: int
    results: int
    left_out: int = 0
    session_id: str | None = None
    completed_documents: int = 0
