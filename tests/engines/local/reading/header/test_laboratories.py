"""The name of a laboratory in a report's head, which has no label; laboratories are invented."""

import pytest

from tests.engines.local.reading.drawing import page
from tests.engines.local.reading.telling import only

_ROWS = [
    [(40, "Test"), (220, "Result"), (300, "Units"), (380, "Reference Interval")],
    [(40, "Sodium"), (220, "140"), (300, "mmol/L"), (380, "135 - 145")],
    [(40, "Potassium"), (220, "4.2"), (300, "mmol/L"), (380, "3.5 - 5.1")],
]


@pytest.mark.parametrize(
    "name",
    [
        "Labormedizin Wiesengrund MVZ",
        "Laboratório Pedra Azul Análises Clínicas",
        "Özel Çamlıdere Hastanesi",
        "Universitätsklinikum Nordtal",
        "Skogsby Sjukhus",
        "Nemocnice Dolní Lhota",
    ],
)
def test_names_of_many_countries(name: str):
    assert only(page([[(40, name)], [], *_ROWS])).laboratory == name


def test_a_title_is_no_name():
    head = [[(40, "Laboratuvar Sonuç Raporu")], [(40, "Clinical Laboratory Report")], [(40, "Haematology")]]
    assert only(page([*head, [], *_ROWS])).laboratory is None


def test_a_name_goes_on_in_the_line_below_where_its_end_asks_for_it():
    head = [[(40, "Laboratoire de Biologie des"), (300, "12, rue du Moulin")], [(40, "Deux Rivières")]]
    assert only(page([*head, [], *_ROWS])).laboratory == "Laboratoire de Biologie des Deux Rivières"


def test_the_line_of_a_fax_machine_is_passed_over():
    fax = [(40, "04/10/2024 11:47"), (160, "OSP CIVILE LAB"), (300, "P.01/02")]
    assert only(page([fax, [(40, "Ospedale San Colombo - Analisi")], [], *_ROWS])).laboratory == (
        "Ospedale San Colombo - Analisi"
    )


def test_a_name_beside_the_title_heads_no_table():
    head = [[(40, "Klinisk Biokemisk Afdeling, Nordby Sygehus"), (400, "Prøvesvar")]]
    assert only(page([*head, [], *_ROWS])).laboratory == "Klinisk Biokemisk Afdeling, Nordby Sygehus"


def test_who_signs_for_the_laboratory_is_not_it():
    assert only(
        page([[(40, "Moyo Bay Medical Centre")], [], *_ROWS, [], [(40, "Laboratory: K. Wafula (MLT)")]])
    ).laboratory == ("Moyo Bay Medical Centre")
