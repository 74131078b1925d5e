"""The session's bar: as far as the number beside it says, also where work begins again."""

from desktop_app.core.status import FileStatus
from tests.ui.process.conftest import NOW_MS, MakeScreen
from tests.ui.process.fake_desk import FakeDesk
from tests.ui.process.fake_files import file_of

S = FileStatus


def test_it_steps_back_with_its_number_when_files_wait_for_another_attempt(make_screen: MakeScreen) -> None:
    desk = FakeDesk([file_of(1, S.PARSING, now_ms=NOW_MS), file_of(2, S.PARSING, now_ms=NOW_MS)])
    bar = make_screen(desk).page.card.bar
    desk.commit(desk.change(1, progress=80), desk.change(2, progress=60))
    assert bar.shown_percent == 70
    desk.commit(desk.change(1, status=S.PENDING, progress=0, attempt=2, retry_at_ms=NOW_MS + 9_000))
    assert bar.shown_percent == 30
    desk.commit(desk.change(1, status=S.PARSING, progress=50))
    assert bar.shown_percent == 55
