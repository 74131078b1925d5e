"""A watched folder: files are taken once, when they are whole, and nothing in the folder is ever changed."""

import os
from pathlib import Path

import pytest

from desktop_app.core.intake import source_of
from desktop_app.core.watching import (
    GATHERED_S,
    HOPELESS_S,
    SETTLED_S,
    FolderState,
    LeftOut,
    Look,
    Mark,
    Taken,
    WatchedFolder,
    is_unfinished,
)

PDF = b"%PDF-1.7 invented"


class Clock:
    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "Scans"
    path.mkdir()
    return path


def names(look: Look) -> list[str]:
    return [arrival.candidate.name for arrival in look.arrivals]


def settle(watched: WatchedFolder, clock: Clock) -> Look:
    watched.look()
    clock.now_s += SETTLED_S
    return watched.look()


def test_a_file_is_taken_once_it_has_settled(folder: Path, clock: Clock) -> None:
    (folder / "a.pdf").write_bytes(PDF)
    watched = WatchedFolder(folder, now_s=clock)
    first = watched.look()
    assert (first.arrivals, first.waiting, first.is_busy) == ((), 1, True)
    clock.now_s += SETTLED_S - 0.1
    assert names(watched.look()) == []
    clock.now_s += 0.1
    look = watched.look()
    assert names(look) == ["a.pdf"]
    assert look.arrivals[0].candidate.media_type == "application/pdf"
    assert (look.waiting, look.is_busy) == (0, False)
    clock.now_s += 100
    assert names(watched.look()) == []
    assert (folder / "a.pdf").read_bytes() == PDF


def test_a_growing_file_waits_until_it_grows_no_more(folder: Path, clock: Clock) -> None:
    path, watched = folder / "big.pdf", WatchedFolder(folder, now_s=clock)
    for _ in range(5):
        with path.open("ab") as file:
            file.write(PDF)
        assert names(watched.look()) == []
        clock.now_s += SETTLED_S - 1
    assert names(watched.look()) == []
    clock.now_s += 1
    assert names(watched.look()) == ["big.pdf"]


def test_a_change_of_time_alone_waits_too(folder: Path, clock: Clock) -> None:
    path, watched = folder / "a.pdf", WatchedFolder(folder, now_s=clock)
    path.write_bytes(PDF)
    watched.look()
    clock.now_s += SETTLED_S
    os.utime(path, ns=(1, 1))
    assert names(watched.look()) == []
    clock.now_s += SETTLED_S
    assert names(watched.look()) == ["a.pdf"]


def test_whole_files_wait_for_those_that_still_arrive_but_not_for_ever(folder: Path, clock: Clock) -> None:
    (folder / "a.pdf").write_bytes(PDF)
    slow, watched = folder / "slow.pdf", WatchedFolder(folder, now_s=clock)
    taken: list[tuple[float, list[str]]] = []
    for second in range(20):
        with slow.open("ab") as file:
            file.write(b"%PDF- more")
        look = watched.look()
        if look.arrivals:
            taken.append((second, names(look)))
        clock.now_s += 1
    assert taken == [(SETTLED_S + GATHERED_S, ["a.pdf"])]
    clock.now_s += SETTLED_S
    assert names(watched.look()) == ["slow.pdf"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.pdf", False),
        ("a.part.pdf", False),
        ("report~1.pdf", False),
        (".a.pdf", True),
        ("a.pdf.part", True),
        ("a.pdf.CRDOWNLOAD", True),
        ("a.tmp", True),
        ("~$a.pdf", True),
    ],
)
def test_names_of_downloads_and_hidden_files(name: str, expected: bool) -> None:
    assert is_unfinished(name) is expected


def test_a_download_is_taken_when_it_bears_its_name(folder: Path, clock: Clock) -> None:
    part = folder / "a.pdf.crdownload"
    part.write_bytes(PDF)
    watched = WatchedFolder(folder, now_s=clock)
    assert names(settle(watched, clock)) == []
    part.rename(folder / "a.pdf")
    assert names(settle(watched, clock)) == ["a.pdf"]


def test_an_empty_file_of_a_browser_is_waited_for_and_not_told(folder: Path, clock: Clock) -> None:
    (folder / "a.pdf").touch()
    (folder / "a.pdf.part").write_bytes(PDF)
    watched = WatchedFolder(folder, now_s=clock)
    watched.look()
    clock.now_s += HOPELESS_S
    assert watched.look() == Look(FolderState.THERE, folders=(str(folder),))
    (folder / "a.pdf.part").replace(folder / "a.pdf")
    assert names(settle(watched, clock)) == ["a.pdf"]


def test_files_that_stay_empty_or_closed_are_told_once_and_tried_again(folder: Path, clock: Clock) -> None:
    empty, closed = folder / "empty.pdf", folder / "closed.pdf"
    empty.touch()
    closed.write_bytes(PDF)
    closed.chmod(0)
    if os.access(closed, os.R_OK):
        closed.unlink()  # whoever may read everything has no closed files
    expected = [(source_of(path), reason) for path, reason in ((closed, LeftOut.CLOSED), (empty, LeftOut.EMPTY))]
    expected = expected if closed.exists() else expected[1:]
    watched = WatchedFolder(folder, now_s=clock)
    assert settle(watched, clock).left_out == ()
    clock.now_s += HOPELESS_S
    look = watched.look()
    assert list(look.left_out) == expected
    assert (look.waiting, look.is_busy) == (0, False)
    clock.now_s += HOPELESS_S
    assert watched.look().left_out == ()
    if closed.exists():
        closed.chmod(0o600)
        assert names(watched.look()) == ["closed.pdf"]


