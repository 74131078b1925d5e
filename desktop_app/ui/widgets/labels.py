"""Text on the screen: labels of the type scale in role colours, section headings, badges, pills and key hints."""
# ruff: noqa: ARG002, N802 - Qt names these methods and their arguments

from html import escape

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolTip, QWidget

from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.painting import (
    badge_width,
    key_hint_width,
    paint_badge,
    paint_key_hint,
    paint_text,
)
from desktop_app.ui.widgets.tips import plain_tip
from desktop_app.ui.widgets.words import key_words


class Label(QLabel):
    """Plain text in a place of the type scale and a role's colour; what it is given is never read as markup.

    With `is_wrapped` it breaks into lines of the scale's height; with `elide` it stays on one line and is shortened.
    """

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        kind: Type = Type.BODY,
        role: Role = Role.TEXT,
        *,
        is_wrapped: bool = False,
        elide: Qt.TextElideMode | None = None,
        weight: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._kind, self._role, self._elide, self._weight = theme, kind, role, elide, weight
        self._words = text
        self.setWordWrap(is_wrapped)
        self.setTextFormat(Qt.TextFormat.RichText if is_wrapped else Qt.TextFormat.PlainText)
        self._restyle()
        theme.changed.connect(self._restyle)

    @property
    def words(self) -> str:
        """The text as it was given."""
        return self._words

    def set_words(self, text: str) -> None:
        """Show another text."""
        if text != self._words:
            self._words = text
            self._fill()

    def set_role(self, role: Role) -> None:
        """Show the text in another role's colour."""
        if role is not self._role:
            self._role = role
            self._restyle()

    def sizeHint(self) -> QSize:
        """Return the text's size; one line is as high as the scale says."""
        if self.wordWrap():
            return super().sizeHint()
        width = self._theme.text_width(self._kind, self._words, weight=self._weight)
        return QSize(round(width + 0.5) + 1, self._theme.line_px(self._kind))

    def minimumSizeHint(self) -> QSize:
        """Return the size below which text would be cut; a shortened line may shrink to nothing."""
        if self.wordWrap():
            return super().minimumSizeHint()
        return QSize(0, self.sizeHint().height()) if self._elide is not None else self.sizeHint()

    def event(self, event: QEvent) -> bool:
        """Show a shortened line whole in a tooltip."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self.is_shortened:
            QToolTip.showText(event.globalPos(), plain_tip(self._words), self)
            return True
        return super().event(event)

    @property
    def is_shortened(self) -> bool:
        """Whether not all of the text is seen, and no tooltip of its own tells it."""
        return self._elide is not None and not self.toolTip() and self.sizeHint().width() > self.width() + 1

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, shortened where asked for."""
        if self._elide is None:
            super().paintEvent(event)
            return
        colour = self.palette().color(QPalette.ColorRole.WindowText)
        rect = QRectF(self.rect())
        paint_text(QPainter(self), rect, self._words, self.font(), colour, self.alignment(), self._elide)

    @Slot()
    def _restyle(self) -> None:
        self.setFont(self._theme.font(self._kind, weight=self._weight))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(self._role))
        disabled = self._theme.colour(Role.TEXT_DISABLED)
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText, disabled)
        self.setPalette(palette)
        self._fill()

    def _fill(self) -> None:
        self.setAccessibleName(self._words)
        if not self.wordWrap():
            self.setText(self._words)
            return
        lines = escape(self._words).replace("\n", "<br>")
        self.setText(f'<p style="margin:0; line-height:{self._theme.line_px(self._kind)}px">{lines}</p>')


def section_heading(theme: Theme, text: str) -> Label:
    """Return the small heading over a group of things."""
    return Label(theme, text, Type.LABEL_STRONG, Role.TEXT_2)


class _PaintedLabel(QWidget):
    """A painted piece of text of fixed size; its accessible name is its text."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def minimumSizeHint(self) -> QSize:
        """Return the only size it has."""
        return self.sizeHint()

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class Badge(_PaintedLabel):
    """A file's type in a thin frame: PDF, IMAGE."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, text, parent)
        self._text = text

    def set_words(self, text: str) -> None:
        """Show another type."""
        self._text = text
        self.setAccessibleName(text)
        self._restyle()

    def sizeHint(self) -> QSize:
        """Return the badge's size."""
        return QSize(round(badge_width(self._theme, self._text)), self._theme.px(Height.BADGE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the badge."""
        paint_badge(QPainter(self), QRectF(self.rect()), self._theme, self._text)


class KeyBox(_PaintedLabel):
    """One key in a box: Ctrl, F2."""

    def __init__(self, theme: Theme, key: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, key_words(key), parent)
        self._key = key

    def sizeHint(self) -> QSize:
        """Return the box's size."""
        return QSize(round(key_hint_width(self._theme, self._key)), self._theme.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box."""
        rect = QRectF(self.rect())
        paint_key_hint(QPainter(self), rect, self._theme, self._key, Role.TEXT_2, Role.BORDER_STRONG)


class KeyHint(QWidget):
    """Keys in boxes and what they do: `KeyHint(theme, ("Ctrl", "V"), "paste a file or image")`."""

    def __init__(self, theme: Theme, keys: tuple[str, ...], meaning: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(f"{key_words(' '.join(keys))}: {meaning}")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3)
        for key in keys:
            row.addWidget(KeyBox(theme, key))
        row.addWidget(Label(theme, meaning, Type.CAPTION, Role.TEXT_2))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
