"""What a report's head says without labels: the laboratory."""

import re
from collections.abc import Sequence

from desktop_app.engines.local.reading.lexicon import fold, load_lexicon, load_person_words
from desktop_app.engines.local.reading.words.lines import Line, Segment

_ADDRESS = re.compile(r"\s*[,·•|–-]?\s+(?=\d)")
_FAX_PAGE = re.compile(r"\bP(?:AG|G)?[.:]? ?\d{1,3} ?/ ?\d{1,3}\b", re.IGNORECASE)
_LINES_AT_TOP = 12
_LONGEST = 8


def find_laboratory(lines: Sequence[Line]) -> str | None:
    """Return the first phrase among the top lines that names a laboratory, without its address."""
    for position, line in enumerate(lines[:_LINES_AT_TOP]):
        if _FAX_PAGE.search(line.text):
            continue  # the line that a fax machine adds, with its own short name of who sends
        for segment in line.segments:
            name = _without_address(segment.text)
            if names_laboratory(name):
                rest = _rest_of(segment, lines[position + 1 : position + 3]) if name == segment.text else ""
                return f"{name} {rest}" if rest else name
    return None


def _without_address(text: str) -> str:
    """Return what stands before a number or the word for a street: `Hospital del Valle Ctra. de la Sierra`."""
    words = _ADDRESS.split(text)[0].split()
    streets = load_person_words().streets
    end = next((i for i, word in enumerate(words) if i > 1 and fold(word) in streets), len(words))
    return " ".join(words[:end]).strip(" ,·•|-–—")


def names_laboratory(name: str) -> bool:
    """Tell whether a phrase may be the name of a laboratory, and is no label, panel or title of a report."""
    words, folded = load_person_words(), fold(name)
    if not 1 < len(name.split()) <= _LONGEST or ":" in name or folded in load_lexicon().panels:
        return False
    first, *_ = folded.split() or [""]
    is_other = first in words.departments or not words.reports.isdisjoint(folded.split())
    return not is_other and words.laboratories.search(folded) is not None


def _rest_of(segment: Segment, below: Sequence[Line]) -> str:
    """Return the second line of a name whose first one ends with a word that asks for more: `Laboratoire des`."""
    if fold(segment.words[-1].text) not in load_person_words().unfinished:
        return ""
    for line in below:
        for other in line.segments:
            if abs(other.x0 - segment.x0) < line.height:
                return "" if ":" in other.text or any(map(str.isdigit, other.text)) else other.text
    return ""
