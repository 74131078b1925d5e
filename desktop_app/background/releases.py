"""Asks a release list for the newest version, only ever because a person wants to know."""

from desktop_app.core.program.releases import Release, read_release

_TIMEOUT_S = (5.0, 10.0)
_MOST_BYTES = 1 << 20


class NoReleaseError(Exception):
    """No version could be had; the message is the kind of failure, for the log and the one who asks."""


def newest_release(address: str) -> Release:
    """Return the newest release that an address names. Nothing of this computer is sent but the question.

    Raises:
        NoReleaseError: the address does not answer, or answers something else.
    """
    import requests  # 0.1 s that only this question pays for, not every start

    try:
        with requests.get(address, timeout=_TIMEOUT_S, stream=True, headers={"User-Agent": "Labstream"}) as answer:
            answer.raise_for_status()
            text = answer.raw.read(_MOST_BYTES, decode_content=True).decode("utf-8")
        return read_release(text)
    except (requests.RequestException, ValueError, RecursionError) as error:
        raise NoReleaseError(type(error).__name__) from error
