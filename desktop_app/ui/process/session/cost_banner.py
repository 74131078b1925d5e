"""The question before a large session is sent to the API: how much, what it costs about, and the other way."""

from PySide6.QtCore import QLocale, Signal, Slot

from desktop_app.core.api.answers import Spent
from desktop_app.ui.process.cost_desk import CostQuestion
from desktop_app.ui.process.words import tr, tr_n
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import Button, Kind
from desktop_app.ui.widgets.clock import AnimationClock
from desktop_app.ui.widgets.tones import Tone

_SMALLEST_USD = 0.01


class CostBanner(Banner):
    """Asks in place; `started`, `batch_chosen` and `local_chosen` are the answers."""

    started = Signal()
    batch_chosen = Signal()
    local_chosen = Signal()

    def __init__(self, theme: Theme, clock: AnimationClock) -> None:
        super().__init__(theme, clock)
        self._kit = theme

    def ask(self, question: CostQuestion) -> None:
        """Ask about a session."""
        start = Button(self._kit, tr("Start"), Kind.PRIMARY, icon="ph.play")
        local = Button(self._kit, tr("Use local engine"))
        batch = Button(self._kit, tr("Send as a batch"), icon="ph.stack")
        batch.setToolTip(tr("Answered within a day at a lower price; Labstream may be closed meanwhile"))
        start.clicked.connect(self._start)
        batch.clicked.connect(self._choose_batch)
        local.clicked.connect(self._choose_local)
        files = tr_n("Send %n file to %1?", "Send %n files to %1?", question.files)
        if question.is_added:
            files = tr_n("Send %n more file to %1?", "Send %n more files to %1?", question.files)
        files = files.replace("%1", question.host)
        if question.batch_share is None:
            batch.deleteLater()
        actions = (start, local) if question.batch_share is None else (start, batch, local)
        self.show_message(Tone.NOTE, files, question_words(question), actions)

    @Slot()
    def _start(self) -> None:
        self.dismiss()
        self.started.emit()

    @Slot()
    def _choose_batch(self) -> None:
        self.dismiss()
        self.batch_chosen.emit()

    @Slot()
    def _choose_local(self) -> None:
        self.dismiss()
        self.local_chosen.emit()


def question_words(question: CostQuestion) -> str:
    """Return pages, cost, and what is not known of either."""
    pages = tr_n("%n page", "%n pages", question.pages)
    if question.uncounted:
        more = tr_n("%n file could not be counted", "%n files could not be counted", question.uncounted)
        pages = tr("At least %1 (%2)").replace("%1", pages).replace("%2", more)
    if question.low_usd is None or question.high_usd is None:
        cost = tr("The cost is unknown: no price of %1 is set.").replace("%1", question.model)
        return f"{pages}. {cost} {tr('Nothing was sent yet.')}"
    low_usd, high_usd = question.low_usd, question.high_usd
    low, high = usd_words(low_usd), usd_words(high_usd)
    span = tr("%1 (all with text) to %2 (all as pictures)").replace("%1", low).replace("%2", high)
    span = low if low == high else span
    cost = tr("About %1 with %2.").replace("%1", span).replace("%2", question.model)
    return f"{pages}. {cost} {_batch_words(question, low_usd, high_usd)}{tr('Nothing was sent yet.')}"


def _batch_words(question: CostQuestion, low_usd: float, high_usd: float) -> str:
    """Return what it costs as a batch, with a blank behind; empty where there is none."""
    if question.batch_share is None:
        return ""
    low, high = usd_words(question.batch_share * low_usd), usd_words(question.batch_share * high_usd)
    if low == high:
        return tr("As a batch, answered within a day: about %1.").replace("%1", low) + " "
    return tr("As a batch, answered within a day: about %1 to %2.").replace("%1", low).replace("%2", high) + " "


def usd_words(amount: float) -> str:
    """Return "US$ 0.18"; "under US$ 0.01" for less."""
    if 0 < amount < _SMALLEST_USD:
        return tr("under %1").replace("%1", usd_words(_SMALLEST_USD))
    return f"US$ {QLocale().toString(amount, 'f', 2)}"


def spent_words(spent: Spent) -> str:
    """Return what calls came to: "US$ 0.12", with "and 2 calls unknown" where that is so; empty without any call."""
    if not spent.calls:
        return ""
    if not spent.unknown_calls:
        return usd_words(spent.cost_usd)
    if spent.unknown_calls == spent.calls:
        return tr("unknown")
    more = tr_n("%n call unknown", "%n calls unknown", spent.unknown_calls)
    return f"{usd_words(spent.cost_usd)}, {more}"
