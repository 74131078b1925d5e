"""What is stored of files that were read."""

from desktop_app.core.progress import FileProgress
from desktop_app.store.database import Database
from desktop_app.store.work.files import find_file

TABLES = (
    "documents", "document_contents", "document_pages", "parsed_documents", "patients", "lab_reports", "test_results",
    "processing_jobs",
)  # fmt: skip


def sizes(database: Database) -> dict[str, int]:
    """Return how many rows each table has."""
    with database.reading() as connection:
        return {table: connection.value(f"SELECT count(*) FROM {table}") for table in TABLES}


def stored(database: Database, file_id: str) -> FileProgress:
    """Return a file's snapshot."""
    file = find_file(database, file_id)
    assert file is not None
    return file.progress
