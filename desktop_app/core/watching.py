"""A folder whose files are read by themselves: which of them are new, whole, and not taken yet."""

import contextlib
import hashlib
import os
import time
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from desktop_app.core.intake import SUFFIXES, Candidate, path_of, select, source_of

SETTLED_S = 3.0
"""A file is whole when size and time of change stayed the same for so long."""
GATHERED_S = 10.0
"""Whole files wait so long at most for those that still arrive beside them."""
HOPELESS_S = 30.0
"""After so long a file that cannot be opened, or stays empty, is told of; it is tried again all the same."""
MOST_AT_ONCE = 200
"""So many files are handed on by one look at most; the others follow with the next."""

_UNFINISHED_SUFFIXES = frozenset({".part", ".crdownload", ".tmp", ".download", ".partial", ".opdownload", ".filepart"})
_UNFINISHED_STARTS = (".", "~")
_CHUNK_BYTES = 1 << 20


class FolderState(StrEnum):
    """Whether the folder can be looked at."""

    THERE = "there"
    GONE = "gone"
    REFUSED = "refused"


class LeftOut(StrEnum):
    """Why a file of the folder is not read."""

    KIND = "no PDF or picture"
    EMPTY = "it stays empty"
    CLOSED = "it cannot be opened"
    FOLDER = "folder may not be read"


@dataclass(frozen=True, slots=True)
class Mark:
    """What tells that a file changed: its size in bytes and its time of change in ns since 1970."""

    size_bytes: int
    modified_ns: int


@dataclass(frozen=True, slots=True)
class Taken:
    """A file of the folder that needs no look any more; `sha256` is None where its content was not read for it."""

    source: str
    mark: Mark
    sha256: str | None


@dataclass(frozen=True, slots=True)
class Arrival:
    """A whole new file, and what is to be remembered of it."""

    candidate: Candidate
    taken: Taken


@dataclass(frozen=True, slots=True)
class Look:
    """What one look at the folder found.

    `arrivals` are to be read, `known` only to be remembered, `left_out` to be told once (source, reason). `waiting`
    counts files that are still arriving, `folders` are those that were looked into; `is_busy` asks for the next look
    soon.
    """

    state: FolderState
    arrivals: tuple[Arrival, ...] = ()
    known: tuple[Taken, ...] = ()
    left_out: tuple[tuple[str, LeftOut], ...] = ()
    waiting: int = 0
    folders: tuple[str, ...] = ()
    is_busy: bool = False


@dataclass(slots=True)
class _Pending:
    mark: Mark
    since_s: float


@dataclass(slots=True)
class _Found:
    marks: dict[str, Mark] = field(default_factory=dict[str, Mark])
    folders: list[str] = field(default_factory=list[str])
    refused: list[str] = field(default_factory=list[str])


@dataclass(slots=True)
class _Gain:
    arrivals: list[Arrival] = field(default_factory=list[Arrival])
    known: list[Taken] = field(default_factory=list[Taken])
    left_out: list[tuple[str, LeftOut]] = field(default_factory=list[tuple[str, LeftOut]])


def is_unfinished(name: str) -> bool:
    """Tell whether a name is hidden, or one that a program gives to a file which it still writes or has open."""
    return name.startswith(_UNFINISHED_STARTS) or Path(name).suffix.lower() in _UNFINISHED_SUFFIXES


