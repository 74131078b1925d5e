"""Letters for a sex, whose meaning is a language's, and those that are a choice nobody made."""

import pytest

from desktop_app.core.report import Sex
from desktop_app.engines.local.reading.header.fields import sex_of
from desktop_app.engines.local.reading.values.ranges import Bounds, read_bounds
from tests.engines.local.reading.drawing import page
from tests.engines.local.reading.telling import only


@pytest.mark.parametrize(
    ("text", "language", "sex"),
    [
        ("V", "es", "male"),
        ("V", "nl", "female"),
        ("F", "hu", None),
        ("N", "hu", "female"),
        ("N", "en", None),
        ("N/A", "hu", None),
        ("L", "id", "male"),
        ("V/F", "nl", "female"),
        ("V/F", "es", None),
        ("M/F", "en", None),
        ("m/w/d", "de", None),
        ("Y M F", "en", None),
        ("54Y/M", "en", "male"),
        ("K/E", "tr", None),
    ],
)
def test_letters_of_a_language(text: str, language: str, sex: str | None):
    assert sex_of(text, "male", language) == sex


@pytest.mark.parametrize(
    ("text", "language", "sex", "low"),
    [
        ("V: 13 - 17 M: 12 - 15", "es", "male", 13),
        ("V: 13 - 17 M: 12 - 15", "es", "female", 12),
        ("M: 13 - 17 V: 12 - 15", "nl", "female", 12),
        ("M: 13 - 17 V: 12 - 15", "en", "female", None),
        ("H: 13 - 17 M: 12 - 15", "pt", "female", 12),
        ("F: 13 - 17 N: 12 - 15", "hu", "male", 13),
        ("M: 13 - 17 F: 12 - 15", "en", "female", 12),
    ],
)
def test_letters_before_ranges(text: str, language: str, sex: Sex, low: float | None):
    found = read_bounds(text, ".", sex, language)
    assert (found == Bounds()) if low is None else (found.low == low)


ROWS = [
    [(40, "Test"), (150, "Result"), (230, "Units"), (330, "Reference range")],
    [(40, "Sodium"), (150, "140"), (230, "mmol/L"), (330, "135 - 145")],
    [(40, "Potassium"), (150, "4.1"), (230, "mmol/L"), (330, "3.5 - 5.1")],
]


@pytest.mark.parametrize(
    ("header", "sex", "birth_date"),
    [
        ("Age/Sex: 54 Y 6 M 3 D / F", "female", None),
        ("Age/Sex: 54 M", "male", None),
        ("Patiente née LE GOFF le : 03/06/1974 (51 ans)", "female", "1974-06-03"),
    ],
)
def test_facts_of_persons(header: str, sex: str, birth_date: str | None):
    patient = only(page([[(40, "Name: Jane Doe")], [(40, header)], [], *ROWS])).patient
    assert patient.sex == sex or birth_date is not None
    assert patient.birth_date == birth_date


def test_one_sex_in_two_languages_beside_a_day_of_birth():
    lines = [[(40, "Patient: Godelieve Maes")], [(40, "Geb. datum: 21-09-1974"), (200, "V/F")], [], *ROWS]
    assert only(page(lines)).patient.sex == "female"


def test_a_weekday_stands_before_the_day_of_collection():
    lines = [[(40, "Patient: Solenn Pasquier")], [(40, "Prélevé le jeudi 13 mars 2025 à 07h55")], [], *ROWS]
    assert only(page(lines)).collected_at == "2025-03-13T07:55"


def test_a_printed_sex_counts_for_more_than_what_a_number_tells():
    patient = only(page([[(40, "Name: Jane Doe")], [(40, "Personnummer 19500609-0000 (man)")], [], *ROWS])).patient
    assert (patient.sex, patient.birth_date) == ("male", "1950-06-09")
