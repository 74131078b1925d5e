"""Files with values to check: a chip of their own once a session has ended, and the list narrowed to them."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.core.session import Found, SessionFile
from desktop_app.core.status import FileStatus
from desktop_app.ui.process.files.file_model import Role
from desktop_app.ui.process.filters import Filter
from desktop_app.ui.process.screen import ProcessScreen
from desktop_app.ui.widgets.chips import Chip
from tests.ui.process.conftest import NOW_MS, MakeScreen
from tests.ui.process.fake_desk import FakeDesk
from tests.ui.process.fake_files import file_of

S = FileStatus


def read_file(number: int, to_check: int = 0) -> SessionFile:
    found = Found("Ann Example", 0, None, to_check)
    return replace(file_of(number, S.COMPLETED, results=9, now_ms=NOW_MS), found=found)


@pytest.fixture
def desk() -> FakeDesk:
    """A session that has ended: of four files two have values to check, one failed."""
    files = [read_file(1, 2), read_file(2), file_of(3, S.FAILED, now_ms=NOW_MS), read_file(4, 1)]
    desk = FakeDesk(files)
    desk.is_running = False
    return desk


def chips(screen: ProcessScreen) -> list[str]:
    layout = screen.page.filters.chips.layout()
    assert layout is not None
    layout.activate()  # chips that come take their places with the next turn of the event loop
    chips = (chip for chip in screen.page.filters.chips.findChildren(Chip) if not chip.isHidden())
    return [chip.content.key for chip in sorted(chips, key=lambda chip: chip.x())]


def listed(screen: ProcessScreen) -> list[int]:
    model = screen.page.model
    files = [model.index(row).data(Role.FILE) for row in range(model.rowCount())]
    return [file.position for file in files if isinstance(file, SessionFile)]


def test_the_chip_stands_behind_completed(make_screen: MakeScreen, desk: FakeDesk) -> None:
    screen = make_screen(desk)
    assert chips(screen) == ["all", "completed", "check", "failed"]
    assert screen.page.filters.chips.chip("check").accessibleName() == "To check, 2 files, filter, not chosen"


def test_the_list_is_narrowed_to_them(make_screen: MakeScreen, desk: FakeDesk) -> None:
    screen = make_screen(desk)
    screen.page.filters.choose(Filter.TO_CHECK)
    assert listed(screen) == [1, 4]


def test_all_of_them_are_chosen_and_no_others(make_screen: MakeScreen, desk: FakeDesk) -> None:
    desk.show([read_file(number, number % 2) for number in range(1, 1301)])
    screen = make_screen(desk)
    screen.page.filters.choose(Filter.TO_CHECK)
    screen.page.list.selectAll()
    choice = screen.page.list.selected()
    assert not choice.spans
    assert len(choice.file_ids) == 650
    assert choice.file_ids[1].endswith("3")


def test_they_are_counted_again_on_the_way_back_from_review(make_screen: MakeScreen, desk: FakeDesk) -> None:
    screen = make_screen(desk)
    screen.page.filters.choose(Filter.TO_CHECK)
    screen.hide()
    desk.rows[0] = read_file(1)
    screen.show()
    assert listed(screen) == [4]
    screen.hide()
    desk.rows[3] = read_file(4)
    screen.show()
    assert chips(screen) == ["all", "completed", "failed"]
    assert screen.page.filters.filter is Filter.ALL
    assert listed(screen) == [3, 1, 2, 4]


def test_nothing_is_counted_while_files_are_read(make_screen: MakeScreen) -> None:
    desk = FakeDesk([read_file(1, 1), read_file(2, 1), file_of(3, S.PARSING, now_ms=NOW_MS)])
    screen = make_screen(desk)
    desk.commit(desk.change(3, progress=80))
    assert (desk.checks.looks, chips(screen)) == (0, ["all", "processing", "completed"])
    desk.is_running = False
    desk.commit(desk.change(3, status=S.COMPLETED, progress=100, ended_at_ms=NOW_MS))
    desk.counted.emit(desk.summary())
    assert (desk.checks.looks, chips(screen)) == (1, ["all", "completed", "check"])


def test_an_answer_that_comes_after_more_files_were_added_is_not_shown(
    make_screen: MakeScreen, desk: FakeDesk, qtbot: QtBot
) -> None:
    desk.checks.is_late = True
    screen = make_screen(desk)
    desk.append(file_of(5))
    desk.checks.answer()
    assert "check" not in chips(screen)
