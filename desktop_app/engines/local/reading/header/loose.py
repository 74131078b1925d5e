"""Facts of a person that stand without labels: a day of birth behind an asterisk or beside a sex, a national number."""

import re
from collections.abc import Sequence

from desktop_app.engines.local.reading.header.labels import FieldHit, Label
from desktop_app.engines.local.reading.header.numbered import find_told
from desktop_app.engines.local.reading.header.persons import as_person
from desktop_app.engines.local.reading.lexicon import fold, load_lexicon
from desktop_app.engines.local.reading.values.ages import age_of
from desktop_app.engines.local.reading.values.dates import find_dates
from desktop_app.engines.local.reading.words.lines import Line, Segment

_STAR = re.compile(r"^\*\s?(?=\d{1,2}[./-])")
_SHORT_LABEL = re.compile(r"^(?:f|n|s|r|b|roj|nar|geb|ur|rod|szul|synt)\.\s?(?=\d{1,2}[./-])")
"""Short for `born` before a day, where a sex follows: `f. 19.11.1970, kvinne`."""

_LONG = 2
_SEX_LETTERS = frozenset("mwfdvkMWFDVK")


def told_without_labels(line: Line, labels: Sequence[Label]) -> list[FieldHit]:
    """Return the facts of a line that no label names."""
    found: list[tuple[str, str]] = []
    if not any(label.field == "birth_date" for label in labels):
        for i, segment in enumerate(line.segments):
            found += _birth(segment, line.segments[i + 1 : i + 2])
    found += _numbered(line, labels)
    for segment in line.segments:
        word, _, behind = segment.text.replace(",", " ").partition(" ")
        if len(word) > _LONG and _is_sex(word) and age_of(behind.strip()) == behind.strip() != "":
            found += [("loose_sex", word), ("age", behind.strip())]
    return [FieldHit(field, text, line.page.number, line.middle, line.x0) for field, text in found]


def _numbered(line: Line, labels: Sequence[Label]) -> list[tuple[str, str]]:
    """What a national number on a line tells; one that needs no label may stand beside the person's name."""
    for label in labels:
        behind = " ".join(w.text for w in line.words[label.end : label.end + 3])
        told = find_told(behind, " ".join(w.text for w in line.words[label.start : label.end]))
        if told is not None:
            return [("told_birth_date", told.birth_date), ("told_sex", told.sex)]
    told = find_told(line.text, None)
    if told is None:
        return []
    names = [name for segment in line.segments if (name := as_person(segment.text)) is not None]
    return [("told_birth_date", told.birth_date), ("told_sex", told.sex), *(("unlabelled_name", n) for n in names[:1])]


def _birth(segment: Segment, following: Sequence[Segment]) -> list[tuple[str, str]]:
    """A day behind an asterisk, or one that a sex follows: `*23.09.1948 m`, `08.07.1960, male`."""
    starred = _STAR.match(segment.text) or _SHORT_LABEL.match(segment.text)
    text = segment.text[starred.end() :] if starred else segment.text
    dates = find_dates(text)
    if not dates or dates[0].start > 0 or dates[0].time:
        return []
    behind = text[dates[0].end :] or (following[0].text if starred and following else "")
    words = re.split(r"[\s,;/()|·•]+", behind.strip(" ,;/()|·•"))
    sex = words[0] if words and _is_sex(words[0]) and (len(words) == 1 or starred) else None
    if sex is None:
        return [("birth_date", text[: dates[0].end])] if starred and segment.text[:1] == "*" else []
    return [("birth_date", text[: dates[0].end]), ("loose_sex", sex)]


def _is_sex(word: str) -> bool:
    return fold(word) in load_lexicon().sexes and (len(word) > 2 or word in _SEX_LETTERS)
