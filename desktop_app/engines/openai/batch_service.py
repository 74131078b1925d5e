"""Batches at a service: uploaded, made, found again, looked at, cancelled, and their answers fetched."""

import contextlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import httpx2
import openai

from desktop_app.core.api.batches import Counts
from desktop_app.core.engine import Deadline
from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.engines.openai.exchange import Exchange
from desktop_app.engines.openai.lines import Request

HAS_BATCHES = "has_batches"
"""Name of what was found out about a server."""

PATH = "/v1/chat/completions"
MARK = "labstream"
"""Key of a batch's metadata that holds our own name of it."""

_CALL_S = 30.0
_TRANSFER_S = 600.0
_PAGE = 100
_MOST_PAGES = 10
"""So many batches are looked through for a lost one: 1,000 newer ones were made since it, or it is not there."""

_UNSURE = frozenset(
    {ErrorCode.API_CONNECTION, ErrorCode.API_TIMEOUT, ErrorCode.API_SERVER, ErrorCode.API_RATE_LIMIT, ErrorCode.TIMEOUT}
)
"""After these a batch may have been made all the same, or will be."""

_NO_BATCHES = frozenset({ErrorCode.API_ANSWER_UNREADABLE, ErrorCode.API_MODEL_UNKNOWN, ErrorCode.API_BAD_REQUEST})


@dataclass(frozen=True, slots=True)
class Seen:
    """A batch as the service tells of it; `code` is its own word for why it failed."""

    batch_id: str
    status: str
    counts: Counts
    input_file: str | None
    output_file: str | None
    error_file: str | None
    code: str = ""

    @property
    def files(self) -> Sequence[str]:
        """All its files at the service."""
        return [name for name in (self.input_file, self.output_file, self.error_file) if name]


class BatchService:
    """One server's batches. Every method raises ProcessingError as `Exchange.request`, and Stopped."""

    def __init__(self, exchange: Exchange, deadline: Deadline) -> None:
        self._exchange = exchange
        self._deadline = deadline

    def has_batches(self) -> bool:
        """Tell whether the server has batches; asked once, then remembered."""
        address = self._exchange.endpoint.base_url
        known = (self._exchange.memory.abilities(address, "") or {}).get(HAS_BATCHES)
        if isinstance(known, bool):
            return known
        try:
            found = isinstance(self._asked(_listing(None, 1)).get("data"), list)
        except ProcessingError as error:
            if error.failure.code not in _NO_BATCHES:
                raise
            found = False
        self._exchange.memory.note_abilities(address, "", {HAS_BATCHES: found})
        return found

    def send(self, mark: str, data: bytes) -> Seen:
        """Upload questions, one a line, and have a batch made of them; what was uploaded before is not again.

        Where the service takes no batch it does not keep the questions either.
        """
        file_id = self._uploaded(mark)
        if file_id is None:
            file_id = str(self._asked(_upload(_name_of(mark), data), _TRANSFER_S).get("id") or "")
        try:
            return self._seen(self._asked(_making(file_id, mark)))
        except ProcessingError as error:
            if error.failure.code not in _UNSURE:
                self.take_back(mark)
            raise

    def find(self, mark: str) -> Seen | None:
        """Return the batch of this name; None where there is none."""
        after: str | None = None
        for _ in range(_MOST_PAGES):
            table = self._asked(_listing(after, _PAGE))
            rows = _rows(table)
            found = next((row for row in rows if _mark_of(row) == mark), None)
            if found is not None:
                return self._seen(found)
            if not rows or not table.get("has_more"):
                return None
            after = str(rows[-1].get("id"))
        return None

    def look(self, batch_id: str) -> Seen:
        """Return how a batch stands."""
        return self._seen(self._asked(_looking(batch_id)))

    def cancel(self, batch_id: str) -> Seen:
        """Have a batch cancelled; what is answered by then is still given."""
        return self._seen(self._asked(_cancelling(batch_id)))

    def lines(self, file_id: str) -> Iterator[Mapping[str, Any]]:
        """Yield the lines of a file of answers; lines that cannot be read are left out."""
        for line in self._text(_content(file_id), _TRANSFER_S).splitlines():
            table = _table_of(line)
            if table:
                yield table

    def forget(self, file_id: str) -> None:
        """Have a file deleted; the service keeps it for a while where that fails."""
        with contextlib.suppress(ProcessingError):
            self._text(_deletion(file_id), _CALL_S)

    def take_back(self, mark: str) -> None:
        """Have questions deleted that were uploaded and of which no batch is made."""
        if (file_id := self._uploaded(mark)) is not None:
            self.forget(file_id)

    def _uploaded(self, mark: str) -> str | None:
        rows, name = _rows(self._asked(_files())), _name_of(mark)
        return next((str(row["id"]) for row in rows if row.get("filename") == name), None)

    def _text(self, request: Request, timeout_s: float) -> str:
        return self._exchange.request(request, self._deadline, timeout_s)

    def _asked(self, request: Request, timeout_s: float = _CALL_S) -> dict[str, Any]:
        table = _table_of(self._text(request, timeout_s))
        if not table:
            raise ProcessingError.of(ErrorCode.API_ANSWER_UNREADABLE, host=self._exchange.endpoint.host)
        return table

    def _seen(self, table: Mapping[str, Any]) -> Seen:
        counts = _numbers(table.get("request_counts"))
        batch_id = table.get("id")
        if not isinstance(batch_id, str) or not batch_id:
            raise ProcessingError.of(ErrorCode.API_ANSWER_UNREADABLE, host=self._exchange.endpoint.host)
        files = (_name(table.get(f"{kind}_file_id")) for kind in ("input", "output", "error"))
        return Seen(batch_id, str(table.get("status")), counts, *files, code=_code_in(table.get("errors")))


