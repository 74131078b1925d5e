"""Tests of words put right: units whose slash was lost, ranges whose dash was."""

import pytest

from desktop_app.core.document import Word
from desktop_app.engines.local.reading.words.spelling import mend, part_words


def _read(text: str, *, is_ocr: bool = True) -> list[str]:
    return [word.text for word in part_words([Word(text, 0, 0, 10 * len(text), 12)], is_ocr=is_ocr)]


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("UL", "U/L"),
        ("gL", "g/L"),
        ("mgdL", "mg/dL"),
        ("mmolL", "mmol/L"),
        ("mmol'L", "mmol/L"),
        ("mmol,L.", "mmol/L"),
        ("µmoll", "µmol/l"),
        ("mEqL", "mEq/L"),
        ("UIL", "UI/L"),
        ("ngmL", "ng/mL"),
        ("µgdL", "µg/dL"),
    ],
)
def test_slash_lost_in_a_unit_comes_back(read: str, printed: str) -> None:
    """Of a picture; what stands in a text layer is as it was written."""
    assert _read(read) == [printed]
    assert _read(read, is_ocr=False) == [read]


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("mmoliL", "mmol/L"),
        ("mmoV/L", "mmol/L"),
        ("minol/L", "mmol/L"),
        ("mnol/L", "mmol/L"),
        ("mmoit.", "mmol/L"),
        ("µrnol/L", "µmol/L"),
        ("gidL", "g/dL"),
        ("mlE/L", "mIE/L"),
        ("ngimL", "ng/mL"),
    ],
)
def test_unit_whose_strokes_were_read_one_for_another_comes_back(read: str, printed: str) -> None:
    assert _read(read) == [printed]
    assert _read(read, is_ocr=False) == [read]


@pytest.mark.parametrize("text", ["nmol/L", "µmol/L", "mmol", "mmol/mol", "mIU/L", "Mitul", "mild", "mil", "mol/L"])
def test_units_that_are_one_already_and_words_stay(text: str) -> None:
    assert _read(text) == [text]


@pytest.mark.parametrize("text", ["mL", "dL", "fL", "HDL", "LDL", "VLDL", "L", "U", "Sil", "mol"])
def test_other_words_ending_in_l_stay(text: str) -> None:
    """Volumes, flags and names have no slash to lose."""
    assert _read(text) == [text]


@pytest.mark.parametrize(
    ("read", "printed"),
    [("3.9 . 5.5", "3.9 - 5.5"), ("140 : 360", "140 - 360"), ("7 - 35", "7 - 35"), ("1:40", "1:40")],
)
def test_dash_read_as_a_point_comes_back(read: str, printed: str) -> None:
    """Where it stands alone between two numbers; a titre is no range."""
    assert mend(read, "range") == printed


def _read_line(text: str) -> str:
    words = [Word(part, 20 * i, 0, 20 * i + 10, 12) for i, part in enumerate(text.split())]
    return " ".join(word.text for word in part_words(words, is_ocr=True))


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("(N: 4.0 · 10.0)", "(N: 4.0 - 10.0)"),
        ("(120 · 160)", "(120 - 160)"),
        ("0,36 ~ 0,46", "0,36 - 0,46"),
        ("(20 ÷ 42)", "(20 - 42)"),
        ("[5,0 | 8,0]", "[5,0 - 8,0]"),
        ("[4.30·5.90]", "[4.30-5.90]"),
        ("(0.35 -.0.45)", "(0.35 -0.45)"),
    ],
)
def test_short_dash_between_two_numbers_comes_back(read: str, printed: str) -> None:
    assert _read_line(read) == printed


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("[U/L}", "[U/L]"),
        ("{mEq/L]", "[mEq/L]"),
        ("{GPT)", "(GPT)"),
        ("{20,0 - 51.0]", "[20,0 - 51.0]"),
        ("|<10.0)", "(<10.0)"),
        ("(5 - 8}", "(5 - 8)"),
        ("Serum{1", "Serum{1"),
    ],
)
def test_curly_brackets_are_those_of_their_other_half(read: str, printed: str) -> None:
    assert _read_line(read) == printed


def test_sign_behind_an_opened_limit_and_signs_of_times() -> None:
    assert _read_line("(>· 60)") == "(> 60)"
    assert _read_line("×10^9/L") == "x10^9/L"


@pytest.mark.parametrize(("first", "second"), [("10^", "6/µL"), ("mEq/", "L"), ("mg/", "dL")])
def test_torn_halves_come_together_where_they_are_near(first: str, second: str) -> None:
    near = [Word(first, 0, 0, 20, 12), Word(second, 24, 0, 50, 12)]
    far = [Word(first, 0, 0, 20, 12), Word(second, 40, 0, 70, 12)]
    assert [word.text for word in part_words(near, is_ocr=True)] == [first + second]
    assert [word.text for word in part_words(far, is_ocr=True)] == [first, second]


def test_a_point_alone_is_dirt() -> None:
    assert _read_line("RBC . 4.62 .") == "RBC 4.62"
    assert _read_line("4.0 . 5.2") == "4.0 - 5.2"


