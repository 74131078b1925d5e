"""Which analyte a printed test is: by its name, unit and specimen together, or none; nothing is guessed."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from desktop_app.core.medical.analytes import WITHOUT_UNIT, Analyte, Kind, NameWords, load_catalogue
from desktop_app.core.medical.misspelt import mended_word
from desktop_app.core.medical.names import words_of
from desktop_app.core.medical.units import Unit, read_meanings

_BRACKETED = re.compile(r"\(([^()]*)\)?")
_PARTS = re.compile(r"[,;/:]|\s?[-–]\s?")
_PREFIX = re.compile(
    r"^[favcdnt]?(?:(?P<of>[SPBUFsu]|Csv|Li)|E|Erc\(B\)|Lkc\(B\)|Pt)(?:\s?[-–—]{1,2}\s?|_)(?=[A-ZÅÄÖØÆ(]|[^\W\d_]{3})"
    r"(?!\(?(?:[CcZz]el|[Ll]ym[fp]|[Tt]yp))"
)
"""Letters before a name for what was looked at, as in the north and in Czechia: `S-Natrium`, `fP-Gluk`, `S_Urea`."""

_SUFFIX = re.compile(r"\s?;\s?[favcdt]?(?:(?P<of>[SPBUF]|Csv|Li)|Erc|Hb|Lkc|Nyre|Pt)s?(?:\s?\([^()]{1,8}\))?$")
"""The same behind a name, in the terminology of IFCC and IUPAC: `Natrium;P`, `Hæmoglobin A1c;Hb(B)`."""

_SYSTEMS = {"u": " urine", "f": " stool", "csv": " csf", "li": " csf"}
_IN = re.compile(r"\bi\.\s?(?:([SP])\b\.?|(?=[A-Z][a-z]{3}))")
"""German `i. S.`, in the serum, and `i. Urin`."""
_FIELDS = frozenset({"number/field", "number/low field"})


Form = Literal["number", "titre", "words"]
"""What a value is: a number, a titre such as `1:80`, or words."""

_OF_FORM: Mapping[Form, frozenset[str]] = {
    "number": WITHOUT_UNIT - {"presence", "text"},
    "titre": frozenset({"titre"}),
    "words": frozenset({"presence", "text"}),
}


@dataclass(frozen=True, slots=True)
class Context:
    """What is known of a result but for its own line: the specimen, and whether blood gases are meant."""

    specimen: str | None = None
    has_gases: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """The analyte that a result is of, or may be of.

    `kind` is None where the unit does not say which property was measured. `fits` is False where the name is the
    analyte's but the unit cannot be: no match then, but a reason to look.
    """

    analyte: Analyte
    kind: Kind | None
    unit: Unit | None
    is_special: bool = False
    fits: bool = True
    is_sure: bool = True

    @property
    def loinc(self) -> str | None:
        """The LOINC code where name, unit and specimen agree on one."""
        is_rate = self.kind is not None and self.kind.name.endswith("rate")
        if self.kind is None or (self.is_special and not is_rate):
            return None
        return self.kind.loinc_for(self.unit)


@dataclass(frozen=True, slots=True)
class _Reading:
    """One way to read a name: its words, and what those that were left out said."""

    words: tuple[str, ...]
    kinds: frozenset[str] | None
    specimens: frozenset[str]
    is_special: bool
    is_whole: bool = False
    is_part: bool = False


@lru_cache(maxsize=8_000)
def match(name: str, unit: str | None, context: Context, *, form: Form, is_ocr: bool) -> Match | None:
    """Return the analyte of a result; None where there is none, or more than one."""
    if context.specimen is None and unit and any(meaning.family in _FIELDS for meaning in read_meanings(unit)):
        context = replace(context, specimen="urine")
    for reading in _readings(name):
        found = _decide(load_catalogue().named(reading.words), reading, unit, context, form=form)
        if found is not None:
            if not found.analyte.name:
                return None
            return replace(found, is_sure=False) if reading.is_part else found
    if (agreed := _agreed(name)) is not None:
        reading, analytes = agreed
        return _decide(analytes, reading, unit, context, form=form)
    mended = _mended(name) if is_ocr and unit else ()
    for reading, analytes in mended:
        found = _decide(analytes, reading, unit, context, form=form)
        if found is not None and found.fits:
            return replace(found, is_sure=False)
    return None


@lru_cache(maxsize=2_000)
def specimen_of(text: str | None) -> str | None:
    """Return the one specimen that a heading or a printed list of specimens names; None where none or several are."""
    if not text:
        return None
    words = frozenset(words_of(text))
    named = [specimen for specimen, known in load_catalogue().words.specimens.items() if words & known]
    return named[0] if len(named) == 1 else None


@lru_cache(maxsize=2_000)
def tells_gases(text: str | None) -> bool:
    """Tell whether a heading or name is one of blood gases."""
    return bool(text) and bool(load_catalogue().words.gas.intersection(words_of(text)))


_REFUSED = Match(Analyte("", "", "", ()), None, None)


def _decide(
    named: Iterable[Analyte], reading: _Reading, unit: str | None, context: Context, *, form: Form
) -> Match | None:
    """Return the one analyte that fits, the refusal where several do, None where the name is nobody's here."""
    analytes = [analyte for analyte in named if _is_of_specimen(analyte, reading, context)]
    if not analytes:
        return None
    meanings = read_meanings(unit) if unit else ()
    fitting = [found for analyte in analytes for found in _fits(analyte, meanings, reading, form=form)]
    fitting = [found for found in fitting if found.kind] or fitting
    if len(fitting) > 1:
        usual = [found for found in fitting if found.kind and found.unit and found.unit.ucum in found.kind.ucum_units]
        fitting = usual or fitting
    if len({found.analyte.analyte_id for found in fitting}) > 1:
        return _REFUSED
    if fitting:
        return fitting[0]
    if len(analytes) > 1:
        return _REFUSED
    return Match(
        analytes[0], None, meanings[0] if meanings else None, reading.is_special, fits=unit is None or not meanings
    )


