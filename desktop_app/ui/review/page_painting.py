"""How the page, its lines and the box that is drawn on it look: paper keeps its colours in both themes."""

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap

from desktop_app.core.report import Box
from desktop_app.ui.review.page_lines import Line
from desktop_app.ui.review.page_placing import Placing
from desktop_app.ui.theme.colours import Mode, Role, colour_of
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Radius
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.painting import CENTRE, paint_frame, paint_text

_DARK_SHARE = 0.93
"""In the dark theme the page is drawn at 93 % over black."""

_FLASH_PX = 5.0


class PagePainter:
    """Paints parts of a page; the page's picture is kept as it is shown, so that painting it again is a copy."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._kept: QPixmap | None = None
        self._kept_key: object = None

    def paint_page(self, painter: QPainter, placing: Placing, image: QImage | None, ratio: float) -> None:
        """Paint the paper with its picture, where there is one; `ratio` is device pixels per pixel."""
        page = placing.page
        if image is None:
            painter.fillRect(page, self._dimmed(Qt.GlobalColor.white))
        else:
            painter.drawPixmap(page.topLeft(), self._picture(placing, image, ratio))
        paint_frame(painter, page.adjusted(-1, -1, 1, 1), 0, None, self._theme.colour(Role.PAGE_LINE))

    def paint_line(self, painter: QPainter, placing: Placing, line: Line) -> None:
        """Outline a line in the light theme's colours: paper is white in both themes."""
        role = Role.WARN_BORDER if line.is_doubtful else Role.ACCENT
        edge = paper(role, 0.9 if line.is_doubtful else 0.4)
        paint_frame(painter, placing.outline(line.box), 1, paper(role, 0.08), edge)

    def paint_chosen(self, painter: QPainter, placing: Placing, line: Line, marked: QRectF | None) -> None:
        """Outline the chosen line heavily, with its number on a tab; `marked` is outlined in dashes."""
        place = placing.outline(line.box)
        paint_frame(painter, place.adjusted(-1, -1, 1, 1), 2, paper(Role.ACCENT, 0.14), paper(Role.ACCENT), 2.5)
        tab = self.tab(placing, line)
        paint_frame(painter, tab, Radius.BADGE, paper(Role.ACCENT))
        font = self._theme.font(Type.LABEL_STRONG)
        paint_text(painter, tab, str(line.number), font, paper(Role.ON_ACCENT), CENTRE)
        if marked is not None:
            self._paint_dashes(painter, marked.adjusted(-1, -1, 1, 1), Role.WARN_BORDER)

    def paint_found(self, painter: QPainter, placing: Placing, box: Box) -> None:
        """Outline what was searched for."""
        place = placing.outline(box).adjusted(2, 0, -2, 0)  # closer than a row's: words stand side by side
        paint_frame(painter, place, 2, paper(Role.ACCENT, 0.14), paper(Role.ACCENT), 2)

    def paint_flash(self, painter: QPainter, placing: Placing, line: Line) -> None:
        """Paint the wide outline that flashes around a line that was jumped to."""
        place = placing.outline(line.box).adjusted(-_FLASH_PX, -_FLASH_PX, _FLASH_PX, _FLASH_PX)
        paint_frame(painter, place, Radius.BADGE, None, paper(Role.WARN_BORDER), 3)

    def paint_box(self, painter: QPainter, box: QRectF) -> None:
        """Paint the box that is being drawn."""
        painter.fillRect(box, paper(Role.ACCENT, 0.1))
        self._paint_dashes(painter, box, Role.ACCENT)

    def tab_width(self, line: Line) -> float:
        """Return the width of the tab with a line's number."""
        return max(24.0, self._theme.text_width(Type.LABEL_STRONG, str(line.number)) + 12)

    def tab(self, placing: Placing, line: Line) -> QRectF:
        """Return where the tab of a line is."""
        place, width = placing.outline(line.box), self.tab_width(line)
        height = max(18.0, self._theme.line_px(Type.LABEL) + 4.0)
        return QRectF(max(2.0, place.left() - 1 - width), place.center().y() - height / 2, width, height)

    def reach(self, placing: Placing, line: Line, marked: QRectF | None) -> QRectF:
        """Return what is painted of a chosen line, its flash among it."""
        place = placing.outline(line.box).adjusted(-8, -8, 8, 8).united(self.tab(placing, line).adjusted(-2, -2, 2, 2))
        return place if marked is None else place.united(marked.adjusted(-4, -4, 4, 4))

    def _picture(self, placing: Placing, image: QImage, ratio: float) -> QPixmap:
        size = placing.page.size()
        key = (image.cacheKey(), size.width(), size.height(), placing.turn, ratio, self._theme.is_page_dimmed)
        if self._kept is None or key != self._kept_key:
            self._kept, self._kept_key = self._rendered(placing, image, ratio), key
        return self._kept

    def _rendered(self, placing: Placing, image: QImage, ratio: float) -> QPixmap:
        size = placing.page.size()
        pixmap = QPixmap(QSize(max(1, round(size.width() * ratio)), max(1, round(size.height() * ratio))))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.black)
        painter = QPainter(pixmap)
        painter.setOpacity(_DARK_SHARE if self._theme.is_page_dimmed else 1.0)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        upright = placing.upright_size
        painter.translate(size.width() / 2, size.height() / 2)
        painter.rotate(placing.turn)
        place = QRectF(QPointF(-upright.width() / 2, -upright.height() / 2), upright)
        painter.drawImage(place, shrunk(image, upright * ratio))
        painter.end()
        return pixmap

    def _dimmed(self, colour: Qt.GlobalColor) -> QColor:
        share = round(255 * _DARK_SHARE)
        return QColor(share, share, share) if self._theme.is_page_dimmed else QColor(colour)

    def _paint_dashes(self, painter: QPainter, rect: QRectF, role: Role) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(paper(role), 1.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(rect, 3, 3)
        painter.restore()


def shrunk(image: QImage, size_px: QSizeF) -> QImage:
    """Return a picture at the size it is painted in where that is smaller: all its pixels count.

    A painter that shrinks takes single ones, and then a 6 may look like an 8.
    """
    if image.isNull() or size_px.width() >= image.width():
        return image
    size = size_px.toSize().expandedTo(QSize(1, 1))
    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def paper(role: Role, opacity: float = 1.0) -> QColor:
    """Return a colour as it is on paper: the light theme's."""
    colour = QColor(colour_of(role, Mode.LIGHT))
    colour.setAlphaF(opacity)
    return colour
