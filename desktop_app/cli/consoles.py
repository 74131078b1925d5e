"""Where text is printed: consoles that survive a reader who leaves, and text that cannot steer a terminal."""

import os
import sys
from typing import IO

from rich.console import Console

PIPE_WIDTH = 240
"""Columns where the output is no terminal: tables are not squeezed into the 80 of a screen that is not there."""


class LastingConsole(Console):
    """Falls silent when its reader has gone (`labstream process … | head`): the reports are still read and stored."""

    def on_broken_pipe(self) -> None:
        """Print nothing more; the program goes on."""
        self.quiet = True
        silence(self.file)


def console_on_stdout() -> Console:
    """Return the console for what a command tells."""
    return LastingConsole(highlight=False, width=_width(sys.stdout))


def console_on_stderr() -> Console:
    """Return the console for what is told beside results on standard output."""
    return LastingConsole(stderr=True, highlight=False, width=_width(sys.stderr))


def silence(file: IO[str]) -> None:
    """Lead an output stream that takes nothing more to nowhere, so that closing it does not fail either."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, file.fileno())
    os.close(null)


def printable(text: str) -> str:
    """Return the text with everything replaced that could move a cursor or is no Unicode."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)


def _width(file: IO[str] | None) -> int | None:
    is_measured = "COLUMNS" in os.environ or (file is not None and file.isatty())
    return None if is_measured else PIPE_WIDTH
