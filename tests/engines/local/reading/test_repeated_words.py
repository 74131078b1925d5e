"""Words that repeat before the values of lines without headings."""

from collections.abc import Sequence

from desktop_app.engines.local.reading import read_reports
from tests.engines.local.reading.drawing import page


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
