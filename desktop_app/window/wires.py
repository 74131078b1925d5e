"""What the window's parts tell each other."""

import contextlib
import os
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Slot

from desktop_app.core.errors import ProcessingError
from desktop_app.core.settings import Settings
from desktop_app.ui.shell.places import PROCESS, REVIEW, SETTINGS
from desktop_app.ui.shell.words import tr_n
from desktop_app.ui.theme.system_motion import SystemMotion
from desktop_app.ui.theme.theme import Theme, ThemeChoice
from desktop_app.window.ahead import Ahead
from desktop_app.window.parts import Window

_SHARE_MS = 300
"""So long a divider rests before its place is remembered."""


class Wires(QObject):
    """What the window's parts tell each other."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        self._window = window
        window.settings_desk.changed.connect(self._apply)
        window.instance.handed.connect(self._take)
        process = window.screens.process
        process.subtitle_changed.connect(window.shell.refresh_header)
        process.engine_settings_asked.connect(partial(self._open_settings, "engine"))
        process.limits_settings_asked.connect(partial(self._open_settings, "processing"))
        process.left_out.connect(window.shell.notices.show_left_out)
        process.review_asked.connect(self._review_session)
        process.review_file_asked.connect(self._review_file)
        window.shell.screen_built.connect(self._wire_screen)
        self._share_later = QTimer(self, interval=_SHARE_MS, singleShot=True)
        self._share_later.timeout.connect(self._keep_share)
        self._motion = SystemMotion(self)
        QTimer.singleShot(0, self, self._begin)

    @Slot()
    def _begin(self) -> None:
        """Do, once the window is painted, what the first paint need not wait for."""
        self._window.shell.keep_first_look(is_known=False)
        self._window.instance.listen()
        self._motion.told.connect(self._window.theme.set_system_motion_reduced)
        self._motion.ask()
        errands = self._window.errands
        errands.run(lambda _: None, self._window.app.sandbox.start)
        # What values are compared with takes 0.2 s to load, in no turn of the event loop.
        errands.run(lambda _: self._count_reviews(), import_module, "desktop_app.desk.review_desk")
        self._ahead = Ahead(errands, self)

    def _count_reviews(self) -> None:
        review_desk = self._window.reviewing.desk()
        review_desk.counted.connect(self._show_unreviewed)
        with contextlib.suppress(ProcessingError):  # a database in trouble is told by the bar at the top
            self._show_unreviewed(review_desk.unreviewed_count())

    @Slot(str)
    def _wire_screen(self, key: str) -> None:
        if key == REVIEW:
            review = self._window.screens.review
            review.process_asked.connect(partial(self._window.shell.open_screen, PROCESS))
            review.subtitle_changed.connect(self._window.shell.refresh_header)
            review.view.restore_share(self._window.shell.state.layout_of(REVIEW))
            review.view.splitterMoved.connect(self._share_later.start)
            review.view.menus.restore_columns(self._window.shell.state.left_out_of(REVIEW))
            review.view.menus.columns_chosen.connect(partial(self._window.shell.state.keep_left_out, REVIEW))

    @Slot()
    def _keep_share(self) -> None:
        share = self._window.screens.review.view.saveState()
        self._window.shell.state.keep_layout(REVIEW, bytes(share.data()))

    @Slot(int)
    def _show_unreviewed(self, count: int) -> None:
        meaning = tr_n("Window", "%n report to review", "%n reports to review", count)
        self._window.shell.rail.set_badge(REVIEW, str(count) if count else "", meaning, "99+")

    @Slot(str)
    def _review_session(self, session_id: str) -> None:
        self._window.shell.open_screen(REVIEW)
        self._window.screens.review.show_session(session_id)

    @Slot(str)
    def _review_file(self, file_id: str) -> None:
        self._window.shell.open_screen(REVIEW)
        self._window.screens.review.show_file(file_id)

    @Slot(object)
    def _apply(self, settings: Settings) -> None:
        wear(self._window.theme, settings)
        self._window.app.apply(settings)
        self._window.screens.process.set_settings(settings)

    def _open_settings(self, section: str) -> None:
        self._window.shell.open_screen(SETTINGS)
        self._window.screens.settings.open_section(section)

    @Slot(list, str)
    def _take(self, sources: list[str], token: str) -> None:
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token  # Wayland lets only the holder of a token come to the front
        self._window.shell.come_to_front()
        self._window.shell.add_files(sources)


def wear(theme: Theme, settings: Settings) -> None:
    """Let the theme look as the settings say."""
    theme.set_choice(ThemeChoice(settings.theme))
    theme.set_text_percent(settings.text_size_percent)
    theme.set_motion_reduced(settings.is_motion_reduced)
    theme.set_pages_dimmed(settings.is_page_dimmed)
