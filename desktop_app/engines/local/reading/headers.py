"""What a report's head says without labels: the laboratory."""

import re
from collections.abc import Sequence

from desktop_app.engines.local.reading.lexicon import fold
from desktop_app.engines.local.reading.lines import Line

_LABORATORY = re.compile(
    r"laborator|\blabs?\b|labor\b|laboratoi|diagnosti|patholog|klinik|clinic|hospital|institut|infirmary|medizin|"
    r"healthcare|medical cent|analisi|an[aá]lisis|biologie|hôpital|ospedale|ziekenhuis|wellness",
    re.IGNORECASE,
)
_TITLES = frozenset(
    {"laboratory report", "lab report", "clinical laboratory report", "lab results", "laboratory results"}
)
_ADDRESS = re.compile(r"\s*[,·•|–-]?\s+(?=\d)")


def find_laboratory(lines: Sequence[Line]) -> str | None:
    """Return the first phrase among the top lines that names a laboratory, without its address."""
    for line in lines[:12]:
        for segment in line.segments:
            name = _ADDRESS.split(segment.text)[0].strip(" ,·•|")
            if (
                1 < len(name.split()) <= 8
                and ":" not in name
                and _LABORATORY.search(name)
                and fold(name) not in _TITLES
            ):
                return name
    return None
