"""What is said of a session that was handed over as a batch."""

from desktop_app.ui.process.cost_desk import BatchNote, BatchStep
from desktop_app.ui.process.words import count_words, tr, tr_n


def batch_words(note: BatchNote) -> tuple[str, str]:
    """Return title and text of the bar above its files."""
    if note.step is BatchStep.GATHERING and note.round > 1:
        return tr("The batch is answered"), tr("Its answers are read; what is left to ask is asked next.")
    if note.step is BatchStep.GATHERING:
        return tr("The batch is being prepared"), tr("Pages are read here first; nothing was sent yet.")
    if note.step is BatchStep.SENDING:
        return _title(tr("The batch is being sent to %1"), note), _stays(note)
    if note.step is BatchStep.LEAVING:
        return _title(tr("The batch is being cancelled at %1"), note), tr("What it has answered is kept.")
    answered = tr_n("%1 of %n question is answered.", "%1 of %n questions are answered.", note.total)
    return _title(
        tr("Handed over to %1 as a batch"), note
    ), f"{answered.replace('%1', count_words(note.answered))} {_stays(note)}"


def _title(text: str, note: BatchNote) -> str:
    return text.replace("%1", note.host)


def _stays(note: BatchNote) -> str:
    if note.is_cut_off:
        return tr("It is not reached now; that is tried again by itself.")
    return tr("Labstream may be closed; answers are fetched while it runs.")
