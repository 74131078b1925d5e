"""From readings and header fields of all pages to reports: one for each person and day."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.core.analytes import load_catalogue
from desktop_app.core.checks import interpret
from desktop_app.core.document import Page
from desktop_app.core.names import words_of
from desktop_app.core.report import Flag, LabReport, Patient, Sex, TestResult
from desktop_app.engines.local.reading.conventions import Conventions
from desktop_app.engines.local.reading.header.fields import sex_of
from desktop_app.engines.local.reading.header.labels import FieldHit
from desktop_app.engines.local.reading.lexicon import Mark, fold
from desktop_app.engines.local.reading.readings import Reading
from desktop_app.engines.local.reading.values.ages import age_of, bracketed_age
from desktop_app.engines.local.reading.values.dates import find_dates
from desktop_app.engines.local.reading.values.numbers import DecimalMark, read_number, split_number
from desktop_app.engines.local.reading.values.ranges import Bounds, read_bounds, split_worded
from desktop_app.engines.local.reading.words.misread import MISREAD, may_be_misread
from desktop_app.engines.local.reading.words.spelling import mend_unit

_DENSITY = re.compile(r"1(?P<mark>[.,])0\d\d")
_OTHER_DAYS = frozenset({"collected_at", "received_at", "reported_at"})
_SEXES = {"sex": 0, "loose_sex": 1, "told_sex": 2}
"""Where a sex comes from, the surest first."""

_OF_ONE_DAY = frozenset({"bare_date", "collected_at", "reported_at", "received_at", "specimen"})


@dataclass(slots=True)
class Section:
    """What belongs to one person: header fields and readings in order."""

    hits: list[FieldHit] = field(default_factory=list[FieldHit])
    readings: list[Reading] = field(default_factory=list[Reading])

    @property
    def name(self) -> str | None:
        """The person's name: the labelled one, else what looks like one."""
        return self._joined_name() or self.first("patient_name") or self.first("unlabelled_name")

    def _joined_name(self) -> str | None:
        """Given name and surname where they have labels of their own; a plain `Name` stands for the other half."""
        given, surname = self.first("given_name"), self.first("surname")
        if surname is None and self.first("patient_name") is None:
            surname = self.first("birth_name")
        if given is None and surname is None:
            return None
        given, surname = given or self.first("patient_name"), surname or self.first("patient_name")
        return f"{given} {surname}" if given and surname and given != surname else given or surname

    def first(self, name: str) -> str | None:
        """The first text of a field."""
        return next((hit.text for hit in self.hits if hit.field == name), None)


def split_sections(hits: Sequence[FieldHit], readings: Sequence[Reading]) -> list[Section]:
    """Split at every new person: from the last result of the one before."""
    events: list[tuple[int, float, FieldHit | Reading]] = [(h.page, h.y, h) for h in hits]
    events += [(r.page.number, r.y, r) for r in readings]
    events.sort(key=lambda e: (e[0], e[1]))
    sections = [Section()]
    pending: list[FieldHit] = []
    for _, _, event in events:
        section = sections[-1]
        if isinstance(event, FieldHit):
            pending.append(event)
            continue
        if pending:
            if section.readings and _names_another(pending, section):
                section = Section()
                sections.append(section)
            elif section.readings and _is_another_day(pending, section):
                section = Section(hits=[h for h in section.hits if h.field not in _OF_ONE_DAY])
                sections.append(section)
            section.hits += [h for h in pending if h.field != "loose_name" or not section.readings]
            pending = []
        section.readings.append(event)
    sections[-1].hits += [h for h in pending if h.field != "loose_name" or not sections[-1].readings]
    return sections


def _names_another(pending: Sequence[FieldHit], section: Section) -> bool:
    fresh = Section(hits=list(pending))
    if section.name and fresh.name:
        return sorted(fold(section.name).split()) != sorted(fold(fresh.name).split())
    return any(_differs(section.first(name), fresh.first(name)) for name in ("identifier", "birth_date"))


def _is_another_day(pending: Sequence[FieldHit], section: Section) -> bool:
    known, new = section.first("collected_at"), Section(hits=list(pending)).first("collected_at")
    if known is None or new is None:
        return False
    first, second = find_dates(known)[0], find_dates(new)[0]
    return (first.year, first.first, first.second) != (second.year, second.first, second.second)


def _differs(known: str | None, new: str | None) -> bool:
    return known is not None and new is not None and fold(known) != fold(new)


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
        by_day.setdefault(day, []).append(make_result(reading, conventions, sex))
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


def _mark_of_density(reading: Reading) -> DecimalMark | None:
    """Return the decimal mark of a density near that of water, `1.018` or `1,018`; None for all else.

    A document that writes 4,5 may still print 1.018 as its instrument does, and no density is a thousand and eighteen.
    """
    match = _DENSITY.fullmatch(reading.value)
    if match is None or reading.unit:
        return None
    named = load_catalogue().named(words_of(reading.name))
    if not any("specific-gravity" in analyte.analyte_id for analyte in named):
        return None
    return "," if match["mark"] == "," else "."


def make_result(reading: Reading, conventions: Conventions, sex: Sex | None) -> TestResult:
    """Make a result of a reading: printed texts, and the numbers that they mean by the document's conventions."""
    split = (split_number(reading.value) or split_worded(reading.value)) if reading.is_number else None
    mark = _mark_of_density(reading) or conventions.mark
    number = read_number(split[1], mark) if split else None
    comparator = split[0] if split else None
    flag = _flag(reading.flag, conventions)
    bounds = read_bounds(reading.range_text, mark, sex) if reading.range_text else Bounds()
    page = reading.page
    _, lefts, tops, rights, feet, confidences = zip(*reading.words, strict=True)
    box = page.box_on_original(min(lefts), min(tops), max(rights), max(feet))
    confidence = min(confidences)
    if page.source != "text-layer" and may_be_misread(reading.value, comparator, number, bounds):
        confidence = min(confidence, MISREAD)
    return TestResult(
        name=reading.name,
        value=reading.value,
        unit=mend_unit(reading.unit, is_ocr=page.source != "text-layer") if reading.unit else None,
        reference_range=reading.range_text,
        flag=flag,
        numeric_value=number,
        comparator=comparator,
        reference_low=bounds.low,
        reference_high=bounds.high,
        interpretation=interpret(number, comparator, bounds.low, bounds.high, flag),
        panel=reading.panel,
        page=page.number,
        bbox=box,
        confidence=round(confidence, 3),
        is_grounded=True,
        doubts=reading.doubts,
    )


def _flag(mark: Mark | None, conventions: Conventions) -> Flag | None:
    if mark == "a":
        return "H" if conventions.is_letter_a_high else "A"
    return mark or None


def _sex(section: Section, conventions: Conventions) -> Sex | None:
    for hit in sorted(section.hits, key=lambda h: _SEXES.get(h.field, 0)):
        if hit.field in _SEXES:
            found = sex_of(hit.text, conventions.letter_m)
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


def number_texts(readings: Sequence[Reading]) -> list[str]:
    """The texts whose numbers tell a document's decimal mark."""
    return [text for r in readings for text in (r.value, r.range_text) if text]


def pages_in_order(pages: Sequence[Page]) -> list[Page]:
    """Pages by their numbers."""
    return sorted(pages, key=lambda p: p.number)
