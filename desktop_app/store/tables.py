"""The tables as peewee sees them, for queries that are put together from parts.

The tables themselves are made by the migrations; a test holds the two equal. Columns that the database computes
(`session_status`, `overall_progress` …) are read like any other and never written. Times are milliseconds since 1970.
"""

from typing import Any

from peewee import JOIN, AutoField, BlobField, FloatField, IntegerField, Model, TextField


class SessionTable(Model):
    """One session: its control, and the counts that triggers keep."""

    session_id = TextField(primary_key=True)
    engine = TextField()
    control = TextField()
    total_files = IntegerField()
    pending_files = IntegerField()
    processing_files = IntegerField()
    completed_files = IntegerField()
    failed_files = IntegerField()
    timed_out_files = IntegerField()
    cancelled_files = IntegerField()
    work_done = IntegerField()
    work_total = IntegerField()
    total_processing_time_ms = IntegerField()
    started_at = IntegerField(null=True)
    last_ended_at = IntegerField(null=True)
    timeout_threshold_ms = IntegerField(null=True)
    continuation_token = TextField(null=True)
    metadata = TextField()
    created_at = IntegerField()
    updated_at = IntegerField()
    overall_progress = IntegerField()
    work_progress = FloatField()
    session_status = TextField()
    completed_at = IntegerField(null=True)
    timed_out = IntegerField()
    can_resume = IntegerField()
    result_count = IntegerField()
    report_count = IntegerField()
    reviewed_count = IntegerField()
    retryable_files = IntegerField()
    pause_code = TextField(null=True)
    pause_message = TextField(null=True)

    class Meta:
        """The table's name."""

        table_name = "session_processing_summary"


class FileTable(Model):
    """One file of a session: the last committed snapshot of what is known of it."""

    id = AutoField()
    file_id = TextField(unique=True)
    session_id = TextField()
    position = IntegerField()
    source = TextField()
    file_name = TextField()
    file_type = TextField(null=True)
    file_size_bytes = IntegerField(null=True)
    sha256 = TextField(null=True)
    page_count = IntegerField(null=True)
    document_id = IntegerField(null=True)
    parsed_document_id = IntegerField(null=True)
    duplicate_of = TextField(null=True)
    engine = TextField()
    is_read_again = IntegerField()
    status = TextField()
    progress = IntegerField()
    message = TextField(null=True)
    attempt_number = IntegerField()
    max_retry_attempts = IntegerField()
    is_retryable = IntegerField()
    error_code = TextField(null=True)
    error_message = TextField(null=True)
    error_details = TextField(null=True)
    extracted_text = TextField(null=True)
    extraction_model = TextField(null=True)
    parsing_metadata = TextField()
    processing_started_at = IntegerField(null=True)
    processing_completed_at = IntegerField(null=True)
    processing_duration_ms = IntegerField(null=True)
    created_at = IntegerField()
    updated_at = IntegerField()
    pages_weight = IntegerField()
    pages_done = IntegerField()
    next_attempt_at = IntegerField(null=True)
    attempt_round = IntegerField()
    queue_rank = IntegerField()
    is_held = IntegerField()

    class Meta:
        """The table's name."""

        table_name = "file_processing_status"


class JobTable(Model):
    """One stage of one attempt at a file, or one job of a document or session."""

    id = AutoField()
    file_id = TextField(null=True)
    document_id = IntegerField(null=True)
    session_id = TextField(null=True)
    type = TextField()
    status = TextField()
    progress = IntegerField()
    message = TextField(null=True)
    attempt_number = IntegerField()
    retry_count = IntegerField()
    error_code = TextField(null=True)
    error_message = TextField(null=True)
    error_details = TextField(null=True)
    started_at = IntegerField()
    completed_at = IntegerField(null=True)
    title = TextField(null=True)
    result = TextField(null=True)
    owner = TextField(null=True)
    attempt_round = IntegerField()

    class Meta:
        """The table's name."""

        table_name = "processing_jobs"


class DocumentTable(Model):
    """One content, by its SHA-256."""

    id = AutoField()
    sha256 = TextField(unique=True)
    media_type = TextField(null=True)
    size_bytes = IntegerField(null=True)
    page_count = IntegerField(null=True)
    created_at = IntegerField()

    class Meta:
        """The table's name."""

        table_name = "documents"


class ContentTable(Model):
    """A document's bytes, apart from it so that looking through documents stays cheap."""

    document_id = IntegerField(primary_key=True)
    bytes = BlobField()

    class Meta:
        """The table's name."""

        table_name = "document_contents"


class PageTable(Model):
    """One page as an engine read it; `words` is packed (see `core.document`)."""

    id = AutoField()
    document_id = IntegerField()
    engine = TextField()
    number = IntegerField()
    source = TextField()
    text = TextField()
    words = BlobField()

    class Meta:
        """The table's name."""

        table_name = "document_pages"


class ParsedDocumentTable(Model):
    """One complete reading of a document by one engine."""

    id = AutoField()
    document_id = IntegerField()
    engine = TextField()
    extraction_model = TextField()
    parsing_model = TextField()
    report_count = IntegerField()
    result_count = IntegerField()
    created_at = IntegerField()

    class Meta:
        """The table's name."""

        table_name = "parsed_documents"


class PatientTable(Model):
    """One person, as first printed or as renamed; `match_key` is what version 1 knew them by, and only unique now."""

    id = AutoField()
    match_key = TextField(unique=True)
    name = TextField()
    sex = TextField(null=True)
    birth_date = TextField(null=True)
    identifier = TextField(null=True)
    created_at = IntegerField()

    class Meta:
        """The table's name."""

        table_name = "patients"


