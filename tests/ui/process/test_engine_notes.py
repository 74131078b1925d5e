"""Process and the API engine: what it lacks is said, large sessions are asked about, and costs are shown."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.api.answers import Spent
from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.session import Control, SessionSummary
from desktop_app.core.settings import Settings
from desktop_app.core.status import FileStatus
from desktop_app.ui.process.cost_desk import BatchNote, BatchStep, CostQuestion
from desktop_app.ui.process.engine_notes import EngineNotes
from desktop_app.ui.process.screen import ProcessScreen
from desktop_app.ui.process.session.batch_words import batch_words
from desktop_app.ui.process.session.cost_banner import question_words, spent_words
from desktop_app.ui.settings.engine_desk import ApiKey, KeyPlace
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.clock import AnimationClock
from tests.ui.process.conftest import MakeScreen
from tests.ui.process.fake_desk import FakeDesk
from tests.ui.process.fake_files import SESSION, file_of
from tests.ui.settings.fake_engine_desk import FakeEngineDesk
from tests.ui.settings.fakes import FakeSettingsDesk

QUESTION = CostQuestion(SESSION, "api.lab.example", "vista-2", 24, 29, 0, 0.07, 0.15, 0.5)
AGREED = Settings(engine="openai", api_consented_hosts="api.lab.example")


class FakeCosts(QObject):
    """Fulfils `ui.process.cost_desk.CostDesk`."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.questions: dict[str, CostQuestion] = {}
        self.batches: dict[str, BatchNote] = {}
        self.calls: list[tuple[str, str]] = []
        self.spent = Spent(2, 3000, 800, 0.12)

    def is_awaited(self, session_id: str) -> bool:
        return session_id in self.questions

    def question(self, session_id: str) -> CostQuestion | None:
        return self.questions.get(session_id)

    def start(self, session_id: str) -> None:
        self.calls.append(("start", session_id))

    def hand_over(self, session_id: str) -> None:
        self.calls.append(("batch", session_id))

    def batch(self, session_id: str) -> BatchNote | None:
        return self.batches.get(session_id)

    def take_back(self, session_id: str) -> None:
        self.calls.append(("take back", session_id))

    def use_local(self, session_id: str) -> None:
        self.calls.append(("local", session_id))

    def spent_on_session(self, session_id: str, done: Callable[[Spent], None]) -> None:
        done(self.spent)

    def spent_on_file(self, file_id: str, done: Callable[[Spent], None]) -> None:
        done(self.spent)


class PausedDesk(FakeDesk):
    """A desk with a session that waits for a batch."""

    def summary(self) -> SessionSummary | None:
        reason = Failure.of(ErrorCode.API_BATCH, "2 questions for api.lab.example")
        found = super().summary()
        return None if found is None else replace(found, control=Control.PAUSED, pause_reason=reason)


@pytest.fixture
def costs(qtbot: QtBot) -> FakeCosts:
    return FakeCosts()


@pytest.fixture
def engine(qtbot: QtBot) -> FakeEngineDesk:
    desk = FakeEngineDesk(FakeSettingsDesk(AGREED))
    desk.show(is_chosen=True, is_agreed=True, key=ApiKey(KeyPlace.STORED, "k7Qd"))
    return desk


def notes_on(
    screen: ProcessScreen, desk: FakeDesk, engine: FakeEngineDesk, costs: FakeCosts, theme: Theme, clock: AnimationClock
) -> EngineNotes:
    return EngineNotes(theme, clock, screen, desk.as_desk(), engine, costs)  # pyright: ignore[reportArgumentType] - Signal


def button(part: QWidget, words: str) -> Button:
    (found,) = (one for one in part.findChildren(Button) if one.text() == words and not one.isHidden())
    return found


def test_what_is_missing_is_said_above_a_zone_that_stays_usable(
    make_screen: MakeScreen, engine: FakeEngineDesk, costs: FakeCosts, theme: Theme, clock: AnimationClock, qtbot: QtBot
) -> None:
    desk = FakeDesk(session_id=None)
    screen = make_screen(desk)
    notes = notes_on(screen, desk, engine, costs, theme, clock)
    assert notes.banner.isHidden()
    engine.show(key=ApiKey(KeyPlace.NONE))
    assert notes.banner.isVisible()
    assert "no key for api.lab.example" in notes.banner.accessibleName()
    assert screen.empty.zone.choose_files.isEnabled()
    with qtbot.waitSignal(screen.engine_settings_asked):
        button(notes.banner, "Engine settings").click()
    with qtbot.waitSignal(notes.local_asked):
        button(notes.banner, "Use local engine").click()
    engine.show(is_chosen=False)
    assert notes.banner.isHidden()


