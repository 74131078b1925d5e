"""How plain values become what a column holds, and back."""

import json
import time
from collections.abc import Mapping
from typing import Any

from desktop_app.core.errors import ErrorCode, Failure

Details = Mapping[str, str | int | float | bool]


def now_ms() -> int:
    """Return milliseconds since 1970, UTC."""
    return time.time_ns() // 1_000_000


def storable(text: str | None) -> str | None:
    """Return the text with what is no Unicode (half a surrogate pair from a broken document) replaced."""
    if text is None or text.isascii():
        return text
    return text.encode("utf-8", "replace").decode("utf-8")


def details_text(details: Details) -> str:
    """Return the details as JSON."""
    return json.dumps(dict(details)) if details else "{}"


def details_of(text: str | None) -> dict[str, Any]:
    """Return the details that `details_text` wrote."""
    return json.loads(text) if text else {}


def error_columns(error: Failure | None) -> tuple[str | None, str | None, str | None]:
    """Return code, message and details of an error as columns."""
    if error is None:
        return None, None, None
    return error.code.value, storable(error.message), details_text(error.details)


def error_of(code: str | None, message: str | None, details: str | None) -> Failure | None:
    """Return the error that `error_columns` wrote."""
    return None if code is None else Failure(ErrorCode(code), message or "", details_of(details))