class ReportTable(Model):
    """One person's results of one collection, with the person's details as this report prints them."""

    id = AutoField()
    parsed_document_id = IntegerField()
    position = IntegerField()
    patient_id = IntegerField(null=True)
    patient_name = TextField(null=True)
    patient_sex = TextField(null=True)
    patient_age = TextField(null=True)
    patient_birth_date = TextField(null=True)
    patient_identifier = TextField(null=True)
    laboratory = TextField(null=True)
    ordering_provider = TextField(null=True)
    specimen = TextField(null=True)
    collected_at = TextField(null=True)
    reported_at = TextField(null=True)
    reviewed_at = IntegerField(null=True)
    created_at = IntegerField()
    name_key = TextField()
    identifier_key = TextField()
    person_doubt = TextField(null=True)
    suggested_patient_id = IntegerField(null=True)
    person_decided_at = IntegerField(null=True)
    print_key = TextField()

    class Meta:
        """The table's name."""

        table_name = "lab_reports"


class ResultTable(Model):
    """One measured test; the box is in fractions of the page."""

    id = AutoField()
    report_id = IntegerField()
    position = IntegerField()
    name = TextField()
    value = TextField(null=True)
    numeric_value = FloatField(null=True)
    comparator = TextField(null=True)
    unit = TextField(null=True)
    reference_range = TextField(null=True)
    reference_low = FloatField(null=True)
    reference_high = FloatField(null=True)
    flag = TextField(null=True)
    interpretation = TextField(null=True)
    panel = TextField(null=True)
    page = IntegerField(null=True)
    bbox_x0 = FloatField(null=True)
    bbox_y0 = FloatField(null=True)
    bbox_x1 = FloatField(null=True)
    bbox_y1 = FloatField(null=True)
    confidence = FloatField(null=True)
    is_grounded = IntegerField()
    analyte_id = TextField(null=True)
    analyte_name = TextField(null=True)
    loinc = TextField(null=True)
    ucum_unit = TextField(null=True)
    checked_at = IntegerField(null=True)
    doubts = TextField()

    class Meta:
        """The table's name."""

        table_name = "test_results"


class CorrectionTable(Model):
    """One change that a person made to a report's header or to one of its results."""

    id = AutoField()
    report_id = IntegerField()
    result_id = IntegerField(null=True)
    field = TextField()
    engine_value = TextField(null=True)
    value = TextField(null=True)
    created_at = IntegerField()

    class Meta:
        """The table's name."""

        table_name = "corrections"


class TrailTable(Model):
    """One change that a person made and can take back: to people, or to which report is whose."""

    id = AutoField()
    created_at = IntegerField()
    actor = TextField()
    action = TextField()
    patient_id = IntegerField(null=True)
    report_id = IntegerField(null=True)
    details = TextField()
    before = TextField()
    undone_at = IntegerField(null=True)

    class Meta:
        """The table's name."""

        table_name = "trail"


class ChunkTable(Model):
    """One passage of a document's text, found through the full-text index `chunks_search`."""

    id = AutoField()
    document_id = IntegerField()
    page = IntegerField()
    position = IntegerField()
    text = TextField()
    first_line = IntegerField()
    line_count = IntegerField()

    class Meta:
        """The table's name."""

        table_name = "chunks"


class IndexedDocumentTable(Model):
    """One document whose passages are in the index as its pages are now."""

    document_id = IntegerField(primary_key=True)
    engine = TextField()
    indexed_at = IntegerField()

    class Meta:
        """The table's name."""

        table_name = "indexed_documents"


class AnswerTable(Model):
    """One answer of an API that was paid for; `call_key` stands for all that it depends on."""

    id = AutoField()
    call_key = TextField(unique=True)
    document_id = IntegerField()
    page = IntegerField(null=True)
    purpose = TextField()
    host = TextField()
    model = TextField()
    prompt_version = IntegerField()
    parameters = TextField()
    text = TextField()
    finish = TextField()
    refusal = TextField(null=True)
    created_at = IntegerField()

    class Meta:
        """The table's name."""

        table_name = "api_answers"


class CallTable(Model):
    """What one call cost; it stays when its document is deleted."""

    id = AutoField()
    file_id = TextField()
    session_id = TextField()
    purpose = TextField()
    host = TextField()
    model = TextField()
    input_tokens = IntegerField(null=True)
    cached_tokens = IntegerField(null=True)
    output_tokens = IntegerField(null=True)
    cost_usd = FloatField(null=True)
    expected_usd = FloatField(null=True)
    duration_ms = IntegerField()
    created_at = IntegerField()

    class Meta:
        """The table's name."""

        table_name = "api_calls"


class ServerTable(Model):
    """What was found out about a server and a model."""

    id = AutoField()
    base_url = TextField()
    model = TextField()
    abilities = TextField()
    updated_at = IntegerField()

    class Meta:
        """The table's name."""

        table_name = "api_servers"


class FactTable(Model):
    """One thing that the program remembers of itself."""

    name = TextField(primary_key=True)
    value = TextField()

    class Meta:
        """The table's name."""

        table_name = "facts"


class WatchedFileTable(Model):
    """One file of a watched folder that was taken."""

    source = TextField(primary_key=True)
    size_bytes = IntegerField()
    modified_ns = IntegerField()
    sha256 = TextField(null=True)
    taken_at = IntegerField()

    class Meta:
        """The table's name."""

        table_name = "watched_files"


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
    IndexedDocumentTable,
    AnswerTable,
    CallTable,
    ServerTable,
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
