"""The catalogue of analytes: what laboratories measure, in which properties and units, with LOINC codes and limits.

Its data are TOML files in `resources/analytes`, loaded from the one file that `tools/catalogue.py` makes of them.
LOINC is copyright Regenstrief Institute, Inc. (see `resources/analytes/NOTICE.md`).
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, lru_cache
from typing import Any

from desktop_app.core.medical.names import key_of, skeleton_of
from desktop_app.core.medical.units import Unit, convert, read_unit
from desktop_app.paths import resource

FAMILIES: Mapping[str, tuple[str, ...]] = {
    "mass": ("mass/volume",),
    "mass-feu": ("mass/volume FEU",),
    "mass-ddu": ("mass/volume DDU",),
    "substance": ("substance/volume", "equivalents/volume"),
    "number": ("number/volume",),
    "cells-ratio": ("number/leukocytes",),
    "fraction": ("fraction",),
    "catalytic": ("activity/volume", "international units/volume"),
    "arbitrary": ("international units/volume", "activity/volume", "arbitrary units/volume", "activity"),
    "gpl": ("GPL units/volume",),
    "mpl": ("MPL units/volume",),
    "bau": ("binding antibody units/volume",),
    "relative": ("relative units/volume",),
    "copies": ("copies/volume",),
    "volume": ("volume",),
    "content": ("mass",),
    "substance-content": ("substance",),
    "time": ("time",),
    "length": ("length",),
    "sedimentation": ("length/time", "length"),
    "pressure": ("pressure",),
    "osmolality": ("osmoles/mass",),
    "rate": ("volume/time",),
    "rate-area": ("volume/time/body surface",),
    "field": ("number/field", "number/low field"),
    "mass-ratio": ("mass/mass",),
    "mass-substance": ("mass/substance",),
    "substance-ratio": ("substance/substance",),
    "mass-rate": ("mass/time",),
    "substance-rate": ("substance/time",),
    "equivalents-rate": ("equivalents/time",),
    "activity-content": ("activity/mass",),
    "mass-rate-concentration": ("mass/volume/time",),
    "ratio": ("ratio",),
    "titre": ("titre", "ratio"),
    "ph": ("pH",),
    "density": (),
    "presence": (),
    "text": (),
}
"""Kinds of property, and the families of units in which each is given."""

WITHOUT_UNIT = frozenset({"ratio", "titre", "ph", "density", "presence", "text"})
"""Kinds whose results need no unit."""

_SAME_UNITS = frozenset({"activity/volume", "international units/volume"})


@lru_cache(maxsize=1_000)
def _families(ucum_units: tuple[str, ...]) -> frozenset[str]:
    """Return the families of units, all that stand for the same among them."""
    families = frozenset(known.family for code in ucum_units if (known := read_unit(code)))
    return families | _SAME_UNITS if families & _SAME_UNITS else families


@dataclass(frozen=True, slots=True)
class Kind:
    """One property in which an analyte is measured: its LOINC code where it is certain, and its usual UCUM units."""

    name: str
    loinc: str | None
    ucum_units: tuple[str, ...]

    def takes(self, unit: Unit) -> bool:
        """Tell whether results of this kind can be given in a unit."""
        return unit.family in FAMILIES[self.name]

    def loinc_for(self, unit: Unit | None) -> str | None:
        """Return the code where the unit is of a family in which this kind is usually given."""
        if unit is None:
            return self.loinc if self.name in WITHOUT_UNIT else None
        usual = _families(self.ucum_units)
        return self.loinc if unit.family in usual or not usual else None


@dataclass(frozen=True, slots=True)
class Limits:
    """What a value can be at all, in a person and in an analyser; `unit` is None where values have none."""

    low: float
    high: float
    unit: Unit | None


@dataclass(frozen=True, slots=True)
class Linear:
    """A value in the unit `to` (or another of its family) is slope times that in `source`, plus the intercept."""

    to: Unit
    source: Unit
    slope: Fraction
    intercept: Fraction

    def convert(self, value: Fraction, source: Unit, target: Unit) -> Fraction | None:
        """Return a value in another unit, exactly; None where the units are not of these two families."""
        match (source.family, target.family):
            case (self.source.family, self.to.family):
                return convert(self.slope * convert(value, source, self.source) + self.intercept, self.to, target)
            case (self.to.family, self.source.family):
                return convert((convert(value, source, self.to) - self.intercept) / self.slope, self.source, target)
            case _:
                return None


@dataclass(frozen=True, slots=True, eq=False)
class Analyte:
    """One thing that laboratories measure in one kind of specimen.

    `molar_mass` is in g/mol, `charge` in equivalents a mole; `linear` leads where neither does.
    `is_named_alone`: its name says enough where nothing tells the specimen.
    """

    analyte_id: str
    name: str
    specimen: str
    kinds: tuple[Kind, ...]
    limits: Limits | None = None
    molar_mass: Fraction | None = None
    charge: int | None = None
    linear: Linear | None = None
    is_named_alone: bool = False
    context: str | None = None

    def convert(self, value: Fraction, source: Unit, target: Unit) -> Fraction | None:
        """Return a value in another unit, exactly by the analyte's constants; None where nothing safe leads there."""
        if source.family == target.family:
            return convert(value, source, target)
        if {source.family, target.family} <= _SAME_UNITS:
            return value * source.scale / target.scale
        if self.linear is not None and (found := self.linear.convert(value, source, target)) is not None:
            return found
        return self._by_amount(value, source, target)

    def _by_amount(self, value: Fraction, source: Unit, target: Unit) -> Fraction | None:
        """Go by grams, moles and equivalents; the base of each is one of it, in a litre or a second."""
        first, second = self._moles(source), self._moles(target)
        is_same_rate = source.family.split("/")[1:] == target.family.split("/")[1:]
        if first is None or second is None or not is_same_rate:
            return None
        return value * source.scale * first / (target.scale * second)

    def _moles(self, unit: Unit) -> Fraction | None:
        """Return how many moles one base of a unit's family is."""
        match unit.family.split("/")[0]:
            case "substance":
                return Fraction(1)
            case "mass":
                return 1 / self.molar_mass if self.molar_mass else None
            case "equivalents":
                return Fraction(1, self.charge) if self.charge else None
            case _:
                return None


