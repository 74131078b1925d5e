"""The small words of sentences that tell results, by which a test is known from its value."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from desktop_app.core.document import Word
from desktop_app.engines.local.reading.lexicon import read_words


@dataclass(frozen=True, slots=True)
class SentenceWords:
    """Words as they are printed, in small letters: `é` is a verb where `E` is a vitamin."""

    verbs: frozenset[str]
    conjunctions: frozenset[str]
    articles: frozenset[str]


@cache
def load_sentence_words() -> SentenceWords:
    """Read the words of sentences once per process."""
    words = read_words("sentences")
    return SentenceWords(*(frozenset(words[kind]) for kind in ("verbs", "conjunctions", "articles")))


def without_verb(name: str) -> str:
    """Return a name without the verb behind it: `HbA1c was`."""
    words = name.split()
    is_behind = len(words) > 1 and words[-1] in load_sentence_words().verbs
    return " ".join(words[:-1]) if is_behind else name


def subject_of(words: Sequence[Word]) -> Sequence[Word]:
    """Return the words before the verb, all where there is none: `ALT was mildly raised at`."""
    verbs = load_sentence_words().verbs
    return words[: next((i for i, word in enumerate(words) if i and word.text in verbs), len(words))]
