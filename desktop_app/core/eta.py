"""How long a session will still take, learned from its own committed progress."""

from collections import deque
from dataclasses import dataclass

STEP_S = 10
"""Time left is told in steps of so many seconds, and never grows by more than one of them at a time."""

_FILES_BEFORE = 3
_SECONDS_BEFORE = 10.0
_WINDOW_S = 60.0
_SAMPLE_EVERY_S = 0.5
_GROWS_AFTER_S = 1.0


@dataclass(frozen=True, slots=True)
class _Sample:
    at_s: float
    achieved: float


class TimeLeft:
    """Estimates the rest of one session from the pace of the last minute.

    Work is in any unit, as in `SessionSummary.work_done` and `work_total`; times are seconds on one clock. Pauses do
    not count. Nothing is told before 3 files have ended or 10 s of work have passed.
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

    def _show(self, steps: int) -> None:
        self._shown, self._shown_at_s = steps, self._worked_s

    def _estimate(self) -> float | None:
        ended_here = self._ended - (self._first_ended or 0)
        is_early = ended_here < _FILES_BEFORE and self._worked_s < _SECONDS_BEFORE
        if self._done is None or (is_early and self._shown is None):
            return None
        rate = self._rate()
        if rate is None:
            return None if self._shown is None else float(self._shown)
        predicted_s, waited_s = self._remaining * rate, self._worked_s - self._progressed_s
        # Between two commits the clock goes on, as the work does. What is overdue takes, for all one knows, as long
        # again as one has waited for it: a few hard pages behind many easy ones are not done in "a few seconds".
        return predicted_s - waited_s if waited_s <= predicted_s else waited_s

    def _rate(self) -> float | None:
        """Return the seconds that a unit of work takes now; None while none was done."""
        first = self._samples[0]
        took_s, achieved = self._progressed_s - first.at_s, self._achieved - first.achieved
        return took_s / achieved if achieved > 0 and took_s > 0 else None

    def _keep_sample(self) -> None:
        if not self._samples or self._worked_s - self._samples[-1].at_s >= _SAMPLE_EVERY_S:
            self._samples.append(_Sample(self._worked_s, self._achieved))
        while len(self._samples) > 2 and self._samples[1].at_s < self._progressed_s - _WINDOW_S:
            self._samples.popleft()

    def _pass_time(self, now_s: float) -> None:
        if self._last_s is not None and not self._is_paused:
            self._worked_s += max(0.0, now_s - self._last_s)
        self._last_s = now_s
