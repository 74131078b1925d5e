"""Version 1: sessions, files, jobs, documents, results and the text index. Frozen: never change this file.

Times are milliseconds since 1970, UTC, as whole numbers; dates that a report prints are ISO 8601 text. Texts are kept
as printed. `session_processing_summary` is kept true by the triggers of `v1_triggers`.
"""

from desktop_app.store.driver import Connection
from desktop_app.store.migrations import v1_triggers

_SESSIONS = """
CREATE TABLE session_processing_summary (
    session_id TEXT NOT NULL PRIMARY KEY,
    engine TEXT NOT NULL,
    control TEXT NOT NULL DEFAULT 'run' CHECK (control IN ('run', 'paused', 'cancelled')),
    total_files INTEGER NOT NULL DEFAULT 0,
    pending_files INTEGER NOT NULL DEFAULT 0,
    processing_files INTEGER NOT NULL DEFAULT 0,
    completed_files INTEGER NOT NULL DEFAULT 0,
    failed_files INTEGER NOT NULL DEFAULT 0,
    timed_out_files INTEGER NOT NULL DEFAULT 0,
    cancelled_files INTEGER NOT NULL DEFAULT 0,
    work_done INTEGER NOT NULL DEFAULT 0,
    work_total INTEGER NOT NULL DEFAULT 0,
    total_processing_time_ms INTEGER NOT NULL DEFAULT 0,
    started_at INTEGER,
    last_ended_at INTEGER,
    timeout_threshold_ms INTEGER,
    continuation_token TEXT,
    metadata TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(metadata)),
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    overall_progress INTEGER NOT NULL GENERATED ALWAYS AS (
        CASE WHEN total_files > 0 THEN (200 * completed_files + total_files) / (2 * total_files) ELSE 0 END
    ) VIRTUAL,
    work_progress REAL NOT NULL GENERATED ALWAYS AS (
        CASE WHEN work_total > 0 THEN (20 * work_done + work_total) / (2 * work_total) / 10.0 ELSE 0.0 END
    ) VIRTUAL,
    session_status TEXT NOT NULL GENERATED ALWAYS AS (
        CASE
            WHEN total_files = 0 THEN 'pending'
            WHEN completed_files = total_files THEN 'completed'
            WHEN pending_files + processing_files = 0 THEN
                CASE
                    WHEN control = 'cancelled' AND cancelled_files > 0 THEN 'cancelled'
                    WHEN completed_files > 0 THEN 'partial'
                    ELSE 'failed'
                END
            WHEN control = 'paused' THEN 'paused'
            WHEN pending_files = total_files THEN 'pending'
            ELSE 'processing'
        END
    ) VIRTUAL,
    completed_at INTEGER GENERATED ALWAYS AS (
        CASE WHEN total_files > 0 AND pending_files + processing_files = 0 THEN last_ended_at END
    ) VIRTUAL,
    timed_out INTEGER NOT NULL GENERATED ALWAYS AS (timed_out_files > 0) VIRTUAL,
    can_resume INTEGER NOT NULL GENERATED ALWAYS AS (pending_files + processing_files + timed_out_files > 0) VIRTUAL
) STRICT, WITHOUT ROWID
"""

_FILES = """
CREATE TABLE file_processing_status (
    id INTEGER PRIMARY KEY,
    file_id TEXT NOT NULL UNIQUE,
    session_id TEXT NOT NULL REFERENCES session_processing_summary (session_id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    source TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_type TEXT,
    file_size_bytes INTEGER,
    sha256 TEXT,
    page_count INTEGER,
    document_id INTEGER REFERENCES documents (id) ON DELETE SET NULL,
    parsed_document_id INTEGER REFERENCES parsed_documents (id) ON DELETE SET NULL,
    duplicate_of TEXT,
    engine TEXT NOT NULL,
    is_read_again INTEGER NOT NULL DEFAULT 0 CHECK (is_read_again IN (0, 1)),
    status TEXT NOT NULL DEFAULT 'pending' CHECK (status IN (
        'pending', 'downloading', 'extracting', 'parsing', 'saving', 'completed', 'failed', 'timeout', 'cancelled'
    )),
    progress INTEGER NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
    message TEXT,
    attempt_number INTEGER NOT NULL DEFAULT 1 CHECK (attempt_number >= 1),
    max_retry_attempts INTEGER NOT NULL,
    is_retryable INTEGER NOT NULL DEFAULT 1 CHECK (is_retryable IN (0, 1)),
    error_code TEXT,
    error_message TEXT,
    error_details TEXT CHECK (error_details IS NULL OR json_valid(error_details)),
    extracted_text TEXT,
    extraction_model TEXT,
    parsing_metadata TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(parsing_metadata)),
    processing_started_at INTEGER,
    processing_completed_at INTEGER,
    processing_duration_ms INTEGER,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    pages_weight INTEGER NOT NULL GENERATED ALWAYS AS (max(1, ifnull(page_count, 1))) VIRTUAL,
    pages_done INTEGER NOT NULL GENERATED ALWAYS AS (
        pages_weight * CASE WHEN status IN ('completed', 'failed', 'timeout', 'cancelled') THEN 100 ELSE progress END
    ) VIRTUAL
) STRICT
"""

