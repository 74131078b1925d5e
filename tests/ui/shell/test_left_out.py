"""The notice of files that were left out: which and why, until it is closed."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_app.ui.shell.shell import Shell

KIND = "no PDF or picture"


def click(place: QWidget, name: str) -> None:
    next(button for button in place.findChildren(QAbstractButton) if button.accessibleName() == name).click()


def names(place: QWidget) -> set[str]:
    return {button.accessibleName() for button in place.findChildren(QAbstractButton)}


def test_what_was_left_out_is_told_with_its_reason_until_it_is_closed(shell: Shell) -> None:
    notice = shell.notices.left_out
    shell.notices.show_left_out([("/reports/letter.docx", "DOCX is not supported. Save it as PDF.")])
    assert notice.isVisible()
    assert shell.toast.isHidden()
    assert notice.accessibleName() == "1 file was left out. letter.docx: DOCX is not supported. Save it as PDF."
    assert names(notice) == {"Close message"}
    # What is left out later joins it, and what was told already is told once.
    shell.notices.show_left_out(
        [("/reports/letter.docx", "DOCX is not supported. Save it as PDF."), ("/reports/a.txt", KIND)]
    )
    assert notice.accessibleName() == (
        "2 files were left out. letter.docx: DOCX is not supported. Save it as PDF.\na.txt: no PDF or picture"
    )
    click(notice, "Close message")
    assert not shell.notices.isVisible()
    shell.notices.show_left_out([("file:///reports/b%FC.txt", KIND)])
    assert notice.accessibleName().startswith("1 file was left out. b")


def test_many_are_listed_and_can_be_copied(shell: Shell) -> None:
    notice = shell.notices.left_out
    shell.notices.show_left_out([(f"/reports/{number}.txt", KIND) for number in range(5)])
    assert notice.accessibleName() == "5 files were left out. 0.txt, 1.txt, 2.txt and 2 more: no PDF or picture"
    click(notice, "Show all")
    listed = notice.list
    assert listed is not None
    listed.copy_button.click()
    assert QGuiApplication.clipboard().text().splitlines() == [
        "No PDF or picture",
        *(f"    /reports/{number}.txt" for number in range(5)),
    ]
    listed.close_button.click()
    assert notice.isVisible()