@pytest.mark.parametrize(
    "text", ["4.5 · 10^9/L", "4.5 · 10", "Road 7 · 00417", "01.02.2024 · 9:30", "ALT · 12", "4.5 | 8.0", "3·5"]
)
def test_other_dots_between_words_stay(text: str) -> None:
    """Powers of ten, addresses, days with times."""
    assert _read_line(text) == text


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("10°9/L", "10^9/L"),
        ("10*3/uL", "10^3/uL"),
        ("109/L", "10^9/L"),
        ("109/1", "10^9/l"),
        ("1012/L", "10^12/L"),
        ("103/µL", "10^3/µL"),
    ],
)
def test_powers_of_ten_get_their_sign_back(read: str, printed: str) -> None:
    """Superscripts come out of a picture as plain figures, or with some other sign before them."""
    assert _read(read) == [printed]


@pytest.mark.parametrize("text", ["100/L", "10/min", "105", "1012", "104/80"])
def test_other_numbers_with_a_ten_stay(text: str) -> None:
    """Rates and plain numbers are no powers."""
    assert _read(text) == [text]


@pytest.mark.parametrize(
    ("number", "figures", "gap", "texts"),
    [
        ("0,7", "9", 1, ["0,79"]),
        ("0,7", "9", 14, ["0,7", "9"]),
        ("4.1", "10", 1, ["4.1", "10"]),
        ("7", "0", 1, ["7", "0"]),
        ("1.2", "345", 1, ["1.2", "345"]),
    ],
)
def test_figures_torn_off_a_decimal_number_return_to_it(number: str, figures: str, gap: int, texts: list[str]) -> None:
    """Close behind it alone; a power of ten and a whole number stand for themselves."""
    words = [Word(number, 0, 0, 30, 20, 0.9), Word(figures, 30 + gap, 0, 40 + gap, 20, 0.8)]
    found = part_words(words, is_ocr=True)
    assert [word.text for word in found] == texts
    assert found[0].confidence == (0.8 if len(texts) == 1 else 0.9)


@pytest.mark.parametrize(("others", "printed"), [(("g/L", "fL"), "L/L"), (("g/L", "H"), "LL"), (("L", "fL"), "LL")])
def test_litres_for_each_litre_are_no_flag_where_there_are_none(others: tuple[str, ...], printed: str) -> None:
    """The unit of a haematocrit loses its slash; LL is also the mark of a very low value."""
    words = [Word(text, 0, 30 * i, 30, 30 * i + 20) for i, text in enumerate(("LL", *others))]
    assert part_words(words, is_ocr=True)[0].text == printed


@pytest.mark.parametrize(
    ("read", "printed"), [("lron", "Iron"), ("lgG", "IgG"), ("lnsulin", "Insulin"), ("ldl", "ldl"), ("lp(a)", "lp(a)")]
)
def test_a_capital_i_that_looks_like_an_l_is_told_by_what_follows(read: str, printed: str) -> None:
    """No word begins with l and one of these consonants."""
    assert mend(read, "name") == printed


def test_a_lone_apostrophe_is_dirt() -> None:
    """One inside a word stays."""
    words = [Word("Volume,", 0, 0, 60, 20), Word("'", 64, 0, 68, 20), Word("fL", 72, 0, 90, 20)]
    assert [word.text for word in part_words(words, is_ocr=True)] == ["Volume,", "fL"]


@pytest.mark.parametrize(
    ("read", "printed"),
    [("UA", "U/l"), ("kUA", "kU/l"), ("UAI", "U/l"), ("mU/", "mU/l"), ("G/", "G/l"), ("A", "A")],
)
def test_small_litres_read_as_one_letter_with_their_slash(read: str, printed: str) -> None:
    """Only where the page prints litres small; elsewhere UA may be an examination."""
    words = [Word(read, 0, 0, 30, 20), Word("mg/dl", 0, 40, 60, 60)]
    assert part_words(words, is_ocr=True)[0].text == printed
    others = [words[0], Word("mg/dL", 0, 40, 60, 60)]
    assert part_words(others, is_ocr=True)[0].text == read
    assert [word.text for word in part_words([Word("kU/A", 0, 0, 30, 20)], is_ocr=True)] == ["kU/l"]


@pytest.mark.parametrize(
    ("read", "printed"),
    [("p02", "pO2"), ("pc02", "pcO2"), ("S02", "SO2"), ("F02Hb", "FO2Hb"), ("cHC03-", "cHCO3-"), ("F02", "F02")],
)
def test_oxygen_in_names_is_no_nought(read: str, printed: str) -> None:
    """But codes of a letter and a number are as they are."""
    assert _read(read) == [printed]


@pytest.mark.parametrize("text", ["Serum02", "e02", "B02", "C100", "p021"])
def test_codes_keep_their_nought(text: str) -> None:
    """Of sites, allergens and orders."""
    assert _read(text) == [text]


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("U/1", "U/l"),
        ("G/1", "G/l"),
        ("mg/d1.", "mg/dl"),
        ("µkat/1", "µkat/l"),
        ("D.0.B:", "D.O.B:"),
        ("27.0.1.2025", "27.01.2025"),
        ("39,1.", "39,1"),
        ("10.%)", "10%)"),
    ],
)
def test_figures_read_for_letters_and_specks_read_for_points(read: str, printed: str) -> None:
    assert _read(read) == [printed]
    assert _read(read, is_ocr=False) == [read]


@pytest.mark.parametrize("text", ["1/1", "C/1", "5.6.", "27.0.1", "10.0.1.20", "2.0.1.2025b"])
def test_other_ones_and_noughts_stay(text: str) -> None:
    assert _read(text) == [text]
