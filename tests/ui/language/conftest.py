"""The real window on a folder with all sorts of sessions, in a language that marks its texts."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.background.single_instance import SingleInstance
from desktop_app.core.settings import Settings
from desktop_app.core.status import FileStatus
from desktop_app.store.database import open_database
from desktop_app.ui.shell.places import PROCESS, REVIEW, SETTINGS, places_of_window
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets import shapes
from desktop_app.window.opened import opened_window
from desktop_app.window.parts import Window
from tests.invented_years import TESTS, fill
from tests.ui.language.pseudo import Pseudo
from tests.ui.language.room import Painted
from tests.ui.test_accessible_tree import session_of

_S = FileStatus
_FEW_TESTS = TESTS[:5]
_LONG_MS = 90_000
_ALIKE = 4
"""So many pictures alike, 10 ms and more apart, show that everything has come."""
SIZES = [(1280, 820), (900, 600)]


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[Pseudo]:
    """Speak the language that nobody speaks."""
    translator, flash_ms = Pseudo(qapp), qapp.cursorFlashTime()
    qapp.installTranslator(translator)
    qapp.setCursorFlashTime(0)  # so that pictures come to rest
    yield translator
    qapp.setCursorFlashTime(flash_ms)
    qapp.removeTranslator(translator)


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> type[Painted]:
    """Remember what is painted."""
    Painted.forget()
    monkeypatch.setattr(shapes, "QFontMetricsF", Painted)
    return Painted


@pytest.fixture
def window(pseudo: Pseudo, theme: Theme, data_dir: Path, qapp: QApplication) -> Iterator[Window]:
    """Open the window on three people's reports, and a session of each outcome."""
    theme.dress(qapp)
    database = open_database(data_dir)
    fill(database, _FEW_TESTS)
    session_of(_S.COMPLETED, _S.PENDING, _S.PENDING)(database)
    session_of(_S.COMPLETED, _S.FAILED, _S.TIMEOUT, _S.CANCELLED)(database)
    database.close()
    with closing(SingleInstance(data_dir)) as instance:
        assert instance.claim()
        with opened_window(
            data_dir, Settings(goes_to_review_when_done=False, is_motion_reduced=True), theme, instance
        ) as window:
            window.shell.offer_interrupted()
            yield window


def stations(window: Window, qtbot: QtBot) -> Iterator[tuple[str, QWidget]]:
    """Open one screen after the other, with what lies on them; yield its name and the widget to look at."""
    shell, desk = window.shell, window.session_desk
    yield PROCESS, shell
    window.screens.process.show_start()
    yield "start", shell
    desk.show_session(desk.sessions(1)[0].session_id)
    page = window.screens.process.page
    page.list.select_first()
    page.open_drawer()
    yield "drawer", shell
    for place in places_of_window()[1:]:
        shell.open_screen(place.key)
        if place.key == REVIEW:
            window.screens.review.show_session(desk.sessions(5)[-1].session_id)
        yield place.key, shell
    shell.open_screen(SETTINGS)
    bar = window.screens.settings.area.verticalScrollBar()
    while bar.value() < bar.maximum():
        bar.setValue(bar.value() + bar.pageStep())
        yield SETTINGS, shell


def settle(qtbot: QtBot, root: QWidget) -> None:
    """Wait until nothing changes any more: lists and figures have come and are painted."""
    pictures: list[QImage] = []

    def is_at_rest() -> bool:
        pictures.append(root.grab().toImage())
        return len(pictures) >= _ALIKE and all(picture == pictures[-1] for picture in pictures[-_ALIKE:])

    qtbot.waitUntil(is_at_rest, timeout=_LONG_MS)
