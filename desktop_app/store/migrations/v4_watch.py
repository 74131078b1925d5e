"""The part of version 4 that the watched folder stands on: what of it was taken.

Frozen once released: then never change this file. `modified_ns` is nanoseconds since 1970 as the folder tells it.
"""

STATEMENTS = (
    "CREATE TABLE watched_files (source TEXT NOT NULL PRIMARY KEY, size_bytes INTEGER NOT NULL, "
    "modified_ns INTEGER NOT NULL, sha256 TEXT, taken_at INTEGER NOT NULL) STRICT, WITHOUT ROWID",
)
