"""Every setting: shown as stored, saved at once, refused with a reason, undone and reset."""

from dataclasses import fields

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.settings import Settings
from desktop_app.ui.settings.cards import size_words
from desktop_app.ui.settings.editors import PercentEditor, SegmentsEditor
from desktop_app.ui.settings.screen import SettingsScreen
from desktop_app.ui.settings.setting_texts import setting_text, texted_settings
from desktop_app.ui.theme.theme import Theme
from tests.ui.conftest import Hand
from tests.ui.settings.fakes import FakeSettingsDesk
from tests.ui.settings.shown import number, settings_screen, switch

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_everything_is_shown_as_it_is_stored(qtbot: QtBot, theme: Theme) -> None:
    stored = Settings(5, 50, 20, 12.5, 4000, theme="dark", text_size_percent=125, is_motion_reduced=True)
    screen = settings_screen(theme, FakeSettingsDesk(stored))
    qtbot.addWidget(screen)
    shown = {name: number(screen, name).text() for name in screen.editors if name.endswith(("_s", "_mb", "_pages"))}
    assert shown == {
        "max_file_mb": "50 MB",
        "max_pages": "20",
        "page_timeout_s": "12.5 s",
        "file_timeout_s": "4000 s",
        "session_timeout_s": "0 s",
        "download_timeout_s": "60 s",
        "memory_limit_mb": "3000 MB",
        "api_asks_from_pages": "20",
    }
    assert number(screen, "files_at_a_time").text() == "5"
    segments, percent = screen.editors["theme"][1], screen.editors["text_size_percent"][1]
    assert isinstance(segments, SegmentsEditor)
    assert isinstance(percent, PercentEditor)
    assert segments.segments.chosen_key == "dark"
    assert percent.currentText() == "125 %"
    assert switch(screen, "is_motion_reduced").isChecked()
    assert switch(screen, "goes_to_review_when_done").isChecked()


def test_a_stored_text_size_that_is_not_offered_is_shown(qtbot: QtBot, theme: Theme) -> None:
    screen = settings_screen(theme, FakeSettingsDesk(Settings(text_size_percent=117)))
    qtbot.addWidget(screen)
    percent = screen.editors["text_size_percent"][1]
    assert isinstance(percent, PercentEditor)
    assert percent.currentText() == "117 %"


def test_arrows_save_at_once(screen: SettingsScreen, qtbot: QtBot, desk: FakeSettingsDesk) -> None:
    qtbot.keyClick(number(screen, "files_at_a_time"), Qt.Key.Key_Up)
    assert desk.settings.files_at_a_time == 4
    assert isinstance(desk.settings.files_at_a_time, int)
    qtbot.keyClick(number(screen, "file_timeout_s"), Qt.Key.Key_Down)
    assert desk.settings.file_timeout_s == 290.0


def test_a_typed_number_counts_when_it_is_complete(
    screen: SettingsScreen, qtbot: QtBot, desk: FakeSettingsDesk
) -> None:
    editor = number(screen, "max_pages")
    editor.setFocus()
    editor.selectAll()
    qtbot.keyClicks(editor, "55")
    assert desk.settings.max_pages == 200
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert desk.settings.max_pages == 55


def test_theme_motion_and_countdown_are_saved(screen: SettingsScreen, qtbot: QtBot, desk: FakeSettingsDesk) -> None:
    segments = screen.editors["theme"][1]
    assert isinstance(segments, SegmentsEditor)
    segments.segments.choose("light")
    switch(screen, "is_motion_reduced").click()
    switch(screen, "goes_to_review_when_done").click()
    assert desk.settings == Settings(theme="light", is_motion_reduced=True, goes_to_review_when_done=False)


def test_text_size_is_saved(screen: SettingsScreen, qtbot: QtBot, desk: FakeSettingsDesk) -> None:
    percent = screen.editors["text_size_percent"][1]
    assert isinstance(percent, PercentEditor)
    percent.setFocus()
    qtbot.keyClick(percent, Qt.Key.Key_Down)
    assert desk.settings.text_size_percent == 110


def test_a_refused_change_is_taken_back_and_said(screen: SettingsScreen, qtbot: QtBot, desk: FakeSettingsDesk) -> None:
    desk.refusal = "The setting was not saved: the disk is full."
    qtbot.keyClick(number(screen, "files_at_a_time"), Qt.Key.Key_Up)
    assert number(screen, "files_at_a_time").text() == "3"
    row = screen.editors["files_at_a_time"][0]
    assert row.error == desk.refusal
    desk.refusal = None
    qtbot.keyClick(number(screen, "files_at_a_time"), Qt.Key.Key_Up)
    assert row.error == ""


