"""The stand-in server: listens on loopback, notes each call, and answers as its plan says.

By itself: `python -m tests.standin [PORT]`.
"""

import json
import ssl
import threading
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.standin.batches import Desk
from tests.standin.chat import error_of, refusal_of
from tests.standin.chat import reply_of as chat_reply_of
from tests.standin.shape import faults_of_chat
from tests.standin.vectors import MODEL as VECTOR_MODEL
from tests.standin.vectors import MOST_TEXTS, faults_of_embeddings, reply_of, texts_of

KEY = "sk-standin-0123456789"
MODELS = ("gpt-4.1-mini", "gpt-4.1", VECTOR_MODEL)


@dataclass(frozen=True)
class Act:
    """What the server does with one call.

    `status` above 299 is an error with `code`; `text` replaces the answer; `finish` and `refusal` are as in the API;
    `body` replaces the whole reply; `delay_s` comes before, `drops` closes the connection, `hangs` never answers.
    """

    status: int = 200
    code: str | None = None
    message: str = "told to"
    retry_after: str | None = None
    text: str | None = None
    finish: str = "stop"
    refusal: str | None = None
    body: str | None = None
    has_usage: bool = True
    delay_s: float = 0.0
    drops: bool = False
    hangs: bool = False
    param: str | None = None


WELL = Act()

Reply = tuple[int, str, str | None]
"""Status, body, and after how long to try again."""


@dataclass
class Noted:
    """One request as it came."""

    path: str
    body: Any
    act: Act
    headers: dict[str, str]
    input_tokens: int = 0
    output_tokens: int = 0
    was_answered: bool = False


@dataclass
class StandIn:
    """What the server knows and was told; shared by its threads.

    `plan` decides on each call of the chat by its number (from 0) and body. `formats` are the answer formats that it
    knows, `limit_names` the names of the limit, `takes_temperature` whether a temperature may be given. `batches` is
    where files and batches lie, None where it has none; `lines` are those of batches, in the order they were answered.
    Calls that have arrived are answered while the `gate` is open, as it is at first.
    """

    plan: Callable[[int, Any], Act] = lambda _number, _body: WELL
    transcript: str = ""
    latency_s: float = 0.0
    formats: frozenset[str] = frozenset({"json_schema", "json_object"})
    limit_names: frozenset[str] = frozenset({"max_completion_tokens", "max_tokens"})
    takes_temperature: bool = True
    largest_answer: int = 100_000
    most_texts: int = MOST_TEXTS
    models: Sequence[str] = MODELS
    batches: Desk | None = None
    lines: list[Noted] = field(default_factory=list[Noted])
    key: str | None = KEY
    calls: list[Noted] = field(default_factory=list[Noted])
    faults: list[str] = field(default_factory=list[str])
    most_at_once: int = 0
    base_url: str = ""
    lock: threading.Lock = field(default_factory=threading.Lock)
    closing: threading.Event = field(default_factory=threading.Event)
    gate: threading.Event = field(default_factory=threading.Event)
    arrived: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    under_way: int = 0

    def __post_init__(self) -> None:
        self.gate.set()

    @property
    def host(self) -> str:
        """Where it listens."""
        return self.base_url.split("/")[2]

    @property
    def chats(self) -> list[Noted]:
        """Calls of the chat, in the order they came."""
        with self.lock:
            return [call for call in self.calls if call.path.endswith("/chat/completions")]

    @property
    def embeddings(self) -> list[Noted]:
        """Calls for vectors, in the order they came."""
        with self.lock:
            return [call for call in self.calls if call.path.endswith("/embeddings")]

    @property
    def paid(self) -> list[Noted]:
        """Calls that were answered and cost something."""
        return [call for call in self.chats if call.was_answered]

    def answer_line(self, body: Any) -> tuple[int, Any]:
        """Answer one line of a batch as the plan says; the lock is held."""
        noted = Noted("line", body, self.plan(len(self.lines), body), {})
        self.lines.append(noted)
        if noted.act.status >= 300:
            return noted.act.status, error_of(noted.act.code, noted.act.message, noted.act.param)
        return refusal_of(self, body) or (200, chat_reply_of(self, noted))

    def tokens(self) -> int:
        """Tokens of all answered calls, in and out."""
        return sum(call.input_tokens + call.output_tokens for call in self.paid)


