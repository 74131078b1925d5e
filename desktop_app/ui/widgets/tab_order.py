"""The order in which Tab goes through widgets that come while the window lives."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def put_in_tab_order(host: QWidget, widgets: Iterable[QWidget]) -> None:
    """Let widgets be reached where their host stands, one after the other, not behind all that was there before."""
    policy = host.focusPolicy()
    host.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # Qt takes an order only from widgets that accept the focus
    before = host
    for widget in widgets:
        QWidget.setTabOrder(before, widget)
        before = widget
    host.setFocusPolicy(policy)


def reached_by_tab(root: QWidget) -> list[QWidget]:
    """Return a control, or the controls that lie in it side by side."""
    if root.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return [root]
    inside = root.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [widget for widget in inside if widget.focusPolicy() & Qt.FocusPolicy.TabFocus]
