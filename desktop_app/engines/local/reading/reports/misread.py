"""Values of pictures that may be something else although every letter was read surely."""

from desktop_app.engines.local.reading.lexicon import folded_words, load_lexicon
from desktop_app.engines.local.reading.values.ranges import Bounds

MISREAD = 0.7
"""No such value is surer than this: below it a person is asked to look."""

_SHORT = 3
_BRACKETS = ("()", "[]")


def may_be_misread(value: str, comparator: str | None, number: float | None, bounds: Bounds) -> bool:
    """Tell whether a value is a word that no result is known to be, or a number that may have lost its sign.

    What a person wrote by hand beside a row is read like a result; and where the range is `> 60`, a bare 60 was
    most likely printed as `> 60`.
    """
    if number is not None:
        return comparator is None and number in {bounds.low, bounds.high} and None in {bounds.low, bounds.high}
    if any(value.count(left) != value.count(right) for left, right in _BRACKETS) or value.endswith(("-", "–")):
        return True
    lexicon = load_lexicon()
    known = lexicon.qualitative_words | {word for phrase in lexicon.pending for word in phrase.split()}
    has_figures = any(character.isdigit() for character in value)
    return not has_figures and any(len(word) > _SHORT and word not in known for word in folded_words(value))
