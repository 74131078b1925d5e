"""After a flawless session: two seconds to Review, stopped by whatever the person does."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QEnterEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.settings import Settings
from desktop_app.core.status import FileStatus
from desktop_app.ui.process.screen import ProcessScreen
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.tones import Tone
from tests.ui.process.conftest import NOW_MS, SMALL, WIDE, MakeScreen
from tests.ui.process.fake_desk import FakeDesk
from tests.ui.process.fake_files import SESSION, file_of

S = FileStatus
FAST_MS, NEVER_MS = 15, 600_000


def finish(
    make_screen: MakeScreen, tick_ms: int, settings: Settings | None = None, *, is_in_front: bool = True
) -> ProcessScreen:
    """Let the last file of a session end before the person's eyes."""
    desk = FakeDesk([file_of(1, S.COMPLETED, results=24, now_ms=NOW_MS), file_of(2, S.SAVING, now_ms=NOW_MS)])
    screen = make_screen(desk, settings=settings, is_in_front=is_in_front)
    desk.setParent(screen)
    screen.page.outcome.countdown_tick_ms = tick_ms
    desk.is_running = False
    desk.commit(desk.change(2, status=S.COMPLETED, progress=100, ended_at_ms=NOW_MS, results=9))
    return screen


def visible_buttons(screen: ProcessScreen) -> list[str]:
    return [b.text() for b in screen.page.outcome.banner.findChildren(Button) if b.isVisible()]


def test_it_ends_in_review(make_screen: MakeScreen, qtbot: QtBot) -> None:
    screen = finish(make_screen, FAST_MS)
    with qtbot.waitSignal(screen.review_asked) as asked:
        assert screen.page.outcome.banner.is_counting
    assert asked.args == [SESSION]


def test_banner_while_it_counts(make_screen: MakeScreen) -> None:
    screen = finish(make_screen, NEVER_MS)
    banner = screen.page.outcome.banner
    assert banner.tone is Tone.GOOD
    assert banner.accessibleName().startswith("All 2 files completed. 33 values · ")
    assert visible_buttons(screen) == ["Review now", "Stay here"]
    focused = QApplication.focusWidget()
    assert isinstance(focused, Button)
    assert focused.text() == "Review now"


def test_enter_reviews_at_once(make_screen: MakeScreen, qtbot: QtBot) -> None:
    screen = finish(make_screen, NEVER_MS)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QWidget)
    with qtbot.waitSignal(screen.review_asked):
        qtbot.keyClick(focused, Qt.Key.Key_Return)


def test_in_a_window_made_small_and_large_again(make_screen: MakeScreen) -> None:
    """The buttons are others then: whoever used them by keys still does."""
    desk = FakeDesk([file_of(1, S.COMPLETED, results=24, now_ms=NOW_MS), file_of(2, S.FAILED, now_ms=NOW_MS)])
    desk.is_running = False
    screen = make_screen(desk)
    review = next(b for b in screen.page.outcome.banner.findChildren(Button) if b.text() == "Review 1 completed")
    review.setFocus()
    for size, words in ((SMALL, "Review 1"), (WIDE, "Review 1 completed")):
        screen.resize(*size)
        focused = QApplication.focusWidget()
        assert isinstance(focused, Button)
        assert focused.text() == words


def by_key(screen: ProcessScreen, qtbot: QtBot) -> None:
    qtbot.keyClick(screen.page.list, Qt.Key.Key_Down)


def by_escape(screen: ProcessScreen, qtbot: QtBot) -> None:
    focused = QApplication.focusWidget()
    assert isinstance(focused, QWidget)
    qtbot.keyClick(focused, Qt.Key.Key_Escape)


def by_click(screen: ProcessScreen, qtbot: QtBot) -> None:
    qtbot.mouseClick(screen.page.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(80, 20))


def by_button(screen: ProcessScreen, qtbot: QtBot) -> None:
    stay = next(b for b in screen.page.outcome.banner.findChildren(Button) if b.text() == "Stay here")
    qtbot.mouseClick(stay, Qt.MouseButton.LeftButton)


def by_wheel(screen: ProcessScreen, qtbot: QtBot) -> None:
    place = QPointF(20, 20)
    event = QWheelEvent(
        place, place, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(screen.page.list.viewport(), event)


def by_drag(screen: ProcessScreen, qtbot: QtBot) -> None:
    mime = QMimeData()
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(screen, event)


def by_hover(screen: ProcessScreen, qtbot: QtBot) -> None:
    place = QPointF(5, 5)
    QApplication.sendEvent(screen.page.outcome.banner, QEnterEvent(place, place, place))


def by_another_screen(screen: ProcessScreen, qtbot: QtBot) -> None:
    screen.hide()


def by_another_window(screen: ProcessScreen, qtbot: QtBot) -> None:
    QApplication.sendEvent(screen.page.outcome.banner, QEvent(QEvent.Type.WindowDeactivate))


STOPPERS = [
    by_key, by_escape, by_click, by_button, by_wheel, by_drag, by_hover, by_another_screen, by_another_window,
]  # fmt: skip


@pytest.mark.parametrize("stop", STOPPERS, ids=lambda stop: stop.__name__)
def test_stopped(make_screen: MakeScreen, qtbot: QtBot, stop: Callable[[ProcessScreen, QtBot], None]) -> None:
    screen = finish(make_screen, NEVER_MS)
    banner = screen.page.outcome.banner
    assert banner.is_counting
    with qtbot.assertNotEmitted(screen.review_asked):
        stop(screen, qtbot)
    assert not banner.is_counting
    assert not banner.isHidden(), "the banner stays"
    screen.show()
    assert visible_buttons(screen) == ["Review now"]


def test_off_in_settings(make_screen: MakeScreen) -> None:
    screen = finish(make_screen, FAST_MS, Settings(goes_to_review_when_done=False))
    assert screen.page.outcome.banner.isVisible()
    assert not screen.page.outcome.banner.is_counting


def test_not_in_front_it_is_told_instead(make_screen: MakeScreen, qtbot: QtBot) -> None:
    desk = FakeDesk([file_of(1, S.SAVING, now_ms=NOW_MS)])
    screen = make_screen(desk)
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    desk.is_running = False
    with qtbot.waitSignal(screen.notice_asked) as told:
        desk.commit(desk.change(1, status=S.COMPLETED, progress=100, ended_at_ms=NOW_MS))
    assert told.args is not None
    assert told.args[0] == "The file is completed"
    assert not screen.page.outcome.banner.is_counting


def test_a_retry_stops_it(make_screen: MakeScreen) -> None:
    screen = finish(make_screen, NEVER_MS)
    desk = screen.findChild(FakeDesk)
    assert isinstance(desk, FakeDesk)
    desk.append(file_of(3))
    assert screen.page.outcome.banner.isHidden()
    assert not screen.page.outcome.banner.is_counting
