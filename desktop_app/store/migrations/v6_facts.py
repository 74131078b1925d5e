"""Version 6: what the program remembers of itself, one fact a name (the last backup). Frozen with `v6`."""

STATEMENTS: tuple[str, ...] = (
    "CREATE TABLE facts (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
)
