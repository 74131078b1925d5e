"""The end of the log: as it is for the one who looks at it here, and with nothing personal for a report.

The log holds no names by rule. A path in a traceback may hold the account's name all the same, and a rule may be broken
once, so of a report's lines only those pass that have the form of a log line or of a traceback, without paths.
"""

import contextlib
import re
from collections.abc import Sequence
from pathlib import Path

LOG_NAMES = ("labstream.log.1", "labstream.log")
"""The log and the one before it, the older first."""

_LONGEST_BYTES = 200_000
_HEAD = re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} \d+ [A-Z]+ desktop_app[\w.]*: ")
_TRACE = re.compile(r'^\s*File "(?P<path>[^"]*)", line (?P<line>\d+)(?P<rest>, in [\w<>.]+)?$')
_PATH = re.compile(r"(?:[A-Za-z]:)?[\\/](?:[^\\/\n]*[\\/])*[^\\/\s'\":,;]*")
_FILE = re.compile(r"\S*\.(?:pdf|png|jpe?g|tiff?|webp|heic|heif|bmp)\b", re.IGNORECASE)


def log_lines(data_dir: Path, most: int) -> list[str]:
    """Return the last lines of the log, at most `most`, the newest last; none where there is no log."""
    text = "".join(_end_of(data_dir / name) for name in LOG_NAMES)
    return text.splitlines()[-most:]


def scrubbed(lines: Sequence[str]) -> list[str]:
    """Return the lines without paths and file names; those of an unknown form give way to a mark."""
    kept = [_scrubbed_line(line) for line in lines]
    return [line for line, before in zip(kept, ["", *kept], strict=False) if line != "[left out]" or before != line]


def _scrubbed_line(line: str) -> str:
    head = _HEAD.match(line)
    if head is not None:
        return head[0] + _FILE.sub("[file]", _PATH.sub("[path]", line[head.end() :]))
    trace = _TRACE.match(line)
    if trace is not None:
        return f'  File "{_own_part(trace["path"])}", line {trace["line"]}{trace["rest"] or ""}'
    return line if not line.strip() else "[left out]"


def _own_part(path: str) -> str:
    """Return what of a module's path is the program's or a library's, without the folders they lie in."""
    parts = path.replace("\\", "/").split("/")
    for root in ("desktop_app", "site-packages"):
        if root in parts:
            return "/".join(parts[len(parts) - parts[::-1].index(root) - 1 :])
    return parts[-1] if parts[-1].endswith(".py") or parts[-1].startswith("<") else "[path]"


def _end_of(path: Path) -> str:
    with contextlib.suppress(OSError), path.open("rb") as stream:
        size = stream.seek(0, 2)
        stream.seek(max(0, size - _LONGEST_BYTES))
        text = stream.read().decode("utf-8", errors="replace")
        return text if size <= _LONGEST_BYTES else text.partition("\n")[2]
    return ""
