"""The frame over the content while files are dragged in: how many are taken, or why none can be."""
# ruff: noqa: N802, ARG002

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Radius
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.announcing import announce
from desktop_app.ui.widgets.liveness import is_alive
from desktop_app.ui.widgets.painting import CENTRE, paint_frame, paint_text
from desktop_app.ui.widgets.words import tr

_WIDTH_PX = 3.0


class DropFrame(QWidget):
    """Covers its host while shown; drag events go through it to the host."""

    def __init__(self, theme: Theme, host: QWidget, *, margin_px: int = 0) -> None:
        super().__init__(host)
        self._theme, self._host, self._margin_px = theme, host, margin_px
        self._title, self._detail, self._is_refused = "", "", False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(tr("Drop files"))
        host.installEventFilter(self)
        theme.changed.connect(self.update)
        self.hide()

    @property
    def is_refused(self) -> bool:
        """True while the frame says that nothing can be taken."""
        return self._is_refused

    def show_accepted(self, title: str, detail: str = "") -> None:
        """Show how many files are taken ("Drop to add 7 files") and what is left out."""
        self._show(title, detail, is_refused=False)

    def show_refused(self, title: str, detail: str) -> None:
        """Show that none is taken ("These files cannot be read"), and the reason."""
        self._show(title, detail, is_refused=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the host at every size."""
        if event.type() is QEvent.Type.Resize and is_alive(self):
            self._cover()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tint, frame, icon and words."""
        painter, rect, colour = QPainter(self), QRectF(self.rect()), self._theme.colour
        if self._is_refused:
            paint_frame(painter, rect, Radius.CARD, colour(Role.FAILED_TINT))
            self._paint_dashes(painter, rect)
        else:
            paint_frame(painter, rect, Radius.CARD, colour(Role.ACCENT_TINT), colour(Role.ACCENT), _WIDTH_PX)
        self._paint_words(painter, rect)

    def _show(self, title: str, detail: str, *, is_refused: bool) -> None:
        is_new = (title, detail) != (self._title, self._detail) or self.isHidden()
        self._title, self._detail, self._is_refused = title, detail, is_refused
        self.setAccessibleName(f"{title}. {detail}".strip())
        self._cover()
        self.show()
        self.raise_()
        self.update()
        if is_new:
            announce(self, self.accessibleName())

    def _cover(self) -> None:
        margin = self._margin_px
        self.setGeometry(self._host.rect().adjusted(margin, margin, -margin, -margin))

    def _paint_dashes(self, painter: QPainter, rect: QRectF) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.colour(Role.FAILED_BAR), _WIDTH_PX, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([2.6, 1.7])
        painter.setPen(pen)
        painter.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), Radius.CARD, Radius.CARD)
        painter.restore()

    def _paint_words(self, painter: QPainter, rect: QRectF) -> None:
        theme = self._theme
        side, title, detail = theme.px(28), theme.line_px(Type.CARD_TITLE), theme.line_px(Type.BODY)
        top = rect.center().y() - (side + 6 + title + detail) / 2
        icon, role = ("ph.prohibit-bold", Role.FAILED) if self._is_refused else ("ph.file-arrow-down-fill", Role.ACCENT)
        theme.paint_icon(painter, QRectF(rect.center().x() - side / 2, top, side, side), icon, role)
        upper = QRectF(rect.left() + 16, top + side + 6, rect.width() - 32, title)
        paint_text(painter, upper, self._title, theme.font(Type.CARD_TITLE), theme.colour(Role.TEXT), CENTRE)
        lower = QRectF(upper.left(), upper.bottom(), upper.width(), rect.bottom() - upper.bottom())
        painter.setFont(theme.font(Type.BODY))
        painter.setPen(theme.colour(Role.TEXT_2))
        wrapped = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(lower, wrapped, self._detail)
