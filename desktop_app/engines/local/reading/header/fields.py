"""Header fields: labels and what stands beside or below them."""

import re
from collections.abc import Sequence

from desktop_app.core.document import Word
from desktop_app.engines.local.reading.header.labelling import SEPARATORS, labels_on, starts_of
from desktop_app.engines.local.reading.header.labels import COMPOUND, FieldHit, Label
from desktop_app.engines.local.reading.header.loose import told_without_labels
from desktop_app.engines.local.reading.header.nearnames import name_above
from desktop_app.engines.local.reading.header.persons import (
    as_person,
    clean_person,
    rest_of_name,
    titled_sex,
    unlabelled_person,
)
from desktop_app.engines.local.reading.lexicon import fold, load_lexicon, load_person_words
from desktop_app.engines.local.reading.values.ages import age_of, find_age
from desktop_app.engines.local.reading.values.dates import find_dates, read_time
from desktop_app.engines.local.reading.words.lines import Line

_DATE_FIELDS = frozenset({"bare_date", "birth_date", "collected_at", "received_at", "reported_at"})
_NAMES = frozenset({"patient_name", "surname", "given_name", "birth_name"})
_SEVERAL = frozenset({COMPOUND, "age_sex", "sex_age", "birth_age"})
_CLOCK = re.compile(r"^(?:[^\W\d_]+\.?\s)?\d{1,2}[:h]\d\d")
_FEW_DIGITS = 3
_SIGNER = re.compile(r"^(?:[A-Z]\.\s?)+[A-Z]\w+(?:\s\w+)?(?:\s\([A-Z]{2,5}\))?$")
"""Who signs beside the word for the laboratory: `J. Doe (MLT)`."""

_BRACKETED_AGE = re.compile(r"\(([^()]*\d[^()]*)\)")
"""Behind a name: `(54Y/M)`."""

_IN_TWO_LANGUAGES = re.compile(r"^[A-Z]/[A-Z]$")
"""One sex by its letter in two languages: `V/F`."""

_AGES = re.compile(r"\d+\s*[^\W\d_]{1,6}\b\.?")
"""Years, months and days of an age, `54 Y 6 M`, whose letters are no sex."""

_TOLD = frozenset({"told_sex", "birth_date"})
_BESIDE_SEX = frozenset({"birth_date", "birth_age", "age"})


def read_fields(lines: Sequence[Line]) -> list[FieldHit]:
    """Return the labelled values in lines of one page, in order."""
    hits: list[FieldHit] = []
    for position, line in enumerate(lines):
        labels = labels_on(line)
        person = unlabelled_person(line, labels)
        if person is not None:
            hits.append(FieldHit(person[0], person[1], line.page.number, line.middle, line.x0))
        is_of_person = person is not None or any(label.field in _NAMES for label in labels)
        if is_of_person and (title := titled_sex(line.texts)) is not None:
            hits.append(FieldHit("loose_sex", title, line.page.number, line.middle, line.x0))
        told = told_without_labels(line, labels)
        if any(label.field in _BESIDE_SEX for label in labels) or any(hit.field in _TOLD for hit in told):
            hits += [FieldHit("loose_sex", sex, line.page.number, line.middle, line.x0) for sex in _bare_sexes(line)]
        hits += told
        hits += name_above(lines, position, labels) if person is None else []
        hits += _below_titles(lines, position)
        for i, label in enumerate(labels):
            end = labels[i + 1].start if i + 1 < len(labels) else len(line.words)
            words = _value_words(line, label, end)
            if not words:
                words = _words_below(lines, position, line.words[label.start], line.words[label.end - 1])
            if label.field == "patient_name" and words:
                words = [*words, *rest_of_name(lines, position, words)]
            found = _checked(label.field, words)
            if not found and not label.has_colon:  # what stands beside it is another label that is not known
                found = _checked(
                    label.field, _words_below(lines, position, line.words[label.start], line.words[label.end - 1])
                )
            x = line.words[label.start].x0
            hits += [FieldHit(field, text, line.page.number, line.middle, x) for field, text in found]
    return hits


def _below_titles(lines: Sequence[Line], position: int) -> list[FieldHit]:
    """The name under a title that stands alone, as in addresses, and the sex that the title tells."""
    line, titles = lines[position], load_person_words().titles
    hits: list[FieldHit] = []
    for segment in line.segments:
        if len(segment.words) > 1 or len(segment.text) < _FEW_DIGITS or fold(segment.text) not in titles:
            continue
        below = [w for title in segment.words for w in _words_below(lines, position, title, title)]
        name = as_person(" ".join(w.text for w in below)) if below else None
        if name is not None:
            hits.append(FieldHit("loose_name", name, line.page.number, line.middle, segment.x0))
            hits.append(FieldHit("loose_sex", segment.text, line.page.number, line.middle, segment.x0))
    return hits


def _checked(field: str, words: Sequence[Word]) -> list[tuple[str, str]]:
    """The fields that a label's words give, those that cannot be one's value left out."""
    text = " ".join(w.text for w in words).strip(" :|·•,;")
    parts = _split_compound(_with_its_day(field, text), text)
    return [(name, checked) for name, part in parts if (checked := check(name, part)) is not None]


def _with_its_day(field: str, text: str) -> str:
    """A time of collection that comes with its day is the whole moment."""
    return "collected_at" if field == "collected_time" and find_dates(text) else field


