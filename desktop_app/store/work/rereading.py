"""Reading documents again that were read before: which they are, and a session for them."""

import json
from collections.abc import Collection
from dataclasses import dataclass

from desktop_app.core.intake import Candidate
from desktop_app.core.session import Control
from desktop_app.store.database import Database
from desktop_app.store.driver import Connection
from desktop_app.store.work.sessions import insert_session, write_control

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


def _candidates(connection: Connection, chosen: Chosen) -> list[Candidate]:
    files = None if chosen.file_ids is None else json.dumps(list(chosen.file_ids))
    rows = connection.rows(_DOCUMENTS, {"session": chosen.session_id, "files": files})
    return [Candidate(*row[:5]) for row in rows]
