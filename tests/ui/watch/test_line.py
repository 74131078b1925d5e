"""The line below Process: how the watched folder stands, and what can be done."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from desktop_app.core.watching import LeftOut
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.watch.desk import Watching, WatchState
from desktop_app.ui.watch.line import WatchLine
from desktop_app.ui.watch.words import folder_words, left_out_words, tray_words, watch_words


class FakeWatchDesk(QObject):
    """Fulfils `ui.watch.desk.WatchDesk`; notes what was asked."""

    changed = Signal(object)
    left_out = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self.state = WatchState()
        self.asked: list[str] = []

    def tell(self, state: WatchState) -> None:
        self.state = state
        self.changed.emit(state)

    def pause(self) -> None:
        self.asked.append("pause")

    def resume(self) -> None:
        self.asked.append("resume")

    def toggle(self) -> None:
        self.asked.append("toggle")

    def show_session(self) -> None:
        self.asked.append("show")


@pytest.fixture
def desk() -> FakeWatchDesk:
    return FakeWatchDesk()


@pytest.fixture
def line(qtbot: QtBot, theme: Theme, desk: FakeWatchDesk) -> WatchLine:
    line = WatchLine(theme, desk)  # pyright: ignore[reportArgumentType] - Signal
    qtbot.addWidget(line)
    return line


def test_nothing_is_shown_while_no_folder_is_watched(line: WatchLine, desk: FakeWatchDesk) -> None:
    assert line.isHidden()
    desk.tell(WatchState(Watching.ON, "/scans"))
    assert not line.isHidden()
    desk.tell(WatchState())
    assert line.isHidden()


def test_pause_becomes_resume(line: WatchLine, desk: FakeWatchDesk) -> None:
    desk.tell(WatchState(Watching.ON, "/scans"))
    assert line.pause_button.accessibleName() == "Pause watching the folder"
    line.pause_button.click()
    desk.tell(WatchState(Watching.PAUSED, "/scans"))
    assert line.pause_button.text() == "Resume"
    line.pause_button.click()
    assert desk.asked == ["pause", "resume"]


def test_the_way_to_the_session_is_offered_where_it_is_not_shown(line: WatchLine, desk: FakeWatchDesk) -> None:
    desk.tell(WatchState(Watching.ON, "/scans"))
    assert line.session_button.isHidden()
    desk.tell(WatchState(Watching.ON, "/scans", session_id="a"))
    assert not line.session_button.isHidden()
    line.session_button.click()
    line.note_shown("a")
    assert line.session_button.isHidden()
    assert desk.asked == ["show"]


def test_settings_are_one_click_away(qtbot: QtBot, line: WatchLine, desk: FakeWatchDesk) -> None:
    desk.tell(WatchState(Watching.CONSENT, "/scans", host="api.clinic.example"))
    assert line.pause_button.isHidden()
    with qtbot.waitSignal(line.settings_asked):
        line.settings_button.click()


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (
            WatchState(Watching.ON, "/scans"),
            "Watching /scans. Reports that appear there are read by themselves",
        ),
        (
            WatchState(Watching.ON, "/scans", waiting=1, left_out=2),
            "Watching /scans. 1 file is arriving · 2 files left out",
        ),
        (
            WatchState(Watching.PAUSED, "/scans"),
            "Watching /scans is paused. What comes meanwhile is read when you resume",
        ),
        (
            WatchState(Watching.ON, "/scans", waiting=1, asks=24),
            "Watching /scans. 24 files wait for your answer: nothing was sent",
        ),
        (WatchState(Watching.GONE, "/scans"), "/scans is not there. Watching goes on when it is back"),
        (
            WatchState(Watching.REFUSED, "/scans"),
            "/scans cannot be watched. This account may not look into it. Watching goes on when it may",
        ),
        (
            WatchState(Watching.CONSENT, "/scans", host="api.clinic.example"),
            "/scans is not watched. Sending to api.clinic.example was not agreed to. "
            "Agree in Settings, or use the local engine.",
        ),
    ],
)
def test_what_is_said(line: WatchLine, desk: FakeWatchDesk, theme: Theme, state: WatchState, expected: str) -> None:
    desk.tell(state)
    assert line.accessibleName() == expected
    assert theme.icons.has(watch_words(state).icon)


def test_folders_below_the_home_folder_are_short() -> None:
    assert folder_words(str(Path.home() / "Scans" / "new")) == "~/Scans/new"
    assert folder_words(str(Path.home())) == str(Path.home())


@pytest.mark.parametrize(
    ("watching", "expected"),
    [
        (Watching.OFF, ""),
        (Watching.ON, "Pause watching /scans"),
        (Watching.GONE, "Pause watching /scans"),
        (Watching.PAUSED, "Resume watching /scans"),
    ],
)
def test_what_the_tray_offers(watching: Watching, expected: str) -> None:
    assert tray_words(WatchState(watching, "/scans")) == expected


def test_what_is_left_out_is_told_with_its_reason() -> None:
    assert left_out_words(1, LeftOut.KIND) == ("1 file of the watched folder left out.", "It is no PDF or picture.")
    assert left_out_words(3, LeftOut.KIND)[1] == "They are no PDFs or pictures."
    assert all(left_out_words(2, reason)[1] for reason in LeftOut)
