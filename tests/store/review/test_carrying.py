"""What a person did with a reading of a document holds for the next reading of it, by whichever engine."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.core.progress import Step
from desktop_app.core.report import LabReport, TestResult
from desktop_app.core.review import ResultField, ReviewReport
from desktop_app.store.database import Database
from desktop_app.store.review.reports import (
    keep_checked,
    keep_header,
    keep_reviewed,
    keep_row,
    left_behind,
    load_report,
)
from desktop_app.store.review.rows import add_row, delete_rows
from desktop_app.store.work.progress import save_steps
from tests.store.builders import REPORT, new_session, reading_steps


def line(number: int, name: str, value: str, **fields: object) -> TestResult:
    base = TestResult(
        name, value, "mmol/L", "1 - 9", None, float(value), None, 1.0, 9.0, "normal",
        page=1, bbox=(0.1, 0.1 * number, 0.9, 0.1 * number + 0.03), confidence=0.9, is_grounded=True,
    )  # fmt: skip
    return replace(base, **fields)  # pyright: ignore[reportArgumentType] - names checked by dataclass


FIRST = replace(REPORT, results=(line(1, "Sodium", "4"), line(2, "Zinc", "5"), line(3, "Iron", "6")))


def read(database: Database, *reports: LabReport, is_again: bool = True) -> None:
    [file_id] = new_session(database, is_read_again=is_again)
    steps: Sequence[Step] = reading_steps(file_id, b"one", reports)
    save_steps(database, steps)


def loaded(database: Database, report_id: int) -> ReviewReport:
    report = load_report(database, report_id)
    assert report is not None
    return report


def test_corrections_and_checks_go_to_the_same_lines(database: Database) -> None:
    read(database, FIRST)
    sodium, zinc, iron = loaded(database, 1).rows
    keep_row(database, 1, sodium.result_id, replace(sodium.result, value="4.4", numeric_value=4.4))
    keep_row(database, 1, zinc.result_id, replace(zinc.result, name="Zinc, serum", reference_range="2 - 8",
             reference_low=2.0, reference_high=8.0))  # fmt: skip
    keep_checked(database, 1, [iron.result_id], is_checked=True)
    keep_header(database, 1, replace(loaded(database, 1).header, laboratory="Lab Other"))
    old = loaded(database, 1)
    read(database, replace(FIRST, results=tuple(replace(each, confidence=0.5) for each in FIRST.results)))
    new = loaded(database, 2)
    assert [row.result.value for row in new.rows] == ["4.4", "5", "6"]
    assert new.rows[0].result.numeric_value == 4.4
    assert (new.rows[1].result.name, new.rows[1].result.reference_low) == ("Zinc, serum", 2.0)
    assert [row.engine_values for row in new.rows] == [row.engine_values for row in old.rows]
    assert [row.is_checked for row in new.rows] == [False, False, True]
    assert new.header == old.header
    assert new.engine_values == old.engine_values


def test_what_is_read_right_this_time_is_no_correction(database: Database) -> None:
    read(database, FIRST)
    sodium = loaded(database, 1).rows[0]
    keep_row(database, 1, sodium.result_id, replace(sodium.result, value="4.4", numeric_value=4.4))
    read(database, replace(FIRST, results=(line(1, "Sodium", "4.4"), *FIRST.results[1:])))
    assert loaded(database, 2).rows[0].engine_values == {}


def test_removed_and_added_rows_are_so_again(database: Database) -> None:
    read(database, FIRST)
    _, zinc, _ = loaded(database, 1).rows
    delete_rows(database, 1, [zinc.result_id])
    add_row(database, 1, line(4, "Copper", "7", confidence=None))
    read(database, FIRST)
    new = loaded(database, 2)
    assert [row.result.name for row in new.rows] == ["Sodium", "Iron", "Copper"]
    assert new.rows[2].engine_values == {ResultField.NAME: None}
    read(database, FIRST)
    assert [row.result.name for row in loaded(database, 3).rows] == ["Sodium", "Iron", "Copper"]


def test_what_finds_no_row_is_told(database: Database) -> None:
    read(database, FIRST)
    zinc = loaded(database, 1).rows[1]
    keep_row(database, 1, zinc.result_id, replace(zinc.result, value="5.5", numeric_value=5.5))
    assert loaded(database, 1).left_behind == ()
    read(database, replace(FIRST, results=(FIRST.results[0],)))
    with database.reading() as connection:
        assert left_behind(connection, 2) == ("Zinc 5.5",)
    assert loaded(database, 2).left_behind == ("Zinc 5.5",)


def test_rows_without_boxes_are_found_by_their_name(database: Database) -> None:
    bare = replace(FIRST, results=tuple(replace(each, bbox=None) for each in FIRST.results))
    read(database, FIRST)
    zinc = loaded(database, 1).rows[1]
    keep_row(database, 1, zinc.result_id, replace(zinc.result, value="5.5", numeric_value=5.5))
    read(database, replace(bare, results=tuple(reversed(bare.results))))
    assert [row.result.value for row in loaded(database, 2).rows] == ["6", "5.5", "4"]


def test_a_report_stays_confirmed_only_where_it_says_the_same(database: Database) -> None:
    read(database, FIRST)
    sodium = loaded(database, 1).rows[0]
    keep_row(database, 1, sodium.result_id, replace(sodium.result, value="4.4", numeric_value=4.4))
    keep_reviewed(database, 1)
    read(database, FIRST)
    assert loaded(database, 2).is_reviewed
    read(database, replace(FIRST, results=(*FIRST.results[:2], line(3, "Iron", "8"))))
    assert not loaded(database, 3).is_reviewed
    assert loaded(database, 3).rows[0].result.value == "4.4"
