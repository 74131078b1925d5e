"""Texts with counts, in the window's language."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop_app.ui.texts import plural

NAMES_SHOWN = 3


def tr_n(context: str, one: str, many: str, number: int) -> str:
    """Return the form for so many things; `%n` stands for the number, which is written as the language does."""
    return plural(context, one, many, number)


def tr(context: str, text: str) -> str:
    """Return the text in the window's language."""
    return QCoreApplication.translate(context, text)


def some_of(names: Sequence[str]) -> str:
    """Return "blood.pdf, iron.pdf, scan.png and 27 more"."""
    shown, more = ", ".join(names[:NAMES_SHOWN]), len(names) - NAMES_SHOWN
    return tr_n("Notices", "%1 and %n more", "%1 and %n more", more).replace("%1", shown) if more > 0 else shown
