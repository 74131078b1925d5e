"""The columns of the history: which there are at a width, and how wide each is."""

from collections.abc import Callable, Mapping
from enum import IntEnum

from desktop_app.core.history import HistorySort


class Column(IntEnum):
    """The columns from the left; `ACTIONS` holds a row's buttons and has no name."""

    STARTED = 0
    FILES = 1
    OUTCOME = 2
    RESULTS = 3
    DURATION = 4
    ENGINE = 5
    COST = 6
    REVIEW = 7
    ACTIONS = 8


SORTS: Mapping[Column, HistorySort] = dict(zip(Column, HistorySort, strict=False))
"""What a click on a column's head sorts by."""

RIGHT_ALIGNED = frozenset({Column.RESULTS, Column.DURATION, Column.COST})

WIDTHS: Mapping[Column, int] = {
    Column.STARTED: 175,
    Column.OUTCOME: 171,
    Column.RESULTS: 69,
    Column.DURATION: 100,
    Column.ENGINE: 106,
    Column.COST: 76,
    Column.REVIEW: 164,
    Column.ACTIONS: 99,
}
"""In px at 100 % text size; the files take the rest."""

PAD_PX, EDGE_PX = 7, 16
"""Beside a cell's words, and before those of the first column."""

ACTION_PX = 28

_LEAST_FILES_PX = 150
_GIVEN_UP = (Column.COST, Column.ENGINE, Column.DURATION)
"""What goes first where the names of files would have too little room; rows tell it in their tooltip."""

_SIGN_PX = 22


def widths_for(words: Mapping[Column, str], width_of: Callable[[str], float]) -> Mapping[Column, int]:
    """Return the widths where columns with signs need room for these words (px at 100 % text size)."""
    needed = {column: round(width_of(text)) + _SIGN_PX + 2 * PAD_PX for column, text in words.items()}
    return {column: max(px, needed.get(column, 0)) for column, px in WIDTHS.items()}


def hidden_columns(width_at_100: float, widths: Mapping[Column, int] = WIDTHS) -> frozenset[Column]:
    """Return the columns that have no room in a list of this width (px at 100 % text size)."""
    hidden: set[Column] = set()
    for column in _GIVEN_UP:
        taken = sum(px for known, px in widths.items() if known not in hidden)
        if width_at_100 - taken < _LEAST_FILES_PX:
            hidden.add(column)
    return frozenset(hidden)
