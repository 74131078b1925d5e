"""What a server can do, found out from what it refuses: the answer's format, a temperature, how a limit is called."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Literal

AnswerFormat = Literal["json_schema", "json_object", "text"]
LimitName = Literal["max_completion_tokens", "max_tokens", ""]

_REFUSING = frozenset({400, 404, 415, 422, 500, 501})
"""Some servers answer 500 to an option that they do not know."""

_FORMAT_WORDS = ("response_format", "json_schema", "json_object", "structured output", "grammar", "guided")
_LARGEST = re.compile(r"(?:at most|maximum(?: value)?(?: of| is)?|<=|less than or equal to)\D{0,12}(\d{3,7})")
_TOO_LONG = ("context_length_exceeded", "maximum context length", "context window", "too many tokens", "context size")


@dataclass(frozen=True, slots=True)
class Abilities:
    """What a model on a server takes; `most_output_tokens` 0 where no limit is known."""

    answer_format: AnswerFormat = "json_schema"
    takes_temperature: bool = True
    limit_name: LimitName = "max_completion_tokens"
    most_output_tokens: int = 0

    def as_mapping(self) -> dict[str, Any]:
        """Return the form in which they are stored."""
        return asdict(self)


def read_abilities(stored: Mapping[str, Any] | None) -> Abilities:
    """Return stored abilities; the usual ones where nothing was found out yet."""
    known = {field.name for field in fields(Abilities)}
    return Abilities(**{name: value for name, value in (stored or {}).items() if name in known})


def learned(abilities: Abilities, status: int, words: str, *, has_format: bool) -> Abilities | None:
    """Return what a refusal teaches; None where it has another reason.

    Args:
        abilities: with which the request was made.
        status: of the HTTP answer.
        words: of the server, folded.
        has_format: whether the request asked for a format of the answer.
    """
    if status not in _REFUSING:
        return None
    if has_format and abilities.answer_format != "text" and any(word in words for word in _FORMAT_WORDS):
        lower: AnswerFormat = "json_object" if abilities.answer_format == "json_schema" else "text"
        return replace(abilities, answer_format=lower)
    if abilities.takes_temperature and "temperature" in words:
        return replace(abilities, takes_temperature=False)
    if abilities.limit_name and any(name in words for name in ("max_tokens", "max_completion_tokens")):
        return _with_limit(abilities, words)
    return None


def is_too_long(status: int, words: str) -> bool:
    """Tell whether a request was refused because it holds more than the model can take in."""
    return status in {400, 413, 422} and any(word in words for word in _TOO_LONG)


def _with_limit(abilities: Abilities, words: str) -> Abilities:
    largest = _LARGEST.search(words)
    if largest is not None and int(largest[1]) != abilities.most_output_tokens:
        return replace(abilities, most_output_tokens=int(largest[1]))
    following: dict[LimitName, LimitName] = {"max_completion_tokens": "max_tokens", "max_tokens": "", "": ""}
    return replace(abilities, limit_name=following[abilities.limit_name])
