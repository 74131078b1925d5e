"""What the window remembers survives damage: it only forgets."""

from pathlib import Path

import pytest

from desktop_app.ui.shell.window_state import WindowState


def test_nothing_is_remembered_at_first(tmp_path: Path) -> None:
    state = WindowState(tmp_path / "window.json")
    assert state.geometry is None
    assert not state.is_left("a")


def test_a_new_start_remembers(tmp_path: Path) -> None:
    path = tmp_path / "window.json"
    first = WindowState(path)
    first.keep_geometry(b"\x00\xff")
    first.leave(["a"])
    second = WindowState(path)
    assert second.geometry == b"\x00\xff"
    assert second.is_left("a")
    assert not second.is_left("b")


@pytest.mark.parametrize("text", ["", "{", "[]", "7", '{"geometry": 3, "left_sessions": 4}', '{"geometry": "xyz"}'])
def test_a_damaged_file_is_as_none(tmp_path: Path, text: str) -> None:
    path = tmp_path / "window.json"
    path.write_text(text, encoding="utf-8")
    state = WindowState(path)
    assert state.geometry is None
    assert not state.is_left("a")


def test_a_folder_that_takes_no_file_is_survived(tmp_path: Path) -> None:
    state = WindowState(tmp_path / "gone" / "window.json")
    state.leave(["a"])
    assert state.is_left("a")
