"""Results on their way in: the documents of an import, stored in one transaction as a session of completed files."""

import secrets
from collections.abc import Callable, Sequence
from typing import Any

from desktop_app.core.exchange import ImportCounts, ImportedDocument
from desktop_app.core.intake import without_secrets
from desktop_app.core.progress import Content, Results
from desktop_app.core.status import MAX_ATTEMPTS
from desktop_app.store.database import Database
from desktop_app.store.driver import Connection
from desktop_app.store.exchange.completing import complete_reading
from desktop_app.store.exchange.import_marks import keep_report_marks
from desktop_app.store.readings.documents import keep_content, keep_document
from desktop_app.store.readings.results import keep_results
from desktop_app.store.values import now_ms, storable

ENGINE = "import"
"""The engine of sessions and readings that came from a file: such a reading is never taken for one of an engine."""

_INSERT_SESSION = """
INSERT INTO session_processing_summary (session_id, engine, metadata, created_at, updated_at)
VALUES (:session_id, :engine, '{"source": "import"}', :now, :now)
"""

_INSERT_FILE = """
INSERT INTO file_processing_status (
    file_id, session_id, position, source, file_name, file_type, sha256, page_count, document_id, parsed_document_id,
    engine, status, progress, max_retry_attempts, is_retryable, extraction_model, processing_started_at,
    processing_completed_at, processing_duration_ms, created_at, updated_at
) VALUES (
    :file_id, :session_id, :position, :source, :file_name, :media_type, :sha256, :page_count, :document_id, :parsed_id,
    :engine, 'completed', 100, :attempts, 0, :extraction_model, :now, :now, 0, :now, :now
)
"""

_KNOWN = """
SELECT parsed.id, parsed.engine FROM documents AS document
JOIN file_processing_status AS file ON file.document_id = document.id
JOIN parsed_documents AS parsed ON parsed.id = file.parsed_document_id
WHERE document.sha256 = ? AND file.status = 'completed' ORDER BY parsed.engine = 'import', file.id DESC LIMIT 1
"""

Tell = Callable[[int], None]
"""Told how many results are stored; what it raises ends the import, and nothing of it stays."""


def keep_import(
    database: Database, documents: Sequence[ImportedDocument], *, left_out: int = 0, tell: Tell = lambda _: None
) -> ImportCounts:
    """Store documents whose content is not known yet, all or none; what is stored already stays as it is.

    A document that came from a file before gets what it has not yet; one that was read here stays as it was read.

    Raises:
        ProcessingError: DISK_FULL or DATABASE; nothing was stored then.
    """
    with database.writing() as connection:
        known = {document.sha256: connection.row(_KNOWN, (document.sha256,)) for document in documents}
        new = [document for document in documents if known[document.sha256] is None]
        session_id = _add_session(connection) if new else None
        completed = reports = results = 0
        for position, document in enumerate(new, start=1):
            _keep_document(connection, document, session_id or "", position)
            reports += len(document.reports)
            results += sum(len(report.report.results) for report in document.reports)
            tell(results)
        for document in documents:
            reading = known[document.sha256]
            if reading is not None and reading[1] == ENGINE:
                more = complete_reading(connection, reading[0], document.reports, now_ms())
                completed += bool(more.results)
                reports, results = reports + more.reports, results + more.results
                tell(results)
    return ImportCounts(
        len(new), len(documents) - len(new) - completed, reports, results, left_out, session_id, completed
    )


def _add_session(connection: Connection) -> str:
    session_id = secrets.token_hex(8)
    newest = connection.value("SELECT max(created_at) FROM session_processing_summary") or 0
    values = {"session_id": session_id, "engine": ENGINE, "now": max(now_ms(), newest + 1)}
    connection.run(_INSERT_SESSION, values)
    return session_id


def _keep_document(connection: Connection, document: ImportedDocument, session_id: str, position: int) -> None:
    now = now_ms()
    size = None if document.content is None else len(document.content)
    document_id = keep_document(connection, document.sha256, storable(document.media_type), size, now)
    if document.content is not None:
        keep_content(connection, document_id, Content(document.sha256, document.media_type or "", document.content))
    if document.page_count is not None:
        connection.run(
            "UPDATE documents SET page_count = ifnull(page_count, ?) WHERE id = ?", (document.page_count, document_id)
        )
    reports = tuple(report.report for report in document.reports)
    models = storable(document.extraction_model) or "", storable(document.parsing_model) or ""
    parsed_id = keep_results(connection, document_id, Results(document.sha256, ENGINE, *models, reports), now)
    ids = connection.rows("SELECT id FROM lab_reports WHERE parsed_document_id = ? ORDER BY position", (parsed_id,))
    for (report_id,), report in zip(ids, document.reports, strict=True):
        keep_report_marks(connection, report_id, report, now)
    values: dict[str, Any] = {
        "file_id": f"{session_id}-{position}",
        "session_id": session_id,
        "position": position,
        "source": storable(without_secrets(document.source)),
        "file_name": storable(document.file_name),
        "media_type": storable(document.media_type),
        "sha256": document.sha256,
        "page_count": document.page_count,
        "document_id": document_id,
        "parsed_id": parsed_id,
        "engine": storable(document.engine),
        "attempts": MAX_ATTEMPTS,
        "extraction_model": models[0],
        "now": now,
    }
    connection.run(_INSERT_FILE, values)
