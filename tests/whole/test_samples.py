"""The bundled samples through the real command line: every value as its truth says, every format as promised."""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from tests.whole.papers import text_report
from tests.whole.program import Ended, Program, wait_for_line, without_run

TRUTHS = Path(__file__).resolve().parents[1] / "samples"
STEMS = sorted(path.name.removesuffix(".truth.json") for path in TRUTHS.glob("*.truth.json"))
ORDER = ["pending", "downloading", "extracting", "parsing", "saving", "completed"]
FLOORS = {"downloading": 10, "extracting": 30, "parsing": 60, "saving": 90, "completed": 100}


@dataclass(frozen=True, slots=True)
class Run:
    """The samples, processed once: what the commands printed."""

    program: Program
    ended: Ended
    documents: dict[str, dict[str, Any]]
    watched: list[dict[str, Any]]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory, samples: Path) -> Run:
    """Process the samples with results on standard output, while another process watches."""
    program = Program(tmp_path_factory.mktemp("samples") / "data")
    program.run("process", text_report(program.data_dir.parent / "earlier.pdf"), "--quiet", status=0)
    process = program.start("process", samples, "--json", "-")
    watching = program.start("progress", "last", "--watch")
    while '"total_files": 6' not in (first := wait_for_line(watching, "total_files")):
        # The watch began before the session of the samples did, and ended with the one before it.
        program.finish(watching, status=0)
        watching = program.start("progress", "last", "--watch")
    ended, watched = program.finish(process), program.finish(watching, status=0)
    lines = (first + watched.stdout).splitlines()
    documents = {document["file_name"]: document for document in json.loads(ended.stdout)["documents"]}
    return Run(program, ended, documents, [json.loads(line) for line in lines])


