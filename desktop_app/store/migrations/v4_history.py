"""The part of version 4 that the history of sessions stands on.

Frozen once released: then never change this file. A session's summary knows how many values and reports its files gave
and how many of the reports a person confirmed; triggers keep these counts, each change adding and taking away what it
changes. A content that two files of a session share counts for both.
"""

_TOTALS = ("result_count", "report_count", "reviewed_count")

_COUNTED = {
    "result_count": "ifnull((SELECT result_count FROM parsed_documents WHERE id = {parsed}), 0)",
    "report_count": "(SELECT count(*) FROM lab_reports WHERE parsed_document_id = {parsed})",
    "reviewed_count": "(SELECT count(reviewed_at) FROM lab_reports WHERE parsed_document_id = {parsed})",
}


def _moved(*parts: tuple[str, str]) -> str:
    """Return assignments that add (or take away) what readings of a document count for."""
    return ", ".join(
        f"{name} = {name} " + " ".join(f"{sign} {_COUNTED[name].format(parsed=parsed)}" for sign, parsed in parts)
        for name in _TOTALS
    )


def _in_sessions(assignment: str, parsed: str) -> str:
    """Return an update of all sessions with files of this reading; `{files}` is how many files they have of it."""
    files = (
        "(SELECT count(*) FROM file_processing_status AS file WHERE file.parsed_document_id = "  # noqa: S608 - constants
        f"{parsed} AND file.session_id = session_processing_summary.session_id)"
    )
    return (
        f"UPDATE session_processing_summary SET {assignment.format(files=files)} WHERE session_id IN "  # noqa: S608
        f"(SELECT session_id FROM file_processing_status WHERE parsed_document_id = {parsed})"
    )


_FILE_LINKED = f"""
CREATE TRIGGER file_linked AFTER UPDATE OF parsed_document_id ON file_processing_status
WHEN NEW.parsed_document_id IS NOT OLD.parsed_document_id BEGIN
    UPDATE session_processing_summary
    SET {_moved(("+", "NEW.parsed_document_id"), ("-", "OLD.parsed_document_id"))}
    WHERE session_id = NEW.session_id;
END
"""  # noqa: S608 - constants of this file

_FILE_ADDED = f"""
CREATE TRIGGER linked_file_added AFTER INSERT ON file_processing_status WHEN NEW.parsed_document_id IS NOT NULL BEGIN
    UPDATE session_processing_summary SET {_moved(("+", "NEW.parsed_document_id"))} WHERE session_id = NEW.session_id;
END
"""  # noqa: S608 - constants of this file

_FILE_REMOVED = f"""
CREATE TRIGGER linked_file_removed AFTER DELETE ON file_processing_status WHEN OLD.parsed_document_id IS NOT NULL BEGIN
    UPDATE session_processing_summary SET {_moved(("-", "OLD.parsed_document_id"))} WHERE session_id = OLD.session_id;
END
"""  # noqa: S608 - constants of this file

# Before, while what it counts for can still be looked up: the foreign key would clear the links afterwards.
_READING_REMOVED = """
CREATE TRIGGER reading_removed BEFORE DELETE ON parsed_documents BEGIN
    UPDATE file_processing_status SET parsed_document_id = NULL WHERE parsed_document_id = OLD.id;
END
"""

_MORE_VALUES = _in_sessions("result_count = result_count + {files} * (NEW.result_count - OLD.result_count)", "NEW.id")
_MORE_REPORTS = _in_sessions(
    "report_count = report_count + {files}, reviewed_count = reviewed_count + {files} * (NEW.reviewed_at IS NOT NULL)",
    "NEW.parsed_document_id",
)
_FEWER_REPORTS = _in_sessions(
    "report_count = report_count - {files}, reviewed_count = reviewed_count - {files} * (OLD.reviewed_at IS NOT NULL)",
    "OLD.parsed_document_id",
)
_OTHER_REVIEW = _in_sessions(
    "reviewed_count = reviewed_count + {files} * ((NEW.reviewed_at IS NOT NULL) - (OLD.reviewed_at IS NOT NULL))",
    "NEW.parsed_document_id",
)

_READING_CHANGED = f"""
CREATE TRIGGER reading_changed AFTER UPDATE OF result_count ON parsed_documents
WHEN NEW.result_count <> OLD.result_count BEGIN {_MORE_VALUES}; END
"""

_REPORT_ADDED = f"CREATE TRIGGER report_added AFTER INSERT ON lab_reports BEGIN {_MORE_REPORTS}; END"

_REPORT_REMOVED = f"CREATE TRIGGER report_removed AFTER DELETE ON lab_reports BEGIN {_FEWER_REPORTS}; END"

_REPORT_REVIEWED = f"""
CREATE TRIGGER report_reviewed AFTER UPDATE OF reviewed_at ON lab_reports
WHEN (NEW.reviewed_at IS NULL) <> (OLD.reviewed_at IS NULL) BEGIN {_OTHER_REVIEW}; END
"""

FILL_COUNTS = """
UPDATE session_processing_summary SET
    result_count = total.results, report_count = total.reports, reviewed_count = total.reviewed
FROM (
    SELECT file.session_id, sum(reading.results) AS results, sum(reading.reports) AS reports,
        sum(reading.reviewed) AS reviewed
    FROM file_processing_status AS file JOIN (
        SELECT parsed.id, parsed.result_count AS results, count(report.id) AS reports,
            count(report.reviewed_at) AS reviewed
        FROM parsed_documents AS parsed LEFT JOIN lab_reports AS report ON report.parsed_document_id = parsed.id
        GROUP BY parsed.id
    ) AS reading ON reading.id = file.parsed_document_id
    GROUP BY file.session_id
) AS total WHERE total.session_id = session_processing_summary.session_id
"""

_INDEXES = (
    # What the search for a name walks through, in the order of the index alone.
    "CREATE INDEX files_by_type ON file_processing_status (session_id, file_type, file_name)",
    "CREATE INDEX files_by_error ON file_processing_status (error_code, session_id) WHERE error_code IS NOT NULL",
    "DROP INDEX files_by_parsed_document",
    "CREATE INDEX files_by_parsed_document ON file_processing_status (parsed_document_id, session_id)",
    "DROP INDEX results_by_name",
    "CREATE INDEX results_by_name ON test_results (name, report_id)",
    "DROP INDEX results_by_analyte",
    "CREATE INDEX results_by_analyte ON test_results (analyte_id, report_id) WHERE analyte_id IS NOT NULL",
)

STATEMENTS = (
    *(f"ALTER TABLE session_processing_summary ADD COLUMN {name} INTEGER NOT NULL DEFAULT 0" for name in _TOTALS),
    *_INDEXES,
    FILL_COUNTS,
    _FILE_LINKED,
    _FILE_ADDED,
    _FILE_REMOVED,
    _READING_REMOVED,
    _READING_CHANGED,
    _REPORT_ADDED,
    _REPORT_REMOVED,
    _REPORT_REVIEWED,
)
