"""Paints the history's cells: words, signs of outcome, engine and review, and the row's buttons."""

from enum import StrEnum

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop_app.core.history import PastSession
from desktop_app.ui.history.columns import ACTION_PX, EDGE_PX, PAD_PX, RIGHT_ALIGNED, Column
from desktop_app.ui.history.model import SESSION, Index, cell_words
from desktop_app.ui.history.words import engine_style, outcome_style, review_style, started_words, tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Radius
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.cell_option import CellOption
from desktop_app.ui.widgets.painting import LEFT, RIGHT, paint_frame, paint_text
from desktop_app.ui.widgets.row_painting import SELECTION_BAR_PX

_SKELETON_SHARES = (0.7, 0.8, 0.6, 0.5, 0.6, 0.6, 0.4, 0.7, 0.0)


class RowAction(StrEnum):
    """What a row's buttons do."""

    OPEN = "open"
    EXPORT = "export"
    RETRY = "retry"


_ICONS = {RowAction.OPEN: "ph.folder-open", RowAction.EXPORT: "ph.export", RowAction.RETRY: "ph.arrow-clockwise"}


def row_actions(session: PastSession) -> tuple[RowAction, ...]:
    """Return the buttons that make sense in a row, each always in the same place."""
    actions = [RowAction.OPEN]
    if session.result_count or session.summary.completed_files:
        actions.append(RowAction.EXPORT)
    if session.has_retryable:
        actions.append(RowAction.RETRY)
    return tuple(actions)


def action_words(action: RowAction, session: PastSession) -> str:
    """Return what a row's button does, with the row it does it to."""
    when = started_words(session.summary.created_at_ms)
    texts = {
        RowAction.OPEN: tr("Open session of {day}"),
        RowAction.EXPORT: tr("Export session of {day} again"),
        RowAction.RETRY: tr("Retry failed files of {day}"),
    }
    return texts[action].format(day=when)


class HistoryDelegate(QStyledItemDelegate):
    """Paints one cell at a time; `hovered_row` and `hovered_action` are where the mouse is."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.hovered_row = -1
        self.hovered_action: RowAction | None = None

    def action_rect(self, cell: QRectF, action: RowAction) -> QRectF:
        """Return where a row's button lies in its cell."""
        side = self._theme.px(ACTION_PX)
        place = list(RowAction).index(action)
        return QRectF(QPointF(cell.left() + place * side, cell.center().y() - side / 2), QSizeF(side, side))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground and content of a cell."""
        column, session = Column(index.column()), index.data(SESSION)
        told = CellOption(option)
        rect = QRectF(told.rect)
        self._paint_ground(painter, rect, index, is_selected=told.is_selected)
        if not isinstance(session, PastSession):
            self._paint_skeleton(painter, rect, column)
            return
        left = EDGE_PX if column is Column.STARTED else PAD_PX
        place = rect.adjusted(left, 0, -PAD_PX, -1)
        if column is Column.ACTIONS:
            self._paint_actions(painter, rect, session, index.row())
        elif column is Column.OUTCOME:
            style = outcome_style(session)
            self._paint_sign(painter, place, style.icon, style.role, style.words, style.role, Type.LABEL_STRONG)
        elif column in {Column.ENGINE, Column.REVIEW}:
            style = engine_style(session) if column is Column.ENGINE else review_style(session)
            self._paint_sign(painter, place, style.icon, style.icon_role, style.words, style.role, Type.BODY)
        else:
            self._paint_words(painter, place, cell_words(session, column), column)

    def _paint_ground(self, painter: QPainter, rect: QRectF, index: Index, *, is_selected: bool) -> None:
        theme = self._theme
        is_hovered = index.row() == self.hovered_row
        role = Role.SELECTED if is_selected else Role.HOVER if is_hovered else Role.SURFACE
        painter.fillRect(rect, theme.colour(role))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.colour(Role.BORDER))
        if is_selected and index.column() == Column.STARTED:
            bar = QRectF(rect.topLeft(), QSizeF(SELECTION_BAR_PX, rect.height()))
            painter.fillRect(bar, theme.colour(Role.ACCENT))

    def _paint_words(self, painter: QPainter, place: QRectF, words: str, column: Column) -> None:
        kind = Type.NAME if column is Column.STARTED else Type.BODY
        role = Role.TEXT_2 if column in {Column.DURATION, Column.COST} else Role.TEXT
        align = RIGHT if column in RIGHT_ALIGNED else LEFT
        paint_text(painter, place, words, self._theme.font(kind), self._theme.colour(role), align)

    def _paint_sign(
        self, painter: QPainter, place: QRectF, icon: str, icon_role: Role, words: str, role: Role, kind: Type
    ) -> None:
        theme, left = self._theme, 0.0
        if icon:
            side = theme.px(16)
            square = QRectF(place.left(), place.center().y() - side / 2, side, side)
            theme.paint_icon(painter, square, icon, icon_role)
            left = side + (6.0 if kind is Type.LABEL_STRONG else 4.0)
        paint_text(painter, place.adjusted(left, 0, 0, 0), words, theme.font(kind), theme.colour(role))

    def _paint_actions(self, painter: QPainter, cell: QRectF, session: PastSession, row: int) -> None:
        theme, side = self._theme, self._theme.px(16)
        for action in row_actions(session):
            rect = self.action_rect(cell, action)
            if row == self.hovered_row and action is self.hovered_action:
                paint_frame(painter, rect.adjusted(1, 1, -1, -1), Radius.SMALL, theme.colour(Role.PRESSED))
            middle = rect.center()
            place = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
            theme.paint_icon(painter, place, _ICONS[action], Role.TEXT_2)

    def _paint_skeleton(self, painter: QPainter, rect: QRectF, column: Column) -> None:
        share = _SKELETON_SHARES[column]
        if share:
            left = rect.left() + (EDGE_PX if column is Column.STARTED else PAD_PX)
            line = QRectF(left, rect.center().y() - 4, (rect.width() - 2 * PAD_PX) * share, 8)
            paint_frame(painter, line, 4, self._theme.colour(Role.TRACK))
