"""Tests of words of pictures in which specks changed a mark, and of signs that stand apart from their numbers."""

import pytest

from desktop_app.core.document import Word
from desktop_app.engines.local.reading.words.nearer import with_brackets_near
from desktop_app.engines.local.reading.words.spelling import part_words


def _set(*texts: str, gap: float = 6) -> list[Word]:
    placed: list[Word] = []
    x = 0.0
    for text in texts:
        placed.append(Word(text, x, 0, x + 8 * len(text), 14))
        x = placed[-1].x1 + gap
    return placed


def _read(*texts: str) -> list[str]:
    return [word.text for word in part_words(_set(*texts), is_ocr=True)]


@pytest.mark.parametrize(
    ("read", "beside", "printed"),
    [
        ("41;7", "5,2", "41,7"),
        ("41;7", "5.2", "41.7"),
        ("138:4", "5.2", "138.4"),
        ("88:1.", "5,2", "88,1"),
        ("<0;5", "5,2", "<0,5"),
    ],
)
def test_a_mark_with_a_speck_above_it_is_that_of_the_numbers_beside_it(read: str, beside: str, printed: str) -> None:
    assert _read(beside, read)[1] == printed


@pytest.mark.parametrize("text", ["1:8", "07:45", "7:4", "1:320", "5;"])
def test_titres_and_times_keep_their_colon(text: str) -> None:
    assert _read("5,2", text)[1] == text


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        (("187.", "mg/dl"), ["187", "mg/dl"]),
        (("3.5", "-", "9.0.", "mmol/L"), ["3.5", "-", "9.0", "mmol/L"]),
        (("65", "-", "99", "·", "mg/dL"), ["65", "-", "99", "mg/dL"]),
        (("12", "..31", "U/L"), ["12", "-31", "U/L"]),
        (("4.4", "mmol/L."), ["4.4", "mmol/L"]),
        (("3.", "Haus"), ["3.", "Haus"]),
        (("Bass0",), ["Basso"]),
        (("CO20",), ["CO20"]),
        (("Coleta14-02-2025",), ["Coleta", "14-02-2025"]),
        (("N:145",), ["N:", "145"]),
        (("10°/L",), ["10^9/L"]),
        (("x10°/L",), ["x10^9/L"]),
        (("10{2/L",), ["10^12/L"]),
        (("10°/uL",), ["10°/uL"]),
    ],
)
def test_specks_and_slips_beside_numbers_and_units(read: tuple[str, ...], printed: list[str]) -> None:
    assert _read(*read) == printed


def test_an_opening_bracket_that_is_padded_comes_near_its_number() -> None:
    words = _set("Urea", "[", "2.1", "-", "7.4]", gap=60)
    near = with_brackets_near(words)
    assert [word.text for word in near] == [word.text for word in words]
    assert 0 < near[2].x0 - near[1].x1 < 5
    assert near[0] == words[0]


@pytest.mark.parametrize("texts", [("[", "Serum", "]"), ("[", "2.1", "-", "7.4"), ("(", "2.1", "]")])
def test_other_brackets_stay_where_they_are(texts: tuple[str, ...]) -> None:
    words = _set(*texts, gap=60)
    assert list(with_brackets_near(words)) == words
