"""Parts of foreign JSON, taken as what they should be: anything else counts as not there."""

from collections.abc import Mapping
from typing import Any, cast

Node = Mapping[str, Any]


def node(value: object) -> Node:
    """Return an object, an empty one where it is none."""
    return cast("Node", value) if isinstance(value, Mapping) else {}


def nodes(value: object) -> list[Node]:
    """Return the objects of a list."""
    if not isinstance(value, list):
        return []
    return [cast("Node", item) for item in cast("list[object]", value) if isinstance(item, Mapping)]


def text(value: object) -> str | None:
    """Return a text that is not empty."""
    return value if isinstance(value, str) and value.strip() else None


def texts(value: object) -> list[str]:
    """Return the texts of a list that are not empty."""
    if not isinstance(value, list):
        return []
    return [found for item in cast("list[object]", value) if (found := text(item)) is not None]


class Printed(float):
    """A number of JSON with its text: R4's decimals tell by their zeros how exact they are."""

    text: str

    def __new__(cls, text: str) -> "Printed":
        """Read a text that JSON takes for a number."""
        made = super().__new__(cls, text)
        made.text = text
        return made


def number(value: object) -> float | None:
    """Return a number, one that is `Printed` as it is."""
    if isinstance(value, Printed):
        return value
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def words_of(concept: object) -> str | None:
    """Return what a CodeableConcept is called: its text, else a coding's display, else its code."""
    found = node(concept)
    codings = nodes(found.get("coding"))
    named = [text(coding.get(name)) for name in ("display", "code") for coding in codings]
    return text(found.get("text")) or next((name for name in named if name), None)


def code_of_system(concept: object, system: str) -> str | None:
    """Return the first code of a system in a CodeableConcept."""
    codings = nodes(node(concept).get("coding"))
    codes = [text(coding.get("code")) for coding in codings if coding.get("system") == system]
    return next((code for code in codes if code), None)
