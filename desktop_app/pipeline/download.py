"""The first stage: a file's bytes, read from disk or fetched from a web address, within limits."""

import hashlib
import stat
from collections.abc import Iterator
from glob import has_magic
from pathlib import Path

from desktop_app.core.engine import Deadline, Document
from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.core.intake import SNIFF_BYTES, is_address, is_web_address, media_type_of, path_of
from desktop_app.core.settings import Settings
from desktop_app.pipeline.fetching import fetch

_CHUNK_BYTES = 1 << 20


def bring_in(source: str, settings: Settings, deadline: Deadline) -> Document:
    """Return the document that `source` (see `Candidate`) names.

    Raises:
        ProcessingError: FILE_NOT_FOUND, FILE_UNREADABLE, FILE_EMPTY, FILE_TOO_LARGE, UNSUPPORTED_TYPE,
            DOWNLOAD_FAILED or TIMEOUT.
        Stopped: asked to stop.
    """
    if is_web_address(source):
        return document_of(fetch(source, settings, deadline))
    if is_address(source):
        raise ProcessingError.of(ErrorCode.DOWNLOAD_FAILED, "only http and https addresses are read")
    limit = settings.max_file_mb * 1_000_000
    data = bytearray()
    for chunk in _read(path_of(source), settings):
        deadline.check()
        data += chunk
        if len(data) > limit:
            raise ProcessingError.of(ErrorCode.FILE_TOO_LARGE, f"over {settings.max_file_mb} MB")
    return document_of(bytes(data))


def document_of(data: bytes) -> Document:
    """Return the bytes as a document, its kind decided by its content.

    Raises:
        ProcessingError: FILE_EMPTY or UNSUPPORTED_TYPE.
    """
    if not data:
        raise ProcessingError.of(ErrorCode.FILE_EMPTY)
    media_type = media_type_of(data[:SNIFF_BYTES])
    if media_type is None:
        raise ProcessingError.of(ErrorCode.UNSUPPORTED_TYPE)
    return Document(data, hashlib.sha256(data).hexdigest(), media_type)


def _read(path: Path, settings: Settings) -> Iterator[bytes]:
    try:
        size = _size_of(path, settings)
        with path.open("rb") as file:
            yield file.read(size)
            yield from iter(lambda: file.read(_CHUNK_BYTES), b"")  # what was added since
    except (FileNotFoundError, NotADirectoryError) as error:
        what = "nothing is named like this" if has_magic(str(path)) else ""
        raise ProcessingError.of(ErrorCode.FILE_NOT_FOUND, what) from error
    except OSError as error:
        raise ProcessingError.of(ErrorCode.FILE_UNREADABLE, error.strerror or "") from error


def _size_of(path: Path, settings: Settings) -> int:
    """Look before opening: opening a pipe or a device could wait for ever."""
    facts = path.stat()
    if not stat.S_ISREG(facts.st_mode):
        raise ProcessingError.of(ErrorCode.FILE_UNREADABLE, "it is no regular file")
    if facts.st_size > settings.max_file_mb * 1_000_000:
        size = f"{facts.st_size / 1e6:.0f} MB, limit {settings.max_file_mb} MB"
        raise ProcessingError.of(ErrorCode.FILE_TOO_LARGE, size)
    return facts.st_size
