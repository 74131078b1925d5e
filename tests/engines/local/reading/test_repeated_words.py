"""Words that repeat before the values of lines without headings."""

from collections.abc import Sequence

from desktop_app.core.document import Page, Word
from desktop_app.engines.local.reading import read_reports
from tests.engines.local.reading.drawing import page, words


def names(rows: Sequence[Sequence[str]], places: Sequence[float] = (40, 180, 330, 380, 460)) -> list[str]:
    [report] = read_reports([page([list(zip(places, row, strict=False)) for row in rows])])
    return [result.name for result in report.results]


def test_a_method_on_every_row_is_no_name():
    found = names(
        [
            ("Neutrophils", "Flow Cytometry", "57.3", "%", "40 - 80"),
            ("Lymphocytes", "Flow Cytometry", "33.6", "%", "20 - 40"),
            ("Monocytes", "Flow Cytometry", "4.1", "%", "2 - 10"),
            ("Platelets", "Counted by hand", "212", "10^9/L", "150 - 400"),
        ]
    )
    assert found == ["Neutrophils", "Lymphocytes", "Monocytes", "Platelets"]


def test_one_test_of_several_days_keeps_its_name():
    found = names(
        [
            ("Morning", "Glucose", "5.1", "mmol/L", "3.9 - 5.6"),
            ("Morning", "Glucose", "5.4", "mmol/L", "3.9 - 5.6"),
            ("Morning", "Glucose", "6.2", "mmol/L", "3.9 - 5.6"),
        ]
    )
    assert set(found) == {"Glucose"}


def test_days_head_values_beside_headings_in_an_unknown_language():
    places = (40, 150, 230, 330, 420)
    lines = [
        ("Qwzx", "Zzyq", "Kjqkv", "04.11.2024", "09.11.2024"),
        ("Sodium", "136 - 145", "mmol/L", "131", "138"),
        ("Potassium", "3.5 - 5.1", "mmol/L", "3.3", "4.0"),
        ("Chloride", "98 - 107", "mmol/L", "99", "101"),
    ]
    first, second = read_reports([page([list(zip(places, line, strict=True)) for line in lines])])
    assert (first.collected_at, [r.value for r in first.results]) == ("2024-11-04", ["131", "3.3", "99"])
    assert (second.collected_at, [r.unit for r in second.results]) == ("2024-11-09", ["mmol/L"] * 3)


def test_labelled_days_above_results_head_no_columns():
    facts = [(40, "Jane Roe"), (150, "Collected"), (230, "04.11.2024"), (330, "09.11.2024")]
    lines = [("Sodium", "138 mmol/L", "136 - 145"), ("Potassium", "4.0 mmol/L", "3.5 - 5.1")]
    rows = [list(zip((40, 230, 330), line, strict=True)) for line in lines]
    [report] = read_reports([page([facts, *rows])])
    assert [(r.name, r.value, r.reference_range) for r in report.results] == [
        ("Sodium", "138", "136 - 145"),
        ("Potassium", "4.0", "3.5 - 5.1"),
    ]


def test_a_second_number_beside_a_centred_value_is_a_doubt():
    drawn: list[Word] = []
    for i, (name, unit) in enumerate(
        (("Urea", "mmol/L"), ("Sodium", "mmol/L"), ("Albumin", "g/L"), ("Iron", "umol/L"))
    ):
        y = 40.0 + 40 * i
        drawn += [*words(40, y, name), *words(40, y + 14, unit), *words(200, y + 7, "44")]
        drawn += words(260, y + 7, "45 35 - 50" if i else "35 - 50")
    [report] = read_reports([Page(1, 595, 842, "text-layer", tuple(drawn))])
    assert [bool(result.doubts) for result in report.results] == [False, True, True, True]
    assert {result.value for result in report.results} == {"44"}
