"""Texts in the window's language; the sources are English, and stand where they are shown."""

from PySide6.QtCore import QCoreApplication, QLocale


def plural(context: str, one: str, many: str, number: int) -> str:
    """Return the form for so many things; `%n` stands for the number, which is written as the language does.

    Translations hang on `many` and have as many forms as their language; without any, the English rule holds.
    """
    # Qt writes %n without the language's thousands mark; the tables of translations have %Ln as well.
    text = QCoreApplication.translate(context, many.replace("%n", "%Ln"), "", number)
    shown = QLocale().toString(number)
    is_translated = text != many.replace("%n", shown)
    return text if is_translated or number != 1 else one.replace("%n", shown)
