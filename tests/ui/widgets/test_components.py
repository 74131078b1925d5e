"""All components together: every one has a name and the right role, and they follow the theme and the text size."""
# pyright: reportUnknownMemberType=false

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.status import FileStatus
from desktop_app.ui.theme.colours import Mode, Role, hex_of
from desktop_app.ui.theme.status_style import STATUS_STYLES
from desktop_app.ui.theme.theme import Theme, ThemeChoice
from desktop_app.ui.widgets.cards import CounterCard
from desktop_app.ui.widgets.clock import AnimationClock
from desktop_app.ui.widgets.drop_frame import DropFrame
from desktop_app.ui.widgets.engine_indicator import EngineIndicator, EngineState
from desktop_app.ui.widgets.header import HeaderBar
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.list_states import LoadingRows
from tests.ui.components.pages import first_page, second_page
from tests.ui.conftest import Show
from tests.ui.widgets.accessible import descendants, name_of, role_of

QTS_OWN = ("qt_", "QLineEditIconButton")


@pytest.fixture(params=["first", "second"])
def page(
    request: pytest.FixtureRequest, theme: Theme, clock: AnimationClock, qapp: QApplication, qtbot: QtBot
) -> Iterator[QWidget]:
    """Return each page of components."""
    theme.dress(qapp)
    page = first_page(theme) if request.param == "first" else second_page(theme, clock)
    yield page
    page.close()
    page.deleteLater()


def test_every_widget_has_an_accessible_name(page: QWidget) -> None:
    nameless = [
        widget for widget in descendants(page) if not name_of(widget) and not widget.objectName().startswith(QTS_OWN)
    ]
    assert nameless == []


def test_buttons_are_told_to_be_buttons(page: QWidget) -> None:
    known = {QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton}
    buttons = page.findChildren(QAbstractButton)
    assert buttons
    assert {role_of(button) for button in buttons} <= known


def test_clickable_things_can_be_hit(page: QWidget, qtbot: QtBot) -> None:
    buttons = [button for button in page.findChildren(QAbstractButton) if button.isVisible()]
    # Once the banners have slid in, all are as large as they stay.
    qtbot.waitUntil(lambda: min(min(button.height(), button.width()) for button in buttons) >= 24)


def test_theme_change_in_mid_run_repaints_everything(page: QWidget, theme: Theme) -> None:
    def corner() -> str:
        return page.grab().toImage().pixelColor(3, 3).name().upper()

    assert corner() == hex_of(Role.WINDOW, Mode.LIGHT)
    light = page.grab().toImage()
    theme.set_choice(ThemeChoice.DARK)
    assert corner() == hex_of(Role.WINDOW, Mode.DARK)
    theme.set_choice(ThemeChoice.LIGHT)
    again = page.grab().toImage()
    assert corner() == hex_of(Role.WINDOW, Mode.LIGHT)
    assert again.size() == light.size()


@pytest.mark.parametrize("percent", [90, 125, 150])
def test_text_size_keeps_everything_on_the_page(page: QWidget, theme: Theme, percent: int) -> None:
    theme.set_text_percent(percent)
    page.adjustSize()
    QApplication.processEvents()
    cut = [
        label.words
        for label in page.findChildren(Label)
        if label.isVisible() and not label.wordWrap() and label.width() < label.minimumSizeHint().width()
    ]
    assert cut == []


def test_counter_card_says_its_figure_and_filters(theme: Theme, show: Show, qtbot: QtBot) -> None:
    style = STATUS_STYLES[FileStatus.FAILED]
    card = CounterCard(theme, "Failed", style.icon, style.text, style.tint)
    show(card)
    card.set_count(1)
    assert name_of(card) == "Failed: 1"
    assert role_of(card) in {QAccessible.Role.Button, QAccessible.Role.CheckBox}
    card.set_count(2, "1 failed, 1 timed out")
    assert name_of(card) == "Failed: 2, 1 failed, 1 timed out"
    with qtbot.waitSignal(card.clicked):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    card.set_small(is_small=True)
    assert card.sizeHint().height() == 42


@pytest.mark.parametrize("state", EngineState)
def test_engine_names_itself_and_what_it_means(theme: Theme, state: EngineState) -> None:
    indicator = EngineIndicator(theme)
    indicator.set_state(state, "Local engine", "nothing leaves this computer")
    wide = indicator.sizeHint().width()
    assert name_of(indicator) == "Local engine: nothing leaves this computer"
    indicator.set_narrow(is_narrow=True)
    assert indicator.sizeHint().width() < wide
    assert indicator.toolTip() == "Local engine · nothing leaves this computer"
    assert name_of(indicator) == "Local engine: nothing leaves this computer"


def test_drop_frame_covers_its_host_and_lets_drags_through(theme: Theme, show: Show) -> None:
    host = show()
    frame = DropFrame(theme, host)
    frame.show_accepted("Drop to add 7 files", "1 more is not supported and is left out")
    assert frame.geometry() == host.rect()
    assert frame.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    host.resize(700, 400)
    assert frame.geometry() == host.rect()
    frame.show_refused("These files cannot be read", "DOCX is not supported. Save it as PDF.")
    assert frame.is_refused
    assert name_of(frame) == "These files cannot be read. DOCX is not supported. Save it as PDF."


def test_header_changes_controls_without_destroying_them(theme: Theme, show: Show) -> None:
    header, first, second = HeaderBar(theme), QWidget(), QWidget()
    show(header)
    header.set_title("Process", "Session of today, 14:32")
    header.set_controls(first)
    assert first.isVisible()
    header.set_controls(second)
    assert (first.isVisible(), second.isVisible()) == (False, True)
    header.set_controls(first)
    assert (first.isVisible(), second.isVisible()) == (True, False)
    header.set_controls(None)
    assert not first.isVisible()
    header.set_small(is_small=True)
    assert header.height() == 48


def test_quick_load_does_not_flash(theme: Theme, show: Show, qtbot: QtBot) -> None:
    rows = LoadingRows(theme, 48, after_ms=20)
    show(rows)
    assert LoadingRows(theme, 48, after_ms=0).is_shown
    qtbot.waitUntil(lambda: rows.is_shown)


def test_label_never_reads_markup(theme: Theme) -> None:
    plain, wrapped = Label(theme, "<b>a</b> & b"), Label(theme, "<b>a</b> & b", is_wrapped=True)
    assert plain.textFormat() is Qt.TextFormat.PlainText
    assert name_of(plain) == name_of(wrapped) == "<b>a</b> & b"
    assert "<b>" not in wrapped.text()


def test_elided_label_can_shrink(theme: Theme) -> None:
    label = Label(theme, "Northfield_annual_2024.pdf", elide=Qt.TextElideMode.ElideMiddle)
    assert label.minimumSizeHint().width() == 0
    assert Label(theme, "Northfield_annual_2024.pdf").minimumSizeHint().width() > 100
