"""Where results are written: a file that is whole or not there, or standard output."""

import contextlib
import io
import os
import sys
from collections.abc import Generator
from pathlib import Path
from typing import TextIO

from desktop_app.exports.atomic import open_atomically

STANDARD_OUTPUT = "-"


@contextlib.contextmanager
def documents_file(target: str, newline: str | None = None) -> Generator[TextIO]:
    """Open what `target` names for results, `-` being standard output; UTF-8 in either case.

    Raises:
        OSError: the folder or disk does not take the file.
    """
    if target != STANDARD_OUTPUT:
        with open_atomically(Path(target).absolute(), newline=newline) as file:
            yield file
        return
    stream: TextIO = sys.stdout
    if isinstance(stream, io.TextIOWrapper):  # names must not suffer from what a terminal can show
        stream.reconfigure(encoding="utf-8", errors="replace", newline=newline)
    yield stream


def refusal_of(target: str) -> str | None:
    """Say why results cannot be written there, None where they can; asked before hours of reading."""
    if target == STANDARD_OUTPUT:
        return None
    if not target:
        return "the file to write has no name"
    path = Path(target).absolute()
    if path.is_dir():
        return f"{target} is a folder; name a file in it"
    if not path.parent.is_dir():
        return f"the folder of {target} is not there"
    return None if os.access(path.parent, os.W_OK | os.X_OK) else f"the folder of {target} may not be written"
