"""Where things of a page are in the view: from fractions of the page to pixels and back, at any turn."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QTransform

from desktop_app.core.report import Box

PAD_X_PX, PAD_Y_PX = 4.0, 1.0
"""A line's outline is so much larger than its words."""


@dataclass(frozen=True, slots=True)
class Placing:
    """The page's rectangle in the viewport, and by how many degrees the page in it is turned clockwise."""

    page: QRectF
    turn: int = 0

    @property
    def upright_size(self) -> QSizeF:
        """The page's size before it is turned."""
        return self.page.size() if self.turn % 180 == 0 else self.page.size().transposed()

    def exactly(self, box: Box) -> QRectF:
        """Return where a box of fractions is."""
        share = self._turned().mapRect(QRectF(QPointF(box[0], box[1]), QPointF(box[2], box[3])))
        page = self.page
        return QRectF(
            page.left() + share.left() * page.width(),
            page.top() + share.top() * page.height(),
            share.width() * page.width(),
            share.height() * page.height(),
        )

    def outline(self, box: Box) -> QRectF:
        """Return the outline of a line: a little larger than its words."""
        return self.exactly(box).adjusted(-PAD_X_PX, -PAD_Y_PX, PAD_X_PX, PAD_Y_PX)

    def box_of(self, rect: QRectF) -> Box | None:
        """Return the part of the page that a rectangle of the view covers, None where it covers none."""
        page = self.page
        inside = rect.intersected(page)
        if inside.isEmpty():
            return None
        share = QRectF(
            (inside.left() - page.left()) / page.width(),
            (inside.top() - page.top()) / page.height(),
            inside.width() / page.width(),
            inside.height() / page.height(),
        )
        upright = self._turned().inverted()[0].mapRect(share)
        return (
            max(0.0, round(upright.left(), 4)),
            max(0.0, round(upright.top(), 4)),
            min(1.0, round(upright.right(), 4)),
            min(1.0, round(upright.bottom(), 4)),
        )

    def _turned(self) -> QTransform:
        return QTransform().translate(0.5, 0.5).rotate(self.turn).translate(-0.5, -0.5)
