"""What was read of documents and whom it belongs to, and what a person changed about it, as peewee sees it."""

from peewee import AutoField, FloatField, IntegerField, Model, TextField


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
