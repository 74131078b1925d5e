"""The window's first moments: it stands where the shell will, and what is done in them is not lost."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, QRect, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.background.single_instance import SingleInstance
from desktop_app.core.intake import Candidate
from desktop_app.core.settings import Settings
from desktop_app.store.database import open_database
from desktop_app.store.work.control import cancel_files
from desktop_app.store.work.files import list_files
from desktop_app.store.work.sessions import create_session, list_sessions
from desktop_app.ui.shell.first_look import FirstWords, Looks
from desktop_app.ui.shell.first_window import FirstWindow
from desktop_app.ui.shell.places import BELOW, SETTINGS, places_of_window
from desktop_app.ui.shell.shell import Shell
from desktop_app.ui.shell.window_state import STATE_FILE, WindowState
from desktop_app.ui.shell.wishes import SEEN_AT_FIRST, grant
from desktop_app.ui.theme.colours import Mode
from desktop_app.ui.theme.fonts import load_fonts
from desktop_app.ui.theme.theme import Theme
from desktop_app.window.opened import opened_window
from desktop_app.window.start import run_window

_CONTROL = Qt.KeyboardModifier.ControlModifier
MakeFirst = Callable[..., FirstWindow]


@pytest.fixture
def make_first(qtbot: QtBot) -> MakeFirst:
    def make(zone: str = "", mode: Mode = Mode.LIGHT) -> FirstWindow:
        places = places_of_window()
        below = sum(place.key in BELOW for place in places)
        words = FirstWords(places, below, "Drop lab reports here")
        first = FirstWindow(Looks(mode, load_fonts(), 100), words, zone, None)
        qtbot.addWidget(first)
        return first

    return make


def place_in(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def label(first: FirstWindow, name: str) -> QRect:
    (found,) = first.findChildren(QLabel, name)
    return place_in(first, found)


@pytest.mark.parametrize("size", [(1280, 820), (1600, 1000)])
@pytest.mark.parametrize("zone", ["large", "small"])
def test_the_first_look_stands_where_the_widgets_will(
    theme: Theme, data_dir: Path, make_first: MakeFirst, zone: str, size: tuple[int, int]
) -> None:
    database = open_database(data_dir)
    if zone == "small":
        create_session(database, [Candidate("/r/a.pdf", "a.pdf")], "local")
    database.close()
    first = make_first(zone)
    first.resize(*size)
    first.show()
    with closing(SingleInstance(data_dir)) as instance:
        assert instance.claim()
        theme.dress(_application())
        with opened_window(data_dir, Settings(), theme, instance) as window:
            shell, empty = window.shell, window.screens.process.empty
            shell.resize(*size)
            QApplication.processEvents()
            assert label(first, "rail") == place_in(shell, shell.rail)
            assert label(first, "header") == place_in(shell, shell.header)
            assert label(first, "open") == place_in(shell, shell.rail.item("process"))
            assert label(first, "zone") == place_in(shell, empty.zone)
            if zone == "small":
                assert label(first, "card") == place_in(shell, empty.sessions)


@pytest.mark.parametrize("mode", list(Mode))
def test_it_is_dressed_in_the_theme(make_first: MakeFirst, mode: Mode) -> None:
    first = make_first("large", mode)
    first.show()
    ground = first.grab().toImage().pixelColor(first.width() - 2, first.height() - 2)
    assert ground.name().upper() == {Mode.LIGHT: "#F4F6F8", Mode.DARK: "#12181C"}[mode]


def test_narrow_windows_show_no_words_in_the_rail(make_first: MakeFirst) -> None:
    first = make_first()
    first.show()
    first.resize(900, 600)
    QApplication.processEvents()
    assert not any(found.isVisible() for found in first.findChildren(QLabel, "word"))
    assert label(first, "rail").width() == 56


def test_keys_clicks_and_drops_are_granted_in_their_order(make_first: MakeFirst, qtbot: QtBot, tmp_path: Path) -> None:
    first = make_first("large")
    first.show()
    qtbot.keyClick(first, Qt.Key.Key_A)
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton, pos=QPoint(40, 40))
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton, pos=QPoint(40, 140))
    _drop(first, [QUrl.fromLocalFile(str(tmp_path / "a.pdf"))])
    shell = QWidget()
    seen, unseen = QPushButton(shell), QPushButton(shell)
    seen.setGeometry(0, 0, 80, 80)
    unseen.setGeometry(0, 100, 80, 80)
    seen.setProperty(SEEN_AT_FIRST, True)
    line = QLineEdit(shell)
    told: list[str] = []
    seen.clicked.connect(lambda: told.append("seen"))
    unseen.clicked.connect(lambda: told.append("unseen"))
    line.textChanged.connect(told.append)
    with qtbot.waitActive(first):
        first.hold(shell)
        first.activateWindow()
    line.setFocus()
    grant(first.take_wishes(), shell, lambda mime: told.append(mime.urls()[0].fileName()) or True)
    assert told == ["a", "seen", "a.pdf"]
    assert first.take_wishes() == []


def test_a_drop_before_the_database_is_open_is_read(data_dir: Path, samples: Path, at_first_sight: "Act") -> None:
    at_first_sight(lambda first: _drop(first, [QUrl.fromLocalFile(str(samples / "blood-count.pdf"))]), _has_session)
    assert run_window(data_dir, []) == 0
    database = open_database(data_dir)
    (session,) = list_sessions(database, 5)
    names = [file.name for file in list_files(database, session.session_id)]
    database.close()
    assert names == ["blood-count.pdf"]


def test_a_key_before_the_database_is_open_is_obeyed(data_dir: Path, at_first_sight: "Act") -> None:
    keys: list[str] = []

    def press(first: FirstWindow) -> None:
        QCoreApplication.sendEvent(first, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Comma, _CONTROL))

    at_first_sight(press, lambda shell: keys.append(shell.current_key) or True)
    assert run_window(data_dir, []) == 0
    assert keys == [SETTINGS]


def test_a_window_that_is_closed_at_once_ends(data_dir: Path, at_first_sight: "Act") -> None:
    at_first_sight(lambda first: first.close(), lambda _: True)
    assert run_window(data_dir, []) == 0
    assert QApplication.topLevelWidgets() == [] or not any(w.isVisible() for w in QApplication.topLevelWidgets())


def test_the_next_start_knows_what_it_shows_first(
    data_dir: Path, at_first_sight: "Act", qtbot: QtBot, theme: Theme
) -> None:
    at_first_sight(lambda _: None, lambda _: True)
    assert run_window(data_dir, []) == 0
    assert WindowState(data_dir / STATE_FILE).first_zone == "large"
    database = open_database(data_dir)
    cancel_files(database, create_session(database, [Candidate("/r/a.pdf", "a.pdf")], "local"))
    database.close()
    with closing(SingleInstance(data_dir)) as instance:
        assert instance.claim()
        with opened_window(data_dir, Settings(), theme, instance) as window:
            qtbot.waitUntil(lambda: WindowState(data_dir / STATE_FILE).first_zone == "")
            window.shell.close()
    assert WindowState(data_dir / STATE_FILE).first_zone == "small"


Act = Callable[[Callable[[FirstWindow], object], Callable[[Shell], bool]], None]


@pytest.fixture
def at_first_sight(qtbot: QtBot) -> Iterator[Act]:
    """Return a function that acts on the first window before it holds a shell, and closes it when all is as wanted."""
    poll = QTimer()

    def arrange(act: Callable[[FirstWindow], object], is_done: Callable[[Shell], bool]) -> None:
        acted: list[FirstWindow] = []

        def look() -> None:
            first = next((shown for shown in QApplication.topLevelWidgets() if isinstance(shown, FirstWindow)), None)
            if first is None or not first.isVisible():
                return
            shell = next(iter(first.findChildren(Shell)), None)
            if not acted:
                assert shell is None
                acted.append(first)
                act(first)
            elif shell is not None and is_done(shell):
                poll.stop()
                first.close()
                if shell.leaving.question is not None:
                    shell.leaving.question.quit_button.click()

        poll.timeout.connect(look)
        poll.start(0)

    yield arrange
    poll.stop()


def _has_session(shell: Shell) -> bool:
    return any("Session of" in label.text() for label in shell.header.findChildren(QLabel))


def _drop(target: QWidget, urls: list[QUrl]) -> None:
    mime = QMimeData()
    mime.setUrls(urls)
    place, copy = QPointF(300, 300), Qt.DropAction.CopyAction
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(place.toPoint(), copy, mime, buttons, modifiers)
    QCoreApplication.sendEvent(target, entering)
    assert entering.isAccepted()
    QCoreApplication.sendEvent(target, QDropEvent(place, copy, mime, buttons, modifiers))


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
