"""How long files will probably take, from how long others like them took on this machine."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

_FEWEST_FILES = 5
"""Fewer files of a kind are no evidence."""

_SIMILAR = 2
"""Page counts are alike up to this factor."""


@dataclass(frozen=True, slots=True)
class PastFiles:
    """Completed files of one engine, media type and number of pages: how many, and how long all took, in ms."""

    engine: str
    media_type: str | None
    pages: int
    count: int
    duration_ms: int


@dataclass(frozen=True, slots=True)
class WorkAhead:
    """Files of one engine, media type and number of pages (None: not known yet) that have not ended."""

    engine: str
    media_type: str | None
    pages: int | None
    count: int


def expected_s(past: Iterable[PastFiles], ahead: Iterable[WorkAhead], files_at_a_time: int) -> float | None:
    """Return how many seconds the work ahead will take; None when some kind of it is not known from five files."""
    known: dict[tuple[str, bool], list[PastFiles]] = defaultdict(list)
    for files in past:
        known[files.engine, _is_pdf(files.media_type)].append(files)
    total_ms, total_count = 0.0, 0
    for files in ahead:
        each_ms = _duration_ms(known[files.engine, _is_pdf(files.media_type)], files.pages)
        if each_ms is None:
            return None
        total_ms += each_ms * files.count
        total_count += files.count
    if not total_count:
        return None
    # Durations were measured with as many files at a time, so that they tell how these get in each other's way.
    return total_ms / 1000 / max(1, min(files_at_a_time, total_count))


def _duration_ms(alike: Iterable[PastFiles], pages: int | None) -> float | None:
    """Return how long one file takes: as those of a similar length, else by the page, else as the mean of all."""
    files = list(alike)
    if pages is not None:
        similar = [other for other in files if pages <= _SIMILAR * other.pages and other.pages <= _SIMILAR * pages]
        if (per_page := _mean(similar, by_page=True)) is not None:
            return per_page * pages
        per_page = _mean(files, by_page=True)
        return None if per_page is None else per_page * pages
    return _mean(files, by_page=False)


def _mean(files: list[PastFiles], *, by_page: bool) -> float | None:
    count = sum(other.count for other in files)
    if count < _FEWEST_FILES:
        return None
    parts = sum(other.count * other.pages for other in files) if by_page else count
    return sum(other.duration_ms for other in files) / parts


def _is_pdf(media_type: str | None) -> bool:
    return media_type == "application/pdf"
