"""Version 5: answers of APIs, paid once, and what they cost.

Frozen once released: then never change this file. Times are milliseconds since 1970, UTC.
"""

from desktop_app.store.driver import Connection

_STATEMENTS: tuple[str, ...] = ()


def migrate(connection: Connection) -> None:
    """Make the tables of calls, costs and what a server can do."""
    for statement in _STATEMENTS:
        connection.run(statement)
