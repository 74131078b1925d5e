"""Fields to type and choose in, each with a name, and a sentence below when what was typed cannot be used."""
# ruff: noqa: N802, ARG002

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.announcing import announce
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.words import tr

_HAS_ERROR = "has-error"
_TEXT_LEFT_PX = 6
_ICON_GAP_PX = 4


class LineEdit(QLineEdit):
    """A line to type in; `icon` stands before the text, `mark` (a check) behind it."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        placeholder: str = "",
        icon: str | None = None,
        height: Height = Height.FIELD_SMALL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon_name, self._height, self._mark = theme, icon, height, False
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_marked(self, is_marked: bool) -> None:
        """Show or hide the check at the right: found on the page."""
        self._mark = is_marked
        self._restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, then icon and check."""
        super().paintEvent(event)
        side = self._theme.px(16)
        top = (self.height() - side) / 2
        if self._icon_name is not None:
            self._theme.paint_icon(QPainter(self), QRectF(8, top, side, side), self._icon_name, Role.TEXT_3)
        if self._mark:
            place = QRectF(self.width() - 8 - side, top, side, side)
            self._theme.paint_icon(QPainter(self), place, "ph.check", Role.SAVING)

    @Slot()
    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(self._height))
        room = self._theme.px(16) + 6
        self.setTextMargins(room if self._icon_name else 0, 0, room if self._mark else 0, 0)
        self.update()


class DecimalBox(QDoubleSpinBox):
    """A number with arrows; the wheel scrolls the page, not the number, unless the field has the focus."""

    def __init__(self, theme: Theme, name: str, low: float, high: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setRange(low, high)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Qt's own lets the wheel take the focus
        self.lineEdit().setTextMargins(_TEXT_LEFT_PX, 0, 0, 0)
        theme.changed.connect(self._restyle)
        self._restyle()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn only with the focus."""
        super().wheelEvent(event) if self.hasFocus() else event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, then its arrows."""
        super().paintEvent(event)
        option = QStyleOptionSpinBox()
        self.initStyleOption(option)
        _paint_arrows(self, self._theme, option)

    @Slot()
    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(Height.FIELD_SMALL))
        self.update()


class ComboBox(QComboBox):
    """A choice from a list that opens; the wheel does not change it without the focus."""

    def __init__(
        self, theme: Theme, name: str, *, height: Height = Height.FIELD_SMALL, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._height = theme, height
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # as above
        self.view().setAccessibleName(name)
        # The combo box's own delegate ignores the style sheet.
        self.setItemDelegate(QStyledItemDelegate(self))
        theme.changed.connect(self._restyle)
        self._restyle()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn only with the focus."""
        super().wheelEvent(event) if self.hasFocus() else event.ignore()

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Show that words go on where they have no room."""
        super().initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        place = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        icon_px = option.iconSize.width() + _ICON_GAP_PX if not option.currentIcon.isNull() else 0
        room = place.width() - icon_px - 2
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, then its caret."""
        super().paintEvent(event)
        side = self._theme.px(14)
        place = QRectF(self.width() - side - 8, (self.height() - side) / 2, side, side)
        role = Role.TEXT_2 if self.isEnabled() else Role.TEXT_DISABLED
        self._theme.paint_icon(QPainter(self), place, "ph.caret-down", role)

    @Slot()
    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(self._height))
        self.update()


class Field(QWidget):
    """A field with its label above and room for a sentence below when its content cannot be used."""

    def __init__(self, theme: Theme, label: str, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        self._name = editor.accessibleName() or label
        self.setAccessibleName(label)
        self._error = ErrorSentence(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if label:
            words = Label(theme, label, Type.LABEL, Role.TEXT_2)
            words.setBuddy(editor)
            column.addWidget(words)
        column.addWidget(editor)
        column.addWidget(self._error)

    @property
    def error(self) -> str:
        """The sentence that is shown; empty when there is none."""
        return self._error.words

    def set_error(self, sentence: str) -> None:
        """Show why the content cannot be used, with an example; an empty sentence says that all is well."""
        mark_error(self.editor, sentence)
        self._error.set_words(sentence)


def mark_error(editor: QWidget, sentence: str) -> None:
    """Give a field the red border and say why; an empty sentence takes both away. Shows no sentence by itself."""
    editor.setProperty(_HAS_ERROR, bool(sentence))
    # Qt looks at properties only when it polishes.
    editor.style().unpolish(editor)
    editor.style().polish(editor)
    editor.setAccessibleDescription(sentence)
    if sentence:
        announce(editor, sentence)


class ErrorSentence(QWidget):
    """A red sign and a red sentence; takes no room while empty."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._label = Label(theme, "", Type.CAPTION, Role.DANGER, is_wrapped=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(14) + 6, 0, 0, 0)
        row.addWidget(self._label)
        self.setAccessibleName(tr("Problem"))
        theme.changed.connect(self.update)
        self.hide()

    @property
    def words(self) -> str:
        """The sentence that is shown; empty when there is none."""
        return self._label.words

    def set_words(self, sentence: str) -> None:
        """Show a sentence, or nothing."""
        self._label.set_words(sentence)
        self.setVisible(bool(sentence))

    def sizeHint(self) -> QSize:
        """Return a size not lower than a line."""
        return super().sizeHint().expandedTo(QSize(0, self._theme.line_px(Type.CAPTION)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign."""
        side = self._theme.px(14)
        place = QRectF(0, (self._theme.line_px(Type.CAPTION) - side) / 2, side, side)
        self._theme.paint_icon(QPainter(self), place, "ph.warning-circle-fill", Role.DANGER)


def _paint_arrows(box: QAbstractSpinBox, theme: Theme, option: QStyleOptionSpinBox) -> None:
    painter, side = QPainter(box), theme.px(11)
    role = Role.TEXT_2 if box.isEnabled() else Role.TEXT_DISABLED
    parts = (
        (QStyle.SubControl.SC_SpinBoxUp, "ph.caret-up", -1),
        (QStyle.SubControl.SC_SpinBoxDown, "ph.caret-down", 1),
    )
    for part, icon, _ in parts:
        place = QRectF(box.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, box))
        middle = place.center()
        square = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        theme.paint_icon(painter, square, icon, role)
