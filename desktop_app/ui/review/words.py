"""What Review says: marks, flags, reasons to look, slips, dates; every text can be translated."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop_app.core.checks import Notation, Slip
from desktop_app.core.doubts import Reason
from desktop_app.core.report import TestResult
from desktop_app.core.review import Check, HeaderField, ResultField, ReviewRow
from desktop_app.ui.texts import date_text as day_text
from desktop_app.ui.texts import plural
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.status_style import MARK_STYLES, Mark, mark_word

CONTEXT = "Review"

MARKS: Mapping[Check, Mark] = {
    Check.ON_PAGE: Mark.ON_PAGE,
    Check.NOT_ON_PAGE: Mark.NOT_ON_PAGE,
    Check.EDITED: Mark.EDITED,
    Check.CONFIRMED: Mark.CONFIRMED,
}


def tr(text: str) -> str:
    """Return a text of Review in the window's language."""
    return QCoreApplication.translate(CONTEXT, text)


def tr_n(one: str, many: str, number: int) -> str:
    """Return the form for so many things; `%n` stands for the number."""
    return plural(CONTEXT, one, many, number)


@dataclass(frozen=True, slots=True)
class FlagStyle:
    """How a flag is shown: word, icon (none for a plain word), colour and weight."""

    word: str
    icon: str | None
    role: Role
    weight: int = 400


def flag_style(row: ReviewRow) -> FlagStyle:
    """Return what the report says of a value; of an edited one, or where it says nothing, what its range says."""
    says = _said_by_flag(row.result)
    if says is None or row.engine_values:
        says = row.result.interpretation or says
    high, low = MARK_STYLES[Mark.HIGH], MARK_STYLES[Mark.LOW]
    match says:
        case "high":
            return FlagStyle(tr("High"), high.icon, high.text, high.weight)
        case "low":
            return FlagStyle(tr("Low"), low.icon, low.text, low.weight)
        case "critical-high":
            return FlagStyle(tr("Critical"), high.icon, high.text, 700)
        case "critical-low":
            return FlagStyle(tr("Critical"), low.icon, low.text, 700)
        case "abnormal":
            return FlagStyle(tr("Abnormal"), "ph.asterisk", Role.WARN, 600)
        case "normal":
            return FlagStyle(tr("Normal"), None, Role.TEXT_3)
        case _:
            return FlagStyle("–", None, Role.TEXT_3)


def _said_by_flag(result: TestResult) -> str | None:
    words = {"H": "high", "L": "low", "HH": "critical-high", "LL": "critical-low", "A": "abnormal"}
    return None if result.flag is None else words[result.flag]


def check_word(check: Check) -> str:
    """Return the word of a check mark."""
    return mark_word(MARKS[check])


def spoken_check(check: Check) -> str:
    """Return a check mark as a screen reader says it."""
    words = {
        Check.ON_PAGE: tr("found on the page"),
        Check.NOT_ON_PAGE: tr("not found on the page"),
        Check.EDITED: tr("edited by you"),
        Check.CONFIRMED: tr("confirmed"),
    }
    return words[check]


def doubt_title(doubt: Reason) -> str:
    """Return the inspector's title for a reason to look."""
    titles = {
        Reason.NOT_ON_PAGE: tr("Value not found on the page"),
        Reason.LOW_CONFIDENCE: tr("Value read with little confidence"),
        Reason.FLAG_DISAGREES: tr("Flag and range disagree"),
        Reason.ROW_UNEVEN: tr("The row may hold parts of two"),
        Reason.NUMBER_UNREADABLE: tr("The digits make no number"),
        Reason.SIGN_MAY_MARK: tr("The sign may be a mark"),
        Reason.NAME_UNSURE: tr("The name is no known test"),
        Reason.UNIT_MISSING: tr("The unit is missing"),
        Reason.UNIT_UNKNOWN: tr("The unit is not known"),
        Reason.UNIT_WRONG: tr("The test is not measured in this unit"),
        Reason.DECIMAL_SHIFT: tr("The decimal point may be elsewhere"),
        Reason.OUTSIDE_LIMITS: tr("The value is beyond what is possible"),
        Reason.RANGE_UNREADABLE: tr("The range could not be understood"),
        Reason.RANGE_UNREAD: tr("Numbers beside the value were not read"),
        Reason.RANGE_UPSIDE_DOWN: tr("The range is upside down"),
        Reason.RANGE_OF_OTHER_UNIT: tr("The range seems to be in another unit"),
        Reason.FLAG_MISSING: tr("Out of range, but not marked"),
        Reason.SUM_DISAGREES: tr("The value does not agree with others"),
        Reason.DUPLICATE_DIFFERS: tr("The test stands here twice"),
        Reason.JUMP_FROM_LAST: tr("Far from the last value"),
        Reason.READ_FROM_BOX: tr("Read from the box you drew"),
    }
    return titles[doubt]


