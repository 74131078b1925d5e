"""One invented report: its sheet, its person, its samples and the truth about them."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache, partial
from pathlib import Path
from random import Random
from typing import Any

from tests.accuracy.locales import LOCALES, Locale
from tests.accuracy.sheet import Align, Sheet


@dataclass(frozen=True, slots=True)
class Sample:
    """One result with its printed texts; `low` and `high` are numbers as texts with a point, empty where open."""

    key: str
    name: str
    value: str
    unit: str
    range: str
    low: str = ""
    high: str = ""
    flag: str = ""
    bare: str = ""
    places: int = 0


@cache
def catalogue() -> Mapping[str, Mapping[str, str]]:
    """The invented laboratory's tests by key."""
    with (Path(__file__).parent / "analytes.csv").open(encoding="utf-8", newline="") as file:
        return {row["key"]: row for row in csv.DictReader(file, delimiter=";")}


@dataclass(slots=True)
class Report:
    """A document to be drawn; every family's function takes one."""

    rng: Random
    locale: Locale
    sheet: Sheet = field(default_factory=Sheet)
    reports: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    taken: datetime = field(default_factory=partial(datetime.fromisoformat, "2024-01-01"))
    decimal_mark: str = ""

    @classmethod
    def of(cls, code: str, seed: int) -> "Report":
        """Begin a report of a country with an invented person."""
        rng = Random(seed)
        report = cls(rng, LOCALES[code], Sheet(612, 792) if code == "en-US" else Sheet())
        report.taken = datetime.fromisoformat("2024-01-02T07:00") + timedelta(
            days=rng.randrange(360), minutes=rng.randrange(0, 300)
        )
        report.reports.append(report._person())
        return report

    def _person(self) -> dict[str, Any]:
        is_woman = self.rng.random() < 0.5
        first = self.rng.choice(self.locale.women if is_woman else self.locale.men)
        born = datetime.fromisoformat("1935-01-01") + timedelta(days=self.rng.randrange(25000))
        return {
            "patient": {
                "name": f"{first} {self.rng.choice(self.locale.surnames)}",
                "sex": "female" if is_woman else "male",
                "age": None,
                "birth_date": born.date().isoformat(),
            },
            "laboratory": None,
            "collected_at": self.taken.isoformat()[:16],
            "reported_at": None,
            "results": [],
        }

    @property
    def name(self) -> str:
        """The patient's name."""
        return self.reports[0]["patient"]["name"]

    @property
    def sex(self) -> str:
        """The patient's sex in the report's language."""
        return self.words[self.reports[0]["patient"]["sex"]]

    @property
    def is_woman(self) -> bool:
        """True for a woman."""
        return self.reports[0]["patient"]["sex"] == "female"

    @property
    def born(self) -> datetime:
        """The patient's day of birth."""
        return datetime.fromisoformat(self.reports[0]["patient"]["birth_date"])

    @property
    def words(self) -> dict[str, str]:
        """The words of the report's frame."""
        return self.locale.words

    def forget_time(self) -> None:
        """Say that the report prints the day of collection without a time."""
        self.reports[0]["collected_at"] = self.taken.date().isoformat()

    def plain(self, name: str, value: str, unit: str = "", ranged: str = "", low: str = "", high: str = "") -> "Sample":
        """Return a sample that is printed as it is told here, without a flag."""
        told = self.sample("na")
        return replace(told, name=name, value=value, unit=unit, range=ranged, low=low, high=high, flag="")

    def heads(self, y: float, **places: float) -> None:
        """Print the headings of a table, each where its column begins."""
        words = {"name": self.words["test"], **{k: self.words[k] for k in ("value", "unit", "range", "flag")}}
        self.row(y, [(x, words[what]) for what, x in places.items()], font="hebo")

    def samples(self, *groups: str, count: int = 99) -> list[Sample]:
        """Draw samples of the groups, in the catalogue's order."""
        keys = [key for key, row in catalogue().items() if row["group"] in groups]
        chosen = set(self.rng.sample(keys, min(count, len(keys))))
        return [self.sample(key) for key in keys if key in chosen]

    def sample(self, key: str) -> Sample:
        """Draw one sample of a test."""
        row = catalogue()[key]
        prefix = "si_" if self.locale.is_si else ""
        unit, low, high, places = (row[prefix + column] for column in ("unit", "low", "high", "places"))
        bottom = float(low) if low else float(high) * 0.4
        top = float(high) if high else float(low) * 2
        number = bottom + (top - bottom) * self.rng.uniform(-0.25, 1.3)
        bare = f"{max(number, bottom * 0.3):.{places}f}"
        flag = "L" if low and float(bare) < float(low) else "H" if high and float(bare) > float(high) else ""
        return Sample(
            key,
            self.local_name(row),
            self.locale.number(bare),
            unit,
            self.range_text(low, high),
            low,
            high,
            flag,
            bare,
            int(places),
        )

    def local_name(self, row: Mapping[str, str]) -> str:
        """A test's name in the report's language."""
        name = row[self.locale.language]
        return name.replace("Haemo", "Hemo").replace("Haema", "Hema") if self.locale.code == "en-US" else name

    def range_text(self, low: str, high: str) -> str:
        """A reference range as the country prints it."""
        n = self.locale.number
        if low and high:
            return f"{n(low)}{self.locale.dash}{n(high)}"
        return f"< {n(high)}" if high else f"> {n(low)}"

    def again(self, sample: Sample) -> Sample:
        """Draw the same test once more, for another day."""
        return replace(self.sample(sample.key), name=sample.name)

    def told(
        self,
        sample: Sample,
        *,
        flag: str | None = None,
        report: int = 0,
        page: int | None = None,
        **changes: Any,
    ) -> None:
        """Enter a sample into the truth; `flag` is the printed mark's meaning, `changes` replace fields."""
        entry: dict[str, Any] = {
            "name": sample.name,
            "value": sample.value,
            "unit": sample.unit or None,
            "reference_range": sample.range or None,
            "reference_low": float(sample.low) if sample.low else None,
            "reference_high": float(sample.high) if sample.high else None,
            "flag": flag or None,
            "panel": None,
            "page": page or self.sheet.page + 1,
        }
        entry.update(changes)
        if not entry["reference_range"]:
            entry.update(reference_low=None, reference_high=None)
        self.reports[report]["results"].append(entry)

    def other_day(self, moment: str, **changes: Any) -> int:
        """Begin a further report of the same person on another day; returns its number."""
        self.reports.append({**self.reports[0], "collected_at": moment, "results": [], **changes})
        return len(self.reports) - 1

    def head(self, y: float = 50, lab: str | None = None, **hidden: bool) -> float:
        """Draw a plain letterhead and labelled person; returns where the body may begin."""
        put, w, sheet = self.sheet.put, self.words, self.sheet
        put(40, y, lab or f"{w['lab']} Lindenquell", 13, "hebo")
        put(40, y + 14, "Quellweg 7 · 00417 Musterau · +00 417 555 0199", 7)
        put(40, y + 36, f"{w['patient']}: {self.name}")
        put(40, y + 49, f"{w['born']}: {self.locale.date(self.born)}")
        put(40, y + 62, f"{w['sex']}: {self.sex}")
        put(sheet.width / 2 + 30, y + 36, f"{w['taken']}: {self.locale.time(self.taken)}")
        put(sheet.width / 2 + 30, y + 49, f"{w['reported']}: {self.locale.date(self.taken + timedelta(days=1))}")
        put(sheet.width / 2 + 30, y + 62, f"{w['doctor']}: Dr. A. Kestrelmann")
        return y + 92

    def head_without_day(self, y: float = 50) -> float:
        """Draw a letterhead and a person, but no day of collection."""
        w = self.words
        self.sheet.put(40, y, f"{w['lab']} Lindenquell", 13, "hebo")
        self.sheet.put(40, y + 30, f"{w['patient']}: {self.name}")
        self.sheet.put(300, y + 30, f"{w['born']}: {self.locale.date(self.born)}")
        self.sheet.put(470, y + 30, f"{w['sex']}: {self.sex}")
        return y + 64

    def row(self, y: float, cells: Iterable[tuple[float, str]], align: Align = "l", **how: Any) -> None:
        """Write one line of cells."""
        for x, text in cells:
            self.sheet.put(x, y, text, align=align, **how)

    def _head_of(self, what: str) -> str:
        """The heading's word; every other person's report has none over the names."""
        if what == "name":
            return self.words["test"] if len(self.name) % 2 else ""
        return self.words.get(what, "")

    def table(
        self,
        y: float,
        columns: Sequence[tuple[str, float, Align]],
        samples: Sequence[Sample],
        *,
        heads: Mapping[str, str] | None = None,
        step: float = 14,
        marks: tuple[str, str] = ("L", "H"),
        size: float = 9,
    ) -> float:
        """Draw samples in columns by what they hold, and enter them into the truth; returns the next y.

        `heads` are headings by what a column holds; `marks` are the printed marks for low and high.
        """
        if heads is not None:
            for what, x, align in columns:
                self.sheet.put(x, y, heads.get(what, self._head_of(what)), size, "hebo", align)
            y += step + 3
        has_flags = any(what == "flag" for what, _, _ in columns)
        held = {what for what, _, _ in columns}
        for sample in samples:
            mark = {"L": marks[0], "H": marks[1], "": ""}[sample.flag]
            for what, x, align in columns:
                text = mark if what == "flag" else getattr(sample, what)
                self.sheet.put(x, y, text, size, align=align)
            self.told(
                replace(
                    sample, unit=sample.unit if "unit" in held else "", range=sample.range if "range" in held else ""
                ),
                flag=sample.flag if has_flags else None,
            )
            y += step
        return y + 6
