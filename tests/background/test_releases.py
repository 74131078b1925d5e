"""The question for the newest version, against a server on this computer."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from desktop_app.background.releases import NoReleaseError, newest_release
from desktop_app.core.program.releases import Release

ANSWERS = {"/latest": (200, b'{"tag_name": "v3.1"}'), "/page": (200, b"<html>"), "/gone": (404, b"")}


class _Forge(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        """Answer by path; what is asked must not tell of this computer."""
        assert set(self.headers) <= {"Host", "User-Agent", "Accept-Encoding", "Accept", "Connection"}
        status, body = ANSWERS[self.path]
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name it has there
        """Say nothing."""


@pytest.fixture
def forge() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), _Forge) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def test_the_newest_release_is_told(forge: str) -> None:
    assert newest_release(f"{forge}/latest") == Release("3.1", "")


@pytest.mark.parametrize("path", ["/page", "/gone"])
def test_another_answer_is_no_release(forge: str, path: str) -> None:
    with pytest.raises(NoReleaseError):
        newest_release(forge + path)


def test_nobody_at_the_address_is_no_release() -> None:
    with pytest.raises(NoReleaseError):
        newest_release("http://127.0.0.1:9/")
