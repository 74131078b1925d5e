"""Where text is printed: consoles that survive a reader who leaves, and text that cannot steer a terminal."""

import contextlib
import os
import sys
from pathlib import Path
from typing import IO

from rich.console import Console

PIPE_WIDTH = 240
"""Columns where the output is no terminal: tables are not squeezed into the 80 of a screen that is not there."""


class LastingConsole(Console):
    """Falls silent when its reader has gone (`labstream process … | head`) or its disk is full; reading goes on."""

    def on_broken_pipe(self) -> None:
        """Print nothing more; the program goes on."""
        self.quiet = True
        silence(self.file)

    def __exit__(self, *exception: object) -> None:
        """Write what was printed."""
        try:
            super().__exit__(*exception)  # pyright: ignore[reportArgumentType] - passed on as it came
        except OSError as error:
            self.on_broken_pipe()
            with contextlib.suppress(OSError):
                print(f"labstream: nothing more can be printed: {error.strerror}", file=sys.stderr)  # noqa: T201


def console_on_stdout() -> Console:
    """Return the console for what a command tells."""
    return LastingConsole(highlight=False, width=_width(sys.stdout))


def console_on_stderr() -> Console:
    """Return the console for what is told beside results on standard output."""
    return LastingConsole(stderr=True, highlight=False, width=_width(sys.stderr))


def fill_streams() -> None:
    """Lead what the caller closed (`>&-`) to nowhere, before another file takes its number."""
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("r+", encoding="utf-8"))  # noqa: SIM115 - until the end


def silence(file: IO[str]) -> None:
    """Lead an output stream that takes nothing more to nowhere, so that closing it does not fail either."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, file.fileno())
    os.close(null)


def printable(text: str) -> str:
    """Return the text with everything replaced that could move a cursor or is no Unicode."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)


def counted(count: int, word: str) -> str:
    """Return how many there are of a thing, in words: 1 file, 2 files."""
    return f"{count} {word}" if count == 1 else f"{count} {word}s"


def _width(file: IO[str] | None) -> int | None:
    is_measured = "COLUMNS" in os.environ or (file is not None and file.isatty())
    return None if is_measured else PIPE_WIDTH
