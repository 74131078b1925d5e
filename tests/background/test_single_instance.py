"""One window for each data folder, whatever dies."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from desktop_app.background.single_instance import SingleInstance, hand_over, read_message, socket_address

_HOLDER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop_app.background.single_instance import SingleInstance
application = QCoreApplication([])
instance = SingleInstance(Path(sys.argv[1]))
print(instance.claim() and instance.listen(), flush=True)
sys.stdin.readline()
"""

_GIVER = """
import sys
from pathlib import Path
from desktop_app.background.single_instance import hand_over
print(hand_over(Path(sys.argv[1]), sys.argv[2:]), flush=True)
"""


def give(folder: Path, *sources: str) -> "subprocess.Popen[str]":
    """Start a process that hands files over; Qt's waiting sockets would stop every thread of this one."""
    return subprocess.Popen([sys.executable, "-c", _GIVER, str(folder), *sources], stdout=subprocess.PIPE, text=True)


def answer_of(giver: "subprocess.Popen[str]") -> str:
    return giver.communicate(timeout=300)[0].strip()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    folder.mkdir()
    return folder


def test_a_folder_that_takes_no_lock_is_not_said_to_be_open_already(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert SingleInstance(tmp_path / "file" / "data").claim()


def test_a_second_start_hands_its_files_to_the_first(
    qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "token-7")
    first, second = SingleInstance(folder), SingleInstance(folder)
    assert first.claim()
    assert first.listen()
    assert not second.claim()
    with qtbot.waitSignal(first.handed, timeout=20_000) as handed:
        giver = give(folder, "/reports/a.pdf", "https://lab.example/ü.pdf")
    assert answer_of(giver) == "True"
    assert handed.args == [["/reports/a.pdf", "https://lab.example/ü.pdf"], "token-7"]
    first.close()
    assert second.claim()
    second.close()


def test_a_start_without_files_only_raises_the_window(qtbot: QtBot, folder: Path) -> None:
    first = SingleInstance(folder)
    assert first.claim()
    assert first.listen()
    with qtbot.waitSignal(first.handed, timeout=20_000) as handed:
        giver = give(folder)
    assert answer_of(giver) == "True"
    assert handed.args == [[], ""]
    first.close()


def test_a_start_waits_for_a_window_that_is_on_its_way_up(qtbot: QtBot, folder: Path) -> None:
    first = SingleInstance(folder)
    assert first.claim()
    giver = give(folder, "/a.pdf")
    with qtbot.waitSignal(first.handed, timeout=20_000):
        assert first.listen()
    assert answer_of(giver) == "True"
    first.close()


def test_nobody_takes_files_where_no_window_is(folder: Path) -> None:
    assert not hand_over(folder, ["/a.pdf"], timeout_s=0.2)


def test_what_a_killed_window_left_is_cleaned(qtbot: QtBot, folder: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        after = SingleInstance(folder)
        assert not after.claim()
        holder.kill()
        holder.wait()
    if os.name == "posix":
        assert Path(socket_address(folder)).exists()
    assert after.claim()
    assert after.listen()
    with qtbot.waitSignal(after.handed, timeout=20_000):
        giver = give(folder, "/a.pdf")
    assert answer_of(giver) == "True"
    after.close()


def test_what_is_no_message_is_dropped(qtbot: QtBot, folder: Path) -> None:
    first = SingleInstance(folder)
    assert first.claim()
    assert first.listen()
    with qtbot.assertNotEmitted(first.handed):
        stranger = QLocalSocket()
        stranger.connectToServer(socket_address(folder))
        assert stranger.waitForConnected(300_000)
        with qtbot.waitSignal(stranger.disconnected):
            stranger.write(b"what is this\n")
            stranger.flush()
    first.close()


@pytest.mark.parametrize(
    "line", [b"", b"{", b"[]", b"{}", b'{"sources": 3, "token": ""}', b'{"sources": [], "token": 1}', b"[" * 100_000]
)
def test_only_messages_are_read(line: bytes) -> None:
    assert read_message(line) is None


def test_data_folders_have_windows_of_their_own(tmp_path: Path, qtbot: QtBot) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    one, other = SingleInstance(tmp_path / "a"), SingleInstance(tmp_path / "b")
    assert one.claim()
    assert other.claim()
    one.close()
    other.close()


@pytest.mark.skipif(os.name != "posix", reason="paths of sockets are bounded on POSIX alone")
def test_a_long_path_gets_a_short_socket(tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / ("long" * 30)
    folder.mkdir()
    assert len(os.fsencode(socket_address(folder))) < 100
    assert socket_address(folder) != socket_address(tmp_path / ("loud" * 30))
    first = SingleInstance(folder)
    assert first.claim()
    assert first.listen()
    first.close()
