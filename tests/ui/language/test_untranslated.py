"""No text that a person sees, hears or points at is left in English where the window speaks another language."""

import re

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.window.parts import Window
from tests.invented_years import LABORATORIES, PEOPLE, TESTS
from tests.ui.language.conftest import settle, stations
from tests.ui.language.pseudo import shown_texts, unmarked
from tests.ui.language.room import Painted, told_in_tooltips

_NAMES = {
    *(test.name for test in TESTS), *LABORATORIES, *(patient.name or "" for patient, _ in PEOPLE),
    "Labstream", "English", "Deutsch", "Español", "Français", "PyMuPDF", "RapidOCR", "ONNX Runtime", "Python", "gpt",
    "PDF", "JPEG", "PNG", "TIFF", "HEIC", "WebP", "BMP", "SQLCipher", "AES", "negative", "Ctrl", "Enter", "Space",
    "Esc", "Shift", "INTERNAL", "CSV", "Excel", "JSON", "FHIR",
    "mmol", "mIU", "nmol", "µmol", "Qt", "mini", "openai", "Serum", "Del",
}  # fmt: skip
_DATA = re.compile(
    r"https?://\S*|[\w.-]+\.(pdf|PDF)|/\S+|[A-Z]+_[A-Z_]+|TIMEOUT|"
    r"\d* ?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|January|October)\w*( \d+)?|"
    + "|".join(re.escape(name) for name in sorted(_NAMES, key=len, reverse=True) if name)
)


def left_in_english(text: str) -> str:
    """Return the words that are neither translated nor data."""
    return unmarked(_DATA.sub(" ", unmarked(text)))


@pytest.mark.parametrize("text", ["⟦Files⟧", "⟦3 of ⟦4 files⟧ in⟧ a.pdf", "blood.pdf, PDF", "14 Oct 2024", "12 mmol/L"])
def test_translated_texts_and_data_are_told_from_english(text: str) -> None:
    assert left_in_english(text) == ""
    assert left_in_english(f"{text} forgotten") != ""


def test_every_screen_is_translated(window: Window, qtbot: QtBot, painted: type[Painted]) -> None:
    found: set[str] = set()
    told = ""
    for name, root in stations(window, qtbot):
        settle(qtbot, root)
        root.grab()
        found |= {f"{name}, {owner}: {text}" for owner, text in shown_texts(root) if left_in_english(text)}
        told += told_in_tooltips(root)  # looked at above; a piece of them is painted where there is no room for more
        found |= {f"{name}, painted: {text}" for text in painted.texts if left_in_english(text) and text not in told}
    assert not found, "\n".join(sorted(found))
