"""Which of a document's readings counts: where several are shown by different files, its values are told once."""

from desktop_app.store.driver import Connection

IS_COUNTED = """NOT EXISTS (
    SELECT 1 FROM parsed_documents AS own
    JOIN parsed_documents AS earlier ON earlier.document_id = own.document_id AND earlier.id < own.id
    JOIN lab_reports AS confirmed ON confirmed.parsed_document_id = earlier.id AND confirmed.reviewed_at IS NOT NULL
    JOIN file_processing_status AS holder ON holder.parsed_document_id = earlier.id AND holder.status = 'completed'
    WHERE own.id = report.parsed_document_id
)"""
"""Condition for rows of `lab_reports AS report`: no earlier, confirmed reading of the document still stands.

A newer one stands beside it, in the session that asked for it, until it is confirmed itself and takes its place.
"""

# What a person confirmed stays until the new reading says the same, or is confirmed itself.
_GIVE_WAY = """
UPDATE file_processing_status SET parsed_document_id = :new
WHERE document_id = :document AND status = 'completed' AND parsed_document_id < :new AND NOT (
    EXISTS (SELECT 1 FROM lab_reports WHERE parsed_document_id = file_processing_status.parsed_document_id
        AND reviewed_at IS NOT NULL)
    AND EXISTS (SELECT 1 FROM lab_reports WHERE parsed_document_id = :new AND reviewed_at IS NULL)
)
"""


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
