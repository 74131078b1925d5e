"""A name that a person corrects: whether it always means that is asked once, and remembered."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.ui.review.screen import ReviewScreen
from desktop_app.ui.review.table_cells import Column
from tests.ui.review.fake_desk import FakeReviewDesk


def rename(screen: ReviewScreen, place: int, name: str) -> None:
    assert screen.view.model.setData(screen.view.model.index(place, Column.TEST), name)


def test_a_corrected_name_is_asked_about_once(screen: ReviewScreen, review_desk: FakeReviewDesk, qtbot: QtBot) -> None:
    rename(screen, 0, "Zinc")
    assert screen.view.inspector.title.words == "Is “Test 1” always Zinc?"
    always, _ = screen.view.inspector.answers
    qtbot.mouseClick(always, Qt.MouseButton.LeftButton)
    assert review_desk.synonyms == {"Test 1": "Zinc"}
    rename(screen, 0, "Zinc, serum")
    assert "always" not in screen.view.inspector.title.words
    rename(screen, 1, "Iron")
    _, once = screen.view.inspector.answers
    qtbot.mouseClick(once, Qt.MouseButton.LeftButton)
    assert review_desk.synonyms["Test 2"] is None


def test_it_is_answered_by_one_key(screen: ReviewScreen, review_desk: FakeReviewDesk, qtbot: QtBot) -> None:
    rename(screen, 0, "Zinc")
    qtbot.keyClick(screen.view.table, Qt.Key.Key_F9)
    assert review_desk.synonyms == {"Test 1": "Zinc"}
    rename(screen, 1, "Iron")
    assert screen.close_topmost(), "Esc"
    assert review_desk.synonyms["Test 2"] is None
    qtbot.keyClick(screen.view.table, Qt.Key.Key_F9)
    assert not screen.close_topmost()
    assert len(review_desk.synonyms) == 2


def test_it_is_not_asked_about_a_name_that_was_taken_back(
    screen: ReviewScreen, review_desk: FakeReviewDesk, qtbot: QtBot
) -> None:
    rename(screen, 0, "Zinc")
    assert screen.view.asking.is_asking_synonym
    screen.view.changes.undo()
    assert "always" not in screen.view.inspector.title.words
    qtbot.keyClick(screen.view.table, Qt.Key.Key_F9)
    assert review_desk.synonyms == {}
    screen.view.changes.redo()
    assert screen.view.inspector.title.words == "Is “Test 1” always Zinc?"
