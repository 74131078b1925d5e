"""The help's window: topics, search, back and forward, the problem report before it is copied, the log."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import CATALOGUE, ErrorCode
from desktop_app.core.program.help_topics import load_topics
from desktop_app.ui.help.window import LOG, REPORT, HelpWindow
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.theme import Theme, ThemeChoice
from tests.ui.test_accessible_tree import faults

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


class FakeDesk(QObject):
    """Answers at once; its report names what was asked."""

    reported = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def ask_report(self, asked_by: str, *, with_file_names: bool = False, session_id: str = "") -> None:
        self.reported.emit("another", "not for the help")
        self.reported.emit(asked_by, f"report{' with a.pdf' if with_file_names else ''}{session_id}")

    def log_lines(self) -> Sequence[str]:
        return self.lines

    def log_folder(self) -> str:
        return "/nowhere"


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, desk: FakeDesk) -> HelpWindow:
    window = HelpWindow(theme, desk, load_topics())  # pyright: ignore[reportArgumentType] - as the fake's signal is none
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.come_up("adding-reports")
    return window


def test_a_topic_is_rendered_with_its_title(window: HelpWindow) -> None:
    assert window.page.toPlainText().startswith("Add reports\n")
    assert window.list.chosen_key == "adding-reports"


def test_a_code_tells_what_it_means_and_what_to_do(window: HelpWindow) -> None:
    window.open_topic("PDF_PASSWORD")
    shown, text = window.page.toPlainText(), CATALOGUE[ErrorCode.PDF_PASSWORD]
    assert all(part in shown for part in (text.title, text.means, text.remedy, "PDF_PASSWORD"))
    window.open_topic("NO_SUCH_TOPIC")
    assert window.key == "PDF_PASSWORD"


def test_back_and_forward_walk_what_was_shown(window: HelpWindow, qtbot: QtBot) -> None:
    window.open_topic("reviewing")
    window.open_topic("keyboard")
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    assert (window.key, window.list.chosen_key) == ("adding-reports", "adding-reports")
    assert not window.back.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_Right, ALT)
    assert window.key == "reviewing"
    window.open_topic("history")
    assert not window.forward.isEnabled()


def test_words_narrow_the_list_and_show_the_first(window: HelpWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)
    assert QApplication.focusWidget() is window.search
    qtbot.keyClicks(window.search, "pdf_password")
    assert window.key == "PDF_PASSWORD"
    assert len(window.report.text.toPlainText()) == 0
    window.search.setText("problem")
    assert window.key == REPORT
    qtbot.keyClick(window, Qt.Key.Key_Left, ALT)
    assert window.key == "adding-reports", "what was found while the words were typed is no step"
    window.search.setText("zeppelin")
    assert window.nothing.isVisible()
    qtbot.keyClick(window.search, Qt.Key.Key_Escape)
    assert (window.search.text(), window.page.isVisible()) == ("", True)
    assert window.isVisible()


def test_the_arrow_leads_from_the_search_into_the_list_and_esc_closes(window: HelpWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(window.search, "photo")
    qtbot.keyClick(window.search, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is window.list
    first = window.key
    qtbot.keyClick(window.list, Qt.Key.Key_Down)
    assert window.key != first
    qtbot.keyClick(window.list, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_the_report_is_seen_before_it_is_copied(window: HelpWindow, qtbot: QtBot) -> None:
    window.open_topic(REPORT)
    assert window.report.text.toPlainText() == "report"
    assert not window.report.names_box.isChecked()
    qtbot.mouseClick(window.report.copy_button, Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "report"
    assert window.report.done.isVisible()
    window.report.names_box.click()
    assert window.report.text.toPlainText() == "report with a.pdf"
    assert not window.report.done.isVisible()


def test_the_log_is_read_when_it_is_opened(window: HelpWindow, desk: FakeDesk) -> None:
    window.open_topic(LOG)
    assert window.log.text.toPlainText() == "The log is empty."
    desk.lines = ["one", "two"]
    window.log.refresh_button.click()
    assert window.log.text.toPlainText() == "one\ntwo"


def test_every_topic_wears_the_theme(window: HelpWindow, theme: Theme) -> None:
    theme.set_choice(ThemeChoice.DARK)
    assert window.page.palette().text().color() == theme.colour(Role.TEXT)
    html = window.page.document().toHtml()
    assert theme.colour(Role.TEXT).name() in html


@pytest.mark.parametrize("key", ["keyboard", "TIMEOUT", REPORT, LOG])
def test_every_node_has_a_name(window: HelpWindow, key: str) -> None:
    window.open_topic(key)
    assert faults(window) == []
