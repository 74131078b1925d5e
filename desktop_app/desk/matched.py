"""What is known of a result that a person typed: its analyte, by the name and unit it has now."""

from dataclasses import replace

from desktop_app.core.medical.annotation import annotate
from desktop_app.core.report import LabReport, TestResult


def matched(result: TestResult, specimen: str | None) -> TestResult:
    """Return the result with the analyte its name, unit and specimen agree on, if there is one."""
    [found] = annotate([LabReport(specimen=specimen, results=(result,))])[0].results
    return replace(
        result,
        analyte_id=found.analyte_id,
        analyte_name=found.analyte_name,
        loinc=found.loinc,
        ucum_unit=found.ucum_unit,
    )
