"""Runs the program until a named point is reached for the nth time, and ends it there as a power cut would.

`python -m tests.whole.killed_at POINT N ARGUMENT…`
"""

import os
import signal
import sys
from collections.abc import Callable
from typing import Any

from desktop_app import app
from desktop_app.background import runner
from desktop_app.cli import main as commands
from desktop_app.store.work import attempts, progress


def die() -> None:
    """End this process at once; nothing is flushed, nothing is closed."""
    os.kill(os.getpid(), signal.SIGKILL)


def arm(place: Any, name: str, times: int, *, is_after: bool) -> None:
    """Let the nth call of a function be the last thing that happens: before it, or just after it."""
    function: Callable[..., Any] = getattr(place, name)
    calls = 0

    def counting(*args: Any, **kwargs: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == times and not is_after:
            die()
        value = function(*args, **kwargs)
        if calls == times:
            die()
        return value

    setattr(place, name, counting)


POINTS: dict[str, tuple[Any, str, bool]] = {
    "before the commit": (app, "save_steps", False),
    "after the commit, before it is told": (app, "save_steps", True),
    "in the middle of the transaction": (progress, "keep_stages", True),
    "after results were written, before the commit": (progress, "keep_results", True),
    "when a recorded end is heeded": (runner, "ended_files", False),
    "while files are set back": (attempts, "_retry", True),
}


def main() -> int:
    """Arm the point and run the command."""
    point, times, *arguments = sys.argv[1:]
    place, name, is_after = POINTS[point]
    arm(place, name, int(times), is_after=is_after)
    return commands.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
