import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.report import Patient
from desktop_app.store.database import Database
from desktop_app.store.patients import find_patients, keep_patient, normalised_name, patient_key

ANN = Patient("Ann Example", birth_date="1971-03-05")


@pytest.mark.parametrize(
    "same",
    [
        Patient("EXAMPLE, ANN", "female", "54", "1971-03-05", "P-1"),
        Patient("Mrs. Ann  Example", birth_date="1971-03-05"),
        Patient("Dr. ann éxample", birth_date="1971-03-05T00:00"),
    ],
)
def test_the_same_person_printed_in_another_way(same: Patient) -> None:
    assert patient_key(same) == patient_key(ANN)


@pytest.mark.parametrize(
    "other",
    [
        Patient("Ann Example", birth_date="1971-03-06"),
        Patient("Ann Example"),
        Patient("Ann Example", identifier="P-1"),
        Patient("Anna Example", birth_date="1971-03-05"),
        Patient(None, birth_date="1971-03-05"),
    ],
)
def test_people_are_rather_kept_apart(other: Patient) -> None:
    assert patient_key(other) != patient_key(ANN)


def test_without_a_birth_date_the_identifier_counts() -> None:
    keys = [patient_key(Patient("Ann Example", identifier=identifier)) for identifier in ("P-1", "p 1", "P-2", None)]
    assert keys[0] == keys[1]
    assert len(set(keys)) == 3


@pytest.mark.parametrize("name", [None, "", " ", "-.,"])
def test_nobody_is_made_of_no_name(database: Database, name: str | None) -> None:
    assert patient_key(Patient(name, birth_date="1971-03-05")) is None
    with database.writing() as connection:
        assert keep_patient(connection, Patient(name), 1) is None


@given(st.text())
def test_a_normalised_name_stays_as_it_is(name: str) -> None:
    assert normalised_name(normalised_name(name)) == normalised_name(name)


def test_what_an_earlier_report_did_not_print_is_filled_in_and_never_changed(database: Database) -> None:
    reports = [
        ANN,
        Patient("Example, Ann", "female", "53", "1971-03-05", "P-1"),
        Patient("Ann Example", "other", "54", "1971-03-05", "P-2"),
    ]
    with database.writing() as connection:
        ids = {keep_patient(connection, patient, 1) for patient in reports}
    ((patient_id, patient),) = find_patients(database, "ann")
    assert ids == {patient_id}
    assert patient == Patient("Ann Example", "female", None, "1971-03-05", "P-1")


def test_people_are_found_by_number_and_by_words_of_their_name(database: Database) -> None:
    names = ["Ann Example", "Bernd Beispiel", "Ann Other"]
    with database.writing() as connection:
        ids = [keep_patient(connection, Patient(name), 1) for name in names]

    def found(reference: str) -> list[str | None]:
        return [patient.name for _, patient in find_patients(database, reference)]

    assert found("ann") == ["Ann Example", "Ann Other"]
    assert found("example ANN") == ["Ann Example"]
    assert found(str(ids[1])) == ["Bernd Beispiel"]
    assert found("an") == found("99") == found("") == []
