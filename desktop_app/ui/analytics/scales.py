"""Where the axes of a chart end and are marked: round numbers that the values just fit under."""

import math
from collections.abc import Sequence

_ROUND = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 4.5, 5.0, 6.0, 7.5, 10.0)
_PERCENT_STEP = 10.0
_MOST_PERCENT = 100.0
_FEWEST_PERCENT_STEPS = 4
_MINUTE_S = 60.0
_CLOCK_S = (20.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1200.0, 1800.0, 3600.0)
_MOST_DECIMALS = 7


def ticks_up_to(high: float, steps: int, *, is_whole: bool = False) -> list[float]:
    """Return so many steps from 0 to a round number not below `high`."""
    rough = max(high, 1e-9) / steps
    if is_whole:
        rough = max(1.0, math.ceil(rough))
    size = 10.0 ** math.floor(math.log10(rough) + 1e-12)
    choices = (size * each for each in _ROUND)
    step = next(each for each in choices if each >= rough * (1 - 1e-9) and (not is_whole or each == int(each)))
    return [step * number for number in range(steps + 1)]


def seconds_ticks(high: float, steps: int) -> list[float]:
    """Return the same for seconds; from a minute on the steps are those of a clock."""
    if high <= _MINUTE_S:
        return ticks_up_to(high, steps)
    step = next((each for each in _CLOCK_S if each * steps >= high), None)
    hours = ticks_up_to(high / _CLOCK_S[-1], steps, is_whole=True)
    return [_CLOCK_S[-1] * tick for tick in hours] if step is None else [step * number for number in range(steps + 1)]


def decimals_of(ticks: Sequence[float], least: int) -> int:
    """Return how many decimals tell all marks apart, at least so many."""
    return next((n for n in range(least, _MOST_DECIMALS) if all(abs(round(t, n) - t) < 1e-9 for t in ticks)), least)


def percent_ticks(values: Sequence[float], goal: float) -> list[float]:
    """Return marks up to 100, from so far down that all values and the goal have room; steps of 10, 20 or 25."""
    low = min([*values, goal])
    bottom = min(_PERCENT_STEP * math.floor((low - 1e-9) / _PERCENT_STEP), _MOST_PERCENT - 4 * _PERCENT_STEP)
    bottom = max(0.0, bottom)
    step = next(each for each in (10.0, 20.0, 25.0) if (_MOST_PERCENT - bottom) / each <= _FEWEST_PERCENT_STEPS + 1)
    bottom = max(0.0, _MOST_PERCENT - step * math.ceil((_MOST_PERCENT - bottom) / step))
    return [bottom + step * number for number in range(round((_MOST_PERCENT - bottom) / step) + 1)]
