"""Bringing a file in: from disk and from a web server on this computer, with every way to fail."""

import contextlib
import os
import threading
from collections.abc import Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from desktop_app.core.engine import Deadline, Document, Stopped
from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.core.intake import source_of
from desktop_app.core.settings import Settings
from desktop_app.pipeline import fetching
from desktop_app.pipeline.download import bring_in
from desktop_app.pipeline.fetching import leads_inside
from desktop_app.pipeline.patience import Patience
from tests.fakes import PDF, pdf_file


def deadline(limit_s: float = 30, *, is_stopped: bool = False) -> Deadline:
    return Deadline.after(limit_s, limit_s, lambda: is_stopped)


def fetched(source: str, settings: Settings | None = None) -> Document:
    return bring_in(source, settings or Settings(), deadline(), Patience())


def code_of(source: str, settings: Settings | None = None) -> ErrorCode:
    with pytest.raises(ProcessingError) as caught:
        fetched(source, settings)
    return caught.value.failure.code


def message_of(source: str) -> str:
    with pytest.raises(ProcessingError) as caught:
        fetched(source)
    return caught.value.failure.message


def test_reads_a_file_and_knows_it_by_content(tmp_path: Path) -> None:
    path = tmp_path / "named.txt"
    path.write_bytes(PDF)
    document = fetched(str(path))
    assert document.data == PDF
    assert document.media_type == "application/pdf"
    assert len(document.sha256) == 64


def test_missing_empty_unsupported_and_folder(tmp_path: Path) -> None:
    (tmp_path / "empty.pdf").touch()
    (tmp_path / "text.pdf").write_text("no report")
    assert code_of(str(tmp_path / "gone.pdf")) is ErrorCode.FILE_NOT_FOUND
    assert code_of(str(tmp_path / "empty.pdf" / "below.pdf")) is ErrorCode.FILE_NOT_FOUND
    assert code_of(str(tmp_path / "empty.pdf")) is ErrorCode.FILE_EMPTY
    assert code_of(str(tmp_path / "text.pdf")) is ErrorCode.UNSUPPORTED_TYPE
    assert code_of(str(tmp_path)) is ErrorCode.FILE_UNREADABLE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_without_waiting_for_a_writer(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.pdf")
    assert code_of(str(tmp_path / "pipe.pdf")) is ErrorCode.FILE_UNREADABLE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_that_took_a_files_place_is_refused_as_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "pipe.pdf")
    before = pdf_file(tmp_path).stat()
    monkeypatch.setattr(Path, "stat", lambda path: before)
    assert code_of(str(tmp_path / "pipe.pdf")) is ErrorCode.FILE_UNREADABLE


def test_a_drive_that_does_not_answer_holds_up_nobody() -> None:
    answers, seen, patience = threading.Event(), threading.Event(), Patience()

    def hang(is_left: threading.Event) -> None:
        seen.set()
        answers.wait()

    with pytest.raises(ProcessingError) as caught:
        patience.awaited(hang, deadline(0.01))
    assert caught.value.failure.code is ErrorCode.TIMEOUT
    with pytest.raises(Stopped):
        patience.awaited(hang, Deadline.after(30, 30, seen.is_set))
    assert patience.awaited(lambda _: "read", deadline()) == "read"
    answers.set()


def test_files_that_are_read_one_after_the_other_share_a_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.pipeline.patience._IDLE_S", 30.0)
    patience = Patience()
    first = patience.awaited(own_thread, deadline())
    with pytest.raises(OSError, match="torn out"):
        patience.awaited(tear_out, deadline())
    assert patience.awaited(own_thread, deadline()) is first


def test_a_thread_ends_when_nothing_has_come_for_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.pipeline.patience._IDLE_S", 0.0)
    patience = Patience()
    first = patience.awaited(own_thread, deadline())
    first.join(30)
    assert not first.is_alive()
    assert patience.awaited(own_thread, deadline()) is not first


def own_thread(is_left: threading.Event) -> threading.Thread:
    return threading.current_thread()


def tear_out(is_left: threading.Event) -> bytes:
    raise OSError("torn out")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the administrator may read everything")
def test_a_file_without_rights(tmp_path: Path) -> None:
    path = pdf_file(tmp_path)
    path.chmod(0)
    assert code_of(str(path)) is ErrorCode.FILE_UNREADABLE


def test_a_file_over_the_limit_is_not_read(tmp_path: Path) -> None:
    path = pdf_file(tmp_path)
    with path.open("r+b") as file:
        file.truncate(1_000_001)
    assert code_of(str(path), Settings(max_file_mb=1)) is ErrorCode.FILE_TOO_LARGE
    assert fetched(str(path), Settings(max_file_mb=2)).media_type == "application/pdf"


