"""Sentences between the plot's head and the plot, each with what can be done about it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.results.words import tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.link_button import LinkButton
from desktop_app.ui.widgets.sign import Sign


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
        role = Role.WARN if "warning" in note.icon or "clipboard" in note.icon else Role.TEXT_2
        line.addWidget(Sign(self._theme, note.icon, role, 16, name=tr("Note")))
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
