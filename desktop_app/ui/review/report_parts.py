"""The parts of a report under review: its page, and beside it fields, table and questions; they share the room."""
# ruff: noqa: N802

from PySide6.QtCore import QByteArray, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.review.desk import ReviewDesk
from desktop_app.ui.review.header_fields import HeaderFields
from desktop_app.ui.review.inspector import Inspector
from desktop_app.ui.review.page_pane import PagePane
from desktop_app.ui.review.results_bar import ResultsBar
from desktop_app.ui.review.table_model import ResultModel
from desktop_app.ui.review.table_view import ResultTable
from desktop_app.ui.review.words import tr
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.splitter import Splitter

_PAGE_SHARE, _NARROW_SHARE = 0.417, 0.386
_NARROW_PAGE_PX = 324
_NARROW_TABLE_PX = 650
_LEAST_PAGE_PX, _LEAST_TABLE_PX = 220, 420


class ReportParts(Splitter):
    """Lays the parts out; they know nothing of each other."""

    def __init__(self, theme: Theme, desk: ReviewDesk) -> None:
        super().__init__(theme, tr("Page and results"), Qt.Orientation.Horizontal)
        self._is_narrow: bool | None = None
        self._is_moved = False
        self.model = ResultModel(self)
        self.pane = PagePane(theme, desk)
        self.fields = HeaderFields(theme)
        self.bar = ResultsBar(theme)
        self.table = ResultTable(theme, self.model)
        self.inspector = Inspector(theme)
        self._lay_out()

    def restore_share(self, packed: bytes) -> None:
        """Share the width as the person left it the last time; nothing happens for what is not known."""
        if packed and self.restoreState(QByteArray(packed)):
            self._is_moved = True
            self._fit_table()

    @property
    def right(self) -> QWidget:
        """The part beside the page."""
        return self._right

    def put_below_fields(self, widget: QWidget) -> None:
        """Let a widget stand between the report's fields and its results."""
        layout = self._right.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.indexOf(self.bar), widget)

    def set_narrow(self, is_narrow: bool) -> None:
        """Fold what has no room in narrow windows."""
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._is_moved = False
            self.pane.set_narrow(is_narrow)
            self.fields.set_narrow(is_narrow)
            self.bar.set_narrow(is_narrow)
            self.inspector.set_narrow(is_narrow)
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the shares of page and table until the person moves the divider."""
        super().resizeEvent(event)
        self._share_width()

    def _lay_out(self) -> None:
        self._right = QWidget()
        self._right.setAccessibleName(tr("Results"))
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.fields, self.bar):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self.inspector)
        self.addWidget(self.pane)
        self.addWidget(self._right)
        self.setStretchFactor(1, 1)
        self.pane.setMinimumWidth(_LEAST_PAGE_PX)
        self._right.setMinimumWidth(_LEAST_TABLE_PX)
        self.splitterMoved.connect(self._note_moved)

    @Slot()
    def _note_moved(self) -> None:
        self._is_moved = True
        self._fit_table()

    def _share_width(self) -> None:
        if not self._is_moved:
            room = self.width() - self.handleWidth()
            narrow = min(self._theme.px(_NARROW_PAGE_PX), round(room * _NARROW_SHARE))
            page = narrow if self._is_narrow else round(room * _PAGE_SHARE)
            self.setSizes([page, room - page])
        self._fit_table()

    def _fit_table(self) -> None:
        self.table.set_narrow(self._right.width() < self._theme.px(_NARROW_TABLE_PX))
