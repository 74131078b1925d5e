"""Versions of the program: what a release list answers, and whether it names a newer one than this."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

_NUMBERS = re.compile(r"v?(\d{1,9}(?:\.\d{1,9}){0,3})$")


@dataclass(frozen=True, slots=True)
class Release:
    """A published version, "0.2.0", and the web page that tells of it, empty where none is named."""

    version: str
    page: str


def read_release(text: str) -> Release:
    """Return the release that an answer names, as the forges write their latest one: `tag_name` and `html_url`.

    Of a list the first is taken, which is the newest.

    Raises:
        ValueError: the text names no version.
    """
    found: Any = json.loads(text)
    if isinstance(found, list) and found:
        found = cast("list[Any]", found)[0]
    release = cast("Mapping[str, Any]", found if isinstance(found, dict) else {})
    match = _NUMBERS.match(str(release.get("tag_name", "")))
    if match is None:
        raise ValueError("the release has no version")
    page = str(release.get("html_url") or "")
    return Release(match[1], page if page.startswith("https://") else "")


def is_newer(version: str, than: str) -> bool:
    """Tell whether a version of numbers and dots is later than another."""
    return _parts(version) > _parts(than)


def _parts(version: str) -> tuple[int, ...]:
    numbers = [int(number) for number in version.split(".")]
    while numbers and not numbers[-1]:
        numbers.pop()
    return tuple(numbers)


def is_release_address(address: str) -> bool:
    """Tell whether an address can be asked for releases; it must not be readable on the way."""
    return address.startswith("https://")
