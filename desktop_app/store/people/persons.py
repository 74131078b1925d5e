"""People as a person sees and changes them: lists, who may be whom, merging, splitting, moving, renaming, and undo."""

from collections.abc import Collection, Sequence
from typing import Any

from desktop_app.core.people.identity import DoubtfulReport, KnownPerson, OwnReport, Reason
from desktop_app.core.report import Patient
from desktop_app.store.database import Database
from desktop_app.store.driver import Connection, Row
from desktop_app.store.people.patients import add_patient, fill_in, forget_without_reports
from desktop_app.store.standing import IS_COUNTED
from desktop_app.store.trail import keep_change, state_of, take_back
from desktop_app.store.values import now_ms, storable

_IS_COMPLETED = """EXISTS (
    SELECT 1 FROM file_processing_status AS file
    WHERE file.parsed_document_id = report.parsed_document_id AND file.status = 'completed'
)"""

_READ_PEOPLE = f"""
SELECT person.id, person.name, person.birth_date, person.sex, person.identifier, count(report.id),
    count(report.person_doubt), count(report.reviewed_at)
FROM patients AS person JOIN lab_reports AS report ON report.patient_id = person.id AND {_IS_COMPLETED} AND {IS_COUNTED}
GROUP BY person.id ORDER BY person.name COLLATE NOCASE, person.birth_date, person.id
"""  # noqa: S608 - constants of this file

_READ_DOUBTFUL = f"""
SELECT report.id, report.patient_name, report.patient_sex, report.patient_age, report.patient_birth_date,
    report.patient_identifier, report.person_doubt, report.patient_id, report.suggested_patient_id,
    (SELECT file.file_name FROM file_processing_status AS file
     WHERE file.parsed_document_id = report.parsed_document_id AND file.status = 'completed' LIMIT 1),
    ifnull(report.collected_at, report.reported_at)
FROM lab_reports AS report WHERE report.person_doubt IS NOT NULL AND {_IS_COMPLETED}
"""  # noqa: S608 - constants of this file

_MOVE = """
UPDATE lab_reports SET patient_id = ?2, person_doubt = NULL, suggested_patient_id = NULL, person_decided_at = ?3
WHERE id = ?1
"""

# What no report of a person prints any more is taken from the newest that prints something.
_REFRESH = """
UPDATE patients SET
    birth_date = CASE WHEN birth_date IS NULL OR NOT EXISTS (
        SELECT 1 FROM lab_reports WHERE patient_id = ?1 AND patient_birth_date = patients.birth_date)
    THEN (SELECT patient_birth_date FROM lab_reports WHERE patient_id = ?1 AND patient_birth_date IS NOT NULL
        ORDER BY collected_at DESC LIMIT 1) ELSE birth_date END,
    sex = CASE WHEN sex IS NULL OR NOT EXISTS (
        SELECT 1 FROM lab_reports WHERE patient_id = ?1 AND patient_sex = patients.sex)
    THEN (SELECT patient_sex FROM lab_reports WHERE patient_id = ?1 AND patient_sex IS NOT NULL
        ORDER BY collected_at DESC LIMIT 1) ELSE sex END,
    identifier = CASE WHEN identifier IS NULL OR NOT EXISTS (
        SELECT 1 FROM lab_reports WHERE patient_id = ?1 AND patient_identifier = patients.identifier)
    THEN (SELECT patient_identifier FROM lab_reports WHERE patient_id = ?1 AND patient_identifier IS NOT NULL
        ORDER BY collected_at DESC LIMIT 1) ELSE identifier END
WHERE id = ?1
"""


def list_people(database: Database) -> list[KnownPerson]:
    """Return everybody who has a report of a completed file, by name.

    Raises:
        ProcessingError: DATABASE.
    """
    with database.reading() as connection:
        return [KnownPerson(*row) for row in connection.rows(_READ_PEOPLE)]


