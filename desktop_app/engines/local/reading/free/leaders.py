"""Dots or lines that lead from a name to its finding, `Brucella ........ negative`."""

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.engines.local.reading.free.freeresult import FreeResult
from desktop_app.engines.local.reading.values.measures import Measure
from desktop_app.engines.local.reading.words.lines import Segment

_LED_TO = re.compile(r"[^\W\d_].*(?:[._]{6,}|(?: \.){6,})\s?:?$")
_LONGEST_FINDING = 6


def leads(text: str) -> bool:
    """True for a name with dots or a line behind it that lead to what follows."""
    return _LED_TO.search(text) is not None


def led_to(segments: Sequence[Segment], start: int, end: int, read: Measure | None) -> Measure | None:
    """What was read of a cell, else its free words as a finding where dots lead to them and the line ends there."""
    text = segments[end].text
    is_read = read is not None and (read.is_number or not read.rest)
    is_last = end == start + 1 and end + 1 == len(segments)
    is_finding = text[:1].isalpha() and len(text.split()) <= _LONGEST_FINDING and ":" not in text
    is_led = is_last and is_finding and not is_read and leads(segments[start].text)
    return Measure(text, is_number=False) if is_led else read


def settled(found: FreeResult, name: Segment, read: Measure | None) -> FreeResult:
    """Return a result, sure where dots lead to a finding that is known; free words need others like them."""
    is_known = read is not None and not read.is_number and not read.rest and found.reading.value == read.value
    return replace(found, is_sure=True) if is_known and leads(name.text) else found
