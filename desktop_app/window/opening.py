"""The window's first moments: what the shell stands on is brought in while the window is seen and takes input.

The database is opened in another thread, since another program or an older version may keep it for seconds; modules
are imported and the looks put on in the main thread, one part each turn of the event loop.
"""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from desktop_app import paths
from desktop_app.core.settings import Settings

_PARTS = (
    "desktop_app.ui.process.empty_page",
    "desktop_app.ui.shell.shell",
    "desktop_app.ui.process.session.page",
    "desktop_app.ui.process.screen",
    "desktop_app.app",
    "desktop_app.window.opened",
    "desktop_app.window.life",
)
"""Modules that the shell is built of, each with what it brings along; so much a turn that no turn is felt."""

_ICON_SIDES = (16, 32, 48, 128, 256)


class Opening(QObject):
    """`begin` starts it; `ended` comes when everything is there, or the database could not be opened.

    `theme` is there once it has ended.
    """

    ended = Signal()

    def __init__(self, application: QApplication, data_dir: Path, settings: Settings) -> None:
        super().__init__()
        self.theme: Any = None
        self._application, self._data_dir, self._settings = application, data_dir, settings
        self._errands: Any = None
        self._opened: Any = None
        self._parts = self._bring_parts()
        self._has_parts = False
        self.has_ended = False

    @Slot()
    def begin(self) -> None:
        """Bring the next part, and go on in the next turn of the event loop."""
        if next(self._parts, self) is self:
            self._has_parts = True
            self._tell_when_ended()
        else:
            QTimer.singleShot(0, self, self.begin)

    def take_database(self) -> Any:
        """Return the open database, a `Database`, which is the caller's from now on; None when it is not open yet.

        Raises:
            ProcessingError: it cannot be opened.
        """
        opened, self._opened = self._opened, None
        return None if opened is None or not opened.done() else opened.result()

    def close(self) -> None:
        """Wait for the database, and close it if nobody has taken it."""
        opened, self._opened = self._opened, None
        if self._errands is not None:
            self._errands.close()
        if opened is not None and opened.done() and opened.exception() is None:
            opened.result().close()

    def _bring_parts(self) -> Iterator[None]:
        from desktop_app.background.errands import Errands

        self._errands = Errands()
        self._opened = self._errands.run(self._tell_when_ended, _open_database, self._data_dir)
        yield
        from desktop_app.ui.theme.theme import Theme, ThemeChoice

        yield
        settings = self._settings
        self.theme = Theme(
            ThemeChoice(settings.theme), settings.text_size_percent, is_motion_reduced=settings.is_motion_reduced
        )
        self.theme.dress(self._application)
        self._application.setWindowIcon(_icon())
        for name in _PARTS:
            yield
            import_module(name)
        yield

    def _tell_when_ended(self, _: object = None) -> None:
        has_failed = self._opened is not None and self._opened.done() and self._opened.exception() is not None
        if has_failed or (self._has_parts and self._opened is not None and self._opened.done()):
            self.has_ended = True
            self.ended.emit()


def _open_database(data_dir: Path) -> Any:
    from desktop_app.store.database import open_database  # imported in this thread too: it takes 40 ms

    return open_database(data_dir)


def _icon() -> QIcon:
    icon = QIcon()
    for side in _ICON_SIDES:
        icon.addFile(str(paths.resource("icons", f"labstream-{side}.png")))
    return icon
