"""Selections too large to be looked at file by file: described, acted on as a whole, and kept while rows move."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.choice import FileChoice, Span
from desktop_app.core.session import SessionFile
from desktop_app.core.status import RUNNING, FileStatus
from desktop_app.ui.process.files.file_list import FileListView
from desktop_app.ui.process.filters import Filter
from desktop_app.ui.process.screen import ProcessScreen
from tests.ui.process.conftest import MakeScreen
from tests.ui.process.fake_desk import FakeDesk
from tests.ui.process.fake_files import file_of

S = FileStatus
FILES = 2000
KINDS = (S.COMPLETED, S.FAILED, S.PENDING, S.EXTRACTING)
CONTROL = Qt.KeyboardModifier.ControlModifier


def files_of(statuses: Sequence[FileStatus], count: int = FILES) -> list[SessionFile]:
    return [file_of(number, statuses[number % len(statuses)]) for number in range(1, count + 1)]


def ids_with(desk: FakeDesk, *statuses: FileStatus, but: Sequence[int] = ()) -> tuple[str, ...]:
    chosen = (file for file in desk.rows if file.progress.status in statuses and file.position not in but)
    return tuple(file.progress.file_id for file in chosen)


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk(files_of(KINDS))


def select_all(view: FileListView, qtbot: QtBot) -> None:
    qtbot.keyClick(view, Qt.Key.Key_A, CONTROL)


def leave_out(view: FileListView, row: int) -> None:
    index = view.model().index(row, 0)
    view.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Deselect)


def test_all_files_are_one_span_and_few_rows_are_looked_at(view: FileListView, desk: FakeDesk, qtbot: QtBot) -> None:
    desk.queries.clear()
    select_all(view, qtbot)
    assert view.selected() == FileChoice(spans=(Span(1, FILES),))
    assert len(desk.queries) <= 3
    qtbot.keyClick(view, Qt.Key.Key_R)
    assert desk.calls == [("retry", ids_with(desk, S.FAILED))]
    assert len(desk.queries) <= 4
    assert desk.finds == 0


def test_what_is_left_out_stays_as_it_is(
    view: FileListView, screen: ProcessScreen, desk: FakeDesk, qtbot: QtBot
) -> None:
    told: list[str] = []
    screen.files.told.connect(lambda title, _: told.append(title))
    select_all(view, qtbot)
    for row in (1000, 2):  # the files 1001 (failed) and 3 (being read)
        leave_out(view, row)
    assert view.selected().spans == (Span(1, 2), Span(4, 1000), Span(1002, FILES))
    qtbot.keyClick(view, Qt.Key.Key_Delete)
    cancelled, removed = ids_with(desk, *RUNNING, but=(3,)), ids_with(desk, S.PENDING, S.FAILED, but=(1001,))
    assert desk.calls == [("cancel_files", cancelled), ("remove", removed)]
    assert told == ["500 completed files are kept."]


def test_a_grouped_list_is_selected_without_its_heads(make_screen: MakeScreen, qtbot: QtBot) -> None:
    desk = FakeDesk(files_of((S.COMPLETED, S.CANCELLED)))
    view = make_screen(desk).page.list
    select_all(view, qtbot)
    needy = frozenset(FileStatus) - {S.COMPLETED}
    assert view.selected().spans == (Span(1, FILES - 1, needy), Span(2, FILES, frozenset({S.COMPLETED})))
    leave_out(view, FILES + 1)  # the last completed file
    desk.choices.count(view.selected(), lambda chosen: desk.calls.append((chosen.count,)))
    assert desk.calls == [(FILES - 1,)]


def test_a_narrowed_list_means_files_that_are_still_so(make_screen: MakeScreen, qtbot: QtBot) -> None:
    desk = FakeDesk(files_of((S.FAILED, S.PENDING)))
    screen = make_screen(desk)
    screen.page.filters.choose(Filter.FAILED)
    select_all(screen.page.list, qtbot)
    assert screen.page.list.selected().spans == (Span(2, FILES, frozenset({S.FAILED})),)
    desk.change(4, status=S.COMPLETED)
    qtbot.keyClick(screen.page.list, Qt.Key.Key_R)
    assert desk.calls == [("retry", ids_with(desk, S.FAILED))]
    assert desk.rows[3].progress.file_id not in desk.calls[0][1]  # pyright: ignore[reportOperatorIssue]


def test_the_whole_list_stays_selected_when_files_come_and_go(view: FileListView, desk: FakeDesk, qtbot: QtBot) -> None:
    select_all(view, qtbot)
    desk.append(file_of(FILES + 1))
    assert view.selected().spans == (Span(1, FILES + 1),)
    desk.show(desk.rows[:1500])
    select_all(view, qtbot)
    desk.rows.pop()
    desk._recount()  # pyright: ignore[reportPrivateUsage]
    desk.files_changed.emit()
    assert view.selected().spans == (Span(1, 1499),)


def test_a_part_is_given_up_when_rows_have_moved_and_kept_when_not(
    view: FileListView, desk: FakeDesk, qtbot: QtBot
) -> None:
    select_all(view, qtbot)
    leave_out(view, 5)
    desk.files_changed.emit()
    assert view.selected().spans == (Span(1, 5), Span(7, FILES))
    desk.rows.pop(0)
    desk._recount()  # pyright: ignore[reportPrivateUsage]
    desk.files_changed.emit()
    assert view.selected().is_empty


def test_the_menu_of_all_files_offers_what_some_allow(
    screen: ProcessScreen, view: FileListView, desk: FakeDesk, qtbot: QtBot
) -> None:
    select_all(view, qtbot)
    screen.files.open_menu(QPoint(0, 0))
    menu = screen.files.menu
    assert menu is not None
    lines = [action.text().split("\t")[0] for action in menu.actions() if not action.isSeparator()]
    assert lines == ["Retry", "Move to top", "Pause these files", "Cancel", "Copy names"]
    menu.close()
    screen.files.copy_names()
    assert QGuiApplication.clipboard().text().splitlines() == [file.name for file in desk.rows]
    assert desk.finds == 0


def test_filters_begin_at_the_top(screen: ProcessScreen, view: FileListView) -> None:
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    screen.page.filters.choose(Filter.PENDING)
    assert bar.value() == 0
    bar.setValue(bar.maximum())
    screen.page.filters.choose(Filter.ALL)
    assert bar.value() == 0
