"""Tests of words put right: units whose slash was lost, ranges whose dash was."""

import pytest

from desktop_app.core.document import Word
from desktop_app.engines.local.reading.spelling import mend, part_words


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


@pytest.mark.parametrize("text", ["mL", "dL", "fL", "LL", "HDL", "LDL", "VLDL", "L", "U", "Sil", "mol"])
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
