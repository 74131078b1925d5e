"""The drawer: facts, error with its remedies, stages per attempt, text that grows, and the larger page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.progress import StageRun
from desktop_app.core.status import FileStatus, JobStatus, Stage
from desktop_app.ui.process.drawer.drawer import Drawer
from desktop_app.ui.process.drawer.stage_timeline import lines_of
from desktop_app.ui.process.drawer.text_preview import TextPreview
from desktop_app.ui.process.screen import ProcessScreen
from desktop_app.ui.theme.theme import Theme
from tests.ui.conftest import Show
from tests.ui.process.conftest import NOW_MS, SMALL, MakeScreen
from tests.ui.process.fake_desk import FakeDesk
from tests.ui.process.fake_files import file_of, picture_session, stages_of
from tests.ui.process.seen import id_of

S = FileStatus


def open_on(screen: ProcessScreen, row: int) -> Drawer:
    screen.page.list.setCurrentIndex(screen.page.model.index(row))
    screen.page.open_drawer()
    return screen.page.drawer


@pytest.fixture
def desk() -> FakeDesk:
    desk = FakeDesk(picture_session(NOW_MS))
    desk.runs[id_of(4)] = stages_of(
        NOW_MS, (1, Stage.DOWNLOAD, "completed", 400), (1, Stage.EXTRACT, "failed", 11_200),
        (2, Stage.DOWNLOAD, "completed", 100), (2, Stage.EXTRACT, "failed", 10_900),
    )  # fmt: skip
    desk.texts[id_of(4)] = "N RTHF ELD"
    return desk


@pytest.fixture
def screen(make_screen: MakeScreen, desk: FakeDesk) -> ProcessScreen:
    return make_screen(desk)


def test_a_failed_file(screen: ProcessScreen, desk: FakeDesk, qtbot: QtBot) -> None:
    drawer = open_on(screen, 3)
    body = drawer.body
    assert drawer.width() == 372
    assert body.facts.as_lines() == [
        "Type: IMAGE · HEIC", "Pages: 1", "Size: 3.2 MB", "Engine: Local", "Attempts: 2 of 3 · 34 s",
    ]  # fmt: skip
    assert body.errors.isVisible()
    assert body.errors.accessibleName().startswith("No text can be read. The pages are blank or too blurred")
    assert [button.text() for button in body.errors.buttons()] == ["Replace file...", "Retry"]
    qtbot.mouseClick(body.errors.buttons()[1], Qt.MouseButton.LeftButton)
    assert desk.calls == [("retry", (id_of(4),))]
    qtbot.mouseClick(body.errors.buttons()[0], Qt.MouseButton.LeftButton)
    dialog = screen.adding.dialog
    assert dialog is not None
    dialog.fileSelected.emit("/new.png")
    dialog.close()
    assert desk.calls[-1] == ("replace", id_of(4), "/new.png")
    assert body.text.toPlainText() == "N RTHF ELD"
    assert body.stages.accessibleName() == (
        "Stages: Importing, completed, 0.5 s; Extracting, failed, 22.1 s; Parsing, not started; Saving, not started"
    )


def test_copy(screen: ProcessScreen, qtbot: QtBot) -> None:
    drawer = open_on(screen, 3)
    qtbot.mouseClick(drawer.body.copy_button, Qt.MouseButton.LeftButton)
    copied = QApplication.clipboard().text()
    assert copied.startswith("IMG_2047.heic\nType: IMAGE · HEIC")
    assert "NO_TEXT: No text can be read" in copied


def test_settings_actions(make_screen: MakeScreen, qtbot: QtBot) -> None:
    errors = (Failure.of(ErrorCode.TIMEOUT), Failure.of(ErrorCode.API_AUTH))
    desk = FakeDesk([file_of(1, S.TIMEOUT, error=errors[0]), file_of(2, S.FAILED, error=errors[1])])
    screen = make_screen(desk)
    drawer = open_on(screen, 0)
    assert [b.text() for b in drawer.body.errors.buttons()] == ["Retry", "Time limits"]
    with qtbot.waitSignal(screen.limits_settings_asked):
        qtbot.mouseClick(drawer.body.errors.buttons()[1], Qt.MouseButton.LeftButton)
    drawer = open_on(screen, 1)
    with qtbot.waitSignal(screen.engine_settings_asked):
        qtbot.mouseClick(drawer.body.errors.buttons()[0], Qt.MouseButton.LeftButton)


def test_attempts_used_up(make_screen: MakeScreen) -> None:
    desk = FakeDesk([file_of(1, S.TIMEOUT, error=Failure.of(ErrorCode.TIMEOUT, "300 s, on page 6 of 9"), attempt=3)])
    drawer = open_on(make_screen(desk), 0)
    assert [b.text() for b in drawer.body.errors.buttons()] == ["Time limits", "Replace file..."]
    words = drawer.body.errors.accessibleName()
    assert "300 s, on page 6 of 9. Pages that were read are kept" in words
    assert "All 3 attempts are used." in words


def test_nothing_is_offered_for_another_programs_session(make_screen: MakeScreen) -> None:
    desk = FakeDesk(picture_session(NOW_MS))
    desk.is_controllable = False
    drawer = open_on(make_screen(desk), 3)
    assert drawer.body.errors.isVisible()
    assert drawer.body.errors.buttons() == []


def test_a_running_file_is_followed(screen: ProcessScreen, desk: FakeDesk, qtbot: QtBot) -> None:
    drawer = open_on(screen, 6)
    assert not drawer.body.errors.isVisible()
    desk.texts[id_of(7)] = "page one"
    run = StageRun(Stage.EXTRACT, JobStatus.RUNNING, 50, NOW_MS - 8_000)
    asked = desk.finds
    desk.recorded.emit([desk.change(7, progress=52, stages=(run,))])
    assert "Extracting, running, 8.0 s" in drawer.body.stages.accessibleName()
    assert desk.finds == asked, "a tick asks the database nothing"
    qtbot.waitUntil(lambda: drawer.body.text.toPlainText() == "page one")
    desk.recorded.emit([desk.change(7, status=S.COMPLETED, progress=100, results=21, ended_at_ms=NOW_MS)])
    assert "Result: 21 values" in drawer.body.facts.as_lines()
    desk.recorded.emit([desk.change(7, status=S.FAILED, error=Failure.of(ErrorCode.DISK_FULL))])
    assert drawer.body.errors.isVisible()


def test_it_goes_on_to_the_next_row_when_its_file_is_gone(screen: ProcessScreen, desk: FakeDesk) -> None:
    drawer = open_on(screen, 11)
    desk.rows.pop()
    desk.files_changed.emit()
    assert drawer.file_id == id_of(11)


def test_page_in_small(screen: ProcessScreen, desk: FakeDesk) -> None:
    drawer = open_on(screen, 3)
    assert [(file_id, page) for file_id, page, _, _ in desk.pages] == [(id_of(4), 1)]
    desk.answer_page()
    assert drawer.body.thumbnail.has_picture
    drawer = open_on(screen, 0)
    late = desk.pages.pop(0)
    open_on(screen, 1)
    desk.pages.insert(0, late)
    desk.answer_page()
    assert not drawer.body.thumbnail.has_picture, "an answer for another file is not shown"
    desk.fail_page()
    assert drawer.body.thumbnail.accessibleName() == "This page cannot be drawn"


def test_a_file_that_was_not_brought_in_has_no_page(screen: ProcessScreen, desk: FakeDesk) -> None:
    drawer = open_on(screen, 9)
    assert desk.pages == []
    assert not drawer.body.open_page.isVisible()


def test_larger_page(screen: ProcessScreen, desk: FakeDesk, qtbot: QtBot) -> None:
    drawer = open_on(screen, 4)
    desk.pages.clear()
    qtbot.mouseClick(drawer.body.open_page, Qt.MouseButton.LeftButton)
    view = screen.page.pages
    assert view.is_open
    assert view.size() == screen.page.size()
    first = desk.pages[0]
    desk.answer_page(page_count=6)
    assert not view.previous.isEnabled()
    qtbot.keyClick(view.close_button, Qt.Key.Key_PageDown)
    assert view.page == 2
    assert desk.pages[0][1] == 2
    desk.fail_page()
    qtbot.keyClick(view.close_button, Qt.Key.Key_Plus)
    assert desk.pages[0][2] > first[2], "drawn anew, sharp at each size"
    qtbot.keyClick(view.close_button, Qt.Key.Key_Escape)
    assert not view.is_open
    assert drawer.is_open, "Escape closes the topmost only"
    assert screen.page.list.hasFocus()


def test_over_the_list_in_a_small_window(make_screen: MakeScreen, qtbot: QtBot) -> None:
    screen = make_screen(FakeDesk(picture_session(NOW_MS)), SMALL)
    page = screen.page
    row = page.list.visualRect(page.model.index(3)).center()
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert not page.drawer.is_open, "a click does not cover the list"
    before = page.list.width()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert page.drawer.is_open
    assert page.list.width() == before
    assert page.drawer.geometry().right() == page.rect().right()
    assert page.drawer.height() == page.height()
    screen.resize(1196, 764)
    qtbot.waitUntil(lambda: page.list.width() < 900)
    assert page.drawer.geometry().right() == page.rect().right()


def test_beside_the_list_a_click_opens(screen: ProcessScreen, qtbot: QtBot) -> None:
    view = screen.page.list
    row = view.visualRect(screen.page.model.index(2)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert screen.page.drawer.file_id == id_of(3)
    qtbot.mouseClick(screen.page.drawer.body.close_button, Qt.MouseButton.LeftButton)
    assert not screen.page.drawer.is_open


def test_it_slides(screen: ProcessScreen, theme: Theme, qtbot: QtBot) -> None:
    theme.set_motion_reduced(is_reduced=False)
    drawer = open_on(screen, 2)
    qtbot.waitUntil(lambda: drawer.width() == 372)
    drawer.close_drawer()
    assert not drawer.is_open
    qtbot.waitUntil(drawer.isHidden)


def test_stages_of_a_further_attempt() -> None:
    earlier = stages_of(0, (1, Stage.DOWNLOAD, "completed", 400), (1, Stage.EXTRACT, "interrupted", 5_000))
    file = file_of(1, S.DOWNLOADING, attempt=2)
    lines = lines_of(earlier, file.progress, is_link=True)
    assert [line.word for line in lines] == ["Downloading", "Extracting", "Parsing", "Saving"]
    assert lines[1].current is None
    assert lines[1].attempts_words(0) == "Attempt 1: 5.0 s"


def test_text_sticks_to_its_end(theme: Theme, show: Show) -> None:
    text = TextPreview(theme)
    show(text)
    text.setFixedHeight(120)
    lines = "\n".join(f"line {n}" for n in range(80))
    text.show_text(lines, is_other=True)
    bar = text.verticalScrollBar()
    assert bar.value() == 0, "another file is read from its beginning"
    text.show_text(f"{lines}\nmore", is_other=False)
    assert bar.value() == 0, "scrolled away, it stays"
    bar.setValue(bar.maximum())
    text.show_text(f"{lines}\nmore\nand more", is_other=False)
    assert bar.value() == bar.maximum()
    assert text.toPlainText().endswith("and more")
