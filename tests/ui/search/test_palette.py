"""The palette: states, keyboard, marks, late answers, and what is said of the index."""

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.search.queries import (
    FileHit,
    Found,
    Group,
    Hit,
    PassageHit,
    PersonHit,
    Query,
    TestHit,
    marked,
    read_query,
    snippet_of,
)
from desktop_app.ui.search.desk import IndexState
from desktop_app.ui.search.palette import SearchPalette
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.list_states import LoadingRows


class FakeDesk(QObject):
    """Keeps what is asked; tests answer."""

    found = Signal(object)
    failed = Signal(object)
    index_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.index_state = IndexState()
        self.asked: list[str] = []
        self.calls: list[str] = []

    def look_at_index(self) -> None:
        self.calls.append("look")

    def search(self, text: str) -> None:
        self.asked.append(text)

    def rebuild(self) -> None:
        self.calls.append("rebuild")


def answer(text: str, *, is_empty: bool = False) -> Found:
    """Everything that an invented search finds."""
    query = read_query(text)
    if is_empty:
        return Found(query)
    ann = marked("Ann Example", query)
    passage = PassageHit(
        1, 2, snippet_of("Ferritin 52 µg/L", query), "s-1", "lab.pdf", "s", 3, "Ann Example", "2024-05-06"
    )
    return Found(
        query,
        Group((PersonHit(1, ann, "1971-03-05", 2),)),
        Group((TestHit(1, ann, "ferritin", marked("Ferritin", query), "Ferritin", 8, "2024-10-14"),)),
        Group((FileHit("s-1", "s", marked("ferritin.pdf", query), "application/pdf", "failed", 0, None),)),
        Group((passage,), has_more=True),
    )


@pytest.fixture
def desk() -> FakeDesk:
    return FakeDesk()


@pytest.fixture
def below(qtbot: QtBot) -> QWidget:
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(QPushButton("Below"))
    column.addWidget(QPushButton("Other"))
    window.resize(900, 600)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.findChildren(QPushButton)[0].setFocus()
    return window


@pytest.fixture
def palette(theme: Theme, desk: FakeDesk, below: QWidget) -> SearchPalette:
    palette = SearchPalette(theme, desk, below)  # pyright: ignore[reportArgumentType]
    palette.open()
    return palette


def rows(palette: SearchPalette) -> list[str]:
    model = palette.list.found
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def ask(palette: SearchPalette, desk: FakeDesk, text: str, *, is_empty: bool = False) -> None:
    palette.field.setText(text)
    desk.found.emit(answer(text, is_empty=is_empty))


def test_it_opens_with_a_hint_and_the_keyboard_in_the_field(palette: SearchPalette, desk: FakeDesk) -> None:
    assert palette.field.hasFocus()
    assert palette.state is palette.answers.hint
    assert desk.calls == ["look"]


def test_what_is_found_is_listed_in_groups_and_the_first_is_chosen(palette: SearchPalette, desk: FakeDesk) -> None:
    palette.field.setText("ferr")
    assert desk.asked == ["ferr"]
    assert isinstance(palette.state, LoadingRows)
    desk.found.emit(answer("ferr"))
    assert palette.state is palette.list
    assert rows(palette) == [
        "People", "Ann Example", "Tests", "Ferritin", "Files", "ferritin.pdf", "Text in documents", "Ferritin 52 µg/L",
    ]  # fmt: skip
    assert isinstance(palette.list.chosen, PersonHit)


def test_the_keyboard_walks_hits_and_opens_one(palette: SearchPalette, desk: FakeDesk, below: QWidget) -> None:
    ask(palette, desk, "ferr")
    opened: list[tuple[Hit, Query]] = []
    palette.opened.connect(lambda hit, query: opened.append((hit, query)))
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert isinstance(palette.list.chosen, TestHit)
    QTest.keyClick(palette.field, Qt.Key.Key_PageDown)
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert isinstance(palette.list.chosen, PassageHit)
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    [(hit, query)] = opened
    assert isinstance(hit, FileHit)
    assert query.text == "ferr"
    assert palette.isHidden()
    assert below.findChildren(QPushButton)[0].hasFocus()


def test_a_click_opens_a_hit(palette: SearchPalette, desk: FakeDesk, qtbot: QtBot) -> None:
    ask(palette, desk, "ferr")
    place = palette.list.visualRect(palette.list.found.index(3)).center()
    with qtbot.waitSignal(palette.opened) as blocker:
        QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert blocker.args is not None
    assert isinstance(blocker.args[0], TestHit)


def test_a_late_answer_is_not_shown(palette: SearchPalette, desk: FakeDesk) -> None:
    palette.field.setText("fe")
    palette.field.setText("ferr")
    desk.found.emit(answer("fe"))
    assert isinstance(palette.state, LoadingRows)
    desk.found.emit(answer("ferr"))
    assert palette.state is palette.list
    palette.field.clear()
    desk.found.emit(answer("ferr"))
    assert palette.state is palette.answers.hint


