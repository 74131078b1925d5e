"""Facts of a person that stand without labels: a day of birth behind an asterisk or beside a sex, a national number."""

import re
from collections.abc import Sequence

from desktop_app.engines.local.reading.dates import find_dates
from desktop_app.engines.local.reading.labels import FieldHit, Label
from desktop_app.engines.local.reading.lexicon import fold, load_lexicon
from desktop_app.engines.local.reading.lines import Line, Segment
from desktop_app.engines.local.reading.numbered import find_told

_STAR = re.compile(r"^\*\s?(?=\d{1,2}[./-])")
_SEX_LETTERS = frozenset("mwfdvkMWFDVK")


def told_without_labels(line: Line, labels: Sequence[Label]) -> list[FieldHit]:
    """Return the facts of a line that no label names."""
    found: list[tuple[str, str]] = []
    if not any(label.field == "birth_date" for label in labels):
        for i, segment in enumerate(line.segments):
            found += _birth(segment, line.segments[i + 1 : i + 2])
    for label in labels or [None]:
        behind = line.words[label.end :] if label is not None else line.words
        name = " ".join(w.text for w in line.words[label.start : label.end]) if label is not None else None
        told = find_told(" ".join(w.text for w in behind[:4] if name) or line.text, name)
        if told is not None:
            found += [("told_birth_date", told.birth_date), ("told_sex", told.sex)]
    return [FieldHit(field, text, line.page.number, line.middle, line.x0) for field, text in found]


def _birth(segment: Segment, following: Sequence[Segment]) -> list[tuple[str, str]]:
    """A day behind an asterisk, or one that a sex follows: `*23.09.1948 m`, `08.07.1960, male`."""
    starred = _STAR.match(segment.text)
    text = segment.text[starred.end() :] if starred else segment.text
    dates = find_dates(text)
    if not dates or dates[0].start > 0 or dates[0].time:
        return []
    behind = text[dates[0].end :] or (following[0].text if starred and following else "")
    words = re.split(r"[\s,;/()|]+", behind.strip(" ,;/()|"))
    sex = words[0] if words and _is_sex(words[0]) and (len(words) == 1 or starred) else None
    if sex is None:
        return [("birth_date", text[: dates[0].end])] if starred else []
    return [("birth_date", text[: dates[0].end]), ("loose_sex", sex)]


def _is_sex(word: str) -> bool:
    return fold(word) in load_lexicon().sexes and (len(word) > 2 or word in _SEX_LETTERS)