def _is_of_specimen(analyte: Analyte, reading: _Reading, context: Context) -> bool:
    if analyte.context == "gas" and not context.has_gases:
        return False
    if reading.is_whole and context.specimen is not None and analyte.specimen == context.specimen:
        return True  # `Blood` on a test strip is no specimen
    if reading.specimens:
        return analyte.specimen in reading.specimens
    if context.specimen is not None:
        return analyte.specimen == context.specimen
    return analyte.specimen == "blood" or analyte.is_named_alone


def _fits(analyte: Analyte, meanings: tuple[Unit, ...], reading: _Reading, *, form: Form) -> Iterator[Match]:
    kinds = [kind for kind in analyte.kinds if reading.kinds is None or kind.name in reading.kinds]
    for kind in kinds:
        for unit in meanings:
            if kind.takes(unit):
                yield Match(analyte, kind, unit, reading.is_special)
    if not meanings or form != "number":
        yield from _fits_without_unit(analyte, kinds, reading, form=form)


def _fits_without_unit(analyte: Analyte, kinds: list[Kind], reading: _Reading, *, form: Form) -> Iterator[Match]:
    named = [kind for kind in kinds if kind.name in _OF_FORM[form]]
    if len(named) == 1 or (named and form == "number"):
        yield Match(analyte, named[0], None, reading.is_special)
    elif kinds:
        yield Match(analyte, None, None, reading.is_special)


def _readings(name: str) -> Iterator[_Reading]:
    """Yield the ways to read a name, each but once: as it is, then with less and less of it."""
    return iter(_all_readings(name))


@lru_cache(maxsize=4_000)
def _all_readings(name: str) -> tuple[_Reading, ...]:
    return tuple(dict.fromkeys(reading for form in _forms(name) for reading in _reduced(form) if reading.words))


