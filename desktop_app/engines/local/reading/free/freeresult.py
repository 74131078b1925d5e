"""A result found in a line without headings."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.core.document import Word
from desktop_app.engines.local.reading.lexicon import fold, is_household_unit
from desktop_app.engines.local.reading.readings import Reading, split_unit
from desktop_app.engines.local.reading.values.measures import Measure
from desktop_app.engines.local.reading.values.ranges import has_bounds
from desktop_app.engines.local.reading.words.lines import Line


@dataclass(frozen=True, slots=True)
class FreeResult:
    """A result found without headings; it is sure when a laboratory's unit or a range stands with the value.

    `is_phrase`: name and value stand in one run of words. `is_whole`: the result takes up its whole line.
    `has_rest`: words behind the value could not be understood.
    """

    reading: Reading
    is_sure: bool
    value_x0: float
    value_x1: float
    is_phrase: bool = False
    is_whole: bool = False
    has_rest: bool = False


Found = tuple[Line, FreeResult]
"""A result and the line on which it was found."""


def make_result(
    line: Line,
    name: str,
    measure: Measure,
    words: Sequence[Word],
    value_words: Sequence[Word],
    *,
    is_phrase: bool = False,
    is_whole: bool = False,
) -> FreeResult:
    """Make a result of a name and what stands with it; `words` are all its words, `value_words` those of the value."""
    bare, own_unit = split_unit(name)
    unit = measure.unit
    if own_unit and (unit is None or fold(unit) == fold(own_unit)):
        name, unit = bare, unit or own_unit
    reading = Reading(
        name=name,
        value=measure.value,
        unit=unit,
        range_text=measure.range_text,
        flag=measure.flag,
        page=line.page,
        words=tuple(words),
        y=line.middle,
        is_number=measure.is_number,
    )
    has_range = measure.range_text is not None and (has_bounds(measure.range_text) or not measure.is_number)
    is_sure = not measure.rest and (has_range or (unit is not None and not is_household_unit(unit)))
    return FreeResult(reading, is_sure, value_words[0].x0, value_words[0].x1, is_phrase, is_whole, bool(measure.rest))
