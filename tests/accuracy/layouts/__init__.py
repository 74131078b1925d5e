"""All layout families, in a fixed order: every third is held out from development."""

from tests.accuracy.families import Family
from tests.accuracy.layouts import days, frames, headings, marks, orders, prose, specials, tongues, wrapped

FAMILIES: tuple[Family, ...] = tuple(
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
HELD_OUT = frozenset(family.name for family in FAMILIES[2::3])
