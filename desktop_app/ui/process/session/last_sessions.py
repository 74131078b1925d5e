"""The list of the last sessions: each opens with a click; the one that runs is seen running."""
# ruff: noqa: N802, ARG002

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.core.session import SessionSummary
from desktop_app.ui.process.rounded_foot import RoundedFoot
from desktop_app.ui.process.session.words import listed_words, session_style
from desktop_app.ui.process.words import day_words, tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height, Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.cards import ListCard
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.painted_button import PaintedButton
from desktop_app.ui.widgets.painting import RIGHT, paint_bar, paint_text

SESSIONS_SHOWN = 30
_BAR_PX, _STATE_PX = 112, 160


class SessionRow(PaintedButton):
    """One session: state, when, how many files, and its bar while it runs."""

    def __init__(self, theme: Theme, summary: SessionSummary, parent: QWidget | None = None) -> None:
        super().__init__(theme, 4, parent)
        self._summary = summary
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_summary(summary)

    @property
    def session_id(self) -> str:
        """The session this row opens."""
        return self._summary.session_id

    def set_summary(self, summary: SessionSummary) -> None:
        """Show newer counts, or another session."""
        self._summary = summary
        style = session_style(summary.status)
        when = tr("Session of %1").replace("%1", day_words(summary.created_at_ms))
        self.setAccessibleName(f"{when}, {style.word}, {listed_words(summary)}")
        self.setToolTip(listed_words(summary))
        self.update()

    def sizeHint(self) -> QSize:
        """Return the row's height."""
        return QSize(300, self._theme.px(Height.HISTORY_ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the row."""
        painter, rect, theme = QPainter(self), QRectF(self.rect()), self._theme
        role = Role.PRESSED if self.isDown() else Role.HOVER if self.is_hovered else Role.SURFACE
        painter.fillRect(rect, theme.colour(role))
        painter.fillRect(QRectF(0, rect.bottom() - 1, rect.width(), 1), theme.colour(Role.BORDER))
        style, side = session_style(self._summary.status), theme.px(18)
        theme.paint_icon(painter, QRectF(16, (rect.height() - side) / 2, side, side), style.icon, style.role)
        left = 16.0 + side + 12
        when = day_words(self._summary.created_at_ms)
        text = theme.colour(Role.TEXT)
        place = rect.adjusted(left, 0, 0, 0)
        paint_text(painter, place, when[:1].upper() + when[1:], theme.font(Type.NAME), text)
        left += max(theme.px(150), theme.text_width(Type.NAME, when) + 20)
        state = max(theme.px(_STATE_PX), theme.text_width(Type.LABEL, style.word) + 16 + Space.S12)
        words = QRectF(left, 0, rect.width() - left - state, rect.height())
        paint_text(painter, words, listed_words(self._summary), theme.font(Type.BODY), theme.colour(Role.TEXT_2))
        self._paint_state(painter, rect)

    def _paint_state(self, painter: QPainter, rect: QRectF) -> None:
        theme, style = self._theme, session_style(self._summary.status)
        right = rect.adjusted(0, 0, -16, 0)
        if self._summary.status.is_ended:
            paint_text(painter, right, style.word, theme.font(Type.LABEL), theme.colour(style.role), RIGHT)
            return
        percent = tr("%1 %").replace("%1", str(int(self._summary.work_progress)))
        paint_text(painter, right, percent, theme.font(Type.BODY), theme.colour(Role.TEXT_2), RIGHT)
        width, height = theme.px(_BAR_PX), theme.px(Height.FILE_BAR)
        left = rect.right() - 16 - theme.px(46) - width
        bar = QRectF(left, rect.center().y() - height / 2, width, height)
        paint_bar(painter, bar, theme, self._summary.work_progress / 100.0, Role.ACCENT)


class SessionList(ListCard):
    """A card with the newest sessions; `chosen` carries the id of the one to open."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, head_at_100=Height.TABLE_HEAD, parent=parent)
        self._rows: list[SessionRow] = []
        self._title = Label(theme, tr("Last sessions"), Type.LABEL, Role.TEXT_2)
        self._title.setContentsMargins(16, 0, 0, 0)
        self._page = QWidget()
        self._page.setObjectName("scrolled")
        self._stack = QVBoxLayout(self._page)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(0)
        self._stack.addStretch(1)
        area = QScrollArea()
        area.setWidget(self._page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column.addWidget(self._title)
        self.column.addWidget(area, 1)
        self._foot = RoundedFoot(theme, self)
        self.setAccessibleName(tr("Last sessions"))
        theme.changed.connect(self._fit_title)
        self._fit_title()

    def set_sessions(self, sessions: Sequence[SessionSummary]) -> None:
        """Show these sessions, newest first; rows are kept, so focus and scrolling stay."""
        while len(self._rows) > len(sessions):
            row = self._rows.pop()
            self._stack.removeWidget(row)
            row.hide()
            row.deleteLater()
        for number, summary in enumerate(sessions):
            if number < len(self._rows):
                self._rows[number].set_summary(summary)
            else:
                self._add(summary)

    def rows(self) -> list[SessionRow]:
        """Return the rows as they are shown."""
        return list(self._rows)

    def _add(self, summary: SessionSummary) -> None:
        row = SessionRow(self._theme, summary, self._page)
        row.clicked.connect(self._choose_sender)
        self._stack.insertWidget(len(self._rows), row)
        self._rows.append(row)

    @Slot()
    def _choose_sender(self) -> None:
        row = self.sender()
        if isinstance(row, SessionRow):
            self.chosen.emit(row.session_id)

    @Slot()
    def _fit_title(self) -> None:
        self._title.setFixedHeight(self.head_px)
