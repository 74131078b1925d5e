"""From the program's start to the window's end: one window for each data folder, seen before anything else is done.

Nothing is imported at the top that the first paint does without: importing is most of what a start takes.
"""

import contextlib
import gc
from collections.abc import Generator, Sequence
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from desktop_app import paths
from desktop_app.background.single_instance import SingleInstance, hand_over
from desktop_app.core.program.leaving import leave
from desktop_app.core.settings import FILE_NAME, Settings, SettingsError, load_settings
from desktop_app.ui.shell.first_look import FirstWords, Looks
from desktop_app.ui.shell.first_window import FirstWindow
from desktop_app.ui.shell.places import BELOW, places_of_window
from desktop_app.ui.shell.window_state import STATE_FILE, WindowState
from desktop_app.ui.shell.words import tr
from desktop_app.ui.theme.colours import Mode
from desktop_app.ui.theme.fonts import load_fonts
from desktop_app.window.beginning import OPEN_AGAIN, SPEAK_AGAIN, Beginning
from desktop_app.window.language import speak_as_set
from desktop_app.window.opening import Opening

_DARK_BELOW = 128
"""Lightness (0 to 255) of the ground that the desktop gives to windows, below which it is a dark one."""

_LANGUAGE_SECTION = "appearance"
"""Where in Settings the language is chosen: there the window opens again."""


def run_window(data_dir: Path, sources: Sequence[str]) -> int:
    """Open the window with these files in a new session, or hand them to the one that is open; return the status."""
    application = make_application()
    status, section = None, ""
    while status is None:
        speak_as_set(application, data_dir)
        status = _run(application, data_dir, sources, section)
        if status in {OPEN_AGAIN, SPEAK_AGAIN}:  # perhaps in another folder
            section = _LANGUAGE_SECTION if status == SPEAK_AGAIN else ""
            data_dir, sources, status = paths.data_dir(str(data_dir)), (), None
    return leave(status)


def make_application() -> QApplication:
    """Return the application with its names."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(["labstream"])
    application.setApplicationName("labstream")
    application.setApplicationDisplayName("Labstream")
    application.setDesktopFileName("labstream")
    return application


def _run(application: QApplication, data_dir: Path, sources: Sequence[str], section: str) -> int | None:
    """Run the window to its end and return the exit status; None when it did not open and is to be tried again."""
    is_new = not data_dir.is_dir()
    if is_new:
        from desktop_app.window.problems import make_folder  # not for a start that finds its folder

        if (status := make_folder(application, data_dir)) != 0:
            return status
    instance = SingleInstance(data_dir)
    if not instance.claim():
        if hand_over(data_dir, sources):
            return 0
        from desktop_app.window.problems import ask_about_silence  # not for a start that succeeds

        return ask_about_silence(application)
    with contextlib.closing(instance):
        try:
            settings = load_settings(data_dir / FILE_NAME)
        except SettingsError as error:
            from desktop_app.window.problems import ask_about_settings  # as above

            return ask_about_settings(application, str(error), data_dir / FILE_NAME)
        state = WindowState(data_dir / STATE_FILE)
        first_zone = "" if sources else "large" if is_new else state.first_zone
        with _seen(application, settings, state, first_zone) as first:
            return _open(application, Beginning(data_dir, settings, instance, sources, section), first)


@contextlib.contextmanager
def _seen(application: QApplication, settings: Settings, state: WindowState, first_zone: str) -> Generator[FirstWindow]:
    """Give the window, shown with its first look; it is gone at the end."""
    places = places_of_window()
    words = FirstWords(places, sum(place.key in BELOW for place in places), tr("Process", "Drop lab reports here"))
    looks = Looks(_mode(application, settings), load_fonts(), settings.text_size_percent)
    # Until the window is there nothing is garbage, and what other threads import must not collect widgets.
    was_enabled = gc.isenabled()
    gc.disable()
    first = FirstWindow(looks, words, first_zone, state.geometry)
    first.show()
    try:
        yield first
    finally:
        if was_enabled:
            gc.enable()
        delete(first)


def _mode(application: QApplication, settings: Settings) -> Mode:
    if settings.theme != "system":
        return Mode(settings.theme)
    ground = application.palette().window().color()
    return Mode.DARK if ground.lightness() < _DARK_BELOW else Mode.LIGHT


def _open(application: QApplication, beginning: Beginning, first: FirstWindow) -> int | None:
    loop = QEventLoop()
    with contextlib.closing(Opening(application, beginning.data_dir, beginning.settings)) as opening:
        first.painted.connect(opening.begin)
        opening.ended.connect(loop.quit)
        first.left.connect(loop.quit)
        loop.exec()
        if not opening.has_ended:
            return 0  # closed before it was open
        from desktop_app.window.life import live  # 0.2 s, imported by `opening`

        return live(application, beginning, opening, first)
