"""Texts with counts, in the window's language."""

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.texts import plural


def tr_n(context: str, one: str, many: str, number: int) -> str:
    """Return the form for so many things; `%n` stands for the number, which is written as the language does."""
    return plural(context, one, many, number)


def tr(context: str, text: str) -> str:
    """Return the text in the window's language."""
    return QCoreApplication.translate(context, text)
