"""What tests of the Process screen read on it and click, and sessions as they begin with them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.session import SessionFile
from desktop_app.core.status import FileStatus
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label
from tests.ui.process.conftest import NOW_MS
from tests.ui.process.fake_desk import FakeDesk
from tests.ui.process.fake_files import SESSION, file_of, picture_session

S = FileStatus
LATE = Failure.of(ErrorCode.TIMEOUT)
BLURRED = Failure.of(ErrorCode.NO_TEXT)


def id_of(number: int) -> str:
    return f"{SESSION}-{number:06d}"


def words_in(widget: QWidget) -> str:
    return " | ".join(label.words for label in widget.findChildren(Label) if label.isVisible())


def buttons_in(widget: QWidget) -> list[str]:
    return [button.text() for button in widget.findChildren(Button) if button.isVisible()]


def button(widget: QWidget, words: str) -> Button:
    return next(b for b in widget.findChildren(Button) if b.isVisible() and b.text() == words)


def running() -> FakeDesk:
    return FakeDesk(picture_session(NOW_MS))


def ended(*statuses: FileStatus) -> FakeDesk:
    errors = {S.FAILED: BLURRED, S.TIMEOUT: LATE}
    files: list[SessionFile] = []
    for n, status in enumerate(statuses, start=1):
        results = 12 if status is S.COMPLETED else None
        files.append(file_of(n, status, error=errors.get(status), results=results, now_ms=NOW_MS))
    desk = FakeDesk(files)
    desk.is_running = False
    return desk


def click(qtbot: QtBot, target: QWidget) -> None:
    qtbot.mouseClick(target, Qt.MouseButton.LeftButton)
