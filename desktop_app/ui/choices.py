"""What the window asks about files that a person has chosen in a list."""

from collections.abc import Callable, Sequence
from typing import Protocol

from desktop_app.core.choice import ChosenFiles, FileChoice
from desktop_app.core.transitions import Verb


class FileChoices(Protocol):
    """Files of the session shown that are chosen. `done` is told at once for few files, a little later for many.

    It is not told when another session is shown meanwhile.
    """

    def count(self, choice: FileChoice, done: Callable[[ChosenFiles], None]) -> None:
        """Find out how many files are chosen, by their states."""
        ...

    def ids(self, choice: FileChoice, verb: Verb, done: Callable[[Sequence[str]], None]) -> None:
        """Find out which of the chosen files a verb takes, in their order."""
        ...

    def names(self, choice: FileChoice, done: Callable[[Sequence[str]], None]) -> None:
        """Find out the names of the chosen files."""
        ...
