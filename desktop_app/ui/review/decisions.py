"""What the inspector asks about a row, and about confirming with rows left to check."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale

from desktop_app.core.doubts import Reason
from desktop_app.core.review import ReviewRow
from desktop_app.ui.review.answers import ALWAYS, CANCEL, CONFIRM, EMPTY, KEEP, ONCE, OTHER, REMOVE, USE
from desktop_app.ui.review.desk import Shown
from desktop_app.ui.review.inspector import Answer
from desktop_app.ui.review.table_cells import FIELDS, Column
from desktop_app.ui.review.table_model import ResultModel
from desktop_app.ui.review.words import column_name, doubt_sentence, doubt_title, flag_style, tr, tr_n


@dataclass(frozen=True, slots=True)
class Question:
    """What the inspector shows."""

    title: str
    text: str
    answers: Sequence[Answer]
    brief: str = ""
    is_error: bool = False


def question_about(row: ReviewRow, model: ResultModel, shown: Shown | None) -> Question | None:
    """Return what there is to decide about a row; None when there is nothing."""
    slip = model.slip_of(row.result_id)
    if slip is not None:
        return _about_slip(row, *slip)
    if not row.result.name:
        return _about_nameless(row)
    cell = model.cell(model.index(row.number - 1, Column.VALUE))
    doubt = cell.doubt if cell is not None else None
    if doubt is None:
        return None
    value = row.result.value or ""
    answers = [
        Answer(KEEP, tr("Keep {value}").format(value=_short(value)), "K"),
        Answer(OTHER, tr("Other…"), "F2", "ph.pencil-simple"),
    ]
    if doubt is Reason.NOT_ON_PAGE and shown is not None:
        use = tr("Use {value}").format(value=shown.text)
        answers.insert(0, Answer(USE, use, "U", "ph.check", is_first=True))
    return Question(doubt_title(doubt), _reason(row, doubt, shown), answers, _brief(row, doubt, shown))


def confirm_question(model: ResultModel) -> Question:
    """Return the question whether to confirm a report with rows left to check."""
    cells = [model.cell(model.index(place, Column.VALUE)) for place in model.doubts()]
    is_missing = all(cell is not None and cell.doubt is Reason.NOT_ON_PAGE for cell in cells)
    if is_missing:
        title = tr_n("%n value is not on the page", "%n values are not on the page", len(cells))
    else:
        title = tr_n("%n row is still to be checked", "%n rows are still to be checked", len(cells))
    answer = Answer(CONFIRM, tr("Confirm anyway"), "Ctrl ↵", "ph.check", is_first=True)
    return Question(title, tr("Confirm anyway?"), (answer,))


def drawing_question(*, is_reading: bool = False) -> Question:
    """Return what is to be done to add a row."""
    if is_reading:
        return Question(tr("Reading the box"), tr("The row appears in a moment."), ())
    answers = (
        Answer(EMPTY, tr("Add an empty row"), "Ctrl N", "ph.plus"),
        Answer(CANCEL, tr("Cancel"), "Esc"),
    )
    text = tr("Draw a box around the missing row on the page; it is read and added to the table.")
    return Question(tr("Add a row"), text, answers, tr("Draw a box around it on the page."))


def synonym_question(printed: str, name: str) -> Question:
    """Return the question whether a printed name always means what the person typed."""
    answers = (
        Answer(ALWAYS, tr("From now on"), "F9", "ph.check", is_first=True),
        Answer(ONCE, tr("Only here"), "Esc"),
    )
    title = tr("Is “{printed}” always {name}?").format(printed=printed, name=name)
    return Question(title, tr("The next reports that print it are understood so."), answers)


def unread_question() -> Question:
    """Return what is told when a box that was drawn holds nothing to read."""
    answers = (
        Answer(EMPTY, tr("Add an empty row"), "Ctrl N", "ph.plus", is_first=True),
        Answer(CANCEL, tr("Cancel"), "Esc"),
    )
    text = tr("No test could be read in it. Draw another one, or type the row in.")
    return Question(tr("Nothing read in this box"), text, answers)


def _about_nameless(row: ReviewRow) -> Question:
    answers = (
        Answer(OTHER, tr("Type the test"), "F2", "ph.pencil-simple", is_first=True),
        Answer(REMOVE, tr("Remove row"), "Ctrl Del", "ph.trash"),
    )
    return Question(tr("A row without a test"), tr("Row {row} needs a name.").format(row=row.number), answers)


def _about_slip(row: ReviewRow, column: Column, sentence: str) -> Question:
    field = FIELDS[column]
    kept = getattr(row.result, field.value) or tr("nothing")
    text = tr("Row {row}, {column}: the report keeps {value}.")
    answers = (
        Answer(OTHER, tr("Edit again"), "F2", "ph.pencil-simple", is_first=True),
        Answer(KEEP, tr("Keep {value}").format(value=_short(kept)), "Esc"),
    )
    told = text.format(row=row.number, column=column_name(field).lower(), value=_short(kept))
    return Question(sentence, told, answers, is_error=True)


def _reason(row: ReviewRow, doubt: Reason, shown: Shown | None) -> str:
    result = row.result
    facts = {"row": row.number, "value": result.value, "page": result.page, "range": result.reference_range}
    match doubt:
        case Reason.NOT_ON_PAGE if shown is not None:
            text = tr("Row {row}: the engine read {value}; this line of page {page} shows {shown}.")
            return text.format(**facts, shown=shown.text)
        case Reason.NOT_ON_PAGE if result.bbox is not None:
            return tr("Row {row}: the engine read {value}; this line of page {page} does not show it.").format(**facts)
        case Reason.NOT_ON_PAGE:
            return tr("Row {row}: the engine read {value} and did not say where it stands.").format(**facts)
        case Reason.LOW_CONFIDENCE:
            percent = QLocale().toString(int((result.confidence or 0) * 100))
            text = tr("Row {row}: the engine read {value} and is {percent} % sure of this line.")
            return text.format(**facts, percent=percent)
        case Reason.FLAG_DISAGREES:
            flag = flag_style(row).word.lower()
            text = tr("Row {row}: the report marks {value} as {flag}; its range is {range}.")
            return text.format(**facts, flag=flag)
        case _:
            text = tr("Row {row}: the engine read {value}.").format(**facts)
            return f"{text} {doubt_sentence(doubt)}"


def _brief(row: ReviewRow, doubt: Reason, shown: Shown | None) -> str:
    """Return the reason in a few words, for narrow windows."""
    facts = {"value": _short(row.result.value or ""), "range": row.result.reference_range}
    match doubt:
        case Reason.NOT_ON_PAGE if shown is not None:
            return tr("Read {value}, the page shows {shown}.").format(**facts, shown=shown.text)
        case Reason.NOT_ON_PAGE:
            return tr("Read {value}.").format(**facts)
        case Reason.LOW_CONFIDENCE:
            percent = QLocale().toString(int((row.result.confidence or 0) * 100))
            return tr("Read {value}, {percent} % sure.").format(**facts, percent=percent)
        case Reason.FLAG_DISAGREES:
            flag = flag_style(row).word.lower()
            return tr("{value} is marked {flag}; range {range}.").format(**facts, flag=flag)
        case _:
            return doubt_sentence(doubt)


def _short(value: str) -> str:
    return value if len(value) <= 14 else f"{value[:13]}…"
