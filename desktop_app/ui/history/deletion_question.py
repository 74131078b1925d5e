"""The question before a session is deleted: exactly what goes, and what stays."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.history import Deletion
from desktop_app.ui.history.words import tr, tr_n
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, Kind, Size
from desktop_app.ui.widgets.labels import Label


class DeletionQuestion(QDialog):
    """Accepted to delete; rejected, also by Esc, to keep everything, which the keyboard begins at."""

    def __init__(self, theme: Theme, day: str, deletion: Deletion, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Delete session"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        title = tr("Delete the session of {day}?").format(day=day[:1].lower() + day[1:])
        goes, stays = going_words(deletion), staying_words(deletion)
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join((tr("Deleted:"), *goes, tr("Kept:"), *stays)))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S20, Space.S20, Space.S20, Space.S16)
        column.setSpacing(Space.S6)
        column.addWidget(Label(theme, title, Type.CARD_TITLE))
        column.addSpacing(Space.S4)
        for head, sentences in ((tr("Deleted, and cannot be brought back"), goes), (tr("Kept"), stays)):
            column.addWidget(Label(theme, head, Type.LABEL_STRONG, Role.TEXT_2))
            for sentence in sentences:
                words = Label(theme, f"• {sentence}", Type.BODY, is_wrapped=True)
                words.setMinimumWidth(theme.px(420))
                column.addWidget(words)
            column.addSpacing(Space.S6)
        confirmed = deletion.confirmed_count
        question = tr_n("Delete with %n confirmed value", "Delete with %n confirmed values", confirmed)
        self.delete_button = Button(theme, question if confirmed else tr("Delete session"), Kind.DANGER, Size.NORMAL)
        self.keep_button = Button(theme, tr("Keep it"), Kind.SECONDARY, Size.NORMAL)
        row = QHBoxLayout()
        row.setSpacing(Space.S8)
        row.addStretch(1)
        row.addWidget(self.delete_button)
        row.addWidget(self.keep_button)
        column.addLayout(row)
        self.delete_button.clicked.connect(self.accept)
        self.keep_button.clicked.connect(self.reject)
        self.keep_button.setFocus()


def going_words(deletion: Deletion) -> list[str]:
    """Return what goes, sentence by sentence."""
    files = tr_n(
        "the record of %n file and its attempts", "the record of %n files and their attempts", deletion.file_count
    )
    goes = [files]
    documents = tr_n(
        "%n document that no other session uses", "%n documents that no other session uses", deletion.document_count
    )
    values = tr_n("%n value", "%n values", deletion.result_count)
    if deletion.document_count and deletion.result_count:
        goes.append(tr("{documents}, with {values}").format(documents=documents, values=values))
    elif deletion.document_count:
        goes.append(documents)
    elif deletion.result_count:
        goes.append(tr("{values} that no other session has").format(values=values))
    if deletion.confirmed_count:
        goes.append(
            tr_n(
                "%n of these values you have confirmed",
                "%n of these values you have confirmed",
                deletion.confirmed_count,
            )
        )
    return goes


def staying_words(deletion: Deletion) -> list[str]:
    """Return what stays, sentence by sentence."""
    stays: list[str] = []
    if deletion.kept_document_count:
        stays.append(
            tr_n(
                "%n document with its values, since another session uses it",
                "%n documents with their values, since other sessions use them",
                deletion.kept_document_count,
            )
        )
    stays.append(tr("the original files on your disk, and what you have exported"))
    return stays
