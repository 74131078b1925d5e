"""The list's model: pages on demand, counts from the summary, one change per batch, groups after the end."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop_app.core.session import SessionFile
from desktop_app.core.status import FileStatus
from desktop_app.ui.process.files.file_model import FileListModel, Role
from desktop_app.ui.process.files.row_pages import PAGE_ROWS
from desktop_app.ui.process.filters import Filter
from tests.ui.process.fake_desk import FakeDesk
from tests.ui.process.fake_files import file_of


def model_of(desk: FakeDesk) -> FileListModel:
    model = FileListModel(desk.as_desk())
    model.setParent(desk)
    model.set_summary(desk.summary())
    return model


def names(model: FileListModel) -> list[str]:
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def test_qt_finds_no_fault(qtmodeltester: ModelTester) -> None:
    desk = FakeDesk([file_of(n, FileStatus.COMPLETED if n % 2 else FileStatus.FAILED) for n in range(1, 9)])
    qtmodeltester.check(model_of(desk))


@pytest.mark.parametrize("count", [10, 100_000])
def test_cost_does_not_grow_with_the_length(qtbot: QtBot, count: int) -> None:
    desk = FakeDesk([file_of(n) for n in range(1, count + 1)])
    model = model_of(desk)
    assert desk.queries == []
    assert model.rowCount() == count
    for row in (0, count // 2, count - 1):
        assert isinstance(model.index(row).data(Role.FILE), SessionFile)
    assert len(desk.queries) <= 3
    assert all(limit == PAGE_ROWS for _, _, limit in desk.queries)
    # A change far away from all that is kept costs no question.
    asked = len(desk.queries)
    model.apply([desk.change(max(1, count // 3), status=FileStatus.EXTRACTING, progress=40)])
    model.set_summary(desk.summary())
    assert len(desk.queries) == asked


def test_pages_that_were_left_are_forgotten(qtbot: QtBot) -> None:
    desk = FakeDesk([file_of(n) for n in range(1, PAGE_ROWS * 30 + 1)])
    model = model_of(desk)
    for page in range(30):
        model.file(page * PAGE_ROWS)
    assert model.row_of(desk.rows[0].progress.file_id) is None
    assert model.row_of(desk.rows[-1].progress.file_id) == PAGE_ROWS * 30 - 1


def test_a_batch_is_told_by_one_change(qtbot: QtBot) -> None:
    desk = FakeDesk([file_of(n) for n in range(1, 21)])
    model = model_of(desk)
    model.file(0)
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    asked = len(desk.queries)
    model.apply([desk.change(n, status=FileStatus.PARSING, progress=71) for n in (9, 3, 15)])
    assert told == [(2, 14)]
    assert len(desk.queries) == asked
    file = model.file(8)
    assert file is not None
    assert (file.progress.status, file.progress.progress) == (FileStatus.PARSING, 71)


def test_results_of_a_completed_file_are_asked_when_its_row_is_looked_at(qtbot: QtBot) -> None:
    desk = FakeDesk([file_of(n) for n in range(1, 4)])
    model = model_of(desk)
    model.file(0)
    model.apply([desk.change(2, status=FileStatus.COMPLETED, progress=100, results=24)])
    assert desk.finds == 0
    for _ in range(3):
        file = model.file(1)
        assert file is not None
        assert file.result_count == 24
    assert desk.finds == 1


def test_files_that_completed_together_are_asked_for_together(qtbot: QtBot) -> None:
    desk = FakeDesk([file_of(n) for n in range(1, 9)])
    model = model_of(desk)
    model.file(0)
    model.apply([desk.change(n, status=FileStatus.COMPLETED, progress=100, results=n) for n in range(1, 9)])
    found = [model.file(row) for row in range(8)]
    assert [file.result_count for file in found if file is not None] == [*range(1, 9)]
    assert desk.finds == 1


def test_facts_once_known_stay(qtbot: QtBot) -> None:
    desk = FakeDesk([file_of(1, FileStatus.FAILED, pages=4)])
    model = model_of(desk)
    model.file(0)
    model.apply([desk.change(1, status=FileStatus.DOWNLOADING, page_count=None, size_bytes=None, attempt=2)])
    file = model.file(0)
    assert file is not None
    assert (file.progress.page_count, file.progress.size_bytes) == (4, 418_000)


def test_added_files_come_behind(qtbot: QtBot) -> None:
    desk = FakeDesk([file_of(1), file_of(2)])
    model = model_of(desk)
    inserted: list[tuple[int, int]] = []
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    desk.append(file_of(3), file_of(4))
    model.set_summary(desk.summary())
    model.refresh()
    assert inserted == [(2, 3)]
    assert names(model) == [file.name for file in desk.rows]


def test_a_narrowed_list_follows_files_that_come_and_go(qtbot: QtBot) -> None:
    desk = FakeDesk([file_of(n, FileStatus.EXTRACTING if n < 3 else FileStatus.PENDING) for n in range(1, 6)])
    model = model_of(desk)
    model.set_filter(Filter.PROCESSING)
    assert names(model) == ["report 001.pdf", "report 002.pdf"]
    changes = [desk.change(1, status=FileStatus.COMPLETED, progress=100), desk.change(3, status=FileStatus.DOWNLOADING)]
    with qtbot.waitSignal(model.refreshed):
        model.apply(changes)
        model.set_summary(desk.summary())
    assert names(model) == ["report 002.pdf", "report 003.pdf"]


def test_a_narrowed_list_shrinks_and_grows(qtbot: QtBot) -> None:
    desk = FakeDesk([file_of(n) for n in range(1, 6)])
    model = model_of(desk)
    model.set_filter(Filter.PENDING)
    with qtbot.waitSignal(model.refreshed):
        model.apply([desk.change(2, status=FileStatus.CANCELLED)])
        model.set_summary(desk.summary())
    assert model.rowCount() == 4
    assert "report 002.pdf" not in names(model)
    with qtbot.waitSignal(model.refreshed):
        model.apply([desk.change(2, status=FileStatus.PENDING)])
        model.set_summary(desk.summary())
    assert model.rowCount() == 5


def ended_desk() -> FakeDesk:
    stopped = {2: FileStatus.FAILED, 4: FileStatus.TIMEOUT}
    return FakeDesk([file_of(n, stopped.get(n, FileStatus.COMPLETED)) for n in range(1, 6)])


def test_groups_after_the_end(qtbot: QtBot) -> None:
    model = model_of(ended_desk())
    completed = ["report 001.pdf", "report 003.pdf", "report 005.pdf"]
    assert names(model) == ["Need you", "report 002.pdf", "report 004.pdf", "Completed", *completed]
    head = model.index(0)
    assert head.data(Qt.ItemDataRole.AccessibleTextRole) == "Need you, 2 files"
    assert not head.flags() & Qt.ItemFlag.ItemIsSelectable
    assert model.index(1).flags() & Qt.ItemFlag.ItemIsSelectable
    for row in (1, 2, 4, 6):
        file = model.file(row)
        assert file is not None
        assert model.row_of(file.progress.file_id) == row


def test_groups_come_when_the_last_file_ends_and_go_when_one_is_retried(qtbot: QtBot) -> None:
    desk = FakeDesk([file_of(1, FileStatus.COMPLETED), file_of(2, FileStatus.FAILED), file_of(3, FileStatus.SAVING)])
    model = model_of(desk)
    assert not model.is_grouped
    model.apply([desk.change(3, status=FileStatus.COMPLETED, progress=100)])
    model.set_summary(desk.summary())
    assert names(model) == ["Need you", "report 002.pdf", "Completed", "report 001.pdf", "report 003.pdf"]
    model.apply([desk.change(2, status=FileStatus.PENDING, progress=0)])
    model.set_summary(desk.summary())
    assert names(model) == ["report 001.pdf", "report 002.pdf", "report 003.pdf"]


def test_no_groups_when_all_completed_or_narrowed(qtbot: QtBot) -> None:
    assert not model_of(FakeDesk([file_of(1, FileStatus.COMPLETED)])).is_grouped
    model = model_of(ended_desk())
    model.set_filter(Filter.COMPLETED)
    assert names(model) == ["report 001.pdf", "report 003.pdf", "report 005.pdf"]


def test_only_cancelled_files_need_nobody(qtbot: QtBot) -> None:
    desk = FakeDesk([file_of(1, FileStatus.COMPLETED), file_of(2, FileStatus.CANCELLED)])
    assert names(model_of(desk))[0] == "Cancelled"


def test_rows_past_what_the_database_has_are_blank(qtbot: QtBot) -> None:
    desk = FakeDesk([file_of(1), file_of(2)])
    model = model_of(desk)
    desk.rows.pop()
    assert model.index(1).data(Role.FILE) is None
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) is None
    assert model.rowCount(QModelIndex(model.index(0))) == 0
