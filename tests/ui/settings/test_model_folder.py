"""The folder of other OCR models in Settings."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui.settings.model_folder import ModelFolderEditor, model_folder_row
from desktop_app.ui.settings.rows import SettingRow
from desktop_app.ui.theme.theme import Theme


@pytest.fixture
def parts(qtbot: QtBot, theme: Theme) -> tuple[SettingRow, ModelFolderEditor]:
    row, editor = model_folder_row(theme)
    qtbot.addWidget(row)
    row.show()
    return row, editor


def fill(folder: Path) -> str:
    for name in ("a_det.onnx", "a_rec.onnx", "a.txt"):
        (folder / name).write_text("x\n", encoding="utf-8")
    return str(folder)


def test_the_built_in_models(parts: tuple[SettingRow, ModelFolderEditor]) -> None:
    row, editor = parts
    editor.show_value("")
    assert "built in" in row.note
    assert editor.built_in_button.isHidden()


def test_a_complete_folder_is_taken_and_given_back(
    qtbot: QtBot, parts: tuple[SettingRow, ModelFolderEditor], tmp_path: Path
) -> None:
    row, editor = parts
    folder = fill(tmp_path)
    with qtbot.waitSignal(editor.chosen) as chosen:
        editor.take(folder)
    assert chosen.args == [folder]
    editor.show_value(folder)
    assert row.note == f"in use: {tmp_path.name}"
    with qtbot.waitSignal(editor.chosen) as chosen:
        editor.built_in_button.click()
    assert chosen.args == [""]


def test_what_is_missing_is_said(qtbot: QtBot, parts: tuple[SettingRow, ModelFolderEditor], tmp_path: Path) -> None:
    row, editor = parts
    with qtbot.assertNotEmitted(editor.chosen):
        editor.take(str(tmp_path))
    assert "finds lines" in row.error
    editor.show_value(str(tmp_path / "gone"))
    assert row.error == "This folder is not there."
    assert "the built-in one reads" in row.note


def test_the_dialog_opens_and_closes(parts: tuple[SettingRow, ModelFolderEditor]) -> None:
    _, editor = parts
    editor.choose_button.click()
    assert editor.dialog is not None
    editor.dialog.reject()
    assert editor.dialog is None
