"""The components' own words, and names of keys."""

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop_app.ui.texts import plural


def tr(text: str) -> str:
    """Return the text in the window's language."""
    return QCoreApplication.translate("Widgets", text)


def tr_n(one: str, many: str, number: int) -> str:
    """Return the form for so many things; `%n` stands for the number."""
    return plural("Widgets", one, many, number)


def files_words(count: int) -> str:
    """Return "1 file", "12 files"."""
    return tr_n("%n file", "%n files", count)


def chosen_words(*, is_chosen: bool) -> str:
    """Return how one of several choices is said."""
    return tr("chosen") if is_chosen else tr("not chosen")


def key_words(keys: str) -> str:
    """Return keys ("Ctrl E", "Ctrl+F") as they are called on the language's keyboards."""
    return re.sub(r"[A-Z][a-zA-Z]+", _key_word, keys)


def _key_word(found: re.Match[str]) -> str:
    return QCoreApplication.translate("Keys", found[0])


KEYS = (
    QT_TRANSLATE_NOOP("Keys", "Ctrl"),
    QT_TRANSLATE_NOOP("Keys", "Shift"),
    QT_TRANSLATE_NOOP("Keys", "Alt"),
    QT_TRANSLATE_NOOP("Keys", "Enter"),
    QT_TRANSLATE_NOOP("Keys", "Space"),
    QT_TRANSLATE_NOOP("Keys", "Esc"),
    QT_TRANSLATE_NOOP("Keys", "Del"),
)
"""Keys with names of their own; letters are called the same everywhere."""
