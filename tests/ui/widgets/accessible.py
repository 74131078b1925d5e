"""What assistive technology sees of a widget."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget


def interface(widget: QWidget) -> QAccessibleInterface:
    """Return the widget as assistive technology sees it."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def name_of(widget: QWidget) -> str:
    """Return the accessible name."""
    return interface(widget).text(QAccessible.Text.Name)


def role_of(widget: QWidget) -> QAccessible.Role:
    """Return the accessible role."""
    return interface(widget).role()


def descendants(widget: QWidget) -> Iterator[QWidget]:
    """Yield the visible widgets below one."""
    for child in widget.findChildren(QWidget):
        if child.isVisibleTo(widget):
            yield child
