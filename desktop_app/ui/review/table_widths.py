"""How wide those columns of the results are whose words do not depend on the report."""

from collections.abc import Mapping
from math import ceil

from desktop_app.ui.review.table_cells import Column
from desktop_app.ui.review.table_delegate import PAD_PX
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.status_style import MARK_STYLES, Mark, mark_word
from desktop_app.ui.theme.theme import Theme

FIXED: Mapping[Column, int] = {
    Column.NUMBER: 36,
    Column.FLAG: 78,
    Column.CHECK: 122,
    Column.CONFIDENCE: 58,
    Column.STATE: 124,
}
"""Widths in px at 100 % text size; values, units and ranges take what they need within bounds, tests the rest."""

SIGN_PX = 22
"""What a sign before the words takes, at 100 % text size."""


def fixed_width(theme: Theme, column: Column, row_count: int) -> int:
    """Return a column's own width in px, or what the words of its signs need in this language."""
    return max(theme.px(FIXED[column]), least_width(theme, column, row_count))


def least_width(theme: Theme, column: Column, row_count: int) -> int:
    """Return what a column of a fixed width needs at least, in px; `row_count` tells how long numbers become."""
    if column is Column.NUMBER:
        return ceil(theme.text_width(Type.STRONG, str(row_count))) + 2 * PAD_PX
    if column is Column.CONFIDENCE:
        return ceil(theme.text_width(Type.BODY, "100 %")) + 2 * PAD_PX
    words = [mark_word(mark) for mark in MARK_STYLES]
    if column is Column.FLAG:
        words = [mark_word(Mark.HIGH), mark_word(Mark.LOW), mark_word(Mark.NORMAL)]
    widest = max((theme.text_width(Type.BODY, word, weight=600) for word in words), default=0.0)
    return ceil(widest) + theme.px(SIGN_PX) + 2 * PAD_PX