def list_doubtful(database: Database, report_id: int | None = None) -> list[DoubtfulReport]:
    """Return the reports, or the one report, of which a person must say whose they are, the newest first."""
    condition = " AND report.id = ?" if report_id is not None else ""
    with database.reading() as connection:
        rows = connection.rows(
            f"{_READ_DOUBTFUL}{condition} ORDER BY report.id DESC",
            () if report_id is None else (report_id,),
        )
        return [_doubtful(connection, row) for row in rows]


def list_own_reports(database: Database, patient_id: int) -> list[OwnReport]:
    """Return a person's reports, the newest first."""
    with database.reading() as connection:
        return [
            OwnReport(*row)
            for row in connection.rows(
                "SELECT report.id, (SELECT file.file_name FROM file_processing_status AS file "
                "WHERE file.parsed_document_id = report.parsed_document_id AND file.status = 'completed' LIMIT 1), "
                "ifnull(report.collected_at, report.reported_at) AS day, report.laboratory "
                "FROM lab_reports AS report WHERE report.patient_id = ? ORDER BY day DESC, report.id DESC",
                (patient_id,),
            )
            if row[1] is not None
        ]


def merge_people(database: Database, kept_id: int, gone_id: int) -> int | None:
    """Let two people be one, under the first one's name; return the change's number, None when one is gone already.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    with database.writing() as connection:
        kept, gone = _person(connection, kept_id), _person(connection, gone_id)
        if kept is None or gone is None or kept_id == gone_id:
            return None
        own = _report_ids(connection, "patient_id = ?", gone_id)
        asked = _report_ids(connection, "person_doubt IS NOT NULL AND patient_id = ?", kept_id)
        asked += _report_ids(connection, "suggested_patient_id = ?", gone_id)
        before = state_of(connection, (kept_id, gone_id), dict.fromkeys([*own, *asked]))
        connection.run_many(_MOVE, [(each, kept_id, now_ms()) for each in own])
        connection.run(
            "UPDATE lab_reports SET suggested_patient_id = ? WHERE suggested_patient_id = ?", (kept_id, gone_id)
        )
        connection.run(
            "UPDATE lab_reports SET person_doubt = NULL, suggested_patient_id = NULL, person_decided_at = ?2 "
            "WHERE person_doubt IS NOT NULL AND patient_id = ?1 AND suggested_patient_id = ?1",
            (kept_id, now_ms()),
        )
        fill_in(connection, kept_id, Patient(gone.name, gone.sex, None, gone.birth_date, gone.identifier))
        forget_without_reports(connection, gone_id)
        details = {"moved_to": kept_id, "from": gone_id}
        return keep_change(connection, "merge", before, patient_id=kept_id, details=details)


def move_reports(
    database: Database, report_ids: Collection[int], patient_id: int | None, *, name: str | None = None
) -> int | None:
    """Let reports be another person's, or a new one's where `patient_id` is None; return the change's number.

    A new person bears `name`, else the name that the first report prints. None is returned, and nothing is done, where
    the person or all reports are gone, or a new person would have no name.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    with database.writing() as connection:
        links = _links(connection, report_ids)
        if not links:
            return None
        printed = _printed(connection, next(iter(links)))
        target = _target(connection, patient_id, name, printed)
        if target is None:
            return None
        sources = {each for each in links.values() if each is not None} - {target}
        known = sources | ({patient_id} if patient_id is not None else set[int]())
        before = state_of(connection, known, links)
        connection.run_many(_MOVE, [(each, target, now_ms()) for each in links])
        for each in (target, *sources):
            connection.run(_REFRESH, (each,))
        for each in sources:
            forget_without_reports(connection, each)
        action = "move" if patient_id is not None else "split"
        return keep_change(
            connection,
            action,
            before,
            patient_id=target,
            report_id=next(iter(links)) if len(links) == 1 else None,
            details={"moved_to": target, "is_new": patient_id is None},
        )


def move_to_suggested(database: Database, report_id: int) -> int | None:
    """Let a doubtful report, and those of the same person with the same doubt, be the suggested person's."""
    with database.reading() as connection:
        alike = _alike(connection, report_id)
        target = connection.value("SELECT suggested_patient_id FROM lab_reports WHERE id = ?", (report_id,))
    return move_reports(database, alike, target) if target is not None else None


