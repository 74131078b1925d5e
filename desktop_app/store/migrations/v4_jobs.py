"""The part of version 4 that jobs other than files stand on.

Frozen once released: then never change this file. Such a job belongs to no file; `title` says what it does, `result`
names what came of it (the path of a file), and `owner` is the running program that works on it.
"""

STATEMENTS = (
    "ALTER TABLE processing_jobs ADD COLUMN title TEXT",
    "ALTER TABLE processing_jobs ADD COLUMN result TEXT",
    "ALTER TABLE processing_jobs ADD COLUMN owner TEXT",
    "CREATE INDEX jobs_running ON processing_jobs (owner) WHERE status = 'running' AND owner IS NOT NULL",
)
