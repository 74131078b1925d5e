"""The tables as peewee sees them, for queries that are put together from parts.

The tables themselves are made by the migrations; a test holds the two equal. Columns that the database computes
(`session_status`, `overall_progress` …) are read like any other and never written. Times are milliseconds since 1970.
"""

from peewee import Model

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
