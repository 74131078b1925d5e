"""Reports made complete: what was read stays, what is known of it is added."""

from dataclasses import asdict

from desktop_app.core.medical.annotation import annotate
from desktop_app.core.report import LabReport, TestResult

_TOLD = {"analyte_id", "analyte_name", "loinc", "ucum_unit", "confidence", "doubts"}
_READ = TestResult(
    "Sodium",
    "151",
    "mmol/L",
    "135 - 145",
    "H",
    151.0,
    "<",
    135.0,
    145.0,
    "high",
    "Electrolytes",
    2,
    (0.1, 0.2, 0.3, 0.4),
    confidence=0.98,
    is_grounded=True,
)


def test_all_that_was_read_stays_as_it_was_read() -> None:
    (report,) = annotate([LabReport(laboratory="Elm Laboratory", results=(_READ,))])
    (result,) = report.results
    before, after = asdict(_READ), asdict(result)
    assert all(before[name] is not None for name in before.keys() - _TOLD)
    assert {name for name in before if before[name] != after[name]} == {
        "analyte_id", "analyte_name", "loinc", "ucum_unit", "confidence",
    }  # fmt: skip
    assert (result.analyte_id, result.ucum_unit) == ("sodium", "mmol/L")
    assert report.laboratory == "Elm Laboratory"