def keep_where_they_are(database: Database, report_id: int) -> int | None:
    """Let a doubtful report, and those of the same person with the same doubt, stay whose they are.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    with database.writing() as connection:
        alike = _alike(connection, report_id)
        if not alike:
            return None
        before = state_of(connection, (), alike)
        connection.run_many(
            "UPDATE lab_reports SET person_doubt = NULL, suggested_patient_id = NULL, person_decided_at = ? "
            "WHERE id = ?",
            [(now_ms(), each) for each in alike],
        )
        patient_id = connection.value("SELECT patient_id FROM lab_reports WHERE id = ?", (report_id,))
        return keep_change(connection, "keep", before, patient_id=patient_id, report_id=report_id)


def rename_person(database: Database, patient_id: int, name: str) -> int | None:
    """Call a person something else; reports are found by what they print, as before.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    name = " ".join(name.split())
    with database.writing() as connection:
        person = _person(connection, patient_id)
        if person is None or not name or name == person.name:
            return None
        before = state_of(connection, (patient_id,), ())
        connection.run("UPDATE patients SET name = ? WHERE id = ?", (storable(name), patient_id))
        return keep_change(connection, "rename", before, patient_id=patient_id)


def undo_change(database: Database, change_id: int) -> bool:
    """Take a change of people back; False when it was taken back already.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    with database.writing() as connection:
        target = connection.value("SELECT patient_id FROM trail WHERE id = ?", (change_id,))
        before = take_back(connection, change_id)
        if before is None:
            return False
        if target is not None and all(row[0] != target for row in before["people"]):
            forget_without_reports(connection, target)
        return True


def _target(connection: Connection, patient_id: int | None, name: str | None, printed: Patient) -> int | None:
    if patient_id is not None:
        return patient_id if _person(connection, patient_id) is not None else None
    called = " ".join((name or printed.name or "").split())
    if not called:
        return None
    new = Patient(called, printed.sex, None, printed.birth_date, printed.identifier)
    return add_patient(connection, new, now_ms())


def _links(connection: Connection, report_ids: Collection[int]) -> dict[int, int | None]:
    rows = (connection.row("SELECT id, patient_id FROM lab_reports WHERE id = ?", (each,)) for each in report_ids)
    return dict(row for row in rows if row is not None)


def _printed(connection: Connection, report_id: int) -> Patient:
    row = connection.row(
        "SELECT patient_name, patient_sex, patient_age, patient_birth_date, patient_identifier FROM lab_reports "
        "WHERE id = ?",
        (report_id,),
    )
    return Patient(*(row or ()))


def _alike(connection: Connection, report_id: int) -> list[int]:
    """Return the doubtful report with those of the same person and the same suggestion."""
    row = connection.row(
        "SELECT patient_id, suggested_patient_id FROM lab_reports WHERE id = ? AND person_doubt IS NOT NULL",
        (report_id,),
    )
    if row is None:
        return []
    if row[0] is None:
        return [report_id]
    return [
        each[0]
        for each in connection.rows(
            "SELECT id FROM lab_reports "
            "WHERE person_doubt IS NOT NULL AND patient_id = ? AND suggested_patient_id IS ?",
            row,
        )
    ]


def _report_ids(connection: Connection, condition: str, value: Any) -> list[int]:
    return [row[0] for row in connection.rows(f"SELECT id FROM lab_reports WHERE {condition}", (value,))]  # noqa: S608


def _person(connection: Connection, patient_id: int | None) -> KnownPerson | None:
    row: Sequence[Any] | None = connection.row(
        "SELECT id, name, birth_date, sex, identifier FROM patients WHERE id = ?", (patient_id,)
    )
    return None if row is None else KnownPerson(*row)


def _doubtful(connection: Connection, row: Row) -> DoubtfulReport:
    return DoubtfulReport(
        row[0],
        Patient(*row[1:6]),
        Reason(row[6]),
        _person(connection, row[7]),
        _person(connection, row[8]),
        row[9] or "",
        row[10],
    )
