"""The header's fields: shown as people write them, checked, stored, undone."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.core.review import HeaderField, ReportHeader
from desktop_app.ui.review.header_fields import HeaderFields
from desktop_app.ui.review.screen import ReviewScreen
from tests.ui.review.conftest import Build
from tests.ui.review.fake_desk import HEADER, FakeReviewDesk, report


def line(screen: ReviewScreen, field: HeaderField) -> QLineEdit:
    editor = screen.view.fields.editors[field]
    assert isinstance(editor, QLineEdit)
    return editor


def type_in(screen: ReviewScreen, qtbot: QtBot, field: HeaderField, words: str) -> None:
    editor = line(screen, field)
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, words)
    qtbot.keyClick(editor, Qt.Key.Key_Return)


def test_fields_show_what_is_stored(screen: ReviewScreen) -> None:
    fields = screen.view.fields
    assert {field: line(screen, field).text() for field in HeaderField if field is not HeaderField.PATIENT_SEX} == {
        HeaderField.PATIENT_NAME: "Elena Varga",
        HeaderField.PATIENT_BIRTH_DATE: "02 May 1981",
        HeaderField.LABORATORY: "Northfield Laboratory",
        HeaderField.COLLECTED_AT: "14 Oct 2024, 07:50",
    }
    assert fields.sex.currentText() == "Female"
    assert line(screen, HeaderField.PATIENT_NAME).toolTip() == "Found on the page"
    assert line(screen, HeaderField.LABORATORY).toolTip() == ""
    assert line(screen, HeaderField.COLLECTED_AT).accessibleName() == "Collected"


def test_a_change_is_stored(screen: ReviewScreen, review_desk: FakeReviewDesk, qtbot: QtBot) -> None:
    type_in(screen, qtbot, HeaderField.LABORATORY, "Other Lab")
    type_in(screen, qtbot, HeaderField.PATIENT_BIRTH_DATE, "1982-06-03")
    headers = [call[2] for call in review_desk.calls]
    assert headers == [
        ReportHeader("Elena Varga", "1981-05-02", "female", "Other Lab", "2024-10-14T07:50"),
        ReportHeader("Elena Varga", "1982-06-03", "female", "Other Lab", "2024-10-14T07:50"),
    ]
    assert line(screen, HeaderField.PATIENT_BIRTH_DATE).text() == "03 Jun 1982"


def test_the_sex_is_chosen_from_a_list(screen: ReviewScreen, review_desk: FakeReviewDesk) -> None:
    combo = screen.view.fields.sex
    assert isinstance(combo, QComboBox)
    for word, value in (("Male", "male"), ("Not stated", None)):
        combo.setCurrentText(word)
        combo.activated.emit(combo.currentIndex())
        header = review_desk.calls[-1][2]
        assert isinstance(header, ReportHeader)
        assert header.patient_sex == value


@pytest.mark.parametrize(
    ("field", "words", "sentence"),
    [
        (HeaderField.PATIENT_BIRTH_DATE, "soon", "This is no date; type one such as 02 May 1981"),
        (HeaderField.COLLECTED_AT, "2999-01-01", "This date is in the future"),
        (HeaderField.COLLECTED_AT, "1980-01-01", "The collection lies before the birth"),
        (HeaderField.PATIENT_NAME, "1234", "A name has letters"),
    ],
)
def test_what_cannot_be_used_is_told_and_not_stored(
    screen: ReviewScreen, review_desk: FakeReviewDesk, qtbot: QtBot, field: HeaderField, words: str, sentence: str
) -> None:
    before = line(screen, field).text()
    type_in(screen, qtbot, field, words)
    assert review_desk.calls == []
    assert screen.view.fields.error(field) == sentence
    review_desk.settle()
    assert line(screen, field).text() == words, "it stays to be corrected while other things are stored"
    qtbot.keyClick(line(screen, field), Qt.Key.Key_Escape)
    assert line(screen, field).text() == before
    assert screen.view.fields.error(field) == ""


def test_leaving_a_field_as_it_was_stores_nothing(
    screen: ReviewScreen, review_desk: FakeReviewDesk, qtbot: QtBot
) -> None:
    for field in HeaderField:
        screen.view.fields.editors[field].setFocus()
    screen.view.table.setFocus()
    assert review_desk.calls == []


def test_a_changed_field_tells_what_the_engine_read(build: Build) -> None:
    read = {HeaderField.PATIENT_NAME: "Elena Varda", HeaderField.COLLECTED_AT: "2024-10-13"}
    screen = build(report(1, engine_values=read))
    assert line(screen, HeaderField.PATIENT_NAME).toolTip() == "Engine read Elena Varda"
    assert line(screen, HeaderField.COLLECTED_AT).toolTip() == "Engine read 13 Oct 2024"


def test_header_changes_are_undone(screen: ReviewScreen, review_desk: FakeReviewDesk, qtbot: QtBot) -> None:
    type_in(screen, qtbot, HeaderField.LABORATORY, "Other Lab")
    screen.view.table.setFocus()
    qtbot.keyClick(screen.view.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert review_desk.calls[-1][2] == HEADER
    assert line(screen, HeaderField.LABORATORY).text() == "Northfield Laboratory"


def test_narrow_windows_fold_the_fields_to_one_line(build: Build, qtbot: QtBot) -> None:
    screen = build(width=850)
    fields = screen.view.fields
    assert fields.summary.isVisible()
    assert fields.summary.words.startswith("Elena Varga · 02 May 1981 · Female · Northfield")
    assert not line(screen, HeaderField.LABORATORY).isVisible()
    qtbot.mouseClick(fields.fold_button, Qt.MouseButton.LeftButton)
    assert line(screen, HeaderField.LABORATORY).isVisible()
    assert line(screen, HeaderField.PATIENT_NAME).hasFocus()
    qtbot.mouseClick(fields.fold_button, Qt.MouseButton.LeftButton)
    assert not line(screen, HeaderField.LABORATORY).isVisible()


def test_the_day_is_asked_when_it_is_needed(build: Build, qtbot: QtBot) -> None:
    screen = build()
    screen.view.fields.today = lambda: date(2024, 10, 13)
    type_in(screen, qtbot, HeaderField.COLLECTED_AT, "2024-10-15")
    assert screen.view.fields.error(HeaderField.COLLECTED_AT) == "This date is in the future"
    assert isinstance(screen.view.fields, HeaderFields)
