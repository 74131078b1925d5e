"""The first stage: a file's bytes, read from disk or fetched from a web address, within limits."""

import hashlib
import stat
from collections.abc import Iterator
from pathlib import Path

from desktop_app.core.engine import Deadline, Document
from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.core.intake import SNIFF_BYTES, is_web_address, media_type_of, path_of
from desktop_app.core.settings import Settings
from desktop_app.pipeline.retry import IS_TRANSIENT, RETRY_AFTER

_CHUNK_BYTES = 1 << 20
_MAX_REDIRECTS = 5
_PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})


def bring_in(source: str, settings: Settings, deadline: Deadline) -> Document:
    """Return the document that `source` (see `Candidate`) names.

    Raises:
        ProcessingError: FILE_NOT_FOUND, FILE_UNREADABLE, FILE_EMPTY, FILE_TOO_LARGE, UNSUPPORTED_TYPE,
            DOWNLOAD_FAILED or TIMEOUT.
        Stopped: asked to stop.
    """
    chunks = _fetch(source, settings, deadline) if is_web_address(source) else _read(path_of(source), settings)
    limit = settings.max_file_mb * 1_000_000
    data = bytearray()
    for chunk in chunks:
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
        raise ProcessingError.of(ErrorCode.FILE_NOT_FOUND) from error
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


def _fetch(address: str, settings: Settings, deadline: Deadline) -> Iterator[bytes]:
    import requests  # 0.1 s that only web addresses pay for, not every start

    limit_s = min(settings.download_timeout_s, deadline.remaining_s())
    fetching = Deadline.after(limit_s, limit_s, deadline.is_stopped)
    try:
        with requests.Session() as session:
            session.max_redirects = _MAX_REDIRECTS
            with session.get(address, stream=True, timeout=(min(10.0, limit_s), min(30.0, limit_s))) as answer:
                if not is_web_address(answer.url):
                    raise ProcessingError.of(ErrorCode.DOWNLOAD_FAILED, "it leads away from the web")
                if not answer.ok:
                    raise _refused(answer.status_code, answer.headers.get("Retry-After", ""))
                for chunk in answer.iter_content(_CHUNK_BYTES // 16):
                    fetching.check()
                    yield chunk
    except requests.Timeout as error:
        raise ProcessingError.of(ErrorCode.TIMEOUT, "the server did not answer in time") from error
    except (requests.RequestException, ValueError) as error:  # ValueError: a host's name that cannot be one
        passes = isinstance(error, requests.ConnectionError | requests.exceptions.ChunkedEncodingError)
        details = {IS_TRANSIENT: True} if passes else {}
        raise ProcessingError.of(ErrorCode.DOWNLOAD_FAILED, type(error).__name__, **details) from error


def _refused(status: int, retry_after: str) -> ProcessingError:
    """Return the error for an answer without a document; only some answers become others by waiting (RFC 9110, 15)."""
    details: dict[str, float | bool] = {}
    if status in _PASSING:
        details[IS_TRANSIENT] = True
        if retry_after.isdecimal():  # a date is not waited for: two clocks seldom agree
            details[RETRY_AFTER] = int(retry_after)
    return ProcessingError.of(ErrorCode.DOWNLOAD_FAILED, f"the server answered {status}", **details)
