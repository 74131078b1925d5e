"""Files that have not begun: a session's line, by engine, and those that wait for the time of their next attempt."""

from collections import Counter, deque
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from desktop_app.core.clock import LONGEST_WAIT_S, Clock
from desktop_app.core.progress import FileTask

_EMPTY_PLACES = 1000
"""So many places of a line may be empty before it is made anew, however few files wait."""

_Place = tuple[int, FileTask]


class Line:
    """The waiting files of one session in the order in which they are to begin.

    Each engine has a line of its own, so that one that is slowed down does not hold up the files of the other. What is
    taken out leaves its place behind, empty: of 100,000 files that wait, a few are dropped as fast as of ten.
    """

    def __init__(self) -> None:
        self._lines: dict[str, deque[_Place]] = {}
        self._places: dict[str, _Place] = {}  # by file: the one that counts
        self._counts: Counter[str] = Counter()  # by engine
        self._first = self._last = 0

    def __len__(self) -> int:
        return len(self._places)

    def append(self, tasks: Iterable[FileTask]) -> None:
        """Put files behind the others; one that waits already moves there."""
        for task in self._taken_out(tasks):
            self._last += 1
            self._enter(self._last, task).append(self._places[task.file_id])

    def prepend(self, tasks: Iterable[FileTask]) -> None:
        """Put files before the others, in their order."""
        for task in reversed(self._taken_out(tasks)):
            self._first -= 1
            self._enter(self._first, task).appendleft(self._places[task.file_id])

    def move_to_top(self, file_ids: Iterable[str]) -> None:
        """Put those of these files that wait before the others."""
        self.prepend([self._places[file_id][1] for file_id in file_ids if file_id in self._places])

    def drop(self, file_ids: Iterable[str]) -> None:
        """Take files out."""
        for file_id in file_ids:
            if (place := self._places.pop(file_id, None)) is not None:
                self._counts[place[1].engine] -= 1
        for engine, line in self._lines.items():
            if len(line) > _EMPTY_PLACES + 2 * self._counts[engine]:
                self._lines[engine] = deque(place for place in line if self._holds(place))

    def has_any(self, closed: Collection[str]) -> bool:
        """Tell whether a file of an engine that is not closed waits."""
        return any(count for engine, count in self._counts.items() if engine not in closed)

    def count(self, closed: Collection[str]) -> int:
        """Return how many files of engines that are not closed wait."""
        return sum(count for engine, count in self._counts.items() if engine not in closed)

    def pop(self, closed: Collection[str]) -> FileTask:
        """Take the next file of an engine that is not closed; there must be one."""
        lines = [self._begun(engine) for engine, count in self._counts.items() if count and engine not in closed]
        _, task = min(lines, key=lambda line: line[0][0]).popleft()
        del self._places[task.file_id]
        self._counts[task.engine] -= 1
        return task

    def _enter(self, number: int, task: FileTask) -> deque[_Place]:
        """Let a file wait at a place with this number; return the line that the place belongs to."""
        self._places[task.file_id] = (number, task)
        self._counts[task.engine] += 1
        return self._lines.setdefault(task.engine, deque())

    def _begun(self, engine: str) -> deque[_Place]:
        """Return an engine's line without the empty places at its beginning."""
        line = self._lines[engine]
        while not self._holds(line[0]):
            line.popleft()
        return line

    def _holds(self, place: _Place) -> bool:
        return self._places.get(place[1].file_id) is place

    def _taken_out(self, tasks: Iterable[FileTask]) -> list[FileTask]:
        """Return the tasks, none of which waits any more; what was waiting lends its password."""
        if not self._places:
            return list(tasks)
        known = ((task, self._places.get(task.file_id)) for task in tasks)
        chosen = [with_password_of(task, None if place is None else place[1]) for task, place in known]
        self.drop([task.file_id for task in chosen])
        return chosen


