"""Bundles read: our own, changed ones, and those of other programs."""

from pathlib import Path
from typing import Any

import pytest

from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.core.exchange import ImportedDocument
from desktop_app.core.report import TestResult
from desktop_app.exports.fhir.terms import INTERPRETATION, RANGE_MEANING
from desktop_app.exports.importing import read_import
from tests.exports.builders import document, report, result
from tests.exports.fhir.test_bundle import bundle_of
from tests.exports.test_importing import written

LDL: dict[str, Any] = {
    "resourceType": "Observation",
    "status": "final",
    "category": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/observation-category",
                              "code": "laboratory"}]}],
    "code": {"coding": [{"system": "http://loinc.org", "code": "13457-7", "display": "Cholesterol in LDL"}]},
    "subject": {"reference": "Patient/p1"},
    "effectiveDateTime": "2024-05-06T07:30:00+02:00",
    "valueQuantity": {"value": 131, "unit": "mg/dL", "system": "http://unitsofmeasure.org", "code": "mg/dL"},
    "referenceRange": [{"high": {"value": 100, "unit": "mg/dL"}}],
    "interpretation": [{"coding": [{"system": "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation",
                                    "code": "H"}]}],
}  # fmt: skip
PATIENT: dict[str, Any] = {
    "resourceType": "Patient", "id": "p1", "name": [{"family": "Invented", "given": ["Ada", "M."]}],
    "gender": "female", "birthDate": "1980-02-03", "identifier": [{"system": "urn:x", "value": "K-1"}],
}  # fmt: skip


def bundle(*resources: dict[str, Any]) -> dict[str, Any]:
    return {"resourceType": "Bundle", "type": "collection", "entry": [{"resource": one} for one in resources]}


def read(tmp_path: Path, *resources: dict[str, Any]) -> ImportedDocument:
    (found,) = read_import(written(tmp_path, bundle(*resources))).documents
    return found


def only_result(tmp_path: Path, **fields: Any) -> TestResult:
    without = {name: value for name, value in LDL.items() if not (name == "valueQuantity" and fields)}
    return read(tmp_path, {**without, **fields}).reports[0].report.results[0]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"interpretation": []}, (None, "high")),
        ({"interpretation": [], "referenceRange": [{"high": {"value": 150, "unit": "mg/dL"}}]}, (None, "normal")),
        ({"interpretation": [], "referenceRange": [{"high": {"value": 3.4, "unit": "mmol/L"}}]}, (None, None)),
        ({"interpretation": [], "referenceRange": [{"high": {"value": 100}}, {"high": {"value": 160}}]}, (None, None)),
        (
            {
                "interpretation": [],
                "referenceRange": [
                    {"high": {"value": 55}, "type": {"coding": [{"system": RANGE_MEANING, "code": "treatment"}]}},
                    {"high": {"value": 160}, "type": {"coding": [{"system": RANGE_MEANING, "code": "normal"}]}},
                ],
            },
            (None, "normal"),
        ),
        ({"interpretation": [{"coding": [{"system": INTERPRETATION, "code": "HU"}]}]}, ("H", "high")),
        ({"interpretation": [{"coding": [{"system": INTERPRETATION, "code": "N"}]}]}, (None, "normal")),
    ],
)
def test_what_is_not_said_of_a_value_is_worked_out_from_the_one_range_in_its_unit(
    tmp_path: Path, fields: dict[str, Any], expected: tuple[str | None, str | None]
) -> None:
    found = only_result(tmp_path, valueQuantity=LDL["valueQuantity"], **fields)
    assert (found.flag, found.interpretation) == expected


def test_another_program_s_observation_is_a_result(tmp_path: Path) -> None:
    found = read(tmp_path, PATIENT, LDL)
    (held,) = found.reports
    assert (found.file_name, found.engine, found.media_type) == ("in.json", "import", "application/fhir+json")
    person = held.report.patient
    assert (person.name, person.sex, person.birth_date) == ("Ada M. Invented", "female", "1980-02-03")
    assert person.identifier == "K-1"
    assert held.report.collected_at == "2024-05-06T07:30"
    (ldl,) = held.report.results
    assert (ldl.name, ldl.value, ldl.numeric_value, ldl.unit) == ("Cholesterol in LDL", "131", 131.0, "mg/dL")
    assert (ldl.reference_range, ldl.reference_high, ldl.flag, ldl.interpretation) == ("<= 100", 100.0, "H", "high")
    assert (ldl.loinc, ldl.ucum_unit) == ("13457-7", "mg/dL")
    assert held.reviewed_at_ms is None


