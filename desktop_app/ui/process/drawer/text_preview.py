"""The text that was read so far: grows at its end, and stays at the end unless the person has scrolled away."""
# ruff: noqa: N802

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.ui.process.words import tr
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.theme import Theme


class TextPreview(QPlainTextEdit):
    """Read-only text in the font of codes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setProperty("is-page", "true")
        self.setAccessibleName(tr("Text read so far"))
        theme.changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        """Return a small size: the text takes the room that is left."""
        return QSize(200, self._theme.px(110))

    def show_text(self, text: str, *, is_other: bool) -> None:
        """Show a text: another file's from its beginning, the same file's by adding what is new."""
        if text == self._text and not is_other:
            return
        before, self._text = self._text, text
        if is_other or not text.startswith(before) or not before:
            self.setPlainText(text)
            if not is_other:
                self._go_to_end()
            return
        is_at_end = self._is_at_end()
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(text[len(before) :])
        if is_at_end:
            self._go_to_end()

    def _is_at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum()

    def _go_to_end(self) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())

    @Slot()
    def _restyle(self) -> None:
        self.setFont(self._theme.font(Type.MONO))
