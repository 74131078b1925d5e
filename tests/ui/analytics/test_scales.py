"""Axes of round numbers, and the words of figures."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.analytics.figures import Spending
from desktop_app.core.analytics.spans import Bucket, Step
from desktop_app.ui.analytics import words
from desktop_app.ui.analytics.scales import decimals_of, percent_ticks, seconds_ticks, ticks_up_to


@given(high=st.floats(0, 1e7), steps=st.integers(1, 6), is_whole=st.booleans())
def test_values_fit_under_the_last_mark(high: float, steps: int, is_whole: bool) -> None:
    ticks = ticks_up_to(high, steps, is_whole=is_whole)
    assert len(ticks) == steps + 1
    assert ticks[0] == 0
    assert ticks[-1] >= high * (1 - 1e-6)
    assert ticks[-1] <= max(2.2 * high, steps, 1e-6) or not is_whole
    assert not is_whole or all(tick == int(tick) for tick in ticks)


@given(values=st.lists(st.floats(0, 100), max_size=12))
def test_percent_reaches_from_below_all_to_a_hundred(values: list[float]) -> None:
    ticks = percent_ticks(values, 80)
    assert ticks[-1] == 100
    assert ticks[0] <= min([*values, 80])
    assert 4 <= len(ticks) <= 7


def test_axes_as_drawn() -> None:
    assert percent_ticks([94, 76], 80) == [60, 70, 80, 90, 100]
    assert ticks_up_to(54, 4) == [0, 15, 30, 45, 60]
    assert ticks_up_to(88, 2, is_whole=True) == [0, 45, 90]
    assert seconds_ticks(54, 4) == [0, 15, 30, 45, 60]
    assert seconds_ticks(122, 4) == [0, 60, 120, 180, 240]
    assert seconds_ticks(20_000, 4)[1] == 7_200
    assert decimals_of([0, 0.015, 0.03], 2) == 3
    assert decimals_of([0, 4, 8], 2) == 2


@pytest.mark.parametrize(
    ("percent", "near", "below", "above"),
    [(79.96, "80 %", "79.9 %", "80 %"), (5.01, "5 %", "5 %", "5.1 %"), (76.0, "76 %", "76 %", "76 %")],
)
def test_what_is_beyond_a_limit_is_never_written_as_the_limit(
    percent: float, near: str, below: str, above: str
) -> None:
    written = [words.percent_words(percent), words.percent_below_words(percent), words.percent_above_words(percent)]
    assert written == [near, below, above]


def test_money() -> None:
    assert [words.money_words(usd) for usd in (0, 0.0004, 0.0171, 0.41, 12)] == [
        "$ 0.00", "< $ 0.001", "$ 0.017", "$ 0.41", "$ 12.00",
    ]  # fmt: skip
    assert words.per_file_words(Spending()) == "–"
    assert words.per_file_words(Spending(1, 2, 1, 0.1)) == "unknown"
    assert words.spending_words(Spending(2, 2, 0, 0.1)) == "$ 0.10"


def test_buckets() -> None:
    quarter = Bucket(date(2024, 7, 1), date(2024, 10, 1))
    assert words.bucket_label(quarter, quarter.step) == "Q3 24"
    assert words.bucket_words(quarter, quarter.step) == "1 Jul to 30 Sep 2024"
    month = Bucket(date(2024, 2, 1), date(2024, 3, 1))
    assert (month.step, words.bucket_label(month, month.step)) == (Step.MONTH, "Feb 24")
    assert words.bucket_words(month, month.step) == "February 2024"
    year = Bucket(date(2023, 1, 1), date(2024, 1, 1))
    assert (words.bucket_label(year, year.step), words.bucket_words(year, year.step)) == ("2023", "2023")
    day = Bucket(date(2024, 8, 26), date(2024, 8, 27))
    assert words.bucket_words(day, day.step) == "26 Aug 2024"
