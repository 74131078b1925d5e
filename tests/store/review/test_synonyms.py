"""Names that a person taught are kept, and understood when the next documents are read."""

from desktop_app.core.medical.annotation import annotate
from desktop_app.core.report import LabReport, TestResult
from desktop_app.store.database import Database
from desktop_app.store.review.synonyms import is_decided, keep_synonym, load_synonyms


def test_a_taught_name_is_understood_however_it_is_written(database: Database) -> None:
    assert load_synonyms(database) == {}
    keep_synonym(database, "Xyloquartz", "Sodium")
    keep_synonym(database, "Plonk", None)
    assert is_decided(database, "XYLOQUARTZ:")
    assert is_decided(database, "plonk")
    assert not is_decided(database, "Zinc")
    report = LabReport(results=(TestResult("XYLOQUARTZ", "140", "mmol/L", numeric_value=140.0, is_grounded=True),))
    [plain], [taught] = (annotate([report])[0].results, annotate([report], (), load_synonyms(database))[0].results)
    assert (plain.analyte_id, plain.name) == (None, "XYLOQUARTZ")
    assert (taught.analyte_id, taught.name) == ("sodium", "XYLOQUARTZ")