_JOBS = """
CREATE TABLE processing_jobs (
    id INTEGER PRIMARY KEY,
    file_id TEXT REFERENCES file_processing_status (file_id) ON DELETE CASCADE,
    document_id INTEGER REFERENCES documents (id) ON DELETE CASCADE,
    session_id TEXT REFERENCES session_processing_summary (session_id) ON DELETE CASCADE,
    type TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('running', 'completed', 'failed', 'timeout', 'cancelled', 'interrupted')),
    progress INTEGER NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
    message TEXT,
    attempt_number INTEGER NOT NULL DEFAULT 1,
    retry_count INTEGER NOT NULL GENERATED ALWAYS AS (attempt_number - 1) VIRTUAL,
    error_code TEXT,
    error_message TEXT,
    error_details TEXT CHECK (error_details IS NULL OR json_valid(error_details)),
    started_at INTEGER NOT NULL,
    completed_at INTEGER,
    UNIQUE (file_id, attempt_number, type, started_at)
) STRICT
"""

_DOCUMENTS = """
CREATE TABLE documents (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    media_type TEXT,
    size_bytes INTEGER,
    page_count INTEGER,
    created_at INTEGER NOT NULL
) STRICT
"""

_CONTENTS = """
CREATE TABLE document_contents (
    document_id INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
    bytes BLOB NOT NULL
) STRICT
"""

_PAGES = """
CREATE TABLE document_pages (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    engine TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    source TEXT NOT NULL,
    text TEXT NOT NULL,
    words BLOB NOT NULL,
    UNIQUE (document_id, engine, number)
) STRICT
"""

_PARSED = """
CREATE TABLE parsed_documents (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    engine TEXT NOT NULL,
    extraction_model TEXT NOT NULL,
    parsing_model TEXT NOT NULL,
    report_count INTEGER NOT NULL,
    result_count INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT
"""

_PATIENTS = """
CREATE TABLE patients (
    id INTEGER PRIMARY KEY,
    match_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    sex TEXT CHECK (sex IN ('male', 'female', 'other')),
    birth_date TEXT,
    identifier TEXT,
    created_at INTEGER NOT NULL
) STRICT
"""

_REPORTS = """
CREATE TABLE lab_reports (
    id INTEGER PRIMARY KEY,
    parsed_document_id INTEGER NOT NULL REFERENCES parsed_documents (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    patient_id INTEGER REFERENCES patients (id) ON DELETE SET NULL,
    patient_name TEXT,
    patient_sex TEXT CHECK (patient_sex IN ('male', 'female', 'other')),
    patient_age TEXT,
    patient_birth_date TEXT,
    patient_identifier TEXT,
    laboratory TEXT,
    ordering_provider TEXT,
    specimen TEXT,
    collected_at TEXT,
    reported_at TEXT,
    reviewed_at INTEGER,
    created_at INTEGER NOT NULL,
    UNIQUE (parsed_document_id, position)
) STRICT
"""

_RESULTS = """
CREATE TABLE test_results (
    id INTEGER PRIMARY KEY,
    report_id INTEGER NOT NULL REFERENCES lab_reports (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    value TEXT,
    numeric_value REAL,
    comparator TEXT CHECK (comparator IN ('<', '<=', '>', '>=')),
    unit TEXT,
    reference_range TEXT,
    reference_low REAL,
    reference_high REAL,
    flag TEXT CHECK (flag IN ('L', 'H', 'LL', 'HH', 'A')),
    interpretation TEXT CHECK (
        interpretation IN ('low', 'high', 'critical-low', 'critical-high', 'abnormal', 'normal')
    ),
    panel TEXT,
    page INTEGER,
    bbox_x0 REAL,
    bbox_y0 REAL,
    bbox_x1 REAL,
    bbox_y1 REAL,
    confidence REAL,
    is_grounded INTEGER NOT NULL DEFAULT 0 CHECK (is_grounded IN (0, 1)),
    analyte_id TEXT,
    analyte_name TEXT,
    loinc TEXT,
    ucum_unit TEXT,
    UNIQUE (report_id, position)
) STRICT
"""

_CHUNKS = """
CREATE TABLE chunks (
    id INTEGER PRIMARY KEY,
    document_id INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
    page INTEGER NOT NULL,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (document_id, page, position)
) STRICT
"""

_CHUNKS_SEARCH = """
CREATE VIRTUAL TABLE chunks_search USING fts5 (
    text, content='chunks', content_rowid='id', tokenize='unicode61 remove_diacritics 2'
)
"""

_TABLES = (
    _SESSIONS,
    _DOCUMENTS,
    _CONTENTS,
    _PAGES,
    _PATIENTS,
    _PARSED,
    _REPORTS,
    _RESULTS,
    _FILES,
    _JOBS,
    _CHUNKS,
    _CHUNKS_SEARCH,
)

_INDEXES = (
    "CREATE INDEX sessions_by_created ON session_processing_summary (created_at)",
    "CREATE UNIQUE INDEX files_by_session ON file_processing_status (session_id, position)",
    "CREATE INDEX files_by_status ON file_processing_status (session_id, status, position)",
    "CREATE INDEX files_by_created ON file_processing_status (created_at)",
    "CREATE INDEX files_by_document ON file_processing_status (document_id)",
    "CREATE INDEX files_by_parsed_document ON file_processing_status (parsed_document_id)",
    "CREATE INDEX jobs_by_document ON processing_jobs (document_id) WHERE document_id IS NOT NULL",
    "CREATE INDEX jobs_by_session ON processing_jobs (session_id) WHERE session_id IS NOT NULL",
    "CREATE INDEX parsed_documents_by_document ON parsed_documents (document_id, engine)",
    "CREATE INDEX reports_by_patient ON lab_reports (patient_id, collected_at)",
    "CREATE INDEX results_by_analyte ON test_results (analyte_id) WHERE analyte_id IS NOT NULL",
    "CREATE INDEX results_by_name ON test_results (name)",
)


def migrate(connection: Connection) -> None:
    """Make all tables, indexes and triggers in an empty database."""
    for statement in (*_TABLES, *_INDEXES, *v1_triggers.TRIGGERS):
        connection.run(statement)
