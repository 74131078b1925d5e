import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop_app.background.errands import Errands
from desktop_app.window.ahead import MODULES, Ahead

LONG_MS = 30_000


def test_all_modules_are_brought_one_after_the_other(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    imported: list[str] = []
    monkeypatch.setattr("desktop_app.window.ahead.import_module", imported.append)
    parent, errands = QObject(), Errands()
    Ahead(errands, parent).bring_next()
    qtbot.waitUntil(lambda: len(imported) == len(MODULES), timeout=LONG_MS)
    errands.close()
    assert imported == list(MODULES)


def test_they_stand_on_each_other_in_no_order() -> None:
    command = [sys.executable, "-W", "error", "-c", f"import {', '.join(reversed(MODULES))}"]
    subprocess.run(command, cwd=Path(__file__).parents[3], check=True, timeout=120)
