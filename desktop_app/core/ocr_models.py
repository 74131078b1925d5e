"""The OCR models in a folder that a person chose: which file finds lines, which reads them, and its characters."""

from dataclasses import dataclass
from pathlib import Path


class OcrModelsError(ValueError):
    """The folder holds no complete set of models; the message says in plain words what is missing."""


@dataclass(frozen=True, slots=True)
class OcrModels:
    """One set: two ONNX files, and the text file of the reader's characters, one a line."""

    name: str
    detection: Path
    recognition: Path
    dictionary: Path


def find_ocr_models(folder: Path) -> OcrModels:
    """Return the models in a folder, by their names: `…det….onnx`, `…rec….onnx`, and one `.txt` of characters.

    Raises:
        OcrModelsError: the folder is missing, or a file of the set is, or there are several of a kind.
    """
    if not folder.is_dir():
        raise OcrModelsError("This folder is not there.")
    try:
        files = sorted(path for path in folder.iterdir() if path.is_file())
    except OSError as error:
        raise OcrModelsError("This folder cannot be read.") from error
    models = [path for path in files if path.suffix.lower() == ".onnx"]
    detection = _only([path for path in models if "det" in path.stem.lower()], "that finds lines (…det….onnx)")
    recognition = _only([path for path in models if "rec" in path.stem.lower()], "that reads lines (…rec….onnx)")
    dictionary = _only([path for path in files if path.suffix.lower() == ".txt"], "of characters (.txt)")
    if detection == recognition:
        raise OcrModelsError("One file stands for both models; there must be one that finds lines and one that reads.")
    if not _characters(dictionary):
        raise OcrModelsError(f"{dictionary.name} holds no characters; one stands on each line.")
    return OcrModels(folder.name, detection, recognition, dictionary)


def usable_folder(folder: str) -> str:
    """Return the folder while it holds a complete set, else nothing: the program's own models read then, and say so."""
    try:
        return str(find_ocr_models(Path(folder)).detection.parent) if folder else ""
    except OcrModelsError:
        return ""


def _only(found: list[Path], what: str) -> Path:
    if not found:
        raise OcrModelsError(f"There is no file {what} in this folder.")
    if len(found) > 1:
        raise OcrModelsError(f"There is more than one file {what} in this folder.")
    return found[0]


def _characters(dictionary: Path) -> int:
    try:
        return len(dictionary.read_text(encoding="utf-8").splitlines())
    except (OSError, UnicodeDecodeError):
        return 0
