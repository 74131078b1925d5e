"""Spans of the calendar, and alerts at their borders."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.analytics.alerts import Alert, AlertKind, alerts_of
from desktop_app.core.analytics.figures import CodeCount, Counts, Recently, Spending
from desktop_app.core.analytics.spans import Bucket, Span, Step, buckets_of, last_days, midnight_ms, step_of

DAYS = st.dates(date(2015, 1, 1), date(2040, 12, 31))


@given(today=DAYS, age=st.integers(0, 6000), span=st.sampled_from(Span))
def test_buckets_follow_one_another_up_to_today(today: date, age: int, span: Span) -> None:
    first = today - timedelta(days=age)
    buckets = buckets_of(span, first, today)
    assert all(one.end == next_one.start for one, next_one in pairwise(buckets))
    assert buckets[-1].start <= today < buckets[-1].end
    assert len(buckets) <= 37
    if span is Span.ALL:
        assert buckets[0].start <= first
    assert {Span.DAYS_30: 30, Span.WEEKS_12: 12, Span.MONTHS_12: 12}.get(span, len(buckets)) == len(buckets)


def test_all_time_is_cut_coarser_the_longer_it_is() -> None:
    today = date(2024, 11, 14)
    assert step_of(Span.ALL, date(2022, 11, 20), today) is Step.MONTH
    assert step_of(Span.ALL, date(2019, 1, 1), today) is Step.QUARTER
    assert step_of(Span.ALL, date(2012, 1, 1), today) is Step.YEAR
    assert buckets_of(Span.ALL, date(2019, 2, 5), today)[0] == Bucket(date(2019, 1, 1), date(2019, 4, 1))
    assert buckets_of(Span.WEEKS_12, today, today)[-1] == Bucket(date(2024, 11, 11), date(2024, 11, 18))


def test_days_up_to_today() -> None:
    today = date(2024, 3, 10)
    assert last_days(today, 7) == Bucket(date(2024, 3, 4), date(2024, 3, 11))
    assert last_days(today, 30, 30).end == last_days(today, 30).start
    assert Bucket(date(2024, 3, 4), date(2024, 3, 11)).days_until(date(2024, 3, 5)) == 2
    assert Bucket(date(2024, 2, 1), date(2024, 3, 1)).days_until(today) == 29
    assert midnight_ms(date(2024, 3, 11)) > midnight_ms(today)


def kinds(recently: Recently, *, is_troubled: bool = False) -> list[AlertKind]:
    return [alert.kind for alert in alerts_of(recently, is_writing_troubled=is_troubled)]


def week(files: int, completed: int) -> Recently:
    return Recently(week=Counts(files, completed, files - completed))


def month(files: int = 100, **numbers: float) -> Recently:
    return Recently(month=Counts(files, **numbers))  # pyright: ignore[reportArgumentType] - names checked by dataclass


@pytest.mark.parametrize(
    ("recently", "expected"),
    [
        (week(10, 8), []),
        (week(100, 79), [AlertKind.SUCCESS]),
        (week(10, 7), [AlertKind.SUCCESS]),
        (week(9, 0), []),
        (month(timed_out=5), []),
        (month(timed_out=6), [AlertKind.TIMEOUTS]),
        (month(19, timed_out=1), [AlertKind.TIMEOUTS]),
        (month(20, timed_out=1), []),
        (month(retried=10), []),
        (month(retried=11), [AlertKind.RETRIES]),
        (month(mean_ms=60_000.0), []),
        (month(mean_ms=60_001.0), [AlertKind.SLOW]),
        (month(4, timed_out=4, retried=4, mean_ms=90_000.0), []),
        (month(5, timed_out=5, retried=5, mean_ms=90_000.0), [AlertKind.TIMEOUTS, AlertKind.SLOW, AlertKind.RETRIES]),
        (Recently(), []),
    ],
)
def test_alerts_come_beyond_their_borders_and_not_at_them(recently: Recently, expected: list[AlertKind]) -> None:
    assert kinds(recently) == expected


def test_a_low_success_rate_names_the_error_behind_most_files() -> None:
    codes = (CodeCount("NO_TEXT", 2), CodeCount("TIMEOUT", 3))
    recently = Recently(week=Counts(20, 15, 2, 3), week_codes=codes)
    assert alerts_of(recently, is_writing_troubled=False) == [Alert(AlertKind.SUCCESS, 75.0, "TIMEOUT", 3)]


def test_progress_that_is_not_written_is_told_from_files_and_from_now() -> None:
    recently = Recently(week_codes=(CodeCount("NO_TEXT", 9), CodeCount("DATABASE", 2), CodeCount("DISK_FULL", 1)))
    assert alerts_of(recently, is_writing_troubled=True) == [Alert(AlertKind.NOT_WRITTEN, 3, "DATABASE", 2)]
    assert alerts_of(Recently(), is_writing_troubled=True) == [Alert(AlertKind.NOT_WRITTEN, 0)]


def test_a_cost_is_unknown_where_a_call_told_no_usage() -> None:
    assert Spending(4, 9, 0, 0.2).per_file_usd == pytest.approx(0.05)
    assert Spending(4, 9, 1, 0.2).per_file_usd is None
    assert Spending().per_file_usd is None
