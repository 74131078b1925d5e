"""Texts with counts, in the window's language."""

from PySide6.QtCore import QCoreApplication, QLocale


def tr_n(context: str, one: str, many: str, number: int) -> str:
    """Return the form for so many things; `%n` stands for the number, which is written as the language does."""
    text = QCoreApplication.translate(context, one if number == 1 else many)
    return text.replace("%n", QLocale().toString(number))


def tr(context: str, text: str) -> str:
    """Return the text in the window's language."""
    return QCoreApplication.translate(context, text)
