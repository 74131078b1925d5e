"""A value far from the same person's last confirmed one: it may be another test's, another person's, or misread."""

from dataclasses import replace

from desktop_app.core.doubts import Reason
from desktop_app.core.report import TestResult

_WIDTHS = 3.0
"""Widths of the reference range: few tests of one person move farther from one day to another."""

_FACTOR = 20.0
"""Where there is no range with both limits: inflammation makes CRP ten times as high without anything being wrong."""


def is_jump(result: TestResult, last: float) -> bool:
    """Tell whether a number is far from the person's last one in the same unit."""
    now, low, high = result.numeric_value, result.reference_low, result.reference_high
    if now is None or result.comparator is not None:
        return False
    if low is not None and high is not None and high > low:
        return abs(now - last) > _WIDTHS * (high - low)
    smaller, larger = sorted((abs(now), abs(last)))
    return smaller > 0 and larger > _FACTOR * smaller


def with_jump(result: TestResult, last: float | None) -> TestResult:
    """Return the result with this doubt where it jumps from the last value; None says that there is no last value."""
    if last is None or not is_jump(result, last) or Reason.JUMP_FROM_LAST.value in result.doubts:
        return result
    return replace(result, doubts=(*result.doubts, Reason.JUMP_FROM_LAST.value))
