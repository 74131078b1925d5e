"""The tables as peewee sees them, for queries that are put together from parts.

The tables themselves are made by the migrations; a test holds the two equal. Columns that the database computes
(`session_status`, `overall_progress` …) are read like any other and never written. Times are milliseconds since 1970.
"""

from typing import Any

from peewee import JOIN, Model

from desktop_app.store.tables.api import (
    AnswerTable,
    BatchQuestionTable,
    BatchTable,
    CallTable,
    HandoverTable,
    ServerTable,
)
from desktop_app.store.tables.documents import (
    ChunkTable,
    ChunkVectorTable,
    ContentTable,
    DocumentTable,
    IndexedDocumentTable,
    PageTable,
)
from desktop_app.store.tables.readings import (
    CorrectionTable,
    ParsedDocumentTable,
    PatientTable,
    ReportTable,
    ResultTable,
    TrailTable,
)
from desktop_app.store.tables.work import FactTable, FileTable, JobTable, SessionTable, WatchedFileTable

TABLES: tuple[type[Model], ...] = (
    SessionTable,
    FileTable,
    JobTable,
    DocumentTable,
    ContentTable,
    PageTable,
    ParsedDocumentTable,
    PatientTable,
    ReportTable,
    ResultTable,
    CorrectionTable,
    TrailTable,
    ChunkTable,
    ChunkVectorTable,
    IndexedDocumentTable,
    AnswerTable,
    CallTable,
    ServerTable,
    HandoverTable,
    BatchTable,
    BatchQuestionTable,
    FactTable,
    WatchedFileTable,
)
"""Every table of the schema, the indexes of words themselves excepted."""


def row_ids() -> Any:
    """Begin a query for the row ids of files."""
    return FileTable.select(FileTable.id)  # pyright: ignore[reportUnknownMemberType]


def all_files() -> Any:
    """Begin a query for whole rows of files, each with the number of results it gave (`result_count`)."""
    # peewee's query methods have no complete types.
    readings: Any = FileTable.parsed_document_id == ParsedDocumentTable.id  # pyright: ignore[reportUnknownMemberType]
    files: Any = FileTable.select(FileTable, ParsedDocumentTable.result_count)  # pyright: ignore[reportUnknownMemberType]
    return files.join(ParsedDocumentTable, JOIN.LEFT_OUTER, on=readings)
