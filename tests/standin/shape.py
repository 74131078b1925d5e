"""What a request must look like, by the API's published description: anything else is answered with 400 and noted."""

import base64
import io
from collections.abc import Iterator
from typing import Any

from PIL import Image

_CHAT_FIELDS = {
    "model", "messages", "temperature", "max_completion_tokens", "max_tokens", "response_format", "stream", "seed",
    "top_p", "n", "stop", "user", "store", "metadata", "reasoning_effort",
}  # fmt: skip
_ROLES = {"system", "developer", "user", "assistant"}
_SCHEMA_WORDS = {
    "type", "properties", "required", "additionalProperties", "items", "anyOf", "enum", "const", "$ref", "$defs",
    "description",
}  # fmt: skip
_LONGEST_IMAGE_BYTES = 20_000_000


def faults_of_chat(body: Any) -> list[str]:
    """Return what is wrong with the body of a chat completion."""
    if not isinstance(body, dict):
        return ["the body is no object"]
    faults = [f"unknown field {name}" for name in body if name not in _CHAT_FIELDS]
    if not isinstance(body.get("model"), str) or not body["model"]:
        faults.append("model is missing")
    messages = body.get("messages")
    if not isinstance(messages, list) or not messages:
        return [*faults, "messages are missing"]
    for place, message in enumerate(messages):
        faults += [f"messages[{place}]: {fault}" for fault in _faults_of_message(message)]
    faults += _faults_of_numbers(body)
    faults += _faults_of_format(body.get("response_format"), messages)
    return faults


def _faults_of_message(message: Any) -> Iterator[str]:
    if not isinstance(message, dict) or message.get("role") not in _ROLES:
        yield "no role"
        return
    if set(message) - {"role", "content", "name"}:
        yield f"unknown fields {set(message) - {'role', 'content', 'name'}}"
    content = message.get("content")
    if isinstance(content, str):
        return
    if not isinstance(content, list) or not content:
        yield "no content"
        return
    for part in content:
        kind = part.get("type") if isinstance(part, dict) else None
        if kind == "text":
            if not isinstance(part.get("text"), str) or set(part) != {"type", "text"}:
                yield "a broken text part"
        elif kind == "image_url" and message["role"] == "user":
            yield from _faults_of_image(part)
        else:
            yield f"a part of type {kind}"


def _faults_of_image(part: Any) -> Iterator[str]:
    picture = part.get("image_url")
    if set(part) != {"type", "image_url"} or not isinstance(picture, dict) or set(picture) - {"url", "detail"}:
        yield "a broken image part"
        return
    if picture.get("detail", "auto") not in {"auto", "low", "high"}:
        yield "an unknown detail"
    try:
        image = picture_of(picture["url"])
        image.verify()
    except (KeyError, ValueError, OSError, SyntaxError) as error:
        yield f"a picture that cannot be read: {error}"


def picture_of(url: str) -> Image.Image:
    """Return the picture of a data URL, which must be what it says."""
    head, _, data = url.partition(",")
    kinds = {"data:image/png;base64": "PNG", "data:image/jpeg;base64": "JPEG"}
    raw = base64.b64decode(data, validate=True)
    if len(raw) > _LONGEST_IMAGE_BYTES:
        raise ValueError("larger than 20 MB")
    image = Image.open(io.BytesIO(raw))
    if image.format != kinds.get(head):
        raise ValueError(f"{head} holds {image.format}")
    return image


def _faults_of_numbers(body: dict[str, Any]) -> Iterator[str]:
    temperature = body.get("temperature")
    if temperature is not None and not (isinstance(temperature, int | float) and 0 <= temperature <= 2):
        yield "temperature must lie between 0 and 2"
    for name in ("max_completion_tokens", "max_tokens"):
        if name in body and not (isinstance(body[name], int) and body[name] > 0):
            yield f"{name} must be a whole number above 0"
    if "max_tokens" in body and "max_completion_tokens" in body:
        yield "max_tokens and max_completion_tokens together"
    if body.get("stream"):
        yield "streams are not spoken here"


def _faults_of_format(wanted: Any, messages: list[Any]) -> Iterator[str]:
    if wanted is None:
        return
    kind = wanted.get("type") if isinstance(wanted, dict) else None
    if kind == "json_object":
        if "json" not in str(messages).lower():
            yield "'messages' must contain the word 'json' to use response_format json_object"
    elif kind == "json_schema":
        described = wanted.get("json_schema")
        if not isinstance(described, dict) or not described.get("name") or described.get("strict") is not True:
            yield "response_format.json_schema needs name and strict"
        else:
            yield from _faults_of_schema(described.get("schema"), "schema")
    elif kind != "text":
        yield "unknown response_format"


def _faults_of_schema(schema: Any, where: str) -> Iterator[str]:
    """Strict mode: every object closed, every property required, no words that it does not know."""
    if not isinstance(schema, dict):
        yield f"{where} is no schema"
        return
    unknown = set(schema) - _SCHEMA_WORDS
    if unknown:
        yield f"{where}: {sorted(unknown)} are not supported"
    is_open = schema.get("additionalProperties") is not False
    is_partial = set(schema.get("required", ())) != set(schema.get("properties", {}))
    if schema.get("type") == "object" and (is_open or is_partial):
        yield f"{where}: additionalProperties must be false, and every property required"
    for word in ("properties", "$defs"):
        for name, part in schema.get(word, {}).items():
            yield from _faults_of_schema(part, f"{where}.{name}")
    for part in schema.get("anyOf", ()):
        yield from _faults_of_schema(part, f"{where}.anyOf")
    if "items" in schema:
        yield from _faults_of_schema(schema["items"], f"{where}.items")