@dataclass(frozen=True, slots=True)
class _Form:
    """A part of a name, the words beside it, and whether those were passed over."""

    text: str
    beside: tuple[str, ...] = ()
    is_part: bool = False


def _forms(name: str) -> Iterator[_Form]:
    """Yield a name whole, without what is in brackets, and what is in brackets."""
    name = _IN.sub(lambda found: " serum" if found.group(1) else " ", name)
    name = _without_system(name.replace("[", "(").replace("]", ")"))
    yield _Form(name)
    outer, inner = _BRACKETED.sub(" ", name), " ".join(_BRACKETED.findall(name))
    if inner.strip() and outer.strip():
        yield _Form(outer, words_of(inner))
        yield _Form(inner, words_of(outer), is_part=True)


def _without_system(name: str) -> str:
    """Return a name with its letters for what was looked at as a word: `U-Natrium` as `Natrium urine`."""
    found = _PREFIX.match(name) or _SUFFIX.search(name)
    if found is None or load_catalogue().named(words_of(name)):
        return name
    bare = name[found.end() :] if found.start() == 0 else name[: found.start()]
    system = (found["of"] or "").lower()
    if system == "b" and not load_catalogue().words.plasma.isdisjoint(words_of(bare)):
        return bare + " whole"
    return bare + _SYSTEMS.get(system, " serum")


def _reduced(form: _Form) -> Iterator[_Reading]:
    known = load_catalogue().words
    words: tuple[str, ...] = tuple(word for word in words_of(form.text) if word not in known.joining)
    kinds = _told_kinds((*words, *form.beside), known)
    specimens = _told_specimens((*words, *form.beside), known)
    is_special = any(word in known.other_samples or word.startswith("24") for word in (*words, *form.beside))
    yield _Reading(words, kinds, specimens, is_special, is_whole=True, is_part=form.is_part)
    lists: list[frozenset[str]] = [known.absolute | known.share]
    lists += [_all_of(known.specimens.values()), known.hours, known.idle, known.whole]
    for left_out in lists:
        words = tuple(word for word in words if word not in left_out)
        yield _Reading(words, kinds, specimens, is_special, is_part=form.is_part)


def _all_of(lists: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset(word for words in lists for word in words)


def _told_kinds(words: tuple[str, ...], known: NameWords) -> frozenset[str] | None:
    if known.absolute.intersection(words):
        return frozenset({"number"})
    return frozenset({"fraction", "cells-ratio"}) if known.share.intersection(words) else None


def _told_specimens(words: tuple[str, ...], known: NameWords) -> frozenset[str]:
    named = frozenset(specimen for specimen, listed in known.specimens.items() if listed.intersection(words))
    return named if len(named) == 1 else frozenset()


@lru_cache(maxsize=2_000)
def _agreed(name: str) -> tuple[_Reading, tuple[Analyte, ...]] | None:
    """Return the analytes that every part of a name names (`Hematocrit value, HCT`); None where they do not agree."""
    parts = [part for part in _PARTS.split(name) if part.strip()]
    if len(parts) < 2:
        return None
    known = [
        {analyte for reading in _all_readings(part) for analyte in load_catalogue().named(reading.words)}
        for part in parts
    ]
    common = set[Analyte].intersection(*known)
    return (_all_readings(parts[0])[0], tuple(sorted(common, key=lambda a: a.analyte_id))) if common else None


def _mended(name: str) -> Iterator[tuple[_Reading, tuple[Analyte, ...]]]:
    """Yield readings of a name with slips of OCR, the surer first, each with the analytes it may be."""
    catalogue = load_catalogue()
    readings = _all_readings(name)
    for reading in readings:
        if analytes := catalogue.alike(reading.words):
            yield reading, analytes
    for reading in readings:
        words = tuple(mended_word(word) for word in reading.words)
        if words != reading.words and (analytes := catalogue.named(words)):
            yield reading, analytes
