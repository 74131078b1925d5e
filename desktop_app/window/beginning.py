"""What a start begins with."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from desktop_app.background.single_instance import SingleInstance
from desktop_app.core.settings import Settings

OPEN_AGAIN = -1
"""Instead of an exit status: the data folder was worked on while the window was closed."""

SPEAK_AGAIN = -2
"""Instead of an exit status: another language was chosen."""


class Beginning(NamedTuple):
    """The data folder with its settings, the claim to be its only window, and the files to begin with.

    `section` of Settings is opened first, none where it is empty.
    """

    data_dir: Path
    settings: Settings
    instance: SingleInstance
    sources: Sequence[str]
    section: str = ""
