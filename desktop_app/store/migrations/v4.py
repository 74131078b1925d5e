"""Version 4: waiting for the next attempt, the order of files, jobs other than files, and the watched folder.

Frozen once released: then never change this file. Times are milliseconds since 1970, UTC.
"""

from desktop_app.store.driver import Connection
from desktop_app.store.migrations import v4_analytics, v4_control, v4_history, v4_jobs, v4_watch

_STATEMENTS: tuple[str, ...] = (
    *v4_history.STATEMENTS,
    *v4_jobs.STATEMENTS,
    *v4_control.STATEMENTS,
    *v4_analytics.STATEMENTS,
    *v4_watch.STATEMENTS,
)


def migrate(connection: Connection) -> None:
    """Make room for retries that wait, files moved to the top, and tracked jobs."""
    for statement in _STATEMENTS:
        connection.run(statement)
