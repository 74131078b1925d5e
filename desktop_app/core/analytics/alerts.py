"""What Analytics warns of, and when."""

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.core.analytics.figures import FEW_FILES, GOAL_PERCENT, Recently
from desktop_app.core.errors import ErrorCode

LEAST_FILES = 10
"""Files that must have ended in a week before its success rate is judged."""
MOST_MEAN_MS = 60_000
MOST_TIMEOUT_PERCENT = 5.0
MOST_RETRY_PERCENT = 10.0

NOT_STORED = frozenset({ErrorCode.DATABASE, ErrorCode.DISK_FULL})
"""A file ends with one of these when its progress could not be written."""


class AlertKind(StrEnum):
    """What an alert is about."""

    NOT_WRITTEN = "not-written"
    SUCCESS = "success"
    TIMEOUTS = "timeouts"
    SLOW = "slow"
    RETRIES = "retries"


@dataclass(frozen=True, slots=True)
class Alert:
    """One warning. `value` is in percent, for SLOW in ms, for NOT_WRITTEN in files (0: it happens right now).

    `code` is the error that stands behind most of the files, `files` how many of them ended with it.
    """

    kind: AlertKind
    value: float
    code: str | None = None
    files: int = 0


def alerts_of(recently: Recently, *, is_writing_troubled: bool) -> list[Alert]:
    """Return what is true now, the gravest first.

    The success rate is of the last 7 days with at least 10 files; everything else is of the last 30 days, where fewer
    than five files say nothing.
    """
    found = [_not_written(recently, is_writing_troubled), _low_success(recently)]
    month = recently.month
    if month.files >= FEW_FILES:
        found += [_more_than(AlertKind.TIMEOUTS, month.timed_out, month.files, MOST_TIMEOUT_PERCENT)]
        if month.mean_ms is not None and month.mean_ms > MOST_MEAN_MS:
            found.append(Alert(AlertKind.SLOW, month.mean_ms))
        found += [_more_than(AlertKind.RETRIES, month.retried, month.files, MOST_RETRY_PERCENT)]
    return [alert for alert in found if alert is not None]


def _not_written(recently: Recently, is_troubled: bool) -> Alert | None:
    codes = [each for each in recently.week_codes if each.code in NOT_STORED]
    if not codes:
        return Alert(AlertKind.NOT_WRITTEN, 0) if is_troubled else None
    most = max(codes, key=lambda each: each.files)
    return Alert(AlertKind.NOT_WRITTEN, sum(each.files for each in codes), most.code, most.files)


def _low_success(recently: Recently) -> Alert | None:
    week = recently.week
    percent = week.success_percent
    if percent is None or week.files < LEAST_FILES or percent >= GOAL_PERCENT:
        return None
    most = max(recently.week_codes, key=lambda each: each.files, default=None)
    return Alert(AlertKind.SUCCESS, percent, most.code if most else None, most.files if most else 0)


def _more_than(kind: AlertKind, part: int, whole: int, most_percent: float) -> Alert | None:
    # Compared as whole numbers: exactly the limit is not above it.
    return Alert(kind, 100.0 * part / whole) if 100 * part > most_percent * whole else None
