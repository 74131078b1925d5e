"""The forms that charts over time have, with their words: two lines of times, columns, means a day, costs."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from desktop_app.core.analytics.figures import FEW_FILES, Period, Times
from desktop_app.ui.analytics.content import LegendEntry, Series, TimeContent, Words
from desktop_app.ui.analytics.scales import decimals_of, seconds_ticks, ticks_up_to
from desktop_app.ui.analytics.words import (
    NONE,
    bucket_label,
    bucket_words,
    files_words,
    money_words,
    percent_words,
    step_words,
    tr,
)
from desktop_app.ui.process.words import count_words, decimal_words, duration_words, exact_duration_words
from desktop_app.ui.theme.colours import Role

_STEPS, _FEW_STEPS = 4, 2
_S = 1000.0
_USD_DECIMALS = 2


def times_chart(periods: Sequence[Period], times: Sequence[Times], title: str, subtitle: str) -> TimeContent:
    """Return a chart of two lines: the median and the 95th percentile of times, in seconds."""
    medians = [None if each.median_ms is None else each.median_ms / _S for each in times]
    highs = [None if each.p95_ms is None else each.p95_ms / _S for each in times]
    points = [
        point_words(period, tr("median {median}, p95 {p95}, {files}").format(
            median=_duration(each.median_ms), p95=_duration(each.p95_ms), files=files_words(each.files))
            if each.files else tr("no files"))
        for period, each in zip(periods, times, strict=True)
    ]  # fmt: skip
    rows = [
        (bucket_words(period.bucket, period.bucket.step), count_words(each.files),
         _duration(each.median_ms), _duration(each.p95_ms))
        for period, each in zip(periods, times, strict=True)
    ]  # fmt: skip
    last = next((each for each in reversed(times) if each.files), Times())
    summary = summary_sentence(title, periods, medians, _seconds, what=tr("median"))
    return TimeContent(
        Words(title, subtitle, summary, points, (tr("Time"), tr("Files"), tr("Median"), tr("p95")), rows),
        axis_labels(periods),
        [
            Series(medians, Role.PLOT_LINE, end_words=tr("median {time}").format(time=_duration(last.median_ms))),
            Series(highs, Role.PLOT_2, is_dashed=True, end_words=tr("p95 {time}").format(time=_duration(last.p95_ms))),
        ],
        seconds_ticks(max([value for value in highs if value is not None], default=1.0), _STEPS),
        _seconds,
        [0 < each.files < FEW_FILES for each in times],
        legend=few_legend([each.files for each in times]),
    )


def columns_chart(
    periods: Sequence[Period],
    title: str,
    subtitle: str,
    names: Sequence[str],
    layers: Sequence[Sequence[int]],
    roles: Sequence[Role],
    legend: Sequence[LegendEntry],
) -> TimeContent:
    """Return a chart of stacked columns; `layers` are the counts of each layer by bucket, from the bottom up."""
    sums = [sum(column) for column in zip(*layers, strict=True)]
    columns = list(zip(*layers, strict=True))
    points = [
        point_words(
            period, ", ".join(f"{name}: {count_words(count)}" for name, count in zip(names, column, strict=True))
        )
        for period, column in zip(periods, columns, strict=True)
    ]
    rows = [
        (bucket_words(period.bucket, period.bucket.step), *map(count_words, column))
        for period, column in zip(periods, columns, strict=True)
    ]
    summary = summary_sentence(title, periods, sums, lambda value: files_words(round(value)))
    return TimeContent(
        Words(title, subtitle, summary, points, (tr("Time"), *names), rows),
        axis_labels(periods),
        [Series(layer, role) for layer, role in zip(layers, roles, strict=True)],
        ticks_up_to(max(sums, default=0), _FEW_STEPS, is_whole=True),
        lambda value: count_words(round(value)),
        [period.counts.is_few for period in periods],
        is_columns=True,
        legend=(*legend, *few_legend([period.counts.files for period in periods])),
    )


def a_day_chart(periods: Sequence[Period], today: date, title: str, sums: Sequence[int]) -> TimeContent:
    """Return a chart of means a day of what was summed up by bucket."""
    values = [total / period.bucket.days_until(today) for period, total in zip(periods, sums, strict=True)]
    points = [
        point_words(period, tr("{number} a day, {total} in all").format(number=_count(value), total=count_words(total)))
        for period, value, total in zip(periods, values, sums, strict=True)
    ]
    rows = [
        (bucket_words(period.bucket, period.bucket.step), count_words(total), _count(value))
        for period, value, total in zip(periods, values, sums, strict=True)
    ]
    subtitle = tr("Mean {step}").format(step=step_of(periods))
    summary = summary_sentence(title, periods, values, _count)
    return TimeContent(
        Words(title, subtitle, summary, points, (tr("Time"), tr("In all"), tr("A day")), rows),
        axis_labels(periods),
        [Series(values, Role.PLOT_LINE)],
        ticks_up_to(max(values, default=0.0), _FEW_STEPS, is_whole=True),
        lambda value: count_words(round(value)),
        [period.counts.is_few for period in periods],
        is_columns=True,
        legend=few_legend([period.counts.files for period in periods]),
    )  # fmt: skip


def money_chart(
    periods: Sequence[Period], title: str, subtitle: str, values: Sequence[float | None], words: Sequence[str]
) -> TimeContent:
    """Return a chart of costs in US dollars, None where nothing was spent; `words` are the same in words."""
    ticks = ticks_up_to(max([value for value in values if value is not None], default=0.0) or 0.02, _FEW_STEPS)
    decimals = decimals_of(ticks, _USD_DECIMALS)
    points = [
        point_words(period, tr("{cost}, {files}").format(cost=word, files=files_words(period.spending.files)))
        if period.spending.calls else point_words(period, tr("none used"))
        for period, word in zip(periods, words, strict=True)
    ]  # fmt: skip
    rows = [
        (bucket_words(period.bucket, period.bucket.step), count_words(period.spending.files), word)
        for period, word in zip(periods, words, strict=True)
    ]
    files = [period.spending.files for period in periods]
    return TimeContent(
        Words(title, subtitle, summary_sentence(title, periods, values, money_words), points,
              (tr("Time"), tr("API files"), tr("Cost")), rows),
        axis_labels(periods),
        [Series(values, Role.DOWNLOADING_BAR)],
        ticks,
        partial(_dollars, decimals=decimals),
        [0 < count < FEW_FILES for count in files],
        is_columns=True,
        missing=[NONE if not period.spending.calls else "?" for period in periods],
        legend=few_legend(files),
    )  # fmt: skip


def summary_sentence(
    title: str,
    periods: Sequence[Period],
    values: Sequence[float | None],
    words: Callable[[float], str],
    more: Sequence[str] = (),
    *,
    what: str = "",
) -> str:
    """Return a chart as one sentence: from when to when, the last value, the lowest and the highest."""
    known = [value for value in values if value is not None]
    name = f"{title}, {what}" if what else title
    if not known:
        return tr("{name}, nothing to draw").format(name=name)
    first, last = (bucket_words(period.bucket, period.bucket.step) for period in (periods[0], periods[-1]))
    span = tr("from {first} to {last}").format(first=first, last=last)
    ends = tr("last {last}, lowest {low}, highest {high}")
    return ", ".join(
        [name, span, ends.format(last=words(known[-1]), low=words(min(known)), high=words(max(known))), *more]
    )


def point_words(period: Period, words: str) -> str:
    """Return one bucket in words, as the keyboard walks them."""
    few = f", {tr('few files')}" if period.counts.is_few and period.counts.files else ""
    return f"{bucket_words(period.bucket, period.bucket.step)}: {words}{few}"


def few_legend(files: Sequence[int]) -> list[LegendEntry]:
    """Return the legend of hollow marks, where any bucket has so few files."""
    has_few = any(0 < count < FEW_FILES for count in files)
    return [LegendEntry(Role.TEXT_2, tr("few files"), is_hollow=True)] if has_few else []


def axis_labels(periods: Sequence[Period]) -> list[str]:
    """Return the word below each bucket."""
    return [bucket_label(period.bucket, period.bucket.step) for period in periods]


def step_of(periods: Sequence[Period]) -> str:
    """Return how long a bucket is: "per week"."""
    return step_words(periods[0].bucket.step) if periods else ""


def percent_or_none(value: float | None) -> str:
    """Return a share in percent, a dash where there is none."""
    return NONE if value is None else percent_words(value)


def _duration(value_ms: int | None) -> str:
    return NONE if value_ms is None else exact_duration_words(value_ms)


def _seconds(value: float) -> str:
    if value == int(value) and value < 60:
        return tr("{number} s").format(number=count_words(int(value)))
    return duration_words(_S * value)


def _count(value: float) -> str:
    return count_words(round(value)) if value >= 10 or value == int(value) else decimal_words(value)


def _dollars(value: float, decimals: int) -> str:
    return f"$ {decimal_words(value, decimals)}"