def test_ctrl_z_takes_changes_back_for_ten_seconds(
    screen: SettingsScreen, qtbot: QtBot, desk: FakeSettingsDesk, hand: Hand
) -> None:
    switch(screen, "is_motion_reduced").click()
    hand.now_s += 5
    switch(screen, "goes_to_review_when_done").click()
    hand.now_s += 5
    assert screen.saved_note.words == "Saved. Ctrl+Z undoes it for 10 s"
    qtbot.keyClick(screen, Qt.Key.Key_Z, CONTROL)
    assert desk.settings == Settings(is_motion_reduced=True)
    assert switch(screen, "goes_to_review_when_done").isChecked()
    hand.now_s += 5.1
    qtbot.keyClick(screen, Qt.Key.Key_Z, CONTROL)
    assert desk.settings == Settings(is_motion_reduced=True)


def test_ctrl_z_in_a_number_takes_the_setting_back(
    screen: SettingsScreen, qtbot: QtBot, desk: FakeSettingsDesk
) -> None:
    editor = number(screen, "files_at_a_time")
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Up)
    qtbot.keyClick(editor, Qt.Key.Key_Up)
    qtbot.keyClick(editor.lineEdit(), Qt.Key.Key_Z, CONTROL)
    assert desk.settings.files_at_a_time == 3


def test_reset_and_its_undo(screen: SettingsScreen, qtbot: QtBot, desk: FakeSettingsDesk) -> None:
    desk.change(theme="dark", max_pages=9, engine="openai")
    qtbot.mouseClick(screen.reset_button, Qt.MouseButton.LeftButton)
    assert desk.settings == Settings()
    screen.toast.action_chosen.emit()
    assert desk.settings == Settings(theme="dark", max_pages=9, engine="openai")


def test_one_section_is_reset_and_the_others_are_left(
    screen: SettingsScreen, qtbot: QtBot, desk: FakeSettingsDesk
) -> None:
    button = screen.resets.buttons["appearance"]
    assert not button.isVisible()
    desk.change(theme="dark", text_size_percent=125, max_pages=9)
    assert button.isVisible()
    assert button.accessibleName() == "Reset Appearance to defaults"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert desk.settings == Settings(max_pages=9)
    assert not button.isVisible()
    assert screen.resets.buttons["processing"].isVisible()
    qtbot.keyClick(screen, Qt.Key.Key_Z, CONTROL)
    assert desk.settings == Settings(theme="dark", text_size_percent=125, max_pages=9)


def test_every_setting_has_its_words_and_its_place(screen: SettingsScreen) -> None:
    names = {field.name for field in fields(Settings)}
    of_engines = {name for name in names if name.startswith(("api_", "embeddings_"))} | {"engine", "ocr_model_folder"}
    set_where_used = {"is_watching_paused"}
    assert texted_settings() == names - of_engines - set_where_used
    assert texted_settings() - {"has_tray_icon"} <= set(screen.editors)  # some desktops have no tray
    for name in texted_settings() & set(screen.editors):
        assert screen.editors[name][0].title == setting_text(name).title


def test_reset_of_defaults_says_so(screen: SettingsScreen, qtbot: QtBot, desk: FakeSettingsDesk) -> None:
    qtbot.mouseClick(screen.reset_button, Qt.MouseButton.LeftButton)
    assert screen.toast.accessibleName() == "All settings are at their defaults."


def test_the_data_card_tells_folder_size_and_protection(screen: SettingsScreen, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "1.9 GB" in screen.data_card.folder.note)
    assert screen.data_card.folder.note == "/home/elena/labstream · 1.9 GB"
    words = {row.title: row.note for row in screen.data_card.rows}
    assert words["What it does not protect"] == "Programs under your account can ask for the key."
    state = screen.data_card.encryption.editor
    assert state is not None
    assert state.accessibleName() == "On: SQLCipher, AES-256"


def test_every_control_has_a_name(screen: SettingsScreen) -> None:
    nameless = [
        type(widget).__name__
        for widget in screen.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and not widget.accessibleName()
    ]
    assert nameless == []


@pytest.mark.parametrize(
    ("size", "words"),
    [(0, "0 kB"), (418_200, "418 kB"), (1_800_000, "1.8 MB"), (1_900_000_000, "1.9 GB")],
)
def test_sizes_in_words(size: int, words: str) -> None:
    assert size_words(size) == words
