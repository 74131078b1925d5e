"""Ranges that stand under other headings, below their result, or with a mark behind them."""

from collections.abc import Sequence

import pytest

from desktop_app.core.report import TestResult
from desktop_app.engines.local.reading import read_reports
from desktop_app.engines.local.reading.tables.sidecells import ranges_in_turn
from tests.engines.local.reading.drawing import page

Cells = Sequence[Sequence[tuple[float, str]]]

SHARES_AND_COUNTS: list[tuple[float, str]] = [(40, "LEUCOGRAMA"), (200, "%"), (260, "/mm3"), (330, "%"), (420, "/mm3")]
CELLS: list[list[tuple[float, str]]] = [
    [(40, name), (195, share), (255, count), (315, shares), (400, counts)]
    for name, share, count, shares, counts in (
        ("Segmentados", "51,2", "2.990", "40 a 70", "1.800 a 7.000"),
        ("Linfócitos", "34,1", "1.991", "20 a 45", "1.000 a 4.500"),
        ("Monócitos", "6,4", "374", "2 a 10", "100 a 1.000"),
        ("Eosinófilos", "7,6", "444", "1 a 5", "50 a 500"),
    )
]


def results(cells: Cells) -> list[TestResult]:
    return [result for report in read_reports([page(cells)]) for result in report.results]


def ranges(cells: Cells) -> list[tuple[str, str | None, str | None]]:
    return [(r.name, r.value, r.reference_range) for r in results(cells)]


def test_as_many_ranges_behind_as_there_are_values_belong_to_these_in_order():
    found = ranges([SHARES_AND_COUNTS, *CELLS])
    assert ("Segmentados", "51,2", "40 a 70") in found
    assert ("Segmentados", "2.990", "1.800 a 7.000") in found


def test_a_value_alone_on_its_row_with_its_unit_has_the_range_of_the_row():
    found = ranges([SHARES_AND_COUNTS, *CELLS, [(40, "Plaquetas"), (185, "268.000 /mm3"), (320, "150.000 a 450.000")]])
    assert ("Plaquetas", "268.000", "150.000 a 450.000") in found


def test_bands_below_a_label_of_ranges_belong_to_the_result_above():
    rows: Cells = [
        [(40, "HEMOGLOBINA GLICADA ........: 5,8 %")],
        [(50, "Material: Sangue total")],
        [(50, "Valores de referência:")],
        [(60, "Normal: inferior a 5,7 %")],
        [(60, "Diabetes: superior a 6,5 %")],
        [],
        [(40, "GLICOSE ....................: 103 mg/dL"), (330, "VR: 70 a 99 mg/dL")],
    ]
    assert ranges(rows) == [
        ("HEMOGLOBINA GLICADA", "5,8", "Normal: inferior a 5,7 % Diabetes: superior a 6,5 %"),
        ("GLICOSE", "103", "70 a 99"),
    ]


def test_a_long_line_under_a_table_that_is_a_result_is_told():
    below: list[list[tuple[float, str]]] = [
        [(40, "COLESTEROL HDL ............: 57 mg/dL"), (330, "VR: superior a 40 mg/dL")]
    ]
    assert ("COLESTEROL HDL", "57", "superior a 40") in ranges([SHARES_AND_COUNTS, *CELLS, *below])


def test_a_mark_behind_a_range_is_no_part_of_it():
    heads: list[tuple[float, str]] = [
        (40, "Prueba"),
        (150, "Resultado"),
        (230, "Unidades"),
        (330, "Valores de referencia"),
    ]
    rows: Cells = [
        heads,
        [(40, "Glucosa"), (150, "118"), (230, "mg/dL"), (330, "(74 - 106) *")],
        [(40, "Creatinina"), (150, "0,8"), (230, "mg/dL"), (330, "(0,5 - 1,1)")],
    ]
    assert [(r.reference_range, r.flag) for r in results(rows)] == [("(74 - 106)", "A"), ("(0,5 - 1,1)", None)]


@pytest.mark.parametrize(
    ("text", "unit", "told"),
    [
        ("45 a 70 % 1.800 a 7.700", "%", ("45 a 70", "1.800 a 7.700")),
        ("20 - 40 1.0 - 4.8 x10^9/L", "%", ("20 - 40", "1.0 - 4.8")),
        ("1 - 5 % < 500", "%", ("1 - 5", "< 500")),
        ("45 a 70 %", "%", None),
        ("M: 40 - 50 F: 36 - 46", "%", None),
        ("20 - 40 adults 10 - 30", "%", None),
    ],
)
def test_two_ranges_of_one_cell_speak_of_two_values_in_turn(text: str, unit: str, told: tuple[str, str] | None):
    assert ranges_in_turn(text, unit) == told
