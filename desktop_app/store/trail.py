"""The trail: what a person changed about people and reports, who did it and when, and how it is taken back."""

import getpass
import json
from collections.abc import Collection, Mapping
from typing import Any

from desktop_app.store.driver import Connection
from desktop_app.store.tables.readings import TrailTable
from desktop_app.store.values import now_ms

# peewee leaves open what its queries take.
# pyright: reportUnknownMemberType=false

_PATIENT = "id, match_key, name, sex, birth_date, identifier, created_at"
_LINK = "id, patient_id, person_doubt, suggested_patient_id, person_decided_at"

_BRING_BACK = f"""
INSERT INTO patients ({_PATIENT}) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET name = excluded.name, sex = excluded.sex, birth_date = excluded.birth_date,
    identifier = excluded.identifier
"""  # noqa: S608 - constants of this file

State = Mapping[str, list[list[Any]]]
"""People and whose reports are, as JSON holds them: rows of `_PATIENT` and of `_LINK`."""


def state_of(connection: Connection, patient_ids: Collection[int], report_ids: Collection[int]) -> State:
    """Return these people, and whose these reports are, so that a change can be taken back."""
    people = (connection.row(f"SELECT {_PATIENT} FROM patients WHERE id = ?", (each,)) for each in patient_ids)  # noqa: S608
    links = (connection.row(f"SELECT {_LINK} FROM lab_reports WHERE id = ?", (each,)) for each in report_ids)  # noqa: S608
    return {"people": [[*row] for row in people if row], "reports": [[*row] for row in links if row]}


def keep_change(
    connection: Connection,
    action: str,
    before: State,
    *,
    patient_id: int | None = None,
    report_id: int | None = None,
    details: Mapping[str, Any] | None = None,
) -> int:
    """Note a change that is made in the same transaction; return its number."""
    change = TrailTable.insert(
        created_at=now_ms(),
        actor=actor(),
        action=action,
        patient_id=patient_id,
        report_id=report_id,
        details=json.dumps(details or {}),
        before=json.dumps(before),
    )
    return connection.change(change)


def take_back(connection: Connection, change_id: int) -> State | None:
    """Bring people and reports back to what they were before a change; None when it was taken back already.

    A report that was moved again since then stays where it is.
    """
    is_meant = (TrailTable.id == change_id) & TrailTable.undone_at.is_null()
    rows = connection.select(TrailTable.select(TrailTable.before, TrailTable.details).where(is_meant))
    if not rows:
        return None
    before, details = json.loads(rows[0]["before"]), json.loads(rows[0]["details"])
    connection.run_many(_BRING_BACK, before["people"])
    moved_to = details.get("moved_to")
    connection.run_many(
        "UPDATE lab_reports SET patient_id = ?2, person_doubt = ?3, suggested_patient_id = "
        "(SELECT id FROM patients WHERE id = ?4), person_decided_at = ?5 WHERE id = ?1 AND (?6 IS NULL OR "
        "patient_id IS ?6 OR patient_id IS ?2)",
        [(*link, moved_to) for link in before["reports"]],
    )
    connection.change(TrailTable.update(undone_at=now_ms()).where(TrailTable.id == change_id))
    return before


def forget_changes(connection: Connection) -> None:
    """Forget the changes of reports that are gone: what was typed into them goes with them, and ids are used again."""
    connection.run(
        "DELETE FROM trail WHERE report_id IS NOT NULL AND NOT EXISTS "
        "(SELECT 1 FROM lab_reports WHERE id = trail.report_id)"
    )


def actor() -> str:
    """Return who uses this computer; empty where the system does not tell."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
