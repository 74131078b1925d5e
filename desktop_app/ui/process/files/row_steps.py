"""Where the keys that move through the list lead to."""

from PySide6.QtWidgets import QAbstractItemView

from desktop_app.ui.process.files.file_model import FileListModel

_Move = QAbstractItemView.CursorAction
_UPWARD = frozenset({_Move.MoveUp, _Move.MovePrevious, _Move.MovePageUp})


def row_after(move: QAbstractItemView.CursorAction, here: int, page_rows: int, files: FileListModel) -> int | None:
    """Return the row that a move leads to, heads stepped over; None where it leads nowhere."""
    count = files.rowCount()
    steps = {
        _Move.MoveUp: here - 1, _Move.MovePrevious: here - 1, _Move.MoveDown: here + 1, _Move.MoveNext: here + 1,
        _Move.MovePageUp: here - page_rows, _Move.MovePageDown: here + page_rows,
        _Move.MoveHome: 0, _Move.MoveEnd: count - 1,
    }  # fmt: skip
    if not count or move not in steps:
        return None
    row = min(count - 1, max(0, steps[move]))
    if files.head(row) is not None:
        row += -1 if move in _UPWARD and row > 0 else 1
    return min(count - 1, row)
