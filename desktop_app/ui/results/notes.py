"""Sentences between the plot's head and the plot, each with what can be done about it."""
# ruff: noqa: N802, ARG002

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.results.words import tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import LinkButton
from desktop_app.ui.widgets.labels import Label


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence under the plot's head, with what can be done about it: `key` is what `NoteRows.asked` reports."""

    text: str
    icon: str = "ph.info"
    action: str = ""
    key: str = ""


class NoteRows(QWidget):
    """Notes below one another; `asked` carries the key of the one whose link was clicked."""

    asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[Note, ...] = ()
        self._rows: list[QWidget] = []
        self.setAccessibleName(tr("Notes"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    @property
    def notes(self) -> Sequence[Note]:
        """The notes that are shown."""
        return self._shown

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Show other notes."""
        if tuple(notes) == self._shown:
            return
        self._shown = tuple(notes)
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(note) for note in notes]
        for row in self._rows:
            self._column.addWidget(row)
        self.setVisible(bool(notes))

    def _row(self, note: Note) -> QWidget:
        row = QWidget(self)
        row.setAccessibleName(note.text)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.S6)
        line.addWidget(_Sign(self._theme, note.icon))
        line.addWidget(Label(self._theme, note.text, Type.CAPTION, Role.TEXT_2, elide=Qt.TextElideMode.ElideRight))
        if note.action:
            link = LinkButton(self._theme, note.action, Type.LABEL)
            link.setProperty("key", note.key)
            link.clicked.connect(self._ask)
            line.addWidget(link)
        line.addStretch(1)
        return row

    def _ask(self) -> None:
        link = self.sender()
        if isinstance(link, QWidget):
            self.asked.emit(str(link.property("key")))


class _Sign(QWidget):
    """The icon before a note."""

    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__()
        self._theme, self._icon_name = theme, icon
        self.setAccessibleName(tr("Note"))
        self.setFixedSize(theme.px(16), theme.px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        role = Role.WARN if "warning" in self._icon_name or "clipboard" in self._icon_name else Role.TEXT_2
        self._theme.paint_icon(QPainter(self), QRectF(self.rect()), self._icon_name, role)
