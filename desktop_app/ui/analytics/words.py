"""The Analytics screen's words: percent, money, days and buckets, kinds, engines, codes; its way to translations."""

import math
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.core.analytics.figures import Spending
from desktop_app.core.analytics.spans import Bucket, Span, Step
from desktop_app.core.settings import API_ENGINE, LOCAL_ENGINE
from desktop_app.ui.process.words import count_words, decimal_words
from desktop_app.ui.texts import DAY, SHORT_DAY, date_text, plural

_CONTEXT = "Analytics"
NONE = "–"
"""Where nothing was paid, or nothing is known."""
_SMALL_USD, _LEAST_USD = 0.1, 0.001


def tr(text: str) -> str:
    """Return the text in the window's language."""
    return QCoreApplication.translate(_CONTEXT, text)


def tr_n(one: str, many: str, number: int) -> str:
    """Return the form for so many things; `%n` stands for the number, which is written as the language does."""
    return plural(_CONTEXT, one, many, number)


def files_words(number: int) -> str:
    """Return "1 file", "12 files"."""
    return tr_n("%n file", "%n files", number)


def percent_words(percent: float) -> str:
    """Return "76 %", "85.9 %"."""
    return _percent(round(10 * percent) / 10)


def percent_below_words(percent: float) -> str:
    """Return it rounded down, so that what is below a limit is never written as the limit."""
    return _percent(math.floor(10 * percent + 1e-9) / 10)


def percent_above_words(percent: float) -> str:
    """Return it rounded up, so that what is above a limit is never written as the limit."""
    return _percent(math.ceil(10 * percent - 1e-9) / 10)


def money_words(usd: float) -> str:
    """Return "$ 0.017", "$ 0.41", "< $ 0.001"."""
    if 0 < usd < _LEAST_USD:
        return tr("< $ 0.001")
    decimals = 3 if 0 < usd < _SMALL_USD else 2
    return f"$ {decimal_words(usd, decimals)}"


def spending_words(spending: Spending) -> str:
    """Return what was spent, a dash where nothing was sent, "unknown" where a call told no usage."""
    if not spending.calls:
        return NONE
    return tr("unknown") if spending.unknown_calls else money_words(spending.cost_usd)


def per_file_words(spending: Spending) -> str:
    """Return the mean cost of a file in the same way."""
    per_file = spending.per_file_usd
    return spending_words(spending) if per_file is None else money_words(per_file)


def change_words(change: int) -> str:
    """Return "+38", "−4", "±0"."""
    return f"{'+' if change > 0 else '−' if change < 0 else '±'}{count_words(abs(change))}"


def day_words(day: date, *, has_year: bool = False) -> str:
    """Return "26 Aug", "26 Aug 2024"."""
    return date_text(day, DAY if has_year else SHORT_DAY)


def bucket_label(bucket: Bucket, step: Step) -> str:
    """Return what stands at the axis: "26 Aug", "Aug 24", "Q3 24", "2024"."""
    start = bucket.start
    if step in {Step.DAY, Step.WEEK}:
        return day_words(start)
    if step is Step.YEAR:
        return str(start.year)
    year = f"{start.year % 100:02}"
    if step is Step.QUARTER:
        return tr("Q{number} {year}").format(number=start.month // 3 + 1, year=year)
    return f"{QLocale().monthName(start.month, QLocale.FormatType.ShortFormat)} {year}"


def bucket_words(bucket: Bucket, step: Step) -> str:
    """Return the whole bucket: "26 Aug to 1 Sep 2024", "2 to 8 Sep 2024", "26 Aug 2024", "August 2024"."""
    if step is Step.DAY:
        return day_words(bucket.start, has_year=True)
    if step is Step.MONTH:
        return f"{QLocale().standaloneMonthName(bucket.start.month)} {bucket.start.year}"
    if step is Step.YEAR:
        return str(bucket.start.year)
    last = bucket.end - timedelta(days=1)
    if (last.year, last.month) == (bucket.start.year, bucket.start.month):
        return tr("{first} to {last}").format(first=bucket.start.day, last=day_words(last, has_year=True))
    return tr("{first} to {last}").format(first=day_words(bucket.start), last=day_words(last, has_year=True))


def step_words(step: Step) -> str:
    """Return "per week"."""
    return {
        Step.DAY: tr("per day"),
        Step.WEEK: tr("per week"),
        Step.MONTH: tr("per month"),
        Step.QUARTER: tr("per quarter"),
        Step.YEAR: tr("per year"),
    }[step]


def span_words(span: Span) -> str:
    """Return a span's name."""
    return {
        Span.DAYS_30: tr("Last 30 days"),
        Span.WEEKS_12: tr("Last 12 weeks"),
        Span.MONTHS_12: tr("Last 12 months"),
        Span.ALL: tr("All time"),
    }[span]


def engine_words(engine: str) -> str:
    """Return an engine's name."""
    return {LOCAL_ENGINE: tr("Local engine"), API_ENGINE: tr("API engine")}.get(engine, engine)


def kind_words(kind: str) -> str:
    """Return a kind of files."""
    return {"pdf-text": tr("PDF, text"), "pdf-scan": tr("PDF, scan"), "image": tr("Image")}.get(kind, kind)


def _percent(percent: float) -> str:
    decimals = 0 if percent == int(percent) else 1
    return tr("{number} %").format(number=decimal_words(percent, decimals))
