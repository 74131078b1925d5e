"""The words of a PDF summary in the window's language."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop_app.exports.summary_words import SummaryWords
from desktop_app.ui.texts import DAY, date_text


def tr(text: str) -> str:
    """Return a text in the language that is shown."""
    return QCoreApplication.translate("Summary", text)


def summary_words() -> SummaryWords:
    """Return the words, for whoever writes the summary in whatever thread."""
    return SummaryWords(
        title=tr("Laboratory values"),
        heads=(
            tr("Test"),
            tr("Last value"),
            tr("Range"),
            tr("Flag"),
            tr("Date"),
            tr("Course"),
        ),
        no_name=tr("No name"),
        other_tests=tr("Other tests"),
        born=tr("{name}, born {day}"),
        more_people=tr("{people} and {count} more"),
        counts=tr("Values: {values}. Tests: {tests}. As printed by the laboratories."),
        counts_and_days=tr("Values: {values}. Tests: {tests}. From {first} to {last}. As printed by the laboratories."),
        not_confirmed=tr("Read by Labstream and not yet confirmed by a person."),
        left_out=tr("Tests left out here: {count}, all within range or without one."),
        left_out_abnormal=tr("Tests left out here: {count}, {abnormal} of them with values out of range."),
        boxes=tr("{box} stands for a letter that cannot be drawn here; other exports have it."),
        made=tr("Made with Labstream on {day}. Not medical advice."),
        page=tr("Page {number}"),
        flags={
            "L": tr("Low"),
            "H": tr("High"),
            "LL": tr("Critically low"),
            "HH": tr("Critically high"),
            "A": tr("Abnormal"),
            "N": tr("Normal"),
        },
        day_of=partial(date_text, form=DAY),
    )
