"""Which files belong to a session: taken out, replaced, pasted; and sessions of samples."""

import json
from collections.abc import Collection

from desktop_app.core.intake import Candidate
from desktop_app.core.progress import Content
from desktop_app.store.database import Database
from desktop_app.store.documents import keep_content, keep_document
from desktop_app.store.values import now_ms, storable

PASTED = "pasted:"
"""Source of a file that lies nowhere but in the database."""

_IS_AT_REST = "status NOT IN ('downloading', 'extracting', 'parsing', 'saving')"

_REMOVE = f"""
DELETE FROM file_processing_status
WHERE session_id = ? AND file_id IN (SELECT value FROM json_each(?)) AND {_IS_AT_REST}
"""  # noqa: S608 - constants of this file

_FORGET_UNUSED = """
DELETE FROM documents
WHERE NOT EXISTS (SELECT 1 FROM file_processing_status WHERE document_id = documents.id)
"""

_REPLACE = f"""
UPDATE file_processing_status SET
    source = ?, file_name = ?, file_type = ?, file_size_bytes = ?, updated_at = ?,
    sha256 = NULL, page_count = NULL, document_id = NULL, parsed_document_id = NULL, duplicate_of = NULL,
    status = 'pending', progress = 0, message = NULL, attempt_number = 1, is_retryable = 1, error_code = NULL,
    error_message = NULL, error_details = NULL, extracted_text = NULL, extraction_model = NULL,
    parsing_metadata = '{{}}', processing_started_at = NULL, processing_completed_at = NULL,
    processing_duration_ms = NULL
WHERE file_id = ? AND {_IS_AT_REST}
"""  # noqa: S608 - constants of this file


def remove_files(database: Database, session_id: str, file_ids: Collection[str]) -> int:
    """Take files that are not running out of a session; return how many.

    What was read of them stays while another file refers to it; other documents go with them.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was removed then.
    """
    with database.writing() as connection:
        removed = connection.run(_REMOVE, (session_id, json.dumps(list(file_ids))))
        connection.run(_FORGET_UNUSED)
        return removed


def replace_file(database: Database, file_id: str, candidate: Candidate) -> bool:
    """Put another file in the place of one that is not running, pending for its first attempt; False where it runs.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was changed then.
    """
    with database.writing() as connection:
        facts = (storable(candidate.source), storable(candidate.name), candidate.media_type, candidate.size_bytes)
        changed = connection.run(_REPLACE, (*facts, now_ms(), file_id))
        if changed:
            connection.run("DELETE FROM processing_jobs WHERE file_id = ?", (file_id,))
        return bool(changed)


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
