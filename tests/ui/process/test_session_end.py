"""A session on the screen once it has ended, in each way: what is shown, and what every button does."""

from pytestqt.qtbot import QtBot

from desktop_app.core.session import Control
from desktop_app.core.status import FileStatus
from desktop_app.ui.widgets.tones import Tone
from tests.ui.process.conftest import MakeScreen
from tests.ui.process.fake_files import SESSION
from tests.ui.process.seen import button, buttons_in, click, ended, id_of, words_in

S = FileStatus


class EndTests:
    def test_partial(self, make_screen: MakeScreen, qtbot: QtBot) -> None:
        desk = ended(S.COMPLETED, S.FAILED, S.TIMEOUT, S.COMPLETED)
        screen = make_screen(desk)
        banner = screen.page.outcome.banner
        assert banner.tone is Tone.WARNING
        assert "2 completed, 1 failed, 1 timed out" in words_in(banner)
        assert "24 values from 2 files are ready to check." in words_in(banner)
        assert buttons_in(banner) == ["Review 2 completed", "Retry 1 file"]
        with qtbot.waitSignal(screen.review_asked) as asked:
            click(qtbot, button(banner, "Review 2 completed"))
        assert asked.args == [SESSION]
        click(qtbot, button(banner, "Retry 1 file"))
        assert desk.calls == [("retry", (id_of(3),))]
        assert not banner.is_counting
        assert screen.page.copy_report.isVisible()
        with qtbot.waitSignal(screen.export_asked):
            click(qtbot, screen.page.export)

    def test_none_completed(self, make_screen: MakeScreen, qtbot: QtBot) -> None:
        desk = ended(S.TIMEOUT, S.TIMEOUT)
        page = make_screen(desk).page
        banner = page.outcome.banner
        assert banner.tone is Tone.BAD
        assert buttons_in(banner) == ["Retry 2 files", "See what to do"]
        click(qtbot, button(banner, "See what to do"))
        assert page.drawer.is_open
        assert page.drawer.file_id == id_of(1)
        click(qtbot, button(banner, "Retry 2 files"))
        assert desk.calls == [("retry", (id_of(1), id_of(2)))]

    def test_cancelled(self, make_screen: MakeScreen) -> None:
        desk = ended(S.COMPLETED, S.CANCELLED, S.CANCELLED)
        desk.control = Control.CANCELLED
        banner = make_screen(desk).page.outcome.banner
        assert banner.tone is Tone.NEUTRAL
        assert "2 files cancelled" in words_in(banner)
        assert "The 1 completed file is kept." in words_in(banner)
        assert buttons_in(banner) == ["Review 1 completed", "Restart"]

    def test_the_problem_report_is_asked_for(self, make_screen: MakeScreen, qtbot: QtBot) -> None:
        screen = make_screen(ended(S.COMPLETED, S.FAILED, S.TIMEOUT))
        with qtbot.waitSignal(screen.report_asked):
            click(qtbot, screen.page.copy_report)

    def test_last_sessions(self, make_screen: MakeScreen, qtbot: QtBot) -> None:
        desk = ended(S.COMPLETED)
        screen = make_screen(desk)
        summary = desk.summary()
        assert summary is not None
        desk.past = [summary]
        click(qtbot, screen.page.last_sessions)
        assert screen.empty.isVisible()
        row = screen.empty.sessions.rows()[0]
        assert row.accessibleName().endswith("Completed, 1 file · 1 completed")
        click(qtbot, row)
        assert desk.calls == [("show_session", None), ("show_session", SESSION)]
        assert screen.page.isVisible()

    def test_dismiss(self, make_screen: MakeScreen) -> None:
        desk = ended(S.COMPLETED, S.FAILED)
        page = make_screen(desk).page
        page.outcome.banner.dismiss()
        desk.commit()
        assert page.outcome.banner.isHidden()

    def test_a_retried_session_runs_again(self, make_screen: MakeScreen) -> None:
        desk = ended(S.COMPLETED, S.TIMEOUT)
        page = make_screen(desk).page
        assert page.model.is_grouped
        desk.is_running = True
        desk.change(2, status=S.PENDING, progress=0, attempt=2)
        desk.files_changed.emit()
        desk.commit()
        assert page.card.isVisible()
        assert page.outcome.banner.isHidden()
        assert not page.model.is_grouped
