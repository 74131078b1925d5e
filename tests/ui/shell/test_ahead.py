import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop_app.background.errands import Errands
from desktop_app.window.ahead import MODULES, Ahead

LONG_MS = 30_000
MOST_MODULES = 20


def test_all_modules_are_brought_one_after_the_other(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    imported: list[str] = []
    monkeypatch.setattr("desktop_app.window.ahead.import_module", imported.append)
    parent, errands = QObject(), Errands()
    monkeypatch.setattr("desktop_app.window.ahead.PAUSE_MS", 0)
    Ahead(errands, parent).bring_next()
    qtbot.waitUntil(lambda: len(imported) == len(MODULES), timeout=LONG_MS)
    errands.close()
    assert imported == list(MODULES)


def test_they_stand_on_each_other_in_no_order() -> None:
    command = [sys.executable, "-W", "error", "-c", f"import {', '.join(reversed(MODULES))}"]
    subprocess.run(command, cwd=Path(__file__).parents[3], check=True, timeout=300)


def test_each_step_is_a_small_one() -> None:
    """A screen whose modules all come at once keeps the window waiting meanwhile."""
    code = (
        "import sys, importlib, desktop_app.window.opened, desktop_app.window.wires, desktop_app.desk.review_desk\n"
        "from desktop_app.window.ahead import MODULES\n"
        "for name in MODULES:\n"
        "    before = len(sys.modules)\n"
        "    importlib.import_module(name)\n"
        "    print(len(sys.modules) - before, name)\n"
    )
    command = [sys.executable, "-W", "error", "-c", code]
    told = subprocess.run(
        command, cwd=Path(__file__).parents[3], check=True, timeout=300, capture_output=True, text=True
    )
    steps = [(int(count), name) for count, name in (line.split() for line in told.stdout.splitlines())]
    assert len(steps) == len(MODULES)
    assert max(steps)[0] <= MOST_MODULES, max(steps)
