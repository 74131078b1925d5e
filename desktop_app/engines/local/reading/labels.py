"""Labels of header fields and the values found for them."""

from dataclasses import dataclass

COMPOUND = "compound"
"""The field of a label that joins several personal ones: `DOB / Age / Sex`."""


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
