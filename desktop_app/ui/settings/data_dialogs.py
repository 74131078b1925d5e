"""The questions of the data section: phrase shown and asked for, what a change does, and the word that deletes."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.ui.settings.cards import size_words, tr
from desktop_app.ui.settings.data_desk import DataFacts
from desktop_app.ui.texts import plural
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, Kind, Size
from desktop_app.ui.widgets.choices import CheckBox
from desktop_app.ui.widgets.fields import LineEdit
from desktop_app.ui.widgets.labels import Label

_LEAST_PX = 460
_PHRASE_COLUMNS = 4


class DataDialog(QDialog):
    """Title, sentences, content and buttons; accepted by the one that acts, rejected by Cancel and Esc."""

    def __init__(
        self, theme: Theme, title: str, text: str, action: str, parent: QWidget | None, kind: Kind = Kind.PRIMARY
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setMinimumWidth(theme.px(_LEAST_PX))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S20, Space.S20, Space.S20, Space.S16)
        column.setSpacing(Space.S8)
        column.addWidget(Label(theme, title, Type.CARD_TITLE))
        column.addWidget(Label(theme, text, Type.BODY, Role.TEXT_2, is_wrapped=True))
        self.content = QVBoxLayout()
        self.content.setSpacing(Space.S8)
        column.addLayout(self.content)
        column.addSpacing(Space.S8)
        column.addStretch(1)
        self.cancel_button = Button(theme, tr("Cancel"), Kind.SECONDARY, Size.NORMAL)
        self.action_button = Button(theme, action, kind, Size.NORMAL)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(Space.S8)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.cancel_button)
        self.buttons.addWidget(self.action_button)
        column.addLayout(self.buttons)
        self.cancel_button.clicked.connect(self.reject)
        self.action_button.clicked.connect(self.accept)
        self.cancel_button.setFocus()  # a question that was not read is not answered by a key


class PhraseDialog(DataDialog):
    """Shows the 24 words, numbered, to be written down or copied."""

    def __init__(self, theme: Theme, phrase: str, parent: QWidget | None) -> None:
        text = tr(
            "These 24 words open your data and its backups on any computer. Write them down in this order and keep "
            "them apart from the backups. Whoever has both can read everything; without them a backup cannot be "
            "opened elsewhere."
        )
        super().__init__(theme, tr("Recovery phrase"), text, tr("Done"), parent)
        self._phrase = phrase
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.S16)
        grid.setVerticalSpacing(Space.S6)
        words = phrase.split()
        lines = -(-len(words) // _PHRASE_COLUMNS)
        for place, word in enumerate(words):
            shown = Label(theme, f"{place + 1}. {word}", Type.STRONG)
            grid.addWidget(shown, place % lines, place // lines)
        self.content.addSpacing(Space.S6)
        self.content.addLayout(grid)
        self.cancel_button.hide()
        self.copy_button = Button(theme, tr("Copy"), Kind.SECONDARY, Size.NORMAL, icon="ph.copy")
        self.copy_button.clicked.connect(self._copy)
        self.buttons.insertWidget(1, self.copy_button)
        self.setAccessibleDescription(f"{text} {phrase}")
        self.action_button.setFocus()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._phrase)


class PhraseQuestion(DataDialog):
    """Asks for the phrase of a backup."""

    def __init__(self, theme: Theme, parent: QWidget | None) -> None:
        text = tr("The key of this computer does not open this backup. Type the 24 words that were printed with it.")
        super().__init__(theme, tr("Recovery phrase of the backup"), text, tr("Restore"), parent)
        self.words = QPlainTextEdit()
        self.words.setAccessibleName(tr("24 words"))
        self.words.setTabChangesFocus(True)
        self.words.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.words.setFixedHeight(theme.px(96))
        self.content.addWidget(self.words)
        self.words.setFocus()

    @property
    def phrase(self) -> str:
        """What was typed."""
        return self.words.toPlainText()


class MoveQuestion(DataDialog):
    """Asks whether the old files are removed after a move."""

    def __init__(self, theme: Theme, old: str, new: str, parent: QWidget | None) -> None:
        text = tr(
            "Everything in {old} is copied to {new} and compared; only then the new folder is used. The window closes "
            "meanwhile and opens again."
        ).format(old=old, new=new)
        super().__init__(theme, tr("Move the data folder"), text, tr("Move"), parent)
        self.removal = CheckBox(theme, tr("Remove the old files afterwards"))
        self.removal.setChecked(True)
        self.content.addWidget(self.removal)


class DeletionOfAll(DataDialog):
    """Asks for a word before everything is deleted."""

    def __init__(self, theme: Theme, folder: str, facts: DataFacts, parent: QWidget | None) -> None:
        text = tr(
            "{sessions}, {reports} and {values} ({size}) in {folder} are deleted with their documents, copies, key, "
            "settings and logs. They cannot be brought back. What you exported or backed up elsewhere stays."
        ).format(
            sessions=tr_n("%n session", "%n sessions", facts.sessions),
            reports=tr_n("%n report", "%n reports", facts.reports),
            values=tr_n("%n value", "%n values", facts.values),
            size=size_words(facts.size_bytes),
            folder=folder,
        )
        super().__init__(theme, tr("Delete all data?"), text, tr("Delete everything"), parent, Kind.DANGER)
        self.word = tr("delete")
        self.content.addWidget(Label(theme, tr("Type “{word}” to go on").format(word=self.word), Type.NAME))
        self.typed = LineEdit(theme, tr("The word that deletes everything"))
        self.content.addWidget(self.typed)
        self.action_button.setEnabled(False)
        self.typed.textChanged.connect(self._compare)
        self.typed.setFocus()

    @Slot(str)
    def _compare(self, typed: str) -> None:
        self.action_button.setEnabled(typed.strip().casefold() == self.word.casefold())


def tr_n(one: str, many: str, number: int) -> str:
    """Return the form for so many things; `%n` stands for the number."""
    return plural("Settings", one, many, number)
