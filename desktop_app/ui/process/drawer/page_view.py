"""A larger view of a file's pages over the screen: page by page, from the width of the window up to four times that."""
# ruff: noqa: N802, ARG002

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.core.session import SessionFile
from desktop_app.ui.desk import PagePicture, SessionDesk
from desktop_app.ui.process.drawer.page_picture import pixmap_of
from desktop_app.ui.process.words import count_words, tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height, Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.labels import Label

_ZOOMS = (1.0, 1.5, 2.0, 3.0, 4.0)
_MARGIN_PX = 24
_WIDEST_PX = 900
"""A page is at most so wide at the first zoom: longer lines are no easier to read."""


class _Canvas(QWidget):
    """The page, or words in its place."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._picture: QPixmap | None = None
        self._words = ""
        self._width = 400
        theme.changed.connect(self.update)

    def show_words(self, words: str) -> None:
        self._picture, self._words = None, words
        self.setAccessibleName(words)
        self._fit()

    def show_picture(self, picture: QPixmap, width: int, name: str) -> None:
        self._picture, self._words, self._width = picture, "", width
        self.setAccessibleName(name)
        self._fit()

    def set_page_width(self, width: int) -> None:
        self._width = width
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._picture is None:
            painter.setPen(self._theme.colour(Role.TEXT_2))
            painter.setFont(self._theme.font(Type.BODY))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._page_size()
        left = max(_MARGIN_PX, (self.width() - size.width()) // 2)
        place = QRectF(left, _MARGIN_PX, size.width(), size.height())
        painter.drawPixmap(place, self._picture, QRectF(self._picture.rect()))

    def _page_size(self) -> QSize:
        if self._picture is None:
            return QSize(200, 200)
        return QSize(self._width, round(self._picture.height() * self._width / self._picture.width()))

    def _fit(self) -> None:
        self.setMinimumSize(self._page_size() + QSize(2 * _MARGIN_PX, 2 * _MARGIN_PX))
        self.update()


class PageView(QWidget):
    """Covers its host while open; Esc or the cross closes it (`closed`)."""

    closed = Signal()

    def __init__(self, theme: Theme, desk: SessionDesk, host: QWidget) -> None:
        super().__init__(host)
        self._theme, self._desk = theme, desk
        self._file_id, self._page, self._page_count, self._zoom = "", 1, 1, 0
        self._name = Label(theme, kind=Type.SECTION, elide=Qt.TextElideMode.ElideMiddle)
        self._place = Label(theme, role=Role.TEXT_2)
        self.previous = IconButton(theme, "ph.caret-left", tr("Previous page"))
        self.next = IconButton(theme, "ph.caret-right", tr("Next page"))
        self.smaller = IconButton(theme, "ph.magnifying-glass-minus", tr("Show the page smaller"))
        self.larger = IconButton(theme, "ph.magnifying-glass-plus", tr("Show the page larger"))
        self.close_button = IconButton(theme, "ph.x", tr("Close page"))
        self._canvas = _Canvas(theme)
        self._area = QScrollArea()
        self._lay_out()
        self.previous.clicked.connect(self._go_back)
        self.next.clicked.connect(self._go_on)
        self.smaller.clicked.connect(self._zoom_out)
        self.larger.clicked.connect(self._zoom_in)
        self.close_button.clicked.connect(self.close_view)
        theme.changed.connect(self.update)
        self.hide()

    @property
    def is_open(self) -> bool:
        """True while it covers its host."""
        return not self.isHidden()

    @property
    def page(self) -> int:
        """The page that is shown, from 1."""
        return self._page

    def open_file(self, file: SessionFile) -> None:
        """Open a file's first page."""
        self._file_id, self._page, self._zoom = file.progress.file_id, 1, 0
        self._page_count = file.progress.page_count or 1
        self._name.set_words(file.name)
        self.setAccessibleName(tr("Pages of %1").replace("%1", file.name))
        self.cover()
        self.show()
        self.raise_()
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._ask()

    def cover(self) -> None:
        """Cover the host."""
        host = self.parentWidget()
        if host is not None:
            self.setGeometry(host.rect())

    @Slot()
    def close_view(self) -> None:
        """Close."""
        if self.is_open:
            self.hide()
            self._file_id = ""
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn pages, zoom and close by keys."""
        acts = {
            Qt.Key.Key_PageUp: self._go_back, Qt.Key.Key_PageDown: self._go_on, Qt.Key.Key_Plus: self._zoom_in,
            Qt.Key.Key_Equal: self._zoom_in, Qt.Key.Key_Minus: self._zoom_out, Qt.Key.Key_Escape: self.close_view,
        }  # fmt: skip
        act = acts.get(Qt.Key(event.key()))
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page's width."""
        super().resizeEvent(event)
        self._canvas.set_page_width(self._wanted_width())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint bar and canvas."""
        painter, bar = QPainter(self), self._theme.px(Height.HEADER_SMALL)
        painter.fillRect(self.rect(), self._theme.colour(Role.SUNKEN))
        painter.fillRect(QRectF(0, 0, self.width(), bar), self._theme.colour(Role.SURFACE))
        painter.fillRect(QRectF(0, bar - 1, self.width(), 1), self._theme.colour(Role.BORDER))

    def _lay_out(self) -> None:
        bar = QWidget()
        bar.setFixedHeight(self._theme.px(Height.HEADER_SMALL))
        row = QHBoxLayout(bar)
        row.setContentsMargins(Space.S20, 0, Space.S12, 0)
        row.setSpacing(4)
        row.addWidget(self._name, 1)
        for widget in (self.previous, self._place, self.next):
            row.addWidget(widget)
        row.addSpacing(12)
        for button in (self.smaller, self.larger):
            row.addWidget(button)
        row.addSpacing(12)
        row.addWidget(self.close_button)
        self._area.setWidget(self._canvas)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(tr("Page"))
        self._canvas.setObjectName("scrolled")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._area, 1)

    def _ask(self) -> None:
        wanted = (self._file_id, self._page)
        words = tr("Page %1 of %2").replace("%1", count_words(self._page)).replace("%2", count_words(self._page_count))
        self._place.set_words(words)
        self.previous.setEnabled(self._page > 1)
        self.next.setEnabled(self._page < self._page_count)
        self.smaller.setEnabled(self._zoom > 0)
        self.larger.setEnabled(self._zoom < len(_ZOOMS) - 1)
        self._canvas.set_page_width(self._wanted_width())
        width = round(self._wanted_width() * self.devicePixelRatioF())
        self._desk.draw_page(self._file_id, self._page, width, partial(self._take, wanted))

    def _take(self, wanted: tuple[str, int], drawn: PagePicture) -> None:
        if not isValid(self) or wanted != (self._file_id, self._page):
            return
        picture = pixmap_of(drawn.image)
        if picture is None:
            self._canvas.show_words(tr("This page cannot be drawn"))
            return
        if drawn.page_count and drawn.page_count != self._page_count:
            self._page_count = drawn.page_count
            self.next.setEnabled(self._page < self._page_count)
        self._canvas.show_picture(picture, self._wanted_width(), self._place.words)

    def _wanted_width(self) -> int:
        room = max(200, self.width() - 2 * _MARGIN_PX - 16)
        return round(min(room, _WIDEST_PX) * _ZOOMS[self._zoom])

    def _turn(self, step: int) -> None:
        page = min(self._page_count, max(1, self._page + step))
        if page != self._page:
            self._page = page
            self._canvas.show_words(tr("Drawing the page…"))
            self._area.verticalScrollBar().setValue(0)
            self._ask()

    def _set_zoom(self, zoom: int) -> None:
        zoom = min(len(_ZOOMS) - 1, max(0, zoom))
        if zoom != self._zoom:
            self._zoom = zoom
            self._ask()

    @Slot()
    def _go_back(self) -> None:
        self._turn(-1)

    @Slot()
    def _go_on(self) -> None:
        self._turn(1)

    @Slot()
    def _zoom_in(self) -> None:
        self._set_zoom(self._zoom + 1)

    @Slot()
    def _zoom_out(self) -> None:
        self._set_zoom(self._zoom - 1)
