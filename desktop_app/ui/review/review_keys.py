"""The keys of the Review screen."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.ui.review.report_view import ReportView

Act = Callable[[], object]


def keys_of(view: ReportView) -> Mapping[str, Act]:
    """Return what each key does in the report that is open."""
    canvas = view.pane.canvas
    return {
        "Ctrl+Z": view.changes.undo,
        "Ctrl+Shift+Z": view.changes.redo,
        "Ctrl+Y": view.changes.redo,
        "F8": view.go_to_next_doubt,
        "F9": view.asking.keep_synonym,
        "Ctrl+N": view.adding.begin,
        "Ctrl+Del": view.remove_row,
        "Ctrl+Shift+Space": view.accept_checked,
        "Ctrl+Return": view.confirm,
        "Ctrl+Enter": view.confirm,
        "Ctrl++": lambda: canvas.zoom_by(1),
        "Ctrl+=": lambda: canvas.zoom_by(1),
        "Ctrl+-": lambda: canvas.zoom_by(-1),
        "Ctrl+0": canvas.fit_width,
        "PgUp": view.pane.go_back,
        "PgDown": view.pane.go_on,
        "Ctrl+R": view.pane.turn,
    }


def bind_keys(screen: QWidget, keys: Mapping[str, Act]) -> None:
    """Let keys act while the keyboard is anywhere in the screen."""
    for sequence, act in keys.items():
        shortcut = QShortcut(QKeySequence(sequence), screen)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)
