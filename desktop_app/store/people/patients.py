"""Patients: which reports belong to the same person, by what the reports print (`core.people.identity` decides)."""

import secrets

from desktop_app.core.people.identity import Choice, Person, Print, choose, normalised_name, print_of
from desktop_app.core.people.names import readable_name
from desktop_app.core.report import Patient
from desktop_app.store.database import Database
from desktop_app.store.driver import Connection
from desktop_app.store.values import storable

# Each leap finds the next person in the index: a person of 10,000 reports costs as much as one of ten.
_SHARING = """
WITH RECURSIVE sharing (patient_id) AS (
    SELECT min(patient_id) FROM lab_reports WHERE {column} = :value AND {condition}
    UNION ALL
    SELECT (
        SELECT min(patient_id) FROM lab_reports
        WHERE {column} = :value AND {condition} AND patient_id > sharing.patient_id
    )
    FROM sharing WHERE patient_id IS NOT NULL
)
SELECT patient_id FROM sharing WHERE patient_id IS NOT NULL
"""
_SHARING_NAME = _SHARING.format(column="name_key", condition="name_key <> ''")
_SHARING_BIRTH_DATE = _SHARING.format(column="patient_birth_date", condition="patient_birth_date IS NOT NULL")
_SHARING_IDENTIFIER = _SHARING.format(column="identifier_key", condition="identifier_key <> ''")

_PRINTS = """
WITH RECURSIVE prints (print_key) AS (
    SELECT min(print_key) FROM lab_reports WHERE patient_id = :patient_id
    UNION ALL
    SELECT (SELECT min(print_key) FROM lab_reports WHERE patient_id = :patient_id AND print_key > prints.print_key)
    FROM prints WHERE print_key IS NOT NULL
)
SELECT name_key, patient_birth_date, identifier_key, patient_sex, person_decided_at IS NOT NULL
FROM prints JOIN lab_reports ON lab_reports.id = (
    SELECT id FROM lab_reports WHERE patient_id = :patient_id AND print_key = prints.print_key AND id <> :report_id
    ORDER BY person_decided_at LIMIT 1
)
"""
"""How a person's reports print them; each print counts as given by hand when all its reports are."""

_READ_PRINTED = """
SELECT patient_name, patient_sex, patient_age, patient_birth_date, patient_identifier, patient_id
FROM lab_reports WHERE id = ?
"""

_FILL_IN = """
UPDATE patients SET sex = ifnull(sex, ?2), birth_date = ifnull(birth_date, ?3), identifier = ifnull(identifier, ?4)
WHERE id = ?1 AND ((sex IS NULL AND ?2 IS NOT NULL) OR (birth_date IS NULL AND ?3 IS NOT NULL)
    OR (identifier IS NULL AND ?4 IS NOT NULL))
"""
"""What an earlier report did not print is filled in, what it printed never changed."""

_COMMON_DOUBT = """
SELECT person_doubt, suggested_patient_id FROM lab_reports
WHERE person_doubt IS NOT NULL AND patient_id = :patient_id AND id <> :report_id AND NOT EXISTS (
    SELECT 1 FROM lab_reports WHERE patient_id = :patient_id AND id <> :report_id AND person_doubt IS NULL
) LIMIT 1
"""

_FORGET = "DELETE FROM patients WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM lab_reports WHERE patient_id = ?1)"


