"""The charts over time: what each shows of the figures, in words, table and lines or columns."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from desktop_app.core.analytics import FEW_FILES, GOAL_PERCENT, Period, Times
from desktop_app.core.analytics_alerts import MOST_TIMEOUT_PERCENT
from desktop_app.ui.analytics.content import Goal, LegendEntry, Series, TimeContent, Words
from desktop_app.ui.analytics.scales import decimals_of, percent_ticks, seconds_ticks, ticks_up_to
from desktop_app.ui.analytics.words import (
    NONE,
    bucket_label,
    bucket_words,
    files_words,
    money_words,
    per_file_words,
    percent_words,
    spending_words,
    step_words,
    tr,
)
from desktop_app.ui.process.words import count_words, decimal_words, duration_words, exact_duration_words
from desktop_app.ui.theme.colours import Role

_STEPS, _FEW_STEPS = 4, 2
_S = 1000.0
_USD_DECIMALS = 2


def success_over_time(periods: Sequence[Period]) -> TimeContent:
    """Return how many files completed of all that ended, by bucket."""
    values = [period.counts.success_percent for period in periods]
    last = next((value for value in reversed(values) if value is not None), None)
    subtitle = tr("Files completed, of all finished files, {step}").format(step=_step(periods))
    points = [
        _point(period, tr("{percent}, {completed} of {files} completed").format(
            percent=_percent(value), completed=count_words(period.counts.completed),
            files=files_words(period.counts.files)))
        if period.counts.files else _point(period, tr("no files"))
        for period, value in zip(periods, values, strict=True)
    ]  # fmt: skip
    below = sum(value is not None and value < GOAL_PERCENT for value in values)
    goal = percent_words(GOAL_PERCENT)
    outside = [tr("{count} below the goal of {goal}").format(count=count_words(below), goal=goal)] if below else []
    head = (tr("Time"), tr("Files"), tr("Completed"), tr("Failed"), tr("Timed out"), tr("Success rate"))
    rows = [
        (bucket_words(period.bucket, period.bucket.step),
         *map(count_words, (period.counts.files, period.counts.completed)),
         *map(count_words, (period.counts.failed, period.counts.timed_out)),
         _percent(value))
        for period, value in zip(periods, values, strict=True)
    ]  # fmt: skip
    title = tr("Success rate")
    summary = _summary(title, periods, values, percent_words, outside)
    return TimeContent(
        Words(title, subtitle, summary, points, head, rows),
        _labels(periods),
        [Series(values, Role.PLOT_LINE, end_words="" if last is None else percent_words(last))],
        percent_ticks([value for value in values if value is not None], GOAL_PERCENT),
        percent_words,
        [period.counts.is_few for period in periods],
        goal=Goal(GOAL_PERCENT, tr("Goal {percent}").format(percent=goal), is_floor=True),
        legend=_few_legend([period.counts.files for period in periods]),
    )


def time_over_time(periods: Sequence[Period]) -> TimeContent:
    """Return how long completed files took, by bucket: median and 95th percentile."""
    words = tr("Processing time"), tr("Seconds per file, {step}").format(step=_step(periods))
    return _two_lines(periods, [period.times for period in periods], *words)


def first_over_time(periods: Sequence[Period]) -> TimeContent:
    """Return how long it took from adding a file to the start of its reading, by bucket."""
    subtitle = tr("From adding a file to the start of its reading, waiting included, {step}")
    words = tr("Time to first progress"), subtitle.format(step=_step(periods))
    return _two_lines(periods, [period.first for period in periods], *words)


def timeouts_over_time(periods: Sequence[Period]) -> TimeContent:
    """Return how many files were stopped at the time limit, by bucket, in percent."""
    values = [100 * each.counts.timed_out / each.counts.files if each.counts.files else None for each in periods]
    title, limit = tr("Timeouts"), percent_words(MOST_TIMEOUT_PERCENT)
    subtitle = tr("Files stopped at the time limit, {step}").format(step=_step(periods))
    points = [
        _point(each, tr("{percent}, {part} of {files}").format(
            percent=_percent(value), part=count_words(each.counts.timed_out), files=files_words(each.counts.files))
            if each.counts.files else tr("no files"))
        for each, value in zip(periods, values, strict=True)
    ]  # fmt: skip
    rows = [
        (bucket_words(each.bucket, each.bucket.step), count_words(each.counts.files),
         count_words(each.counts.timed_out), _percent(value))
        for each, value in zip(periods, values, strict=True)
    ]  # fmt: skip
    head = (tr("Time"), tr("Files"), tr("Timed out"), tr("Share"))
    last = next((value for value in reversed(values) if value is not None), None)
    highest = max([value for value in values if value is not None], default=0.0)
    return TimeContent(
        Words(title, subtitle, _summary(title, periods, values, percent_words), points, head, rows),
        _labels(periods),
        [Series(values, Role.PLOT_LINE, end_words="" if last is None else percent_words(last))],
        ticks_up_to(max(2 * MOST_TIMEOUT_PERCENT, highest), _STEPS),
        percent_words,
        [each.counts.is_few for each in periods],
        goal=Goal(MOST_TIMEOUT_PERCENT, tr("Limit {percent}").format(percent=limit), is_floor=False),
        legend=_few_legend([each.counts.files for each in periods]),
    )


def attempts_over_time(periods: Sequence[Period]) -> TimeContent:
    """Return how many attempts files had, by bucket, in columns of one, two, and three or more."""
    names = (tr("1 attempt"), tr("2 attempts"), tr("3 or more"))
    layers = [[period.counts.by_attempts[place] for period in periods] for place in range(len(names))]
    roles = (Role.PLOT_LINE, Role.PLOT_3, Role.PLOT_2)
    legend = [LegendEntry(role, word) for role, word in zip(roles, ("1", "2", "3+"), strict=True)]
    subtitle = tr("Files {step}").format(step=_step(periods))
    return _columns(periods, tr("Attempts needed"), subtitle, names, layers, roles, legend)


def retries_over_time(periods: Sequence[Period]) -> TimeContent:
    """Return how many files were retried, by bucket, in columns of those that completed and those that did not."""
    names = (tr("completed after all"), tr("not completed"))
    done = [period.counts.retried_completed for period in periods]
    layers = [done, [period.counts.retried - ok for period, ok in zip(periods, done, strict=True)]]
    roles = (Role.COMPLETED_BAR, Role.FAILED_BAR)
    legend = [LegendEntry(role, word) for role, word in zip(roles, names, strict=True)]
    subtitle = tr("Retried files {step}").format(step=_step(periods))
    return _columns(periods, tr("Retry success"), subtitle, names, layers, roles, legend)


def values_a_day(periods: Sequence[Period], today: date) -> TimeContent:
    """Return how many values were read a day, by bucket."""
    return _a_day(periods, today, tr("Values a day"), [period.counts.values for period in periods])


def pages_a_day(periods: Sequence[Period], today: date) -> TimeContent:
    """Return how many pages were read a day, by bucket."""
    return _a_day(periods, today, tr("Pages a day"), [period.counts.pages for period in periods])


def cost_per_file(periods: Sequence[Period]) -> TimeContent:
    """Return what a file that was sent to an API cost, by bucket."""
    values = [period.spending.per_file_usd for period in periods]
    words = [per_file_words(period.spending) for period in periods]
    subtitle = tr("API engine, {step}; “–” none used; local is free").format(step=_step(periods))
    return _money(periods, tr("Cost per file"), subtitle, values, words)


def cost_per_month(months: Sequence[Period]) -> TimeContent:
    """Return what API calls came to, by month."""
    spent = [period.spending for period in months]
    values = [each.cost_usd if each.calls and not each.unknown_calls else None for each in spent]
    subtitle = tr("API engine, last 12 months; local is free")
    return _money(months, tr("Cost per month"), subtitle, values, [spending_words(each) for each in spent])


def _two_lines(periods: Sequence[Period], times: Sequence[Times], title: str, subtitle: str) -> TimeContent:
    medians = [None if each.median_ms is None else each.median_ms / _S for each in times]
    highs = [None if each.p95_ms is None else each.p95_ms / _S for each in times]
    points = [
        _point(period, tr("median {median}, p95 {p95}, {files}").format(
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
    summary = _summary(title, periods, medians, _seconds, what=tr("median"))
    return TimeContent(
        Words(title, subtitle, summary, points, (tr("Time"), tr("Files"), tr("Median"), tr("p95")), rows),
        _labels(periods),
        [
            Series(medians, Role.PLOT_LINE, end_words=tr("median {time}").format(time=_duration(last.median_ms))),
            Series(highs, Role.PLOT_2, is_dashed=True, end_words=tr("p95 {time}").format(time=_duration(last.p95_ms))),
        ],
        seconds_ticks(max([value for value in highs if value is not None], default=1.0), _STEPS),
        _seconds,
        [0 < each.files < FEW_FILES for each in times],
        legend=_few_legend([each.files for each in times]),
    )


def _columns(
    periods: Sequence[Period],
    title: str,
    subtitle: str,
    names: Sequence[str],
    layers: Sequence[Sequence[int]],
    roles: Sequence[Role],
    legend: Sequence[LegendEntry],
) -> TimeContent:
    sums = [sum(column) for column in zip(*layers, strict=True)]
    columns = list(zip(*layers, strict=True))
    points = [
        _point(period, ", ".join(f"{name}: {count_words(count)}" for name, count in zip(names, column, strict=True)))
        for period, column in zip(periods, columns, strict=True)
    ]
    rows = [
        (bucket_words(period.bucket, period.bucket.step), *map(count_words, column))
        for period, column in zip(periods, columns, strict=True)
    ]
    summary = _summary(title, periods, sums, lambda value: files_words(round(value)))
    return TimeContent(
        Words(title, subtitle, summary, points, (tr("Time"), *names), rows),
        _labels(periods),
        [Series(layer, role) for layer, role in zip(layers, roles, strict=True)],
        ticks_up_to(max(sums, default=0), _FEW_STEPS, is_whole=True),
        lambda value: count_words(round(value)),
        [period.counts.is_few for period in periods],
        is_columns=True,
        legend=(*legend, *_few_legend([period.counts.files for period in periods])),
    )


def _a_day(periods: Sequence[Period], today: date, title: str, sums: Sequence[int]) -> TimeContent:
    values = [total / period.bucket.days_until(today) for period, total in zip(periods, sums, strict=True)]
    points = [
        _point(period, tr("{number} a day, {total} in all").format(number=_count(value), total=count_words(total)))
        for period, value, total in zip(periods, values, sums, strict=True)
    ]
    rows = [
        (bucket_words(period.bucket, period.bucket.step), count_words(total), _count(value))
        for period, value, total in zip(periods, values, sums, strict=True)
    ]
    return TimeContent(
        Words(title, tr("Mean {step}").format(step=_step(periods)), _summary(title, periods, values, _count), points,
              (tr("Time"), tr("In all"), tr("A day")), rows),
        _labels(periods),
        [Series(values, Role.PLOT_LINE)],
        ticks_up_to(max(values, default=0.0), _FEW_STEPS, is_whole=True),
        lambda value: count_words(round(value)),
        [period.counts.is_few for period in periods],
        is_columns=True,
        legend=_few_legend([period.counts.files for period in periods]),
    )  # fmt: skip


def _money(
    periods: Sequence[Period], title: str, subtitle: str, values: Sequence[float | None], words: Sequence[str]
) -> TimeContent:
    ticks = ticks_up_to(max([value for value in values if value is not None], default=0.0) or 0.02, _FEW_STEPS)
    decimals = decimals_of(ticks, _USD_DECIMALS)
    points = [
        _point(period, tr("{cost}, {files}").format(cost=word, files=files_words(period.spending.files)))
        if period.spending.calls else _point(period, tr("none used"))
        for period, word in zip(periods, words, strict=True)
    ]  # fmt: skip
    rows = [
        (bucket_words(period.bucket, period.bucket.step), count_words(period.spending.files), word)
        for period, word in zip(periods, words, strict=True)
    ]
    files = [period.spending.files for period in periods]
    return TimeContent(
        Words(title, subtitle, _summary(title, periods, values, money_words), points,
              (tr("Time"), tr("API files"), tr("Cost")), rows),
        _labels(periods),
        [Series(values, Role.DOWNLOADING_BAR)],
        ticks,
        partial(_dollars, decimals=decimals),
        [0 < count < FEW_FILES for count in files],
        is_columns=True,
        missing=[NONE if not period.spending.calls else "?" for period in periods],
        legend=_few_legend(files),
    )  # fmt: skip


def _summary(
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


def _point(period: Period, words: str) -> str:
    few = f", {tr('few files')}" if period.counts.is_few and period.counts.files else ""
    return f"{bucket_words(period.bucket, period.bucket.step)}: {words}{few}"


def _few_legend(files: Sequence[int]) -> list[LegendEntry]:
    has_few = any(0 < count < FEW_FILES for count in files)
    return [LegendEntry(Role.TEXT_2, tr("few files"), is_hollow=True)] if has_few else []


def _labels(periods: Sequence[Period]) -> list[str]:
    return [bucket_label(period.bucket, period.bucket.step) for period in periods]


def _step(periods: Sequence[Period]) -> str:
    return step_words(periods[0].bucket.step) if periods else ""


def _percent(value: float | None) -> str:
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
