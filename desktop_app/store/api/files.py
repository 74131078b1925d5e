"""Which files that have not ended an API reads: what the window must know before it says that nothing is sent."""

from dataclasses import dataclass

from desktop_app.core.settings import API_ENGINE
from desktop_app.store.database import Database

_OPEN = """
SELECT count(*), ifnull(sum(file.status <> 'pending'), 0),
    ifnull(sum(file.status = 'pending'
        AND (file.error_code IN ('API_CONNECTION', 'API_TIMEOUT', 'API_SERVER')
            OR session.pause_code IN ('API_CONNECTION', 'API_TIMEOUT', 'API_SERVER'))), 0)
FROM session_processing_summary session JOIN file_processing_status file ON file.session_id = session.session_id
WHERE session.pending_files + session.processing_files > 0
    AND file.status IN ('pending', 'downloading', 'extracting', 'parsing', 'saving') AND file.engine = ?
"""


@dataclass(frozen=True, slots=True)
class ApiFiles:
    """Files of an API that wait or run; of these those that run, and those that wait since it was not reached."""

    open_count: int = 0
    running_count: int = 0
    cut_off_count: int = 0


def count_api_files(database: Database) -> ApiFiles:
    """Return the counts over all sessions; looks at open files only.

    Raises:
        ProcessingError: DATABASE.
    """
    with database.reading_much() as connection:
        row = connection.row(_OPEN, (API_ENGINE,))
    return ApiFiles(*row) if row else ApiFiles()
