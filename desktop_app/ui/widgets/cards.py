"""Cards: the white frame that things lie in, and the counter card that filters."""
# ruff: noqa: N802, ARG002

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height, Radius, Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.painted_button import PaintedButton
from desktop_app.ui.widgets.painting import paint_frame, paint_text


class Card(QWidget):
    """A frame with a column layout, `card.column`; the chosen one of several has a 2 px accent border.

    `name` is its accessible name: what the group of things in it is.
    """

    def __init__(
        self,
        theme: Theme,
        *,
        name: str = "",
        padding_px: int = Space.S14,
        spacing_px: int = Space.S8,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._theme = theme
        self._is_chosen = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(padding_px, padding_px, padding_px, padding_px)
        self.column.setSpacing(spacing_px)
        theme.changed.connect(self.update)

    def set_chosen(self, is_chosen: bool) -> None:
        """Mark the card as the chosen one of several."""
        self._is_chosen = is_chosen
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and border."""
        border, width = (Role.ACCENT, 2.0) if self._is_chosen else (Role.BORDER, 1.0)
        colour = self._theme.colour
        paint_frame(QPainter(self), QRectF(self.rect()), Radius.CARD, colour(Role.SURFACE), colour(border), width)


class ListCard(Card):
    """A frame around a list or table: no padding; `head_px` of sunken ground at the top for a head."""

    def __init__(self, theme: Theme, *, name: str = "", head_at_100: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(theme, name=name, padding_px=1, spacing_px=0, parent=parent)
        self._head_at_100 = head_at_100

    @property
    def head_px(self) -> int:
        """Height of the head at the chosen text size, in px."""
        return self._theme.px(self._head_at_100)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame, head and the line below it."""
        super().paintEvent(event)
        if not self._head_at_100:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        outline = QPainterPath()
        outline.addRoundedRect(inner, Radius.CARD - 1, Radius.CARD - 1)
        painter.save()
        painter.setClipRect(QRectF(inner.left(), inner.top(), inner.width(), self.head_px - 1))
        painter.fillPath(outline, self._theme.colour(Role.SUNKEN))
        painter.restore()
        line = QRectF(inner.left(), self.head_px, inner.width(), 1)
        painter.fillRect(line, self._theme.colour(Role.BORDER))


class CounterCard(PaintedButton):
    """A figure with its icon and word; a click filters the list. A figure of 0 is shown pale."""

    def __init__(
        self, theme: Theme, word: str, icon: str, text: Role, tint: Role, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, Radius.CARD, parent)
        self._word, self._icon_name, self._text_role, self._tint = word, icon, text, tint
        self._count, self._detail, self._is_small = 0, "", False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tell()

    def set_count(self, count: int, detail: str = "") -> None:
        """Show a figure; `detail` goes behind the word, as in "1 failed, 1 timed out"."""
        if (count, detail) != (self._count, self._detail):
            self._count, self._detail = count, detail
            self.setToolTip(f"{self._word} · {detail}" if detail else "")
            self._tell()
            self.update()

    def set_small(self, is_small: bool) -> None:
        """Show one line of 42 px instead of two lines of 62 px."""
        self._is_small = is_small
        self._restyle()

    def sizeHint(self) -> QSize:
        """Return a size that holds the figure and the word."""
        words = self._theme.text_width(Type.CAPTION, self._word)
        figure = self._theme.text_width(Type.COUNTER, str(self._count)) if self._is_small else 0.0
        height = self._theme.px(Height.COUNTER_SMALL if self._is_small else Height.COUNTER)
        return QSize(round(2 * Space.S14 + self._tile_px() + Space.S12 + words + figure), height)

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame, tile with icon, figure and word."""
        painter, rect, colour = QPainter(self), QRectF(self.rect()), self._theme.colour
        fill = Role.PRESSED if self.isDown() else Role.HOVER if self.is_hovered else Role.SURFACE
        border, width = (Role.ACCENT, 2.0) if self.isChecked() else (Role.BORDER, 1.0)
        paint_frame(painter, rect, Radius.CARD, colour(fill), colour(border), width)
        tile = self._tile_px()
        left = 10.0 if self._is_small else float(Space.S14)
        place = QRectF(left, (rect.height() - tile) / 2, tile, tile)
        paint_frame(painter, place, 8, colour(self._tint if self._count else Role.SUNKEN))
        side = self._theme.px(20)
        middle = place.center()
        icon = QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)
        self._theme.paint_icon(painter, icon, self._icon_name, self._text_role if self._count else Role.TEXT_2)
        self._paint_words(painter, rect, place.right() + (8 if self._is_small else Space.S12))

    def _paint_words(self, painter: QPainter, rect: QRectF, left: float) -> None:
        theme = self._theme
        figure = theme.colour(Role.TEXT if self._count else Role.TEXT_3)
        words = f"{self._word} · {self._detail}" if self._detail else self._word
        room = rect.adjusted(left, 0, -Space.S8, 0)
        caption, pale = theme.font(Type.CAPTION), theme.colour(Role.TEXT_2)
        if self._is_small:
            paint_text(painter, room, str(self._count), theme.font(Type.BANNER_TITLE), figure)
            beside = theme.text_width(Type.BANNER_TITLE, str(self._count)) + 7
            paint_text(painter, room.adjusted(beside, 0, 0, 0), words, caption, pale)
            return
        top = rect.center().y() - (theme.line_px(Type.COUNTER) + theme.line_px(Type.CAPTION)) / 2
        upper = QRectF(room.left(), top, room.width(), theme.line_px(Type.COUNTER))
        paint_text(painter, upper, str(self._count), theme.font(Type.COUNTER), figure)
        lower = QRectF(room.left(), upper.bottom(), room.width(), theme.line_px(Type.CAPTION))
        paint_text(painter, lower, words, caption, pale)

    def _tile_px(self) -> int:
        return self._theme.px(26 if self._is_small else 36)

    def _tell(self) -> None:
        self.setAccessibleName(f"{self._word}: {self._count}" + (f", {self._detail}" if self._detail else ""))
