"""The triggers of version 1. Frozen: never change this file.

Those on `file_processing_status` keep the session's counts: each change adds and takes away what it changes, at any
size of the session. What follows from the counts is computed by the summary's generated columns. `started_at` is the
earliest start and `last_ended_at` the latest end that any of the session's files ever had.
"""

_RUNNING = "('downloading', 'extracting', 'parsing', 'saving')"

_COUNTS = {
    "total_files": "1",
    "pending_files": "({row}.status = 'pending')",
    "processing_files": f"({{row}}.status IN {_RUNNING})",
    "completed_files": "({row}.status = 'completed')",
    "failed_files": "({row}.status = 'failed')",
    "timed_out_files": "({row}.status = 'timeout')",
    "cancelled_files": "({row}.status = 'cancelled')",
    "work_done": "{row}.pages_done",
    "work_total": "{row}.pages_weight",
    "total_processing_time_ms": "ifnull({row}.processing_duration_ms, 0)",
}

_TIMES = """
    started_at = min(
        ifnull(started_at, NEW.processing_started_at), ifnull(NEW.processing_started_at, started_at)
    ),
    last_ended_at = max(
        ifnull(last_ended_at, NEW.processing_completed_at), ifnull(NEW.processing_completed_at, last_ended_at)
    ),
    updated_at = max(updated_at, NEW.updated_at)
"""


def _added(row: str, sign: str) -> str:
    return ", ".join(f"{name} = {name} {sign} {term.format(row=row)}" for name, term in _COUNTS.items())


def _moved() -> str:
    return ", ".join(
        f"{name} = {name} + {term.format(row='NEW')} - {term.format(row='OLD')}"
        for name, term in _COUNTS.items()
        if name != "total_files"
    )


_FILE_ADDED = f"""
CREATE TRIGGER file_added AFTER INSERT ON file_processing_status BEGIN
    UPDATE session_processing_summary SET {_added("NEW", "+")}, {_TIMES} WHERE session_id = NEW.session_id;
END
"""  # noqa: S608 - constants of this file

_FILE_CHANGED = f"""
CREATE TRIGGER file_changed AFTER UPDATE OF
    status, progress, page_count, processing_started_at, processing_completed_at, processing_duration_ms
ON file_processing_status BEGIN
    UPDATE session_processing_summary SET {_moved()}, {_TIMES} WHERE session_id = NEW.session_id;
END
"""  # noqa: S608 - constants of this file

_FILE_REMOVED = f"""
CREATE TRIGGER file_removed AFTER DELETE ON file_processing_status BEGIN
    UPDATE session_processing_summary SET {_added("OLD", "-")} WHERE session_id = OLD.session_id;
END
"""  # noqa: S608 - constants of this file

_FILE_STAYS = """
CREATE TRIGGER file_stays_in_session BEFORE UPDATE OF session_id ON file_processing_status
WHEN NEW.session_id IS NOT OLD.session_id BEGIN
    SELECT raise(ABORT, 'a file stays in its session');
END
"""

_CHUNK_ADDED = """
CREATE TRIGGER chunk_added AFTER INSERT ON chunks BEGIN
    INSERT INTO chunks_search (rowid, text) VALUES (NEW.id, NEW.text);
END
"""

_CHUNK_CHANGED = """
CREATE TRIGGER chunk_changed AFTER UPDATE ON chunks BEGIN
    INSERT INTO chunks_search (chunks_search, rowid, text) VALUES ('delete', OLD.id, OLD.text);
    INSERT INTO chunks_search (rowid, text) VALUES (NEW.id, NEW.text);
END
"""

_CHUNK_REMOVED = """
CREATE TRIGGER chunk_removed AFTER DELETE ON chunks BEGIN
    INSERT INTO chunks_search (chunks_search, rowid, text) VALUES ('delete', OLD.id, OLD.text);
END
"""

TRIGGERS = (_FILE_ADDED, _FILE_CHANGED, _FILE_REMOVED, _FILE_STAYS, _CHUNK_ADDED, _CHUNK_CHANGED, _CHUNK_REMOVED)
