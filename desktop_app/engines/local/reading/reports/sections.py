"""Whose the results of all pages are: a section for each person, and for each day that a header tells."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.engines.local.reading.header.labels import FieldHit
from desktop_app.engines.local.reading.lexicon import fold
from desktop_app.engines.local.reading.readings import Reading
from desktop_app.engines.local.reading.values.dates import find_dates

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
