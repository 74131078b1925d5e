"""How sure a result is: the share of such rows that are right, so that of rows with 0.9 nine in ten are.

The log-odds of being right (name and value) are a sum: where the words come from, how surely the least sure word was
read, the doubts, and how many other rows of the page have any: on a page that can hardly be read, a row that happens
to look right is less sure. The weights began as those of a logistic regression over 2,775 rows of scans, photographs
and coarse pictures of invented reports, and were then set so that rows of layouts that had no part in it agree better.
The weight of a name that is no known test was set anew over 2,882 rows of four groups: reports drawn by others in many
languages, own layouts marred in 21 ways, coarse pictures, and a measuring set; it says less where the catalogue does
not know a language's tests. The table is of these rows. Weights fitted with each group left out in turn agree with it
no better (log loss 0.104) than these (0.088; those before, 0.100).

    said          results   mean said   right
    0.98 - 1.00      2405      99.3 %   99.4 %
    0.95 - 0.98        83      96.8 %   89.2 %
    0.90 - 0.95       152      92.3 %   92.1 %
    0.80 - 0.90       153      86.2 %   93.5 %
    0.50 - 0.80        64      70.1 %   76.6 %
    below 0.50         25      29.9 %   60.0 %

Rows of text layers had 4 errors in 5,535 where layouts had been worked on. Of 60 documents by two authors who did not
know the reader, each read before anybody had seen it, 1,099 such rows without a doubt were right at 95 %, those with
digits that make no number at 3 %, those with a name that is no known test at 41 %, those with numbers left over
beside them at 80 %: the base of text lies between what is known and what is not. `make accuracy` prints such tables
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
