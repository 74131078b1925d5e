"""The line below: how much was found, and the keys."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.core.history import HistoryTotals
from desktop_app.ui.history.words import tr, tr_n
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.labels import KeyHint, Label


class HistoryFooter(QWidget):
    """Totals at the left, keys at the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(tr("Summary and keys"))
        self.totals = Label(theme, kind=Type.CAPTION, role=Role.TEXT_2)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S14)
        row.addWidget(self.totals)
        row.addStretch(1)
        hints = (
            (("Enter",), tr("open")),
            (("Ctrl", "E"), tr("export again")),
            (("Ctrl", "R"), tr("retry failed")),
            (("Ctrl", "F"), tr("search")),
        )
        for keys, words in hints:
            row.addWidget(KeyHint(theme, keys, words))

    def show_totals(self, totals: HistoryTotals) -> None:
        """Show how much was found."""
        parts = (
            tr_n("%n session", "%n sessions", totals.sessions),
            tr_n("%n file", "%n files", totals.files),
            tr_n("%n value", "%n values", totals.results),
        )
        self.totals.set_words(" · ".join(parts))