class WatchedFolder:
    """Remembers between looks what was seen and taken; used by one thread at a time. Files are only ever read.

    `taken` is what earlier looks took, `left_alone` a folder that is never looked into (the program's own), `now_s` any
    steady clock in seconds.
    """

    def __init__(
        self,
        folder: Path,
        taken: Iterable[Taken] = (),
        *,
        has_subfolders: bool = False,
        left_alone: Path | None = None,
        now_s: Callable[[], float] = time.monotonic,
    ) -> None:
        self._folder, self._has_subfolders, self._left_alone = folder, has_subfolders, left_alone
        self._now_s = now_s
        self._taken = {each.source: each for each in taken}
        self._sources_by_sha256: dict[str, set[str]] = {}
        for each in self._taken.values():
            self._index(each)
        self._pending: dict[str, _Pending] = {}
        self._told: set[tuple[str, LeftOut]] = set()
        self._gathered_since_s: float | None = None
        self._is_stopped = False

    def stop(self) -> None:
        """Let a look that another thread is at end soon; what it finds is of no use any more."""
        self._is_stopped = True

    def look(self, given_back: Collection[str] = ()) -> Look:
        """Look at the folder; `given_back` are sources of earlier arrivals that could not be stored."""
        for source in given_back:
            self._taken.pop(source, None)
        try:
            found = self._scan()
        except PermissionError:
            return Look(FolderState.REFUSED)
        except OSError:  # vanished, or a drive that is not connected
            return Look(FolderState.GONE)
        now = self._now_s()
        self._note(found.marks, now)
        whole = [source for source, each in self._pending.items() if now - each.since_s >= SETTLED_S]
        growing = len(self._pending) - len(whole)
        gain = _Gain()
        gain.left_out += [(source, LeftOut.FOLDER) for source in found.refused if self._tells(source, LeftOut.FOLDER)]
        if self._is_gathered(bool(whole), growing, now):
            for source in sorted(whole)[:MOST_AT_ONCE]:
                self._take(source, found.marks, now, gain)
        hopeless = sum(now - each.since_s >= HOPELESS_S for each in self._pending.values())
        return Look(
            FolderState.THERE,
            tuple(gain.arrivals),
            tuple(gain.known),
            tuple(gain.left_out),
            waiting=len(self._pending) - hopeless,
            folders=tuple(found.folders),
            is_busy=len(self._pending) > hopeless,
        )

    def _scan(self) -> _Found:
        """Raise `OSError` when the folder itself cannot be looked into."""
        found = _Found()
        self._scan_into(self._folder, found)
        if not self._has_subfolders:
            return found
        waiting = self._subfolders(self._folder)
        while waiting:
            folder = waiting.pop()
            try:
                self._scan_into(folder, found)
                waiting += self._subfolders(folder)
            except OSError:
                found.refused.append(source_of(folder))
        return found

    def _scan_into(self, folder: Path, found: _Found) -> None:
        with os.scandir(folder) as entries:
            for entry in entries:
                if is_unfinished(entry.name):
                    continue
                with contextlib.suppress(OSError):  # gone while it is looked at
                    if entry.is_file():
                        status = entry.stat()
                        mark = Mark(status.st_size, status.st_mtime_ns)
                        found.marks[source_of(Path(entry.path))] = mark
        found.folders.append(str(folder))

    def _subfolders(self, folder: Path) -> list[Path]:
        with os.scandir(folder) as entries:
            found = [Path(entry.path) for entry in entries if entry.is_dir(follow_symlinks=False)]
        return [path for path in found if not path.name.startswith(".") and path != self._left_alone]

    def _note(self, marks: Mapping[str, Mark], now: float) -> None:
        """Follow files that are not taken: one that changes waits anew, one that vanished is forgotten."""
        for source in [source for source in self._pending if source not in marks]:
            del self._pending[source]
        for source, mark in marks.items():
            taken, pending = self._taken.get(source), self._pending.get(source)
            if taken is not None and taken.mark == mark:
                self._pending.pop(source, None)
            elif pending is None or pending.mark != mark:
                self._pending[source] = _Pending(mark, now)

    def _is_gathered(self, has_whole: bool, growing: int, now: float) -> bool:
        if not has_whole:
            self._gathered_since_s = None
            return False
        if self._gathered_since_s is None:
            self._gathered_since_s = now
        return not growing or now - self._gathered_since_s >= GATHERED_S

    def _take(self, source: str, marks: Mapping[str, Mark], now: float, gain: _Gain) -> None:
        pending, path = self._pending[source], path_of(source)
        reading = self._read(path, pending.mark)
        if reading is None:  # it changed while it was read
            pending.since_s = now
        elif not isinstance(reading, LeftOut):
            self._accept(reading, marks, gain)
        elif now - pending.since_s >= HOPELESS_S and not _has_part(path) and self._tells(source, reading):
            gain.left_out.append((source, reading))

    def _read(self, path: Path, mark: Mark) -> Arrival | LeftOut | None:
        """Read a file to the end; None when it is not what it was when it was seen."""
        if not mark.size_bytes:
            return LeftOut.EMPTY
        try:
            with path.open("rb") as file:
                digest = hashlib.sha256()
                while not self._is_stopped and (chunk := file.read(_CHUNK_BYTES)):
                    digest.update(chunk)
                status = os.fstat(file.fileno())
        except OSError:
            return LeftOut.CLOSED
        if self._is_stopped or Mark(status.st_size, status.st_mtime_ns) != mark:
            return None
        candidate = select([str(path)]).files[0]
        return Arrival(candidate, Taken(source_of(path), mark, digest.hexdigest()))

    def _accept(self, arrival: Arrival, marks: Mapping[str, Mark], gain: _Gain) -> None:
        taken, candidate = arrival.taken, arrival.candidate
        if self._is_same(taken, marks):
            gain.known.append(taken)
        elif candidate.media_type is None and Path(candidate.name).suffix.lower() not in SUFFIXES:
            gain.known.append(taken)
            gain.left_out.append((taken.source, LeftOut.KIND))
        else:
            gain.arrivals.append(arrival)
        del self._pending[taken.source]
        self._taken[taken.source] = taken
        self._index(taken)

    def _is_same(self, taken: Taken, marks: Mapping[str, Mark]) -> bool:
        """Tell whether the file is one that was taken: touched at its place, or moved here from another."""
        sources = self._sources_by_sha256.get(taken.sha256 or "", set())
        return any(
            (source == taken.source or source not in marks) and self._sha256_of(source) == taken.sha256
            for source in sources
        )

    def _sha256_of(self, source: str) -> str | None:
        taken = self._taken.get(source)
        return None if taken is None else taken.sha256

    def _index(self, taken: Taken) -> None:
        if taken.sha256 is not None:
            self._sources_by_sha256.setdefault(taken.sha256, set()).add(taken.source)

    def _tells(self, source: str, reason: LeftOut) -> bool:
        is_new = (source, reason) not in self._told
        self._told.add((source, reason))
        return is_new


def _has_part(path: Path) -> bool:
    """Tell whether a browser still loads this file, beside an empty one of its name."""
    return any(path.with_name(path.name + suffix).exists() for suffix in _UNFINISHED_SUFFIXES)
