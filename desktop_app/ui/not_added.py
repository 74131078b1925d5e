"""Files that were to be added and could not be stored, as on a full disk."""

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.core.errors import Failure


@dataclass(frozen=True, slots=True)
class NotAdded:
    """The names of the files, what kept them from being stored, and what adds them again."""

    names: tuple[str, ...]
    failure: Failure
    again: Callable[[], None]
