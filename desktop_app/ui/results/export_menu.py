"""The Export button of Results: formats, and whether this test or all tests of the person are meant."""
# ruff: noqa: N802

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop_app.core.people import KnownPerson
from desktop_app.core.series import TestSeries
from desktop_app.ui.history.desk import ExportChoice
from desktop_app.ui.results.words import tr, tr_n
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, Size

_ICONS = {
    "csv": "ph.table",
    "xlsx": "ph.squares-four",
    "json": "ph.brackets-curly",
    "fhir": "ph.heartbeat",
    "pdf": "ph.file-pdf",
}
_PICKS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
_NOT_IN_NAMES = '\\/:*?"<>|'

AskPath = Callable[[QWidget, str, str], str]
"""Asks for a path: over which window, what is proposed, which files are shown; empty for none."""


class ScopeMenu(QMenu):
    """A menu that stays open when something is ticked in it."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick, and stay."""
        if not self._tick(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick, and stay."""
        if event.key() not in _PICKS or not self._tick(self.activeAction()):
            super().keyPressEvent(event)

    def _tick(self, action: QAction | None) -> bool:
        if not isinstance(action, QAction) or not action.isCheckable():
            return False
        action.trigger()
        return True


class ExportButton(Button):
    """Opens the menu; `export_asked` carries the format, the test (None for all tests) and the path."""

    export_asked = Signal(object, object, str)

    def __init__(self, theme: Theme, choices: Sequence[ExportChoice], ask_path: AskPath | None = None) -> None:
        super().__init__(theme, tr("Export"), size=Size.NORMAL, icon="ph.export")
        self._choices = choices
        self.ask_path = ask_path or _ask_path
        self._person: KnownPerson | None = None
        self._test: TestSeries | None = None
        self._total = 0
        self.is_test_only = False
        self.menu = ScopeMenu(self)
        self.menu.setAccessibleName(tr("Export"))
        self.setToolTip(tr("Export (Ctrl+E)"))
        self.clicked.connect(self.open_menu)

    def show_scope(self, person: KnownPerson | None, test: TestSeries | None, total: int) -> None:
        """Offer to export a person's results (`total` values), or those of one test."""
        self._person, self._test, self._total = person, test, total
        self.setEnabled(person is not None and total > 0)

    @Slot()
    def open_menu(self) -> None:
        """Open the menu below the button."""
        if self.isEnabled() and self.isVisible():
            self.fill_menu()
            corner = self.mapTo(self.window(), QPoint(0, self.height() + 4))
            left = max(0, min(corner.x(), self.window().width() - self.menu.sizeHint().width() - 4))
            self.menu.popup(self.window().mapToGlobal(QPoint(left, corner.y())))

    def fill_menu(self) -> None:
        """Make the menu anew."""
        self.menu.clear()
        for choice in self._choices:
            icon = self._theme.icon(_ICONS.get(choice.key, "ph.export"), Role.ACCENT)
            action = self.menu.addAction(icon, f"{choice.title}\t{choice.note}")
            action.triggered.connect(partial(self._export, choice))
        if self._person is None or self._test is None:
            return
        self.menu.addSeparator()
        group = QActionGroup(self.menu)
        own = f"{tr('This test only')}\t{tr_n('%n value', '%n values', self._test.count)}"
        name = self._person.name.replace("&", "&&")
        every = f"{tr('All tests of {name}').format(name=name)}\t{tr_n('%n value', '%n values', self._total)}"
        for words, is_test_only in ((own, True), (every, False)):
            action = group.addAction(QAction(words, self.menu))
            action.setCheckable(True)
            action.setChecked(self.is_test_only is is_test_only)
            action.triggered.connect(partial(self._set_scope, is_test_only))
            self.menu.addAction(action)

    def _set_scope(self, is_test_only: bool, *_: object) -> None:
        self.is_test_only = is_test_only

    def _export(self, choice: ExportChoice, *_: object) -> None:
        if self._person is None:
            return
        test = self._test if self.is_test_only else None
        words = self._person.name if test is None else f"{self._person.name} {test.name}"
        name = "".join(" " if sign in _NOT_IN_NAMES else sign for sign in words)
        proposed = str(_folder() / f"{' '.join(name.split())}{choice.extension}")
        path = self.ask_path(self, proposed, f"{choice.title} (*{choice.extension})")
        if path:
            self.export_asked.emit(choice, test, path)


def _folder() -> Path:
    """Return where a person looks for their files."""
    documents = Path.home() / "Documents"
    return documents if documents.is_dir() else Path.home()


def _ask_path(parent: QWidget, proposed: str, name_filter: str) -> str:
    path, _ = QFileDialog.getSaveFileName(parent, tr("Export"), proposed, name_filter)
    return path
