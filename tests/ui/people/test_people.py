"""Questions about people: what is offered, what is asked of the desk, and the way back."""
# A fake's Signal is no SignalInstance to pyright, and is one in every object.
# pyright: reportArgumentType=false

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.people.changes import ChangeKind, PeopleChange
from desktop_app.core.people.identity import DoubtfulReport, KnownPerson, Reason
from desktop_app.core.report import Patient
from desktop_app.ui.people.answers import Answers
from desktop_app.ui.people.changes_dialog import ChangesDialog, change_words
from desktop_app.ui.people.check_list import CheckList
from desktop_app.ui.people.dialogs import MergeDialog, MoveDialog, RenameDialog
from desktop_app.ui.people.doubt_bar import DoubtBar
from desktop_app.ui.people.doubts import DoubtsDialog
from desktop_app.ui.people.words import doubt_sentence, move_words
from desktop_app.ui.results.person_button import PersonButton
from desktop_app.ui.theme.theme import Theme
from tests.ui.conftest import Show
from tests.ui.results.fakes import ELENA, JONAS, FakePeopleDesk

TWIN = replace(ELENA, person_id=4, birth_date="1981-02-05", report_count=1)
ASKED = DoubtfulReport(
    7, Patient("Elena Varga", birth_date="1981-02-05"), Reason.SIMILAR_BIRTH_DATE, TWIN, ELENA, "lab.pdf", "2022-03-18"
)
NAMELESS = DoubtfulReport(8, Patient(), Reason.NO_NAME, None, None, "scan.pdf", None)


@pytest.fixture
def desk() -> FakePeopleDesk:
    return FakePeopleDesk()


@pytest.fixture
def host(show: Show) -> QWidget:
    return show(QWidget())


def nothing(_change_id: int | None) -> None:
    """Want no answer."""


def test_a_person_is_renamed_unless_the_name_is_empty(theme: Theme, desk: FakePeopleDesk, host: QWidget) -> None:
    dialog = RenameDialog(theme, desk, ELENA, nothing, host)
    dialog.name.setText("  ")
    assert not dialog.action_button.isEnabled()
    dialog.name.setText("Elena Example")
    dialog.action_button.click()
    assert desk.asked == [("rename", 1, "Elena Example")]


def test_enter_acts_wherever_the_keyboard_is(theme: Theme, desk: FakePeopleDesk, host: QWidget) -> None:
    dialog = RenameDialog(theme, desk, ELENA, nothing, host)
    dialog.open()
    dialog.name.clear()
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert desk.asked == []
    QTest.keyClicks(dialog.name, "Elena Example")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert desk.asked == [("rename", 1, "Elena Example")]
    other = RenameDialog(theme, desk, JONAS, nothing, host)
    other.open()
    other.cancel_button.setFocus()
    QTest.keyClick(other.cancel_button, Qt.Key.Key_Return)
    assert not other.isVisible()
    assert len(desk.asked) == 1


def test_another_person_is_merged_into_this_one(theme: Theme, desk: FakePeopleDesk, host: QWidget) -> None:
    dialog = MergeDialog(theme, desk, ELENA, [ELENA, JONAS, TWIN], nothing, host)
    offered = [dialog.other.itemText(place) for place in range(dialog.other.count())]
    assert offered == ["Jonas Varga, born 17 Nov 1979 · 3 reports", "Elena Varga, born 5 Feb 1981 · 1 report"]
    assert not dialog.action_button.isEnabled(), "who it is must be chosen"
    dialog.other.setCurrentIndex(1)
    dialog.action_button.click()
    assert desk.asked == [("merge", 1, 4)]


