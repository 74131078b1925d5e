"""What is typed opens the window, or runs a command; without a display both work in the terminal."""

import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app import __main__ as entry
from desktop_app.cli.arguments import WindowRequest, window_request


@pytest.mark.parametrize(
    ("words", "request_"),
    [
        ([], WindowRequest(None, ())),
        (["report.pdf", "scan.png"], WindowRequest(None, ("report.pdf", "scan.png"))),
        (["--data-dir", "/d"], WindowRequest("/d", ())),
        (["--data-dir=/d", "report.pdf"], WindowRequest("/d", ("report.pdf",))),
        (["--", "-odd-name.pdf"], WindowRequest(None, ("-odd-name.pdf",))),
        (["process", "report.pdf"], None),
        (["--data-dir", "/d", "sessions"], None),
        (["report.pdf", "--json", "-"], None),
        (["--version"], None),
        (["--help"], None),
        (["--self-check"], None),
        (["sesions"], None),
        (["-h", "report.pdf"], None),
    ],
)
def test_what_asks_for_the_window(words: list[str], request_: WindowRequest | None) -> None:
    assert window_request(words) == request_


def test_a_file_named_like_a_command_is_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sesions").touch()
    monkeypatch.chdir(tmp_path)
    assert window_request(["sesions"]) == WindowRequest(None, ("sesions",))


@pytest.fixture
def x_server() -> Iterator[str]:
    """Listen where an X server with a high number would."""
    with tempfile.TemporaryDirectory(), socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind("\0/tmp/.X11-unix/X4711")
        server.listen()
        yield ":4711"


@pytest.mark.skipif("sys.platform != 'linux'", reason="elsewhere there is always a display")
@pytest.mark.parametrize(
    ("display", "wayland", "is_there"),
    [
        ("", "", False),
        (":4712", "", False),
        (":4711", "", True),
        (":4711.0", "", True),
        ("unix:4711", "", True),
        ("far.example:0", "", True),
        ("nonsense", "", False),
        ("", "wayland-0", True),
    ],
)
def test_a_display_is_one_that_answers(
    x_server: str, monkeypatch: pytest.MonkeyPatch, display: str, wayland: str, is_there: bool
) -> None:
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.setenv("WAYLAND_DISPLAY", wayland)
    assert entry.has_display() is is_there