def test_enter_before_the_answer_opens_its_first_hit(palette: SearchPalette, desk: FakeDesk, qtbot: QtBot) -> None:
    ask(palette, desk, "fer")
    palette.field.setText("ferr")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    with qtbot.waitSignal(palette.opened) as blocker:
        desk.found.emit(answer("ferr"))
    assert blocker.args is not None
    assert blocker.args[1].text == "ferr"


def test_nothing_found_and_nothing_to_look_for_are_told(palette: SearchPalette, desk: FakeDesk) -> None:
    ask(palette, desk, "nowhere", is_empty=True)
    assert palette.state is palette.answers.no_match
    ask(palette, desk, '"*" -', is_empty=True)
    assert palette.state is palette.answers.no_words


def test_a_failure_is_told_and_can_be_tried_again(palette: SearchPalette, desk: FakeDesk) -> None:
    palette.field.setText("ferr")
    desk.failed.emit(Failure.of(ErrorCode.DATABASE, "locked"))
    [again] = palette.state.findChildren(Button)
    again.click()
    assert desk.asked == ["ferr", "ferr"]


def test_a_long_text_is_answered_in_plain_words(palette: SearchPalette, desk: FakeDesk) -> None:
    ask(palette, desk, " ".join(f"w{number}" for number in range(2_500)), is_empty=True)
    assert palette.note.words == "Only the first 12 words are looked for"


def test_the_index_is_told_of_and_rebuilt(palette: SearchPalette, desk: FakeDesk) -> None:
    desk.index_state = IndexState(3)
    desk.index_changed.emit()
    assert palette.note.words == "3 documents are not in the index yet"
    palette.rebuild_button.click()
    assert desk.calls == ["look", "rebuild"]
    desk.index_state = IndexState(3, 40, is_rebuilding=True)
    desk.index_changed.emit()
    assert palette.note.words == "The index is being rebuilt 40 %"
    assert not palette.rebuild_button.isEnabled()
    palette.field.setText("ferr")
    desk.index_state = IndexState()
    desk.index_changed.emit()
    assert desk.asked == ["ferr", "ferr"], "what has come into the index is looked for at once"


def test_escape_and_a_click_beside_close_it(palette: SearchPalette, below: QWidget) -> None:
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert palette.isHidden()
    palette.open()
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert palette.isHidden()
    assert below.findChildren(QPushButton)[0].hasFocus()


def test_tab_stays_inside_and_focus_elsewhere_closes_it(palette: SearchPalette, below: QWidget) -> None:
    QTest.keyClick(palette.field, Qt.Key.Key_Tab)
    assert palette.rebuild_button.hasFocus()
    QTest.keyClick(palette.rebuild_button, Qt.Key.Key_Tab)
    assert palette.field.hasFocus()
    below.findChildren(QPushButton)[1].setFocus()
    assert palette.isHidden()
    assert below.findChildren(QPushButton)[1].hasFocus()


def test_what_was_typed_is_kept_and_chosen_whole(palette: SearchPalette, desk: FakeDesk) -> None:
    ask(palette, desk, "ferr")
    palette.leave()
    palette.open()
    assert palette.field.selectedText() == "ferr"
    assert desk.asked == ["ferr", "ferr"]


@pytest.mark.parametrize("size", [(900, 600), (1280, 820)])
def test_the_card_lies_inside_the_window(palette: SearchPalette, below: QWidget, size: tuple[int, int]) -> None:
    below.resize(*size)
    assert palette.size() == below.size()
    assert below.rect().contains(palette.card.geometry())


def test_rows_are_spoken_with_all_that_is_seen(palette: SearchPalette, desk: FakeDesk) -> None:
    ask(palette, desk, "ferr")
    model = palette.list.found
    spoken = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert spoken[1] == "Ann Example, born 5 Mar 1971, 2 reports, opens Results"
    assert spoken[3] == "Ferritin, Ann Example, 8 readings, last 14 Oct 2024, opens Results"
    assert spoken[5] == "ferritin.pdf, PDF, added 1 Jan 1970, Failed, opens Process"
    assert spoken[6:] == [
        "Text in documents, the first 1",
        "Ferritin 52 µg/L, lab.pdf, page 2, Ann Example, 6 May 2024, opens Review",
    ]


def test_every_control_has_a_name(palette: SearchPalette, desk: FakeDesk) -> None:
    ask(palette, desk, "ferr")
    for widget in (palette, palette.card, palette.field, palette.list, palette.rebuild_button):
        interface = QAccessible.queryAccessibleInterface(widget)
        assert interface is not None
        assert interface.text(QAccessible.Text.Name)
