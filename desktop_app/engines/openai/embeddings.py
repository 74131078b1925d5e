"""Vectors of texts from a server that speaks OpenAI's `/embeddings`: asked for in batches, paid from the same purse."""

import json
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import httpx2
import openai

from desktop_app.core.api.answers import Answer, PaidCall, Usage
from desktop_app.core.api.prices import FREE, Price
from desktop_app.core.engine import Deadline
from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.core.search.meaning import is_meaning_wanted
from desktop_app.engines.openai.exchange import Exchange
from desktop_app.engines.openai.failures import error_in_reply, error_of, words_of
from desktop_app.engines.openai.lines import Lines, Reply, Request, wait_for_any

MOST_TEXTS = 96
"""So many texts go with one call; a server that takes fewer says so."""

_CHARACTERS_PER_TOKEN = 3
_TOO_MUCH = frozenset({400, 413, 422})
_SHORTEST = 40
"""A text that is refused is sent again cut in half, until it is no longer than this."""


@dataclass(frozen=True, slots=True)
class Vectors:
    """What one call brought: the vectors of the texts from `first` on, and the call as it is to be kept."""

    first: int
    vectors: tuple[bytes, ...]
    call: PaidCall


Keep = Callable[[Vectors], None]
"""Stores what a call brought; called before the amount held back for it is let go."""


class Embedder:
    """Asks one model for vectors; used from any thread."""

    def __init__(self, exchange: Exchange) -> None:
        """Take the exchange whose address, key, prices and purse are shared."""
        self._exchange = exchange
        self._model = exchange.settings.embeddings_model
        self._lock = threading.Lock()
        self._most = MOST_TEXTS
        self._lines: Lines | None = None
        self._key: str | None = None

    @property
    def model(self) -> str:
        """The model that is asked."""
        return self._model

    def embed(self, texts: Sequence[str], purpose: str, deadline: Deadline, keep: Keep) -> None:
        """Have vectors made of texts; `keep` is given those of each call as soon as they are there.

        A batch that the server takes for too much is sent in halves.

        Raises:
            ProcessingError: API_ADDRESS, API_CONSENT, API_KEY_MISSING, or what the server answers; what `keep` raises.
            Stopped: asked to stop.
        """
        lines = self._prepared()
        first = 0
        while first < len(texts):
            part = list(texts[first : first + self._most])
            self._embed(lines, part, first, purpose, deadline, keep)
            first += len(part)

    def price(self) -> Price | None:
        """Return the model's price: free on this computer where none is given, None where none is known elsewhere."""
        known = self._exchange.prices.price_of(self._model)
        return FREE if known is None and self._exchange.endpoint.is_loopback else known

    def close(self) -> None:
        """Close the lines that are free."""
        with self._lock:
            lines, self._lines = self._lines, None
        if lines is not None:
            lines.close()

    def _prepared(self) -> Lines:
        endpoint = self._exchange.endpoint
        if not is_meaning_wanted(self._exchange.settings, endpoint.host):
            raise ProcessingError.of(ErrorCode.API_CONSENT, endpoint.host, host=endpoint.host)
        with self._lock:
            if self._lines is None:
                self._key = self._exchange.find_key(endpoint)
                if self._key is None and not endpoint.is_loopback:
                    raise ProcessingError.of(ErrorCode.API_KEY_MISSING, endpoint.host, host=endpoint.host)
                self._lines = Lines(endpoint)
            return self._lines

    def _embed(self, lines: Lines, texts: list[str], first: int, purpose: str, deadline: Deadline, keep: Keep) -> None:
        tokens = sum(map(len, texts)) // _CHARACTERS_PER_TOKEN + len(texts)
        price = self.price()
        expected_usd = None if price is None else price.cost_usd(Usage(tokens, 0))
        try:
            with self._exchange.purse.reserved(expected_usd):
                reply = self._send(lines, texts, deadline)
                keep(self._read(reply, len(texts), first, purpose, expected_usd))
        except openai.APIStatusError as error:
            parts = _halves(texts) if error.status_code in _TOO_MUCH else []
            if not parts:
                raise self._judged(error_of(error, self._exchange.endpoint.host)) from error
            if "batch" in words_of(error.body):
                self._most = len(parts[0])
            for part in parts:
                self._embed(lines, part, first, purpose, deadline, keep)
                first += len(part)

    def _send(self, lines: Lines, texts: list[str], deadline: Deadline) -> Reply:
        host = self._exchange.endpoint.host
        call = lines.call(_request(self._model, texts), self._key, self._exchange.settings.api_timeout_s)
        try:
            wait_for_any([call], deadline)
            return call.ended.result()
        except openai.APIStatusError:
            raise
        except (openai.OpenAIError, ValueError, AttributeError) as error:
            # The SDK lets what it stumbles over in a broken body through as it is.
            if isinstance(error, openai.OpenAIError):
                raise self._judged(error_of(error, host)) from error
            raise ProcessingError.of(ErrorCode.API_ANSWER_UNREADABLE, host=host, kind=type(error).__name__) from error
        finally:
            call.cancel()
            lines.give_back(call, self._key)

    def _read(self, reply: Reply, count: int, first: int, purpose: str, expected_usd: float | None) -> Vectors:
        host = self._exchange.endpoint.host
        vectors, usage = read_vectors(reply.body, count, host)
        price = self.price()
        call = PaidCall(
            key="",
            sha256="",
            page=None,
            purpose=purpose,
            host=host,
            model=self._model,
            prompt_version=0,
            parameters={},
            answer=Answer("", usage=usage),
            cost_usd=None if price is None or usage is None else price.cost_usd(usage),
            expected_usd=expected_usd,
            duration_ms=reply.duration_ms,
            file_id="",
            session_id="",
        )
        return Vectors(first, vectors, call)

    def _judged(self, error: ProcessingError) -> ProcessingError:
        if error.failure.code is ErrorCode.API_AUTH:  # the next call looks for the key anew
            self.close()
        return error


