"""A search over everything: what was typed, as words; what was found; and which letters of it to mark.

Words are compared as the database's index does: runs of letters and digits, without accents or case, by how they begin.
"""

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from enum import StrEnum

from desktop_app.core.errors import Failure
from desktop_app.core.search.folding import folded_with_places, folded_words, word_places

MOST_WORDS = 12
"""So many words are looked for at once; the rest of a long text is left out, and that is said."""

LONGEST_WORD = 64
"""Of a longer run of letters its beginning is looked for."""

_SNIPPET = 130
_BETWEEN_LINES, _LEFT_OUT = " · ", " … "


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand next to each other, folded and as typed; the last one may go on, unless they were in quotes."""

    words: tuple[str, ...]
    typed: tuple[str, ...]
    is_quoted: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: all terms must be found. `is_shortened`: more was typed than is looked for."""

    text: str
    terms: tuple[Term, ...] = ()
    is_shortened: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """All words, folded."""
        return tuple(word for term in self.terms for word in term.words)


Marked = tuple[tuple[str, bool], ...]
"""A text in pieces; True where a piece is what was looked for."""


@dataclass(frozen=True, slots=True)
class PersonHit:
    """A person by name; `birth_date` is ISO 8601."""

    person_id: int
    name: Marked
    birth_date: str | None
    report_count: int


@dataclass(frozen=True, slots=True)
class TestHit:
    """One test of one person, with how many readings there are; `last_date` is ISO 8601."""

    person_id: int
    person_name: Marked
    analyte_id: str | None
    name: Marked
    printed_name: str
    reading_count: int
    last_date: str | None


@dataclass(frozen=True, slots=True)
class FileHit:
    """A file by name; `report_id` is its first report, None where nothing of it can be reviewed."""

    file_id: str
    session_id: str
    name: Marked
    media_type: str | None
    status: str
    added_at_ms: int
    report_id: int | None


@dataclass(frozen=True, slots=True)
class PassageHit:
    """A passage of a document's text, with the first file that has it and, on its page, a report if there is one.

    `is_by_meaning`: it has not all of the words; it was found since it means something like them.
    """

    chunk_id: int
    page: int
    snippet: Marked
    file_id: str
    file_name: str
    session_id: str
    report_id: int | None
    person_name: str | None = None
    collected_at: str | None = None
    is_by_meaning: bool = False


Hit = PersonHit | TestHit | FileHit | PassageHit


@dataclass(frozen=True, slots=True)
class Group:
    """The best hits of one kind; `has_more` says that there are others."""

    hits: tuple[Hit, ...] = ()
    has_more: bool = False


