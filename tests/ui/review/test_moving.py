"""The open report is given to another person, known or new."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.ui.people.answers import Answers
from desktop_app.ui.review.moving import Moving
from desktop_app.ui.review.screen import ReviewScreen
from desktop_app.ui.theme.theme import Theme
from tests.ui.results.fakes import FakePeopleDesk


def test_a_report_is_moved_to_a_new_person(screen: ReviewScreen, theme: Theme, qtbot: QtBot) -> None:
    desk = FakePeopleDesk()
    answers = Answers(theme, desk, screen.view.pane)  # pyright: ignore[reportArgumentType]
    moving = Moving(theme, desk, screen.view, answers)  # pyright: ignore[reportArgumentType]
    screen.view.menus.move.trigger()
    assert moving.dialog is not None
    assert moving.dialog.name_field.isHidden()
    moving.dialog.target.setCurrentIndex(len(desk.known))
    moving.dialog.name.setText("  ")
    assert not moving.dialog.action_button.isEnabled()
    moving.dialog.name.setText("Mira Varga")
    qtbot.mouseClick(moving.dialog.action_button, Qt.MouseButton.LeftButton)
    assert desk.asked[-1][:4] == ("move", (1,), None, "Mira Varga")
    assert answers.toast.isVisible()
