"""A person's results over time, as they are stored and corrected."""

from dataclasses import replace

from desktop_app.core.medical.series import ResultCounts
from desktop_app.core.report import LabReport, Patient, TestResult
from desktop_app.store.database import Database
from desktop_app.store.people.series import count_results, list_readings, list_tests
from desktop_app.store.review.reports import keep_checked, keep_reviewed, keep_row, load_report
from desktop_app.store.work.deletion import delete_session
from desktop_app.store.work.progress import save_steps
from tests.store.builders import ANN, new_session, reading_steps, session_of
from tests.store.people.test_patients import owners, stored_file

SODIUM = TestResult("Sodium", "140", "mmol/L", "135 - 145", "H", 140.0, None, 135.0, 145.0, "normal", "Electrolytes", 1)


def report(date: str, *results: TestResult, patient: Patient = ANN) -> LabReport:
    return LabReport(patient, "Lab", collected_at=date, results=results)


def with_analyte(result: TestResult) -> TestResult:
    return replace(result, analyte_id="sodium", analyte_name="Sodium")


def test_readings_are_listed_with_their_source_the_newest_first(database: Database) -> None:
    old = with_analyte(replace(SODIUM, name="Na+", value="138", numeric_value=138.0, flag=None))
    [first] = stored_file(database, [report("2023-01-05", old)])
    [second] = stored_file(database, [report("2024-02-06", with_analyte(SODIUM))])
    keep_reviewed(database, first)
    (person,) = set(owners(database))
    assert person is not None
    (test,) = list_tests(database, person)
    assert (test.name, test.count, test.unconfirmed_count, test.last.value) == ("Na+", 2, 1, "138")
    newest, oldest = list_readings(database, person, test)
    assert (newest.report_id, newest.date, newest.state, newest.is_confirmed) == (second, "2024-02-06", "high", False)
    assert (oldest.file_name, oldest.page, oldest.laboratory, oldest.is_confirmed) == ("1.pdf", 1, "Lab", True)
    assert count_results(database, person) == ResultCounts(2, 2, 1)


def test_an_edited_value_has_the_state_that_its_range_says(database: Database) -> None:
    [report_id] = stored_file(database, [report("2024-02-06", SODIUM)])
    opened = load_report(database, report_id)
    assert opened is not None
    row = opened.rows[0]
    keep_row(database, report_id, row.result_id, replace(row.result, value="139", numeric_value=139.0))
    (test,) = list_tests(database, owners(database)[0] or 0)
    assert test.last.state == "normal"


def test_tests_without_an_analyte_belong_together_by_name(database: Database) -> None:
    stored_file(database, [report("2023-01-05", replace(SODIUM, name="Linden factor"), replace(SODIUM, name="Other"))])
    stored_file(database, [report("2024-01-05", replace(SODIUM, name="Factor Linden", unit="g/L"))])
    person = owners(database)[0] or 0
    linden, other = list_tests(database, person)
    assert [each.name for each in list_readings(database, person, linden)] == ["Factor Linden", "Linden factor"]
    assert [each.name for each in list_readings(database, person, other)] == ["Other"]


def test_another_persons_results_and_rows_without_a_value_are_not_listed(database: Database) -> None:
    bea = Patient("Bea Beispiel", birth_date="1980-02-29")
    stored_file(database, [report("2023-01-05", SODIUM), report("2023-01-05", SODIUM, patient=bea)])
    stored_file(database, [report("2023-02-05", replace(SODIUM, value=None, numeric_value=None))])
    person = owners(database)[0] or 0
    (test,) = list_tests(database, person)
    assert test.count == 1
    assert len(list_readings(database, person, test)) == 1


def test_what_has_no_file_any_more_is_not_listed(database: Database) -> None:
    [file_id] = new_session(database)
    save_steps(database, reading_steps(file_id, b"%PDF- gone", [report("2023-01-05", SODIUM)]))
    person = owners(database)[0] or 0
    assert list_tests(database, person)
    with database.writing() as connection:
        connection.run("UPDATE file_processing_status SET status = 'failed' WHERE file_id = ?", (file_id,))
    assert list_tests(database, person) == []
    assert count_results(database, person) == ResultCounts()
    delete_session(database, session_of(file_id))
    assert list_tests(database, person) == []


def test_the_newest_readings_make_the_sparkline_and_all_are_counted(database: Database) -> None:
    for month in range(30):
        stored_file(database, [report(f"{2020 + month // 12}-{month % 12 + 1:02}-01", SODIUM)])
    person = owners(database)[0] or 0
    (test,) = list_tests(database, person)
    assert test.count == test.unconfirmed_count == 30
    assert len(test.line.points) == 16
    assert test.line.points[-1].reading.date == "2022-06-01"
    assert len(list_readings(database, person, test)) == 30


def test_a_value_that_a_person_checked_counts_as_confirmed_before_its_report_does(database: Database) -> None:
    [report_id] = stored_file(database, [report("2024-02-06", SODIUM, replace(SODIUM, name="Zinc"))])
    opened = load_report(database, report_id)
    assert opened is not None
    keep_checked(database, report_id, [opened.rows[0].result_id], is_checked=True)
    person = owners(database)[0] or 0
    states = {test.name: (test.last.is_confirmed, test.unconfirmed_count) for test in list_tests(database, person)}
    assert states == {"Sodium": (True, 0), "Zinc": (False, 1)}
    assert count_results(database, person) == ResultCounts(2, 1, 1)
