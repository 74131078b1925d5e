"""Looks come by themselves, soon after news, and one at a time."""

import threading
from collections.abc import Collection, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.background.watching import FolderWatch, Paces
from desktop_app.core.watching import FolderState, Look

NEVER_MS = 10_000_000


class Folder:
    """Answers with what it is told to, and notes who asked."""

    def __init__(self, look: Look) -> None:
        self.answer = look
        self.given_back: list[set[str]] = []
        self.threads: set[int] = set()
        self.is_stopped = False

    def look(self, given_back: Collection[str] = ()) -> Look:
        self.given_back.append(set(given_back))
        self.threads.add(threading.get_ident())
        return self.answer

    def stop(self) -> None:
        self.is_stopped = True


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(Look(FolderState.THERE, folders=(str(tmp_path),)))


def paces(**some: int) -> Paces:
    slow = {"news_ms": NEVER_MS, "busy_ms": NEVER_MS, "quiet_ms": NEVER_MS, "gone_ms": NEVER_MS, "rest_share": 0}
    return Paces(**{**slow, **some})


@pytest.fixture
def watches(qtbot: QtBot) -> Iterator[list[FolderWatch]]:
    made: list[FolderWatch] = []
    yield made
    for watch in made:
        watch.close()


def test_the_first_look_comes_at_once_and_beside_the_main_thread(
    qtbot: QtBot, folder: Folder, watches: list[FolderWatch]
) -> None:
    watches.append(FolderWatch(lambda: folder, paces()))
    with qtbot.waitSignal(watches[0].looked) as looked:
        pass
    assert looked.args == [folder.answer]
    assert threading.get_ident() not in folder.threads


def test_a_new_file_is_noticed_without_polling(
    qtbot: QtBot, folder: Folder, watches: list[FolderWatch], tmp_path: Path
) -> None:
    watches.append(FolderWatch(lambda: folder, paces(news_ms=1)))
    with qtbot.waitSignal(watches[0].looked):
        pass
    with qtbot.waitSignal(watches[0].looked):
        (tmp_path / "a.pdf").touch()


@pytest.mark.parametrize(
    ("look", "pace"),
    [
        (Look(FolderState.THERE), "quiet_ms"),
        (Look(FolderState.THERE, is_busy=True), "busy_ms"),
        (Look(FolderState.GONE), "gone_ms"),
        (Look(FolderState.REFUSED), "gone_ms"),
    ],
)
def test_looks_come_again_at_their_pace(
    qtbot: QtBot, folder: Folder, watches: list[FolderWatch], look: Look, pace: str
) -> None:
    folder.answer = look
    watches.append(FolderWatch(lambda: folder, paces(**{pace: 1})))
    for _ in range(3):
        with qtbot.waitSignal(watches[0].looked):
            pass


def test_what_is_given_back_goes_with_the_next_look(qtbot: QtBot, folder: Folder, watches: list[FolderWatch]) -> None:
    watches.append(FolderWatch(lambda: folder, paces(news_ms=1)))
    with qtbot.waitSignal(watches[0].looked):
        pass
    watches[0].give_back(["/a.pdf"])
    with qtbot.waitSignal(watches[0].looked):
        watches[0].look_soon()
    assert folder.given_back == [set(), {"/a.pdf"}]


@pytest.mark.expected_log("A look at the watched folder failed: OSError")
def test_a_look_that_fails_is_tried_again(qtbot: QtBot, folder: Folder, watches: list[FolderWatch]) -> None:
    failures = [OSError("invented")]

    def open_folder() -> Folder:
        if failures:
            raise failures.pop()
        return folder

    watches.append(FolderWatch(open_folder, paces(gone_ms=1)))
    with qtbot.waitSignal(watches[0].looked):
        pass
    assert not failures


def test_closing_stops_the_look_that_goes_on(qtbot: QtBot, folder: Folder) -> None:
    watch = FolderWatch(lambda: folder, paces())
    with qtbot.waitSignal(watch.looked):
        pass
    watch.close()
    assert folder.is_stopped
    watch.look_soon()
    assert len(folder.given_back) == 1
