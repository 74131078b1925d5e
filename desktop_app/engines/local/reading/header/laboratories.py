"""What a report's head says without labels: the laboratory."""

import re
from collections.abc import Sequence

from desktop_app.engines.local.reading.lexicon import fold, load_person_words
from desktop_app.engines.local.reading.words.lines import Line

_ADDRESS = re.compile(r"\s*[,·•|–-]?\s+(?=\d)")
_LINES_AT_TOP = 12


def find_laboratory(lines: Sequence[Line]) -> str | None:
    """Return the first phrase among the top lines that names a laboratory, without its address."""
    for line in lines[:_LINES_AT_TOP]:
        for segment in line.segments:
            name = _ADDRESS.split(segment.text)[0].strip(" ,·•|")
            if _names_laboratory(name):
                return name
    return None


def _names_laboratory(name: str) -> bool:
    words = load_person_words()
    if not 1 < len(name.split()) <= 8 or ":" in name or fold(name) in words.not_laboratories:
        return False
    return words.laboratories.search(name) is not None
