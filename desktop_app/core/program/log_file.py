"""The log: a file in the data folder, of which the last 2 to 4 MB are kept."""

import contextlib
import logging
from collections.abc import Generator
from pathlib import Path

LOG_NAME = "labstream.log"
_LONGEST_LOG_BYTES = 2_000_000


class _LogFile(logging.FileHandler):
    """A log that never troubles the program: on a full disk it stays silent."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line; one that cannot be written is dropped, and the file is opened anew for the next."""
        with contextlib.suppress(OSError):
            super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802, ARG002 - as logging calls it
        """Drop the line, and let go of a file that may have died under it."""
        with contextlib.suppress(OSError):
            self.close()


@contextlib.contextmanager
def keep_log(data_dir: Path) -> Generator[Path]:
    """Let what the program logs go to a file in the data folder; give its path.

    Lines hold codes, times and sizes, never names, values, text or file names.
    """
    path = data_dir / LOG_NAME
    with contextlib.suppress(OSError):
        if path.stat().st_size > _LONGEST_LOG_BYTES:
            path.replace(path.with_suffix(".log.1"))
    handler = _LogFile(path, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"))
    logger = logging.getLogger("desktop_app")
    logger.addHandler(handler)
    try:
        yield path
    finally:
        logger.removeHandler(handler)
        handler.close()
