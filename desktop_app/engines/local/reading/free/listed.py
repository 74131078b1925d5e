"""Results listed in a sentence: `Na 139, K 4.2, urea 5.6 and creatinine 88`; known names alone make them results."""

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.core.document import Word
from desktop_app.engines.local.reading.free.freeresult import FreeResult, make_result
from desktop_app.engines.local.reading.free.sentences import load_sentence_words, subject_of
from desktop_app.engines.local.reading.lexicon import is_household_unit, is_known_test
from desktop_app.engines.local.reading.readings import clean_name
from desktop_app.engines.local.reading.values.measures import read_measure
from desktop_app.engines.local.reading.words.lines import Line

_ENDS_PIECE = re.compile(r"[,;]$")
_ENDS_SENTENCE = re.compile(r"[.:]$")
_LONGEST_NAME = 4
_FEWEST = 2


def read_listed(line: Line) -> list[FreeResult]:
    """Return the results listed in a line, none where fewer than two pieces are a known name with its number."""
    if not any(_ENDS_PIECE.search(text) for text in line.texts[:-1]):
        return []
    found = [result for piece in _pieces(line.words) if (result := _read(line, piece)) is not None]
    return found if len(found) >= _FEWEST else []


def read_sentences(line: Line, words: Sequence[Word]) -> list[FreeResult]:
    """Return the results told in words that are sentences: `Potassium was 5.1 mmol/L and TSH was normal at 1.4`."""
    parts = [part for piece in _pieces(words) for part in _between_conjunctions(piece)]
    return [result for part in parts if (result := _read(line, part)) is not None]


def _between_conjunctions(piece: Sequence[Word]) -> list[Sequence[Word]]:
    """Part a piece at an `and` behind a number: what follows is told of another test."""
    conjunctions = load_sentence_words().conjunctions
    for i, word in enumerate(piece):
        if word.text in conjunctions and any(before.text[:1].isdigit() for before in piece[1:i]):
            return [piece[:i], *_between_conjunctions(piece[i + 1 :])]
    return [piece]


def _pieces(words: Sequence[Word]) -> list[list[Word]]:
    pieces: list[list[Word]] = [[]]
    for word in words:
        pieces[-1].append(word)
        if _ENDS_PIECE.search(word.text) or (len(word.text) > 3 and _ENDS_SENTENCE.search(word.text)):
            pieces.append([])
    return [piece for piece in pieces if len(piece) > 1]


def _read(line: Line, piece: Sequence[Word]) -> FreeResult | None:
    """Read `name number [unit] [range]`; words before the known name belong to the sentence."""
    at = next((i for i, word in enumerate(piece) if i and word.text[:1].isdigit()), None)
    if at is None:
        return None
    measure = read_measure(" ".join(word.text for word in piece[at:]).rstrip(",;."))
    if measure is None or measure.rest or not measure.is_number or is_household_unit(measure.unit):
        return None
    subject = subject_of(piece[:at])
    start = _name_start(subject)
    if start is None:
        return None
    start += subject[start].text.lower() in load_sentence_words().articles and start + 1 < len(subject)
    name = clean_name(" ".join(word.text for word in subject[start:]))
    result = make_result(line, name, measure, piece[start:], piece[at:], is_phrase=True)
    return replace(result, is_sure=True)


def _name_start(words: Sequence[Word]) -> int | None:
    """Where the name begins: at the first words that are known together, all of a short piece's words if they are."""
    texts = [word.text for word in words]
    if len(texts) <= _LONGEST_NAME:
        return 0 if is_known_test(" ".join(texts)) else None
    near = range(len(texts) - _LONGEST_NAME, len(texts))
    return next((i for i in near if is_known_test(texts[i])), None)
