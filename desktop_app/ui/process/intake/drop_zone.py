"""The large target for files: large at the first run, 160 px high above the last sessions."""
# ruff: noqa: N802, ARG002

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.process.words import tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Radius
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, Kind, Size
from desktop_app.ui.widgets.labels import Badge, Label
from desktop_app.ui.widgets.painting import CENTRE, paint_frame, paint_text

_FORMATS = ("PDF", "PNG", "JPG", "TIFF", "WEBP", "HEIC", "BMP")
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class _Tile(QWidget):
    """The icon on its tinted ground."""

    def __init__(self, theme: Theme, side_px: int) -> None:
        super().__init__()
        self._theme, self._side_px = theme, side_px
        self.setAccessibleName(tr("Drop zone"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        side = self._theme.px(self._side_px)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect = QPainter(self), QRectF(self.rect())
        paint_frame(painter, rect, rect.width() * 0.21, self._theme.colour(Role.ACCENT_TINT))
        side = rect.width() * 40 / 76
        icon = QRectF((rect.width() - side) / 2, (rect.height() - side) / 2, side, side)
        self._theme.paint_icon(painter, icon, "ph.file-arrow-down", Role.ACCENT)


class _Format(Badge):
    """A format in a frame that is larger than a row's badge."""

    def sizeHint(self) -> QSize:
        width = round(self._theme.text_width(Type.KBD, self.accessibleName(), weight=600)) + 16
        return QSize(width, self._theme.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rect, theme = QPainter(self), QRectF(self.rect()), self._theme
        paint_frame(painter, rect, Radius.BADGE, None, theme.colour(Role.BORDER_STRONG))
        font = theme.font(Type.KBD, weight=600)
        paint_text(painter, rect, self.accessibleName(), font, theme.colour(Role.TEXT_2), CENTRE)


class DropZone(QWidget):
    """Dashed frame, words and the two buttons; a click into it chooses files too.

    `files_asked` and `folder_asked` come from the buttons.
    """

    files_asked = Signal()
    folder_asked = Signal()

    def __init__(self, theme: Theme, max_file_mb: int, max_pages: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_small = False
        self._tile = _Tile(theme, 76)
        self._title = Label(theme, tr("Drop lab reports here"), Type.COUNTER)
        self._text = Label(
            theme,
            tr("PDFs, scans or phone photos. One file, many files or a whole folder."),
            Type.SECTION,
            Role.TEXT_2,
            weight=400,
        )
        self.choose_files = Button(
            theme, tr("Choose files..."), Kind.PRIMARY, Size.LARGE, icon="ph.files", keys="Ctrl O"
        )
        self.choose_folder = Button(theme, tr("Choose folder..."), Kind.SECONDARY, Size.LARGE, icon="ph.folder-open")
        self.choose_folder.setToolTip(tr("Choose folder (Ctrl+Shift+O)"))
        self._formats = [_Format(theme, name) for name in _FORMATS]
        limits = tr("Up to %1 MB and %2 pages per file").replace("%1", str(max_file_mb)).replace("%2", str(max_pages))
        self._limits = Label(theme, limits, Type.CAPTION, Role.TEXT_2)
        self._row = QHBoxLayout()
        self._lay_out()
        self.choose_files.clicked.connect(self.files_asked)
        self.choose_folder.clicked.connect(self.folder_asked)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_small(self, is_small: bool) -> None:
        """Be 160 px high, without the details, or as large as there is room."""
        self._is_small = is_small
        self._tile.setVisible(not is_small)
        self._text.setVisible(not is_small)
        for widget in (*self._formats, self._limits):
            widget.setVisible(not is_small)
        self._restyle()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose files on a click anywhere in the zone."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.files_asked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and dashed frame."""
        painter, rect = QPainter(self), QRectF(self.rect())
        paint_frame(painter, rect, Radius.CARD + 2, self._theme.colour(Role.SURFACE))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.colour(Role.BORDER_STRONG), 2, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([4.0, 3.0])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), Radius.CARD + 2, Radius.CARD + 2)

    def _lay_out(self) -> None:
        formats = QHBoxLayout()
        formats.setSpacing(6)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        for row, widgets in ((buttons, (self.choose_files, self.choose_folder)), (formats, tuple(self._formats))):
            row.addStretch(1)
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addStretch(1)
        column.addWidget(self._tile, 0, _CENTRE)
        column.addSpacing(20)
        column.addWidget(self._title, 0, _CENTRE)
        column.addSpacing(8)
        column.addWidget(self._text, 0, _CENTRE)
        column.addSpacing(22)
        column.addLayout(buttons)
        column.addSpacing(24)
        column.addLayout(formats)
        column.addSpacing(9)
        column.addWidget(self._limits, 0, _CENTRE)
        column.addStretch(1)

    @Slot()
    def _restyle(self) -> None:
        for number, height in ((2, 20), (4, 8), (6, 22), (8, 24), (10, 9)):
            item = self._column.itemAt(number)
            space = None if item is None else item.spacerItem()
            if space is not None:
                is_kept = not self._is_small or number == 6
                space.changeSize(0, (14 if self._is_small else height) if is_kept else 0)
        self._column.invalidate()
        if self._is_small:
            self.setFixedHeight(self._theme.px(160))
        else:
            self.setMinimumHeight(self._theme.px(260))
            self.setMaximumHeight(self._theme.px(412))
        self.update()
