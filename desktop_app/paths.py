"""Where the program's own resources and the person's data lie; the same from source, installed and frozen."""

import os
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """Return the path of a bundled resource, e.g. `resource("samples")`."""
    bundled = _PACKAGE / "resources"
    root = bundled if bundled.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)


def data_dir(chosen: str | None = None) -> Path:
    """Return the data folder: the chosen one, else `LABSTREAM_DATA_DIR`, else the platform's user-data folder."""
    named = chosen or os.environ.get("LABSTREAM_DATA_DIR")
    return (Path(named).expanduser() if named else _user_data_dir()).absolute()


def _user_data_dir() -> Path:
    import platformdirs  # asked for only where no folder is named

    return Path(platformdirs.user_data_dir("labstream", appauthor=False))
