"""The rows of a session on the screen: they stay with their files, are as quick in long lists, and take clicks."""

from dataclasses import replace

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop_app.core.session import SessionFile
from desktop_app.core.status import FileStatus
from tests.ui.process.conftest import NOW_MS, MakeScreen
from tests.ui.process.fake_desk import FakeDesk
from tests.ui.process.fake_files import file_of
from tests.ui.process.seen import BLURRED, ended, id_of, running

S = FileStatus


def test_selection_stays_with_its_files_when_rows_move(make_screen: MakeScreen) -> None:
    desk = FakeDesk([file_of(1, S.COMPLETED), file_of(2, S.FAILED, error=BLURRED), file_of(3, S.SAVING)])
    page = make_screen(desk).page
    page.list.setCurrentIndex(page.model.index(0))
    flags = QItemSelectionModel.SelectionFlag
    page.list.selectionModel().select(page.model.index(2), flags.Select | flags.Rows)
    desk.commit(desk.change(3, status=S.COMPLETED, progress=100, ended_at_ms=NOW_MS))
    assert page.model.is_grouped
    assert page.list.selected().file_ids == (id_of(1), id_of(3))
    current = page.list.current_file()
    assert current is not None
    assert current.position == 1


def test_the_list_runs_after_a_chosen_file_only(make_screen: MakeScreen) -> None:
    files = [file_of(n, S.COMPLETED) for n in range(1, 60)]

    def end_with_failures(*, is_chosen: bool) -> int:
        desk = FakeDesk([*files, *(file_of(n, S.SAVING) for n in range(60, 80))])
        view = make_screen(desk).page.list
        view.selectionModel().setCurrentIndex(view.model().index(0, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
        if is_chosen:
            view.selectRow(0)
        desk.commit(*(desk.change(n, status=S.FAILED, error=BLURRED, ended_at_ms=NOW_MS) for n in range(60, 80)))
        current = view.current_file()
        assert current is not None
        assert current.position == 1
        return view.verticalScrollBar().value()

    assert end_with_failures(is_chosen=False) == 0, "only the ring of the keyboard lies on it"
    assert end_with_failures(is_chosen=True) > 0


def test_a_list_of_100_000_files_is_as_quick(make_screen: MakeScreen, qtbot: QtBot) -> None:
    base = file_of(1, now_ms=NOW_MS)
    files: list[SessionFile] = []
    for n in range(1, 100_001):
        files.append(replace(base, position=n, progress=replace(base.progress, file_id=id_of(n))))  # noqa: PERF401
    desk = FakeDesk(files)
    screen = make_screen(desk)
    view = screen.page.list
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_End)
    current = view.current_file()
    assert current is not None
    assert current.position == 100_000
    view.scrollToTop()
    view.selectAll()
    desk.commit(*(desk.change(n, status=S.EXTRACTING, progress=30) for n in range(1, 51)))
    view.viewport().grab()
    assert len(desk.queries) < 12
    assert desk.finds < 12


def test_rows_are_not_moved_by_work(make_screen: MakeScreen) -> None:
    desk = running()
    page = make_screen(desk).page
    before = [page.model.index(row).data() for row in range(12)]
    desk.commit(desk.change(12, status=S.COMPLETED, progress=100, ended_at_ms=NOW_MS))
    assert [page.model.index(row).data() for row in range(12)] == before


def test_row_buttons_by_mouse(make_screen: MakeScreen, qtbot: QtBot) -> None:
    desk = ended(S.TIMEOUT, S.CANCELLED, S.FAILED, S.EXTRACTING)
    screen = make_screen(desk)
    view = screen.page.list

    def press(row: int) -> None:
        place = view.button_rect(row)
        assert place is not None
        centre = place.center().toPoint()
        qtbot.mouseMove(view.viewport(), centre)
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=centre)

    press(0)
    press(1)
    assert desk.calls == [("retry", (id_of(1),)), ("retry", (id_of(2),))]
    assert view.selected().is_empty, "a row's button selects nothing"
    press(2)
    assert screen.adding.dialog is not None
    screen.adding.dialog.fileSelected.emit("/elsewhere/new.pdf")
    assert desk.calls[-1] == ("replace", id_of(3), "/elsewhere/new.pdf")
    screen.adding.dialog.close()
    assert view.button_rect(3) is None


def test_a_button_left_before_release_does_nothing(make_screen: MakeScreen, qtbot: QtBot) -> None:
    desk = ended(S.TIMEOUT, S.EXTRACTING)
    view = make_screen(desk).page.list
    place = view.button_rect(0)
    assert place is not None
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=place.center().toPoint())
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 20))
    assert desk.calls == []
