"""How many pages files have, counted beside the window before they are sent anywhere."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_app.core.engine import Deadline, Stopped
from desktop_app.core.errors import ProcessingError
from desktop_app.core.intake import is_web_address
from desktop_app.core.progress import FileTask
from desktop_app.core.settings import Settings
from desktop_app.engines.local.calls import Limits, read_stretch
from desktop_app.engines.sandbox import Sandbox, SandboxError
from desktop_app.pipeline.download import bring_in
from desktop_app.pipeline.patience import Patience

_log = logging.getLogger(__name__)

_COUNTING_S = 20.0
"""So long pages are counted at most; what is left over counts as one page a file."""

_ALL_PAGES = frozenset(range(1, 10_001))


@dataclass(frozen=True, slots=True)
class Counted:
    """Pages of files; `uncounted` files among them count as one page each."""

    pages: int
    uncounted: int


def count_pages(
    tasks: Sequence[FileTask], sandbox: Sandbox, settings: Settings, is_stopped: Callable[[], bool]
) -> Counted:
    """Return how many pages these files have."""
    deadline = Deadline.after(_COUNTING_S, settings.page_timeout_s, is_stopped)
    patience = Patience()
    pages = uncounted = 0
    for task in tasks:
        found = None if deadline.remaining_s() <= 0 else _pages_of(task, sandbox, settings, deadline, patience)
        pages += found or 1
        uncounted += found is None
    return Counted(pages, uncounted)


def _pages_of(
    task: FileTask, sandbox: Sandbox, settings: Settings, deadline: Deadline, patience: Patience
) -> int | None:
    if is_web_address(task.source):  # fetched when it is read, not twice
        return None
    try:
        document = bring_in(task.source, settings, deadline, patience)
        stretch = sandbox.call(
            read_stretch,
            *(document.data, document.media_type, 1, _ALL_PAGES, Limits(settings.max_pages)),
            timeout_s=deadline.page_timeout_s,
            deadline=deadline,
        )
    except (ProcessingError, Stopped):
        return None
    except SandboxError as error:
        # Its own text may quote the document.
        _log.error("Pages could not be counted: %s", type(error).__name__)
        return None
    return stretch.page_count
