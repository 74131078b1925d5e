"""Plurals, dates and sentences from below, in English and in another language."""

import ast
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from desktop_app.core.errors import CATALOGUE, ErrorCode, Failure
from desktop_app.ui import told
from desktop_app.ui.failures import detail_words, error_text, failure_sentence, message_words
from desktop_app.ui.process.words import files_words, sentence_words, tr_n
from desktop_app.ui.texts import date_text
from desktop_app.ui.told import FORMS, told_words
from desktop_app.window.language import speak, spoken_language


@pytest.fixture(params=["de", "es", "fr"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    before = QLocale()
    speak(qapp, request.param)
    yield request.param
    speak(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(("number", "words"), [(0, "0 files"), (1, "1 file"), (2, "2 files"), (1200, "1,200 files")])
def test_english_needs_no_table(qapp: QApplication, number: int, words: str) -> None:
    assert QLocale().language() in {QLocale.Language.English, QLocale.Language.C}
    assert files_words(number).replace("1200", "1,200") == words
    assert tr_n("This file", "These files", number) == ("This file" if number == 1 else "These files")


def test_each_language_counts_by_its_own_rule(language: str) -> None:
    counted = {
        "de": ("0 Dateien", "1 Datei", "2 Dateien", "1.200 Dateien"),
        "es": ("0 archivos", "1 archivo", "2 archivos", "1200 archivos"),
        "fr": ("0 fichier", "1 fichier", "2 fichiers", "1\u202f200 fichiers"),
    }
    assert tuple(files_words(number) for number in (0, 1, 2, 1200)) == counted[language]


def test_days_are_written_as_the_language_does(language: str) -> None:
    written = {"de": "02. Okt. 2024", "es": "02 oct 2024", "fr": "02 oct. 2024"}
    assert date_text(date(2024, 10, 2)) == written[language]


def test_errors_are_told_in_the_language(language: str) -> None:
    failure = Failure.of(ErrorCode.TOO_MANY_PAGES, "300 of at most 200", pages=300)
    assert "300" in detail_words(failure)
    assert "of at most" not in message_words(failure)
    assert CATALOGUE[failure.code].remedy not in failure_sentence(failure)
    for code in ErrorCode:
        assert error_text(code).title != CATALOGUE[code].title


def test_every_sentence_from_below_has_its_form(language: str) -> None:
    for form in FORMS:
        sentence = form.replace("{", "").replace("}", "")
        assert told_words(sentence) != sentence, form


def test_what_is_not_known_is_told_as_it_is(language: str) -> None:
    assert told_words("a sentence of another version") == "a sentence of another version"


def test_german_keeps_its_capitals_within_a_sentence(language: str) -> None:
    assert sentence_words("Datei fehlt") == ("Datei fehlt" if language == "de" else "datei fehlt")


def test_english_errors_are_the_catalogues(qapp: QApplication) -> None:
    failure = Failure.of(ErrorCode.PDF_CORRUPT, "it has no pages")
    assert message_words(failure) == failure.message
    assert error_text(failure.code) == CATALOGUE[failure.code]


def test_the_system_language_is_one_that_is_known() -> None:
    assert spoken_language("system") in {"en", "de", "es", "fr"}
    assert spoken_language("fr") == "fr"


def sentences_told_below() -> Iterator[str]:
    """Yield what the program tells with its errors, as it stands in the source, with a figure for each fact."""
    package = Path(told.__file__).parents[1]
    for folder in ("core", "engines", "exports", "pipeline", "store"):
        for path in sorted((package / folder).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                match node:
                    case ast.Call(ast.Attribute(ast.Name("Failure" | "ProcessingError"), "of"), [_, what, *_]):
                        yield from _samples(what)
                    case ast.Call(ast.Name("_refused" | "_invalid" | "_wrong"), [*_, ast.Constant() as what]):
                        yield from _samples(what)
                    case _:
                        pass


def _samples(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(str(text)) if " " in text:
            yield text
        case ast.JoinedStr(parts):
            text = "".join(str(part.value) if isinstance(part, ast.Constant) else "7" for part in parts)
            if re.search(r"[a-z]{3}", text):
                yield text
        case _:
            pass


def test_every_sentence_of_an_error_has_a_form(language: str) -> None:
    shapes = ("{}", "7 {}", "7: {}")  # some stand behind the place or path that they are of
    found = {text for text in sentences_told_below() if text not in {"HTTP 7", "7 × 7"}}
    assert len(found) > 50
    assert (
        sorted(text for text in found if all(told_words(each.format(text)) == each.format(text) for each in shapes))
        == []
    )
