"""Chips: one chosen, moved through by Left and Right, picked by Space; kept while counts change."""
# pyright: reportUnknownMemberType=false

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.status import FileStatus
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.chips import ChipContent, ChipRow
from tests.ui.conftest import Show
from tests.ui.widgets.accessible import name_of

CONTENTS = [
    ChipContent("all", "All", 12),
    ChipContent("completed", "Completed", 3, FileStatus.COMPLETED),
    ChipContent("failed", "Failed", 1, FileStatus.FAILED),
]


@pytest.fixture
def row(theme: Theme, show: Show) -> ChipRow:
    """Return a row of three chips in a window."""
    row = ChipRow(theme, "Filter by state")
    row.set_chips(CONTENTS)
    show(row)
    return row


def focused_key(row: ChipRow) -> str:
    """Return the key of the chip that has the focus."""
    return next(content.key for content in CONTENTS if row.chip(content.key).hasFocus())


def test_first_chip_is_chosen(row: ChipRow) -> None:
    assert row.chosen_key == "all"
    assert [row.chip(content.key).isChecked() for content in CONTENTS] == [True, False, False]


def test_arrows_move_and_space_picks(row: ChipRow, qtbot: QtBot) -> None:
    row.chip("all").setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.assertNotEmitted(row.chosen):
        qtbot.keyClick(row.chip("all"), Qt.Key.Key_Right)
        qtbot.keyClick(row.chip("completed"), Qt.Key.Key_Right)
    assert (focused_key(row), row.chosen_key) == ("failed", "all")
    with qtbot.waitSignal(row.chosen) as chosen:
        qtbot.keyClick(row.chip("failed"), Qt.Key.Key_Space)
    assert chosen.args == ["failed"]
    assert [row.chip(content.key).isChecked() for content in CONTENTS] == [False, False, True]


def test_arrows_go_round(row: ChipRow, qtbot: QtBot) -> None:
    row.chip("all").setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(row.chip("all"), Qt.Key.Key_Left)
    assert focused_key(row) == "failed"
    qtbot.keyClick(row.chip("failed"), Qt.Key.Key_Right)
    assert focused_key(row) == "all"


def test_row_is_one_tab_stop(row: ChipRow, qtbot: QtBot) -> None:
    stops = [c.key for c in CONTENTS if row.chip(c.key).focusPolicy() is Qt.FocusPolicy.StrongFocus]
    assert stops == ["all"]
    row.choose("failed")
    stops = [c.key for c in CONTENTS if row.chip(c.key).focusPolicy() is Qt.FocusPolicy.StrongFocus]
    assert stops == ["failed"]


def test_click_on_the_chosen_one_keeps_it(row: ChipRow, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(row.chosen):
        qtbot.mouseClick(row.chip("all"), Qt.MouseButton.LeftButton)
    assert row.chip("all").isChecked()


def test_names_say_count_and_choice(row: ChipRow) -> None:
    assert name_of(row.chip("all")) == "All, 12 files, filter, chosen"
    assert name_of(row.chip("completed")) == "Completed, 3 files, filter, not chosen"
    assert name_of(row.chip("failed")) == "Failed, 1 file, filter, not chosen"
    row.choose("failed")
    assert name_of(row.chip("failed")) == "Failed, 1 file, filter, chosen"
    assert name_of(row.chip("all")) == "All, 12 files, filter, not chosen"


def test_new_counts_keep_chips_and_focus(row: ChipRow) -> None:
    chip = row.chip("failed")
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    row.set_chips([CONTENTS[0], ChipContent("failed", "Failed", 2, FileStatus.FAILED)])
    assert row.chip("failed") is chip
    assert QApplication.focusWidget() is chip
    assert name_of(chip).startswith("Failed, 2 files")


def test_chosen_chip_that_goes_leaves_the_first_chosen(row: ChipRow, qtbot: QtBot) -> None:
    row.choose("failed")
    with qtbot.waitSignal(row.chosen) as chosen:
        row.set_chips(CONTENTS[:2])
    assert chosen.args == ["all"]
    assert row.chosen_key == "all"


def test_narrow_row_wraps(row: ChipRow) -> None:
    height = row.chip("all").height()
    assert row.heightForWidth(1000) == height
    assert row.heightForWidth(140) > 2 * height


def test_row_without_chips_has_nothing_chosen(theme: Theme) -> None:
    row = ChipRow(theme, "Filter")
    row.set_chips([])
    assert row.chosen_key == ""


def test_assistive_technology_toggles_as_if_it_clicked(row: ChipRow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(row.chosen) as chosen:
        row.chip("failed").toggle()
    assert chosen.args == ["failed"]
    assert [row.chip(content.key).isChecked() for content in CONTENTS] == [False, False, True]
    with qtbot.assertNotEmitted(row.chosen):
        row.set_chips(CONTENTS)
