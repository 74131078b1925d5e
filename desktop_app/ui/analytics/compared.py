"""The charts of bars, all of the last 30 days: times by kind and engine, failures by code, corrections."""

from desktop_app.core.analytics.figures import FEW_FILES, Analytics, Correction, GroupTimes
from desktop_app.ui.analytics.content import Bar, BarContent, BarGroup, LegendEntry, Words
from desktop_app.ui.analytics.words import (
    engine_words,
    files_words,
    kind_words,
    percent_words,
    tr,
    tr_n,
)
from desktop_app.ui.failures import code_words
from desktop_app.ui.process.words import count_words, duration_words
from desktop_app.ui.theme.colours import Role

_MOST_CODES = 6
_TIMEOUT = "TIMEOUT"


def times_by_kind(analytics: Analytics) -> BarContent:
    """Return how long files took, by kind, and by engine where there were several."""
    engines = analytics.engines if len(analytics.engines) > 1 else ()
    named = [(kind_words(each.key), each) for each in analytics.kinds]
    named += [(engine_words(each.key), each) for each in engines]
    points = [_time_words(name, each) for name, each in named]
    rows = [
        (name, count_words(each.times.files), _duration(each.times.median_ms), _duration(each.times.p95_ms))
        for name, each in named
    ]
    title = tr("Time by file type and engine") if engines else tr("Time by file type")
    head = (tr("Files of"), tr("Files"), tr("Median"), tr("p95"))
    return BarContent(
        Words(title, tr("Last 30 days"), f"{title}. {'. '.join(points)}", points, head, rows),
        [_time_group(name, each) for name, each in named],
        tr("No file was read in the last 30 days"),
        (LegendEntry(Role.PLOT_LINE, tr("median")), LegendEntry(Role.PLOT_2, tr("p95"), is_hollow=True)),
    )


def failures_by_code(analytics: Analytics) -> BarContent:
    """Return how many files ended with which error, in words first; a bar asks for the code."""
    codes, month = analytics.codes, analytics.recently.month
    shown = codes[:_MOST_CODES]
    subtitle = tr("{failed} of {files}, last 30 days · click a bar to see the files").format(
        failed=count_words(sum(each.files for each in codes)), files=files_words(month.files)
    )
    if len(codes) > len(shown):
        more = tr_n("%n more code", "%n more codes", len(codes) - len(shown))
        subtitle = tr("{failed} of {files}, last 30 days · {more} in the table").format(
            failed=count_words(sum(each.files for each in codes)), files=files_words(month.files), more=more
        )
    points = [f"{code_words(each.code)}: {files_words(each.files)}" for each in shown]
    title = tr("Failures by error code")
    rows = [(code_words(each.code), each.code, count_words(each.files)) for each in codes]
    groups = [
        BarGroup(
            code_words(each.code),
            each.code,
            [Bar(each.files, count_words(each.files), Role.TIMEOUT_BAR if each.code == _TIMEOUT else Role.FAILED_BAR)],
            key=each.code,
            is_code=True,
        )
        for each in shown
    ]
    summary = f"{title}. {'. '.join(points)}" if points else f"{title}. {_no_failure()}"
    words = Words(title, subtitle, summary, points, (tr("Error"), tr("Code"), tr("Files")), rows)
    return BarContent(words, groups, _no_failure())


def corrections_in_review(analytics: Analytics) -> BarContent:
    """Return how often review changed a value, by engine and by laboratory."""
    named = [(engine_words(each.key or ""), each) for each in analytics.by_engine]
    named += [(each.key or tr("Laboratory not printed"), each) for each in analytics.by_laboratory]
    points = [_correction_words(name, each) for name, each in named]
    rows = [
        (name, count_words(each.values), count_words(each.corrected), percent_words(each.percent))
        for name, each in named
    ]
    title = tr("Corrections in review")
    head = (tr("Values of"), tr("Confirmed"), tr("Changed"), tr("Share"))
    nothing = tr("No report was confirmed in the last 30 days")
    summary = f"{title}. {'. '.join(points) if points else nothing}"
    return BarContent(
        Words(title, tr("Values that review changed, of all confirmed, last 30 days"), summary, points, head, rows),
        [_correction_group(name, each) for name, each in named],
        nothing,
    )


def _time_words(name: str, each: GroupTimes) -> str:
    return tr("{name}: median {median}, p95 {p95}, {files}").format(
        name=name, median=_duration(each.times.median_ms), p95=_duration(each.times.p95_ms), files=_files(each)
    )


def _time_group(name: str, each: GroupTimes) -> BarGroup:
    median, high = each.times.median_ms or 0, each.times.p95_ms or 0
    is_few = each.times.files < FEW_FILES
    bars = (
        Bar(median, duration_words(median), Role.PLOT_LINE, is_hollow=is_few),
        Bar(high, duration_words(high), Role.PLOT_2, is_hollow=True),
    )
    return BarGroup(name, _files(each), bars)


def _files(each: GroupTimes) -> str:
    files = files_words(each.times.files)
    return tr("{files}, few").format(files=files) if each.times.files < FEW_FILES else files


def _correction_words(name: str, each: Correction) -> str:
    return tr("{name}: {percent}, {corrected} of {values} changed").format(
        name=name,
        percent=percent_words(each.percent),
        corrected=count_words(each.corrected),
        values=_values(each.values),
    )


def _correction_group(name: str, each: Correction) -> BarGroup:
    bar = Bar(each.percent, percent_words(each.percent), Role.PLOT_3)
    return BarGroup(name, tr("{values} confirmed").format(values=_values(each.values)), (bar,))


def _values(number: int) -> str:
    return tr_n("%n value", "%n values", number)


def _duration(value_ms: int | None) -> str:
    return duration_words(value_ms or 0)


def _no_failure() -> str:
    return tr("No file failed in the last 30 days")
