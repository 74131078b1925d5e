"""Reading documents again that were read before; what of the earlier readings gives way to a new one."""

import json
from collections.abc import Collection
from dataclasses import dataclass

from desktop_app.core.intake import Candidate
from desktop_app.core.session import Control
from desktop_app.store.database import Database
from desktop_app.store.driver import Connection
from desktop_app.store.sessions import insert_session, write_control

_IS_SAMPLE = "json_extract(session.metadata, '$.is_sample')"

# Of each document the file that was added last; the bytes are the database's own, wherever the file lies by now.
_DOCUMENTS = f"""
SELECT file.source, file.file_name, document.size_bytes, document.media_type, document.sha256, max(file.id)
FROM file_processing_status AS file
JOIN session_processing_summary AS session USING (session_id)
JOIN documents AS document ON document.id = file.document_id
JOIN document_contents AS content ON content.document_id = document.id
WHERE file.status = 'completed' AND file.parsed_document_id IS NOT NULL
    AND (:session IS NULL AND :files IS NULL AND {_IS_SAMPLE} IS NULL
        OR file.session_id = :session OR file.file_id IN (SELECT value FROM json_each(:files)))
GROUP BY document.id ORDER BY max(file.id)
"""  # noqa: S608 - constants of this file

# What a person confirmed stays until the new reading says the same, or is confirmed itself.
_GIVE_WAY = """
UPDATE file_processing_status SET parsed_document_id = :new
WHERE document_id = :document AND status = 'completed' AND parsed_document_id < :new AND NOT (
    EXISTS (SELECT 1 FROM lab_reports WHERE parsed_document_id = file_processing_status.parsed_document_id
        AND reviewed_at IS NOT NULL)
    AND EXISTS (SELECT 1 FROM lab_reports WHERE parsed_document_id = :new AND reviewed_at IS NULL)
)
"""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Which documents are meant: those of a session, those of files, or with neither all but samples."""

    session_id: str | None = None
    file_ids: Collection[str] | None = None


def count_documents(database: Database, chosen: Chosen) -> int:
    """Return how many documents can be read again.

    Raises:
        ProcessingError: DATABASE.
    """
    with database.reading_much() as connection:
        return len(_candidates(connection, chosen))


def create_rereading(database: Database, chosen: Chosen, engine: str, *, is_waiting: bool = False) -> tuple[str, int]:
    """Make a session in which an engine reads documents anew; return its id (empty: there are none) and its files.

    One that `is_waiting` is paused, so that no file begins before it is resumed.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; there is no such session then.
    """
    with database.writing() as connection:
        files = _candidates(connection, chosen)
        if not files:
            return "", 0
        metadata: dict[str, str | bool] = {"is_rereading": True}
        if chosen.session_id is not None:
            found = connection.value(
                "SELECT json_extract(metadata, '$.is_sample') FROM session_processing_summary WHERE session_id = ?",
                (chosen.session_id,),
            )
            metadata |= {"is_sample": True} if found else {}
        session_id = insert_session(connection, files, engine, is_read_again=True, metadata=metadata)
        if is_waiting:
            write_control(connection, session_id, Control.PAUSED)
        return session_id, len(files)


def give_way(connection: Connection, document_id: int, reading_id: int) -> None:
    """Let files show a document's new reading in place of earlier ones, so that no value of it is there twice."""
    connection.run(_GIVE_WAY, {"document": document_id, "new": reading_id})


def note_confirmed(connection: Connection, report_id: int) -> None:
    """Let earlier readings of the same document give way to one that a person has confirmed."""
    found = connection.row(
        "SELECT parsed.document_id, parsed.id FROM lab_reports AS report "
        "JOIN parsed_documents AS parsed ON parsed.id = report.parsed_document_id WHERE report.id = ?",
        (report_id,),
    )
    if found is not None:
        give_way(connection, *found)


def _candidates(connection: Connection, chosen: Chosen) -> list[Candidate]:
    files = None if chosen.file_ids is None else json.dumps(list(chosen.file_ids))
    rows = connection.rows(_DOCUMENTS, {"session": chosen.session_id, "files": files})
    return [Candidate(*row[:5]) for row in rows]