@dataclass(frozen=True, slots=True)
class NameWords:
    """Words that play a part in names, folded."""

    joining: frozenset[str]
    absolute: frozenset[str]
    share: frozenset[str]
    idle: frozenset[str]
    whole: frozenset[str]
    hours: frozenset[str]
    other_samples: frozenset[str]
    plasma: frozenset[str]
    gas: frozenset[str]
    specimens: Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All analytes, and the indexes that lead from names to their numbers."""

    analytes: tuple[Analyte, ...]
    words: NameWords
    keys: Mapping[str, Sequence[int]]
    skeletons: Mapping[str, Sequence[int]]

    def named(self, words: tuple[str, ...]) -> tuple[Analyte, ...]:
        """Return the analytes with exactly these words in their name, in any order."""
        return tuple(self.analytes[number] for number in self.keys.get(key_of(words), ()))

    def alike(self, words: tuple[str, ...]) -> tuple[Analyte, ...]:
        """Return the analytes whose name differs by gaps and by letters that OCR confuses."""
        return tuple(self.analytes[number] for number in self.skeletons.get(skeleton_of(words), ()))


@cache
def load_catalogue() -> Catalogue:
    """Read the catalogue once per process."""
    data = json.loads(resource("analytes", "catalogue.json").read_text(encoding="utf-8"))
    words: Mapping[str, Any] = data["words"]
    lists = {name: frozenset(listed) for name, listed in words.items() if name != "specimens"}
    specimens = {name: frozenset(listed) for name, listed in words["specimens"].items()}
    analytes = tuple(_analyte(entry) for entry in data["analytes"])
    return Catalogue(analytes, NameWords(**lists, specimens=specimens), data["keys"], data["skeletons"])


def _analyte(entry: Mapping[str, Any]) -> Analyte:
    return Analyte(
        analyte_id=entry["id"],
        name=entry["name"],
        specimen=entry["specimen"],
        kinds=tuple(Kind(name, loinc, tuple(units)) for name, (loinc, *units) in entry["kinds"].items()),
        limits=_limits(entry["limits"].split()) if "limits" in entry else None,
        molar_mass=Fraction(str(entry["molar"])) if "molar" in entry else None,
        charge=entry.get("charge"),
        linear=_linear(*entry["linear"].split()) if "linear" in entry else None,
        is_named_alone=entry.get("is_only", False),
        context=entry.get("context"),
    )


def _linear(to: str, source: str, slope: str, intercept: str) -> Linear:
    first, second = read_unit(to), read_unit(source)
    if first is None or second is None:
        raise ValueError(f"{to} or {source} is no unit")
    return Linear(first, second, Fraction(slope), Fraction(intercept))


def _limits(words: Iterable[str]) -> Limits:
    low, high, unit = words
    return Limits(float(low), float(high), None if unit == "1" else read_unit(unit))
