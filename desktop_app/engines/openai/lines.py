"""Calls to the API: each on a line of its own, in a thread of its own, so that it can be cut off at any moment.

The SDK's timeouts hold for each single read, and closing its client from elsewhere wakes nobody who waits for an
answer: what ends a call at once is shutting down its socket.
"""

import contextlib
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass
from typing import Any

import httpx2
import openai

from desktop_app.core.api.access import Endpoint
from desktop_app.core.engine import Deadline
from desktop_app.core.errors import ErrorCode, ProcessingError

_CONNECT_TIMEOUT_S = 10.0
_SLICE_S = 0.1
"""How long a waiting thread sleeps at most before it looks whether it was asked to stop; answers wake it at once."""

_MOST_BYTES = 256 << 20
"""A longer reply is none: a batch's answers have a part of that, and a server without end would fill the memory."""

NO_KEY = "none"
"""Sent to servers on this computer that ask for no key; the SDK wants one."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back over HTTP with a good status: the body, and how long it took."""

    body: str
    duration_ms: int


class Line:
    """One connection, used by one call at a time: cutting it cuts that call alone."""

    def __init__(self, endpoint: Endpoint, key: str | None, context: ssl.SSLContext) -> None:
        self._sockets: list[socket.socket] = []
        self.is_cut = False
        self._http = httpx2.Client(
            verify=context,
            trust_env=not endpoint.is_loopback,  # proxies of the platform, but none between this computer and itself
            follow_redirects=False,  # another host was not agreed to
            timeout=httpx2.Timeout(60.0, connect=_CONNECT_TIMEOUT_S),
            event_hooks={"request": [self._watch], "response": [_bound]},
        )
        self.client = openai.OpenAI(
            api_key=key or NO_KEY, base_url=endpoint.base_url, max_retries=0, http_client=self._http
        )

    def cut(self) -> None:
        """End the call in hand at once, from any thread; the line is of no use after that."""
        self.is_cut = True
        for connection in [*self._sockets]:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Close the connection; no call may be in hand."""
        self._http.close()

    def _watch(self, request: httpx2.Request) -> None:
        request.extensions["trace"] = self._note_socket

    def _note_socket(self, event: str, facts: Mapping[str, Any]) -> None:
        if not event.endswith(("connect_tcp.complete", "start_tls.complete")):
            return
        connection = facts["return_value"].get_extra_info("socket")
        if connection is not None:
            self._sockets = [connection]
        if self.is_cut:  # while the name was looked up, where nothing can be woken
            self.cut()


def _bound(response: httpx2.Response) -> None:
    """Let the reading of a reply end where it has, unpacked, become too long."""
    parts = response.iter_bytes

    def bounded(chunk_size: int | None = None) -> Iterator[bytes]:
        length = 0
        for part in parts(chunk_size):
            length += len(part)
            if length > _MOST_BYTES:
                raise ProcessingError.of(ErrorCode.API_ANSWER_UNREADABLE, "it has no end")
            yield part

    response.iter_bytes = bounded


Request = Callable[[openai.OpenAI, httpx2.Timeout], str]
"""Makes one request with the SDK and returns the reply's body."""


def chat(body: Mapping[str, Any]) -> Request:
    """Return the request of a chat completion."""

    def request(client: openai.OpenAI, timeout: httpx2.Timeout) -> str:
        # The bare body: the SDK's own reading of it stumbles over what other servers send.
        completions: Any = client.chat.completions.with_raw_response
        return str(completions.create(**body, timeout=timeout).http_response.text)

    return request


def model_list(client: openai.OpenAI, timeout: httpx2.Timeout) -> str:
    """Ask which models there are."""
    return client.models.with_raw_response.list(timeout=timeout).http_response.text


class Call:
    """One request on its way; it has ended when `ended` has a reply or an exception."""

    def __init__(self, line: Line, request: Request, timeout_s: float) -> None:
        self.line = line
        self.ended: Future[Reply] = Future()
        self._request = request
        self._timeout_s = timeout_s
        self._ends_at = time.monotonic() + timeout_s
        threading.Thread(target=self._run, name="api-call", daemon=True).start()

    def check_time(self) -> None:
        """Cut the call when it has taken longer than it may."""
        if time.monotonic() > self._ends_at and not self.ended.done():
            self.line.cut()
            self._end(ProcessingError.of(ErrorCode.API_TIMEOUT, f"over {self._timeout_s:g} s"))

    def cancel(self) -> None:
        """Cut the call off; nothing happens when it has ended."""
        if not self.ended.done():
            self.line.cut()
            self._end(ProcessingError.of(ErrorCode.CANCELLED))

    def _run(self) -> None:
        began = time.monotonic()
        timeout = httpx2.Timeout(self._timeout_s, connect=min(_CONNECT_TIMEOUT_S, self._timeout_s))
        try:
            body = self._request(self.line.client, timeout)
            outcome: Reply | Exception = Reply(body, round(1000 * (time.monotonic() - began)))
        except Exception as error:  # noqa: BLE001 - judged where the call's end is waited for
            outcome = error
        if self.line.is_cut:
            self.line.close()
            if not isinstance(outcome, Reply):
                return  # it broke because it was cut, and whoever cut it says why
        self._end(outcome)

    def _end(self, outcome: Reply | Exception) -> None:
        with contextlib.suppress(Exception):  # it was ended before
            if isinstance(outcome, Reply):
                self.ended.set_result(outcome)
            else:
                self.ended.set_exception(outcome)


class Lines:
    """Lines to one server that are free, kept open for the next call; used from any thread."""

    def __init__(self, endpoint: Endpoint) -> None:
        self._endpoint = endpoint
        self._lock = threading.Lock()
        self._free: list[tuple[str | None, Line]] = []
        self._context: ssl.SSLContext | None = None
        self._is_closed = False

    def call(self, request: Request, key: str | None, timeout_s: float) -> Call:
        """Begin a call on a free line, a new one where there is none."""
        return Call(self._take(key), request, timeout_s)

    def give_back(self, call: Call, key: str | None) -> None:
        """Keep the line of a call that has ended for the next one."""
        with self._lock:
            if not call.line.is_cut and not self._is_closed:
                self._free.append((key, call.line))
                return
        if call.ended.done() and not call.line.is_cut:
            call.line.close()

    def close(self) -> None:
        """Close all free lines; those in hand are closed when they are given back."""
        with self._lock:
            self._is_closed = True
            free, self._free = self._free, []
        for _, line in free:
            line.close()

    def _take(self, key: str | None) -> Line:
        with self._lock:
            while self._free:
                known_key, line = self._free.pop()
                if known_key == key:
                    return line
                line.close()
            if self._context is None:  # reading the system's certificates takes 20 ms: once for all lines
                self._context = httpx2.create_ssl_context(trust_env=not self._endpoint.is_loopback)
            context = self._context
        return Line(self._endpoint, key, context)


def wait_for_any(calls: Iterable[Call], deadline: Deadline) -> None:
    """Return as soon as one of the calls has ended.

    Raises:
        ProcessingError: TIMEOUT, the deadline is over.
        Stopped: asked to stop.
    """
    watched = list(calls)
    endings = [call.ended for call in watched]
    while not wait(endings, _SLICE_S, FIRST_COMPLETED).done:
        deadline.check()
        for call in watched:
            call.check_time()
