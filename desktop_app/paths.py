"""Where the program's own resources and the person's data lie; the same from source, installed and frozen."""

import errno
import os
from pathlib import Path

MOVED_NOTE = "moved-to"
"""A file of this name in a data folder names the folder that its contents were moved to, as a file address."""

_MOST_MOVES = 16
_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """Return the path of a bundled resource, e.g. `resource("samples")`."""
    bundled = _PACKAGE / "resources"
    root = bundled if bundled.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)


def data_dir(chosen: str | None = None) -> Path:
    """Return the data folder: the chosen one, else `LABSTREAM_DATA_DIR`, else the platform's user-data folder.

    Where its contents were moved elsewhere, that folder is meant.

    Raises:
        FileNotFoundError: the folder they were moved to is not there, as when its drive is not connected; it names the
            folder, and as the second file the note that led there.
    """
    named = chosen or os.environ.get("LABSTREAM_DATA_DIR")
    # pathlib's expanduser raises where there is no such person.
    path = (Path(os.path.expanduser(named)) if named else _user_data_dir()).absolute()  # noqa: PTH111
    for _ in range(_MOST_MOVES):
        if not (path / MOVED_NOTE).is_file():
            break
        path = _moved_to(path / MOVED_NOTE)
    return path


def _moved_to(note: Path) -> Path:
    from urllib.parse import urlsplit  # only where a folder was moved
    from urllib.request import url2pathname

    path = Path(url2pathname(urlsplit(note.read_text("ascii").strip()).path))
    if not path.is_dir():
        raise FileNotFoundError(
            errno.ENOENT, "the data was moved to this folder, which is not there", str(path), None, str(note)
        )
    return path


def _user_data_dir() -> Path:
    import platformdirs  # asked for only where no folder is named

    return Path(platformdirs.user_data_dir("labstream", appauthor=False))