class Delays:
    """Files that wait for the time of their next attempt, and engines that are to be left alone until some time.

    A time is reached when so much of it has passed, or when the clock on the wall says so (the computer slept). It
    never lies further ahead than the longest wait, whatever the clock was set to meanwhile.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._files: dict[str, tuple[float, FileTask]] = {}  # by file: when it is due, steady
        self._engines: dict[str, tuple[float, int]] = {}  # by engine: when it is free, steady and on the wall

    def __bool__(self) -> bool:
        return bool(self._files)

    def add(self, task: FileTask) -> None:
        """Let a file wait for its time."""
        self._files[task.file_id] = (self._due_s(task.retry_at_ms or 0), task)

    def is_ahead(self, time_ms: int | None) -> bool:
        """Tell whether this time, on the wall, is still to come."""
        return time_ms is not None and time_ms > self._clock.wall_ms()

    def pop_due(self) -> list[FileTask]:
        """Take the files whose time has come, the longest due first."""
        due = sorted(
            (due_s, file_id)
            for file_id, (due_s, task) in self._files.items()
            if self._is_reached(due_s, task.retry_at_ms or 0)
        )
        return [self._files.pop(file_id)[1] for _, file_id in due]

    def pop_session(self, session_id: str) -> list[FileTask]:
        """Take all files of a session, whether their time has come or not."""
        return [self._files.pop(task.file_id)[1] for task in [*self.tasks()] if task.session_id == session_id]

    def drop(self, file_ids: Iterable[str]) -> None:
        """Take files out."""
        for file_id in file_ids:
            self._files.pop(file_id, None)

    def find(self, file_id: str) -> FileTask | None:
        """Return a file that waits here."""
        found = self._files.get(file_id)
        return None if found is None else found[1]

    def file_ids(self) -> set[str]:
        """Return the ids of the files that wait."""
        return set(self._files)

    def tasks(self) -> Iterator[FileTask]:
        """Yield the files that wait."""
        return (task for _, task in self._files.values())

    def close_engine(self, engine: str, until_ms: int) -> None:
        """Let no file of the engine begin before this time on the wall; a later time that holds already stays."""
        due_s = self._due_s(until_ms)
        if due_s > self._engines.get(engine, (0.0, 0))[0]:
            self._engines[engine] = (due_s, until_ms)

    def closed_engines(self) -> set[str]:
        """Return the engines that are to be left alone now."""
        for engine, (due_s, time_ms) in [*self._engines.items()]:
            if self._is_reached(due_s, time_ms):
                del self._engines[engine]
        return set(self._engines)

    def next_in_s(self) -> float | None:
        """Return in how many seconds the next time of a file or an engine is reached; None when there is none."""
        times = [due_s for due_s, _ in (*self._files.values(), *self._engines.values())]
        return max(0.0, min(times) - self._clock.steady_s()) if times else None

    def _due_s(self, time_ms: int) -> float:
        ahead_s = (time_ms - self._clock.wall_ms()) / 1000
        return self._clock.steady_s() + min(max(0.0, ahead_s), LONGEST_WAIT_S)

    def _is_reached(self, due_s: float, time_ms: int) -> bool:
        return self._clock.steady_s() >= due_s or self._clock.wall_ms() >= time_ms


class Places:
    """How many files may be in hand at a time, for each engine by itself, and how many are."""

    def __init__(self) -> None:
        self._most: int | None = None
        self._most_by_engine: Mapping[str, int] = {}
        self._taken: Counter[str] = Counter()

    def set_limits(self, most: int | None, by_engine: Mapping[str, int]) -> None:
        """Let engines that are not named have `most` files in hand each, None for any number."""
        self._most, self._most_by_engine = most, by_engine

    def take(self, engine: str) -> None:
        """Count a file of the engine as in hand."""
        self._taken[engine] += 1

    def give_back(self, engine: str) -> None:
        """Count it as in hand no longer."""
        self._taken[engine] -= 1

    def taken_count(self) -> int:
        """Return how many files are in hand."""
        return self._taken.total()

    def full_engines(self) -> set[str]:
        """Return the engines of which no further file may begin."""
        limits = ((engine, self._most_by_engine.get(engine, self._most)) for engine in self._taken)
        return {engine for engine, most in limits if most is not None and self._taken[engine] >= most}


def with_password_of(task: FileTask, earlier: FileTask | None) -> FileTask:
    """Return the task with the password that was entered for this very attempt."""
    if earlier is None or earlier.password is None or task.password is not None:
        return task
    return replace(task, password=earlier.password) if task.attempt_key == earlier.attempt_key else task
