"""How long files took on this machine, and what a session still has before it: what the time left is learned from."""

from desktop_app.core.outlook import PastFiles, WorkAhead
from desktop_app.store.database import Database

_NEWEST = 500
"""So many of the newest completed files tell how fast this machine is now."""

_PAST = """
SELECT engine, file_type, pages, count(*), sum(duration) FROM (
    SELECT engine, file_type, pages_weight AS pages, processing_duration_ms AS duration FROM file_processing_status
    WHERE status = 'completed' AND duplicate_of IS NULL AND processing_duration_ms IS NOT NULL
    ORDER BY id DESC LIMIT ?
) GROUP BY 1, 2, 3
"""

_AHEAD = """
SELECT engine, file_type, page_count, count(*) FROM file_processing_status
WHERE session_id = ? AND status IN ('pending', 'downloading', 'extracting', 'parsing', 'saving') AND NOT is_held
GROUP BY 1, 2, 3
"""


def past_files(database: Database) -> list[PastFiles]:
    """Return how long the newest completed files took, by engine, kind and number of pages."""
    with database.reading() as connection:
        return [PastFiles(*row) for row in connection.rows(_PAST, (_NEWEST,))]


def work_ahead(database: Database, session_id: str) -> list[WorkAhead]:
    """Return what of a session has not ended, by engine, kind and number of pages; it looks at every such file."""
    with database.reading() as connection:
        return [WorkAhead(*row) for row in connection.rows(_AHEAD, (session_id,))]
