"""The left side of Review: a bar with file, page, zoom and turn, and the page, drawn sharp at each width."""
# ruff: noqa: N802, ARG002

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.core.errors import ErrorCode
from desktop_app.core.report import Box
from desktop_app.core.review import ReviewReport
from desktop_app.ui.desk import PagePicture
from desktop_app.ui.process.words import kind_words
from desktop_app.ui.review.desk import ReviewDesk
from desktop_app.ui.review.page_canvas import PageCanvas
from desktop_app.ui.review.page_lines import Line
from desktop_app.ui.review.words import tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, IconButton, Size
from desktop_app.ui.widgets.labels import Badge, Label
from desktop_app.ui.widgets.list_states import ListState
from desktop_app.ui.widgets.tips import plain_tip

_LEAST_BADGE_PX, _LEAST_NAME_PX = 300, 40
_BAR_PX = 44
_FINE_PX = 1500
_SHARPEN_MS = 120
"""After zooming the page is drawn anew once the zoom has been the same for so long."""


class PagePane(QWidget):
    """Shows the pages of one file.

    Signals:
        line_chosen: a line was clicked (its result's id), 0 for empty paper.
        page_shown: another page is shown, or its picture has come.
    """

    line_chosen = Signal(int)
    page_shown = Signal()

    def __init__(self, theme: Theme, desk: ReviewDesk) -> None:
        super().__init__()
        self._theme, self._desk = theme, desk
        self._report: ReviewReport | None = None
        self._page = 1
        self._page_count = 1
        self._drawn_px = 0
        self._fine_image: QImage | None = None
        self._is_fine_asked = False
        self._turns: dict[tuple[str, int], int] = {}
        self.canvas = PageCanvas(theme)
        self.setAccessibleName(tr("Page"))
        self._sharpen = QTimer(self, singleShot=True, interval=_SHARPEN_MS)
        self._build_bar()
        self.open_button = Button(theme, tr("Open file"), icon="ph.arrow-square-out")
        self.open_button.clicked.connect(self._open_file)
        text = tr("What was read from it is in the table and can be checked against the file itself.")
        self.unreadable = ListState(
            theme, "ph.file-x", tr("This page cannot be drawn"), text, (self.open_button,), is_error=False
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        self._stack = QStackedLayout()
        column.addLayout(self._stack, 1)  # before it is filled: it shows its first widget, which must be no window
        self._stack.addWidget(self.canvas)
        self._stack.addWidget(self.unreadable)
        self._wire()

    @property
    def page(self) -> int:
        """The page that is shown, from 1."""
        return self._page

    @property
    def image(self) -> QImage | None:
        """The picture of the page that is shown, None while there is none."""
        return self._fine_image or self.canvas.image

    @property
    def is_sharpening(self) -> bool:
        """True between a change of width and the question for a picture of that width."""
        return self._sharpen.isActive()

    def want_fine_image(self) -> None:
        """Have the page drawn finely too, for a line to be cut from it; `page_shown` tells when it has come."""
        is_fine = self.canvas.image is not None and self.canvas.image.width() >= _FINE_PX
        if self._report is not None and not self._is_fine_asked and not is_fine and self.isVisible():
            self._is_fine_asked = True
            self._desk.draw_page(self._report.file_id, self._page, _FINE_PX, self._take_fine)

    def show_report(self, report: ReviewReport, page: int) -> None:
        """Show a page of a report's file."""
        is_same_file = self._report is not None and self._report.file_id == report.file_id
        self._report = report
        self._page_count = max(1, report.page_count)
        self.name.set_words(report.file_name)
        self.name.setToolTip(plain_tip(report.file_name))
        self.badge.set_words(kind_words(report.media_type, report.file_name))
        self.open_button.setVisible(Path(report.source).is_file())
        if not is_same_file or page != self._page:
            self._go_to(page)
        self._tell_page()

    def show_page(self, page: int) -> None:
        """Show another page of the file; nothing happens outside its pages."""
        if 1 <= page <= self._page_count and page != self._page:
            self._go_to(page)
            self._tell_page()

    def show_found(self, page: int, boxes: Sequence[Box]) -> None:
        """Show a page with what was searched for outlined."""
        self.show_page(page)
        self.canvas.set_found(boxes)

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Outline the lines of the page that is shown."""
        self.canvas.set_lines(lines)

    def turn(self) -> None:
        """Turn the view of this page by a quarter; it is remembered for this page."""
        if self._report is not None:
            key = (self._report.file_id, self._page)
            self._turns[key] = (self._turns.get(key, 0) + 90) % 360
            self.canvas.set_turn(self._turns[key])

    def set_narrow(self, is_narrow: bool) -> None:
        """Leave out words of the bar in narrow windows."""
        self._is_narrow = is_narrow
        self.percent.setVisible(not is_narrow)
        self._tell_page()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the badge, then the name, where large text has no room for them."""
        super().resizeEvent(event)
        self._fit_bar()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of the page and of the bar, with the line below."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(Role.SUNKEN))
        painter.fillRect(self.bar.geometry(), self._theme.colour(Role.SURFACE))
        painter.fillRect(0, self.bar.height() - 1, self.width(), 1, self._theme.colour(Role.BORDER))

    def _build_bar(self) -> None:
        theme = self._theme
        self._is_narrow = False
        self.bar = QWidget()
        self.bar.setAccessibleName(tr("Page controls"))
        self.badge = Badge(theme, "PDF")
        self.name = Label(theme, kind=Type.STRONG, elide=Qt.TextElideMode.ElideMiddle)
        self.where = Label(theme, "", Type.BODY, Role.TEXT_2)
        self.where.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.percent = Label(theme, "100 %", Type.BODY, Role.TEXT_2)
        self.percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.previous = IconButton(theme, "ph.caret-left", tr("Previous page (Page up)"), size=Size.SMALL)
        self.following = IconButton(theme, "ph.caret-right", tr("Next page (Page down)"), size=Size.SMALL)
        self.smaller = IconButton(theme, "ph.magnifying-glass-minus", tr("Zoom out (Ctrl −)"), size=Size.SMALL)
        self.larger = IconButton(theme, "ph.magnifying-glass-plus", tr("Zoom in (Ctrl +)"), size=Size.SMALL)
        self.turner = IconButton(theme, "ph.arrow-clockwise", tr("Turn the view (Ctrl R)"), size=Size.SMALL)
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(Space.S12, 0, Space.S8, 1)
        row.setSpacing(2)
        row.addWidget(self.badge)
        row.addSpacing(6)
        row.addWidget(self.name, 1)
        row.addSpacing(6)
        row.addStretch(0)
        for widget in (self.previous, self.where, self.following):
            row.addWidget(widget)
        row.addSpacing(6)
        for widget in (self.smaller, self.percent, self.larger, self.turner):
            row.addWidget(widget)
        self._restyle()

    def _fit_bar(self) -> None:
        """Leave the name to the tooltip of the page's number where there are but a few letters' room for it."""
        self.badge.setVisible(self.width() >= self._theme.px(_LEAST_BADGE_PX))
        buttons = (self.previous, self.following, self.smaller, self.larger, self.turner)
        shown = [self.where, *buttons, *([] if self._is_narrow else [self.percent])]
        taken = sum(widget.sizeHint().width() + 2 for widget in shown) + Space.S12 + Space.S8 + 3 * 6
        self.name.setVisible(self.width() - taken >= self._theme.px(_LEAST_NAME_PX))
        self.where.setToolTip("" if self.name.isVisibleTo(self) else plain_tip(self.name.words))

    def _wire(self) -> None:
        self.previous.clicked.connect(self.go_back)
        self.following.clicked.connect(self.go_on)
        self.smaller.clicked.connect(lambda: self.canvas.zoom_by(-1))
        self.larger.clicked.connect(lambda: self.canvas.zoom_by(1))
        self.turner.clicked.connect(self.turn)
        self.canvas.line_chosen.connect(self.line_chosen)
        self.canvas.zoomed.connect(self._show_zoom)
        self.canvas.width_wanted.connect(self._want_width)
        self._sharpen.timeout.connect(self._ask)
        self._theme.changed.connect(self._restyle)

    @Slot()
    def go_back(self) -> None:
        """Show the page before."""
        self.show_page(self._page - 1)

    @Slot()
    def go_on(self) -> None:
        """Show the next page."""
        self.show_page(self._page + 1)

    def _go_to(self, page: int) -> None:
        self._page = min(max(1, page), self._page_count)
        self._drawn_px = 0
        self._fine_image, self._is_fine_asked = None, False
        self.canvas.set_image(None)
        self.canvas.set_lines(())
        self.canvas.set_found(())
        self._stack.setCurrentWidget(self.canvas)
        if self._report is not None:
            self.canvas.set_turn(self._turns.get((self._report.file_id, self._page), 0))
        self.canvas.verticalScrollBar().setValue(0)
        self._ask()

    @Slot(int)
    def _want_width(self, _width_px: int) -> None:
        self._sharpen.start()

    @Slot()
    def _ask(self) -> None:
        """Have the page drawn as wide as it is shown; a picture of another width is shown until it comes."""
        self._sharpen.stop()
        width_px = self.canvas.wanted_width_px
        if self._report is None or not self.isVisible() or width_px == self._drawn_px:
            return
        self._drawn_px = width_px
        self._desk.draw_page(self._report.file_id, self._page, width_px, self._take)

    def showEvent(self, event: object) -> None:
        """Draw what was not drawn while hidden."""
        super().showEvent(event)  # pyright: ignore[reportArgumentType]
        self._sharpen.start()

    def _take(self, picture: PagePicture) -> None:
        if self._report is None or (picture.file_id, picture.page) != (self._report.file_id, self._page):
            return
        if picture.image is not None:
            self._page_count = max(self._page_count, picture.page_count)
            self.canvas.set_image(picture.image)
            self._stack.setCurrentWidget(self.canvas)
        elif picture.failure is not None and picture.failure.code is ErrorCode.CANCELLED:
            self._drawn_px = 0  # given up for newer questions, and wanted again now
            self._sharpen.start()
        elif self.canvas.image is None:
            self._stack.setCurrentWidget(self.unreadable)
        self._tell_page()

    def _take_fine(self, picture: PagePicture) -> None:
        if self._report is not None and (picture.file_id, picture.page) == (self._report.file_id, self._page):
            self._fine_image = picture.image
            self.page_shown.emit()

    def _tell_page(self) -> None:
        numbers = {"page": self._page, "pages": self._page_count}
        words = "{page} / {pages}" if self._is_narrow else tr("Page {page} of {pages}")
        self.where.set_words(words.format(**numbers))
        spoken = tr("Page {page} of {pages}").format(**numbers)
        self._fit_bar()
        self.canvas.setAccessibleName(f"{spoken}, {self._report.file_name if self._report is not None else ''}")
        self.previous.setEnabled(self._page > 1)
        self.following.setEnabled(self._page < self._page_count)
        self.page_shown.emit()

    @Slot(int)
    def _show_zoom(self, percent: int) -> None:
        self.percent.set_words(f"{percent} %")

    @Slot()
    def _open_file(self) -> None:
        if self._report is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(self._report.source))

    @Slot()
    def _restyle(self) -> None:
        self.bar.setFixedHeight(self._theme.px(_BAR_PX))
        self.percent.setMinimumWidth(self._theme.px(44))
        self.update()
