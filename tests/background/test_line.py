"""A session's line of waiting files: whatever is put in, moved and taken out, it behaves like a plain list."""

from dataclasses import dataclass, field

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from desktop_app.background import waiting
from desktop_app.background.waiting import Line
from desktop_app.core.progress import FileTask

ENGINES = ("local", "openai")
_NUMBERS = st.lists(st.integers(0, 30), unique=True, max_size=12)


def task(number: int) -> FileTask:
    return FileTask(f"f{number}", "s", f"/{number}.pdf", f"{number}.pdf", engine=ENGINES[number % 2])


@dataclass
class PlainLine:
    """What a line means: a list in which each file occurs once."""

    numbers: list[int] = field(default_factory=list[int])

    def append(self, numbers: list[int]) -> None:
        self.numbers = [number for number in self.numbers if number not in numbers] + numbers

    def prepend(self, numbers: list[int]) -> None:
        self.numbers = numbers + [number for number in self.numbers if number not in numbers]

    def drop(self, numbers: list[int]) -> None:
        self.numbers = [number for number in self.numbers if number not in numbers]


class LineMachine(RuleBasedStateMachine):
    """Does the same to both."""

    def __init__(self) -> None:
        super().__init__()
        self.line, self.plain = Line(), PlainLine()

    @rule(numbers=_NUMBERS)
    def append(self, numbers: list[int]) -> None:
        self.line.append(map(task, numbers))
        self.plain.append(numbers)

    @rule(numbers=_NUMBERS)
    def prepend(self, numbers: list[int]) -> None:
        self.line.prepend(map(task, numbers))
        self.plain.prepend(numbers)

    @rule(numbers=_NUMBERS)
    def move_to_top(self, numbers: list[int]) -> None:
        self.line.move_to_top([f"f{number}" for number in numbers])
        self.plain.prepend([number for number in numbers if number in self.plain.numbers])

    @rule(numbers=_NUMBERS)
    def drop(self, numbers: list[int]) -> None:
        self.line.drop(f"f{number}" for number in numbers)
        self.plain.drop(numbers)

    @precondition(lambda self: self.line.has_any(()))
    @rule()
    def pop(self) -> None:
        assert self.line.pop(()).file_id == f"f{self.plain.numbers.pop(0)}"

    @precondition(lambda self: self.line.has_any(("local",)))
    @rule()
    def pop_of_the_open_engine(self) -> None:
        number = next(number for number in self.plain.numbers if number % 2)
        self.plain.drop([number])
        assert self.line.pop(("local",)).file_id == f"f{number}"

    @invariant()
    def counts_are_the_same(self) -> None:
        assert len(self.line) == len(self.plain.numbers) == self.line.count(())
        assert self.line.count(("openai",)) == sum(number % 2 == 0 for number in self.plain.numbers)


TestLine = LineMachine.TestCase
TestLine.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)


def test_empty_places_are_cleared_away() -> None:
    line = Line()
    for _ in range(50):
        line.append(map(task, range(0, 60, 2)))
        line.prepend(map(task, range(0, 60, 2)))
        line.drop(f"f{number}" for number in range(0, 60, 2))
    (places,) = line._lines.values()  # pyright: ignore[reportPrivateUsage]
    assert len(places) <= waiting._EMPTY_PLACES  # pyright: ignore[reportPrivateUsage]
