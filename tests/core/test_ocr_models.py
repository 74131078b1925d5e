"""Folders with OCR models."""

from pathlib import Path

import pytest

from desktop_app.core.ocr_models import OcrModelsError, find_ocr_models, usable_folder

FILES = ("latin_det_server.onnx", "latin_rec_server.onnx", "latin_dict.txt")


def fill(folder: Path, *names: str) -> Path:
    for name in names:
        (folder / name).write_text("a\nb\n", encoding="utf-8")
    return folder


def test_a_complete_set(tmp_path: Path) -> None:
    models = find_ocr_models(fill(tmp_path, *FILES, "README.md"))
    assert (models.detection.name, models.recognition.name, models.dictionary.name) == FILES
    assert models.name == tmp_path.name
    assert usable_folder(str(tmp_path)) == str(tmp_path)


@pytest.mark.parametrize(
    ("names", "sentence"),
    [
        (FILES[1:], "that finds lines"),
        ((FILES[0], FILES[2]), "that reads lines"),
        (FILES[:2], "of characters"),
        ((*FILES, "other_rec.onnx"), "more than one file that reads lines"),
        (("det_rec.onnx", FILES[2]), "One file stands for both"),
    ],
)
def test_what_is_missing_is_said(tmp_path: Path, names: tuple[str, ...], sentence: str) -> None:
    with pytest.raises(OcrModelsError, match=sentence):
        find_ocr_models(fill(tmp_path, *names))
    assert usable_folder(str(tmp_path)) == ""


def test_empty_characters_and_no_folder(tmp_path: Path) -> None:
    fill(tmp_path, *FILES[:2])
    (tmp_path / FILES[2]).write_text("", encoding="utf-8")
    with pytest.raises(OcrModelsError, match="holds no characters"):
        find_ocr_models(tmp_path)
    with pytest.raises(OcrModelsError, match="not there"):
        find_ocr_models(tmp_path / "gone")
    assert usable_folder("") == ""
