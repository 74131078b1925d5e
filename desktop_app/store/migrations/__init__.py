"""All changes of the database's form, oldest first.

The tuple only ever grows, and what is in it never changes: a new database is made by running all of them.
"""

from collections.abc import Callable

from desktop_app.store.driver import Connection
from desktop_app.store.migrations import v1, v2, v3, v4, v5, v6, v7, v8

Migration = Callable[[Connection], None]

MIGRATIONS: tuple[Migration, ...] = (
    v1.migrate,
    v2.migrate,
    v3.migrate,
    v4.migrate,
    v5.migrate,
    v6.migrate,
    v7.migrate,
    v8.migrate,
)
"""Migration n (counted from 1) brings version n - 1 to version n."""
