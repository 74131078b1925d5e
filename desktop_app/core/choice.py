"""Which files of a session are meant: named one by one, or described, so that 100,000 are chosen as fast as one."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from desktop_app.core.status import ENDED, FileStatus
from desktop_app.core.transitions import FileState, Verb, count_allowed

_ANY_STATUS = frozenset(FileStatus)
_LAST_POSITION = 2**62
_STOPPED = ENDED - {FileStatus.COMPLETED}

REMOVABLE = _STOPPED | {FileStatus.PENDING}
"""What can be taken out of a session without taking values along."""


@dataclass(frozen=True, slots=True)
class Span:
    """The files from one position to another, both included, that have one of these statuses."""

    first: int = 0
    last: int = _LAST_POSITION
    statuses: frozenset[FileStatus] = _ANY_STATUS


@dataclass(frozen=True, slots=True)
class FileChoice:
    """Files that are named, and those that lie in spans; of all of them only those with one of these statuses.

    What is described is looked up when it is acted on: files that have left a status meanwhile are not meant any more.
    With `is_helped_only` files are left out that failed in a way that trying again does not help.
    """

    file_ids: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()
    statuses: frozenset[FileStatus] = _ANY_STATUS
    is_helped_only: bool = False

    @classmethod
    def of(cls, file_ids: Iterable[str]) -> "FileChoice":
        """Return the choice of files that are named."""
        return cls(file_ids=tuple(file_ids))

    @classmethod
    def stopped_and_helped(cls) -> "FileChoice":
        """Return the choice of a session's files that failed or timed out and that a retry can help."""
        return cls(spans=(Span(),), statuses=frozenset({FileStatus.FAILED, FileStatus.TIMEOUT}), is_helped_only=True)

    @property
    def is_empty(self) -> bool:
        """True where no file can be meant."""
        return not self.file_ids and not self.spans

    @property
    def is_small(self) -> bool:
        """True where every file is named: such are looked up at once."""
        return not self.spans

    def narrowed(self, statuses: Collection[FileStatus]) -> "FileChoice":
        """Return those of the files that have one of these statuses."""
        return replace(self, statuses=self.statuses & frozenset(statuses))


@dataclass(frozen=True, slots=True)
class ChosenFiles:
    """How many files are chosen: by their state and the engine that reads them."""

    groups: tuple[tuple[FileState, str, int], ...] = ()

    @property
    def count(self) -> int:
        """How many files there are."""
        return sum(count for _, _, count in self.groups)

    @property
    def statuses(self) -> frozenset[FileStatus]:
        """The statuses that occur."""
        return frozenset(state.status for state, _, _ in self.groups)

    @property
    def engines(self) -> frozenset[str]:
        """The engines that occur."""
        return frozenset(engine for _, engine, _ in self.groups)

    @property
    def has_stopped(self) -> bool:
        """Whether one of them ended without results."""
        return bool(self.statuses & _STOPPED)

    @property
    def has_held(self) -> bool:
        """Whether one of them was paused by itself."""
        return any(state.is_held for state, _, _ in self.groups)

    def verbs(self) -> dict[Verb, int]:
        """Return the verbs that make sense for these files, each with how many it takes."""
        return count_allowed((state, count) for state, _, count in self.groups)
