"""How a line of readings goes: what is joined, what was normal when, how it changed."""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.core.medical.series import Band, Change, Line, Point

_STEADY_SHARE = 0.05
_ROUNDING_SHARE = 0.01
_DECIMALS_OF_CONVERTED = 2


def joined_runs(line: Line) -> list[list[Point]]:
    """Return the points that are joined: confirmed ones, in runs that end at a value that is only a limit (< 0.5)."""
    runs: list[list[Point]] = [[]]
    for point in line.points:
        if not point.reading.is_confirmed:
            continue
        if point.reading.comparator is not None:
            runs.append([])
        else:
            runs[-1].append(point)
    return [run for run in runs if run]


def bands_of(line: Line) -> list[Band]:
    """Return the printed ranges in order: each holds until another one is printed, the first one also before."""
    bands: list[Band] = []
    for point in line.points:
        if not point.reading.is_confirmed:
            continue
        if bands and _is_same(bands[-1].low, point.low) and _is_same(bands[-1].high, point.high):
            continue
        if bands:
            bands[-1] = replace(bands[-1], end=point.day)
        bands.append(Band(point.day if bands else None, None, point.low, point.high))
    return [band for band in bands if band.low is not None or band.high is not None]


def change_of(line: Line) -> Change | None:
    """Return how the newest confirmed value differs from the one before; None where there is none or one is a limit."""
    confirmed = [point for point in line.points if point.reading.is_confirmed]
    if len(confirmed) < 2 or any(point.reading.comparator for point in confirmed[-2:]):
        return None
    before, last = confirmed[-2:]
    printed = [decimals_of(point.reading.value) for point in (before, last) if not point.is_converted]
    decimals = max(printed, default=_DECIMALS_OF_CONVERTED)
    return Change(round(last.value - before.value, decimals), decimals, before.reading.date or "")


def trend_of(points: Sequence[Point]) -> str | None:
    """Return `rising`, `falling` or `steady`, from the first to the last point; None for fewer than two."""
    if len(points) < 2:
        return None
    first, last = points[0].value, points[-1].value
    if abs(last - first) <= _STEADY_SHARE * max(abs(first), abs(last)):
        return "steady"
    return "rising" if last > first else "falling"


def decimals_of(value: str | None) -> int:
    """Return how many decimals a printed number has."""
    _, _, decimals = (value or "").strip().replace(",", ".").rpartition(".")
    return len(decimals) if "." in (value or "").replace(",", ".") and decimals.isdecimal() else 0


def _is_same(first: float | None, second: float | None) -> bool:
    """Tell whether two limits are one: a laboratory rounds it in each unit it prints it in."""
    if first is None or second is None:
        return first is second
    return abs(first - second) <= _ROUNDING_SHARE * max(abs(first), abs(second))
