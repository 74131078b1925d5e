"""Units of measure: from the printed text to UCUM, and exact conversion between units of one family.

A printed unit is a small language: an optional power of ten, factors, and what they are divided by; its words are data
in `resources/analytes/units.toml`. UCUM is the Unified Code for Units of Measure, https://ucum.org.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache, lru_cache
from typing import Any

from desktop_app.paths import resource

_LONGEST = 40
_SUPERSCRIPTS = {ord(sign): f"^{digit}" for digit, sign in enumerate("⁰¹²³⁴⁵⁶⁷⁸⁹")}
_BRACKETS = str.maketrans("", "", "[]")
_SPELLINGS = (
    (re.compile(r"(?<=\^\d)\^(?=\d)"), ""),
    (re.compile(r"^E(?=\d{1,2}\s?/)"), "10^"),
    (re.compile(r"(?<=^mm/)t$"), "h"),
    (
        re.compile(
            r"^[x×*·]?\s*10\s*\.?\s*(?:\^|\*{1,2}|e\+?|exp|[x×_'’\"](?=\s?\d{1,2}\s?/)|(?<=[x×]10)-(?=\d{1,2}/))?"
            r"\s*\(?(\d{1,2})(?<!10[0 ]0)(?<!100)(?![\d.,]|\s*ml)[.*)]?",
            re.IGNORECASE,
        ),
        r"#\1 ",
    ),
    (re.compile(r"^[x×*·]?\s*10{2}(?=\s?/)"), "#2 "),
    (re.compile(r"^[x×*·]?\s*10{3}(?=\s?/)"), "#3 "),
    (re.compile(r"1[.,]\s?73[\s_]*(?:m\s?[\^*]?\s?2|sq\.?\s?m|mq|m)?(?![a-z\d])", re.IGNORECASE), "bsa"),
    (re.compile(r"(high|low) power field", re.IGNORECASE), r"\1pf"),
    (re.compile(r"highpf", re.IGNORECASE), "hpf"),
    (re.compile(r"lowpf", re.IGNORECASE), "lpf"),
    (re.compile(r"cu\.?\s?mm|mm\s?[\^*]\s?3", re.IGNORECASE), "mm3"),
    (re.compile(r"(?<=[uc])m\s?[\^*]\s?3|(?<=u)\^3", re.IGNORECASE), "m3"),
    (re.compile(r"mm\s+hg", re.IGNORECASE), "mmhg"),
    (re.compile(r"100\s?ml", re.IGNORECASE), "dl"),
    (re.compile(r"s\s?/\s?c\.?\s?o\.?$|cut-?off index", re.IGNORECASE), "sco"),
    (re.compile(r"index value", re.IGNORECASE), "index"),
    (re.compile(r"vol\.?\s?-?%", re.IGNORECASE), "vol%"),
    (re.compile(r"(?<=^%)\s.*$", re.IGNORECASE), ""),
    (re.compile(r"\b(1|12|24|100)[.\s{]+(?=(?:h|std|st|uur|ore|ora|wbc|leu[ck]o)[a-z']*)", re.IGNORECASE), r"\1"),
    (re.compile(r"\b1\.?(?:st|ere|re|a|e)\s*(?=h|ora|std|stunde)", re.IGNORECASE), "1"),
    (re.compile(r"(?<=[a-z\d.%])\s+(?:per|por|pro|par|je)\s+|^(?:per|por|pro|par|je)\s+", re.IGNORECASE), "/"),
    (re.compile(r"(?<=[a-z])\s?-1\b", re.IGNORECASE), ""),
    (re.compile(r"\bu\.i\.|\bi\.u\.", re.IGNORECASE), "iu"),
)
_CALIBRATIONS = ("FEU", "DDU")
"""Notes of one amount told by two measures: fibrinogen equivalent units are about twice D-dimer units."""

_POWER = re.compile(r"#[0-9]{1,2}")
_COUNTED_IN = re.compile(r"(?:m|u|mc)?l|mm3", re.IGNORECASE)
"""What a letter for a number stands over: `K/µL`, `T/L`."""
_SEPARATORS = re.compile(r"[\s·.*(){}\[\]_]+")


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: its UCUM code, its family (`mass/volume`), and what one of it is in the family's base, exactly."""

    ucum: str
    family: str
    scale: Fraction = field(hash=False)  # hashing a fraction takes a modular power, and code and family tell enough


@dataclass(frozen=True, slots=True)
class _Part:
    ucum: str
    dimension: str
    factor: Fraction


@dataclass(frozen=True, slots=True)
class _Lexicon:
    parts: Mapping[str, _Part]
    numbers: Mapping[str, int]
    notes: Mapping[str, str]
    silent: frozenset[str]


def read_unit(text: str | None, families: Iterable[str] = ()) -> Unit | None:
    """Return the unit that a printed text means, None when it is none; `families` settles a text of two meanings.

    `G/L` is a count in giga per litre where a count is wanted, and grams per litre everywhere else.
    """
    meanings = read_meanings(text) if text else ()
    wanted = frozenset(families)
    return next((unit for unit in meanings if unit.family in wanted), None) or (meanings[0] if meanings else None)


