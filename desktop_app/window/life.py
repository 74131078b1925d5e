"""The window's life on an open data folder, from the shell's first moment to the last."""

import contextlib
import signal
from collections.abc import Generator
from functools import partial
from types import FrameType

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from desktop_app.core.errors import ProcessingError
from desktop_app.core.program.log_file import keep_log
from desktop_app.ui.shell.first_window import FirstWindow
from desktop_app.ui.shell.places import SETTINGS
from desktop_app.ui.shell.wishes import grant
from desktop_app.window.beginning import OPEN_AGAIN, SPEAK_AGAIN, Beginning
from desktop_app.window.log_off import LogOff
from desktop_app.window.opened import opened_window
from desktop_app.window.opening import Opening
from desktop_app.window.parts import Window


def live(application: QApplication, beginning: Beginning, opening: Opening, first: FirstWindow) -> int | None:
    """Run the window until it is left and return the exit status; None when it did not open and is to be tried again.

    Everything that was told is stored at the end.
    """
    data_dir, settings, instance, *_ = beginning
    try:
        with (
            keep_log(data_dir),
            opened_window(
                data_dir, settings, opening.theme, instance, database=opening.take_database(), first=first
            ) as window,
        ):
            _stay(window, beginning, first)
            data, language_change = window.data, window.language_change
    except ProcessingError as error:
        first.hide()
        from desktop_app.window.problems import ask_about_database  # not for a start that succeeds

        return ask_about_database(application, error.failure)
    if language_change is not None and language_change.is_asked:
        return SPEAK_AGAIN
    if data is None or data.upkeep is None:
        return 0
    first.hide()
    from desktop_app.window.upkeep import carry_out  # not for an end that is one

    return OPEN_AGAIN if carry_out(opening.theme, data.upkeep) else 0


def _stay(window: Window, beginning: Beginning, first: FirstWindow) -> None:
    loop = QEventLoop()
    if window.bugs is not None:
        window.bugs.watch()
    window.shell.left.connect(loop.quit)
    if beginning.sources:
        window.shell.add_files(beginning.sources)
    else:
        window.shell.offer_interrupted()
    if beginning.section:
        window.shell.open_screen(SETTINGS)
        QTimer.singleShot(0, window.shell, partial(window.screens.settings.open_section, beginning.section))
    grant(first.take_wishes(), window.shell, window.shell.take_dropped)
    application = QApplication.instance()
    with contextlib.ExitStack() as heeding:
        heeding.enter_context(_leaving_at_log_off(window, loop))
        if isinstance(application, QApplication):
            heeding.enter_context(contextlib.closing(LogOff(window, application)))
        loop.exec()


@contextlib.contextmanager
def _leaving_at_log_off(window: Window, loop: QEventLoop) -> Generator[None]:
    """Pause what runs and leave when the system ends the program; Python heeds it as soon as any timer fires."""

    def leave(number: int, frame: FrameType | None) -> None:  # noqa: ARG001 - as signal calls it
        window.app.pause_all()
        loop.quit()

    before = signal.signal(signal.SIGTERM, leave)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
