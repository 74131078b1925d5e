"""Where the program's own resources and the person's data lie; the same from source, installed and frozen."""

import os
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """Return the path of a bundled resource, e.g. `resource("samples")`."""
    bundled = _PACKAGE / "resources"
    root = bundled if bundled.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)


def data_dir(chosen: str | None = None) -> Path:
    """Return the data folder: the chosen one, else `LABSTREAM_DATA_DIR`, else the platform's user-data folder."""
    named = chosen or os.environ.get("LABSTREAM_DATA_DIR")
    path = Path(named).expanduser() if named else Path(platformdirs.user_data_dir("labstream", appauthor=False))
    return path.absolute()