@pytest.mark.parametrize(
    ("fields", "value"),
    [
        ({"valueString": "not detected"}, "not detected"),
        ({"valueCodeableConcept": {"text": "Positive"}}, "Positive"),
        ({"valueCodeableConcept": {"coding": [{"display": "Reactive"}]}}, "Reactive"),
        ({"valueInteger": 4}, "4"),
        ({"valueBoolean": True}, "yes"),
        ({"valueRatio": {"numerator": {"value": 1}, "denominator": {"value": 80}}}, "1:80"),
        ({"valueQuantity": {"value": 0.5, "comparator": "<"}}, "<0.5"),
    ],
)
def test_values_of_other_kinds(tmp_path: Path, fields: dict[str, Any], value: str) -> None:
    assert only_result(tmp_path, **fields).value == value


def test_components_are_results_of_their_own(tmp_path: Path) -> None:
    parts = [{"code": {"text": name}, "valueString": "x"} for name in ("Colour", "Clarity")]
    panel = {**LDL, "component": parts}
    del panel["valueQuantity"]
    assert [result.name for result in read(tmp_path, panel).reports[0].report.results] == ["Colour", "Clarity"]


def test_observations_of_one_person_and_time_are_one_report(tmp_path: Path) -> None:
    later = {**LDL, "effectiveDateTime": "2025-01-01"}
    found = read(tmp_path, LDL, LDL, later)
    assert [len(report.report.results) for report in found.reports] == [2, 1]


def test_what_is_no_laboratory_value_is_left_out_and_counted(tmp_path: Path) -> None:
    vital = {**LDL, "category": [{"coding": [{**LDL["category"][0]["coding"][0], "code": "vital-signs"}]}]}
    wrong = {**LDL, "status": "entered-in-error"}
    empty = {name: value for name, value in LDL.items() if name != "valueQuantity"}
    found = read_import(written(tmp_path, bundle(LDL, vital, wrong, empty)))
    assert found.left_out == 3
    assert len(found.documents[0].reports[0].report.results) == 1


def test_a_diagnostic_report_tells_what_its_observations_do_not(tmp_path: Path) -> None:
    bare = {name: LDL[name] for name in ("resourceType", "status", "code", "valueQuantity")}
    told = {
        "resourceType": "DiagnosticReport", "status": "final", "code": {"text": "Lipids"}, "issued": "2024-05-07",
        "effectiveDateTime": "2024-05-06", "subject": {"reference": "https://s.example/fhir/Patient/p1"},
        "performer": [{"reference": "urn:uuid:o"}], "result": [{"reference": "urn:uuid:x"}],
    }  # fmt: skip
    made = bundle(PATIENT, told)
    made["entry"] += [
        {"fullUrl": "urn:uuid:x", "resource": bare},
        {"fullUrl": "urn:uuid:o", "resource": {"resourceType": "Organization", "name": "Lab East"}},
    ]
    (found,) = read_import(written(tmp_path, made)).documents
    header = found.reports[0].report
    assert (header.patient.name, header.laboratory) == ("Ada M. Invented", "Lab East")
    assert (header.collected_at, header.reported_at) == ("2024-05-06", "2024-05-07")


def test_a_single_resource_is_taken_as_well(tmp_path: Path) -> None:
    assert len(read_import(written(tmp_path, LDL)).documents) == 1


def test_our_own_bundle_comes_back_whole(tmp_path: Path) -> None:
    content = b"an invented document"
    sha256 = "5b7bd6d2c5c5dcf0fd1ed31ee87e6bd0b3ffea5dd4d6c9d9f1f1b7fa0f9ed2a5"
    made = document(report(result(), result(name="CRP", value="<5")), sha256=sha256)
    (found,) = read_import(written(tmp_path, bundle_of(made, content=lambda _: content))).documents
    assert (found.sha256, found.file_name, found.source) == (sha256, "a.pdf", "/reports/a.pdf")
    assert found.content is None  # these bytes are not those that the SHA-256 names
    assert [one.name for one in found.reports[0].report.results] == ["Sodium", "CRP"]
    assert found.reports[0].report.results[0].bbox == (0.1, 0.2, 0.9, 0.25)


def test_what_another_program_changed_in_our_bundle_holds(tmp_path: Path) -> None:
    made = bundle_of(document())
    for entry in made["entry"]:
        if entry["resource"]["resourceType"] == "Observation":
            entry["resource"]["valueQuantity"]["value"] = 150
    (found,) = read_import(written(tmp_path, made)).documents
    assert found.reports[0].report.results[0].value == "150"


@pytest.mark.parametrize(
    "made", [bundle(), bundle(PATIENT), {"resourceType": "Bundle", "entry": [1, None, {"resource": "x"}]}]
)
def test_a_bundle_without_results_is_refused(tmp_path: Path, made: dict[str, Any]) -> None:
    with pytest.raises(ProcessingError) as told:
        read_import(written(tmp_path, made))
    assert told.value.failure.code is ErrorCode.IMPORT_INVALID
    assert "no laboratory results" in told.value.failure.message