@pytest.mark.parametrize(
    ("words", "call"), [("Start", "start"), ("Send as a batch", "batch"), ("Use local engine", "local")]
)
def test_a_session_that_waits_is_asked_about(
    make_screen: MakeScreen,
    engine: FakeEngineDesk,
    costs: FakeCosts,
    theme: Theme,
    clock: AnimationClock,
    words: str,
    call: str,
) -> None:
    desk = FakeDesk([file_of(1), file_of(2)])
    screen = make_screen(desk)
    notes_on(screen, desk, engine, costs, theme, clock)
    assert screen.page.cost.isHidden()
    costs.questions[SESSION] = QUESTION
    costs.asked.emit(QUESTION)
    assert screen.page.cost.isVisible()
    assert screen.page.card.resume.isHidden()
    button(screen.page.cost, words).click()
    assert costs.calls == [(call, SESSION)]
    assert screen.page.cost.isHidden()


def test_a_session_that_was_handed_over_says_how_far_it_is(
    make_screen: MakeScreen, engine: FakeEngineDesk, costs: FakeCosts, theme: Theme, clock: AnimationClock
) -> None:
    desk = PausedDesk([file_of(1), file_of(2)])
    costs.batches[SESSION] = BatchNote(BatchStep.WAITING, "api.lab.example", 1, 2)
    screen = make_screen(desk)
    notes_on(screen, desk, engine, costs, theme, clock)
    state = screen.page.notes.state
    assert state.isVisible()
    assert state.accessibleName().startswith(
        "Handed over to api.lab.example as a batch. 1 of 2 questions are answered."
    )
    button(state, "Read the rest now").click()
    assert costs.calls == [("take back", SESSION)]


@pytest.mark.parametrize(
    ("note", "title", "text"),
    [
        (BatchNote(BatchStep.GATHERING, "h", 0, 0), "The batch is being prepared", "nothing was sent yet"),
        (BatchNote(BatchStep.GATHERING, "h", 0, 0, round=2), "The batch is answered", "asked next"),
        (BatchNote(BatchStep.SENDING, "h", 0, 3), "The batch is being sent to h", "may be closed"),
        (BatchNote(BatchStep.SENDING, "h", 0, 3, is_cut_off=True), "The batch is being sent to h", "not reached now"),
        (BatchNote(BatchStep.WAITING, "h", 1, 1), "Handed over to h as a batch", "1 of 1 question is answered."),
        (BatchNote(BatchStep.LEAVING, "h", 1, 3), "The batch is being cancelled at h", "is kept"),
    ],
)
def test_each_step_of_a_batch_has_its_words(note: BatchNote, title: str, text: str) -> None:
    said = batch_words(note)
    assert said[0] == title
    assert text in said[1]


def test_a_batch_is_offered_only_where_there_are_batches() -> None:
    assert "As a batch, answered within a day: about US$ 0.04 to US$ 0.07." in question_words(QUESTION)
    assert "batch" not in question_words(replace(QUESTION, batch_share=None))


def test_the_other_engine_is_offered_only_where_it_is_ready(
    make_screen: MakeScreen, engine: FakeEngineDesk, costs: FakeCosts, theme: Theme, clock: AnimationClock
) -> None:
    desk = FakeDesk([file_of(1, FileStatus.COMPLETED)])
    screen = make_screen(desk)
    notes_on(screen, desk, engine, costs, theme, clock)
    assert set(screen.page.drawer.usable_engines()) == {"local", "openai"}
    engine.show(key=ApiKey(KeyPlace.NONE))
    assert set(screen.page.drawer.usable_engines()) == {"local"}


def test_what_a_file_came_to_stands_in_its_drawer(
    make_screen: MakeScreen, engine: FakeEngineDesk, costs: FakeCosts, theme: Theme, clock: AnimationClock, qtbot: QtBot
) -> None:
    desk = FakeDesk([file_of(1, FileStatus.COMPLETED)])
    screen = make_screen(desk)
    notes_on(screen, desk, engine, costs, theme, clock)
    screen.page.list.setCurrentIndex(screen.page.model.index(0))
    screen.page.open_drawer()
    qtbot.waitUntil(lambda: "Cost: US$ 0.12" in screen.page.drawer.body.facts.as_lines())


def test_unknown_is_said_plainly() -> None:
    assert question_words(QUESTION).startswith("29 pages. About US$ 0.07 (all with text) to US$ 0.15 (all as pictures)")
    unknown = replace(QUESTION, low_usd=None, high_usd=None, uncounted=2)
    assert question_words(unknown) == (
        "At least 29 pages (2 files could not be counted). The cost is unknown: no price of vista-2 is set. "
        "Nothing was sent yet."
    )
    assert spent_words(Spent()) == ""
    assert spent_words(Spent(2, 10, 10, 0.0, 2)) == "unknown"
    assert spent_words(Spent(3, 10, 10, 0.5, 1)) == "US$ 0.50, 1 call unknown"
    assert spent_words(Spent(1, 10, 10, 0.001)) == "under US$ 0.01"
