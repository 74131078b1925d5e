"""Whether texts have the room that they need: widgets by their size hints, what is painted by what is shortened."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QScrollArea, QWidget

from desktop_app.ui.widgets.labels import Label
from tests.ui.language.pseudo import row_texts


class Painted(QFontMetricsF):
    """In the place of what shortens painted texts: remembers every text, and which of them were shortened."""

    texts: set[str] = set()  # noqa: RUF012 - emptied by `forget`
    shortened: set[str] = set()  # noqa: RUF012

    @classmethod
    def forget(cls) -> None:
        """Begin anew."""
        cls.texts, cls.shortened = set(), set()

    def elidedText(self, text: str, mode: Qt.TextElideMode, width: float, flags: int | None = 0) -> str:  # noqa: N802
        fitting = super().elidedText(text, mode, width, flags or 0)
        self.texts.add(text)
        if fitting != text:
            self.shortened.add(text)
        return fitting


def without_room(root: QWidget) -> Iterator[str]:
    """Yield the labels and buttons that are cut off, and the pages that are wider than their view."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.visibleRegion().isEmpty():
            continue
        if isinstance(widget, QScrollArea) and (page := widget.widget()) is not None:
            if page.minimumSizeHint().width() > widget.viewport().width():
                yield f"page {widget.accessibleName()!r} is wider than its view"
        elif isinstance(widget, QLabel):
            yield from _label_without_room(widget)
        elif isinstance(widget, QAbstractButton) and widget.sizeHint().width() > widget.width() + 1:
            yield f"button {widget.text() or widget.accessibleName()!r}: {widget.width()} px"


def told_in_tooltips(root: QWidget) -> str:
    """Return all that tooltips tell, of widgets and of rows: what is shortened must stand there whole."""
    widgets = [root, *root.findChildren(QWidget)]
    told = [widget.words for widget in widgets if isinstance(widget, Label) and widget.is_shortened]
    told += [widget.toolTip() for widget in widgets]
    for view in root.findChildren(QAbstractItemView):
        told += row_texts(view.model(), (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.DisplayRole))
    return "\n".join(told)


def _label_without_room(label: QLabel) -> Iterator[str]:
    if isinstance(label, Label) and label.minimumSizeHint().width() == 0:
        return  # shortened, and then told in a tooltip
    if label.wordWrap():
        if label.heightForWidth(label.width()) > label.height() + 2:
            yield f"paragraph {label.accessibleName()!r}: {label.height()} px high"
    elif label.sizeHint().width() > label.width() + 1:
        yield f"label {label.text()!r}: {label.width()} px"
