"""Densities keep their decimal point where the document writes commas; units keep brackets of their own."""

import pytest

from desktop_app.core.report import TestResult
from desktop_app.engines.local.reading import read_reports
from tests.engines.local.reading.drawing import page


def results(*rows: tuple[str, str, str, str]) -> tuple[TestResult, ...]:
    head = ("Prueba", "Resultado", "Unidades", "Valores de referencia")
    cells = [[(40.0 + 130 * place, text) for place, text in enumerate(row) if text] for row in (head, *rows)]
    [report] = read_reports([page(cells)])
    return report.results


@pytest.mark.parametrize(("value", "limits"), [("1.018", "1.005 - 1.030"), ("1,018", "1,005 - 1,030")])
def test_a_density_is_near_that_of_water(value: str, limits: str) -> None:
    creatinine, density = results(("Creatinina", "0,81", "mg/dL", "0,51 - 0,95"), ("Densidad", value, "", limits))
    assert creatinine.numeric_value == 0.81
    assert (density.numeric_value, density.reference_low, density.reference_high) == (1.018, 1.005, 1.030)


def test_other_numbers_follow_the_document() -> None:
    rows = (("Creatinina", "0,81", "mg/dL", "0,51 - 0,95"), ("Vitamina B12", "1.018", "pg/mL", "197 - 771"))
    assert results(*rows)[1].numeric_value == 1018


def test_a_range_below_its_row_keeps_the_brackets_of_its_unit() -> None:
    cells = [
        [(40, "Analyte"), (250, "Value"), (400, "Lab")],
        [(40, "LDL-CHOLESTEROL"), (250, "147 H"), (400, "EN")],
        [(50, "Reference Range: <100 mg/dL (calc)")],
        [(40, "GLUCOSE"), (250, "108 H"), (400, "EN")],
        [(50, "Reference Range: 65-99 mg/dL")],
    ]
    [report] = read_reports([page(cells)])
    assert [(r.unit, r.reference_range) for r in report.results] == [("mg/dL (calc)", "<100"), ("mg/dL", "65-99")]
