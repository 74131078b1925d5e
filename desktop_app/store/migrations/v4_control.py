"""The part of version 4 that control over files stands on.

Frozen once released: then never change this file. Times are milliseconds since 1970, UTC.

A pending file waits until `next_attempt_at`; those with the higher `queue_rank` begin first; one that `is_held` was
paused by itself. Attempts are counted anew in each `attempt_round`. A session that paused itself says why. It knows how
many files a retry can help: triggers add and take away what each change changes.
"""


def _is_retryable(row: str) -> str:
    return f"({row}.status IN ('failed', 'timeout') AND {row}.is_retryable)"


def _counted(change: str) -> str:
    return f"UPDATE session_processing_summary SET retryable_files = retryable_files {change}"  # noqa: S608


_CHANGED = f"""
CREATE TRIGGER file_retryable_changed AFTER UPDATE OF status, is_retryable ON file_processing_status
WHEN {_is_retryable("NEW")} <> {_is_retryable("OLD")} BEGIN
    {_counted(f"+ {_is_retryable('NEW')} - {_is_retryable('OLD')}")} WHERE session_id = NEW.session_id;
END
"""

_ADDED = f"""
CREATE TRIGGER retryable_file_added AFTER INSERT ON file_processing_status WHEN {_is_retryable("NEW")} BEGIN
    {_counted("+ 1")} WHERE session_id = NEW.session_id;
END
"""

_REMOVED = f"""
CREATE TRIGGER retryable_file_removed AFTER DELETE ON file_processing_status WHEN {_is_retryable("OLD")} BEGIN
    {_counted("- 1")} WHERE session_id = OLD.session_id;
END
"""

_FILL = f"""
UPDATE session_processing_summary SET retryable_files = (
    SELECT count(*) FROM file_processing_status AS file
    WHERE file.session_id = session_processing_summary.session_id AND {_is_retryable("file")}
)
"""  # noqa: S608 - constants of this file

STATEMENTS = (
    "ALTER TABLE file_processing_status ADD COLUMN next_attempt_at INTEGER",
    "ALTER TABLE file_processing_status ADD COLUMN attempt_round INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE file_processing_status ADD COLUMN queue_rank INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE file_processing_status ADD COLUMN is_held INTEGER NOT NULL DEFAULT 0 CHECK (is_held IN (0, 1))",
    "ALTER TABLE processing_jobs ADD COLUMN attempt_round INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE session_processing_summary ADD COLUMN retryable_files INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE session_processing_summary ADD COLUMN pause_code TEXT",
    "ALTER TABLE session_processing_summary ADD COLUMN pause_message TEXT",
    "CREATE INDEX sessions_running ON session_processing_summary (session_id) WHERE processing_files > 0",
    _FILL,
    _CHANGED,
    _ADDED,
    _REMOVED,
)
