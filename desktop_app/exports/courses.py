"""What a summary tells: the values of each test of each person over time, and which tests fit on its pages."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from desktop_app.core.exchange import ExportRow
from desktop_app.core.medical.series import Reading, Sample, series_key
from desktop_app.exports.flags import flag_of
from desktop_app.exports.summary_words import ENGLISH, SummaryWords

HEAD_LINES = 3
"""What a panel's name and heads take, in lines."""


@dataclass(slots=True)
class Course:
    """The values of one test of one person, oldest first."""

    panel: str
    name: str
    rows: list[ExportRow] = field(default_factory=list[ExportRow])

    @property
    def last(self) -> ExportRow:
        """The newest value."""
        return self.rows[-1]

    @property
    def was_abnormal(self) -> bool:
        """True when any of the values was out of its range."""
        return any(flag is not None and flag.side for flag in map(flag_of, self.rows))

    @property
    def is_seen(self) -> bool:
        """True when a person confirmed the newest value, or its report."""
        return bool(self.last.reviewed_at or self.last.checked)

    def numbers(self) -> list[float]:
        """Return the numbers that are measured in the last one's unit; a limit such as < 0.5 is none."""
        unit = self.last.ucum_unit or self.last.unit
        return [
            row.numeric_value
            for row in self.rows
            if row.numeric_value is not None and row.comparator is None and (row.ucum_unit or row.unit) == unit
        ]


def courses_of(rows: Iterable[ExportRow], words: SummaryWords = ENGLISH) -> list[Course]:
    """Return the tests that have values, in the order of the rows."""
    found: dict[tuple[object, ...], Course] = {}
    for row in rows:
        if row.value is None:
            continue
        # Reports that name nobody may be of different people.
        key = (row.patient_id, None if row.patient_id is not None else row.report_id, _test_of(row))
        course = found.setdefault(key, Course("", ""))
        course.rows.append(row)
    for course in found.values():
        course.rows.sort(key=lambda row: row.collected_at or row.reported_at or "")
        course.panel, course.name = (course.last.panel or words.other_tests), (course.last.analyte or course.last.name)
    if len({patient for patient, _, _ in found}) > 1:  # never values of two people under one heading
        for course in found.values():
            course.panel = f"{course.last.patient or words.no_name}: {course.panel}"
    return list(found.values())


def _test_of(row: ExportRow) -> str:
    reading = Reading(0, row.report_id, row.name, row.value, row.unit)
    return series_key(Sample(reading, row.analyte_id, row.analyte, row.panel, row.specimen))


def people(courses: Sequence[Course], words: SummaryWords = ENGLISH) -> list[str]:
    """Return whose values these are: names, and when they were born."""
    found: dict[str, None] = {}
    for course in courses:
        row = course.last
        name = row.patient or words.no_name
        born = words.born.format(name=name, day=words.day(row.birth_date)) if row.birth_date else name
        found.setdefault(born)
    return list(found)


def texts(courses: Sequence[Course], people: Sequence[str]) -> Iterable[str]:
    """Return all that may be written of these."""
    yield from people
    for course in courses:
        row = course.last
        yield from (course.panel, course.name, row.value or "", row.unit or "", row.reference_range or "")


def chosen(courses: Sequence[Course], room: int) -> list[tuple[str, list[Course]]]:
    """Return the courses by panel that fit into so many lines; those that were out of range come first."""
    ranked = sorted(courses, key=lambda course: not course.was_abnormal)
    panels: dict[str, list[Course]] = {}
    lines = 0
    kept: set[int] = set()
    for course in ranked:
        cost = 1 if course.panel.casefold() in panels else 1 + HEAD_LINES
        if lines + cost > room:
            break
        lines += cost
        panels.setdefault(course.panel.casefold(), [])
        kept.add(id(course))
    for course in courses:  # in the order of the reports
        if id(course) in kept:
            panels[course.panel.casefold()].append(course)
    return [(own[0].panel, own) for own in panels.values() if own]