class MeaningUse(StrEnum):
    """What became of the meaning of a search; OFF also where there is nothing in it to ask for."""

    OFF = "off"
    COMING = "coming"
    USED = "used"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found. `meaning` says whether it was looked for by meaning too; `why` is why that failed."""

    query: Query
    people: Group = field(default_factory=Group)
    tests: Group = field(default_factory=Group)
    files: Group = field(default_factory=Group)
    passages: Group = field(default_factory=Group)
    meaning: MeaningUse = MeaningUse.OFF
    why: Failure | None = None

    @property
    def groups(self) -> tuple[Group, ...]:
        """The groups in the order in which they are shown."""
        return self.people, self.tests, self.files, self.passages

    @property
    def count(self) -> int:
        """How many hits are shown in all."""
        return sum(len(group.hits) for group in self.groups)


def read_query(text: str) -> Query:
    """Return what a typed text asks for; quotes make words stand next to each other, nothing else has a meaning."""
    terms = dict.fromkeys(term for piece, is_quoted in _pieces(text) if (term := _term(piece, is_quoted)).words)
    kept: list[Term] = []
    room = MOST_WORDS
    for term in terms:
        if room > 0:
            kept.append(Term(term.words[:room], term.typed[:room], term.is_quoted))
            room -= len(kept[-1].words)
    words = [word for term in terms for word in term.typed]
    is_shortened = len(words) > MOST_WORDS or any(len(word) > LONGEST_WORD for word in words)
    cut = (replace(term, words=_cut(term.words), typed=_cut(term.typed)) for term in kept)
    return Query(text, tuple(cut), is_shortened)


def _pieces(text: str) -> list[tuple[str, bool]]:
    """Return what stands between blanks, or between quotes (True); a quote that is not closed yet is none."""
    parts = text.split('"')
    if len(parts) % 2 == 0:
        parts[-2:] = [f"{parts[-2]} {parts[-1]}"]
    pieces: list[tuple[str, bool]] = []
    for place, part in enumerate(parts):
        pieces += [(part, True)] if place % 2 else [(piece, False) for piece in part.split()]
    return pieces


def _term(piece: str, is_quoted: bool) -> Term:
    places = [(start, end) for start, end in word_places(piece) if folded_with_places(piece, start, end)[0]]
    folded = tuple(folded_with_places(piece, start, end)[0] for start, end in places)
    return Term(folded, tuple(piece[start:end] for start, end in places), is_quoted)


def _cut(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word[:LONGEST_WORD] for word in words)


def matches(query: Query, *names: str) -> bool:
    """Tell whether every word of a query begins a word of these names."""
    known = [word for name in names for word in folded_words(name)]
    return all(any(own.startswith(word) for own in known) for word in query.words)


def begins_with(word: str, terms: Collection[str]) -> bool:
    """Tell whether a folded word begins with one of the terms."""
    return any(word.startswith(term) for term in terms)


def marked(text: str, query: Query) -> Marked:
    """Return a text with the beginnings of words marked that the query asks for."""
    flags = [False] * len(text)
    for start, end in word_places(text):
        own, places = folded_with_places(text, start, end)
        length = max((len(word) for word in query.words if own.startswith(word)), default=0)
        for place in places[:length]:
            flags[place] = True
    return pieces_of(text, flags)


def pieces_of(text: str, flags: list[bool]) -> Marked:
    """Return a text in runs of characters that are marked alike."""
    pieces: list[tuple[str, bool]] = []
    for character, is_marked in zip(text, flags, strict=True):
        if pieces and pieces[-1][1] is is_marked:
            pieces[-1] = pieces[-1][0] + character, is_marked
        else:
            pieces.append((character, is_marked))
    return tuple(pieces)


def snippet_of(text: str, query: Query) -> Marked:
    """Return the line of a passage that has most of the words, the lines with the others, and what follows."""
    lines = [" ".join(line.split()) for line in text.split("\n") if line.strip()]
    chosen = _telling_lines([folded_words(line) for line in lines], query.words)
    following = (max(chosen) if chosen else -1) + 1
    while following < len(lines) and sum(len(lines[place]) for place in chosen) + len(lines[following]) < _SNIPPET:
        chosen.append(following)
        following += 1
    shown, last = "", None
    for place in sorted(chosen):
        between = "" if last is None else _BETWEEN_LINES if place == last + 1 else _LEFT_OUT
        shown, last = f"{shown}{between}{lines[place]}", place
    return marked(_from_first_hit(shown, query), query)


def _telling_lines(lines: list[list[str]], wanted: Collection[str]) -> list[int]:
    """Return the line with most of the words, then the one with most of those it has not, and so on."""
    chosen: list[int] = []
    while wanted and lines:
        missing = [{word for word in wanted if not any(own.startswith(word) for own in line)} for line in lines]
        best = min(range(len(lines)), key=lambda place: len(missing[place]))
        if len(missing[best]) == len(set(wanted)):
            break
        chosen.append(best)
        wanted = missing[best]
    return chosen


def _from_first_hit(line: str, query: Query) -> str:
    """Return a long line from shortly before the first word that is looked for."""
    if len(line) <= _SNIPPET:
        return line
    pieces = marked(line, query)
    before = len(pieces[0][0]) if len(pieces) > 1 and not pieces[0][1] else 0
    start = line.rfind(" ", 0, max(0, before - _SNIPPET // 4)) + 1
    return f"{'…' if start else ''}{line[start : start + 2 * _SNIPPET]}"


def plain(text: Marked) -> str:
    """Return a marked text as it reads."""
    return "".join(piece for piece, _ in text)
