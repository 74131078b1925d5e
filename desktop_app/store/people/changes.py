"""The changes of people that can be taken back, from the trail."""

import json
from collections.abc import Mapping
from typing import Any

from desktop_app.core.people.changes import ChangeKind, PeopleChange
from desktop_app.store.database import Database
from desktop_app.store.driver import Connection, Row

MOST_CHANGES = 200

_CHANGES = """
SELECT id, action, created_at, patient_id, details, before FROM trail
WHERE undone_at IS NULL AND action IN (SELECT value FROM json_each(?)) ORDER BY id DESC LIMIT ?
"""
_NAME = 2
"""Where the name stands in a row of people that the trail keeps."""


def list_changes(database: Database) -> list[PeopleChange]:
    """Return the newest changes of people that are not taken back, the newest first.

    Raises:
        ProcessingError: DATABASE.
    """
    kinds = json.dumps([kind.value for kind in ChangeKind])
    touched, gone = set[int](), dict[int, str]()
    changes: list[PeopleChange] = []
    with database.reading() as connection:
        for row in connection.rows(_CHANGES, (kinds, MOST_CHANGES)):
            details, before = json.loads(row[4]), json.loads(row[5])
            own = _people_of(row[3], details, before)
            changes.append(_change(connection, row, before, gone, is_last=not own & touched))
            touched |= own
            gone |= {person[0]: person[_NAME] for person in before["people"]}
    return changes


def _people_of(patient_id: int | None, details: Mapping[str, Any], before: Mapping[str, Any]) -> set[int]:
    """Return the people whom a change is about, now and before."""
    named = [patient_id, details.get("moved_to"), details.get("from")]
    named += [row[0] for row in before["people"]] + [row[1] for row in before["reports"]]
    return {each for each in named if isinstance(each, int)}


def _change(
    connection: Connection, row: Row, before: Mapping[str, Any], gone: Mapping[int, str], *, is_last: bool
) -> PeopleChange:
    """Return a change; `gone` are names that people had when a later change did away with them."""
    change_id, action, made_at_ms, patient_id = row[:4]
    name = connection.value("SELECT name FROM patients WHERE id = ?", (patient_id,)) or gone.get(patient_id, "")
    kind = ChangeKind(action)
    others = [person[_NAME] for person in before["people"] if kind is ChangeKind.RENAME or person[0] != patient_id]
    told = others[0] if others and others[0] != name else ""
    return PeopleChange(change_id, kind, made_at_ms, name, told, len(before["reports"]), is_last)