@lru_cache(maxsize=4_000)
def read_meanings(text: str) -> tuple[Unit, ...]:
    """Return all units that a printed text can mean, the likeliest first."""
    if len(text) > _LONGEST:
        return ()
    plain = _spell(text)
    found = (_read(plain, are_letters_numbers=is_number) for is_number in (False, True))
    meanings = [unit for unit in found if unit is not None]
    if meanings and meanings[0].ucum == "mm3":  # `cumm` beside a count: cells in one of it
        meanings.append(Unit("/mm3", "number/volume", 1 / meanings[0].scale))
    return tuple(dict.fromkeys(meanings))


def convert(value: Fraction, source: Unit, target: Unit) -> Fraction:
    """Return a value in another unit of the same family, exactly.

    Raises:
        ValueError: the units are of different families.
    """
    if source.family != target.family:
        raise ValueError(f"{source.ucum} cannot be converted to {target.ucum}")
    return value * source.scale / target.scale


def exact(number: float) -> Fraction:
    """Return the decimal number that was printed, not the binary one that stands for it."""
    return Fraction(repr(number))


def _spell(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.translate(_SUPERSCRIPTS).replace("µ", "u").replace("μ", "u"))
    plain = "".join(c for c in plain if not unicodedata.combining(c)).replace("∕", "/").replace("⁄", "/")
    plain = plain.translate(_BRACKETS).strip()
    for pattern, spelled in _SPELLINGS:
        plain = pattern.sub(spelled, plain)
    return plain.strip(" ,;:")


def _read(plain: str, *, are_letters_numbers: bool) -> Unit | None:
    over, *under = plain.split("/")
    if not all(part.strip(" ()") for part in under):
        return None
    is_count = are_letters_numbers and bool(_COUNTED_IN.fullmatch("/".join(under).strip()))
    top = _read_factors(over, are_letters_numbers=is_count)
    below = [_read_factors(part) for part in under]
    if top is None or len(top.parts) > 1:
        return None
    divisors = [part for part in below if part is not None and part.power is None and len(part.parts) < 2]
    return _unit(top, divisors) if len(divisors) == len(below) and (top.parts or below) else None


@dataclass(slots=True)
class _Factors:
    parts: list[_Part]
    note: str = ""
    power: int | None = None


def _read_factors(text: str, *, are_letters_numbers: bool = False) -> _Factors | None:
    factors = _Factors([])
    for word in _SEPARATORS.split(text):
        if word and not _take(word, factors, are_letters_numbers=are_letters_numbers):
            return None
    return factors


def _take(word: str, factors: _Factors, *, are_letters_numbers: bool) -> bool:
    """Add what a word means; False when it means nothing here."""
    lexicon = _lexicon()
    folded = word.lower()
    power = int(word[1:]) if _POWER.fullmatch(word) else lexicon.numbers.get(folded)
    can_be_number = len(word) > 1 or (are_letters_numbers and word != "g")
    if power is not None and factors.power is None and not factors.parts and can_be_number:
        factors.power = power
    elif folded in lexicon.parts:
        factors.parts.append(lexicon.parts[folded])
    elif folded in lexicon.notes:
        factors.note = f"{{{lexicon.notes[folded]}}}"
    else:
        return folded in lexicon.silent
    return True


def _unit(top: _Factors, divisors: Iterable[_Factors]) -> Unit | None:
    codes = [] if top.power is None else [f"10*{top.power}"]
    codes += [part.ucum for part in top.parts]
    code = ".".join(codes) + top.note
    scale = Fraction(10) ** (top.power or 0)
    family = "number"
    for part in top.parts:
        family = part.dimension
        scale *= part.factor
    for factors in divisors:
        for part in factors.parts:
            code += f"/{part.ucum}{factors.note}"
            family += f"/{part.dimension}"
            scale /= part.factor
    if family == "number":  # a power of ten alone tells nothing
        return None
    calibration = next((f" {note}" for note in _CALIBRATIONS if f"{{{note}}}" in code), "")
    return Unit(code, "fraction" if family == "volume/volume" else family + calibration, scale)


@cache
def _lexicon() -> _Lexicon:
    data = tomllib.loads(resource("analytes", "units.toml").read_text(encoding="utf-8"))
    parts = {word: part for base in data["bases"] for word, part in _prefixed(base, data["prefixes"])}
    for atom in data["atoms"]:
        part = _Part(atom["ucum"], atom["dimension"], Fraction(atom.get("factor", "1")))
        parts |= dict.fromkeys(atom["words"], part)
    numbers = {word: int(power) for power, words in data["numbers"].items() for word in words}
    silent = frozenset((*data["words"]["counted"], *data["words"]["ignored"]))
    return _Lexicon(parts, numbers, data["words"]["notes"], silent)


def _prefixed(base: Mapping[str, Any], prefixes: Iterable[tuple[str, str, int]]) -> Iterator[tuple[str, _Part]]:
    factor = Fraction(base.get("factor", "1"))
    bare = (("", "", 0),) if base.get("is_used_bare", True) else ()
    for word in base["words"]:
        for printed, code, power in (*prefixes, *bare):
            yield printed + word, _Part(code + base["ucum"], base["dimension"], factor * Fraction(10) ** power)
