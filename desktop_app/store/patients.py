"""Patients: which reports belong to the same person."""

import re
import unicodedata

from desktop_app.core.report import Patient
from desktop_app.store.database import Database
from desktop_app.store.driver import Connection
from desktop_app.store.values import storable

_TITLES = frozenset({"mr", "mrs", "ms", "miss", "dr", "prof", "herr", "frau"})
_WORD = re.compile(r"[^\W_]+")


def patient_key(patient: Patient) -> str | None:
    """Return the same key for the same person, None where no name is printed.

    The name counts without accents, case, titles, punctuation and order of words. Beside it the birth date counts;
    where none is printed, the identifier: people are rather kept apart than mixed up.
    """
    name = normalised_name(patient.name or "")
    if not name:
        return None
    if patient.birth_date:
        return f"{name}|{patient.birth_date[:10]}"
    identifier = "".join(_WORD.findall(patient.identifier or "")).casefold()
    return f"{name}|#{identifier}" if identifier else f"{name}|"


def normalised_name(name: str) -> str:
    """Return the name's words in small letters without accents and titles, in alphabetical order."""
    # Twice, since each of the two steps can bring forth what the other changes (Unicode, definition D146).
    for _ in range(2):
        name = unicodedata.normalize("NFKD", name.casefold())
    words = _WORD.findall("".join(c for c in name if not unicodedata.combining(c)))
    return " ".join(sorted(word for word in words if word not in _TITLES) or sorted(words))


def keep_patient(connection: Connection, patient: Patient, now_ms: int) -> int | None:
    """Return the id of the person a report is about; make them known where they are not, None without a name.

    What an earlier report did not print is filled in.
    """
    key = storable(patient_key(patient))
    if key is None:
        return None
    details = (patient.sex, patient.birth_date, storable(patient.identifier))
    row = connection.row("SELECT id, sex, birth_date, identifier FROM patients WHERE match_key = ?", (key,))
    if row is None:
        return connection.value(
            "INSERT INTO patients (match_key, name, sex, birth_date, identifier, created_at) "
            "VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
            (key, storable(patient.name), *details, now_ms),
        )
    if any(known is None and new is not None for known, new in zip(row[1:], details, strict=True)):
        connection.run(
            "UPDATE patients SET sex = ifnull(sex, ?), birth_date = ifnull(birth_date, ?), "
            "identifier = ifnull(identifier, ?) WHERE id = ?",
            (*details, row[0]),
        )
    return row[0]


def find_patients(database: Database, reference: str) -> list[tuple[int, Patient]]:
    """Return the people a number or a name (all its words, in any order) means, each with their id."""
    words = normalised_name(reference).split()
    wanted_id = int(reference) if reference.strip().isdecimal() else None
    with database.reading() as connection:
        rows = connection.rows("SELECT id, match_key, name, sex, birth_date, identifier FROM patients ORDER BY id")
    return [
        (row[0], Patient(row[2], row[3], None, row[4], row[5]))
        for row in rows
        if row[0] == wanted_id or (wanted_id is None and words and set(words) <= set(row[1].rpartition("|")[0].split()))
    ]
