"""Texts in the window's language; the sources are English, and stand where they are shown."""

from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale


def plural(context: str, one: str, many: str, number: int) -> str:
    """Return the form for so many things; `%n` stands for the number, which is written as the language does.

    Translations hang on `many` and have as many forms as their language; without any, the English rule holds.
    """
    # Qt writes %n without the language's thousands mark; the tables of translations have %Ln as well.
    text = QCoreApplication.translate(context, many.replace("%n", "%Ln"), "", number)
    shown = QLocale().toString(number)
    is_translated = text != many.replace("%n", shown)
    return text if is_translated or number != 1 else one.replace("%n", shown)


LONG_DAY = str(QT_TRANSLATE_NOOP("Dates", "dd MMM yyyy"))
DAY = str(QT_TRANSLATE_NOOP("Dates", "d MMM yyyy"))
SHORT_DAY = str(QT_TRANSLATE_NOOP("Dates", "d MMM"))
LONG_SHORT_DAY = str(QT_TRANSLATE_NOOP("Dates", "dd MMM"))
"""Forms of a day as English writes it; German has a dot behind the day."""


def date_form(form: str) -> str:
    """Return a form of a day as the language writes it."""
    return QCoreApplication.translate("Dates", form)


def date_text(day: QDate | date, form: str = LONG_DAY) -> str:
    """Return a day: "02 Nov 2024"."""
    return QLocale().toString(day if isinstance(day, QDate) else QDate(day.year, day.month, day.day), date_form(form))
