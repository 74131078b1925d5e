"""What a list shows when it has no rows: empty, nothing matches, loading, not readable."""
# ruff: noqa: N802, ARG002

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, QTimer, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Duration
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.announcing import announce
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.row_painting import paint_skeleton_row
from desktop_app.ui.widgets.sign import Sign
from desktop_app.ui.widgets.words import tr

_STATE_PX = 452

_SHARES = (0.94, 0.8, 0.66, 0.52)


class ListState(QWidget):
    """An icon, a title, a sentence, actions, and last and small a code for copying."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        title: str,
        text: str,
        actions: Sequence[QWidget] = (),
        *,
        code: str = "",
        is_error: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(f"{title}. {text}")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 2)
        column.setSpacing(4)
        centre = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(1)
        column.addWidget(Sign(theme, icon, Role.FAILED if is_error else Role.TEXT_3, 30, self), 0, centre)
        column.addSpacing(4)
        column.addWidget(Label(theme, title, Type.STRONG), 0, centre)
        words = Label(theme, text, Type.BODY, Role.TEXT_2, is_wrapped=True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setMaximumWidth(420)
        # In a row of its own: a wrapped line that is aligned by itself is laid out too narrow.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(words, 1000)
        middle.addStretch(1)
        column.addLayout(middle)
        if actions:
            row = QHBoxLayout()
            row.setSpacing(6)
            row.addStretch(1)
            for action in actions:
                row.addWidget(action)
            row.addStretch(1)
            column.addSpacing(4)
            column.addLayout(row)
        if code:
            label = Label(theme, code, Type.MONO, Role.TEXT_2)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label, 0, centre)
        column.addStretch(1)
        if is_error:
            announce(self, self.accessibleName(), is_urgent=True)


class LoadingRows(QWidget):
    """Gray rows that stand for what is being loaded; they appear after 300 ms, so that a quick load does not flash."""

    def __init__(
        self, theme: Theme, row_at_100: int, *, after_ms: int = Duration.LOADING_AFTER, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._row_at_100 = theme, row_at_100
        self._is_late = after_ms == 0
        self.setAccessibleName(tr("Loading"))
        if after_ms:
            QTimer.singleShot(after_ms, self, self._appear)
        theme.changed.connect(self.update)

    @property
    def is_shown(self) -> bool:
        """True once the rows are drawn."""
        return self._is_late

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as many rows as fit, with lines between them."""
        if not self._is_late:
            return
        painter, height = QPainter(self), self._theme.px(self._row_at_100)
        for number in range(self.height() // height + 1):
            rect = QRectF(0, number * height, self.width(), height)
            paint_skeleton_row(painter, rect, self._theme, _SHARES[number % len(_SHARES)])
            painter.fillRect(QRectF(0, rect.bottom() - 1, self.width(), 1), self._theme.colour(Role.BORDER))

    @Slot()
    def _appear(self) -> None:
        self._is_late = True
        self.update()


def centred_state(state: QWidget) -> QWidget:
    """Return a page with a state in its middle, no wider than its sentences."""
    page = QWidget()
    page.setAccessibleName(state.accessibleName())
    row = QHBoxLayout(page)
    row.addStretch(1)
    state.setMinimumWidth(_STATE_PX)
    row.addWidget(state)
    row.addStretch(1)
    return page
