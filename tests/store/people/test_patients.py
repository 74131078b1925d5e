"""Reports find their person as they are stored, and again when their header is corrected."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import count

import pytest

from desktop_app.core.people.identity import Reason
from desktop_app.core.report import LabReport, Patient
from desktop_app.store.database import Database
from desktop_app.store.people.patients import find_patients
from desktop_app.store.people.persons import list_doubtful
from desktop_app.store.review.reports import keep_header, load_report
from desktop_app.store.work.progress import save_steps
from tests.store.builders import ANN, SODIUM, new_session, reading_steps

_NUMBERS = count(1)


def stored(database: Database, *patients: Patient) -> list[int]:
    """Store a report of each, a file each; return the reports' ids."""
    reports = [[LabReport(patient, results=(SODIUM,))] for patient in patients]
    return [report_id for each in reports for report_id in stored_file(database, each)]


def stored_file(database: Database, reports: Sequence[LabReport]) -> list[int]:
    [file_id] = new_session(database)
    save_steps(database, reading_steps(file_id, f"%PDF- {next(_NUMBERS)}".encode(), reports))
    with database.reading() as connection:
        rows = connection.rows("SELECT id FROM lab_reports ORDER BY id DESC LIMIT ?", (len(reports),))
    return sorted(row[0] for row in rows)


def owners(database: Database) -> list[int | None]:
    with database.reading() as connection:
        return [row[0] for row in connection.rows("SELECT patient_id FROM lab_reports ORDER BY id")]


def test_what_an_earlier_report_did_not_print_is_filled_in_and_never_changed(database: Database) -> None:
    stored(
        database,
        Patient("Ann Example", birth_date="1971-03-05"),
        Patient("Example, Ann", "female", "53", "1971-03-05", "P-1"),
        Patient("Ann Example", "other", "54", "1971-03-05", "P-2"),
    )
    ((patient_id, patient),) = find_patients(database, "ann")
    assert owners(database) == [patient_id] * 3
    assert patient == Patient("Ann Example", "female", None, "1971-03-05", "P-1")
    assert list_doubtful(database) == []


@pytest.mark.parametrize("name", [None, "", " ", "-.,"])
def test_nobody_is_made_of_no_name(database: Database, name: str | None) -> None:
    stored(database, Patient(name, birth_date="1971-03-05"))
    assert owners(database) == [None]
    [asked] = list_doubtful(database)
    assert asked.doubt is Reason.NO_NAME
    assert asked.person is asked.suggested is None


def test_several_people_in_one_file_have_their_own_reports(database: Database) -> None:
    bernd = Patient("Bernd Beispiel", birth_date="1958-11-24")
    stored_file(database, [LabReport(ANN), LabReport(bernd), LabReport(ANN)])
    first, second, third = owners(database)
    assert first == third != second


def test_namesakes_are_asked_about(database: Database) -> None:
    other = Patient("Ann Example", birth_date="1958-11-24")
    stored(database, ANN, other, Patient("Ann Example"), Patient("EXAMPLE Ann"))
    first, second, third, fourth = owners(database)
    assert len({first, second, third}) == 3
    assert fourth == third
    asked = list_doubtful(database)
    assert [each.doubt for each in asked] == [Reason.NAMESAKE] * 2
    assert [each.suggested.person_id for each in asked if each.suggested] == [first, first]
    assert [each.person.person_id for each in asked if each.person] == [third, third]


def test_a_doubt_is_shared_by_reports_that_print_the_same(database: Database) -> None:
    misread = replace(ANN, birth_date="1971-05-03", identifier=None)
    stored(database, ANN, misread, misread)
    assert [each.doubt for each in list_doubtful(database)] == [Reason.SIMILAR_BIRTH_DATE] * 2
    stored(database, ANN)
    assert len(list_doubtful(database)) == 2


def test_a_corrected_header_finds_its_person_and_ends_the_doubt(database: Database) -> None:
    _, misread = stored(database, ANN, replace(ANN, birth_date="1971-05-03", identifier=None))
    report = load_report(database, misread)
    assert report is not None
    keep_header(database, misread, replace(report.header, laboratory="Another"))
    assert len(list_doubtful(database)) == 1
    keep_header(database, misread, replace(report.header, patient_birth_date="1971-03-05"))
    assert len(set(owners(database))) == 1
    assert list_doubtful(database) == []
    assert len(find_patients(database, "Ann")) == 1


def test_people_are_found_by_number_and_by_words_of_their_name(database: Database) -> None:
    stored(database, *(Patient(name) for name in ("Ann Example", "Bernd Beispiel", "Ann Other")))
    (bernd, _) = find_patients(database, "Bernd")[0]

    def found(reference: str) -> list[str | None]:
        return [patient.name for _, patient in find_patients(database, reference)]

    assert found("ann") == ["Ann Example", "Ann Other"]
    assert found("example ANN") == ["Ann Example"]
    assert found(str(bernd)) == ["Bernd Beispiel"]
    assert found("an") == found("99") == found("") == []
