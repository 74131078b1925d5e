"""Texts that are 30 % longer than the English ones have room on every screen, wide and small."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.window.parts import Window
from tests.ui.language.conftest import SIZES, settle, stations
from tests.ui.language.pseudo import BEGIN
from tests.ui.language.room import Painted, told_in_tooltips, without_room


@pytest.mark.parametrize("size", SIZES, ids=["wide", "small"])
def test_nothing_is_cut_off(window: Window, qtbot: QtBot, painted: type[Painted], size: tuple[int, int]) -> None:
    window.shell.resize(*size)
    found: set[str] = set()
    for name, root in stations(window, qtbot):
        settle(qtbot, root)
        painted.forget()
        root.grab()
        told = told_in_tooltips(root)
        found |= {f"{name}, {fault}" for fault in without_room(root)}
        found |= {
            f"{name}, painted {text!r}" for text in painted.shortened if BEGIN in text and text.strip(" ·") not in told
        }
    assert not found, "\n".join(sorted(found))
