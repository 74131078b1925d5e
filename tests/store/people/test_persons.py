"""Merging, splitting, moving and renaming people: each is noted with who and when, and can be taken back."""

import contextlib
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.core.report import Patient
from desktop_app.store.database import Database
from desktop_app.store.driver import Connection, Place
from desktop_app.store.migrations import MIGRATIONS
from desktop_app.store.people.persons import (
    keep_where_they_are,
    list_doubtful,
    list_own_reports,
    list_people,
    merge_people,
    move_reports,
    move_to_suggested,
    rename_person,
    undo_change,
)
from desktop_app.store.schema import migrate
from tests.store.builders import ANN
from tests.store.people.test_patients import owners, stored

BEA = Patient("Bea Beispiel", birth_date="1980-02-29")
MISREAD = replace(ANN, birth_date="1971-05-03", identifier=None)


def state(database: Database) -> list[Any]:
    """People, and whose each report is."""
    with database.reading() as connection:
        people = connection.rows("SELECT id, match_key, name, sex, birth_date, identifier FROM patients ORDER BY id")
        links = "SELECT id, patient_id, person_doubt, suggested_patient_id, person_decided_at FROM lab_reports"
        return [people, connection.rows(f"{links} ORDER BY id")]


def actions(database: Database) -> list[tuple[str, bool]]:
    with database.reading() as connection:
        rows = connection.rows("SELECT action, undone_at IS NOT NULL, actor, created_at FROM trail ORDER BY id")
    assert all(row[2] and row[3] > 0 for row in rows)
    return [(row[0], bool(row[1])) for row in rows]


def test_people_are_listed_by_name_with_their_reports(database: Database) -> None:
    first, _, _ = stored(database, BEA, ANN, BEA)
    people = list_people(database)
    assert [(each.name, each.birth_date, each.report_count) for each in people] == [
        ("Ann Example", "1971-03-05", 1),
        ("Bea Beispiel", "1980-02-29", 2),
    ]
    reports = list_own_reports(database, people[1].person_id)
    assert [each.file_name for each in reports] == ["1.pdf", "1.pdf"]
    assert first in {each.report_id for each in reports}


def test_two_people_become_one_and_two_again(database: Database) -> None:
    stored(database, ANN, BEA, BEA)
    ann, bea, _ = owners(database)
    before = state(database)
    change = merge_people(database, ann or 0, bea or 0)
    assert owners(database) == [ann] * 3
    assert [each.name for each in list_people(database)] == ["Ann Example"]
    # What the merged reports print is known from now on.
    stored(database, BEA)
    assert set(owners(database)) == {ann}
    assert change is not None
    assert undo_change(database, change)
    assert owners(database) == [ann, bea, bea, ann]
    assert state(database)[0] == before[0]
    assert not undo_change(database, change)
    assert actions(database) == [("merge", True)]


def test_a_merge_answers_the_question_whether_they_are_the_same(database: Database) -> None:
    stored(database, ANN, MISREAD)
    ann, other = owners(database)
    assert merge_people(database, ann or 0, other or 0)
    assert list_doubtful(database) == []
    stored(database, MISREAD)
    assert owners(database) == [ann] * 3
    assert list_doubtful(database) == []


def test_a_doubtful_report_is_moved_with_those_like_it(database: Database) -> None:
    _, misread, _ = stored(database, ANN, MISREAD, MISREAD)
    before = state(database)
    change = move_to_suggested(database, misread)
    assert len(set(owners(database))) == 1
    assert list_doubtful(database) == []
    assert change is not None
    assert undo_change(database, change)
    assert state(database) == before


def test_a_doubtful_report_is_kept_and_not_asked_about_again(database: Database) -> None:
    _, misread = stored(database, ANN, MISREAD)
    before = state(database)
    change = keep_where_they_are(database, misread)
    assert list_doubtful(database) == []
    stored(database, MISREAD)
    assert list_doubtful(database) == []
    assert change is not None
    assert undo_change(database, change)
    assert [row[2] for row in state(database)[1]][:2] == [row[2] for row in before[1]]
    assert keep_where_they_are(database, 1) is None


def test_a_report_is_split_off_under_its_own_or_another_name(database: Database) -> None:
    _, second, third = stored(database, ANN, ANN, ANN)
    before = state(database)
    changes = [move_reports(database, [second], None, name="  Ann  Twin "), move_reports(database, [third], None)]
    assert [each.name for each in list_people(database)] == ["Ann Example", "Ann Example", "Ann Twin"]
    for change in reversed(changes):
        assert change is not None
        assert undo_change(database, change)
    assert state(database) == before


