"""Second quantities of a test on a line of their own, named by a method in brackets alone: `(HPLC)  42  mmol/mol`."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.engines.local.reading.free.freeresult import Found, FreeResult
from desktop_app.engines.local.reading.lexicon import is_known_test
from desktop_app.engines.local.reading.readings import is_method
from desktop_app.engines.local.reading.words.lines import Line

_NEAR = 2.5


def named_by_last(found: FreeResult, free: Sequence[Found], line: Line) -> FreeResult:
    """Give a result whose name is a method in brackets the name of the result on the line above."""
    name = found.reading.name
    bracketed = name if name.startswith("(") else f"({name}"
    bracketed = bracketed if bracketed.endswith(")") else f"{bracketed})"
    if not free or not line.text.startswith("(") or not is_method(bracketed) or is_known_test(name):
        return found
    above, last = free[-1]
    is_near = line.middle - above.middle < _NEAR * max(line.height, above.height)
    return replace(found, reading=replace(found.reading, name=last.reading.name)) if is_near else found
