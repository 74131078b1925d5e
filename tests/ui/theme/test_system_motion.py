"""What the desktop says of motion, and that it stops what moves."""

from typing import Any

import pytest
from PySide6.QtDBus import QDBusVariant
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.system_motion import SystemMotion, meaning_of
from desktop_app.ui.theme.theme import Theme


@pytest.mark.parametrize(
    ("key", "arguments", "meaning"),
    [
        ("enable-animations", [QDBusVariant(QDBusVariant(False))], True),
        ("enable-animations", [QDBusVariant(True)], False),
        ("enable-animations", ["no such setting"], None),
        ("reduced-motion", [QDBusVariant(1)], True),
        ("reduced-motion", [QDBusVariant(0)], False),
        ("reduced-motion", [True], None),
        ("reduced-motion", [], None),
    ],
)
def test_what_an_answer_means(key: str, arguments: list[Any], meaning: bool | None) -> None:
    assert meaning_of(key, arguments) is meaning


def test_asking_never_waits_and_may_stay_unanswered(qtbot: QtBot) -> None:
    motion = SystemMotion()
    with qtbot.assertNotEmitted(motion.told, wait=50):
        motion.ask()


def test_the_desktop_and_the_person_can_both_stop_motion(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.set_system_motion_reduced(True)
    assert theme.is_motion_reduced
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_motion_reduced(is_reduced=True)
        theme.set_system_motion_reduced(False)
    assert theme.is_motion_reduced
    theme.set_motion_reduced(is_reduced=False)
    assert not theme.is_motion_reduced
