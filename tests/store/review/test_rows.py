"""Rows taken out of a report and brought back, rows added, and the trail of every change."""

import json
from dataclasses import replace

from desktop_app.core.report import TestResult
from desktop_app.core.review import Check, ResultField, ReviewReport, check_of
from desktop_app.store.database import Database
from desktop_app.store.review.reports import keep_checked, keep_header, keep_reviewed, keep_row, load_report
from desktop_app.store.review.rows import add_row, delete_rows, restore_rows
from desktop_app.store.work.progress import save_steps
from tests.store.builders import REPORT, new_session, reading_steps

PLACED = tuple(
    replace(each, page=1, bbox=(0.1, 0.1 * n, 0.9, 0.1 * n + 0.05)) for n, each in enumerate(REPORT.results, start=1)
)


def completed(database: Database) -> None:
    [file_id] = new_session(database)
    save_steps(database, reading_steps(file_id, b"one", (replace(REPORT, results=PLACED),)))


def loaded(database: Database) -> ReviewReport:
    report = load_report(database, 1)
    assert report is not None
    return report


def trail(database: Database) -> list[tuple[str, str, dict[str, object]]]:
    with database.reading() as connection:
        rows = connection.rows("SELECT action, actor, details FROM trail WHERE created_at > 0 ORDER BY id")
    return [(action, actor, json.loads(details)) for action, actor, details in rows]


def result_count(database: Database) -> int:
    with database.reading() as connection:
        return connection.value("SELECT result_count FROM session_processing_summary")


def test_a_row_taken_out_comes_back_as_it_was(database: Database) -> None:
    completed(database)
    row = loaded(database).rows[0]
    keep_row(database, 1, row.result_id, replace(row.result, value="141", numeric_value=141.0))
    keep_checked(database, 1, [row.result_id], is_checked=True)
    before = loaded(database)
    delete_rows(database, 1, [row.result_id])
    assert [each.result_id for each in loaded(database).rows] == [before.rows[1].result_id]
    assert result_count(database) == 1
    restore_rows(database, 1, [row.result_id])
    assert loaded(database) == before
    assert result_count(database) == 2


def test_rows_of_several_deletions_come_back_in_any_order(database: Database) -> None:
    completed(database)
    before = loaded(database)
    first, second = (row.result_id for row in before.rows)
    delete_rows(database, 1, [first])
    delete_rows(database, 1, [second])
    restore_rows(database, 1, [first])
    restore_rows(database, 1, [first])
    restore_rows(database, 1, [second])
    assert loaded(database) == before


def test_a_row_read_from_the_page_goes_where_it_stands_there(database: Database) -> None:
    completed(database)
    rows = loaded(database).rows
    new = TestResult("Zinc", "12", page=1, bbox=(0.1, 0.15, 0.9, 0.19), confidence=0.9)
    result_id = add_row(database, 1, new)
    after = loaded(database).rows
    assert [row.result.name for row in after] == [rows[0].result.name, "Zinc", rows[1].result.name]
    assert after[1].result_id == result_id
    assert after[1].engine_values == {}
    assert result_count(database) == 3
    assert add_row(database, 99, new) is None


def test_a_row_that_a_person_typed_is_theirs(database: Database) -> None:
    completed(database)
    result_id = add_row(database, 1, TestResult("", None))
    assert result_id is not None
    row = loaded(database).rows[-1]
    keep_row(database, 1, result_id, replace(row.result, name="Zinc", value="12"))
    row = loaded(database).rows[-1]
    assert check_of(row, is_reviewed=False) is Check.EDITED
    assert row.engine_values == {ResultField.NAME: None, ResultField.VALUE: None}


def test_the_trail_says_who_changed_what(database: Database) -> None:
    completed(database)
    report = loaded(database)
    row = report.rows[0]
    keep_row(database, 1, row.result_id, replace(row.result, value="141"))
    keep_header(database, 1, replace(report.header, laboratory="Lab Other"))
    keep_checked(database, 1, [row.result_id], is_checked=True)
    delete_rows(database, 1, [row.result_id])
    restore_rows(database, 1, [row.result_id])
    keep_reviewed(database, 1)
    keep_reviewed(database, 1, is_reviewed=False)
    changes = trail(database)
    assert [change[0] for change in changes] == [
        "edit", "edit", "check", "delete-rows", "restore-rows", "confirm", "reopen",
    ]  # fmt: skip
    assert changes[0][2] == {"result": row.result_id, "fields": {"value": ["140", "141"]}}
    assert len({change[1] for change in changes}) == 1
