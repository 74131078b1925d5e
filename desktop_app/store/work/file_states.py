"""What state files are in, as the one table of `core.transitions` asks for it."""

import json
from collections.abc import Collection

from desktop_app.core.errors import ErrorCode
from desktop_app.core.status import FileStatus
from desktop_app.core.transitions import OUT_OF_SESSION_TIME, FileState, Verb, is_allowed, statuses_for
from desktop_app.store.driver import Connection

# A reading that a person has touched: one of its reports was confirmed, or something in it was corrected.
_IS_REVIEWED = """
file.parsed_document_id IS NOT NULL AND EXISTS (
    SELECT 1 FROM lab_reports AS report WHERE report.parsed_document_id = file.parsed_document_id AND (
        report.reviewed_at IS NOT NULL OR EXISTS (SELECT 1 FROM corrections WHERE report_id = report.id)
    )
)
"""

STATE = f"""
file.status, file.attempt_number, file.error_code, file.next_attempt_at IS NOT NULL, file.is_held,
ifnull(json_extract(file.error_details, '$.{OUT_OF_SESSION_TIME}'), 0), {_IS_REVIEWED}
"""
"""What `state_of` reads of a file."""


def states_of(
    connection: Connection, session_id: str, file_ids: Collection[str] | None, statuses: Collection[FileStatus]
) -> list[tuple[str, FileState]]:
    """Return these files of a session (None: all with one of these statuses), in order, each with its state."""
    if file_ids is None:
        which, chosen = "file.status", [status.value for status in statuses]
    else:
        which, chosen = "file.file_id", list(file_ids)
    rows = connection.rows(
        f"SELECT file.file_id, {STATE} FROM file_processing_status AS file "  # noqa: S608 - constants
        f"WHERE file.session_id = ? AND {which} IN (SELECT value FROM json_each(?)) ORDER BY file.position",
        (session_id, json.dumps(chosen)),
    )
    return [(row[0], state_of(*row[1:])) for row in rows]


def allowed_files(
    connection: Connection, session_id: str, verb: Verb, file_ids: Collection[str] | None = None
) -> list[str]:
    """Return those of these files (None: of all the session's) for which a verb is allowed."""
    found = states_of(connection, session_id, file_ids, statuses_for(verb))
    return [file_id for file_id, state in found if is_allowed(verb, state)]


def state_of(
    status: str, attempt: int, code: str | None, is_waiting: int, is_held: int, is_session_time: int, is_reviewed: int
) -> FileState:
    """Return the state of a file of which `STATE` was read."""
    return FileState(
        status=FileStatus(status),
        attempt=attempt,
        error_code=None if code is None else ErrorCode(code),
        is_waiting=bool(is_waiting),
        is_held=bool(is_held),
        is_reviewed=bool(is_reviewed),
        is_out_of_session_time=bool(is_session_time),
    )
