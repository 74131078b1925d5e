"""A language that nobody speaks: every text that goes through Qt's translation is marked, and 30 % longer.

What is shown without the marks was not translated; what has no room shows that other languages will have none either.
"""

import math
import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)

BEGIN, END = "⟦", "⟧"
_MARKED = re.compile(rf"{BEGIN}[^{BEGIN}{END}]*{END}")
# A line of a paragraph has only the one or the other.
_OPEN, _CLOSED = re.compile(rf"{BEGIN}[^{END}]*$"), re.compile(rf"^[^{BEGIN}]*{END}")
_TAGS = re.compile(r"<[^>]*>|&\w+;")
_WORD = re.compile(r"[^\W\d_]{3,}")
_LONGER = 0.3
_AS_THEY_ARE = frozenset({"Keys", "Dates", "QShortcut"})
_MOST_ROWS = 40
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


class Pseudo(QTranslator):
    """Marks every text and makes it longer by words that break into lines as others do."""

    def isEmpty(self) -> bool:  # noqa: N802
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return "" if context in _AS_THEY_ARE or not _WORD.search(text) else longer(text)


def longer(text: str) -> str:
    """Return the text marked and longer by 30 %; marks count."""
    missing = max(0, math.ceil(_LONGER * len(text)) - 2)
    tail = " ".join("nonsense"[: min(8, missing - at)] for at in range(0, missing, 9) if missing - at > 1)
    trimmed = text.rstrip()
    return f"{BEGIN}{trimmed}{' ' if len(tail) > 3 else ''}{tail}{END}{text[len(trimmed) :]}"


def unmarked(text: str) -> str:
    """Return what of a text was not translated; what fills the places of a translated one does not count."""
    plain = _TAGS.sub(" ", text)
    while _MARKED.search(plain):
        plain = _MARKED.sub(" ", plain)
    plain = _CLOSED.sub(" ", _OPEN.sub(" ", plain))
    return " ".join(plain.split()) if _WORD.search(plain) else ""


def shown_texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Yield every text of a window and what it belongs to: words, names, hints, menus, heads, rows."""
    for widget in [root, *root.findChildren(QWidget)]:
        if not widget.isVisible() and not isinstance(widget, QMenu):
            continue
        texts = (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip(), *_own_texts(widget))
        yield from ((type(widget).__name__, text) for text in texts)


def _own_texts(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(row) for row in range(widget.count()))
        case QMenu():
            yield from (action.text().partition("\t")[0] for action in widget.actions())
        case QDialog():
            yield widget.windowTitle()
        case QAbstractItemView():
            yield from row_texts(widget.model(), _ROLES)
        case _:
            pass


def row_texts(model: QAbstractItemModel | None, roles: Sequence[Qt.ItemDataRole]) -> Iterator[str]:
    """Yield the heads of a model's columns, and the texts of its first rows."""
    if model is None:
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(columns):
        head = model.headerData(column, Qt.Orientation.Horizontal)
        yield head if isinstance(head, str) else ""
        for row in range(min(_MOST_ROWS, model.rowCount(QModelIndex()))):
            for role in roles:
                found = model.data(model.index(row, column, QModelIndex()), role)
                yield found if isinstance(found, str) else ""
