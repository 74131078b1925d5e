"""What the About card asks of the program."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class ReleaseAnswer:
    """What a release list said: `newer` is a later version or empty, `page` tells of it; `failure` is why not."""

    newer: str = ""
    page: str = ""
    failure: str = ""


class ReleaseDesk(Protocol):
    """The look at the release list, which happens when it is asked for and never else."""

    def look(self, address: str, told: Callable[[ReleaseAnswer], None]) -> None:
        """Ask the address for the newest version; `told` is called in the main thread."""
        ...
