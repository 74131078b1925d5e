"""What is told to the desktop: notices, taskbar, tray, wakefulness."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.session import SessionSummary
from desktop_app.core.settings import Settings
from desktop_app.core.status import SessionStatus
from desktop_app.ui.attention.attention import Attention
from desktop_app.ui.attention.desk import WorkState
from desktop_app.ui.attention.sleep import MacWakefulness, NoWakefulness
from desktop_app.ui.attention.tray import Tray
from desktop_app.ui.attention.words import Notice, notice_of
from desktop_app.ui.widgets.tones import Tone
from tests.ui.history.fake_desk import past

WORKING = WorkState(is_working=True, ended_files=4, total_files=12, open_files=8, share=0.4)
IDLE = WorkState()


class FakeWorkDesk(QObject):
    changed = Signal(object)
    ended = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.state = IDLE

    def tell(self, state: WorkState) -> None:
        self.state = state
        self.changed.emit(state)


class Outlets:
    """Notifier, taskbar and wakefulness in one."""

    def __init__(self) -> None:
        self.notices: list[Notice] = []
        self.shares: list[float | None] = []
        self.holds: list[bool] = []

    def notify(self, notice: Notice) -> None:
        self.notices.append(notice)

    def show_share(self, share: float | None) -> None:
        self.shares.append(share)

    def hold(self) -> bool:
        self.holds.append(True)
        return True

    def release(self) -> None:
        self.holds.append(False)


class Made:
    """An attention with everything it tells."""

    def __init__(self, window: QWidget, settings: Settings) -> None:
        self.desk, self.told, self.is_front, self.has_tray = FakeWorkDesk(), Outlets(), False, True
        self.attention = Attention(
            window,
            self.desk,  # pyright: ignore[reportArgumentType] - its signals are no SignalInstance to pyright
            settings,
            notifier=self.told,
            taskbar=self.told,
            wakefulness=self.told,
            is_front=lambda: self.is_front,
            is_tray_there=lambda: self.has_tray,
        )


@pytest.fixture
def made(qtbot: QtBot, qapp: object) -> Iterator[Made]:
    window = QWidget()
    picture = QPixmap(16, 16)
    picture.fill()
    window.setWindowIcon(QIcon(picture))
    qtbot.addWidget(window)
    yield (it := Made(window, Settings()))
    it.attention.close()


def summary(**counts: int) -> SessionSummary:
    return past(0, **counts).summary


@pytest.mark.parametrize(
    ("counts", "title", "text", "tone"),
    [
        ({"completed": 1}, "The file is completed", "The values are ready for review.", Tone.GOOD),
        ({"completed": 12}, "All 12 files completed", "The values are ready for review.", Tone.GOOD),
        (
            {"completed": 10, "failed": 1, "timed_out": 1},
            "10 of 12 files completed",
            "1 failed, 1 timed out.",
            Tone.WARNING,
        ),
        ({"completed": 0, "failed": 2}, "No file could be completed", "2 failed.", Tone.BAD),
    ],
)
def test_notices_tell_the_exact_counts(counts: dict[str, int], title: str, text: str, tone: Tone) -> None:
    assert notice_of(summary(**counts)) == Notice(title, text, tone)


def test_a_cancelled_session_is_no_success() -> None:
    ended = replace(summary(completed=0, cancelled=3), status=SessionStatus.CANCELLED)
    assert notice_of(ended) == Notice("Session cancelled", "3 cancelled.", Tone.NEUTRAL)


def test_a_notice_comes_only_where_nobody_looks(made: Made) -> None:
    made.is_front = True
    made.desk.ended.emit(summary(completed=2))
    assert made.told.notices == []
    made.is_front = False
    made.desk.ended.emit(summary(completed=2))
    assert [notice.title for notice in made.told.notices] == ["All 2 files completed"]
    made.attention.apply(Settings(is_told_when_done=False))
    made.desk.ended.emit(summary(completed=2))
    assert len(made.told.notices) == 1


def test_the_taskbar_follows_whole_percents(made: Made) -> None:
    made.desk.tell(WORKING)
    made.desk.tell(replace(WORKING, share=0.401))
    made.desk.tell(replace(WORKING, share=0.5))
    made.desk.tell(IDLE)
    assert made.told.shares == [0.4, 0.5, None]


def test_the_computer_is_kept_awake_only_while_files_are_read_and_it_is_wanted(made: Made) -> None:
    made.desk.tell(WORKING)
    assert made.told.holds == []
    made.attention.apply(Settings(is_kept_awake=True))
    made.desk.tell(replace(WORKING, share=0.6))
    assert made.told.holds == [True]
    made.desk.tell(replace(WORKING, is_working=False))  # paused
    assert made.told.holds == [True, False]
    made.desk.tell(WORKING)
    made.attention.close()
    assert made.told.holds == [True, False, True, False]


@pytest.mark.qt_log_ignore("systemTrayWindowChanged")  # what Qt's platform without a screen says of every tray
def test_the_tray_is_there_when_it_is_wanted_and_possible(made: Made) -> None:
    made.has_tray = False
    made.attention.apply(Settings(has_tray_icon=True))
    assert made.attention.tray is None
    made.has_tray = True
    made.attention.apply(Settings(has_tray_icon=True))
    tray = made.attention.tray
    assert tray is not None
    made.desk.tell(WORKING)
    assert tray.tip.endswith("4 of 12 files, 40 %")
    made.desk.tell(replace(WORKING, is_working=False))
    assert tray.tip.endswith("paused")
    made.attention.apply(Settings())
    assert made.attention.tray is None


def test_the_end_of_all_work_is_told(qtbot: QtBot, made: Made) -> None:
    made.desk.tell(WORKING)
    with qtbot.waitSignal(made.attention.work_ended):
        made.desk.tell(IDLE)


def test_a_helper_program_lives_as_long_as_the_lock() -> None:
    awake = MacWakefulness(("sleep", "60"))
    assert awake.hold()
    process = awake.process
    assert process is not None
    assert awake.hold()
    assert awake.process is process
    awake.release()
    assert process.poll() is not None
    assert not MacWakefulness(("/nowhere/caffeinate",)).hold()
    assert not NoWakefulness().hold()


@pytest.mark.qt_log_ignore("systemTrayWindowChanged")  # as above
def test_the_trays_menu_offers_to_pause_the_watched_folder(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    picture = QPixmap(16, 16)
    picture.fill()
    tray = Tray(QIcon(picture), window)
    assert tray.watch_words == ""
    tray.show_watch("Pause watching ~/Scans & more")
    assert tray.watch_words == "Pause watching ~/Scans && more"
    [menu] = window.findChildren(QMenu)
    action = next(action for action in menu.actions() if "Scans" in action.text())
    with qtbot.waitSignal(tray.watch_asked):
        action.trigger()
    tray.show_watch("")
    assert tray.watch_words == ""
    tray.remove()