def test_other_kinds_are_told_once_even_after_a_restart(folder: Path, clock: Clock) -> None:
    (folder / "notes.txt").write_text("nothing")
    (folder / "broken.pdf").write_text("the name promises")
    (folder / "scan").write_bytes(PDF)
    look = settle(WatchedFolder(folder, now_s=clock), clock)
    assert names(look) == ["broken.pdf", "scan"]
    assert look.left_out == ((source_of(folder / "notes.txt"), LeftOut.KIND),)
    taken = [*look.known, *(arrival.taken for arrival in look.arrivals)]
    again = settle(WatchedFolder(folder, taken, now_s=clock), clock)
    assert again == Look(FolderState.THERE, folders=(str(folder),))


def test_what_came_while_the_program_was_closed_is_taken(folder: Path, clock: Clock) -> None:
    (folder / "a.pdf").write_bytes(PDF)
    taken = [arrival.taken for arrival in settle(WatchedFolder(folder, now_s=clock), clock).arrivals]
    (folder / "b.pdf").write_bytes(PDF + b"b")
    assert names(settle(WatchedFolder(folder, taken, now_s=clock), clock)) == ["b.pdf"]


def test_touched_and_renamed_files_are_known_copies_and_changes_are_new(folder: Path, clock: Clock) -> None:
    for name in ("touched", "renamed", "changed", "copied"):
        (folder / f"{name}.pdf").write_bytes(PDF + name.encode())
    watched = WatchedFolder(folder, now_s=clock)
    assert len(settle(watched, clock).arrivals) == 4
    os.utime(folder / "touched.pdf", ns=(1, 1))
    (folder / "renamed.pdf").rename(folder / "other.pdf")
    (folder / "changed.pdf").write_bytes(PDF + b"corrected report")
    (folder / "copy.pdf").write_bytes((folder / "copied.pdf").read_bytes())
    look = settle(watched, clock)
    assert names(look) == ["changed.pdf", "copy.pdf"]
    assert [Path(known.source).name for known in look.known] == ["other.pdf", "touched.pdf"]


def test_what_could_not_be_stored_comes_again(folder: Path, clock: Clock) -> None:
    (folder / "a.pdf").write_bytes(PDF)
    watched = WatchedFolder(folder, now_s=clock)
    source = settle(watched, clock).arrivals[0].candidate.source
    watched.look([source])
    clock.now_s += SETTLED_S
    assert names(watched.look()) == ["a.pdf"]


def test_folders_below_are_optional_and_hidden_and_own_ones_left_alone(folder: Path, clock: Clock) -> None:
    for place in ("2024/may", ".cache", "own"):
        (folder / place).mkdir(parents=True)
        (folder / place / "a.pdf").write_bytes(PDF + place.encode())
    assert names(settle(WatchedFolder(folder, now_s=clock), clock)) == []
    watched = WatchedFolder(folder, has_subfolders=True, left_alone=folder / "own", now_s=clock)
    look = settle(watched, clock)
    assert [arrival.candidate.source for arrival in look.arrivals] == [str(folder / "2024" / "may" / "a.pdf")]
    assert set(look.folders) == {str(folder), str(folder / "2024"), str(folder / "2024" / "may")}


def test_a_folder_that_vanishes_and_comes_back(folder: Path, clock: Clock) -> None:
    (folder / "a.pdf").write_bytes(PDF)
    watched = WatchedFolder(folder, now_s=clock)
    settle(watched, clock)
    away = folder.with_name("elsewhere")
    folder.rename(away)
    assert watched.look() == Look(FolderState.GONE)
    away.rename(folder)
    (folder / "b.pdf").write_bytes(PDF + b"b")
    assert names(settle(watched, clock)) == ["b.pdf"]


def test_a_file_in_the_folders_place_is_no_folder(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "Scans").touch()
    assert WatchedFolder(tmp_path / "Scans", now_s=clock).look().state is FolderState.GONE


def test_a_name_that_is_no_unicode_is_taken(folder: Path, clock: Clock) -> None:
    path = folder / os.fsdecode(b"Bl\xfct.pdf")
    try:
        path.write_bytes(PDF)
    except OSError:
        pytest.skip("this file system knows only Unicode names")
    (arrival,) = settle(WatchedFolder(folder, now_s=clock), clock).arrivals
    assert arrival.candidate.source == source_of(path) == arrival.taken.source


def test_taken_without_content_is_known_by_its_mark(folder: Path, clock: Clock) -> None:
    path = folder / "a.pdf"
    path.write_bytes(PDF)
    status = path.stat()
    taken = Taken(source_of(path), Mark(status.st_size, status.st_mtime_ns), None)
    assert names(settle(WatchedFolder(folder, [taken], now_s=clock), clock)) == []


def test_a_stopped_look_takes_nothing(folder: Path, clock: Clock) -> None:
    (folder / "a.pdf").write_bytes(PDF)
    watched = WatchedFolder(folder, now_s=clock)
    watched.look()
    clock.now_s += SETTLED_S
    watched.stop()
    assert names(watched.look()) == []
