"""An Analytics desk without a database, and invented figures."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from desktop_app.core.analytics.figures import (
    Analytics,
    CodeCount,
    Correction,
    Counts,
    GroupTimes,
    Period,
    Recently,
    Spending,
    Times,
)
from desktop_app.core.analytics.spans import Span, buckets_of
from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.ui.analytics.desk import Answer

TODAY = date(2024, 11, 14)
COMPLETED = (47, 48, 45, 49, 48, 46, 48, 46, 47, 45, 41, 38)
"""Of 50 files a week."""


def periods(span: Span = Span.WEEKS_12) -> list[Period]:
    """Return a period of 50 files for every bucket, but only three files in the third and none in the second."""
    made: list[Period] = []
    for place, bucket in enumerate(buckets_of(span, date(2023, 1, 1), TODAY)):
        completed = COMPLETED[place % 12]
        counts = Counts(50, completed, 50 - completed - 1, 1, (40, 8, 2), 10, 7, 120, 900, 12_000.0)
        times, spending = Times(completed, 9_000, 30_000 + 2_000 * place), Spending(4, 8, 0, 0.1)
        made.append(Period(bucket, counts, times, Times(40, 800, 2_000), spending))
    made[1] = Period(made[1].bucket)
    made[2] = replace(made[2], counts=Counts(3, 2, 1), times=Times(2, 7_000, 8_000), spending=Spending(1, 1, 1))
    return made


def recently(**numbers: object) -> Recently:
    """Return thirty days without anything to warn of, but for what is given."""
    month = Counts(291, 270, 13, 8, (280, 8, 3), 11, 9, 600, 4_000, 12_400.0)
    shown = Recently(
        month=month,
        month_times=Times(250, 11_800, 54_000),
        month_spending=Spending(24, 60, 0, 0.41),
        before=Counts(253, 238, 15),
        before_times=Times(238, 9_100, 40_000),
        week=Counts(50, 45, 5),
        week_codes=(CodeCount("TIMEOUT", 4),),
        week_start_ms=1_000,
        month_start_ms=500,
    )
    return replace(shown, **numbers)  # pyright: ignore[reportArgumentType] - names checked by dataclass


def figures(**parts: object) -> Analytics:
    """Return invented figures with other parts."""
    shown = Analytics(
        has_enough=True,
        periods=periods(),
        months=periods(Span.MONTHS_12),
        recently=recently(),
        kinds=(GroupTimes("pdf-text", Times(142, 5_200, 14_000)), GroupTimes("image", Times(4, 13_000, 47_000))),
        engines=(GroupTimes("local", Times(260, 11_000, 50_000)), GroupTimes("openai", Times(24, 9_000, 20_000))),
        codes=(CodeCount("TIMEOUT", 18), CodeCount("NO_TEXT", 11), CodeCount("PDF_PASSWORD", 4)),
        by_engine=(Correction("local", 400, 8),),
        by_laboratory=(Correction("Northfield Clinical", 300, 6), Correction(None, 100, 2)),
        all_engines=("local", "openai"),
    )
    return replace(shown, **parts)  # pyright: ignore[reportArgumentType] - names checked by dataclass


class FakeAnalyticsDesk(QObject):
    """Answers at once with what it is given; `holds` keeps answers back."""

    changed = Signal()
    refused = Signal(str)

    def __init__(self, analytics: Analytics | None = None) -> None:
        super().__init__()
        self.analytics = figures() if analytics is None else analytics
        self.is_writing_troubled = False
        self.is_broken = False
        self.holds = False
        self.held: list[Callable[[], None]] = []
        self.asked: list[tuple[Span, str | None]] = []
        self.exported: list[tuple[Span, str | None, str, str]] = []

    def ask(self, span: Span, engine: str | None, done: Callable[[Answer], None]) -> None:
        self.asked.append((span, engine))
        failure = Failure.of(ErrorCode.DATABASE) if self.is_broken else None
        answer = Answer(self.analytics, TODAY, failure)
        if self.holds:
            self.held.append(lambda: done(answer))
        else:
            done(answer)

    def export(self, span: Span, engine: str | None, path: str, title: str) -> None:
        self.exported.append((span, engine, path, title))