def doubt_sentence(doubt: Reason) -> str:
    """Return what there is to look at, for reasons that need no facts of the row."""
    sentences = {
        Reason.ROW_UNEVEN: tr("The row is taller than the others."),
        Reason.NUMBER_UNREADABLE: tr("Compare it with the page."),
        Reason.SIGN_MAY_MARK: tr("The number alone is beyond its range."),
        Reason.NAME_UNSURE: tr("Compare the name with the page."),
        Reason.UNIT_MISSING: tr("This test needs a unit."),
        Reason.UNIT_UNKNOWN: tr("Compare the unit with the page."),
        Reason.UNIT_WRONG: tr("Compare name and unit with the page."),
        Reason.DECIMAL_SHIFT: tr("With its point elsewhere the value would be usual."),
        Reason.OUTSIDE_LIMITS: tr("Compare value and unit with the page."),
        Reason.RANGE_UNREADABLE: tr("Compare the range with the page."),
        Reason.RANGE_UNREAD: tr("They may be its range. Compare the row with the page."),
        Reason.RANGE_UPSIDE_DOWN: tr("Its lower limit is above the upper one."),
        Reason.RANGE_OF_OTHER_UNIT: tr("Compare unit and range with the page."),
        Reason.FLAG_MISSING: tr("The report marks other values that are out of range."),
        Reason.SUM_DISAGREES: tr("Other values of the report lead to another one."),
        Reason.DUPLICATE_DIFFERS: tr("Its values differ."),
        Reason.JUMP_FROM_LAST: tr("It may belong to another test or person."),
        Reason.READ_FROM_BOX: tr("Compare the row with the page."),
    }
    return sentences.get(doubt, "")


def confidence_text(row: ReviewRow) -> str:
    """Return the engine's own figure as a whole percent; a dash for what a person typed."""
    confidence = row.result.confidence
    if confidence is None or ResultField.VALUE in row.engine_values:
        return "—"
    return f"{QLocale().toString(int(confidence * 100))} %"


def column_name(field: ResultField) -> str:
    """Return the head of the column of a field."""
    names = {
        ResultField.NAME: tr("Test"),
        ResultField.VALUE: tr("Value"),
        ResultField.UNIT: tr("Unit"),
        ResultField.REFERENCE_RANGE: tr("Reference"),
    }
    return names[field]


def engine_read(text: str | None) -> str:
    """Return the tooltip of an edited cell or field."""
    return tr("Engine read {value}").format(value=text) if text else tr("The engine read nothing here")


def slip_sentence(slip: Slip, notation: Notation) -> str:
    """Return why something cannot be used, with an example of what can."""
    example = "8,4" if notation.mark == "," else "8.4"
    sentences = {
        Slip.NO_NAME: tr("A test needs a name"),
        Slip.NO_VALUE: tr("A result needs a value, such as {example} or negative").format(example=example),
        Slip.NO_NUMBER: tr("This is no number; type one such as {example} or < {example}").format(example=example),
        Slip.OTHER_MARK: tr("This report writes decimals as in {example}").format(example=example),
        Slip.NO_UNIT: tr("A unit has letters or %, such as mmol/L, and no value"),
        Slip.NO_RANGE: tr("This is no range; type one such as 15–150 or < 5"),
        Slip.UPSIDE_DOWN: tr("The lower limit is above the upper one"),
        Slip.NO_LETTERS: tr("A name has letters"),
        Slip.NO_DATE: tr("This is no date; type one such as {example}").format(example=date_text("1981-05-02")),
        Slip.IN_FUTURE: tr("This date is in the future"),
        Slip.TOO_LONG_AGO: tr("This date is too long ago"),
        Slip.BEFORE_BIRTH: tr("The collection lies before the birth"),
        Slip.NO_SEX: tr("Choose one from the list"),
        Slip.TOO_LONG: tr("This is too long; use at most 200 characters"),
    }
    return sentences[slip]


def date_text(iso: str | None) -> str:
    """Return an ISO date, or date with time, as it is shown: "14 Oct 2024, 07:50"."""
    if not iso:
        return ""
    day = QDate.fromString(iso[:10], "yyyy-MM-dd")
    if not day.isValid():
        return iso
    text = day_text(day)
    return f"{text}, {iso[11:16]}" if len(iso) > 10 else text


def sexes() -> list[tuple[str, str]]:
    """Return the choices of the sex field: what is stored, and the word."""
    return [("", tr("Not stated")), ("female", tr("Female")), ("male", tr("Male")), ("other", tr("Other"))]


def field_label(field: HeaderField) -> str:
    """Return the label of a header field."""
    labels = {
        HeaderField.PATIENT_NAME: tr("Patient"),
        HeaderField.PATIENT_BIRTH_DATE: tr("Date of birth"),
        HeaderField.PATIENT_SEX: tr("Sex"),
        HeaderField.LABORATORY: tr("Laboratory"),
        HeaderField.COLLECTED_AT: tr("Collected"),
    }
    return labels[field]


def place_words(number: int, total: int) -> str:
    """Return "Report 4 of 12", of the chosen session's reports; one of another session has no number (0)."""
    if not number:
        return tr("Report of another session")
    return tr("Report {number} of {total}").format(number=number, total=total)
