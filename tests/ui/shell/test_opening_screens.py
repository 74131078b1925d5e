"""Opening a screen for the first time shows that screen, and nothing beside the window."""

from contextlib import closing
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.background.single_instance import SingleInstance
from desktop_app.core.settings import Settings
from desktop_app.store.database import open_database
from desktop_app.ui.shell.places import places_of_window
from desktop_app.ui.theme.theme import Theme
from desktop_app.window.opened import opened_window


class Windows(QObject):
    """Remembers what was shown as a window of its own."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self.shown: list[str] = []
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Note a window that is shown."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


def test_no_part_of_a_screen_is_a_window_for_a_moment(
    qtbot: QtBot, qapp: QApplication, theme: Theme, data_dir: Path
) -> None:
    open_database(data_dir).close()
    with closing(SingleInstance(data_dir)) as instance:
        assert instance.claim()
        with opened_window(data_dir, Settings(), theme, instance) as window:
            window.shell.show()
            windows = Windows(qapp)
            for place in places_of_window():
                window.shell.open_screen(place.key)
            after_all = QTimer(window.shell, interval=0, singleShot=True)
            with qtbot.waitSignal(after_all.timeout):  # what the start and the screens do right after, comes before it
                after_all.start()
            qapp.removeEventFilter(windows)
    assert windows.shown == []
