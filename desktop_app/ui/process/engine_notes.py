"""What Process shows of the API engine: what it lacks, what a session will cost, and what files came to."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.core.api.answers import Spent
from desktop_app.core.session import SessionSummary
from desktop_app.core.settings import API_ENGINE, LOCAL_ENGINE
from desktop_app.ui.desk import SessionDesk
from desktop_app.ui.process.cost_desk import CostDesk
from desktop_app.ui.process.screen import ProcessScreen
from desktop_app.ui.process.session.cost_banner import spent_words
from desktop_app.ui.process.words import tr
from desktop_app.ui.settings.engine_desk import ApiFacts, EngineDesk, Lack
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import Button, Kind
from desktop_app.ui.widgets.clock import AnimationClock
from desktop_app.ui.widgets.tones import Tone

_COSTS_MS = 1000
"""Costs of the session shown are asked for so often at most."""


class EngineNotes(QObject):
    """Fills the banners and figures of a Process screen; `local_asked` wants new sessions read on this computer."""

    local_asked = Signal()

    def __init__(
        self, theme: Theme, clock: AnimationClock, screen: ProcessScreen, desk: SessionDesk, engine_desk: EngineDesk,
        cost_desk: CostDesk,
    ) -> None:  # fmt: skip
        super().__init__(screen)
        self._theme, self._screen, self._desk = theme, screen, desk
        self._engine_desk, self._costs = engine_desk, cost_desk
        self.banner = Banner(theme, clock)
        self._lack: Lack | None = None
        screen.empty.put_above(self.banner)
        page = screen.page
        page.notes.is_awaited = cost_desk.is_awaited
        page.notes.batch = cost_desk.batch
        page.notes.directly_asked.connect(self._take_back)
        page.notes.can_use_local_engine = True
        page.notes.local_engine_asked.connect(self._use_local)
        page.drawer.usable_engines = self.usable_engines
        self._later = QTimer(self, interval=_COSTS_MS, singleShot=True)
        self._later.timeout.connect(self._ask_costs)
        page.cost.started.connect(self._start)
        page.cost.batch_chosen.connect(self._hand_over)
        page.cost.local_chosen.connect(self._use_local)
        page.list.current_changed.connect(self._ask_file_later)
        page.list.clicked.connect(self._ask_file_later)
        page.list.opened.connect(self._ask_file_later)
        engine_desk.changed.connect(self._show_lack)
        cost_desk.asked.connect(self._show_question)
        desk.session_changed.connect(self._show_session)
        desk.counted.connect(self._ask_costs_soon)
        self._show_lack()
        self._show_session()
        summary = desk.summary()
        if summary is not None:  # what was said before there was anybody to read it here
            page.notes.state.dismiss()
            page.show_session(summary)

    def usable_engines(self) -> Collection[str]:
        """Return the engines that a file can be tried again with."""
        return (LOCAL_ENGINE,) if self._engine_desk.facts.lack is not None else (LOCAL_ENGINE, API_ENGINE)

    @Slot()
    def _show_lack(self) -> None:
        facts = self._engine_desk.facts
        lack = facts.lack if facts.is_chosen else None
        if lack is None:
            self.banner.dismiss()
        elif lack is not self._lack or self.banner.isHidden():
            self._tell(facts, lack)
        self._lack = lack

    def _tell(self, facts: ApiFacts, lack: Lack) -> None:
        settings = Button(self._theme, tr("Engine settings"), Kind.PRIMARY, icon="ph.gear-six")
        local = Button(self._theme, tr("Use local engine"))
        settings.clicked.connect(self._screen.engine_settings_asked)
        local.clicked.connect(self.local_asked)
        titles = {
            Lack.ADDRESS: tr("The API engine has no address it may use"),
            Lack.CONSENT: tr("Sending to %1 was not agreed to").replace("%1", facts.host),
            Lack.KEY: tr("The API engine has no key for %1").replace("%1", facts.host),
        }
        text = tr("Files can be added and wait; nothing is sent until the engine is ready.")
        self.banner.show_message(Tone.WARNING, titles[lack], text, (settings, local))

    @Slot()
    def _show_session(self) -> None:
        page = self._screen.page
        page.card.show_cost("")
        question = self._costs.question(self._desk.session_id or "")
        page.card.set_awaited(is_awaited=question is not None)
        if question is None:
            page.cost.dismiss()
        else:
            page.cost.ask(question)
        self._ask_costs_soon()

    @Slot(object)
    def _show_question(self, _question: object) -> None:
        self._show_session()
        page = self._screen.page
        if page.summary is not None and self._desk.session_id is not None:
            page.show_session(self._desk.summary())

    @Slot()
    def _start(self) -> None:
        if self._desk.session_id is not None:
            self._costs.start(self._desk.session_id)

    @Slot()
    def _hand_over(self) -> None:
        if self._desk.session_id is not None:
            self._costs.hand_over(self._desk.session_id)

    @Slot()
    def _take_back(self) -> None:
        if self._desk.session_id is not None:
            self._costs.take_back(self._desk.session_id)

    @Slot()
    def _use_local(self) -> None:
        if self._desk.session_id is not None:
            self._costs.use_local(self._desk.session_id)

    @Slot()
    def _ask_costs_soon(self) -> None:
        if not self._later.isActive():
            self._later.start()

    @Slot()
    def _ask_file_later(self) -> None:
        QTimer.singleShot(0, self, self._ask_file)  # once the drawer shows it

    @Slot()
    def _ask_costs(self) -> None:
        summary = self._screen.page.summary
        if summary is None or self._desk.session_id is None:
            return
        self._costs.spent_on_session(summary.session_id, partial(self._show_cost, summary))
        self._ask_file()

    @Slot()
    def _ask_file(self) -> None:
        file_id = self._screen.page.drawer.file_id
        if self._screen.page.drawer.is_open and file_id:
            self._costs.spent_on_file(file_id, partial(self._show_file_cost, file_id))

    def _show_cost(self, summary: SessionSummary, spent: Spent) -> None:
        if summary.session_id == self._desk.session_id:
            self._screen.page.card.show_cost(spent_words(spent))

    def _show_file_cost(self, file_id: str, spent: Spent) -> None:
        drawer = self._screen.page.drawer
        if drawer.file_id == file_id:
            drawer.body.show_cost(spent_words(spent))
