"""Results told in one run of words: name and value with nothing between them that parts cells."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Literal

from desktop_app.core.document import Word
from desktop_app.engines.local.reading.free.freeresult import FreeResult, make_result
from desktop_app.engines.local.reading.free.leaders import leads
from desktop_app.engines.local.reading.free.sentences import without_verb
from desktop_app.engines.local.reading.header.labels import compound_of
from desktop_app.engines.local.reading.lexicon import fold, is_known_test, load_lexicon
from desktop_app.engines.local.reading.readings import can_be_name, clean_name
from desktop_app.engines.local.reading.values.flags import read_mark, split_mark, stronger
from desktop_app.engines.local.reading.values.measures import Measure, read_measure, split_value
from desktop_app.engines.local.reading.values.ranges import ends_in_range
from desktop_app.engines.local.reading.words.lines import Line

STARTS_VALUE = re.compile(r"^[\[(*↑↓▲▼<>≤≥=+\-−±]*\d|^\+|^±|^\(?\+|^[<>≤≥]=?$")
"""How a value may begin, a mark before it."""

_INTERVAL = re.compile(r"^\d[\d.,]*\s?[-–]\s?\d")
_LABELLED_NUMBER = re.compile(r"[^\W\d_]:\s*\d[\d\s]*$")
"""The beginning of a number of a person or an insurance, `Insurance: 0000`, that goes on: no name."""

_CLAUSE = re.compile(r"[^\W\d_]; [^\W\d_]|\w: [^\W\d_]+ [^\W\d_]+ [^\W\d_]+ [^\W\d_]+")
"""Clauses before a number: `Urine culture: advise to repeat the sample; limit 10 CFU/mL`."""

_LONGEST_NAME = 14
_MARKS_BEFORE = frozenset({"*", "**", "***", "#", "!", "↑", "↓", "▲", "▼", "↑↑", "↓↓"})


def read_phrase(line: Line, words: Sequence[Word]) -> FreeResult | None:
    """Name and value in one run of words: the value is where all that follows can be understood."""
    texts = [w.text for w in words]
    for i in range(1, min(len(texts), _LONGEST_NAME)):
        starts = _value_starting(texts[i])
        if starts is None or (starts == "word" and not texts[i - 1].endswith((":", "..."))):
            continue
        tail = " ".join(texts[i:])
        if _INTERVAL.match(tail) and not split_value(tail):
            return None
        measure = read_measure(tail)
        if measure is None or measure.rest:
            continue
        if measure.is_number and ends_in_range(" ".join(texts[:i]), measure.value):
            return None
        return _phrase_of(line, words, i, measure)
    return None


@lru_cache(maxsize=4_000)
def _value_starting(text: str) -> Literal["figure", "word"] | None:
    """Tell what kind of value a word may begin, None for most words."""
    if STARTS_VALUE.match(text):
        return "figure"
    return "word" if (fold(text).split() or [""])[0] in load_lexicon().qualitative_words else None


def _phrase_of(line: Line, words: Sequence[Word], at: int, measure: Measure) -> FreeResult | None:
    """The result of a phrase whose value begins at the word `at`, None where it says too little to be one."""
    texts = [w.text for w in words[:at]]
    name, mark = split_mark(" ".join(texts), line.segments[0].text)
    mark = stronger(mark, read_mark(texts[-1]) if texts[-1] in _MARKS_BEFORE else None)
    name = without_verb(clean_name(name))
    if mark is not None:
        measure = replace(measure, flag=stronger(measure.flag, mark))
    if not can_be_name(name) or is_label(" ".join(texts)) or _LABELLED_NUMBER.search(name) or _CLAUSE.search(name):
        return None
    is_bare = not measure.unit and not measure.range_text and measure.is_number
    if is_bare and not (texts[-1].endswith((":", "=")) and is_known_test(name)):
        return None
    is_told = measure.flag is not None or leads(" ".join(texts))
    if not measure.range_text and measure.value[:1] in "<>≤≥" and not is_told:
        return None
    return make_result(line, name, measure, words, words[at:], is_phrase=True)


def is_label(text: str) -> bool:
    """True for a label of a header field, or of several in one."""
    return fold(text) in load_lexicon().field_labels or compound_of(text) is not None
