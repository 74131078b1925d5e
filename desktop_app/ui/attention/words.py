"""What a notice says of a session that has ended: the exact counts, and nothing that sounds done when it is not."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_app.core.session import SessionSummary
from desktop_app.core.status import SessionStatus
from desktop_app.ui.process.words import count_words
from desktop_app.ui.texts import plural
from desktop_app.ui.widgets.tones import Tone


def tr(text: str) -> str:
    """Return the text in the window's language."""
    return QCoreApplication.translate("Attention", text)


def tr_n(one: str, many: str, number: int) -> str:
    """Return the form for so many things; `%n` stands for the number."""
    return plural("Attention", one, many, number)


@dataclass(frozen=True, slots=True)
class Notice:
    """What is told outside the window; no names, since others may see it."""

    title: str
    text: str
    tone: Tone


def notice_of(summary: SessionSummary) -> Notice:
    """Return the notice of a session's end; good only when every file completed."""
    total, completed = summary.total_files, summary.completed_files
    if summary.status is SessionStatus.COMPLETED:
        title = (
            tr("The file is completed")
            if total == 1
            else tr_n("All %n files completed", "All %n files completed", total)
        )
        return Notice(title, tr("The values are ready for review."), Tone.GOOD)
    counts = ", ".join(_stopped_words(summary))
    sentence = f"{counts[:1].upper()}{counts[1:]}."
    if completed:
        title = tr_n("%1 of %n file completed", "%1 of %n files completed", total).replace("%1", count_words(completed))
        return Notice(title, sentence, Tone.WARNING)
    if summary.status is SessionStatus.CANCELLED:
        return Notice(tr("Session cancelled"), sentence, Tone.NEUTRAL)
    return Notice(tr("No file could be completed"), sentence, Tone.BAD)


def question_notice(count: int) -> Notice:
    """Return the notice that files of the watched folder are not sent before the person has answered for them."""
    title = tr_n("%n file waits for your answer", "%n files wait for your answer", count)
    return Notice(title, tr("Nothing was sent yet. Labstream asks before many pages go to the API."), Tone.NOTE)


def _stopped_words(summary: SessionSummary) -> list[str]:
    counts = (
        (summary.failed_files, tr_n("%n failed", "%n failed", summary.failed_files)),
        (summary.timed_out_files, tr_n("%n timed out", "%n timed out", summary.timed_out_files)),
        (summary.cancelled_files, tr_n("%n cancelled", "%n cancelled", summary.cancelled_files)),
    )
    return [words for count, words in counts if count]
