"""Version 3: the reasons to check a result. Frozen: never change this file.

`doubts` is a JSON list of codes; empty for results that are accepted, and for those read before there were any.
"""

from desktop_app.store.driver import Connection


def migrate(connection: Connection) -> None:
    """Make room for the reasons."""
    connection.run("ALTER TABLE test_results ADD COLUMN doubts TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(doubts))")
