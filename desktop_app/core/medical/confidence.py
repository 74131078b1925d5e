"""How sure a result is: the share of such rows that are right, so that of rows with 0.9 nine in ten are.

The log-odds of being right (name and value) are a sum: where the words come from, how surely the least sure word was
read, the doubts, and how many other rows of the page have any: on a page that can hardly be read, a row that happens
to look right is less sure. The weights of the doubts began as those of a logistic regression over 2,775 rows of scans,
photographs and coarse pictures of invented reports, and were then set so that rows of layouts that had no part in it
agree better; that of a name that is no known test was set anew over 2,882 rows.

What a row begins with is set for layouts that nobody has worked on, which are what a new laboratory's are. The table is
of 1,985 rows of 82 documents and pictures by two authors who did not know the reader, as the readers of the days before
anybody had seen them read them, with the doubts of today:

    said          results   mean said   right
    0.98 - 1.00       632      98.1 %   99.1 %
    0.95 - 0.98       839      97.2 %   91.7 %
    0.90 - 0.95       114      93.4 %   78.1 %
    0.80 - 0.90        53      83.9 %   67.9 %
    0.50 - 0.80       271      67.2 %   72.0 %
    below 0.50         76      19.8 %   21.1 %

Layouts that were worked on do better than is said: 4 errors in 5,535 rows of text. `make accuracy` prints such tables
for what it reads.
"""

import math
from collections.abc import Collection

from desktop_app.core.doubts import Reason

_OF_TEXT = 4.0
_OF_PICTURE = 3.9
_OF_UNSURE_WORD = -2.8
"""For a word read with confidence 0; the share of it that its confidence lacks of 1 counts."""

_OF_DOUBTFUL_PAGE = -1.4
"""For a page whose other rows all have doubts; the share of them that have counts."""

_NAME = (-2.2, frozenset({Reason.NAME_UNSURE}))
_NUMBER = (-4.5, frozenset({Reason.NUMBER_UNREADABLE}))
_UNIT = (-1.7, frozenset({Reason.UNIT_MISSING}))
_GRAVE = (
    -2.8,
    frozenset(
        {
            Reason.NOT_ON_PAGE,
            Reason.ROW_UNEVEN,
            Reason.DECIMAL_SHIFT,
            Reason.OUTSIDE_LIMITS,
            Reason.RANGE_UPSIDE_DOWN,
            Reason.FLAG_MISSING,
            Reason.DUPLICATE_DIFFERS,
        }
    ),
)
_SLIGHT = (
    -0.1,
    frozenset(
        {
            Reason.UNIT_UNKNOWN,
            Reason.UNIT_WRONG,
            Reason.RANGE_UNREADABLE,
            Reason.RANGE_UNREAD,
            Reason.RANGE_OF_OTHER_UNIT,
            Reason.FLAG_DISAGREES,
            Reason.SUM_DISAGREES,
        }
    ),
)
_GROUPS = (_NAME, _NUMBER, _UNIT, _GRAVE, _SLIGHT)
"""Each group counts once, however many of its reasons there are."""


def confidence_of(
    word_confidence: float, reasons: Collection[Reason], doubtful_share: float, *, is_picture: bool
) -> float:
    """Return the chance (0 to 1, to a thousandth) that a row is right.

    Args:
        word_confidence: of the row's least surely read word, 0 to 1.
        reasons: to check the row; `LOW_CONFIDENCE` says nothing that `word_confidence` does not.
        doubtful_share: of the other rows of the page, those with doubts, 0 to 1.
        is_picture: False where the words are those of a text layer.
    """
    odds = _OF_PICTURE + _OF_UNSURE_WORD * (1 - word_confidence) if is_picture else _OF_TEXT
    odds += _OF_DOUBTFUL_PAGE * doubtful_share
    if reasons:
        odds += sum(weight for weight, group in _GROUPS if group.intersection(reasons))
    return round(1 / (1 + math.exp(-odds)), 3)
