"""Which of a document's readings counts: where several are shown by different files, its values are told once."""

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
