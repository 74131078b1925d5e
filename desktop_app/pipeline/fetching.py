"""A web address's bytes, fetched in a thread of its own: a server that drips or says nothing holds up nobody.

Time limits of a connection count for one read only, so whoever waits here looks at the clock and at who asked to stop.
"""

import contextlib
import ipaddress
import socket
import threading
from typing import Any
from urllib.parse import urljoin, urlsplit

from desktop_app.core.engine import Deadline
from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.core.intake import is_web_address
from desktop_app.core.settings import Settings
from desktop_app.pipeline.patience import Patience
from desktop_app.pipeline.retry import IS_TRANSIENT, RETRY_AFTER

_CHUNK_BYTES = 1 << 16
_CONNECT_TIMEOUT_S, _READ_TIMEOUT_S = 10.0, 30.0
_MAX_REDIRECTS = 5
_PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})


def fetch(address: str, settings: Settings, deadline: Deadline, patience: Patience) -> bytes:
    """Return what an http(s) address gives.

    Raises:
        ProcessingError: DOWNLOAD_FAILED, FILE_TOO_LARGE or TIMEOUT.
        Stopped: asked to stop.
    """
    limit_s = min(settings.download_timeout_s, deadline.remaining_s())
    transfer = _Transfer(address, settings.max_file_mb, limit_s)
    try:
        return patience.awaited(transfer.receive, Deadline.after(limit_s, limit_s, deadline.is_stopped))
    finally:
        transfer.cut()


class _Transfer:
    """One address on its way in."""

    def __init__(self, address: str, limit_mb: int, limit_s: float) -> None:
        self._address = address
        self._limit_mb = limit_mb
        self._timeout_s = (min(_CONNECT_TIMEOUT_S, limit_s), min(_READ_TIMEOUT_S, limit_s))
        self._body: Any = None  # while it comes in

    def cut(self) -> None:
        """Cut the connection where something still comes in."""
        if (body := self._body) is not None:
            with contextlib.suppress(OSError, ValueError, RuntimeError):  # it has ended meanwhile
                body.shutdown()

    def receive(self, is_left: threading.Event) -> bytes:
        """Return the bytes; no more than came until `is_left` was set, when nobody waits for them."""
        import requests  # 0.1 s that only web addresses pay for, not every start

        try:
            with requests.Session() as session:
                session.max_redirects = _MAX_REDIRECTS
                session.hooks["response"].append(_refuse_way_inside)
                with session.get(self._address, stream=True, timeout=self._timeout_s) as answer:
                    if not is_web_address(answer.url):
                        raise ProcessingError.of(ErrorCode.DOWNLOAD_FAILED, "it leads away from the web")
                    if not answer.ok:
                        raise _refused(answer.status_code, answer.headers.get("Retry-After", ""))
                    self._body = answer.raw
                    return self._gather(answer, is_left)
        except requests.Timeout as error:
            raise ProcessingError.of(ErrorCode.TIMEOUT, "the server did not answer in time") from error
        except (requests.RequestException, ValueError) as error:  # ValueError: a host's name that cannot be one
            raise _broken(error) from error
        finally:
            self._body = None

    def _gather(self, answer: Any, is_left: threading.Event) -> bytes:
        data = bytearray()
        chunks = answer.iter_content(_CHUNK_BYTES)
        while not is_left.is_set() and (chunk := next(chunks, b"")):
            data += chunk
            if len(data) > self._limit_mb * 1_000_000:
                raise ProcessingError.of(ErrorCode.FILE_TOO_LARGE, f"over {self._limit_mb} MB")
        return bytes(data)


def _refuse_way_inside(answer: Any, **_: object) -> None:
    """Follow no public server to an address in the own network: a router or a service there would take it for ours."""
    if answer.is_redirect and leads_inside(answer.url, urljoin(answer.url, answer.headers["Location"])):
        answer.close()
        raise ProcessingError.of(ErrorCode.DOWNLOAD_FAILED, "it leads away from the web")


def leads_inside(address: str, following: str) -> bool:
    """Tell whether an address of the public network leads on to one of this computer or of the network around it."""
    return _is_public(address) and not _is_public(following)


def _is_public(address: str) -> bool:
    """Tell whether a host is reached in the public network; one that is not known here is, by a proxy."""
    try:
        found = socket.getaddrinfo(urlsplit(address).hostname, None, type=socket.SOCK_STREAM)
    except (OSError, ValueError):
        return True
    return all(ipaddress.ip_address(str(place[0]).partition("%")[0]).is_global for *_, place in found)


def _broken(error: Exception) -> ProcessingError:
    """Return the error for a connection that gave no answer, or not all of it; the narrower kinds come first."""
    from requests import exceptions

    kinds: tuple[tuple[type[Exception], str, bool], ...] = (
        (exceptions.SSLError, "no secure connection could be made", False),
        (exceptions.ProxyError, "the proxy refused", True),
        (exceptions.ConnectionError, "the server cannot be reached", True),
        (exceptions.ChunkedEncodingError, "the connection broke", True),
        (exceptions.ContentDecodingError, "what came is damaged", False),
        (exceptions.TooManyRedirects, "it leads on without an end", False),
        (exceptions.InvalidSchema, "it leads away from the web", False),
    )
    for kind, words, passes in kinds:
        if isinstance(error, kind):
            details = {IS_TRANSIENT: True} if passes else {}
            return ProcessingError.of(ErrorCode.DOWNLOAD_FAILED, words, **details)
    return ProcessingError.of(ErrorCode.DOWNLOAD_FAILED, "it is no web address")


def _refused(status: int, retry_after: str) -> ProcessingError:
    """Return the error for an answer without a document; only some answers become others by waiting (RFC 9110, 15)."""
    details: dict[str, float | bool] = {}
    if status in _PASSING:
        details[IS_TRANSIENT] = True
        if retry_after.isdecimal():  # a date is not waited for: two clocks seldom agree
            details[RETRY_AFTER] = int(retry_after)
    return ProcessingError.of(ErrorCode.DOWNLOAD_FAILED, f"the server answered {status}", **details)