def read_vectors(body: str, count: int, host: str) -> tuple[tuple[bytes, ...], Usage | None]:
    """Return the vectors in a reply's body in the order of the texts, packed as the database keeps them, and the usage.

    Raises:
        ProcessingError: API_ANSWER_UNREADABLE, when it is no such answer, or not one vector of one length for each
            text; or the error that it tells of.
    """
    try:
        table: Any = json.loads(body)
        error = error_in_reply(table, host)
        if error is not None:
            raise error
        packed = _packed(table["data"], count)
    except (ValueError, LookupError, TypeError, AttributeError, OverflowError, RecursionError) as fault:
        raise ProcessingError.of(ErrorCode.API_ANSWER_UNREADABLE, host=host, kind=type(fault).__name__) from fault
    return packed, _usage_of(table.get("usage"))


def _packed(rows: list[Any], count: int) -> tuple[bytes, ...]:
    """Return the vectors, each brought to the length 1; raises ValueError when they are not what was asked for."""
    import numpy as np  # 0.1 s that only the search by meaning pays for

    ordered = sorted(rows, key=lambda row: row["index"])
    if [row["index"] for row in ordered] != list(range(count)):
        raise ValueError("other texts")
    numbers = np.array([row["embedding"] for row in ordered], dtype=np.float64)
    if numbers.ndim != 2 or not numbers.size or not np.isfinite(numbers).all():
        raise ValueError("no vectors of one length")
    largest = np.abs(numbers).max(axis=1, keepdims=True)
    if largest.min() == 0:
        raise ValueError("no direction")
    scaled = numbers / largest  # first, so that no square is out of range
    return tuple(row.tobytes() for row in (scaled / np.linalg.norm(scaled, axis=1, keepdims=True)).astype("<f2"))


def _request(model: str, texts: list[str]) -> Request:
    def request(client: openai.OpenAI, timeout: httpx2.Timeout) -> str:
        # Numbers rather than base64, which not every server speaks; the bare body, as with the chat.
        embeddings: Any = client.embeddings.with_raw_response
        found = embeddings.create(model=model, input=texts, encoding_format="float", timeout=timeout)
        return str(found.http_response.text)

    return request


def _halves(texts: list[str]) -> list[list[str]]:
    """Return two smaller requests, for a single text one that is half as long; none where it cannot be less."""
    if len(texts) > 1:
        middle = (len(texts) + 1) // 2
        return [texts[:middle], texts[middle:]]
    return [[texts[0][: len(texts[0]) // 2]]] if len(texts[0]) > 2 * _SHORTEST else []


def _usage_of(table: Any) -> Usage | None:
    try:
        tokens = int(table["prompt_tokens"])
    except (KeyError, TypeError, ValueError):
        return None
    return Usage(tokens, 0) if tokens >= 0 else None
