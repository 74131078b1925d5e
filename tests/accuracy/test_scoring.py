"""The scorer of the measuring set counts what it says."""

from typing import Any

from tests.accuracy.scoring import score_document


def result(**changes: Any) -> dict[str, Any]:
    plain = {"name": "Sodium", "value": "139", "unit": "mmol/L", "reference_range": "136 - 145"}
    return {**plain, "reference_low": 136.0, "reference_high": 145.0, "flag": None, **changes}


def document(*results: dict[str, Any]) -> dict[str, Any]:
    patient = {"name": "Imogen Wexley", "sex": "female", "birth_date": "1970-01-02"}
    return {"patient": patient, "collected_at": "2024-03-04", "results": list(results)}


def counts(true: dict[str, Any], *read: dict[str, Any], mark: str = ".") -> dict[str, int]:
    return dict(score_document({"decimal_mark": mark, "reports": [true]}, read).counts)


def test_right_in_everything():
    found = counts(document(result()), document(result()))
    assert (found["matched"], found["strict"], found["perfect"], found["fields_right"]) == (1, 1, 1, 4)


def test_another_spelling_of_the_same():
    true = document(result(value="1.250,5", unit="µmol/L", reference_range="1 – 2"))
    read = document(result(value="1250,5", unit="umol/l", reference_range="1-2"))
    assert counts(true, read, mark=",")["strict"] == 1


def test_wrong_unit_is_right_but_not_strict():
    found = counts(document(result()), document(result(unit="mg/dL")))
    assert (found["matched"], found["strict"]) == (1, 0)


def test_wrong_value_is_missing_and_extra():
    found = counts(document(result()), document(result(value="193")))
    assert (found.get("matched", 0), found["true"], found["read"]) == (0, 1, 1)


def test_digits_in_names_must_agree():
    assert "matched" not in counts(document(result(name="Free T4")), document(result(name="Free T3")))


def test_optional_results_cost_nothing():
    true = document(result(), result(name="Potassium", value="4.1", optional=True))
    assert counts(true, document(result()))["read"] == 1
    assert counts(true, document(result(), result(name="Potassium", value="4.1")))["read"] == 1
    assert counts(true, document(result(), result(name="Potassium", value="4.7")))["read"] == 2


def test_results_on_papers_are_extra():
    assert score_document({"decimal_mark": ".", "reports": []}, [document(result())]).counts["read"] == 1