def _bare_sexes(line: Line) -> list[str]:
    """Words for a sex in a cell or in brackets of their own: `Jane Doe, born 3 May 1960 (female)`."""
    cells = [segment.text for segment in line.segments] + [t for t in line.texts if t.startswith("(")]
    cells += [part.strip() for t in cells if "·" in t or "|" in t for part in re.split(r"[·|]", t)]
    cells += [segment.words[0].text for segment in line.segments if segment.words[0].text.endswith(",")]
    sexes = load_lexicon().sexes
    bare = [cell for cell in cells if fold(cell) in sexes and (len(cell) > 2 or cell in {"M", "F"})]
    return bare + [cell for cell in cells if _IN_TWO_LANGUAGES.match(cell) and sex_of(cell) is not None]


def check(field: str, text: str) -> str | None:
    """Return the text when it can be a value of the field (a name without titles), else None."""
    if not text:
        return None
    if field in _DATE_FIELDS:
        return text if find_dates(text) else None
    if field in _NAMES:
        return clean_person(text)
    if field == "collected_time":
        return read_time(text)
    if field == "sex":
        return text if sex_of(text) or fold(text) in load_lexicon().all_sex_letters else None
    if field == "age":
        return text if age_of(text) else None
    if field == "identifier":
        return text if any(c.isdigit() for c in text) else None
    if field == "laboratory":
        letters = sum(c.isalpha() for c in text)
        return text if letters > len(text) / 2 and letters > 3 and _SIGNER.match(text) is None else None
    return text


def sex_of(text: str, letter_m: str | None = "male", language: str = "") -> str | None:
    """Return male, female or other for a printed sex, alone or beside an age; `letter_m` is what M stands for.

    Letters for both sexes, `M/F`, are a choice that nobody made.
    """
    words = [w for w in fold(text).split() if not w[0].isdigit()][:4]
    if letter_m != "male" and "m" in words[:2]:
        return letter_m
    known, letters = load_lexicon().sexes, load_lexicon().sex_letters.get(language, {})
    if len(words) > 1:
        letters = {letter: sex for letter, sex in letters.items() if letter in known}  # N/A is no woman
    sexes = [letters.get(w) or known[w] for w in words if w in known or w in letters]
    is_choice = len(words) > 1 and len(set(sexes)) > 1 and all(len(w) == 1 for w in words)
    return None if is_choice or "unsure" in sexes[:1] else next(iter(sexes), None)


def _split_compound(field: str, text: str) -> list[tuple[str, str]]:
    """Part the value of a compound label by what its pieces are."""
    if field == "birth_date":
        return [(field, text), *_behind_birth_date(text)]
    if field in _NAMES and (bracketed := _BRACKETED_AGE.search(text)) is not None:
        return [(field, text), *_split_compound("age_sex", bracketed.group(1))]
    if field not in {COMPOUND, "birth_age", "age_sex", "sex_age"}:
        return [(field, text)]
    parts: list[tuple[str, str]] = []
    dates = find_dates(text)
    if dates:
        parts.append(("birth_date", text[dates[0].start : dates[0].end]))
        text = f"{text[: dates[0].start]} {text[dates[0].end :]}"
    age = find_age(text)
    if age:
        parts.append(("age", age))
    plain = _AGES.sub(" ", text)
    told = plain if sex_of(plain) else text
    sex = " ".join(word for word in re.split(r"[\s/,&|()]+", told) if word and not word[0].isdigit())
    return [*parts, ("sex", sex)]


def _behind_birth_date(text: str) -> list[tuple[str, str]]:
    dates = find_dates(text)
    words = re.split(r"[\s/,|()·]+", _BRACKETED_AGE.sub(" ", text[dates[0].end :])) if dates else []
    return [("sex", word) for word in words if fold(word) in load_lexicon().sexes][:1]


def _value_words(line: Line, label: Label, end: int) -> list[Word]:
    """Words behind the label up to the next label, a separator, or a gap of another cell."""
    words: list[Word] = []
    starts = starts_of(line)
    for i in range(label.end, end):
        word = line.words[i]
        if word.text in SEPARATORS:
            if words:
                break
            continue
        is_next_cell = i in starts and bool(words) and label.field not in _SEVERAL
        if is_next_cell and not _continues_date(label.field, words, line, i):
            break
        words.append(word)
    return words


def _continues_date(field: str, words: Sequence[Word], line: Line, i: int) -> bool:
    """True where a day goes on in the next cell, or its time stands there: `Data prelievo: 16/01/2025   ore 07:32`."""
    if field not in _DATE_FIELDS:
        return False
    days = find_dates(" ".join(w.text for w in words))
    if len(days) != 1 or days[0].time is not None:
        return not days
    behind = " ".join(w.text for w in line.words[i : i + 2])
    return _CLOCK.search(behind) is not None and not find_dates(behind) and read_time(behind) is not None


def _words_below(lines: Sequence[Line], position: int, first: Word, last: Word) -> list[Word]:
    """The segment under a label that has nothing beside it."""
    for line in lines[position + 1 : position + 3]:
        if line.y0 - last.y1 > 1.6 * (last.y1 - last.y0):
            return []
        for segment in line.segments:
            if segment.x0 < last.x1 and first.x0 < segment.x1 and abs(segment.x0 - first.x0) < 2 * line.height:
                if fold(segment.words[0].text) in load_lexicon().field_labels or ":" in segment.words[0].text:
                    return []
                return list(segment.words)
    return []
