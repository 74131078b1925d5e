"""The part of version 4 that analytics stand on: figures over time are read from these indexes alone.

Frozen once released: then never change this file.
"""

STATEMENTS = (
    "CREATE INDEX files_by_end ON file_processing_status (processing_completed_at, status, engine, "
    "processing_duration_ms, attempt_number, attempt_round, page_count, duplicate_of, file_type, extraction_model, "
    "error_code, created_at, processing_started_at) WHERE processing_completed_at IS NOT NULL",
    "CREATE INDEX readings_by_time ON parsed_documents (created_at, engine, result_count)",
    "CREATE INDEX reports_by_review ON lab_reports (reviewed_at, parsed_document_id, laboratory) "
    "WHERE reviewed_at IS NOT NULL",
)
