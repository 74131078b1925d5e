"""What a report's head says without labels: the person's name and the laboratory."""

import re
from collections.abc import Sequence

from desktop_app.engines.local.reading.fields import FieldHit, clean_person
from desktop_app.engines.local.reading.lexicon import fold
from desktop_app.engines.local.reading.lines import Line
from desktop_app.engines.local.reading.readings import Reading

_PERSON = re.compile(
    r"^[^\W\d_][\w'’\-.]*(?: [^\W\d_][\w'’\-.]*){0,2}, ?[^\W\d_][\w'’\-.]*(?: [^\W\d_][\w'’\-.]*){0,3}(?: \([^)]*\))?$"
)
_LABORATORY = re.compile(
    r"laborator|\blabs?\b|labor\b|laboratoi|diagnosti|patholog|klinik|clinic|hospital|institut|infirmary|medizin|healthcare|medical cent|centro|analisi|biologie",
    re.IGNORECASE,
)


def find_patient(lines: Sequence[Line], readings: Sequence[Reading]) -> list[FieldHit]:
    """Return the first `Surname, Given` above the results that carries no label."""
    first = (
        min((r.y for r in readings if r.page.number == lines[0].page.number), default=float("inf")) if lines else 0.0
    )
    for line in lines:
        if line.middle > first:
            break
        for segment in line.segments:
            name = clean_person(segment.text)
            if name and _PERSON.match(segment.text) and not _LABORATORY.search(segment.text):
                return [FieldHit("patient_name", name, line.page.number, line.middle, segment.x0)]
    return []


def find_laboratory(lines: Sequence[Line]) -> str | None:
    """Return the first phrase among the top lines that names a laboratory."""
    for line in lines[:12]:
        for segment in line.segments:
            words = segment.words
            if 1 < len(words) <= 8 and ":" not in segment.text and _LABORATORY.search(segment.text):
                if fold(segment.text) not in {"laboratory report", "lab report", "clinical laboratory report"}:
                    return segment.text
    return None
