"""Questions to an API, their answers, and what is known of servers, as peewee sees them."""

from peewee import AutoField, FloatField, IntegerField, Model, TextField


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


class HandoverTable(Model):
    """A session that was handed over to an API; it outlasts the session until all is taken back."""

    id = AutoField()
    session_id = TextField(unique=True)
    base_url = TextField()
    round = IntegerField(default=1)
    is_withdrawn = IntegerField(default=0)
    created_at = IntegerField()

    class Meta:
        """The table's name."""

        table_name = "api_handovers"


class BatchTable(Model):
    """One batch at a service; `mark` is our own name for it there."""

    id = AutoField()
    handover_id = IntegerField()
    mark = TextField(unique=True)
    batch_id = TextField(null=True)
    status = TextField()
    total = IntegerField()
    answered = IntegerField(default=0)
    failed = IntegerField(default=0)
    created_at = IntegerField()
    updated_at = IntegerField()

    class Meta:
        """The table's name."""

        table_name = "api_batches"


class BatchQuestionTable(Model):
    """One question that is gathered, sent, or was refused; `request` is empty once it was sent."""

    id = AutoField()
    handover_id = IntegerField()
    batch_number = IntegerField(null=True)
    document_id = IntegerField()
    call_key = TextField(unique=True)
    request = TextField()
    facts = TextField()
    expected_usd = FloatField(null=True)
    error_code = TextField(null=True)
    error_message = TextField(null=True)
    error_details = TextField(null=True)
    created_at = IntegerField()

    class Meta:
        """The table's name."""

        table_name = "api_batch_questions"
