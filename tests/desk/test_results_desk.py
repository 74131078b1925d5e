"""The desks of Results and of people on the real database and writer."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.core.people.identity import KnownPerson
from desktop_app.core.report import TestResult
from desktop_app.desk.jobs_desk import JobsDesk
from desktop_app.desk.people_desk import PeopleDesk
from desktop_app.desk.results_desk import ResultsDesk
from desktop_app.store.review.reports import keep_reviewed
from desktop_app.store.work.progress import save_steps
from desktop_app.ui.export.wish import ExportWish
from tests.invented_years import TESTS, fill
from tests.store.builders import REPORT, new_session, reading_steps


@pytest.fixture
def results(app: App, jobs: JobsDesk) -> ResultsDesk:
    return ResultsDesk(app, jobs)


@pytest.fixture
def people(app: App, errands: Errands) -> PeopleDesk:
    return PeopleDesk(app, errands)


def stored(app: App) -> None:
    [file_id] = new_session(app.database)
    save_steps(app.database, reading_steps(file_id, b"%PDF- one", [REPORT]))


def person(people: PeopleDesk) -> KnownPerson:
    (only,) = people.people()
    return only


def test_results_are_listed_and_their_version_changes_with_everything_stored(
    app: App, results: ResultsDesk, people: PeopleDesk
) -> None:
    stored(app)
    person_id = person(people).person_id
    assert [test.name for test in results.tests(person_id)] == ["Sodium", "CRP"]
    sodium = results.tests(person_id)[0]
    assert [reading.value for reading in results.readings(person_id, sodium)] == ["140"]
    assert results.counts(person_id).confirmed == 0
    version = results.version()
    assert results.version() == version
    keep_reviewed(app.database, 1)
    assert results.version() != version
    assert results.counts(person_id).confirmed == 2


def test_new_files_are_told(app: App, results: ResultsDesk, qtbot: QtBot) -> None:
    [file_id] = new_session(app.database)
    with qtbot.waitSignal(results.changed):
        for step in reading_steps(file_id, b"%PDF- new", (REPORT,)):
            app.recorder.take(step)


def test_a_change_is_stored_told_and_taken_back(app: App, people: PeopleDesk, qtbot: QtBot) -> None:
    stored(app)
    told: list[int | None] = []
    with qtbot.waitSignal(people.changed):
        people.rename(person(people).person_id, "Ann Other", told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert person(people).name == "Ann Other"
    (change_id,) = told
    assert change_id is not None
    people.undo(change_id, told.append)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert person(people).name == "Ann Example"


def test_a_change_that_cannot_be_stored_is_refused(app: App, people: PeopleDesk, qtbot: QtBot) -> None:
    stored(app)
    with app.database.writing() as connection:
        pages = connection.value("PRAGMA page_count")
        connection.value(f"PRAGMA max_page_count = {pages}")
    told: list[int | None] = []
    with qtbot.waitSignal(people.refused):
        people.rename(person(people).person_id, "x" * 1_000_000, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [None]
    assert person(people).name == "Ann Example"


def test_a_persons_results_are_exported(
    app: App, results: ResultsDesk, people: PeopleDesk, jobs: JobsDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    stored(app)
    only = person(people)
    sodium = results.tests(only.person_id)[0]
    csv = next(choice for choice in results.exports if choice.key == "csv")
    path = tmp_path / "out.csv"
    results.export(only.person_id, sodium, ExportWish(csv, has_bom=True), str(path), "1 value as CSV")
    qtbot.waitUntil(path.exists)
    text = path.read_text(encoding="utf-8")
    assert text.startswith("\ufeff")
    assert "Sodium" in text
    assert "CRP" not in text


def test_invented_years_have_people_doubts_and_units(app: App, results: ResultsDesk, people: PeopleDesk) -> None:
    fill(app.database, TESTS[:8])
    names = {each.name: each.report_count for each in people.people() if each.report_count > 1}
    assert names == {"Elena Varga": 10, "Jonas Varga": 6}
    assert len(people.doubtful()) == 2
    elena = max(people.people(), key=lambda each: each.report_count)
    assert {test.panel for test in results.tests(elena.person_id)} >= {"Blood count", "Lipids", "Metabolism"}


def test_the_names_that_a_test_was_printed_with_are_exported_together(
    app: App, results: ResultsDesk, people: PeopleDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    names = ("Lindenstein factor", "LINDENSTEIN FACTOR", "Other factor")
    parts = [replace(REPORT, results=(TestResult(name, "5", unit="LU/mL"),)) for name in names]
    for number, report in enumerate(parts):
        [file_id] = new_session(app.database)
        save_steps(app.database, reading_steps(file_id, f"%PDF- {number}".encode(), [report]))
    only = person(people)
    series = next(test for test in results.tests(only.person_id) if test.count == 2)
    csv = next(choice for choice in results.exports if choice.key == "csv")
    path = tmp_path / "out.csv"
    results.export(only.person_id, series, ExportWish(csv), str(path), "2 values as CSV")
    qtbot.waitUntil(path.exists)
    assert len(path.read_text(encoding="utf-8").splitlines()) == 3


def test_only_confirmed_values_are_exported_when_asked(
    app: App, results: ResultsDesk, people: PeopleDesk, tmp_path: Path, qtbot: QtBot
) -> None:
    stored(app)
    only = person(people)
    csv = next(choice for choice in results.exports if choice.key == "csv")
    for name, lines in (("before", 1), ("after", 3)):
        path = tmp_path / name
        results.export(only.person_id, None, ExportWish(csv, is_confirmed_only=True), str(path), "values as CSV")
        qtbot.waitUntil(path.exists)
        assert len(path.read_text(encoding="utf-8").splitlines()) == lines
        keep_reviewed(app.database, 1)
