"""Sections to reports: one for each person and day, with what the header tells of both."""

from desktop_app.core.report import LabReport, Patient, Sex, TestResult
from desktop_app.engines.local.reading.header.fields import sex_of
from desktop_app.engines.local.reading.readings import Reading
from desktop_app.engines.local.reading.reports.conventions import Conventions
from desktop_app.engines.local.reading.reports.results import result_of
from desktop_app.engines.local.reading.reports.sections import Section
from desktop_app.engines.local.reading.values.ages import age_of, bracketed_age
from desktop_app.engines.local.reading.values.dates import find_dates

_OTHER_DAYS = frozenset({"collected_at", "received_at", "reported_at"})
_SEXES = {"sex": 0, "loose_sex": 1, "told_sex": 2}
"""Where a sex comes from, the surest first."""


def make_reports(section: Section, conventions: Conventions, laboratory: str | None) -> list[LabReport]:
    """Return one person's reports: the current one and one for each further day of results."""
    sex = _sex(section, conventions)
    patient = Patient(
        name=section.name or section.first("loose_name"),
        sex=sex,
        age=_age(section),
        birth_date=_birth_date(section, conventions),
        identifier=section.first("identifier"),
    )
    collected = _when(section, "collected_at", conventions) or _only_day(section, conventions)
    by_day: dict[str | None, list[TestResult]] = {}
    for reading in section.readings:
        day = _own_day(reading, conventions, collected)
        if day == "?":
            continue
        by_day.setdefault(day, []).append(result_of(reading, conventions, sex))
    reported = _when(section, "reported_at", conventions)
    return [
        LabReport(
            patient=patient,
            laboratory=section.first("laboratory") or laboratory,
            ordering_provider=section.first("ordering_provider"),
            specimen=section.first("specimen"),
            collected_at=day or collected,
            reported_at=reported if day is None or day == collected else None,
            results=tuple(results),
        )
        for day, results in by_day.items()
    ]


def _own_day(reading: Reading, conventions: Conventions, collected: str | None) -> str | None:
    if reading.date_text is None:
        return None
    dates = find_dates(reading.date_text)
    iso = dates[0].iso(conventions.order or "dmy") if dates and _is_clear(dates[0].is_settled, conventions) else None
    if iso is None:
        return "?"
    return None if collected and iso[:10] == collected[:10] else iso


def _is_clear(is_settled: bool, conventions: Conventions) -> bool:
    return is_settled or conventions.order is not None


def _sex(section: Section, conventions: Conventions) -> Sex | None:
    for hit in sorted(section.hits, key=lambda h: _SEXES.get(h.field, 0)):
        if hit.field in _SEXES:
            found = sex_of(hit.text, conventions.letter_m, conventions.language)
            if found in {"male", "female", "other"}:
                return found  # pyright: ignore[reportReturnType]
    return None


def _age(section: Section) -> str | None:
    for hit in section.hits:
        if hit.field == "age" and age_of(hit.text):
            return age_of(hit.text)
        if hit.field in {"birth_date", "patient_name"} and bracketed_age(hit.text):
            return bracketed_age(hit.text)
    return None


def _birth_date(section: Section, conventions: Conventions) -> str | None:
    collected = _when(section, "collected_at", conventions) or _when(section, "reported_at", conventions)
    for hit in section.hits:
        if hit.field != "birth_date":
            continue
        for printed in find_dates(hit.text):
            iso = printed.iso(conventions.order or "dmy", has_time=False)
            if iso is None or not _is_clear(printed.is_settled, conventions):
                continue
            if printed.is_short_year and collected and iso > collected[:10]:
                iso = f"{int(iso[:4]) - 100}{iso[4:]}"
            return iso
    return section.first("told_birth_date")


def _when(section: Section, name: str, conventions: Conventions) -> str | None:
    for hit in section.hits:
        if hit.field != name:
            continue
        for printed in find_dates(hit.text):
            iso = printed.iso(conventions.order or "dmy")
            if iso is not None and _is_clear(printed.is_settled, conventions):
                time = section.first("collected_time") if name == "collected_at" and "T" not in iso else None
                return f"{iso}T{time}" if time else iso
    return None


def _only_day(section: Section, conventions: Conventions) -> str | None:
    """The day beside a bare `Date`, where no other day has a label that tells what it is."""
    if any(hit.field in _OTHER_DAYS for hit in section.hits):
        return None
    day = _when(section, "bare_date", conventions)
    return None if day is not None and day[:10] == _birth_date(section, conventions) else day