def test_changes_are_taken_back_the_newest_first(theme: Theme, desk: FakePeopleDesk, host: QWidget) -> None:
    made_at_ms = 1_728_900_000_000
    desk.made = [
        PeopleChange(9, ChangeKind.MERGE, made_at_ms, "Elena Varga", "E. Varga", 3, is_last=True),
        PeopleChange(7, ChangeKind.RENAME, made_at_ms, "Jonas Varga", "Jon Varga", 0, is_last=True),
        PeopleChange(5, ChangeKind.MOVE, made_at_ms, "Elena Varga", "Jonas Varga", 1, is_last=False),
    ]
    dialog = ChangesDialog(theme, desk, desk.changes(), nothing, host)
    dialog.open()
    listed = [dialog.changes.item(place).text() for place in range(dialog.changes.count())]
    assert listed == [
        "14 Oct 2024 · E. Varga was merged with Elena Varga · 3 reports",
        "14 Oct 2024 · Jon Varga was renamed Jonas Varga",
        "14 Oct 2024 · Reports of Jonas Varga were moved to Elena Varga · 1 report · newer changes come first",
    ]
    assert not dialog.action_button.isEnabled()
    for place in (1, 2, 0):
        row = dialog.changes.visualItemRect(dialog.changes.item(place)).center()
        QTest.mouseClick(dialog.changes.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert dialog.changes.ticked == [9, 7], "what newer changes are about cannot be ticked"
    dialog.action_button.click()
    assert desk.asked == [("undo", 9), ("undo", 7)]


def test_without_changes_there_is_nothing_to_take_back(theme: Theme, desk: FakePeopleDesk, host: QWidget) -> None:
    dialog = ChangesDialog(theme, desk, [], nothing, host)
    assert "Nobody was merged" in dialog.sentence.words
    assert dialog.cancel_button.accessibleName() == "Close"
    assert dialog.action_button.isHidden()
    assert not dialog.action_button.isEnabled()
    assert all(change_words(PeopleChange(1, kind, 0, "", "", 0, is_last=True)) for kind in ChangeKind)


def test_ticked_reports_move_to_a_new_or_known_person(theme: Theme, desk: FakePeopleDesk, host: QWidget) -> None:
    for is_new in (True, False):
        dialog = MoveDialog(theme, desk, ELENA, [ELENA, JONAS], desk.reports(1), nothing, host)
        dialog.open()
        assert not dialog.action_button.isEnabled()
        row = dialog.reports.visualItemRect(dialog.reports.item(1)).center()
        QTest.mouseClick(dialog.reports.viewport(), Qt.MouseButton.LeftButton, pos=row)
        dialog.target.setCurrentIndex(0 if is_new else 1)
        dialog.name.setText("Mara Varga")
        dialog.action_button.click()
    assert desk.asked == [("move", (11,), None, "Mara Varga"), ("move", (11,), 2, None)]


def test_space_ticks_and_unticks(theme: Theme, show: Show) -> None:
    listed = CheckList(theme, "Reports")
    show(listed)
    for number in (7, 8):
        listed.add(number, f"report {number}")
    listed.setCurrentRow(1)
    QTest.keyClick(listed, Qt.Key.Key_Space)
    assert listed.ticked == [8]
    assert not listed.grab().isNull()
    QTest.keyClick(listed, Qt.Key.Key_Space)
    assert listed.ticked == []


def test_doubtful_reports_are_asked_about_one_after_the_other(
    theme: Theme, desk: FakePeopleDesk, host: QWidget
) -> None:
    desk.doubts = [ASKED, NAMELESS]
    answers: list[int | None] = []
    dialog = DoubtsDialog(theme, desk, answers.append, host)
    first, second = dialog.rows
    assert [button.text() for button in first.buttons] == ["Keep apart", "Move to Elena Varga, born 2 May 1981"]
    assert second.accessibleName() == "No name · scan.pdf. The report prints no name"
    second.person.setCurrentIndex(1)
    second.buttons[0].click()
    assert desk.asked == [("move", (8,), 2, None)]
    dialog.rows[0].buttons[1].click()
    assert desk.asked[-1] == ("move-to-suggested", 7)
    assert [row.report.report_id for row in dialog.rows] == [8]
    dialog.rows[0].buttons[1].click()
    assert desk.asked[-1] == ("keep", 8)
    assert dialog.rows == []
    assert answers == [1, 2, 3]


def test_review_asks_where_it_is_doubtful_whose_the_report_is(
    theme: Theme, desk: FakePeopleDesk, show: Show, qtbot: QtBot
) -> None:
    desk.doubts = [ASKED, NAMELESS]
    bar = DoubtBar(theme, desk)
    show(bar)
    bar.show_report(3)
    assert not bar.isVisible()
    bar.show_report(7)
    assert bar.isVisible()
    assert bar.sentence.words == "Born 5 Feb 1981 here, 2 May 1981 on other reports"
    with qtbot.waitSignal(bar.answered) as answered:
        bar.move_button.click()
    assert answered.args == [1]
    assert not bar.isVisible()
    bar.show_report(8)
    assert not bar.isVisible()


def test_an_answer_is_told_and_taken_back(theme: Theme, desk: FakePeopleDesk, host: QWidget) -> None:
    answers = Answers(theme, desk, host)
    answers.tell(5, "Reports moved")
    assert answers.toast.accessibleName() == "Reports moved"
    answers.toast.action_chosen.emit()
    assert desk.asked == [("undo", 5)]
    assert answers.toast.accessibleName() == "Undone"
    desk.refused.emit("The disk is full.")
    assert answers.toast.accessibleName() == "Not stored The disk is full."


@pytest.mark.parametrize(
    ("doubt", "printed", "sentence"),
    [
        (Reason.NAMESAKE, Patient("Jonas Varga"), "There is another Jonas Varga, born 17 Nov 1979"),
        (
            Reason.SIMILAR_NAME,
            Patient("J. Varga"),
            "Printed as J. Varga; Jonas Varga has the same birth date or number",
        ),
        (Reason.OTHER_IDENTIFIER, Patient("Jonas Varga"), "No birth date, and another patient number than Jonas Varga"),
        (Reason.OTHER_SEX, Patient("Jonas Varga"), "No birth date, and another sex than Jonas Varga"),
        (Reason.NO_NAME, Patient(), "No name; the patient number is that of Jonas Varga"),
        (
            Reason.OTHER_BIRTH_DATE,
            Patient("J. Varga", birth_date="1979-11-18"),
            "Born 18 Nov 1979 on this report, 17 Nov 1979 on those of Jonas Varga",
        ),
    ],
)
def test_doubts_say_why(doubt: Reason, printed: Patient, sentence: str) -> None:
    report = DoubtfulReport(1, printed, doubt, None, JONAS)
    assert doubt_sentence(report) == sentence
    assert move_words(report) == "Move to Jonas Varga"


def test_the_choice_of_a_person_names_everybody_and_what_can_be_done(theme: Theme, show: Show, qtbot: QtBot) -> None:
    button = PersonButton(theme)
    show(button)
    button.show_people([ELENA, JONAS, TWIN], ELENA, 2)
    assert button.accessibleName() == "Person: Elena Varga, born 1981, 2 reports to ask about"
    button.fill_menu()
    words = [action.text() for action in button.menu.actions() if not action.isSeparator()]
    assert words == [
        "Elena Varga · born 2 May 1981 · 9 reports",
        "Jonas Varga · born 1979 · 3 reports · not reviewed yet",
        "Elena Varga · born 5 Feb 1981 · 1 report",
        "Who is this? 2 reports…",
        "Rename…",
        "Merge with another person…",
        "Move reports to another person…",
        "Changes of people…",
    ]
    with qtbot.waitSignal(button.person_chosen) as chosen:
        button.menu.actions()[1].trigger()
    assert chosen.args == [2]


def test_before_a_long_list_of_people_stands_what_can_be_done(theme: Theme, show: Show) -> None:
    button = PersonButton(theme)
    show(button)
    button.show_people([KnownPerson(number, f"Ann {number}") for number in range(30)], None, 0)
    button.fill_menu()
    assert [action.text().split(" · ")[0] for action in button.menu.actions()][:3] == [
        "Changes of people…",
        "",
        "Ann 0",
    ]
