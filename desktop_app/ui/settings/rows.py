"""Rows and cards of the Settings screen, and how the search hides what does not match."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.cards import Card
from desktop_app.ui.widgets.fields import ErrorSentence
from desktop_app.ui.widgets.labels import Label

_ROW_PX, _FORM_ROW_PX = 40, 36
_FORM_NAME_PX = 66


class SettingRow(QWidget):
    """A setting: its name, a line on what it means, its editor at the right, and a sentence when it was refused.

    In a form the names form a column of their own, and the editors take the rest of the width.
    """

    def __init__(
        self, theme: Theme, title: str, note: str = "", editor: QWidget | None = None, *, is_in_form: bool = False
    ) -> None:
        super().__init__()
        self.title = title
        self.editor = editor
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)  # as high as its lines need
        self._note = Label(theme, note, Type.CAPTION, Role.TEXT_2, is_wrapped=True)
        if not note:
            self._note.hide()  # and never shown here: what has no parent yet would become a window of its own
        self._error = ErrorSentence(theme)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        name = Label(theme, title, Type.LABEL, Role.TEXT_2) if is_in_form else _name(theme, title)
        self._name = name
        words.addWidget(name)
        words.addWidget(self._note)
        words.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(Space.S12)
        row.addLayout(words, 0 if is_in_form else 1)
        if is_in_form and editor is not None:
            name.setMinimumWidth(theme.px(_FORM_NAME_PX))
            row.addWidget(editor, 1)
        elif editor is not None:
            row.addWidget(editor, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._error)
        self.setMinimumHeight(_FORM_ROW_PX if is_in_form else _ROW_PX)

    @property
    def name_px(self) -> int:
        """How wide the name is."""
        return max(self._name.minimumWidth(), self._name.sizeHint().width())

    def set_name_px(self, width: int) -> None:
        """Give the name this width."""
        self._name.setFixedWidth(width)

    @property
    def note(self) -> str:
        """The line below the name."""
        return self._note.words

    def set_note(self, note: str) -> None:
        """Show another line below the name."""
        self._note.set_words(note)
        self._note.setVisible(bool(note))

    def set_error(self, sentence: str) -> None:
        """Say why a change was not saved; an empty sentence takes it away."""
        self._error.set_words(sentence)

    @property
    def error(self) -> str:
        """The sentence that is shown."""
        return self._error.words

    def matches(self, words: str) -> bool:
        """Tell whether all words of a search stand in the name or the note."""
        text = f"{self.title} {self._note.words}".casefold()
        return all(word in text for word in words.casefold().split())


def align_names(rows: Sequence[SettingRow]) -> None:
    """Make the column of names of a form as wide as the longest one."""
    width = max(row.name_px for row in rows)
    for row in rows:
        row.set_name_px(width)


def _name(theme: Theme, title: str) -> Label:
    return Label(theme, title, Type.NAME, is_wrapped=True)


class SettingCard(Card):
    """A titled card of rows; `key` is the section it belongs to, `is_found` whether the search shows it."""

    def __init__(self, theme: Theme, key: str, title: str) -> None:
        super().__init__(theme, padding_px=Space.S14, spacing_px=0)
        self.key, self.title = key, title
        self.rows: list[SettingRow] = []
        self.is_found = True
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.heading = QHBoxLayout()
        # At the top, so that titles stand level with those of cards beside, and with a button in the heading.
        self.heading.addWidget(Label(theme, title, Type.CARD_TITLE, is_wrapped=True), 1, Qt.AlignmentFlag.AlignTop)
        self.column.setContentsMargins(Space.S14, Space.S8, Space.S14, Space.S14)
        self.column.addLayout(self.heading)
        self._rest: list[QWidget] = []

    def add_row(self, row: SettingRow) -> None:
        """Add a setting."""
        self.rows.append(row)
        self.column.addWidget(row)

    def add_words(self, words: QWidget) -> None:
        """Add something that is shown while the search is empty or finds the card's title."""
        self._rest.append(words)
        self.column.addWidget(words)

    def fill(self) -> None:
        """Keep the rows at the top of a card that is higher than they are."""
        self.column.addStretch(1)

    def show_matches(self, words: str) -> bool:
        """Show only what matches a search; tell whether anything does."""
        is_whole = all(word in self.title.casefold() for word in words.casefold().split())
        found = [row for row in self.rows if is_whole or row.matches(words)]
        for row in self.rows:
            row.setVisible(row in found)
        for widget in self._rest:
            widget.setVisible(is_whole)
        self.is_found = is_whole or bool(found)
        self.setVisible(self.is_found)
        return self.is_found
