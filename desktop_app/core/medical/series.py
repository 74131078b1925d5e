"""Results over time: which readings are of one test, which of them one line may join, what was normal when.

Only readings of units that convert into each other exactly are joined; the printed value is always kept beside the
converted one. A day is the proleptic Gregorian ordinal of a date (`date.toordinal`), the time of day its fraction.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from fractions import Fraction
from functools import cache, lru_cache

from desktop_app.core.medical.analytes import FAMILIES, Analyte, load_catalogue
from desktop_app.core.medical.matching import specimen_of
from desktop_app.core.medical.names import key_of, words_of
from desktop_app.core.medical.panels import panel_of, panel_rank
from desktop_app.core.medical.units import Unit, convert, exact, read_unit
from desktop_app.core.report import Comparator, Interpretation

_MINUTES_A_DAY = 1440


@dataclass(frozen=True, slots=True)
class Reading:
    """One result of one test, as printed, with where it stands; `date` is ISO 8601, None where none is known.

    `state` is what the report marks, or else what value and range say. `is_confirmed`: a person confirmed its report,
    or checked the value by itself.
    """

    result_id: int
    report_id: int
    name: str
    value: str | None
    unit: str | None = None
    numeric_value: float | None = None
    comparator: Comparator | None = None
    reference_range: str | None = None
    reference_low: float | None = None
    reference_high: float | None = None
    state: Interpretation | None = None
    date: str | None = None
    is_confirmed: bool = True
    laboratory: str | None = None
    file_id: str = ""
    file_name: str = ""
    page: int | None = None

    @property
    def day(self) -> float | None:
        """The day of the reading, None where its date is not known."""
        return day_of(self.date)

    @property
    def is_out_of_range(self) -> bool:
        """True when it is marked, or worked out, to be anything but normal."""
        return self.state not in {None, "normal"}


@dataclass(frozen=True, slots=True)
class Sample:
    """A reading with what says of which test it is."""

    reading: Reading
    analyte_id: str | None = None
    analyte_name: str | None = None
    panel: str | None = None
    specimen: str | None = None


@dataclass(frozen=True, slots=True)
class Point:
    """A reading in the unit of its line; `low` and `high` are its printed limits in that unit."""

    reading: Reading
    day: float
    value: float
    low: float | None = None
    high: float | None = None
    is_converted: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """Readings that may be joined, oldest first, all in `unit` (as its newest reading prints it)."""

    unit: str | None
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Band:
    """The printed range that held from one day to another; None for a side without limit."""

    start: float | None
    end: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Change:
    """How much the newest reading differs from the one before it, and how many decimals are printed."""

    difference: float
    decimals: int
    since: str


@dataclass(frozen=True, slots=True)
class TestSeries:
    """One test in the list: its name as last printed, heading, newest reading, and the newest points of its line.

    `key` says which readings belong to it. `count` is how many there are, `unconfirmed_count` of these not confirmed.
    """

    key: str
    name: str
    panel: str | None
    last: Reading
    count: int
    unconfirmed_count: int = 0
    line: Line = field(default_factory=lambda: Line(None, ()))
    printed_names: frozenset[str] = frozenset()
    analyte_name: str | None = None

    @property
    def analyte_id(self) -> str | None:
        """The analyte, None where the name is that of none."""
        return None if self.key.startswith("=") else self.key

    @property
    def is_out_of_range(self) -> bool:
        """True when the newest reading is not normal."""
        return self.last.is_out_of_range


@dataclass(frozen=True, slots=True)
class ResultCounts:
    """How many values a person has, from how many reports, and how many of them are confirmed."""

    values: int = 0
    reports: int = 0
    confirmed: int = 0


def day_of(iso: str | None) -> float | None:
    """Return the day of an ISO date, with the time of day as its fraction where one is given; None for none."""
    if not iso:
        return None
    try:
        day = float(date.fromisoformat(iso[:10]).toordinal())
        at = time.fromisoformat(iso[11:16]) if len(iso) >= len("2024-05-06T07:30") else time()
    except ValueError:
        return None
    return day + (at.hour * 60 + at.minute) / _MINUTES_A_DAY


def series_key(sample: Sample) -> str:
    """Return what all readings of one test have in common: the analyte; else the name, specimen and sort of unit."""
    if sample.analyte_id is not None:
        return sample.analyte_id
    return _name_key(sample.reading.name, sample.reading.unit, sample.panel, sample.specimen)


def make_list(samples: Iterable[tuple[Sample, int, int]]) -> list[TestSeries]:
    """Return the tests of a person, ordered by heading and name.

    Args:
        samples: the newest readings, newest first, each with how many readings there are that are printed like it
            (same analyte or name, same unit), and how many of these are not confirmed.
    """
    groups: dict[str, list[tuple[Sample, int, int]]] = {}
    for each in samples:
        groups.setdefault(series_key(each[0]), []).append(each)
    series = [_series(key, group) for key, group in groups.items()]
    return sorted(series, key=lambda each: (panel_rank(each.panel), each.panel or "", each.name.casefold()))


def lines_of(readings: Sequence[Reading], analyte_id: str | None) -> list[Line]:
    """Return the lines of a test's readings, the one with the newest confirmed reading first.

    A reading without a date or a number is in none.
    """
    analyte = _analytes().get(analyte_id) if analyte_id else None
    dated = [(each, day) for each in readings if each.numeric_value is not None and (day := each.day) is not None]
    dated.sort(key=lambda each: (each[1], each[0].result_id), reverse=True)
    lines: list[tuple[str | None, list[Point]]] = []
    for reading, day in dated:
        for unit, points in lines:
            point = _point(reading, day, unit, analyte)
            if point is not None:
                points.append(point)
                break
        else:
            own = _point(reading, day, reading.unit, analyte)
            lines.append((reading.unit, [own] if own is not None else []))
    made = [Line(unit, tuple(reversed(points))) for unit, points in lines]
    return sorted(made, key=_newest_confirmed, reverse=True)


def state_of(
    flag: str | None, interpretation: Interpretation | None, *, is_edited: bool = False
) -> Interpretation | None:
    """Return what a report says of a value; of an edited one, or where it says nothing, what its range says."""
    marked: Mapping[str, Interpretation] = {
        "H": "high",
        "L": "low",
        "HH": "critical-high",
        "LL": "critical-low",
        "A": "abnormal",
    }
    says = marked.get(flag or "")
    return interpretation or says if is_edited or says is None else says


def _series(key: str, group: Sequence[tuple[Sample, int, int]]) -> TestSeries:
    samples = sorted((each[0] for each in group), key=_age, reverse=True)
    newest = next((each for each in samples if each.reading.is_confirmed), samples[0])
    # Each of the same analyte, or else name, and unit tells the same counts.
    counts = {(each.analyte_id or each.reading.name, each.reading.unit): (count, open_) for each, count, open_ in group}
    lines = lines_of([each.reading for each in samples], newest.analyte_id)
    own = next((line for line in lines if any(point.reading == newest.reading for point in line.points)), None)
    return TestSeries(
        key=key,
        name=newest.reading.name,
        analyte_name=newest.analyte_name,
        panel=panel_of(key) or newest.panel,
        last=newest.reading,
        count=sum(count for count, _ in counts.values()),
        unconfirmed_count=sum(open_ for _, open_ in counts.values()),
        line=own or Line(newest.reading.unit, ()),
        printed_names=frozenset(each.reading.name for each in samples),
    )


def _age(sample: Sample) -> tuple[float, int]:
    return sample.reading.day or 0.0, sample.reading.result_id


def _newest_confirmed(line: Line) -> tuple[bool, float]:
    days = [point.day for point in line.points if point.reading.is_confirmed]
    return (True, max(days)) if days else (False, line.points[-1].day)


def _point(reading: Reading, day: float, unit: str | None, analyte: Analyte | None) -> Point | None:
    """Return a reading in a line's unit; None where nothing exact leads there."""
    assert reading.numeric_value is not None  # noqa: S101 - asked for before
    if _spelled(reading.unit) == _spelled(unit):
        return Point(reading, day, reading.numeric_value, reading.reference_low, reading.reference_high)
    source, target = _unit(reading.unit, analyte), _unit(unit, analyte)
    if source is None or target is None:
        return None
    numbers = (reading.numeric_value, reading.reference_low, reading.reference_high)
    value, low, high = (_converted(number, source, target, analyte) for number in numbers)
    return None if value is None else Point(reading, day, value, low, high, is_converted=source.ucum != target.ucum)


def _converted(number: float | None, source: Unit, target: Unit, analyte: Analyte | None) -> float | None:
    if number is None:
        return None
    if source.ucum == target.ucum:
        return number
    found: Fraction | None = None
    if analyte is not None:
        found = analyte.convert(exact(number), source, target)
    elif source.family == target.family:
        found = convert(exact(number), source, target)
    return None if found is None else float(found)


def _unit(text: str | None, analyte: Analyte | None) -> Unit | None:
    families = () if analyte is None else tuple(name for kind in analyte.kinds for name in FAMILIES[kind.name])
    return read_unit(text, families)


def _spelled(unit: str | None) -> str:
    return "".join((unit or "").split()).replace("μ", "µ")


@lru_cache(maxsize=8_000)
def _name_key(name: str, unit: str | None, panel: str | None, specimen: str | None) -> str:
    found = read_unit(unit)
    share = "%" if found is not None and found.family == "fraction" else ""
    return f"={key_of(words_of(name)) or name}|{specimen_of(panel) or specimen_of(specimen) or ''}|{share}"


@cache
def _analytes() -> Mapping[str, Analyte]:
    return {analyte.analyte_id: analyte for analyte in load_catalogue().analytes}
