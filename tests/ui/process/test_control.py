"""Every verb of control: offered in the states where it makes sense, by button, row menu and key, and carried out."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.session import Control, SessionFile, SessionSummary
from desktop_app.core.status import FileStatus
from desktop_app.ui.process.files.row_motion import RowMotion
from desktop_app.ui.process.row_words import accessible_row, facts_line, reason_words, silence_words, tooltip_row
from desktop_app.ui.process.screen import ProcessScreen
from desktop_app.ui.widgets.tones import Tone
from tests.ui.process.conftest import NOW_MS, MakeScreen
from tests.ui.process.fake_desk import FakeDesk
from tests.ui.process.fake_files import SESSION, file_of, picture_session
from tests.ui.process.seen import button, buttons_in, click, ended, id_of, words_in
from tests.ui.process.test_keys import choose, open_menu

S = FileStatus
LOCKED = Failure.of(ErrorCode.PDF_PASSWORD)
AWAY = Failure.of(ErrorCode.API_CONNECTION)
_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class OwnSummary(FakeDesk):
    """A desk whose summary holds what the test says besides the counts."""

    facts: dict[str, object]

    def summary(self) -> SessionSummary | None:
        summary = super().summary()
        return None if summary is None else replace(summary, **getattr(self, "facts", {}))  # pyright: ignore


def waiting_file() -> SessionFile:
    file = file_of(1, S.PENDING, attempt=2, error=AWAY)
    return replace(file, progress=replace(file.progress, retry_at_ms=NOW_MS + 4000))


def test_a_waiting_file_counts_down() -> None:
    file = waiting_file()
    reason = reason_words(file.progress, NOW_MS)
    assert reason.startswith("Retry in 4 s: ")
    assert reason_words(file.progress, NOW_MS + 3500).startswith("Retry in 1 s")
    assert reason_words(file.progress, NOW_MS + 4000).startswith("Retry now")
    assert "pending, retry in 4 s" in accessible_row(file, NOW_MS)


def test_a_countdown_is_painted_on_without_motion(make_screen: MakeScreen, qtbot: QtBot) -> None:
    screen = make_screen(FakeDesk([waiting_file()]))
    screen.page.list.grab()
    assert screen.page.list.findChildren(RowMotion)[0].is_counting
    assert open_menu(screen, 0)[1] == "Retry now"
    choose(screen, "Retry")


def test_a_silent_file_is_told() -> None:
    file = replace(file_of(1, S.EXTRACTING), updated_at_ms=NOW_MS - 47_000)
    assert silence_words(file, NOW_MS) == "no news for 40 s"
    assert facts_line(file, NOW_MS).startswith("no news for 40 s")
    assert "no news for 40 s" in accessible_row(file, NOW_MS)
    assert "no news for 40 s" in tooltip_row(file, NOW_MS)
    assert silence_words(file, NOW_MS - 20_000) == ""
    assert silence_words(replace(file, progress=replace(file.progress, status=S.COMPLETED)), NOW_MS) == ""


def test_news_end_the_silence(make_screen: MakeScreen) -> None:
    silent = replace(file_of(1, S.EXTRACTING), updated_at_ms=NOW_MS - 60_000)
    desk = FakeDesk([silent, file_of(2)])
    screen = make_screen(desk)
    model = screen.page.model
    assert "no news" in accessible_row(model.file(0) or silent, NOW_MS)
    desk.commit(desk.change(1, progress=50))
    assert "no news" not in accessible_row(model.file(0) or silent, NOW_MS)


class KeyTests:
    @pytest.fixture
    def desk(self) -> FakeDesk:
        return FakeDesk(picture_session(NOW_MS))

    @pytest.fixture
    def screen(self, make_screen: MakeScreen, desk: FakeDesk) -> ProcessScreen:
        return make_screen(desk)

    def select(self, screen: ProcessScreen, row: int) -> None:
        screen.page.list.setFocus()
        screen.page.list.setCurrentIndex(screen.page.model.index(row))

    def test_move_to_top(self, screen: ProcessScreen, desk: FakeDesk, qtbot: QtBot) -> None:
        self.select(screen, 9)
        qtbot.keyClick(screen.page.list, Qt.Key.Key_Up, _CONTROL | _SHIFT)
        assert desk.calls == [("move_to_top", (id_of(10),))]
        open_menu(screen, 10)
        choose(screen, "Move to top")
        assert desk.calls[1] == ("move_to_top", (id_of(11),))
        self.select(screen, 0)
        qtbot.keyClick(screen.page.list, Qt.Key.Key_Up, _CONTROL | _SHIFT)
        assert len(desk.calls) == 2
        assert "Only files that wait" in screen.toast.accessibleName()

    def test_pause_and_resume_of_single_files(self, screen: ProcessScreen, desk: FakeDesk, qtbot: QtBot) -> None:
        self.select(screen, 4)
        qtbot.keyClick(screen.page.list, Qt.Key.Key_F9)
        assert desk.calls == [("stop", (id_of(5),))]
        desk.rows[8] = replace(desk.rows[8], is_held=True)
        desk.files_changed.emit()
        assert "Resume this file" in open_menu(screen, 8)
        choose(screen, "Resume")
        assert desk.calls[1] == ("resume", (id_of(9),))
        held = screen.page.model.file(8)
        assert held is not None
        assert "paused" in accessible_row(held, NOW_MS)
        self.select(screen, 0)
        qtbot.keyClick(screen.page.list, Qt.Key.Key_F9)
        assert len(desk.calls) == 2

    def test_stop_now(self, screen: ProcessScreen, desk: FakeDesk, qtbot: QtBot) -> None:
        qtbot.keyClick(screen.page.list, Qt.Key.Key_P, _CONTROL | _SHIFT)
        desk.control = Control.PAUSED
        desk.commit()
        click(qtbot, button(screen.page.banner, "Stop now"))
        assert desk.calls == [("stop",), ("stop",)]


class PasswordTests:
    @pytest.fixture
    def desk(self) -> FakeDesk:
        return FakeDesk([file_of(1, S.FAILED, error=LOCKED, now_ms=NOW_MS), file_of(2)])

    @pytest.fixture
    def screen(self, make_screen: MakeScreen, desk: FakeDesk) -> ProcessScreen:
        return make_screen(desk)

    def test_it_is_typed_in_the_error_box_and_forgotten(
        self, screen: ProcessScreen, desk: FakeDesk, qtbot: QtBot
    ) -> None:
        screen.files.act_in_row(id_of(1))
        field = screen.page.drawer.body.errors.password
        assert field.isVisible()
        assert "Used once, not kept." in words_in(field)
        assert field.edit.hasFocus()
        assert field.edit.echoMode() is QLineEdit.EchoMode.Password
        assert not field.button.isEnabled()
        qtbot.keyClicks(field.edit, "open sesame")
        qtbot.keyClick(field.edit, Qt.Key.Key_Return)
        assert desk.calls == [("enter_password", id_of(1), "open sesame")]
        assert field.edit.text() == ""
        assert [b.text() for b in screen.page.drawer.body.errors.buttons()] == ["Replace file...", "Retry"][:1]

    def test_from_the_menu(self, screen: ProcessScreen) -> None:
        assert "Enter password..." in open_menu(screen, 0)
        choose(screen, "Enter password")
        assert screen.page.drawer.body.errors.password.edit.hasFocus()
        assert "Enter password..." not in open_menu(screen, 1)

    def test_another_file_has_no_field(self, screen: ProcessScreen) -> None:
        screen.files.act_in_row(id_of(1))
        screen.page.drawer.show_file(id_of(2))
        assert screen.page.drawer.body.errors.password.isHidden()


class OtherEngineTests:
    def test_it_is_offered_where_it_is_usable(self, make_screen: MakeScreen, qtbot: QtBot) -> None:
        failed = replace(file_of(1, S.FAILED, error=AWAY, now_ms=NOW_MS), engine="openai")
        desk = FakeDesk([failed, file_of(2, S.FAILED, error=AWAY, now_ms=NOW_MS)])
        screen = make_screen(desk)
        assert "Retry with the local engine" in open_menu(screen, 0)
        choose(screen, "Retry with")
        assert desk.calls == [("retry", (id_of(1),), "local")]
        assert not [words for words in open_menu(screen, 1) if words.startswith("Retry with")]
        screen.page.list.setCurrentIndex(screen.page.model.index(0))
        screen.page.open_drawer()
        click(qtbot, button(screen.page.drawer.body.errors, "Retry with the local engine"))
        assert desk.calls[1] == ("retry", (id_of(1),), "local")
        screen.page.drawer.usable_engines = lambda: ("local", "openai")
        assert "Retry with the API engine" in open_menu(screen, 1)


class SessionTests:
    def test_a_cancelled_one_is_restarted(self, make_screen: MakeScreen, qtbot: QtBot) -> None:
        desk = ended(S.CANCELLED, S.CANCELLED)
        desk.control = Control.CANCELLED
        screen = make_screen(desk)
        click(qtbot, button(screen.page.outcome.banner, "Restart"))
        assert desk.calls == [("restart",)]

    def test_one_whose_time_is_over_tells_what_was_completed(self, make_screen: MakeScreen, qtbot: QtBot) -> None:
        desk = OwnSummary(ended(S.COMPLETED, S.TIMEOUT, S.TIMEOUT).rows)
        desk.is_running = False
        desk.facts = {"continuation_token": SESSION, "timeout_threshold_ms": 600_000, "can_resume": True}
        banner = make_screen(desk).page.outcome.banner
        assert banner.tone is Tone.WARNING
        said = words_in(banner)
        assert "The session's time of 10 min is over" in said
        assert "1 file was completed and is kept. 2 files are left; they go on where they were." in said
        assert buttons_in(banner)[:2] == ["Resume 2 files", "Review 1 completed"]
        click(qtbot, button(banner, "Resume 2 files"))
        assert desk.calls == [("resume",)]

    def test_one_that_was_paused_for_a_reason_tells_it(self, make_screen: MakeScreen, qtbot: QtBot) -> None:
        desk = OwnSummary([file_of(1, S.COMPLETED, results=3), file_of(2), file_of(3)])
        desk.control, desk.is_running = Control.PAUSED, False
        desk.facts = {"pause_reason": Failure.of(ErrorCode.API_AUTH)}
        screen = make_screen(desk)
        banner = screen.page.banner
        assert words_in(banner).startswith("Paused: ")
        assert "2 files wait; nothing is lost." in words_in(banner)
        with qtbot.waitSignal(screen.engine_settings_asked):
            click(qtbot, button(banner, "Engine settings"))
        click(qtbot, button(banner, "Resume"))
        assert desk.calls == [("resume",)]
