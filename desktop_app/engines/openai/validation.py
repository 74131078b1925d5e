"""What is wrong with an answer, said so that the model can mend it; never with words of the report that were masked."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from desktop_app.core.document import Page
from desktop_app.core.medical.plausibility import is_broken_number
from desktop_app.core.review import contradicts_flag
from desktop_app.engines.local.reading.reports.conventions import Conventions
from desktop_app.engines.local.reading.values.dates import DateOrder, PrintedDate, find_dates
from desktop_app.engines.openai.calls import Fault
from desktop_app.engines.openai.schema import ToldReport, ToldResult
from desktop_app.engines.openai.translation import result_of

_ISO = re.compile(r"\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?")
_OLDEST_YEARS = 130
_LONGEST = 200
_ORDERS: tuple[DateOrder, DateOrder] = ("dmy", "mdy")
_DATES = ("collected_at", "reported_at")


def faults_of(
    told: Sequence[ToldReport], numbers: Sequence[int], pages: Sequence[Page], conventions: Conventions
) -> Iterator[Fault]:
    """Yield the faults of reports that were told of pages with these numbers."""
    seen = _Seen.on(pages)
    for place, report in enumerate(told):
        where = f"reports[{place}]"
        yield from _of_dates(report, where, seen)
        for row_place, row in enumerate(report.results):
            yield from _of_row(row, f"{where}.results[{row_place}]", report, numbers, conventions)


def without_unseen_dates(told: Sequence[ToldReport], pages: Sequence[Page]) -> list[ToldReport]:
    """Return reports without dates that are none, or that stand on no page: a wrong day is worse than none."""
    seen = _Seen.on(pages)
    kept: list[ToldReport] = []
    for report in told:
        dates = {name: _kept(getattr(report, name), seen) for name in _DATES}
        patient = report.patient.model_copy(update={"birth_date": _kept(report.patient.birth_date, seen)})
        kept.append(report.model_copy(update={**dates, "patient": patient}))
    return kept


@dataclass(frozen=True, slots=True)
class _Seen:
    """The days that the pages print, under either order of day and month."""

    days: frozenset[date]
    has_words: bool

    @classmethod
    def on(cls, pages: Sequence[Page]) -> "_Seen":
        dates = [printed for page in pages for printed in find_dates(" ".join(word.text for word in page.words))]
        return cls(frozenset(_days(dates)), any(page.words for page in pages))

    def has(self, day: date) -> bool:
        """Tell whether a day is printed; where nothing was read here, nothing speaks against it."""
        return day in self.days or not self.has_words


def _days(dates: Sequence[PrintedDate]) -> Iterator[date]:
    for printed in dates:
        for order in _ORDERS:
            day = printed.day(order)
            if day is not None:
                yield day
                if printed.is_short_year:
                    yield day.replace(year=day.year - 100, day=min(day.day, 28)) if day.year > 2000 else day


def _day(text: str) -> date | None:
    if not _ISO.fullmatch(text):
        return None
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        return None


def _kept(text: str | None, seen: _Seen) -> str | None:
    day = _day(text) if text else None
    return text if day is not None and seen.has(day) else None


def _of_dates(report: ToldReport, where: str, seen: _Seen) -> Iterator[Fault]:
    today = date.today() + timedelta(days=1)  # noqa: DTZ011 - the person's own day; a day more for other time zones
    fields = [("patient.birth_date", report.patient.birth_date), *((name, getattr(report, name)) for name in _DATES)]
    known: dict[str, date] = {}
    for name, text in fields:
        if text is None:
            continue
        day = _day(text)
        if day is None:
            yield Fault(f"{where}.{name}", f"{where}.{name} is no date in ISO 8601.")
        elif not today.year - _OLDEST_YEARS <= day.year or day > today:
            yield Fault(f"{where}.{name}", f"{where}.{name} lies in the future or too far back.")
        elif not seen.has(day):
            yield Fault(f"{where}.{name}", f"{where}.{name} is printed on none of the pages.", is_doubt=True)
        if day is not None:
            known[name] = day
    born, collected = known.get("patient.birth_date"), known.get("collected_at")
    if born is not None and collected is not None and collected < born:
        yield Fault(f"{where}.collected_at", f"{where}.collected_at lies before the birth date.")


def _of_row(
    row: ToldResult, where: str, report: ToldReport, numbers: Sequence[int], conventions: Conventions
) -> Iterator[Fault]:
    named = f"{where} ({row.name[:40]})"
    if not row.name.strip():
        yield Fault(f"{where}.name", f"{where}.name is empty.")
    if row.page not in numbers:
        yield Fault(f"{where}.page", f"{named}: page must be one of {', '.join(map(str, numbers))}.")
    if any(text is not None and len(text) > _LONGEST for text in (row.name, row.unit, row.reference_range)):
        yield Fault(f"{where}.length", f"{named}: a text is far longer than what is printed.")
    result = result_of(row, conventions, report.patient.sex)
    if is_broken_number(result):
        yield Fault(f"{where}.value", f"{named}: value has digits that make no number.", is_doubt=True)
    low, high = result.reference_low, result.reference_high
    if low is not None and high is not None and low > high:
        yield Fault(f"{where}.reference_range", f"{named}: its lower limit is above its upper one.", is_doubt=True)
    elif contradicts_flag(result):
        yield Fault(f"{where}.flag", f"{named}: flag says otherwise than value and range.", is_doubt=True)
