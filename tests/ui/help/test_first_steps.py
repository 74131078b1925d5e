"""The line of hints: one at a time, forward only."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.help.first_steps import FirstStep, FirstSteps
from desktop_app.ui.theme.theme import Theme


def test_hints_go_forward_only(theme: Theme, show: Callable[..., QWidget], qtbot: QtBot) -> None:
    steps = FirstSteps(theme)
    show(steps)
    steps.show_step(FirstStep.DONE)
    assert steps.count.words == "2 of 4"
    steps.show_step(FirstStep.READING)
    assert steps.step is FirstStep.DONE
    with qtbot.waitSignal(steps.action_chosen) as chosen:
        steps.action.click()
    assert chosen.args == [FirstStep.DONE]
    steps.show_step(FirstStep.REVIEW)
    assert not steps.action.isVisible()
    with qtbot.waitSignal(steps.dismissed):
        steps.close_button.click()
