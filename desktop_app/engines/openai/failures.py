"""What goes wrong with a call, as the catalogue's errors: each with its own code, and never with what a server quotes.

Messages of servers may repeat parts of the request, and so of a report: of them only codes and numbers are kept.
"""

import email.utils
import json
import re
import socket
import ssl
import time
from collections.abc import Iterator, Mapping
from typing import Any

import httpx2
import openai

from desktop_app.core.errors import ErrorCode, ProcessingError

_BY_STATUS: Mapping[int, ErrorCode] = {
    400: ErrorCode.API_BAD_REQUEST,
    401: ErrorCode.API_AUTH,
    402: ErrorCode.API_QUOTA,
    403: ErrorCode.API_PERMISSION,
    404: ErrorCode.API_MODEL_UNKNOWN,
    405: ErrorCode.API_ANSWER_UNREADABLE,
    407: ErrorCode.API_CONNECTION,
    408: ErrorCode.API_TIMEOUT,
    409: ErrorCode.API_SERVER,
    413: ErrorCode.API_BAD_REQUEST,
    415: ErrorCode.API_BAD_REQUEST,
    422: ErrorCode.API_BAD_REQUEST,
    425: ErrorCode.API_RATE_LIMIT,
    429: ErrorCode.API_RATE_LIMIT,
    504: ErrorCode.API_TIMEOUT,
}
_QUOTA = ("insufficient_quota", "billing", "exceeded your current quota", "credit balance", "insufficient_balance")
_FILTER = ("content_filter", "content management policy", "responsibleaipolicy")
_MODEL = ("model_not_found", "model not found", "does not exist", "unknown model", "no such model")
_CODE = re.compile(r"[a-zA-Z0-9_.\-]{1,60}")
_LONGEST_TOLD_S = 86_400.0
"""More is told as a day: too long for a file to wait by itself (`pipeline/retry.py`), and never infinite."""

_PATIENCE_S = 35.0
"""How long to wait where nothing is reached: two such waits outlast a minute without a network."""


def error_of(error: BaseException, host: str) -> ProcessingError:
    """Return the catalogue's error for what the SDK raised; bugs of ours are raised as they are."""
    if isinstance(error, ProcessingError):
        return error
    if isinstance(error, openai.APITimeoutError):
        return ProcessingError.of(ErrorCode.API_TIMEOUT, host, host=host, reason="timeout")
    if isinstance(error, openai.APIConnectionError):
        ours = (cause for cause in _causes(error) if isinstance(cause, ProcessingError))
        return next(ours, None) or _of_connection(error, host)
    if isinstance(error, openai.APIStatusError):
        return error_of_status(error.status_code, error.body, error.response.headers, host)
    if isinstance(error, openai.APIError):
        return _of_body(error.body, host)
    if isinstance(error, httpx2.HTTPError):
        return _of_connection(error, host)
    if isinstance(error, openai.OpenAIError | json.JSONDecodeError | UnicodeDecodeError | httpx2.InvalidURL):
        return ProcessingError.of(ErrorCode.API_ANSWER_UNREADABLE, host=host, kind=type(error).__name__)
    raise error


def error_of_status(status: int, body: object, headers: Mapping[str, str], host: str) -> ProcessingError:
    """Return the error that an HTTP status and what came with it mean."""
    details: dict[str, str | float] = {"host": host, "status": status}
    if (code := code_of(body)) is not None:
        details["server_code"] = code
    wait_s = retry_after_s(headers)
    if wait_s is not None:
        details["retry_after_s"] = wait_s
    if 300 <= status < 400:
        return ProcessingError.of(ErrorCode.API_CONNECTION, "it leads to another address", reason="redirect", **details)
    if status == 407:
        details["reason"] = "proxy"
    return ProcessingError.of(_code_for(status, words_of(body)), f"HTTP {status}", **details)


def _code_for(status: int, words: str) -> ErrorCode:
    if status in {402, 403, 429} and any(word in words for word in _QUOTA):
        return ErrorCode.API_QUOTA
    if status in {400, 403, 422} and any(word in words for word in _FILTER):
        return ErrorCode.API_CONTENT_FILTER
    if status in {400, 403} and "model" in words and any(word in words for word in _MODEL):
        return ErrorCode.API_MODEL_UNKNOWN
    if status == 404 and "model" not in words:  # no such page: the address is wrong, not the model
        return ErrorCode.API_ANSWER_UNREADABLE
    return _BY_STATUS.get(status) or (ErrorCode.API_SERVER if status >= 500 else ErrorCode.API_BAD_REQUEST)