def sequence(*acts: Act) -> Callable[[int, Any], Act]:
    """A plan of one act after the other, and well from then on."""
    return lambda number, _body: acts[number] if number < len(acts) else WELL


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(self, standin: StandIn, port: int) -> None:
        self.standin = standin
        super().__init__(("127.0.0.1", port), _Talk)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: callers that hang up are what is tested."""


class _Talk(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # head and body are written one after the other
    server: _Server  # pyright: ignore[reportIncompatibleVariableOverride]

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the library's name
        """Say nothing."""

    def do_GET(self) -> None:
        standin = self.server.standin
        if not self._is_authorised():
            return
        if self.path.rstrip("/").endswith("/models"):
            rows = [{"id": name, "object": "model", "created": 1, "owned_by": "standin"} for name in standin.models]
            self._send(200, json.dumps({"object": "list", "data": rows}))
            return
        self._batches("GET", b"")

    def do_DELETE(self) -> None:
        if self._is_authorised():
            self._batches("DELETE", b"")

    def do_POST(self) -> None:
        standin = self.server.standin
        raw = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if not self._is_authorised():
            return
        if not self.path.endswith(("/chat/completions", "/embeddings")):
            self._batches("POST", raw)
            return
        try:
            body = json.loads(raw)
        except ValueError:
            body = None
        with standin.lock:
            number = sum(call.path == self.path for call in standin.calls)
            act = standin.plan(number, body)
            noted = Noted(self.path, body, act, dict(self.headers))
            standin.calls.append(noted)
            standin.under_way += 1
            standin.most_at_once = max(standin.most_at_once, standin.under_way)
        standin.arrived.release()
        try:
            reply = self._reply(standin, noted)
        finally:
            with standin.lock:  # before the answer goes out: the next call may come at once
                standin.under_way -= 1
        if reply is None:
            self.close_connection = True
        else:
            self._send(*reply)

    def _batches(self, method: str, raw: bytes) -> None:
        """Answer what is asked about files and batches; there is no such page where the server has none."""
        standin = self.server.standin
        found = None
        if standin.batches is not None:
            with standin.lock:
                content_type = self.headers.get("Content-Type", "")
                found = standin.batches.route(method, self.path, raw, content_type, standin.answer_line)
        if found is None:
            self._refuse(404, None, "no such page")
            return
        status, body = found
        if status <= 0:  # done, but the answer is lost, or never comes
            if status < 0:
                standin.closing.wait()
            self.close_connection = True
            return
        self._send(status, body if isinstance(body, str) else json.dumps(body))

    def _reply(self, standin: StandIn, noted: Noted) -> Reply | None:
        """Return what a call is answered with once its time has come; None when the connection is closed instead."""
        act, body = noted.act, noted.body
        is_chat = noted.path.endswith("/chat/completions")
        faults = faults_of_chat(body) if is_chat else faults_of_embeddings(body)
        if faults:
            standin.faults += faults
            return 400, _error("invalid_request_error", faults[0]), None
        standin.gate.wait()
        if standin.closing.wait(None if act.hangs else standin.latency_s + act.delay_s) or act.drops:
            return None
        if act.status >= 300:
            return act.status, _error(act.code, act.message, act.param), act.retry_after
        if act.body is not None:
            return 200, act.body, None
        if (refusal := refusal_of(standin, body)) is not None:
            return refusal[0], json.dumps(refusal[1]), None
        if is_chat:
            return 200, json.dumps(chat_reply_of(standin, noted)), None
        return _vectors(standin, noted)

    def _is_authorised(self) -> bool:
        key = self.server.standin.key
        if key is None or self.headers.get("Authorization") == f"Bearer {key}":
            return True
        self._refuse(401, "invalid_api_key", "Incorrect API key provided")
        return False

    def _refuse(self, status: int, code: str | None, message: str) -> None:
        self._send(status, _error(code, message))

    def _send(self, status: int, body: str, retry_after: str | None = None) -> None:
        data = body.encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        if retry_after is not None:
            self.send_header("Retry-After", retry_after)
        self.end_headers()
        self.wfile.write(data)


def _error(code: str | None, message: str, param: str | None = None) -> str:
    return json.dumps(error_of(code, message, param))


def _vectors(standin: StandIn, noted: Noted) -> Reply:
    count = len(texts_of(noted.body))
    if count > standin.most_texts:
        return 422, _error(None, f"batch size {count} > maximum allowed batch size {standin.most_texts}"), None
    text, noted.input_tokens = reply_of(noted.body)
    noted.was_answered = True
    return 200, text, None


@contextmanager
def serving(
    standin: StandIn | None = None, port: int = 0, *, context: ssl.SSLContext | None = None
) -> Generator[StandIn]:
    """Run a server in this process until the block ends; with a context it speaks https."""
    standin = standin or StandIn()
    server = _Server(standin, port)
    if context is not None:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    scheme = "http" if context is None else "https"
    standin.base_url = f"{scheme}://127.0.0.1:{server.server_address[1]}/v1"
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), name="standin", daemon=True)
    thread.start()
    try:
        yield standin
    finally:
        standin.closing.set()
        standin.gate.set()
        server.shutdown()
        server.server_close()
        thread.join()
