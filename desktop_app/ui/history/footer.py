"""The line below: how much was found, and the keys."""
# ruff: noqa: N802

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.core.history import HistoryTotals
from desktop_app.ui.history.words import tr, tr_n
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, Size
from desktop_app.ui.widgets.labels import KeyHint, Label


class HistoryFooter(QWidget):
    """Totals at the left, keys at the right; `rereading_asked` wants every document read again."""

    rereading_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Summary and keys"))
        self.totals = Label(theme, kind=Type.CAPTION, role=Role.TEXT_2)
        self.read_all = Button(theme, tr("Read all documents again…"), size=Size.SMALL, icon="ph.arrows-clockwise")
        self.read_all.clicked.connect(self.rereading_asked)
        self.read_all.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S14)
        row.addWidget(self.totals)
        row.addWidget(self.read_all)
        row.addStretch(1)
        hints = (
            (("Enter",), tr("open")),
            (("Ctrl", "E"), tr("export again")),
            (("Ctrl", "R"), tr("retry failed")),
            (("Ctrl", "F"), tr("search")),
        )
        self._hints = [KeyHint(theme, keys, words) for keys, words in hints]
        for hint in self._hints:
            row.addWidget(hint)
        self.setMinimumWidth(1)  # what has no room is left out

    def show_totals(self, totals: HistoryTotals) -> None:
        """Show how much was found."""
        self.read_all.setVisible(totals.results > 0)
        parts = (
            tr_n("%n session", "%n sessions", totals.sessions),
            tr_n("%n file", "%n files", totals.files),
            tr_n("%n value", "%n values", totals.results),
        )
        self.totals.set_words(" · ".join(parts))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the hints that have no room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = [self.totals, *([] if self.read_all.isHidden() else [self.read_all])]
        taken = sum(widget.sizeHint().width() + Space.S14 for widget in shown)
        for hint in self._hints:
            taken += hint.sizeHint().width() + Space.S14
            hint.setVisible(taken <= self.width())
