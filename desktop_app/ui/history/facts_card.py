"""The facts of the chosen session, what can be done with it, and its problems."""
# ruff: noqa: N802, ARG002

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from desktop_app.core.errors import ErrorCode
from desktop_app.core.history import PastSession, Problem, SessionFacts
from desktop_app.ui.failures import message_words
from desktop_app.ui.history.words import cost_words, duration_cell, engine_style, started_words, tr, tr_n
from desktop_app.ui.process.words import NOTHING
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Radius, Space
from desktop_app.ui.theme.status_style import STATUS_STYLES, status_word
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, IconButton, Kind
from desktop_app.ui.widgets.cards import Card
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.link_button import LinkButton
from desktop_app.ui.widgets.painted_button import PaintedButton
from desktop_app.ui.widgets.painting import LEFT, RIGHT, paint_frame, paint_status_icon, paint_text
from desktop_app.ui.widgets.tab_order import put_in_tab_order
from desktop_app.ui.widgets.tips import plain_tip

PROBLEMS_SHOWN = 4
_TWO_COLUMNS_PX = 700
_PROBLEM_PX = 52


class ProblemCard(PaintedButton):
    """One file that did not complete: its name, what happened, the code; a click opens its session.

    Signals:
        focused: it has the keyboard's focus now.
    """

    focused = Signal()

    def __init__(self, theme: Theme, problem: Problem) -> None:
        super().__init__(theme, Radius.CONTROL)
        self._problem = problem
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{problem.name}, {self._word}, {self._reason}".rstrip(", "))
        self.setToolTip(plain_tip(f"{problem.name}\n{self._word} · {self._reason}" if self._reason else problem.name))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell it, so that the card is brought into sight."""
        super().focusInEvent(event)
        self.focused.emit()

    def sizeHint(self) -> QSize:
        """Return the card's height."""
        return QSize(200, self._theme.px(_PROBLEM_PX))

    def minimumSizeHint(self) -> QSize:
        """Return a size in which both lines are whole."""
        return QSize(100, self._theme.px(_PROBLEM_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint icon, name, reason and code."""
        painter, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        fill = Role.HOVER if self.is_hovered else Role.SURFACE
        paint_frame(painter, rect, Radius.CONTROL, theme.colour(fill), theme.colour(Role.BORDER))
        side = theme.px(20)
        paint_status_icon(
            painter, QRectF(12, (rect.height() - side) / 2, side, side), theme, self._problem.progress.status
        )
        left, right = 12.0 + side + 10, rect.width() - 12
        width = theme.text_width(Type.MONO, self._code)
        if self._code and self._reason_px <= right - left - width - 12:  # the words come before the code
            code = QRectF(right - width - 1, 0, width + 2, rect.height())
            paint_text(painter, code, self._code, theme.font(Type.MONO), theme.colour(Role.TEXT_2), RIGHT)
            right -= width + 12
        line = theme.line_px(Type.BODY)
        top = (rect.height() - line - theme.line_px(Type.CAPTION)) / 2
        name = QRectF(left, top, right - left, line)
        middle = Qt.TextElideMode.ElideMiddle
        paint_text(painter, name, self._problem.name, theme.font(Type.BODY), theme.colour(Role.TEXT), LEFT, middle)
        self._paint_reason(painter, QRectF(left, top + line, right - left, theme.line_px(Type.CAPTION)))

    @property
    def _reason_px(self) -> float:
        words = self._theme.text_width(Type.LABEL_STRONG, self._word) + 4
        return words + self._theme.text_width(Type.CAPTION, f"· {self._reason}") + 2

    def _paint_reason(self, painter: QPainter, place: QRectF) -> None:
        theme, style = self._theme, STATUS_STYLES[self._problem.progress.status]
        paint_text(painter, place, self._word, theme.font(Type.LABEL_STRONG), theme.colour(style.text))
        if self._reason:
            width = theme.text_width(Type.LABEL_STRONG, self._word) + 4
            rest = place.adjusted(width, 0, 0, 0)
            paint_text(painter, rest, f"· {self._reason}", theme.font(Type.CAPTION), theme.colour(Role.TEXT_2))

    @property
    def _word(self) -> str:
        return status_word(self._problem.progress.status)

    @property
    def _reason(self) -> str:
        error = self._problem.progress.error
        return "" if error is None or error.code is ErrorCode.CANCELLED else message_words(error)

    @property
    def _code(self) -> str:
        error = self._problem.progress.error
        return "" if error is None or error.code is ErrorCode.CANCELLED else error.code.value


class _ProblemArea(QScrollArea):
    """The problems, as high as all of them where there is room; Qt would keep the height that was wanted at first."""

    def sizeHint(self) -> QSize:
        """Return the most that is allowed as what is wanted."""
        return QSize(super().sizeHint().width(), self.maximumHeight())


class FactsCard(Card):
    """What is known of the chosen session, and its problems.

    Signals:
        retry_asked, export_asked, review_asked, open_asked, deletion_asked: what its buttons do.
    """

    retry_asked = Signal()
    export_asked = Signal()
    review_asked = Signal()
    open_asked = Signal()
    deletion_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, name=tr("Chosen session"), padding_px=Space.S14, spacing_px=Space.S10)
        self.column.setContentsMargins(Space.S16, Space.S14, Space.S16, Space.S14)
        self._session: PastSession | None = None
        self._facts: SessionFacts | None = None
        self._title = Label(theme, kind=Type.CARD_TITLE)
        self.line = Label(theme, role=Role.TEXT_2, elide=Qt.TextElideMode.ElideRight)
        self.delete_button = IconButton(theme, "ph.trash", tr("Delete this session"), Kind.QUIET)
        self.retry_button = Button(theme, tr("Retry"), icon="ph.arrow-clockwise")
        self.export_button = Button(theme, tr("Export again"), icon="ph.export")
        self.main_button = Button(theme, tr("Open review"), Kind.PRIMARY, icon="ph.folder-open")
        self.more_link = LinkButton(theme, "", Type.LABEL)
        self.problem_cards: list[ProblemCard] = []
        self._lay_out()
        self.delete_button.clicked.connect(self.deletion_asked)
        self.retry_button.clicked.connect(self.retry_asked)
        self.export_button.clicked.connect(self.export_asked)
        self.main_button.clicked.connect(self._open)
        self.more_link.clicked.connect(self.open_asked)

    @property
    def facts(self) -> SessionFacts | None:
        """What is told of the session; None until it is known."""
        return self._facts

    def show_session(self, session: PastSession) -> None:
        """Show a session; of the same one, people and problems stay until newer ones are known."""
        is_same = self._session is not None and self._session.session_id == session.session_id
        self._session = session
        if not is_same:
            self._facts = None
            self._show_problems(())
        self._title.set_words(started_words(session.summary.created_at_ms))
        has_results = session.report_count > 0
        self.main_button.set_words(tr("Open review") if has_results else tr("Open session"))
        self.export_button.setVisible(bool(session.result_count or session.summary.completed_files))
        self.retry_button.setVisible(session.has_retryable)
        self._tell()

    def show_facts(self, facts: SessionFacts) -> None:
        """Show people and problems."""
        self._facts = facts
        self._show_problems(facts.problems)
        self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the problems for the new width."""
        super().resizeEvent(event)
        self._place_problems()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S10)
        row.addWidget(self._title)
        row.addWidget(self.line, 1)
        for button in (self.delete_button, self.retry_button, self.export_button, self.main_button):
            row.addWidget(button)
        self.column.addLayout(row)
        self._grid_host = QWidget()
        self._grid_host.setAccessibleName(tr("Problems"))
        self._grid = QGridLayout(self._grid_host)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.S10)
        self._grid_host.setObjectName("scrolled")
        self.more_link.setParent(self._grid_host)
        self._problems = _ProblemArea()  # in low windows with large text there is room for one of them
        self._problems.setWidget(self._grid_host)
        self._problems.setWidgetResizable(True)
        self._problems.setFrameShape(QFrame.Shape.NoFrame)
        self._problems.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._problems.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column.addWidget(self._problems)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def _show_problems(self, problems: Sequence[Problem]) -> None:
        for card in self.problem_cards:
            self._grid.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.problem_cards = [ProblemCard(self._theme, problem) for problem in problems]
        for card in self.problem_cards:
            card.clicked.connect(self.open_asked)
            card.focused.connect(self._show_focused)
        self._place_problems()

    def _place_problems(self) -> None:
        columns = 2 if self.width() >= self._theme.px(_TWO_COLUMNS_PX) else 1
        shown = self.problem_cards[: PROBLEMS_SHOWN if columns > 1 else PROBLEMS_SHOWN // 2]
        for card in self.problem_cards:
            self._grid.removeWidget(card)
            card.setVisible(card in shown)
        for place, card in enumerate(shown):
            self._grid.addWidget(card, place // columns, place % columns)
        put_in_tab_order(self._grid_host, [*shown, self.more_link])
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._problems.setVisible(bool(shown))
        self._problems.setMinimumHeight(self._theme.px(_PROBLEM_PX))
        rows = -(-len(shown) // columns)
        height_px = rows * self._theme.px(_PROBLEM_PX) + max(0, rows - 1) * Space.S10
        self._grid.removeWidget(self.more_link)
        rest = 0 if self._facts is None else self._facts.problem_count - len(shown)
        if rest > 0:
            words = tr_n(
                "%n more file did not complete: open the session",
                "%n more files did not complete: open the session",
                rest,
            )
            self.more_link.setText(words)
            self.more_link.setAccessibleName(words)
            self.more_link.updateGeometry()
            self._grid.addWidget(self.more_link, rows, 0, 1, columns, Qt.AlignmentFlag.AlignLeft)
            height_px += Space.S10 + self.more_link.sizeHint().height()
        self.more_link.setVisible(rest > 0)
        self._problems.setMaximumHeight(height_px)

    def _tell(self) -> None:
        session = self._session
        if session is None:
            return
        total = session.summary.total_files
        parts = [tr_n("%n file", "%n files", total), tr_n("%n value", "%n values", session.result_count)]
        if self._facts is not None and self._facts.person_count:
            parts.append(tr_n("%n person", "%n people", self._facts.person_count))
        parts.append(duration_cell(session))
        if session.model is not None:
            parts += [engine_style(session).words, cost_words(session)]
        self.line.set_words(" · ".join(part for part in parts if part != NOTHING))
        retryable = 0 if self._facts is None else len(self._facts.retryable_ids)
        self.retry_button.set_words(tr_n("Retry %n file", "Retry %n files", retryable) if retryable else tr("Retry"))

    @Slot()
    def _show_focused(self) -> None:
        card = self.sender()
        if isinstance(card, ProblemCard):
            self._problems.ensureWidgetVisible(card, 0, 0)

    @Slot()
    def _open(self) -> None:
        if self._session is not None and self._session.report_count:
            self.review_asked.emit()
        else:
            self.open_asked.emit()