@pytest.mark.skipif(os.name != "posix", reason="names are Unicode on this system")
def test_a_name_that_is_no_unicode(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/r\xe9port%41.pdf"))
    path.write_bytes(PDF)
    source = source_of(path)
    assert source.isascii()
    assert fetched(source).data == PDF


PLACES = {"/moved": "/report.pdf", "/away": "ftp://127.0.0.1/report.pdf", "/round": "/round"}
BODIES = {"/report.pdf": PDF, "/large": PDF + b"\0" * 1_000_001, "/page": b"<html>sign in</html>"}


class Handler(BaseHTTPRequestHandler):
    """Answers by path."""

    def __init__(self, released: threading.Event, *args: object) -> None:
        self.released = released
        super().__init__(*args)  # pyright: ignore[reportArgumentType]

    def do_GET(self) -> None:
        if self.path in PLACES:
            self.answer(302, b"", Location=PLACES[self.path])
        elif self.path in BODIES:
            self.answer(200, BODIES[self.path])
        elif self.path == "/hang":
            self.released.wait()
        elif self.path == "/drip":
            self.drip()
        elif self.path == "/cut":
            self.answer(200, PDF, **{"Content-Length": "1000"})
        else:
            self.answer(404, b"")

    def drip(self) -> None:
        """Give a byte now and then of a document that never ends."""
        self.send_response(200)
        self.send_header("Content-Length", "1000000")
        self.end_headers()
        with contextlib.suppress(OSError):  # the one who asked has left
            while not self.released.wait(0.01):
                self.wfile.write(b"%")

    def answer(self, status: int, body: bytes, **headers: str) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Say nothing."""


@pytest.fixture
def server() -> Iterator[str]:
    released = threading.Event()
    http = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, released))
    thread = threading.Thread(target=http.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{http.server_port}"
    released.set()
    http.shutdown()
    http.server_close()
    thread.join()


def test_fetches_a_web_address_and_follows_it(server: str) -> None:
    assert fetched(server + "/report.pdf").data == PDF
    assert fetched(server + "/moved").data == PDF


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("/none.pdf", ErrorCode.DOWNLOAD_FAILED),
        ("/away", ErrorCode.DOWNLOAD_FAILED),
        ("/cut", ErrorCode.DOWNLOAD_FAILED),
        ("/large", ErrorCode.FILE_TOO_LARGE),
        ("/page", ErrorCode.UNSUPPORTED_TYPE),
    ],
)
def test_a_web_address_that_gives_no_report(server: str, path: str, code: ErrorCode) -> None:
    assert code_of(server + path, Settings(max_file_mb=1)) is code


@pytest.mark.parametrize(
    ("following", "is_inside"),
    [
        ("http://127.0.0.1:8000/x", True),
        ("http://[::1]/x", True),
        ("http://169.254.169.254/latest", True),
        ("http://192.168.1.1/reboot", True),
        ("http://[::ffff:10.0.0.1]/x", True),
        ("https://9.9.9.9/report.pdf", False),
    ],
)
def test_the_web_leads_to_nothing_of_the_own_network(following: str, is_inside: bool) -> None:
    assert leads_inside("https://1.1.1.1/report.pdf", following) is is_inside
    assert not leads_inside("http://192.168.1.5/report.pdf", following)


def test_a_way_inside_is_not_followed(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "_is_public", lambda address: address.endswith("/moved"))
    assert message_of(server + "/moved") == "Address cannot be fetched: it leads away from the web"


@pytest.mark.parametrize("path", ["/hang", "/drip"])
def test_a_server_that_hangs_or_drips(server: str, path: str) -> None:
    assert code_of(server + path, Settings(download_timeout_s=0.2)) is ErrorCode.TIMEOUT


@pytest.mark.parametrize("path", ["/hang", "/drip"])
def test_who_asks_to_stop_waits_for_no_server(server: str, path: str) -> None:
    asked = iter([False, False, True])
    with pytest.raises(Stopped):
        bring_in(server + path, Settings(), Deadline.after(30, 30, lambda: next(asked)), Patience())


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("/away", "it leads away from the web"),
        ("/round", "it leads on without an end"),
        ("/cut", "the connection broke"),
    ],
)
def test_why_an_address_gave_nothing_is_said_in_plain_words(server: str, source: str, words: str) -> None:
    assert message_of(server + source) == f"Address cannot be fetched: {words}"


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("ftp://127.0.0.1/report.pdf", "Address cannot be fetched: only http and https addresses are read"),
        ("https:///report.pdf", "Address cannot be fetched: only http and https addresses are read"),
        ("http://127.0.0.1:9/report.pdf", "Address cannot be fetched: the server cannot be reached"),
        ("http://a name/report.pdf", "Address cannot be fetched: it is no web address"),
        ("/nowhere/of-*.pdf", "File is not there: nothing is named like this"),
        ("/nowhere/report.pdf", "File is not there"),
    ],
)
def test_what_was_named_wrongly_is_said_in_plain_words(source: str, message: str) -> None:
    assert message_of(source) == message


def test_no_server_at_all() -> None:
    assert code_of("http://127.0.0.1:9/report.pdf") is ErrorCode.DOWNLOAD_FAILED


@pytest.mark.parametrize("host", ["a..b", "a" * 70 + ".invalid", "127.0.0.1:99999"])
def test_a_host_whose_name_cannot_be_one(host: str) -> None:
    assert code_of(f"http://{host}/report.pdf") is ErrorCode.DOWNLOAD_FAILED


def test_stops_when_asked(server: str, tmp_path: Path) -> None:
    for source in (server + "/report.pdf", str(pdf_file(tmp_path))):
        with pytest.raises(Stopped):
            bring_in(source, Settings(), deadline(is_stopped=True), Patience())