def link_report(connection: Connection, report_id: int, now_ms: int) -> int | None:
    """Find, or make known, the person a report is about by what it prints now; return their id, None for nobody.

    What was decided by hand about the report was decided on other details, and is forgotten; so is a person that is
    left without reports.
    """
    row = connection.row(_READ_PRINTED, (report_id,))
    if row is None:
        return None
    patient, before = Patient(*row[:5]), row[5]
    printed = print_of(patient)
    choice = choose(printed, _candidates(connection, printed, report_id))
    patient_id = _settle(connection, patient, choice, now_ms)
    doubt = _inherited(connection, patient_id, report_id) if choice.doubt is None else choice
    connection.run(
        "UPDATE lab_reports SET patient_id = ?, name_key = ?, identifier_key = ?, person_doubt = ?, "
        "suggested_patient_id = ?, person_decided_at = NULL WHERE id = ?",
        (patient_id, printed.name_key, printed.identifier_key, doubt.doubt, doubt.suggested_id, report_id),
    )
    if before is not None and before != patient_id:
        forget_without_reports(connection, before)
    return patient_id


def add_patient(connection: Connection, patient: Patient, now_ms: int) -> int:
    """Make a person known; return the id."""
    # Version 1 told people by this key, and its column stays unique; nothing looks for it any more.
    key = f"{normalised_name(patient.name or '')}|{secrets.token_hex(8)}"
    return connection.value(
        "INSERT INTO patients (match_key, name, sex, birth_date, identifier, created_at) "
        "VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
        (
            storable(key),
            storable(patient.name and readable_name(patient.name)),
            patient.sex,
            storable(patient.birth_date),
            storable(patient.identifier),
            now_ms,
        ),
    )


def fill_in(connection: Connection, patient_id: int, patient: Patient) -> None:
    """Let a person have what a report prints and no earlier one did."""
    details = (patient.sex, storable(patient.birth_date), storable(patient.identifier))
    connection.run(_FILL_IN, (patient_id, *details))


def forget_without_reports(connection: Connection, patient_id: int) -> None:
    """Forget a person who has no reports."""
    connection.run(_FORGET, (patient_id,))


def find_patients(database: Database, reference: str) -> list[tuple[int, Patient]]:
    """Return the people a number or a name (all its words, in any order) means, each with their id."""
    words = set(normalised_name(reference).split())
    wanted_id = int(reference) if reference.strip().isdecimal() else None
    with database.reading() as connection:
        rows = connection.rows("SELECT id, name, sex, birth_date, identifier FROM patients ORDER BY id")
    return [
        (row[0], Patient(row[1], row[2], None, row[3], row[4]))
        for row in rows
        if row[0] == wanted_id or (wanted_id is None and words and words <= set(normalised_name(row[1]).split()))
    ]


def _candidates(connection: Connection, printed: Print, report_id: int) -> list[Person]:
    shared = (
        (_SHARING_NAME, storable(printed.name_key)),
        (_SHARING_BIRTH_DATE, printed.birth_date),
        (_SHARING_IDENTIFIER, storable(printed.identifier_key)),
    )
    ids = {row[0] for query, value in shared if value for row in connection.rows(query, {"value": value})}
    people = (_person(connection, patient_id, report_id) for patient_id in sorted(ids))
    return [person for person in people if person.prints or person.given]


def _person(connection: Connection, patient_id: int, report_id: int) -> Person:
    rows = connection.rows(_PRINTS, {"patient_id": patient_id, "report_id": report_id})
    own, given = (frozenset(Print(*row[:4]) for row in rows if bool(row[4]) is is_given) for is_given in (False, True))
    return Person(patient_id, own, given)


def _settle(connection: Connection, patient: Patient, choice: Choice, now_ms: int) -> int | None:
    """Return the id of the chosen person; make them known where they are new."""
    if choice.person_id is not None:
        fill_in(connection, choice.person_id, patient)
        return choice.person_id
    return add_patient(connection, patient, now_ms) if normalised_name(patient.name or "") else None


def _inherited(connection: Connection, patient_id: int | None, report_id: int) -> Choice:
    """Return the doubt that all reports of a person share: what holds for the first one holds for the next."""
    if patient_id is None:
        return Choice()
    doubt = connection.row(_COMMON_DOUBT, {"patient_id": patient_id, "report_id": report_id})
    return Choice(patient_id) if doubt is None else Choice(patient_id, *doubt)
