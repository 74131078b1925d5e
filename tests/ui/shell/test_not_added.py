"""The notice of files that could not be added: it stays until it is closed, and adds them again."""

from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.ui.not_added import NotAdded
from desktop_app.ui.shell.shell import Shell
from tests.ui.shell.fakes import FakeDesk

FULL = Failure.of(ErrorCode.DISK_FULL)


def click(place: QWidget, name: str) -> None:
    next(button for button in place.findChildren(QAbstractButton) if button.accessibleName() == name).click()


def test_what_a_full_disk_keeps_out_is_told_until_it_is_added_again_or_closed(shell: Shell, desk: FakeDesk) -> None:
    again: list[str] = []
    banner = shell.notices.not_added
    desk.not_added.emit(NotAdded(("blood.pdf",), FULL, lambda: again.append("first")))
    assert banner.isVisible()
    assert shell.toast.isHidden()
    words = banner.accessibleName()
    assert words.startswith("1 file was not added. blood.pdf. Disk is full. ")
    assert words.endswith(FULL.text.remedy)
    # What is dropped meanwhile joins it.
    desk.not_added.emit(NotAdded(("a.pdf", "b.pdf", "c.pdf"), FULL, lambda: again.append("second")))
    assert banner.accessibleName().startswith("4 files were not added. blood.pdf, a.pdf, b.pdf and 1 more. ")
    click(banner, "Add again")
    assert again == ["first", "second"]
    assert not shell.notices.isVisible()
    desk.not_added.emit(NotAdded(("a.pdf",), FULL, lambda: again.append("third")))
    click(banner, "Close message")
    assert not shell.notices.isVisible()
    assert again == ["first", "second"]
