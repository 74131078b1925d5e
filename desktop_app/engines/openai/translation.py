"""From printed texts to what they mean: numbers, limits and interpretations, by the document's own conventions."""

from desktop_app.core.checks import interpret
from desktop_app.core.report import LabReport, Patient, Sex, TestResult
from desktop_app.engines.local.reading.reports.conventions import Conventions
from desktop_app.engines.local.reading.values.numbers import read_number, split_number
from desktop_app.engines.local.reading.values.ranges import Bounds, read_bounds
from desktop_app.engines.openai.schema import ToldReport, ToldResult


def report_of(told: ToldReport, conventions: Conventions) -> LabReport:
    """Return a report as the program keeps it; boxes and groundings come later, from the pages."""
    patient = told.patient
    return LabReport(
        patient=Patient(patient.name, patient.sex, patient.age, patient.birth_date, patient.identifier),
        laboratory=told.laboratory,
        ordering_provider=told.ordering_provider,
        specimen=told.specimen,
        collected_at=told.collected_at,
        reported_at=told.reported_at,
        results=tuple(result_of(row, conventions, patient.sex) for row in told.results),
    )


def result_of(row: ToldResult, conventions: Conventions, sex: Sex | None) -> TestResult:
    """Return a result with the numbers that its texts mean."""
    split = split_number(row.value) if row.value else None
    number = read_number(split[1], conventions.mark) if split else None
    comparator = split[0] if split and number is not None else None
    bounds = read_bounds(row.reference_range, conventions.mark, sex) if row.reference_range else Bounds()
    return TestResult(
        name=row.name,
        value=row.value,
        unit=row.unit,
        reference_range=row.reference_range,
        flag=row.flag,
        numeric_value=number,
        comparator=comparator,
        reference_low=bounds.low,
        reference_high=bounds.high,
        interpretation=interpret(number, comparator, bounds.low, bounds.high, row.flag),
        panel=row.panel,
        page=row.page,
    )
