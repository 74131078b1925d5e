"""Results told in the sentences of letters, in several languages."""

import pytest

from desktop_app.engines.local.reading.free.sentences import load_sentence_words, without_verb
from tests.engines.local.reading.drawing import page
from tests.engines.local.reading.telling import only, rows

Told = list[tuple[str, str | None, str | None, str | None]]


def told(*lines: str) -> Told:
    head = ["Re: Mrs Ngaio Marchbanks, DOB 03/05/1961", "Date of bloods: 11/06/2031", ""]
    report = only(page([[(40, text)] if text else [] for text in (*head, *lines)]))
    return [(name, value, unit, ranged) for name, value, unit, ranged, _ in rows(report)]


def test_sentences_that_run_on_over_lines_tell_results():
    found = told(
        "It was good to see her again. She takes levothyroxine 75 mcg and feels well on it since May.",
        "Her bloods were as follows: Ferritin 14 ug/L (20-200), platelets 255 x10^9/L (150-",
        "400), urea 7.2 mmol/L (2.5-7.8) and eGFR 68 ml/min/1.73m2. The TSH was normal at 1.42",
        "mIU/L (0.27-4.20), having been 6.8 in March; ALT was mildly raised at 58 U/L (0-41).",
    )
    assert found == [
        ("Ferritin", "14", "ug/L", "(20-200)"),
        ("platelets", "255", "x10^9/L", "(150-400)"),
        ("urea", "7.2", "mmol/L", "(2.5-7.8)"),
        ("eGFR", "68", "ml/min/1.73m2", None),
        ("TSH", "1.42", "mIU/L", "(0.27-4.20)"),
        ("ALT", "58", "U/L", "(0-41)"),
    ]


def test_sentences_in_german_tell_results():
    found = told(
        "Wir danken für die Vorstellung des Patienten, den wir heute in unserer Sprechstunde sahen.",
        "Laborchemisch zeigte sich folgendes: Natrium 139 mmol/l, Kalium 4,1 mmol/l und Kreatinin 0,9",
        "mg/dl. Das CRP lag bei 12 mg/l, das Ferritin betrug 310 ug/l. Die Kontrolle erfolgt in 3 Wochen.",
    )
    assert [(name, value) for name, value, *_ in found] == [
        ("Natrium", "139"),
        ("Kalium", "4,1"),
        ("Kreatinin", "0,9"),
        ("CRP", "12"),
        ("Ferritin", "310"),
    ]


@pytest.mark.parametrize("name", ["Vitamin E", "Vitamin A", "Hepatitis B", "GFR est. CKD-EPI"])
def test_a_letter_of_a_name_is_no_verb(name: str):
    assert without_verb(name) == name


@pytest.mark.parametrize("verb", ["was", "ist", "était", "è", "é", "var", "wynosił", "bylo", "volt", "ήταν"])
def test_a_verb_behind_a_name_is_no_part_of_it(verb: str):
    assert verb in load_sentence_words().verbs
    assert without_verb(f"Ferritin {verb}") == "Ferritin"
