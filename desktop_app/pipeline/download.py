"""The first stage: a file's bytes, read from disk or fetched from a web address, within limits."""

import hashlib
import os
import stat
import threading
from collections.abc import Iterator
from functools import partial
from glob import has_magic
from pathlib import Path

from desktop_app.core.engine import Deadline, Document
from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.core.intake import SNIFF_BYTES, is_address, is_web_address, media_type_of, path_of, without_waiting
from desktop_app.core.settings import Settings
from desktop_app.pipeline.fetching import fetch
from desktop_app.pipeline.patience import Patience

_CHUNK_BYTES = 1 << 20


def bring_in(source: str, settings: Settings, deadline: Deadline, patience: Patience) -> Document:
    """Return the document that `source` (see `Candidate`) names.

    Raises:
        ProcessingError: FILE_NOT_FOUND, FILE_UNREADABLE, FILE_EMPTY, FILE_TOO_LARGE, UNSUPPORTED_TYPE,
            DOWNLOAD_FAILED or TIMEOUT.
        Stopped: asked to stop.
    """
    if is_web_address(source):
        return document_of(fetch(source, settings, deadline, patience))
    if is_address(source):
        raise ProcessingError.of(ErrorCode.DOWNLOAD_FAILED, "only http and https addresses are read")
    return document_of(patience.awaited(partial(_gather, path_of(source), settings), deadline))


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


def _gather(path: Path, settings: Settings, is_left: threading.Event) -> bytes:
    data = bytearray()
    for chunk in _read(path, settings):
        data += chunk
        if is_left.is_set():
            break
        if len(data) > settings.max_file_mb * 1_000_000:
            raise ProcessingError.of(ErrorCode.FILE_TOO_LARGE, f"over {settings.max_file_mb} MB")
    return bytes(data)


def _read(path: Path, settings: Settings) -> Iterator[bytes]:
    try:
        _size_of(path.stat(), settings)  # before it is opened: that alone does something to a device
        with open(path, "rb", opener=without_waiting) as file:
            yield file.read(_size_of(os.fstat(file.fileno()), settings)) or b""  # it may be another one by now
            yield from iter(lambda: file.read(_CHUNK_BYTES) or b"", b"")  # what was added since
    except (FileNotFoundError, NotADirectoryError) as error:
        what = "nothing is named like this" if has_magic(str(path)) else ""
        raise ProcessingError.of(ErrorCode.FILE_NOT_FOUND, what) from error
    except OSError as error:
        raise ProcessingError.of(ErrorCode.FILE_UNREADABLE, error.strerror or "") from error


def _size_of(facts: os.stat_result, settings: Settings) -> int:
    """Return how large a file is; raise where it is no file, or larger than allowed."""
    if not stat.S_ISREG(facts.st_mode):
        raise ProcessingError.of(ErrorCode.FILE_UNREADABLE, "it is no regular file")
    if facts.st_size > settings.max_file_mb * 1_000_000:
        size = f"{facts.st_size / 1e6:.0f} MB, limit {settings.max_file_mb} MB"
        raise ProcessingError.of(ErrorCode.FILE_TOO_LARGE, size)
    return facts.st_size
