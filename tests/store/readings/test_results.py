import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from desktop_app.core.progress import Step
from desktop_app.core.report import LabReport, Patient
from desktop_app.core.status import FileStatus
from desktop_app.store.database import Database
from desktop_app.store.people.patients import find_patients
from desktop_app.store.readings.results import Scope, iter_documents
from desktop_app.store.work.progress import save_steps
from tests.store.builders import ANN, CRP, REPORT, SODIUM, new_session, reading_steps, session_of, sha256_of, snapshot

OTHER = LabReport(Patient("Bernd Beispiel", "male"), collected_at="2024-01-02", results=(CRP,))


def documents(database: Database, **scope: Any) -> list[dict[str, Any]]:
    return list(iter_documents(database, Scope(**scope)))


def test_a_document_holds_all_that_was_read(database: Database) -> None:
    (file_id,) = new_session(database)
    save_steps(database, reading_steps(file_id, b"data", [REPORT, OTHER]))
    (document,) = documents(database)
    reports = document.pop("reports")
    assert document == {
        "file_id": file_id, "file_name": "1.pdf", "source_path": "/reports/1.pdf", "sha256": sha256_of(b"data"),
        "media_type": "application/pdf", "page_count": 2, "status": "completed", "engine": "local",
        "extraction_model": "text-layer", "parsing_model": "rules 1", "attempt_number": 1, "duration_ms": 2_000,
        "cost_usd": None, "duplicate_of": None, "error": None,
    }  # fmt: skip
    assert [report["patient"] for report in reports] == [asdict(ANN), asdict(OTHER.patient)]
    for report, read in zip(reports, (REPORT, OTHER), strict=True):
        header = {
            name: report[name]
            for name in ("laboratory", "ordering_provider", "specimen", "collected_at", "reported_at")
        }
        assert header == {name: getattr(read, name) for name in header}
        assert report["reviewed_at"] is None
        assert [as_read(result) for result in report["results"]] == [asdict(result) for result in read.results]


def test_analytes_and_doubts_are_kept(database: Database) -> None:
    known = replace(SODIUM, analyte_id="sodium", analyte_name="Sodium", loinc="2951-2", ucum_unit="mmol/L")
    doubtful = replace(
        CRP, analyte_id="crp", analyte_name="C-reactive protein", doubts=("unit-missing", "sum-disagrees")
    )
    (file_id,) = new_session(database)
    save_steps(database, reading_steps(file_id, b"data", [LabReport(results=(known, doubtful))]))
    (report,) = documents(database)[0]["reports"]
    first, second = report["results"]
    assert first["analyte"] == {"id": "sodium", "name": "Sodium", "loinc": "2951-2"}
    assert (first["ucum_unit"], first["doubts"]) == ("mmol/L", [])
    assert second["analyte"] == {"id": "crp", "name": "C-reactive protein", "loinc": None}
    assert second["doubts"] == ["unit-missing", "sum-disagrees"]
    assert [as_read(result) for result in report["results"]] == [asdict(known), asdict(doubtful)]


def as_read(result: dict[str, Any]) -> dict[str, Any]:
    """The result in the words of the core."""
    analyte = result.pop("analyte") or {"id": None, "name": None, "loinc": None}
    box = result.pop("bbox")
    is_grounded = result.pop("grounded")
    assert result.pop("checked") is False
    return {
        **result,
        "is_grounded": is_grounded,
        "bbox": None if box is None else tuple(box),
        "doubts": tuple(result["doubts"]),
        **{f"analyte_{key}" if key != "loinc" else key: value for key, value in analyte.items()},
    }


def test_documents_fit_the_contract(database: Database, shared: Path) -> None:
    schema = json.loads((shared / "contract" / "results.schema.json").read_text())
    files = new_session(database, 6)
    save_steps(database, reading_steps(files[0], b"data", [REPORT, OTHER]))
    metadata = {"cost_usd": 0.02}
    statuses = [FileStatus.FAILED, FileStatus.TIMEOUT, FileStatus.CANCELLED, FileStatus.EXTRACTING]
    save_steps(
        database,
        [Step(snapshot(file, status, metadata=metadata)) for file, status in zip(files[1:], statuses, strict=False)],
    )
    with database.writing() as connection:
        connection.run("UPDATE lab_reports SET reviewed_at = 1700000000000")
        connection.run("UPDATE test_results SET analyte_id = 'na', analyte_name = 'Sodium', loinc = '2951-2'")
    found = documents(database)
    jsonschema.validate({"documents": found}, schema, jsonschema.Draft202012Validator)
    assert [document["status"] for document in found] == ["completed", *statuses, "pending"]
    assert found[1]["error"] == {"code": "INTERNAL", "message": "Unexpected error in Labstream", "retryable": True}
    assert found[1]["cost_usd"] == 0.02
    first = found[0]["reports"][0]
    assert first["reviewed_at"] == "2023-11-14T22:13:20+00:00"
    assert first["results"][0]["analyte"] == {"id": "na", "name": "Sodium", "loinc": "2951-2"}


def test_results_of_a_session_a_file_a_patient_and_all(database: Database) -> None:
    first = new_session(database, 2)
    second = new_session(database, 1)
    save_steps(database, reading_steps(first[0], b"a", [REPORT, OTHER]))
    save_steps(database, reading_steps(first[1], b"b", [OTHER]))
    save_steps(database, reading_steps(second[0], b"c", [REPORT]))

    def ids(**scope: Any) -> list[str]:
        return [document["file_id"] for document in documents(database, **scope)]

    assert ids() == [*first, *second]
    assert ids(session_id=session_of(first[0])) == first
    assert ids(file_id=first[1]) == [first[1]]
    ((bernd, _),) = find_patients(database, "Bernd")
    assert ids(patient_id=bernd) == first
    for document in documents(database, patient_id=bernd):
        assert [report["patient"]["name"] for report in document["reports"]] == ["Bernd Beispiel"]
    assert ids(session_id="nowhere") == ids(patient_id=99) == []


def test_a_long_list_is_given_one_by_one_while_others_write(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.store.readings.results._FILES_AT_A_TIME", 3)
    files = new_session(database, 10)
    save_steps(
        database,
        [step for file in files for step in reading_steps(file, file.encode(), [LabReport(results=(SODIUM,))])],
    )
    found: list[str] = []
    for document in iter_documents(database, Scope(session_id=session_of(files[0]))):
        new_session(database)
        with database.reading_much() as connection:
            assert connection.value("SELECT 1") == 1
        assert document["reports"][0]["patient"] == asdict(Patient())
        found.append(document["file_id"])
    assert found == files
