"""What is said of people and of doubts whose a report is; every text can be translated."""

from PySide6.QtCore import QCoreApplication, QDate

from desktop_app.core.people.identity import DoubtfulReport, KnownPerson, Reason
from desktop_app.ui.texts import DAY, date_text, plural

CONTEXT = "People"


def tr(text: str) -> str:
    """Return a text about people in the window's language."""
    return QCoreApplication.translate(CONTEXT, text)


def tr_n(one: str, many: str, number: int) -> str:
    """Return the form for so many things; `%n` stands for the number."""
    return plural(CONTEXT, one, many, number)


def date_words(iso: str | None) -> str:
    """Return a day as it is shown, "14 Oct 2024"; empty for none."""
    day = QDate.fromString((iso or "")[:10], "yyyy-MM-dd")
    return date_text(day, DAY) if day.isValid() else ""


def born_words(person: KnownPerson, *, is_year_only: bool = False) -> str:
    """Return "born 2 May 1981", or "born 1981"; empty where it is not known."""
    day = person.birth_date[:4] if person.birth_date and is_year_only else date_words(person.birth_date)
    return tr("born {day}").format(day=day) if day else ""


def reports_words(count: int) -> str:
    """Return "3 reports"."""
    return tr_n("%n report", "%n reports", count)


def person_words(person: KnownPerson) -> str:
    """Return a person with the birth date: "Elena Varga, born 2 May 1981"."""
    return ", ".join(part for part in (person.name, born_words(person)) if part)


def doubt_sentence(report: DoubtfulReport) -> str:
    """Return why it is not certain whose a report is."""
    printed = date_words(report.printed.birth_date)
    other = report.suggested
    if other is None:
        if report.doubt is Reason.NO_NAME:
            return tr("The report prints no name")
        return tr("It is not certain whose report this is")
    known = date_words(other.birth_date)
    match report.doubt:
        case Reason.SIMILAR_BIRTH_DATE | Reason.OTHER_BIRTH_DATE:
            is_namesake = (report.printed.name or "").casefold() == other.name.casefold()
            words = tr("Born {printed} on this report, {known} on those of {name}")
            words = tr("Born {printed} here, {known} on other reports") if is_namesake else words
            return words.format(printed=printed, known=known, name=other.name)
        case Reason.SIMILAR_NAME | Reason.OTHER_NAME:
            return tr("Printed as {printed}; {name} has the same birth date or number").format(
                printed=report.printed.name or "", name=other.name
            )
        case Reason.OTHER_IDENTIFIER:
            return tr("No birth date, and another patient number than {name}").format(name=other.name)
        case Reason.OTHER_SEX:
            return tr("No birth date, and another sex than {name}").format(name=other.name)
        case Reason.NO_NAME:
            return tr("No name; the patient number is that of {name}").format(name=other.name)
        case _:
            words = tr("There is another {name}, {born}") if other.birth_date else tr("There is another {name}")
            return words.format(name=other.name, born=born_words(other))


def move_words(report: DoubtfulReport) -> str:
    """Return the words of the button that moves a report: "Move to Jonas Varga"."""
    other = report.suggested
    if other is None:
        return tr("Move…")
    is_namesake = report.person is not None and report.person.name.casefold() == other.name.casefold()
    name = person_words(other) if is_namesake else other.name
    return tr("Move to {name}").format(name=name)
