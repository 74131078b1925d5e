"""Looks for a newer version when a person asks."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial

from desktop_app import __version__
from desktop_app.background.errands import Errands
from desktop_app.background.releases import NoReleaseError, newest_release
from desktop_app.core.program.releases import Release, is_newer
from desktop_app.ui.settings.release_desk import ReleaseAnswer


class ReleaseDesk:
    """Fulfils `ui.settings.release_desk.ReleaseDesk`."""

    def __init__(self, errands: Errands) -> None:
        self._errands = errands

    def look(self, address: str, told: Callable[[ReleaseAnswer], None]) -> None:
        """Ask the address for the newest version; `told` is called in the main thread."""
        self._errands.run(partial(_answer, told), newest_release, address)


def _answer(told: Callable[[ReleaseAnswer], None], asked: "Future[Release]") -> None:
    try:
        release = asked.result()
    except NoReleaseError as error:
        told(ReleaseAnswer(failure=str(error)))
        return
    told(ReleaseAnswer(release.version, release.page) if is_newer(release.version, __version__) else ReleaseAnswer())