def told(run: Run, stem: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return what was read of a sample, and its truth."""
    truth = json.loads((TRUTHS / f"{stem}.truth.json").read_text(encoding="utf-8"))
    return next(document for name, document in run.documents.items() if Path(name).stem == stem), truth


def rows(document: dict[str, Any], keys: tuple[str, ...]) -> list[list[Any]]:
    """Return these facts of each result."""
    return [[result[key] for key in keys] for report in document["reports"] for result in report["results"]]


def schema(shared: Path, name: str) -> Any:
    """Return a checker for one of the formats that the program promises."""
    promised = json.loads((shared / "contract" / f"{name}.schema.json").read_text(encoding="utf-8"))
    return jsonschema.Draft202012Validator(promised, format_checker=jsonschema.FormatChecker())


def files_of(watched: list[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    """Yield what the documents tell of one file after the other."""
    for index in range(len(watched[0]["files"])):
        yield [document["files"][index] for document in watched]


def test_all_are_completed(run: Run) -> None:
    assert run.ended.status == 0, run.ended.stderr
    assert {document["status"] for document in run.documents.values()} == {"completed"}


@pytest.mark.parametrize("stem", STEMS)
def test_every_value_is_right(run: Run, stem: str) -> None:
    document, truth = told(run, stem)
    keys = ("name", "value", "unit", "reference_low", "reference_high", "page")
    assert rows(document, keys) == rows(truth, keys)
    assert document["page_count"] == truth["pages"]
    ranges = [(range_text or "").strip("()[]") for (range_text,) in rows(document, ("reference_range",))]
    assert ranges == [range_text or "" for (range_text,) in rows(truth, ("reference_range",))]


@pytest.mark.parametrize("stem", STEMS)
def test_flags_are_those_printed(run: Run, stem: str) -> None:
    document, truth = told(run, stem)
    assert rows(document, ("name", "flag")) == rows(truth, ("name", "flag"))


@pytest.mark.parametrize("stem", STEMS)
def test_every_value_has_its_place(run: Run, stem: str) -> None:
    document, _ = told(run, stem)
    for box, is_grounded, confidence in rows(document, ("bbox", "grounded", "confidence")):
        assert is_grounded
        assert 0 <= box[0] < box[2] <= 1
        assert 0 <= box[1] < box[3] <= 1
        assert 0.5 < confidence <= 1


@pytest.mark.parametrize("stem", STEMS)
def test_person_and_date_are_right(run: Run, stem: str) -> None:
    document, truth = told(run, stem)
    for found, expected in zip(document["reports"], truth["reports"], strict=True):
        assert found["collected_at"][:10] == expected["collected_at"][:10]  # OCR may glue the time to the date
        assert found["patient"]["birth_date"] == expected["patient"]["birth_date"]
        assert found["patient"]["sex"] == expected["patient"]["sex"]


def test_standard_output_holds_the_promised_document_alone(run: Run, shared: Path) -> None:
    schema(shared, "results").validate(json.loads(run.ended.stdout))
    assert "Completed: blood-count.pdf" in run.ended.stderr


def test_progress_is_the_promised_document(run: Run, shared: Path) -> None:
    checker = schema(shared, "progress")
    for document in [*run.watched, run.program.progress()]:
        checker.validate(document)


def test_progress_rises_to_the_end(run: Run) -> None:
    for steps in files_of(run.watched):
        percentages = [file["progress"] for file in steps]
        stages = [ORDER.index(file["status"]) for file in steps]
        assert percentages == sorted(percentages)
        assert stages == sorted(stages)
        assert all(file["progress"] >= FLOORS.get(file["status"], 0) for file in steps)
        assert steps[-1]["status"] == "completed"
        assert {file["attemptNumber"] for file in steps} == {1}
    summaries = [document["summary"] for document in run.watched]
    work = [summary["work_progress"] for summary in summaries]
    assert work == sorted(work)
    assert summaries[-1]["session_status"] == "completed"
    for summary in summaries:
        assert summary["overall_progress"] == int(100 * summary["completed_files"] / summary["total_files"] + 0.5)


def test_sessions_are_listed_newest_first(run: Run) -> None:
    listed = json.loads(run.program.run("sessions", "--json", status=0).stdout)
    newest = max(listed, key=lambda session: session["created_at"])
    assert listed[0] == newest
    assert newest["session_status"] == "completed"
    table = run.program.run("sessions", status=0).stdout
    assert table.index(newest["sessionId"]) < table.index(listed[-1]["sessionId"])


def test_a_session_is_found_by_id_prefix_and_last(run: Run) -> None:
    session_id = run.program.progress("last")["sessionId"]
    for reference in (session_id, session_id[:9], session_id[:9].upper()):
        assert run.program.progress(reference)["sessionId"] == session_id
    unknown = run.program.run("progress", "nothing-like-it", status=2)
    assert "there is no session nothing-like-it" in unknown.stderr


def test_export_repeats_what_process_printed(run: Run, tmp_path: Path, shared: Path) -> None:
    session_id = json.loads(run.ended.stdout)["session_id"]
    target = tmp_path / "out.json"
    told = run.program.run("export", "--session", session_id, "--format", "json", "-o", target, status=0).text
    exported = json.loads(target.read_text(encoding="utf-8"))
    results = [report["results"] for document in exported["documents"] for report in document["reports"]]
    assert told == f"Exported: {sum(map(len, results))} values to {target}.\n"
    schema(shared, "results").validate(exported)
    assert exported == json.loads(run.ended.stdout)


def test_csv_has_a_row_for_every_value(run: Run) -> None:
    printed = run.program.run("export", "--all", "--format", "csv", "-o", "-", status=0).stdout
    rows = [row for row in csv.DictReader(io.StringIO(printed)) if row["file_name"] != "earlier.pdf"]
    values = {
        (name, result["name"], result["value"])
        for name, document in run.documents.items()
        for report in document["reports"]
        for result in report["results"]
    }
    assert {(row["file_name"], row["name"], row["value"]) for row in rows} == values


def test_one_persons_results_are_exported(run: Run) -> None:
    printed = run.program.run("export", "--patient", "tobias quennell", "--format", "json", "-o", "-", status=0)
    names = [document["file_name"] for document in json.loads(printed.stdout)["documents"]]
    assert names == ["kidney-and-liver.pdf"]
    nobody = run.program.run("export", "--patient", "Nobody Atall", "--format", "json", "-o", "-", status=2)
    assert "nobody here is Nobody Atall" in nobody.stderr


def test_known_content_is_linked_and_read_again_only_on_request(run: Run, samples: Path) -> None:
    first = run.documents["blood-count.pdf"]
    linked = run.program.read_results(samples / "blood-count.pdf")[0]
    assert linked["duplicate_of"] == first["file_id"]
    assert linked["reports"] == first["reports"]
    again = run.program.read_results(samples / "blood-count.pdf", "--again")[0]
    assert again["duplicate_of"] == first["file_id"]  # the same content, though it was read again
    assert without_run([again])[0]["reports"] == without_run([first])[0]["reports"]
    with run.program.database() as database, database.reading() as connection:
        extractions = "SELECT count(*) FROM processing_jobs WHERE file_id = ? AND type = 'extract'"
        assert connection.value(extractions, (linked["file_id"],)) == 0
        assert connection.value(extractions, (again["file_id"],)) == 1


def test_a_second_run_says_that_content_is_known(run: Run, samples: Path) -> None:
    ended = run.program.run("process", samples, status=0)
    assert ended.stdout.count("known content, not read again") == len(STEMS)
    assert "Total cholesterol" in ended.stdout
