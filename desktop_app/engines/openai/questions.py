"""Questions to a model, the request that each becomes, and what is read from the reply."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.core.api.answers import Answer, Usage
from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.engines.openai.abilities import Abilities
from desktop_app.engines.openai.failures import error_in_reply

Message = Mapping[str, Any]

TEMPERATURE = 0
"""The likeliest words, as far as a model lets it be chosen."""

_MOST_TOKENS = 1_000_000_000
"""A server that counts more has lost count; nothing is reckoned with it."""

_KEY_VERSION = 1


@dataclass(frozen=True, slots=True)
class Question:
    """One question about a document.

    `page` is None for a question about several. `parameters` hold all that makes the answer another one, beside the
    content, the model and the prompt's version. `schema` is the JSON schema of the answer, None for plain text. The
    numbers of tokens are what is reckoned with, `most_tokens` what the answer may take.
    """

    purpose: str
    page: int | None
    prompt_version: int
    parameters: Mapping[str, Any]
    messages: Sequence[Message]
    schema: Mapping[str, Any] | None
    most_tokens: int
    input_tokens: int
    output_tokens: int

    def key(self, sha256: str, host: str, model: str) -> str:
        """Return what stands for everything that the answer depends on."""
        facts = [_KEY_VERSION, sha256, self.page, self.purpose, host, model, self.prompt_version]
        text = json.dumps([*facts, dict(self.parameters), self.most_tokens], sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()


def request_of(question: Question, model: str, abilities: Abilities) -> dict[str, Any]:
    """Return the request in the form that the server takes."""
    request: dict[str, Any] = {"model": model, "messages": list(question.messages)}
    if abilities.takes_temperature:
        request["temperature"] = TEMPERATURE
    if abilities.limit_name:
        request[abilities.limit_name] = min(question.most_tokens, abilities.most_output_tokens or question.most_tokens)
    if question.schema is not None and abilities.answer_format == "json_schema":
        described = {"name": "lab_reports", "strict": True, "schema": question.schema}
        request["response_format"] = {"type": "json_schema", "json_schema": described}
    elif question.schema is not None:
        if abilities.answer_format == "json_object":
            request["response_format"] = {"type": "json_object"}
        request["messages"] = _with_schema(question.messages, question.schema)
    return request


def read_reply(body: str, host: str) -> Answer:
    """Return the answer in a reply's body.

    Raises:
        ProcessingError: API_ANSWER_UNREADABLE, it is no such answer; or the error that it tells of.
    """
    try:
        table: Any = json.loads(body)
        error = error_in_reply(table, host)
        if error is not None:
            raise error
        choice: Any = table["choices"][0]
        message: Any = choice["message"]
        text = _text_of(message.get("content"))
        refusal = message.get("refusal")
        told: Any = choice.get("finish_reason")
        finish = told if isinstance(told, str) and told else "stop"
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as fault:
        raise ProcessingError.of(ErrorCode.API_ANSWER_UNREADABLE, host=host, kind=type(fault).__name__) from fault
    return Answer(text, finish, str(refusal) if refusal else None, _usage_of(table.get("usage")))


def check_answer(answer: Answer) -> Answer:
    """Return an answer that says something, cut off or not.

    Raises:
        ProcessingError: API_REFUSED or API_CONTENT_FILTER.
    """
    if answer.refusal is not None:
        raise ProcessingError.of(ErrorCode.API_REFUSED)
    if answer.finish == "content_filter":
        raise ProcessingError.of(ErrorCode.API_CONTENT_FILTER)
    return answer


def _with_schema(messages: Sequence[Message], schema: Mapping[str, Any]) -> list[Message]:
    """Tell the schema in words where it cannot be given otherwise."""
    first, *rest = messages
    said = f"{first['content']}\n\nAnswer with one JSON object and nothing else, of this JSON schema:\n"
    return [{**first, "content": said + json.dumps(schema, separators=(",", ":"))}, *rest]


def _text_of(content: Any) -> str:
    if isinstance(content, list):  # some servers answer in parts
        parts: list[Any] = content  # pyright: ignore[reportUnknownVariableType]
        content = "".join(str(part.get("text") or "") for part in parts)
    return _without_thoughts(content or "")


def _without_thoughts(text: str) -> str:
    """Return an answer without what a model thought aloud; by hand, since a regex takes hours over some texts."""
    before, _, rest = text.partition("<think>")
    _, end, after = rest.partition("</think>")
    return before.rstrip() + after.lstrip() if end else text


def _usage_of(table: Any) -> Usage | None:
    try:
        given, made = int(table["prompt_tokens"]), int(table["completion_tokens"])
    except (KeyError, TypeError, ValueError, OverflowError):
        return None
    if not (0 <= given <= _MOST_TOKENS and 0 <= made <= _MOST_TOKENS):
        return None
    try:
        details: Any = table.get("prompt_tokens_details") or {}
        cached = int(details.get("cached_tokens") or 0)
    except (AttributeError, TypeError, ValueError, OverflowError):
        cached = 0
    return Usage(given, made, min(max(cached, 0), given))
