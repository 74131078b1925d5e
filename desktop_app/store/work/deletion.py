"""Deleting a session: what goes and what stays is told before, and done in one transaction."""

from desktop_app.core.history import Deletion
from desktop_app.store.database import Database
from desktop_app.store.trail import forget_changes
from desktop_app.store.work.sessions import UnknownSession

_OWN_DOCUMENTS = """
SELECT DISTINCT document_id FROM file_processing_status AS own
WHERE session_id = :session AND document_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM file_processing_status AS other
    WHERE other.document_id = own.document_id AND other.session_id <> :session
)
"""

# Of documents that stay, readings that no other session's file refers to go as well.
_LOST = f"""
SELECT count(*), count(*) FILTER (WHERE report.reviewed_at IS NOT NULL)
FROM test_results AS result JOIN lab_reports AS report ON report.id = result.report_id
WHERE report.parsed_document_id IN (
    SELECT parsed.id FROM parsed_documents AS parsed
    WHERE parsed.document_id IN ({_OWN_DOCUMENTS})
    UNION
    SELECT own.parsed_document_id FROM file_processing_status AS own
    WHERE own.session_id = :session AND own.parsed_document_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM file_processing_status AS other
        WHERE other.parsed_document_id = own.parsed_document_id AND other.session_id <> :session
    )
)
"""  # noqa: S608 - constants of this file


def deletion_of(database: Database, session_id: str) -> Deletion:
    """Return what `delete_session` would take away and leave.

    Raises:
        UnknownSession: there is no such session.
        ProcessingError: DATABASE.
    """
    values = {"session": session_id}
    with database.reading_much() as connection:
        file_count = connection.value(
            "SELECT total_files FROM session_processing_summary WHERE session_id = :session", values
        )
        if file_count is None:
            raise UnknownSession(f"there is no session {session_id}")
        documents = connection.value(
            "SELECT count(DISTINCT document_id) FROM file_processing_status WHERE session_id = :session", values
        )
        own = connection.value(f"SELECT count(*) FROM ({_OWN_DOCUMENTS})", values)  # noqa: S608 - constants
        results, confirmed = connection.row(_LOST, values) or (0, 0)
    return Deletion(file_count, own, results, confirmed, documents - own)


def delete_session(database: Database, session_id: str) -> None:
    """Delete a session with its files, and the documents and results that no other session's file refers to.

    Raises:
        UnknownSession: there is no such session.
        ProcessingError: DISK_FULL or DATABASE; nothing was deleted then.
    """
    with database.writing() as connection:
        documents = connection.value(
            "SELECT json_group_array(DISTINCT document_id) FROM file_processing_status "
            "WHERE session_id = ? AND document_id IS NOT NULL",
            (session_id,),
        )
        if not connection.run("DELETE FROM session_processing_summary WHERE session_id = ?", (session_id,)):
            raise UnknownSession(f"there is no session {session_id}")
        connection.run(
            "DELETE FROM documents WHERE id IN (SELECT value FROM json_each(?)) "
            "AND NOT EXISTS (SELECT 1 FROM file_processing_status WHERE document_id = documents.id)",
            (documents,),
        )
        connection.run(
            "DELETE FROM parsed_documents WHERE document_id IN (SELECT value FROM json_each(?)) "
            "AND NOT EXISTS (SELECT 1 FROM file_processing_status WHERE parsed_document_id = parsed_documents.id)",
            (documents,),
        )
        connection.run(
            "DELETE FROM patients WHERE NOT EXISTS (SELECT 1 FROM lab_reports WHERE patient_id = patients.id)"
        )
        forget_changes(connection)
