"""Names of persons, with a label and without."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from desktop_app.core.document import Word
from desktop_app.engines.local.reading.header.labels import COMPOUND, Label
from desktop_app.engines.local.reading.lexicon import fold, load_lexicon, load_person_words
from desktop_app.engines.local.reading.words.lines import Line

_PERSONAL = frozenset({"birth_date", "birth_age", "sex", "age", "age_sex", "sex_age", "identifier", COMPOUND})
_NAME_NOISE = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_NAME_WORD = re.compile(r"^(?:[^\W\d_]\.?|[^\W\d_]+(?:[\-'’.][^\W\d_]*)*,?)$")
_SURNAME_FIRST = re.compile(
    r"^[^\W\d_][\w'’\-]*(?: [^\W\d_][\w'’\-]*){0,2}, ?[^\W\d_][\w'’\-.]*(?: [^\W\d_][\w'’\-.]*){0,3}(?: \([^)]*\))?$"
)


@lru_cache(maxsize=4_000)
def clean_person(text: str) -> str | None:
    """Return a person's name without bracketed titles, None when the text names nobody."""
    name = re.split(r"\s[|·•]\s|\s{3,}", _NAME_NOISE.sub(" ", text))[0]
    name = re.sub(r"(?<=\w)- (?=\w)", "-", re.sub(r"\s+", " ", name)).strip(" ,;:-–")
    name = _without_titles(name)
    words = name.replace(",", " ").split()
    if not 1 <= len(words) <= 7 or any(c.isdigit() for c in name) or len(name) < 3:
        return None
    unfit = load_person_words().not_in_names
    folded = [fold(w) for w in words]
    if all(w in unfit or w in load_lexicon().field_labels for w in folded) or folded[0] in unfit:
        return None
    return name if name[0].isupper() or len(words) > 1 else None


def _without_titles(name: str) -> str:
    """Take the titles off the front of a name: `Mrs Jane Doe`."""
    titles = load_person_words().titles
    while (parts := name.split(None, 1))[1:] and fold(parts[0]) in titles and (len(parts[0]) > 1 or "." in parts[0]):
        name = parts[1]
    return name


def titled_sex(texts: Sequence[str]) -> str | None:
    """Return the title or word before a person's name that tells a sex: `Frau`, `Patientin`."""
    names, sexes = load_person_words(), load_lexicon().sexes
    for word, following in pairwise(texts):
        folded = fold(word)
        is_title = folded in names.titles or folded in names.gendered
        if is_title and folded in sexes and following[:1].isupper() and fold(following) not in names.doctors:
            return word
    return None


def unlabelled_person(line: Line, labels: Sequence[Label]) -> tuple[str, str] | None:
    """A person's name at the front of a line: before a personal label, after a title, or as `Surname, Given`.

    Only the first is `unlabelled_name`; the others, `loose_name`, count above the first result alone.
    """
    if labels and labels[0].start > 0 and labels[0].field in _PERSONAL:
        name = as_person(" ".join(w.text for w in line.words[: labels[0].start]))
        if name is not None:
            return "unlabelled_name", name
        name = _at_end_of([w.text for w in line.words[: labels[0].start]])
        if name is not None:
            return "loose_name", name
    names = load_person_words()
    end = labels[0].start if labels else len(line.words)
    after = labels[1].start if len(labels) > 1 else len(line.words)
    is_numbered = bool(labels) and labels[0].field == "identifier" and labels[0].start == 0
    position = 0
    before = ""
    for segment in line.segments:
        position += len(segment.words)
        is_labelled, before = before.endswith(":"), segment.text
        first = fold(segment.words[0].text)
        is_within = position <= end or (is_numbered and segment.words[0] is not line.words[0] and position <= after)
        is_surname_first = is_within and _SURNAME_FIRST.match(segment.text) is not None
        if (first in names.titles or is_surname_first) and first not in names.doctors and not is_labelled:
            name = as_person(segment.text)
            if name is not None:
                return "loose_name", name
    return None


def _at_end_of(texts: Sequence[str]) -> str | None:
    """The name with which the words before a personal label end: `Results for Mr Alan Smith, born …`."""
    names = load_person_words()
    titles = names.titles | names.gendered | names.patients
    start = len(texts)
    while start > 0 and _is_name_word(texts[start - 1].rstrip(",")) and fold(texts[start - 1]) not in titles:
        start -= 1
    has_title = start > 0 and fold(texts[start - 1]) in titles
    return as_person(" ".join(texts[start:])) if has_title else None


@lru_cache(maxsize=4_000)
def as_person(text: str) -> str | None:
    """Return the name of a person when a text is nothing else: two to five capitalised words of no other meaning."""
    name = clean_person(text.strip(" |·•,;:-"))
    if name is None:
        return None
    names = load_person_words()
    words = name.replace(",", " ").split()
    plain = [w for w in words if fold(w) not in names.titles]
    if not 2 <= len(plain) <= 5 or not all(_is_name_word(w) for w in plain):
        return None
    lexicon = load_lexicon()
    if any(fold(w) in names.not_in_names or fold(w) in lexicon.panels or fold(w) in lexicon.not_results for w in plain):
        return None
    return None if fold(words[0]) in names.doctors or names.places.search(name) else name


@lru_cache(maxsize=4_000)
def _is_name_word(word: str) -> bool:
    """True for a capitalised word, an initial, or a particle such as `van`."""
    return bool(_NAME_WORD.match(word)) and (word[0].isupper() or fold(word) in load_person_words().particles)


def rest_of_name(lines: Sequence[Line], position: int, words: Sequence[Word]) -> Sequence[Word]:
    """The second line of a name wrapped in its cell: a hanging dash or a single word asks for one."""
    if position + 1 >= len(lines) or not (words[-1].text.endswith(("-", ",")) or len(words) == 1):
        return ()
    line = lines[position]
    cell = next((s for s in line.segments if s.x0 <= words[0].x0 <= s.x1), None)
    near = 0.8 * (words[0].y1 - words[0].y0)
    below = [other for other in lines[position + 1 : position + 3] if -near < other.y0 - words[0].y1 < near]
    for segment in (segment for other in below for segment in other.segments):
        starts = (words[0].x0, cell.x0 if cell else words[0].x0)
        if any(abs(segment.x0 - x) < 0.5 * line.height for x in starts) and all(
            _is_name_word(w.text) for w in segment.words
        ):
            return segment.words if fold(segment.text) not in load_lexicon().field_labels else ()
    return ()
