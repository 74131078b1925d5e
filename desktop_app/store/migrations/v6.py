"""Version 6: people, the trail of changes, passages and their vectors.

Frozen once released: then never change this file. Times are milliseconds since 1970, UTC.
"""

from desktop_app.store.driver import Connection

_STATEMENTS: tuple[str, ...] = ()


def migrate(connection: Connection) -> None:
    """Make the tables of people, changes and search."""
    for statement in _STATEMENTS:
        connection.run(statement)
