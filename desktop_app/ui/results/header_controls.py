"""What Results puts into the window's header, in one row."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.results.words import tr
from desktop_app.ui.theme.metrics import Space


def side_by_side(*widgets: QWidget) -> QWidget:
    """Return the controls in one row."""
    holder = QWidget()
    holder.setAccessibleName(tr("Results"))
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(Space.S12)
    for widget in widgets:
        row.addWidget(widget)
    return holder
