"""A drawn page as a widget: asked for in the sandbox, and replaced when the file is another one."""
# ruff: noqa: N802, ARG002

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget
from shiboken6 import isValid

from desktop_app.ui.desk import PagePicture, SessionDesk
from desktop_app.ui.process.words import tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.metrics import Radius
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.painting import paint_frame

_WIDTH_PX, _HEIGHT_PX = 112, 147


class Thumbnail(QWidget):
    """The first page of a file in small."""

    def __init__(self, theme: Theme, desk: SessionDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._desk = theme, desk
        self._wanted: tuple[str, str] | None = None
        self._picture: QPixmap | None = None
        self._has_failed = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Page 1"))
        theme.changed.connect(self._restyle)

    @property
    def has_picture(self) -> bool:
        """True once the page is drawn."""
        return self._picture is not None

    def show_page(self, file_id: str, sha256: str | None) -> None:
        """Show a file's first page; nothing while its content has not been brought in."""
        wanted = None if sha256 is None else (file_id, sha256)
        if wanted == self._wanted:
            return
        self._wanted, self._picture, self._has_failed = wanted, None, False
        self.update()
        if wanted is not None:
            width = round(self._theme.px(_WIDTH_PX) * self.devicePixelRatioF())
            self._desk.draw_page(file_id, 1, width, partial(self._take, wanted))

    def sizeHint(self) -> QSize:
        """Return the frame's size."""
        return QSize(self._theme.px(_WIDTH_PX), self._theme.px(_HEIGHT_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page, its top where it is longer than the frame, or a sign in its place."""
        painter, rect, colour = QPainter(self), QRectF(self.rect()), self._theme.colour
        paint_frame(painter, rect, Radius.SMALL, colour(Role.SUNKEN))
        if self._picture is not None:
            self._paint_picture(painter, rect, self._picture)
        else:
            side = self._theme.px(28)
            place = QRectF((rect.width() - side) / 2, (rect.height() - side) / 2, side, side)
            self._theme.paint_icon(painter, place, "ph.file-x" if self._has_failed else "ph.file", Role.TEXT_3)
        paint_frame(painter, rect, Radius.SMALL, None, colour(Role.BORDER))

    def _paint_picture(self, painter: QPainter, rect: QRectF, picture: QPixmap) -> None:
        outline = QPainterPath()
        outline.addRoundedRect(rect, Radius.SMALL, Radius.SMALL)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(outline)
        scale = rect.width() / picture.width()
        painter.drawPixmap(QRectF(0, 0, rect.width(), picture.height() * scale), picture, QRectF(picture.rect()))
        painter.restore()

    def _take(self, wanted: tuple[str, str], drawn: PagePicture) -> None:
        if not isValid(self) or wanted != self._wanted:
            return
        self._picture = pixmap_of(drawn.image)
        self._has_failed = self._picture is None
        words = tr("Page 1") if self._picture is not None else tr("This page cannot be drawn")
        self.setAccessibleName(words)
        self.setToolTip("" if self._picture is not None else words)
        self.update()

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def pixmap_of(image: QImage | None) -> QPixmap | None:
    """Return a picture for painting, None for none."""
    return None if image is None or image.isNull() else QPixmap.fromImage(image, Qt.ImageConversionFlag.AutoColor)
