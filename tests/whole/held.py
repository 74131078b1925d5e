"""A web address that keeps whoever asks it waiting: a session with it is not over before it is let go."""

import threading
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True, slots=True)
class Held:
    """The address, and what lets its answers go."""

    address: str
    let_go: threading.Event


class _Holding(BaseHTTPRequestHandler):
    def __init__(self, body: bytes, let_go: threading.Event, *arguments: object) -> None:
        self._body, self._let_go = body, let_go
        super().__init__(*arguments)  # pyright: ignore[reportArgumentType]

    def do_GET(self) -> None:
        self._let_go.wait()
        self.send_response(200)
        self.send_header("Content-Length", str(len(self._body)))
        self.end_headers()
        self.wfile.write(self._body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as the server calls it
        """Say nothing."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: a program that was killed meanwhile is what is tested."""


@contextmanager
def held(body: bytes) -> Generator[Held]:
    """Give an address of this document; at the end all are let go."""
    let_go = threading.Event()
    with _Server(("127.0.0.1", 0), partial(_Holding, body, let_go)) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield Held(f"http://127.0.0.1:{server.server_port}/held.pdf", let_go)
        finally:
            let_go.set()
            server.shutdown()
            thread.join()
