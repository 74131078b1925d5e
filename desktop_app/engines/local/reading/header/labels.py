"""Labels of header fields and the values found for them."""

import re
from dataclasses import dataclass

from desktop_app.engines.local.reading.headwords import role_of
from desktop_app.engines.local.reading.lexicon import fold, load_lexicon
from desktop_app.engines.local.reading.words.lines import Line

COMPOUND = "compound"
"""The field of a label that joins several personal ones: `DOB / Age / Sex`."""


_LABELLED = re.compile(r"[^\W\d_][^:\d]{1,30}:\s+\S")
_FEWEST_FACTS = 2
_JOINT = re.compile(r"[/&,+]")
_IN_COMPOUNDS = frozenset({"birth_date", "sex", "age"})


@dataclass(frozen=True, slots=True)
class FieldHit:
    """One labelled value; `y` orders the hits of a page."""

    field: str
    text: str
    page: int
    y: float
    x: float


@dataclass(frozen=True, slots=True)
class Label:
    """A label on a line: the words from `start` to `end`, exclusive."""

    field: str
    start: int
    end: int
    has_colon: bool


def has_joint(text: str) -> bool:
    """Tell whether something in a text could join labels."""
    return _JOINT.search(text) is not None


def compound_of(text: str) -> str | None:
    """Return the field of several personal labels in one, joined by slashes: `Age/Sex`, `DOB / Age / Sex`."""
    if not has_joint(text):
        return None
    labels = load_lexicon().field_labels
    fields = [labels.get(fold(part)) for part in re.split(r"[/&,+]", text.rstrip(": "))]
    if len(fields) > 1 and fields[0] is not None and len(set(fields)) == 1:
        return fields[0]
    return COMPOUND if len(fields) > 1 and all(f in _IN_COMPOUNDS for f in fields) else None


def is_of_facts(line: Line) -> bool:
    """True for labelled facts side by side, as above a table's next part: `Specimen: 0312   Collected: 03/12/25`."""
    return sum(_LABELLED.match(segment.text) is not None for segment in line.segments) >= _FEWEST_FACTS


def is_labelled(name: str) -> bool:
    """True for `Result: 5.4 mmol/L` and `Specimen: serum`, which stand below a table and are no names in it."""
    label, colon, _ = name.partition(":")
    is_label = role_of(label) in {"value", "range", "unit"} or fold(label) in load_lexicon().field_labels
    return bool(colon) and is_label
