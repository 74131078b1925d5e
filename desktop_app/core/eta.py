"""How long a session will still take, learned from its own committed progress and from what was there before."""

import math
from collections import deque
from dataclasses import dataclass

STEP_S = 10
"""Time left is told in steps of so many seconds, and never grows by more than one of them at a time."""

_FILES_BEFORE = 3
_TRUSTED_FILES = 10
_ROUNDING_S = ((120, STEP_S), (600, 30), (3600, 60))
_COARSEST_S = 300
_SECONDS_BEFORE = 10.0
_WINDOW_S = 60.0
_SAMPLE_EVERY_S = 0.5
_GROWS_AFTER_S = 1.0


@dataclass(frozen=True, slots=True)
class TimeLeftRange:
    """How long a session will probably still take, in seconds, rounded to what is known; 0 is a few seconds."""

    low_s: int
    high_s: int


@dataclass(frozen=True, slots=True)
class _Sample:
    at_s: float
    achieved: float


class TimeLeft:
    """Estimates the rest of one session from the pace of the last minute.

    Work is in any unit, as in `SessionSummary.work_done` and `work_total`; times are seconds on one clock. Pauses do
    not count. Nothing is told before 3 files have ended or 10 s of work have passed, unless it was learned how long
    such work took before; that counts less with each file that ends, and not at all after ten.
    """

    def __init__(self) -> None:
        self._samples: deque[_Sample] = deque()
        self._achieved = 0.0
        self._done: float | None = None
        self._remaining = 0.0
        self._first_ended: int | None = None
        self._ended = 0
        self._worked_s = 0.0
        self._last_s: float | None = None
        self._progressed_s = 0.0
        self._is_paused = False
        self._shown: int | None = None
        self._shown_at_s = 0.0
        self._expected_rate: float | None = None  # seconds for each unit of work

    def learn(self, expected_s: float) -> None:
        """Take in how long what is left takes, judged by what was there before."""
        if self._remaining > 0:
            self._expected_rate = expected_s / self._remaining

    def note(self, work_done: float, work_total: float, ended_files: int, now_s: float) -> None:
        """Take in what is committed now; work may shrink (a file is tried again) and grow (files are added)."""
        self._pass_time(now_s)
        if self._done is None or self._first_ended is None:
            self._done, self._first_ended = work_done, ended_files
            self._progressed_s = self._worked_s
        elif work_done > self._done:
            self._achieved += work_done - self._done
            self._progressed_s = self._worked_s
        self._done, self._ended = work_done, ended_files
        self._remaining = max(0.0, work_total - work_done)
        self._keep_sample()

    def pause(self, now_s: float) -> None:
        """Let no time pass from now on."""
        self._pass_time(now_s)
        self._is_paused = True

    def go_on(self, now_s: float) -> None:
        """Let time pass again."""
        self._pass_time(now_s)
        self._is_paused = False

    def left_s(self, now_s: float) -> int | None:
        """Return the time left in whole steps of 10 s, 0 for less than one step; None while it is not known."""
        self._pass_time(now_s)
        estimate = self._estimate()
        if estimate is None:
            return None
        steps = 0 if estimate < STEP_S else round(estimate / STEP_S) * STEP_S
        if self._shown is None or steps <= self._shown:
            self._show(steps)
        elif self._worked_s - self._shown_at_s >= _GROWS_AFTER_S:
            self._show(self._shown + STEP_S)
        return self._shown

    def range_left(self, now_s: float) -> TimeLeftRange | None:
        """Return the time left as a range that narrows with each file that ends, rounded to what can be known."""
        left_s = self.left_s(now_s)
        if left_s is None:
            return None
        spread = max(0.1, 0.5 / math.sqrt(1 + self._ended - (self._first_ended or 0)))
        rounding_s = next((step for limit, step in _ROUNDING_S if left_s <= limit), _COARSEST_S)
        low_s = math.floor(left_s * (1 - spread) / rounding_s) * rounding_s
        high_s = math.ceil(left_s * (1 + spread) / rounding_s) * rounding_s
        return TimeLeftRange(low_s, high_s)

    def _show(self, steps: int) -> None:
        self._shown, self._shown_at_s = steps, self._worked_s

    def _estimate(self) -> float | None:
        ended_here = self._ended - (self._first_ended or 0)
        is_early = ended_here < _FILES_BEFORE and self._worked_s < _SECONDS_BEFORE
        expected = self._expected_rate
        if self._done is None or (is_early and self._shown is None and expected is None):
            return None
        rate = self._rate(ended_here)
        if rate is None:
            return None if self._shown is None else float(self._shown)
        predicted_s, waited_s = self._remaining * rate, self._worked_s - self._progressed_s
        # Between two commits the clock goes on, as the work does. What is overdue takes, for all one knows, as long
        # again as one has waited for it: a few hard pages behind many easy ones are not done in "a few seconds".
        return predicted_s - waited_s if waited_s <= predicted_s else waited_s

    def _rate(self, ended_here: int) -> float | None:
        """Return the seconds that a unit of work takes: as now, the less so the fewer files have shown it."""
        first, expected = self._samples[0], self._expected_rate
        took_s, achieved = self._progressed_s - first.at_s, self._achieved - first.achieved
        if achieved <= 0 or took_s <= 0:
            return expected
        if expected is None:
            return took_s / achieved
        trust = min(1.0, ended_here / _TRUSTED_FILES)
        return trust * took_s / achieved + (1 - trust) * expected

    def _keep_sample(self) -> None:
        if not self._samples or self._worked_s - self._samples[-1].at_s >= _SAMPLE_EVERY_S:
            self._samples.append(_Sample(self._worked_s, self._achieved))
        while len(self._samples) > 2 and self._samples[1].at_s < self._progressed_s - _WINDOW_S:
            self._samples.popleft()

    def _pass_time(self, now_s: float) -> None:
        if self._last_s is not None and not self._is_paused:
            self._worked_s += max(0.0, now_s - self._last_s)
        self._last_s = now_s
