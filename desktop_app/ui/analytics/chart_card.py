"""A chart in its card: heading, legend, and the table that it can be shown as."""
# ruff: noqa: N802, ARG002

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStackedLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui.analytics.chart import Chart
from desktop_app.ui.analytics.content import BarContent, LegendEntry, TimeContent, Words
from desktop_app.ui.analytics.words import tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height, Radius, Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.cards import Card
from desktop_app.ui.widgets.focus import watch_focus
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.link_button import LinkButton
from desktop_app.ui.widgets.painting import paint_frame, paint_text

_SIDE_PX, _GAP_PX, _ENTRY_GAP_PX = 10, 6, 12


class Legend(QWidget):
    """Colours and what they stand for, side by side, as wide as they are."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entries: Sequence[LegendEntry] = ()
        theme.changed.connect(self.updateGeometry)

    def show_entries(self, entries: Sequence[LegendEntry]) -> None:
        """Explain other colours."""
        self._entries = entries
        self.setAccessibleName(", ".join(entry.words for entry in entries))
        self.setVisible(bool(entries))
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of all entries in a line."""
        words = sum(self._theme.text_width(Type.CAPTION, entry.words) + 2 for entry in self._entries)
        width = words + len(self._entries) * (_SIDE_PX + _GAP_PX + _ENTRY_GAP_PX) - _ENTRY_GAP_PX
        return QSize(max(0, round(width)), self._theme.line_px(Type.CAPTION))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint squares and words."""
        painter, theme, left = QPainter(self), self._theme, 0.0
        for entry in self._entries:
            square = QRectF(left, (self.height() - _SIDE_PX) / 2, _SIDE_PX, _SIDE_PX)
            colour = theme.colour(entry.role)
            fill = theme.colour(Role.SURFACE) if entry.is_hollow else colour
            paint_frame(painter, square, 2.5, fill, colour if entry.is_hollow else None, 1.5)
            left += _SIDE_PX + _GAP_PX
            width = theme.text_width(Type.CAPTION, entry.words) + 2
            place = QRectF(left, 0, width, self.height())
            paint_text(painter, place, entry.words, theme.font(Type.CAPTION), theme.colour(Role.TEXT_2))
            left += width + _ENTRY_GAP_PX


class ChartTable(QTableWidget):
    """The chart's figures as a table."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setHighlightSections(False)
        watch_focus(self, theme, Radius.BADGE)

    def show_words(self, words: Words) -> None:
        """Show other figures; numbers stand at the right."""
        self.setAccessibleName(words.title)
        self.setColumnCount(len(words.head))
        self.setRowCount(len(words.rows))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for column, text in enumerate(words.head):
            head = QTableWidgetItem(text)
            head.setTextAlignment(right if column else left)
            self.setHorizontalHeaderItem(column, head)
        for number, row in enumerate(words.rows):
            for column, text in enumerate(row):
                item = QTableWidgetItem(text)
                if column:
                    item.setTextAlignment(right)
                self.setItem(number, column, item)
        self.verticalHeader().setDefaultSectionSize(self._theme.px(Height.REVIEW_ROW))
        self.horizontalHeader().setFixedHeight(self._theme.px(Height.TABLE_HEAD))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)


class ChartCard(Card):
    """A chart with its head. `opened` carries the key of a bar that was opened."""

    opened = Signal(str)

    def __init__(self, theme: Theme, chart: Chart) -> None:
        super().__init__(theme, spacing_px=Space.S4)
        self.chart = chart
        self.table: ChartTable | None = None
        self._words: Words | None = None
        self._title = Label(theme, kind=Type.CARD_TITLE, elide=Qt.TextElideMode.ElideRight)
        self._subtitle = Label(theme, kind=Type.CAPTION, role=Role.TEXT_2, is_wrapped=True)
        self._legend = Legend(theme)
        self.chart_button = LinkButton(theme, tr("Show as chart"), Type.LABEL)
        self.chart_button.hide()
        head = QHBoxLayout()
        head.setSpacing(Space.S12)
        head.addWidget(self._title, 1)
        head.addWidget(self._legend)
        head.addWidget(self.chart_button)
        top = QVBoxLayout()
        top.setSpacing(0)
        top.addLayout(head)
        top.addWidget(self._subtitle)
        self.column.addLayout(top)
        body = QWidget()
        self._pages = QStackedLayout(body)
        self._pages.addWidget(chart)
        self.column.addWidget(body, 1)
        chart.opened.connect(self.opened)
        chart.table_asked.connect(self.show_table)
        self.chart_button.clicked.connect(self.show_chart)

    @property
    def is_table(self) -> bool:
        """True while the table is shown."""
        return self.table is not None and self._pages.currentWidget() is self.table

    def show_content(self, content: TimeContent | BarContent) -> None:
        """Show other content in chart and table."""
        words = content.words
        self._words = words
        self.setAccessibleName(words.title)
        self._title.set_words(words.title)
        self._subtitle.set_words(words.subtitle)
        self._subtitle.setToolTip(words.subtitle)
        self._legend.show_entries(content.legend)
        self.chart.show_content(content)
        if self.is_table and self.table is not None:
            self.table.show_words(words)

    @Slot()
    def show_table(self) -> None:
        """Show the figures as a table."""
        if self._words is None:
            return
        if self.table is None:
            self.table = ChartTable(self._theme)
            self._pages.addWidget(self.table)
        self.table.show_words(self._words)
        self._pages.setCurrentWidget(self.table)
        self.chart_button.show()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.table.rowCount():
            self.table.setCurrentCell(0, 0)

    @Slot()
    def show_chart(self) -> None:
        """Show the figures as a chart again."""
        self._pages.setCurrentWidget(self.chart)
        self.chart_button.hide()
        self.chart.setFocus(Qt.FocusReason.OtherFocusReason)
