"""The tables of translations: whole, agreeing with the program's texts, and compiled."""

from collections import Counter

import pytest
from PySide6.QtCore import QTranslator

from tools.translations.marked import Message, all_messages, messages_of
from tools.translations.ts_files import LANGUAGES, PLURAL_FORMS, faults, read_ts, ts_path


@pytest.fixture(scope="module")
def messages() -> list[Message]:
    return all_messages()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str, messages: list[Message]) -> None:
    translations = read_ts(ts_path(language))
    assert sorted(set(messages) - set(translations)) == [], "`make translations` adds them"
    assert sorted(set(translations) - set(messages)) == [], "`make translations` drops them"
    assert list(faults(translations)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_table_is_not_stale(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(ts_path(language).with_suffix(".qm")))
    stale = [
        message
        for message, forms in read_ts(ts_path(language)).items()
        if {translator.translate(message.context, message.source, "", n) for n in _numbers(message)} != set(forms)
    ]
    assert stale == [], "`make translations` compiles them"


def test_all_ways_of_marking_a_text_are_found(messages: list[Message]) -> None:
    found = Counter(message.context for message in messages)
    assert {"Process", "Errors", "Told", "Status", "Keys", "Dates", "Widgets", "Results", "SettingsScreen"} <= set(
        found
    )
    assert Message("Process", "%Ln files", is_plural=True) in messages  # tr_n of a module
    assert Message("Notices", "Resume") in messages  # self.tr
    assert Message("Window", "Help (F1)") in messages  # the context given with each text
    assert Message("Results", "Blood count") in messages  # a panel


def test_a_module_that_marks_nothing_has_no_texts() -> None:
    assert list(messages_of(ts_path("de").parents[2] / "desktop_app" / "ui" / "theme" / "fonts.py")) == []


def _numbers(message: Message) -> range:
    return range(PLURAL_FORMS + 1) if message.is_plural else range(-1, 0)
