"""Invented values and reports for the tests of exports."""

from typing import Any

from desktop_app.core.exchange import ExportRow

ROW = ExportRow(
    file_name="a.pdf", patient="Ada Invented", sex="female", birth_date="1980-02-03", identifier="P-1",
    laboratory="Lab Ärzte", collected_at="2025-01-02T07:30", reported_at="2025-01-03", panel="Electrolytes",
    name="Sodium", value="140", numeric_value=140.0, comparator=None, unit="mmol/L", reference_range="135 - 145",
    reference_low=135.0, reference_high=145.0, flag=None, interpretation="normal", page=1, confidence=0.9, grounded=1,
    reviewed_at="2025-02-01T10:00:00Z", file_id="f1", analyte_id="sodium", analyte="Sodium", loinc="2951-2",
    ucum_unit="mmol/L", doubts="[]", checked=0, specimen="Serum", ordering_provider="Dr. Other", age="45 y",
    patient_id=1, report_id=1, source_path="/reports/a.pdf",
)  # fmt: skip


def row(**fields: Any) -> ExportRow:
    """Return a value with other fields."""
    return ROW._replace(**fields)


def result(**fields: Any) -> dict[str, Any]:
    """Return a result of results.schema.json with other fields."""
    made = {
        "name": "Sodium", "value": "140", "numeric_value": 140.0, "comparator": None, "unit": "mmol/L",
        "reference_range": "135 - 145", "reference_low": 135.0, "reference_high": 145.0, "flag": None,
        "interpretation": "normal", "panel": "Electrolytes", "page": 1, "confidence": 0.9, "grounded": True,
        "bbox": [0.1, 0.2, 0.9, 0.25], "analyte": {"id": "sodium", "name": "Sodium", "loinc": "2951-2"},
        "ucum_unit": "mmol/L", "doubts": [], "checked": False,
    }  # fmt: skip
    return {**made, **fields}


def report(*results: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """Return a report with these results and other fields."""
    patient = {"name": "Ada Invented", "sex": "female", "age": "45 y", "birth_date": "1980-02-03", "identifier": "P-1"}
    made: dict[str, Any] = {
        "patient": patient, "laboratory": "Lab Ärzte", "ordering_provider": "Dr. Other", "specimen": "Serum",
        "collected_at": "2025-01-02T07:30", "reported_at": "2025-01-03", "reviewed_at": None, "report_id": 1,
        "patient_id": 1, "results": list(results or [result()]),
    }  # fmt: skip
    return {**made, **fields}


def document(*reports: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """Return a completed document with these reports and other fields."""
    made: dict[str, Any] = {
        "file_id": "f1", "file_name": "a.pdf", "source_path": "/reports/a.pdf", "sha256": "ab" * 32,
        "media_type": "application/pdf", "page_count": 1, "status": "completed", "engine": "local",
        "extraction_model": "text-layer", "parsing_model": "rules 1", "attempt_number": 1, "duration_ms": 10,
        "cost_usd": None, "duplicate_of": None, "error": None, "reports": list(reports or [report()]),
    }  # fmt: skip
    return {**made, **fields}
