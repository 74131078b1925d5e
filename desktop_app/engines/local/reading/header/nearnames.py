"""Names of persons without a label, known by the facts of a person right below them."""

from collections.abc import Sequence

from desktop_app.core.document import Word
from desktop_app.engines.local.reading.header.labels import COMPOUND, FieldHit, Label
from desktop_app.engines.local.reading.header.numbered import find_told
from desktop_app.engines.local.reading.header.persons import as_person
from desktop_app.engines.local.reading.lexicon import fold, load_lexicon, load_person_words
from desktop_app.engines.local.reading.values.ages import find_age
from desktop_app.engines.local.reading.values.dates import find_dates
from desktop_app.engines.local.reading.words.lines import Line, Segment

_BIRTH = frozenset({"birth_date", "birth_age", COMPOUND})
_NEAR = 2.2
_LONG = 2


def name_above(lines: Sequence[Line], position: int, labels: Sequence[Label]) -> list[FieldHit]:
    """The name right above a day of birth, a sex with an age, or a national number; nothing where none is there."""
    line = lines[position]
    births = [line.words[label.start] for label in labels if label.field in _BIRTH]
    for segment in line.segments:
        if not _tells_of_person(segment, births):
            continue
        name = _person_above(lines, position, segment)
        if name is not None:
            return [FieldHit("unlabelled_name", name, line.page.number, line.middle, segment.x0)]
    return []


def _tells_of_person(segment: Segment, births: Sequence[Word]) -> bool:
    """True for a segment with one of the labels of days of birth, or with other facts of a person."""
    if any(label in segment.words for label in births):
        return True
    if not any(map(str.isdigit, segment.text)):
        return False
    sexes = load_lexicon().sexes
    has_sex = any(len(word.text) > _LONG and fold(word.text) in sexes for word in segment.words)
    return (has_sex and bool(find_dates(segment.text) or find_age(segment.text))) or find_told(
        segment.text, None
    ) is not None


def _person_above(lines: Sequence[Line], position: int, below: Segment) -> str | None:
    """The name above a segment, of one line or of two."""
    rest = ""
    y0 = below.words[0].y0
    for line in reversed(lines[max(0, position - 3) : position]):
        height = line.height
        found = next((s for s in line.segments if abs(s.x0 - below.x0) < height), None)
        if found is None:
            continue
        if y0 - found.words[0].y1 > _NEAR * height or fold(found.words[0].text) in load_person_words().doctors:
            return None
        name = as_person(f"{found.text} {rest}".strip())
        if name is not None and not found.text.endswith(":"):
            return name
        if rest or len(found.words) > 1 or not found.text.isalpha() or not found.text.istitle():
            return None
        rest, y0 = found.text, line.y0
    return None
