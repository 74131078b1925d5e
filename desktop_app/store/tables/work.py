"""Sessions, their files, every stage and job of them, and what the program notes of itself, as peewee sees them."""

from peewee import AutoField, FloatField, IntegerField, Model, TextField


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


class FactTable(Model):
    """One thing that the program remembers of itself."""

    name = TextField(primary_key=True)
    value = TextField()

    class Meta:
        """The table's name."""

        table_name = "facts"
