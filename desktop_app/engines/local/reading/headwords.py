"""Words of headings: which column a text heads, also where its end did not fit into the column."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from desktop_app.engines.local.reading.lexicon import fold, folded_set, read_words

LONGEST_HEADING = 6
"""A heading has no more words."""

_SHORTEST_CUT, _LONGEST_CUT = 7, 4


@dataclass(frozen=True, slots=True)
class RoleWords:
    """The words of one column role: at least one strong word makes a heading of that role."""

    role: str
    strong: frozenset[str]
    weak: frozenset[str]


@dataclass(frozen=True, slots=True)
class HeadingWords:
    """All words of headings, folded, by the roles that they give.

    `phrases` are whole headings and their roles, `values` the strong words of columns of values, `others` those of
    names, units and ranges, `foreign` the words of tables that explain results. `outcomes` head marks, or values
    where nothing else does.
    """

    roles: tuple[RoleWords, ...]
    phrases: Mapping[str, str]
    values: frozenset[str]
    others: frozenset[str]
    foreign: frozenset[str]
    outcomes: frozenset[str]


@cache
def load_heading_words() -> HeadingWords:
    """Read the words of headings once per process."""
    columns = read_words("columns")
    phrases, foreign = columns.pop("phrases"), columns.pop("foreign")
    outcomes = folded_set(columns.pop("outcomes")["words"])
    roles = tuple(
        RoleWords(role, folded_set(words["strong"]), folded_set(words["weak"])) for role, words in columns.items()
    )
    strong = {role.role: role.strong for role in roles}
    others = strong["name"] | strong["unit"] | strong["range"]
    return HeadingWords(roles, phrases, strong["value"] | outcomes, others, folded_set(foreign["words"]), outcomes)


@lru_cache(maxsize=4_000)
def role_of(text: str) -> str | None:
    """Return the role that a heading's words give to a column, None for other words."""
    known = load_heading_words()
    words = fold(text).split()
    if len(words) > 1 and " " not in text.strip():
        words = [fold(text.replace(".", ""))] if all(len(w) == 1 for w in words) else words
    if not words or len(words) > LONGEST_HEADING:
        return None
    if " ".join(words) in known.phrases:
        return known.phrases[" ".join(words)]
    for role in known.roles:
        strong = 0
        for word in words:
            if word in role.strong or (word not in role.weak and _is_nearly_strong(word, role)):
                strong += 1
            elif word not in role.weak:
                break
        else:
            if strong:
                return role.role
    return None


def _is_nearly_strong(word: str, role: RoleWords) -> bool:
    return _is_cut_short(word, role) or may_be_misread(word, role.role)


def _is_cut_short(word: str, role: RoleWords) -> bool:
    """True for a long word, itself none of a heading, whose end did not fit into its column: `referenci`."""
    return len(word) >= _SHORTEST_CUT and word in _beginnings()[role.role]


def may_be_misread(word: str, role: str) -> bool:
    """True for a long word, itself none of a heading, of which one letter was read as another: `yysledek`."""
    return len(word) >= _SHORTEST_CUT and role in _roles_of_misread(word)


@lru_cache(maxsize=8_000)
def _roles_of_misread(word: str) -> frozenset[str]:
    """Return the roles of all words of headings that a word may have been: asked for once, not for each role."""
    if not word.isalpha() or word in _whole():
        return frozenset()
    slips = _slips()
    return frozenset[str]().union(*[slips.get(gap, frozenset[str]()) for gap in _gaps(word)])


def _gaps(word: str) -> list[str]:
    """Return the word with each of its letters left open in turn but the last, which makes other words: `analyst`."""
    return [f"{word[:at]}?{word[at + 1 :]}" for at in range(len(word) - 1)]


@lru_cache(maxsize=1)
def _slips() -> Mapping[str, frozenset[str]]:
    """Return the roles of long words of headings, by the word with one letter left open."""
    slips: dict[str, frozenset[str]] = {}
    for role in load_heading_words().roles:
        long = [word for word in role.strong if len(word) >= _SHORTEST_CUT and word.isalpha()]
        for gap in (gap for word in long for gap in _gaps(word)):
            slips[gap] = slips.get(gap, frozenset()) | {role.role}
    return slips


@lru_cache(maxsize=1)
def _beginnings() -> Mapping[str, frozenset[str]]:
    """Return for each role the beginnings of its words that lack a few letters and are no words of headings."""
    return {
        role.role: frozenset(
            word[:end] for word in role.strong for end in range(max(_SHORTEST_CUT, len(word) - _LONGEST_CUT), len(word))
        )
        - _whole()
        for role in load_heading_words().roles
    }


@lru_cache(maxsize=1)
def _whole() -> frozenset[str]:
    """Return all words of headings as they are written in full."""
    known = load_heading_words()
    return known.foreign.union(*(role.strong | role.weak for role in known.roles))