def error_in_reply(body: object, host: str) -> ProcessingError | None:
    """Return the error that some gateways send with a good status; None where there is none."""
    if isinstance(body, dict) and isinstance(body.get("error"), dict | str):  # pyright: ignore[reportUnknownMemberType]
        return _of_body(body, host)  # pyright: ignore[reportUnknownArgumentType]
    return None


def _of_body(body: object, host: str) -> ProcessingError:
    inner = _error_in(body)
    status = inner.get("code") if isinstance(inner, dict) else None  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
    number = status if isinstance(status, int) and 400 <= status < 600 else 500
    return error_of_status(number, body, {}, host)


def retry_after_s(headers: Mapping[str, str]) -> float | None:
    """Return how long the server asks to wait, in seconds, at most a day; None where it does not say."""
    for name, scale in (("retry-after-ms", 0.001), ("retry-after", 1.0)):
        text = headers.get(name, "").strip()
        try:
            return min(_LONGEST_TOLD_S, max(0.0, float(text) * scale))
        except ValueError:
            if (wait_s := _until_s(text)) is not None:
                return min(_LONGEST_TOLD_S, max(0.0, wait_s))
    return None


def _until_s(text: str) -> float | None:
    """Return how many seconds it is until a date of HTTP; None for what is none, or a year that no calendar has."""
    try:
        moment = email.utils.parsedate_tz(text) if text else None
        return None if moment is None else email.utils.mktime_tz(moment) - time.time()
    except (ValueError, OverflowError):
        return None


def words_of(body: object) -> str:
    """Return what a server says about an error, folded, to look for words in; never to be shown or kept."""
    inner = _error_in(body)
    if isinstance(inner, dict):
        parts: list[Any] = [inner.get(key) for key in ("code", "type", "param", "message")]  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        return " ".join(str(part) for part in parts if part is not None).lower()
    return str(inner or "").lower()


def code_of(body: object) -> str | None:
    """Return the server's own code of an error where it is one word."""
    inner = _error_in(body)
    if isinstance(inner, dict):
        for key in ("code", "type"):
            value: Any = inner.get(key)  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
            if isinstance(value, str) and _CODE.fullmatch(value):
                return value
    return None


def _error_in(body: object) -> object:
    if isinstance(body, dict):
        table: dict[Any, Any] = body  # pyright: ignore[reportUnknownVariableType]
        return table.get("error", table.get("detail", table))
    return body


def _of_connection(error: BaseException, host: str) -> ProcessingError:
    reason, words = _reason_of(error)
    details: dict[str, str | float] = {"host": host, "reason": reason}
    if reason in _OFFLINE:
        details["retry_after_s"] = _PATIENCE_S
    return ProcessingError.of(ErrorCode.API_CONNECTION, f"{host}: {words}", **details)


def _reason_of(error: BaseException) -> tuple[str, str]:
    chain = list(_causes(error))
    for kind, reason, words in _REASONS:
        if any(isinstance(cause, kind) and not isinstance(cause, _BROKEN) for cause in chain):
            return reason, words
    text = " ".join(str(cause) for cause in chain).lower()
    for mark, reason, words in _MARKS:
        if mark in text:
            return reason, words
    return "dropped", "the connection broke"


_REASONS: tuple[tuple[type[BaseException], str, str], ...] = (
    (httpx2.ProxyError, "proxy", "the proxy refused"),
    (ssl.SSLCertVerificationError, "certificate", "its certificate is not trusted here"),
    (ssl.SSLError, "tls", "no secure connection could be made"),
    (socket.gaierror, "dns", "there is no such host"),
    (ConnectionRefusedError, "refused", "nothing answers there"),
    (OSError, "unreachable", "there is no way to it"),
)
_OFFLINE = frozenset({"dns", "refused", "unreachable"})
"""Nothing was reached at all: mostly this computer is off the network for a while."""

_BROKEN = (ConnectionResetError, ConnectionAbortedError, BrokenPipeError, TimeoutError)
_MARKS = (
    ("certificate", "certificate", "its certificate is not trusted here"),
    ("name or service not known", "dns", "there is no such host"),
    ("getaddrinfo", "dns", "there is no such host"),
    ("ssl", "tls", "no secure connection could be made"),
    ("refused", "refused", "nothing answers there"),
)


def _causes(error: BaseException) -> Iterator[BaseException]:
    seen: BaseException | None = error
    while seen is not None:
        yield seen
        seen = seen.__cause__ or seen.__context__
