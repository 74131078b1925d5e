"""The list of changes of people: what can be taken back at any time, in which order, and what it says."""

from dataclasses import replace

from desktop_app.core.people.changes import ChangeKind
from desktop_app.store.database import Database
from desktop_app.store.people.changes import list_changes
from desktop_app.store.people.persons import list_own_reports, merge_people, move_reports, rename_person, undo_change
from tests.store.builders import ANN
from tests.store.people.test_patients import owners, stored

BEA = replace(ANN, name="Bea Beispiel", birth_date="1980-02-29", identifier=None)


def told(database: Database) -> list[tuple[ChangeKind, str, str, int, bool]]:
    changes = list_changes(database)
    assert all(change.made_at_ms > 0 for change in changes)
    return [(each.kind, each.before, each.name, each.report_count, each.is_last) for each in changes]


def test_changes_are_listed_with_who_it_was_and_is_the_newest_first(database: Database) -> None:
    stored(database, ANN, ANN, BEA)
    ann, _, bea = owners(database)
    assert ann is not None
    assert bea is not None
    assert told(database) == []
    rename_person(database, bea, "Bea Example")
    assert told(database) == [(ChangeKind.RENAME, "Bea Beispiel", "Bea Example", 0, True)]
    merge_people(database, ann, bea)
    assert told(database) == [
        (ChangeKind.MERGE, "Bea Example", "Ann Example", 1, True),
        (ChangeKind.RENAME, "Bea Beispiel", "Bea Example", 0, False),
    ]


def test_a_merging_is_taken_back_long_after_and_then_what_was_before_it(database: Database) -> None:
    stored(database, ANN, ANN, BEA)
    before = owners(database)
    ann, _, bea = before
    assert ann is not None
    assert bea is not None
    rename_person(database, bea, "Bea Example")
    merge_people(database, ann, bea)
    merged, renamed = list_changes(database)
    assert undo_change(database, merged.change_id)
    assert owners(database) == before
    [left] = list_changes(database)
    assert (left.change_id, left.is_last) == (renamed.change_id, True)
    assert undo_change(database, left.change_id)
    assert told(database) == []


def test_changes_of_other_people_do_not_wait_for_each_other(database: Database) -> None:
    stored(database, ANN, BEA)
    ann, bea = owners(database)
    assert ann is not None
    assert bea is not None
    rename_person(database, ann, "Ann One")
    rename_person(database, bea, "Bea One")
    [report] = list_own_reports(database, bea)
    move_reports(database, [report.report_id], None, name="Cleo Example")
    split, bea_renamed, ann_renamed = list_changes(database)
    assert (split.kind, split.name, split.before, split.is_last) == (ChangeKind.SPLIT, "Cleo Example", "Bea One", True)
    assert not bea_renamed.is_last
    assert ann_renamed.is_last
