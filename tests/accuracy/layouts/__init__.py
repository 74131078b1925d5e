"""All layout families in a fixed order.

The first set was written before the reader saw any of it; every third of its families stayed unopened until the others
were read. The second set came after that, the third when the reader knew both, and so on; every third family of these
is held out: nobody looked at what was wrong there before its first figures were written down in `FIRST.md`.
"""

from tests.accuracy.families import Family
from tests.accuracy.layouts import (
    chance,
    composed,
    continental,
    days,
    disciplines,
    fifth,
    fourth,
    frames,
    headings,
    later,
    latest,
    marks,
    national,
    orders,
    prose,
    specials,
    summaries,
    tongues,
    unusual,
    wrapped,
)

FIRST: tuple[Family, ...] = tuple(
    family
    for register in (
        orders.LAYOUTS,
        headings.LAYOUTS,
        marks.LAYOUTS,
        wrapped.LAYOUTS,
        days.LAYOUTS,
        specials.LAYOUTS,
        frames.LAYOUTS,
        prose.LAYOUTS,
        tongues.LAYOUTS,
    )
    for family in register
)
_SECOND: tuple[Family, ...] = (*later.LAYOUTS, *latest.LAYOUTS)
_THIRD: tuple[Family, ...] = (
    *national.LAYOUTS,
    *continental.LAYOUTS,
    *disciplines.LAYOUTS,
    *unusual.LAYOUTS,
)
_FOURTH: tuple[Family, ...] = (*fourth.LAYOUTS, *summaries.LAYOUTS)
FAMILIES = (*FIRST, *_SECOND, *composed.LAYOUTS, *_THIRD, *_FOURTH, *chance.LAYOUTS, *fifth.LAYOUTS)
SECOND = frozenset(family.name for family in (*_SECOND, *composed.LAYOUTS))
THIRD = frozenset(family.name for family in _THIRD)
CHANCE = frozenset(family.name for family in chance.LAYOUTS)
FOURTH = frozenset(family.name for family in _FOURTH)
FIFTH = frozenset(family.name for family in fifth.LAYOUTS)
HELD_OUT = frozenset(
    family.name
    for families in (_SECOND[2::3], composed.LAYOUTS[2::2], _THIRD[2::3], _FOURTH[2::3], chance.LAYOUTS[1::2])
    for family in families
)
