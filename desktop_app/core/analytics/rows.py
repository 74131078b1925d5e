"""The figures of Analytics as rows of one long table, for export: one figure a row."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop_app.core.analytics.figures import Analytics, Correction, Counts, GroupTimes, Period, Spending, Times
from desktop_app.core.analytics.spans import Bucket

UNKNOWN = "unknown"


class FigureRow(NamedTuple):
    """One figure: of which section, of which days (both included), of what (a kind, engine, code), and its value."""

    section: str
    first_day: str
    last_day: str
    of: str
    figure: str
    value: str


def figure_rows(analytics: Analytics, month: Bucket) -> Iterator[FigureRow]:
    """Return all figures; `month` is the last 30 days, which kinds, engines, codes and corrections are of."""
    for period in analytics.periods:
        yield from _period_rows(period)
    for period in analytics.months:
        for figure, value in _spending(period.spending):
            yield _row("cost per month", period.bucket, "", figure, value)
    for section, groups in (("file type", analytics.kinds), ("engine", analytics.engines)):
        yield from _group_rows(section, groups, month)
    for code in analytics.codes:
        yield _row("error code", month, code.code, "files", code.files)
    for section, corrections in (("engine", analytics.by_engine), ("laboratory", analytics.by_laboratory)):
        yield from _correction_rows(section, corrections, month)


def _period_rows(period: Period) -> Iterator[FigureRow]:
    figures = [*_counts(period.counts), *_times("time per file", period.times), *_times("first progress", period.first)]
    for figure, value in (*figures, *_spending(period.spending)):
        yield _row("over time", period.bucket, "", figure, value)


def _group_rows(section: str, groups: Sequence[GroupTimes], month: Bucket) -> Iterator[FigureRow]:
    for group in groups:
        yield _row(section, month, group.key, "files", group.times.files)
        for figure, value in _times("time per file", group.times):
            yield _row(section, month, group.key, figure, value)


def _correction_rows(section: str, corrections: Sequence[Correction], month: Bucket) -> Iterator[FigureRow]:
    for each in corrections:
        yield _row(section, month, each.key or "", "confirmed values", each.values)
        yield _row(section, month, each.key or "", "corrected values", each.corrected)


def _counts(counts: Counts) -> Iterator[tuple[str, float | None]]:
    yield "files", counts.files
    yield "completed", counts.completed
    yield "failed", counts.failed
    yield "timed out", counts.timed_out
    yield "success rate, percent", counts.success_percent
    for number, files in enumerate(counts.by_attempts, start=1):
        yield f"files of {number}{' or more' if number == len(counts.by_attempts) else ''} attempts", files
    yield "retried", counts.retried
    yield "retried and completed", counts.retried_completed
    yield "pages read", counts.pages
    yield "values read", counts.values
    yield "time per file, mean, ms", counts.mean_ms


def _times(what: str, times: Times) -> Iterator[tuple[str, float | None]]:
    yield f"{what}, median, ms", times.median_ms
    yield f"{what}, 95th percentile, ms", times.p95_ms


def _spending(spending: Spending) -> Iterator[tuple[str, float | str | None]]:
    yield "API files", spending.files
    yield (
        "API cost, USD",
        UNKNOWN if spending.unknown_calls else round(spending.cost_usd, 6) if spending.calls else None,
    )


def _row(section: str, bucket: Bucket, of: str, figure: str, value: float | str | None) -> FigureRow:
    last = bucket.end.fromordinal(bucket.end.toordinal() - 1)
    text = "" if value is None else f"{value:g}" if isinstance(value, float) and value < 1e6 else str(value)
    return FigureRow(section, str(bucket.start), str(last), of, figure, text)
