"""The charts over time: what each shows of the figures, in words, table and lines or columns."""

from collections.abc import Sequence
from datetime import date

from desktop_app.core.analytics.alerts import MOST_TIMEOUT_PERCENT
from desktop_app.core.analytics.figures import GOAL_PERCENT, Period
from desktop_app.ui.analytics.content import Goal, LegendEntry, Series, TimeContent, Words
from desktop_app.ui.analytics.over_time_forms import (
    a_day_chart,
    axis_labels,
    columns_chart,
    few_legend,
    money_chart,
    percent_or_none,
    point_words,
    step_of,
    summary_sentence,
    times_chart,
)
from desktop_app.ui.analytics.scales import percent_ticks, ticks_up_to
from desktop_app.ui.analytics.words import (
    bucket_words,
    files_words,
    per_file_words,
    percent_words,
    spending_words,
    tr,
)
from desktop_app.ui.process.words import count_words
from desktop_app.ui.theme.colours import Role

_STEPS = 4


def success_over_time(periods: Sequence[Period]) -> TimeContent:
    """Return how many files completed of all that ended, by bucket."""
    values = [period.counts.success_percent for period in periods]
    last = next((value for value in reversed(values) if value is not None), None)
    subtitle = tr("Files completed, of all finished files, {step}").format(step=step_of(periods))
    points = [
        point_words(period, tr("{percent}, {completed} of {files} completed").format(
            percent=percent_or_none(value), completed=count_words(period.counts.completed),
            files=files_words(period.counts.files)))
        if period.counts.files else point_words(period, tr("no files"))
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
         percent_or_none(value))
        for period, value in zip(periods, values, strict=True)
    ]  # fmt: skip
    title = tr("Success rate")
    summary = summary_sentence(title, periods, values, percent_words, outside)
    return TimeContent(
        Words(title, subtitle, summary, points, head, rows),
        axis_labels(periods),
        [Series(values, Role.PLOT_LINE, end_words="" if last is None else percent_words(last))],
        percent_ticks([value for value in values if value is not None], GOAL_PERCENT),
        percent_words,
        [period.counts.is_few for period in periods],
        goal=Goal(GOAL_PERCENT, tr("Goal {percent}").format(percent=goal), is_floor=True),
        legend=few_legend([period.counts.files for period in periods]),
    )


def time_over_time(periods: Sequence[Period]) -> TimeContent:
    """Return how long completed files took, by bucket: median and 95th percentile."""
    words = tr("Processing time"), tr("Seconds per file, {step}").format(step=step_of(periods))
    return times_chart(periods, [period.times for period in periods], *words)


def first_over_time(periods: Sequence[Period]) -> TimeContent:
    """Return how long it took from adding a file to the start of its reading, by bucket."""
    subtitle = tr("From adding a file to the start of its reading, waiting included, {step}")
    words = tr("Time to first progress"), subtitle.format(step=step_of(periods))
    return times_chart(periods, [period.first for period in periods], *words)


def timeouts_over_time(periods: Sequence[Period]) -> TimeContent:
    """Return how many files were stopped at the time limit, by bucket, in percent."""
    values = [100 * each.counts.timed_out / each.counts.files if each.counts.files else None for each in periods]
    title, limit = tr("Timeouts"), percent_words(MOST_TIMEOUT_PERCENT)
    subtitle = tr("Files stopped at the time limit, {step}").format(step=step_of(periods))
    points = [
        point_words(each, tr("{percent}, {part} of {files}").format(
            percent=percent_or_none(value), part=count_words(each.counts.timed_out),
            files=files_words(each.counts.files))
            if each.counts.files else tr("no files"))
        for each, value in zip(periods, values, strict=True)
    ]  # fmt: skip
    rows = [
        (bucket_words(each.bucket, each.bucket.step), count_words(each.counts.files),
         count_words(each.counts.timed_out), percent_or_none(value))
        for each, value in zip(periods, values, strict=True)
    ]  # fmt: skip
    head = (tr("Time"), tr("Files"), tr("Timed out"), tr("Share"))
    last = next((value for value in reversed(values) if value is not None), None)
    highest = max([value for value in values if value is not None], default=0.0)
    return TimeContent(
        Words(title, subtitle, summary_sentence(title, periods, values, percent_words), points, head, rows),
        axis_labels(periods),
        [Series(values, Role.PLOT_LINE, end_words="" if last is None else percent_words(last))],
        ticks_up_to(max(2 * MOST_TIMEOUT_PERCENT, highest), _STEPS),
        percent_words,
        [each.counts.is_few for each in periods],
        goal=Goal(MOST_TIMEOUT_PERCENT, tr("Limit {percent}").format(percent=limit), is_floor=False),
        legend=few_legend([each.counts.files for each in periods]),
    )


def attempts_over_time(periods: Sequence[Period]) -> TimeContent:
    """Return how many attempts files had, by bucket, in columns of one, two, and three or more."""
    names = (tr("1 attempt"), tr("2 attempts"), tr("3 or more"))
    layers = [[period.counts.by_attempts[place] for period in periods] for place in range(len(names))]
    roles = (Role.PLOT_LINE, Role.PLOT_3, Role.PLOT_2)
    legend = [LegendEntry(role, word) for role, word in zip(roles, ("1", "2", "3+"), strict=True)]
    subtitle = tr("Files {step}").format(step=step_of(periods))
    return columns_chart(periods, tr("Attempts needed"), subtitle, names, layers, roles, legend)


def retries_over_time(periods: Sequence[Period]) -> TimeContent:
    """Return how many files were retried, by bucket, in columns of those that completed and those that did not."""
    names = (tr("completed after all"), tr("not completed"))
    done = [period.counts.retried_completed for period in periods]
    layers = [done, [period.counts.retried - ok for period, ok in zip(periods, done, strict=True)]]
    roles = (Role.COMPLETED_BAR, Role.FAILED_BAR)
    legend = [LegendEntry(role, word) for role, word in zip(roles, names, strict=True)]
    subtitle = tr("Retried files {step}").format(step=step_of(periods))
    return columns_chart(periods, tr("Retry success"), subtitle, names, layers, roles, legend)


def values_a_day(periods: Sequence[Period], today: date) -> TimeContent:
    """Return how many values were read a day, by bucket."""
    return a_day_chart(periods, today, tr("Values a day"), [period.counts.values for period in periods])


def pages_a_day(periods: Sequence[Period], today: date) -> TimeContent:
    """Return how many pages were read a day, by bucket."""
    return a_day_chart(periods, today, tr("Pages a day"), [period.counts.pages for period in periods])


def cost_per_file(periods: Sequence[Period]) -> TimeContent:
    """Return what a file that was sent to an API cost, by bucket."""
    values = [period.spending.per_file_usd for period in periods]
    words = [per_file_words(period.spending) for period in periods]
    subtitle = tr("API engine, {step}; “–” none used; local is free").format(step=step_of(periods))
    return money_chart(periods, tr("Cost per file"), subtitle, values, words)


def cost_per_month(months: Sequence[Period]) -> TimeContent:
    """Return what API calls came to, by month."""
    spent = [period.spending for period in months]
    values = [each.cost_usd if each.calls and not each.unknown_calls else None for each in spent]
    subtitle = tr("API engine, last 12 months; local is free")
    return money_chart(months, tr("Cost per month"), subtitle, values, [spending_words(each) for each in spent])