def _name_of(mark: str) -> str:
    return f"{MARK}-{mark}.jsonl"


def _table_of(text: str) -> dict[str, Any]:
    try:
        table: Any = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return table if isinstance(table, dict) else {}  # pyright: ignore[reportUnknownVariableType]


def _rows(table: Mapping[str, Any]) -> list[dict[str, Any]]:
    rows: Any = table.get("data")
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []  # pyright: ignore[reportUnknownVariableType]


def _mark_of(row: Mapping[str, Any]) -> str | None:
    metadata: Any = row.get("metadata")
    return metadata.get(MARK) if isinstance(metadata, dict) else None  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]


def _numbers(table: Any) -> Counts:
    try:
        return Counts(int(table["total"]), int(table["completed"]), int(table["failed"]))
    except (LookupError, TypeError, ValueError, OverflowError):
        return Counts()


def _name(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _code_in(errors: Any) -> str:
    try:
        return str(errors["data"][0]["code"])[:60]
    except (LookupError, TypeError):
        return ""


# The requests: what each returns is called with the SDK's client in a thread of its own.


def _body(call: Callable[[openai.OpenAI, httpx2.Timeout], Any]) -> Request:
    return lambda client, timeout: call(client, timeout).http_response.content.decode("utf-8", "replace")


def _upload(name: str, data: bytes) -> Request:
    file = (name, data, "application/jsonl")
    return _body(lambda client, t: client.files.with_raw_response.create(file=file, purpose="batch", timeout=t))


def _files() -> Request:
    return _body(lambda client, t: client.files.with_raw_response.list(purpose="batch", timeout=t))


def _content(file_id: str) -> Request:
    return _body(lambda client, t: client.files.with_raw_response.content(file_id, timeout=t))


def _deletion(file_id: str) -> Request:
    return _body(lambda client, t: client.files.with_raw_response.delete(file_id, timeout=t))


def _making(file_id: str, mark: str) -> Request:
    return _body(
        lambda client, t: client.batches.with_raw_response.create(
            input_file_id=file_id, endpoint=PATH, completion_window="24h", metadata={MARK: mark}, timeout=t
        )
    )


def _listing(after: str | None, limit: int) -> Request:
    given: dict[str, Any] = {"after": after} if after else {}
    return _body(lambda client, t: client.batches.with_raw_response.list(limit=limit, timeout=t, **given))


def _looking(batch_id: str) -> Request:
    return _body(lambda client, t: client.batches.with_raw_response.retrieve(batch_id, timeout=t))


def _cancelling(batch_id: str) -> Request:
    return _body(lambda client, t: client.batches.with_raw_response.cancel(batch_id, timeout=t))
