"""Which files belong to a session: taken out, replaced, pasted; and sessions of samples."""

import json
from collections.abc import Collection

from desktop_app.core.intake import Candidate
from desktop_app.core.progress import Content
from desktop_app.core.session import Control
from desktop_app.core.transitions import Verb
from desktop_app.store.database import Database
from desktop_app.store.readings.documents import keep_content, keep_document
from desktop_app.store.values import now_ms, storable
from desktop_app.store.work.file_states import allowed_files
from desktop_app.store.work.sessions import write_control

PASTED = "pasted:"
"""Source of a file that lies nowhere but in the database."""

_REMOVE = "DELETE FROM file_processing_status WHERE file_id IN (SELECT value FROM json_each(?))"

_DOCUMENTS = """
SELECT json_group_array(DISTINCT document_id) FROM file_processing_status
WHERE document_id IS NOT NULL AND file_id IN (SELECT value FROM json_each(?))
"""

_FORGET_UNUSED = """
DELETE FROM documents WHERE id IN (SELECT value FROM json_each(?))
AND NOT EXISTS (SELECT 1 FROM file_processing_status WHERE document_id = documents.id)
"""

_REPLACE = """
UPDATE file_processing_status SET
    source = ?, file_name = ?, file_type = ?, file_size_bytes = ?, sha256 = ?, updated_at = ?,
    page_count = NULL, document_id = NULL, parsed_document_id = NULL, duplicate_of = NULL,
    status = 'pending', progress = 0, message = NULL, attempt_number = 1, attempt_round = attempt_round + 1,
    next_attempt_at = NULL, is_held = 0, is_retryable = 1, error_code = NULL, error_message = NULL,
    error_details = NULL, extracted_text = NULL, extraction_model = NULL, parsing_metadata = '{}',
    processing_started_at = NULL, processing_completed_at = NULL, processing_duration_ms = NULL
WHERE file_id = ?
"""


def remove_files(database: Database, session_id: str, file_ids: Collection[str]) -> int:
    """Take files that are not running out of a session; return how many.

    What was read of them stays while another file refers to it; other documents go with them.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was removed then.
    """
    with database.writing() as connection:
        chosen = json.dumps(allowed_files(connection, session_id, Verb.REMOVE, file_ids))
        documents = connection.value(_DOCUMENTS, (chosen,))
        removed = connection.run(_REMOVE, (chosen,))
        connection.run(_FORGET_UNUSED, (documents,))
        return removed


def replace_file(database: Database, file_id: str, candidate: Candidate) -> bool:
    """Put another file in the place of one that has stopped or waits, in a new round of attempts; else say False.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    with database.writing() as connection:
        session_id = connection.value("SELECT session_id FROM file_processing_status WHERE file_id = ?", (file_id,))
        if not allowed_files(connection, session_id or "", Verb.REPLACE, [file_id]):
            return False
        connection.run(
            _REPLACE,
            (
                storable(candidate.source),
                storable(candidate.name),
                candidate.media_type,
                candidate.size_bytes,
                candidate.sha256,
                now_ms(),
                file_id,
            ),
        )
        write_control(connection, session_id, Control.RUN)
        return True


def keep_pasted(database: Database, name: str, content: Content) -> Candidate:
    """Store the bytes of a file that lies nowhere on disk; return it, ready to be added to a session.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was stored then.
    """
    with database.writing() as connection:
        document_id = keep_document(connection, content.sha256, content.media_type, len(content.data), now_ms())
        keep_content(connection, document_id, content)
    return Candidate(PASTED + name, name, len(content.data), content.media_type, content.sha256)


def sample_sessions(database: Database) -> list[str]:
    """Return the sessions that were made with `metadata={"is_sample": True}`, newest first."""
    with database.reading() as connection:
        rows = connection.rows(
            "SELECT session_id FROM session_processing_summary WHERE json_extract(metadata, '$.is_sample') "
            "ORDER BY created_at DESC"
        )
    return [row[0] for row in rows]
