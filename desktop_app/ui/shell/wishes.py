"""What a person did before the shell was there, done in it."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

SEEN_AT_FIRST = "is-seen-at-first"
"""The property of widgets that the first look shows too: the rail, and the place for files."""

_PRESS, _RELEASE = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease


def grant(
    wishes: Iterable[QKeyEvent | QMouseEvent | QMimeData], shell: QWidget, take: Callable[[QMimeData], bool]
) -> None:
    """Carry out keys, clicks and drops in their order; `take` adds what was dropped."""
    for wish in wishes:
        if isinstance(wish, QMimeData):
            take(wish)
        elif isinstance(wish, QKeyEvent):
            _press(wish, shell)
        else:
            _click(wish, shell)


def _press(event: QKeyEvent, shell: QWidget) -> None:
    wanted = QKeySequence(event.keyCombination())
    for shortcut in shell.findChildren(QShortcut):
        owner = shortcut.parent()
        if shortcut.key() == wanted and shortcut.isEnabled() and isinstance(owner, QWidget) and owner.isVisible():
            shortcut.activated.emit()
            return
    target = QApplication.focusWidget() or shell
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        copy = QKeyEvent(kind, event.key(), event.modifiers(), event.text())
        QCoreApplication.sendEvent(target, copy)


def _click(event: QMouseEvent, shell: QWidget) -> None:
    """Click what stands there now, if it was seen then: a row of a list that came later is left alone."""
    if event.button() is not Qt.MouseButton.LeftButton:
        return
    target = shell.childAt(event.position().toPoint())
    if target is None or not _was_seen(target):
        return
    place = QPointF(target.mapFrom(shell, event.position().toPoint()))
    for kind in (_PRESS, _RELEASE):
        button, held = event.button(), event.button() if kind is _PRESS else Qt.MouseButton.NoButton
        global_place = QPointF(target.mapToGlobal(place.toPoint()))
        QCoreApplication.sendEvent(target, QMouseEvent(kind, place, global_place, button, held, event.modifiers()))


def _was_seen(target: QWidget) -> bool:
    """Tell whether the first look showed it: places of the rail, and the place for files with what lies in it."""
    widget: QWidget | None = target
    while widget is not None:
        if widget.property(SEEN_AT_FIRST):
            return True
        widget = widget.parentWidget()
    return False
