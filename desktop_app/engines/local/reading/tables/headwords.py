"""Words of headings whose end did not fit into their column."""

from collections.abc import Mapping
from functools import lru_cache

from desktop_app.engines.local.reading.lexicon import RoleWords, load_lexicon

_SHORTEST_CUT, _LONGEST_CUT = 7, 4


def is_cut_short(word: str, role: RoleWords) -> bool:
    """True for a long word, itself none of a heading, whose end did not fit into its column: `referenci`."""
    return len(word) >= _SHORTEST_CUT and word in _beginnings()[role.role]


@lru_cache(maxsize=1)
def _beginnings() -> Mapping[str, frozenset[str]]:
    """Return for each role the beginnings of its words that lack a few letters and are no words of headings."""
    roles = load_lexicon().roles
    whole = frozenset[str]().union(*(role.strong | role.weak for role in roles))
    return {
        role.role: frozenset(
            word[:end] for word in role.strong for end in range(max(_SHORTEST_CUT, len(word) - _LONGEST_CUT), len(word))
        )
        - whole
        for role in roles
    }
