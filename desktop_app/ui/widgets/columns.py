"""Tables of rows: what holds for all of them, and columns that have too little room."""

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView


def show_as_rows(table: QTableView) -> None:
    """Let whole rows be chosen, one at a time, without a grid or numbers; it scrolls by the pixel and Tab leaves it."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setMouseTracking(True)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)


def stretch_or_scroll(table: QTableView, column: int, least_px: int) -> None:
    """Give a column what the others leave; where that is less than `least_px`, the table scrolls sideways instead."""
    model, head = table.model(), table.horizontalHeader()
    others = (each for each in range(model.columnCount()) if each != column and not table.isColumnHidden(each))
    is_cut = table.viewport().width() - sum(map(table.columnWidth, others)) < least_px
    # A stretched column would shrink to nothing.
    head.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed if is_cut else QHeaderView.ResizeMode.Stretch)
    if is_cut:
        table.setColumnWidth(column, least_px)