def test_new_reports_find_their_person_though_one_was_moved_to_another(database: Database) -> None:
    stored(database, BEA, ANN, ANN)
    bea, ann, _ = owners(database)
    move_reports(database, [2], bea)
    stored(database, ANN)
    assert owners(database) == [bea, bea, ann, ann]
    assert list_doubtful(database) == []


def test_details_that_left_with_a_report_are_forgotten(database: Database) -> None:
    printed = Patient("Ann Example", "female", None, "1971-03-05", "P-1")
    _, second = stored(database, Patient("Ann Example"), printed)
    (person,) = list_people(database)
    assert person.birth_date == "1971-03-05"
    move_reports(database, [second], None)
    left = next(each for each in list_people(database) if each.person_id == person.person_id)
    assert (left.birth_date, left.sex, left.identifier) == (None, None, None)


def test_a_renamed_person_is_still_found_by_what_reports_print(database: Database) -> None:
    stored(database, ANN)
    (ann,) = owners(database)
    change = rename_person(database, ann or 0, " Ann  Example-Other ")
    stored(database, ANN)
    assert owners(database) == [ann, ann]
    assert [each.name for each in list_people(database)] == ["Ann Example-Other"]
    assert rename_person(database, ann or 0, " ") is None
    assert change is not None
    assert undo_change(database, change)
    assert [each.name for each in list_people(database)] == ["Ann Example"]


def test_what_is_gone_cannot_be_changed(database: Database) -> None:
    stored(database, ANN, Patient(None))
    assert merge_people(database, 1, 99) is None
    assert merge_people(database, 1, 1) is None
    assert move_reports(database, [99], 1) is None
    assert move_reports(database, [1], 99) is None
    assert move_reports(database, [2], None) is None
    assert move_to_suggested(database, 1) is None
    assert not undo_change(database, 99)
    assert actions(database) == []


@pytest.mark.parametrize("seed", range(3))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_changes_taken_back_in_turn_leave_everything_as_it_was(
    database: Database, seed: int, data: st.DataObject
) -> None:
    stored(database, *([ANN, BEA, MISREAD][: seed + 1]))
    before = state(database)
    changes: list[int] = []
    for _ in range(data.draw(st.integers(1, 5))):
        people = [row[0] for row in state(database)[0]]
        reports = [row[0] for row in state(database)[1]]
        change = data.draw(
            st.sampled_from(
                [
                    partial(merge_people, database, people[0], people[-1]),
                    partial(move_reports, database, reports[:2], people[-1]),
                    partial(move_reports, database, reports[-1:], None, name="Split Off"),
                    partial(rename_person, database, people[0], "Renamed Person"),
                    partial(keep_where_they_are, database, reports[-1]),
                ]
            )
        )()
        if change is not None:
            changes.append(change)
    for change in reversed(changes):
        assert undo_change(database, change)
    assert state(database) == before


def test_people_of_an_older_database_keep_their_reports_and_namesakes_are_asked_about(data_dir: Path) -> None:
    data_dir.mkdir()
    place = Place(data_dir / "labstream.db", None, 1.0)
    with contextlib.closing(Connection(place, {"foreign_keys": "ON"})) as connection:
        migrate(connection, place, MIGRATIONS[:5])
        connection.run("INSERT INTO documents (id, sha256, created_at) VALUES (1, 'a', 1)")
        connection.run("INSERT INTO parsed_documents VALUES (1, 1, 'local', 'text', 'rules', 2, 0, 1)")
        for number, birth_date in ((1, "1971-03-05"), (2, None)):
            key = f"ann example|{birth_date or ''}"
            connection.run(
                "INSERT INTO patients (id, match_key, name, birth_date, created_at) VALUES (?, ?, 'Ann Example', ?, 1)",
                (number, key, birth_date),
            )
            connection.run(
                "INSERT INTO lab_reports (parsed_document_id, position, patient_id, patient_name, patient_birth_date, "
                "patient_identifier, created_at) VALUES (1, ?1, ?1, 'EXAMPLE, Ann', ?2, 'P-1', 1)",
                (number, birth_date),
            )
        migrate(connection, place)
        rows = connection.rows(
            "SELECT patient_id, name_key, identifier_key, person_doubt, suggested_patient_id FROM lab_reports"
        )
    assert rows == [(1, "ann example", "p1", None, None), (2, "ann example", "p1", "namesake", 1)]
