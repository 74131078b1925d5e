"""Makes the README's pictures: the real window with the bundled samples, light and dark, on a screen of its own.

`make screenshots` runs it. It starts an Xvfb, works in a data folder that it removes again, and touches no key store.
"""

import contextlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Generator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
_SIZE = (1280, 820)
_WAIT_MS, _PATIENCE_S = 900_000, 600.0
_SHOWN_FOLDER = "/home/ada/.local/share/labstream"
_DRAW = "--draw"
"""What the process is called with that has the screen."""


def main() -> int:
    """Write the pictures; return the exit status."""
    with _screen() as display:
        environment = os.environ | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        }
        command = [sys.executable, "-m", "tools.make_screenshots", _DRAW]
        return subprocess.run(command, env=environment, cwd=ROOT, check=False).returncode  # noqa: S603 - our own


@contextlib.contextmanager
def _screen() -> Generator[str]:
    """Give the name of a display that lives as long as the block."""
    reading, writing = os.pipe()
    server = subprocess.Popen(  # noqa: S603 - our own
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],  # noqa: S607
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as number:
            yield f":{number.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def draw() -> int:
    """Drive the window through its screens and write each in both themes; return the exit status."""
    from desktop_app.background.single_instance import SingleInstance
    from desktop_app.core.settings import Settings
    from desktop_app.ui.shell.window_state import STATE_FILE, WindowState
    from desktop_app.ui.theme.theme import Theme
    from desktop_app.window.opened import opened_window
    from desktop_app.window.start import make_application

    application = make_application()
    theme = Theme()
    theme.dress(application)
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="labstream-") as folder:
        data_dir = Path(folder) / "Labstream"
        data_dir.mkdir(mode=0o700)
        WindowState(data_dir / STATE_FILE).keep_told("first-steps")  # the hints of the first minute
        instance = SingleInstance(data_dir)
        instance.claim()
        with contextlib.closing(instance), opened_window(data_dir, Settings(), theme, instance) as window:
            Tour(window).go()
    return 0


class Tour:
    """The way through the window."""

    def __init__(self, window: "object") -> None:
        from desktop_app.window.parts import Window

        assert isinstance(window, Window)  # noqa: S101 - our own caller
        self._window = window
        # The pictures name the folder as it is on most people's Linux, not the temporary one that is removed again.
        vars(window.settings_desk)["data_folder"] = lambda: _SHOWN_FOLDER
        window.shell.resize(*_SIZE)

    def go(self) -> None:
        """Walk through all screens."""
        from desktop_app.core.settings import Settings
        from desktop_app.core.status import SessionStatus
        from desktop_app.ui.shell.places import PROCESS, REVIEW, SETTINGS

        desk, shell = self._window.session_desk, self._window.shell
        self._window.app.sandbox.warm_up()
        self._take("process-empty")
        # Pictures of the steps, not of the way to Review that the countdown takes by itself.
        self._window.screens.process.page.outcome.is_countdown_wanted = False
        # A busy computer may take its time; the limits that are shown are the usual ones again.
        usual = Settings()
        self._window.settings_desk.change(page_timeout_s=_PATIENCE_S, file_timeout_s=_PATIENCE_S)
        desk.try_samples()
        self._wait(lambda: (found := desk.summary()) is not None and found.completed_files >= 2)
        self._take("process-running")
        self._wait(lambda: (found := desk.summary()) is not None and found.status is SessionStatus.COMPLETED)
        self._window.settings_desk.change(page_timeout_s=usual.page_timeout_s, file_timeout_s=usual.file_timeout_s)
        self._pause(500)
        self._take("process-done")
        shell.open_screen(REVIEW)
        self._window.screens.review.show_session(desk.session_id or "")
        self._pause(2500)
        self._take("review")
        shell.open_screen(SETTINGS)
        self._pause(300)
        self._take("settings")
        shell.open_screen(PROCESS)

    def _take(self, name: str) -> None:
        for theme in ("light", "dark"):
            self._window.settings_desk.change(theme=theme)
            self._pause(250)
            path = PICTURES / f"{name}-{theme}.png"
            if not self._window.shell.grab().save(str(path)):
                raise RuntimeError(f"{path} cannot be written")

    def _wait(self, has_come: Callable[[], bool]) -> None:
        """Let the window live until something has come."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop, limit, look = QEventLoop(), QTimer(singleShot=True, interval=_WAIT_MS), QTimer(interval=20)
        limit.timeout.connect(loop.quit)
        look.timeout.connect(lambda: loop.quit() if has_come() else None)
        limit.start()
        look.start()
        loop.exec()
        if not has_come():
            raise RuntimeError("the window did not come so far in time")

    def _pause(self, ms: int) -> None:
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(ms, loop, loop.quit)
        loop.exec()


if __name__ == "__main__":
    sys.exit(draw() if sys.argv[1:] == [_DRAW] else main())
