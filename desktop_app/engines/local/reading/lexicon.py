"""The reader's vocabulary, loaded from `resources/reading/*.toml`: data, so that a language is added without code."""

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, Literal

from desktop_app.core.analytes import load_catalogue
from desktop_app.core.names import words_of
from desktop_app.paths import resource

_LONGEST_SYMBOL = 2
_NOT_WORD = re.compile(r"[\W_]+")
_WITHOUT_STROKES = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe"})


@lru_cache(maxsize=20_000)
def fold(text: str) -> str:
    """Lower case, no accents, no punctuation, single spaces: the form in which words are looked up."""
    if text.isascii():
        return _NOT_WORD.sub(" ", text.lower()).strip()
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_WITHOUT_STROKES))
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return _NOT_WORD.sub(" ", plain).strip()


@lru_cache(maxsize=20_000)
def folded_words(text: str) -> tuple[str, ...]:
    """Return the words of a folded text."""
    return tuple(fold(text).split())


def has_letters(text: str) -> bool:
    """Tell whether a text has any letter; most cells have none, and that is found out faster than what they are."""
    return text.lower() != text.upper() if text.isascii() else any(map(str.isalpha, text))


Mark = Literal["", "a", "A", "L", "H", "LL", "HH"]
"""A flag as in results, or `""` for a mark that says all is well, or `"a"` for the letter A, which means
abnormal in some reports and *alto* in others."""


@dataclass(frozen=True, slots=True)
class RoleWords:
    """The words of one column role: at least one strong word makes a heading of that role."""

    role: str
    strong: frozenset[str]
    weak: frozenset[str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All vocabulary, folded. `field_labels` maps a folded label to its field's name."""

    roles: tuple[RoleWords, ...]
    heading_phrases: Mapping[str, str]
    value_words: frozenset[str]
    heading_words: frozenset[str]
    foreign_headings: frozenset[str]
    qualitative: frozenset[str]
    qualitative_words: frozenset[str]
    pending: frozenset[str]
    joints: frozenset[str]
    marks: Mapping[str, Mark]
    signs: Mapping[str, Mark]
    positions: Mapping[str, Mark]
    unit_parts: frozenset[str]
    unit_never_alone: frozenset[str]
    unit_alone_in_column: frozenset[str]
    not_results: frozenset[str]
    not_results_alone: frozenset[str]
    dangling: frozenset[str]
    controls: frozenset[str]
    methods: frozenset[str]
    panels: frozenset[str]
    field_labels: Mapping[str, str]
    longest_label: int
    label_starts: frozenset[str]
    sexes: Mapping[str, str]
    age_units: tuple[str, ...]
    time_words: tuple[str, ...]
    months: Mapping[str, int]
    range_words: Mapping[str, list[str]]
    range_labels: frozenset[str]
    range_sexes: Mapping[str, str]
    field_words: frozenset[str]
    person_numbers: Mapping[str, frozenset[str]]
    languages: Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class PersonWords:
    """Words in and around the names of persons and laboratories, folded; the patterns are as in the file."""

    titles: frozenset[str]
    gendered: frozenset[str]
    patients: frozenset[str]
    doctors: frozenset[str]
    particles: frozenset[str]
    not_in_names: frozenset[str]
    places: re.Pattern[str]
    laboratories: re.Pattern[str]
    not_laboratories: frozenset[str]
    letter_m: Mapping[str, frozenset[str]]


@cache
def load_person_words() -> PersonWords:
    """Read the words of names once per process."""
    words = _read("persons")
    return PersonWords(
        _folded(words["titles"]),
        _folded(words["gendered"]),
        _folded(words["patients"]),
        _folded(words["doctors"]),
        _folded(words["particles"]),
        _folded(words["not_in_names"]),
        re.compile(rf"\b(?:{'|'.join(words['places'])})", re.IGNORECASE),
        re.compile(rf"\b(?:{'|'.join(words['laboratories'])})", re.IGNORECASE),
        _folded(words["not_laboratories"]),
        {sex: _folded(listed) for sex, listed in words["letter_m"].items()},
    )


@dataclass(frozen=True, slots=True)
class TestWords:
    """What names of tests are made of, and the units that tell nothing, folded."""

    __test__ = False

    words: frozenset[str]
    pattern: re.Pattern[str]
    household_units: frozenset[str]


@cache
def load_test_words() -> TestWords:
    """Read the words of tests once per process."""
    words = _read("tests")
    parts = [*words["stems"], *words["phrases"]]
    return TestWords(
        _folded(words["words"]),
        re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, parts), key=len, reverse=True))})"),
        frozenset(words["household_units"]),
    )


@lru_cache(maxsize=8_000)
def is_known_test(name: str) -> bool:
    """True when a name's words give away that a laboratory tests it; symbols such as K and Mg only where it begins.

    So is every whole name of the catalogue of analytes.
    """
    known = load_test_words()
    folded = fold(name)
    words = folded.split()
    if any(
        word in known.words and (i == 0 or len(words) == 2 or len(word) > _LONGEST_SYMBOL)
        for i, word in enumerate(words)
    ):
        return True
    if known.pattern.search(folded) is not None:
        return True
    return len(folded) > _LONGEST_SYMBOL and bool(load_catalogue().named(words_of(name)))


def is_finding(text: str) -> bool:
    """True for a finding in words that is known: `Negative`, `not detected`."""
    return fold(text) in load_lexicon().qualitative


def is_household_unit(unit: str | None) -> bool:
    """True for a unit of amounts rather than of concentrations: those of kitchens, workshops and doses."""
    return unit is not None and unit.lower().rstrip(".") in load_test_words().household_units


@cache
def load_lexicon() -> Lexicon:
    """Read the vocabulary once per process."""
    columns, values, units = _read("columns"), _read("values"), _read("units")
    names, fields = _read("names"), _read("fields")
    ranges = _read("ranges")
    range_labels = _folded(ranges.pop("labels"))
    phrases = columns.pop("phrases")
    sexes = ranges.pop("sexes")
    labels = {fold(label): field for field, words in fields["labels"].items() for label in words}
    qualitative = _folded(values["qualitative"])
    return Lexicon(
        roles=tuple(
            RoleWords(role, _folded(words["strong"]), _folded(words["weak"]))
            for role, words in columns.items()
            if role != "foreign"
        ),
        heading_phrases=phrases,
        value_words=_folded(columns["value"]["strong"]),
        heading_words=frozenset(w for role in ("name", "unit", "range") for w in _folded(columns[role]["strong"])),
        foreign_headings=_folded(columns["foreign"]["words"]),
        qualitative=qualitative,
        qualitative_words=frozenset(word for phrase in qualitative for word in phrase.split()),
        pending=_folded(values["pending"]),
        joints=_folded(values["joints"]),
        marks=_marks(values["flags"]),
        signs=_marks(values["signs"]),
        positions=_marks(values["positions"]),
        unit_parts=frozenset(units["parts"]),
        unit_never_alone=frozenset(units["never_alone"]),
        unit_alone_in_column=frozenset(units["alone_in_column"]),
        not_results=_folded(names["not_results"]),
        not_results_alone=_folded(names["not_results_alone"]),
        dangling=_folded(names["dangling"]),
        controls=_folded(names["controls"]),
        methods=_folded(names["methods"]),
        panels=_folded(names["panels"]),
        field_labels=labels,
        label_starts=frozenset(label.split()[0] for label in labels),
        longest_label=max(len(label.split()) for label in labels),
        sexes={fold(word): sex for sex, words in fields["sex_words"].items() for word in words},
        age_units=tuple(fields["ages"]["units"]),
        time_words=tuple(fields["times"]["before"]),
        months={fold(word): int(month) for month, words in fields["months"].items() for word in words},
        range_words=ranges,
        range_labels=range_labels,
        range_sexes={fold(word): sex for sex, words in sexes.items() for word in words},
        field_words=_folded(units["fields_of_view"]),
        person_numbers={country: _folded(words) for country, words in _read("persons")["numbers"].items()},
        languages={language: _folded(words) for language, words in fields["languages"].items()},
    )


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("reading", f"{name}.toml").read_text(encoding="utf-8"))


def _folded(words: list[str]) -> frozenset[str]:
    return frozenset(folded for word in words if (folded := fold(word)))


def _marks(table: Mapping[str, list[str]]) -> dict[str, Mark]:
    names: tuple[tuple[Mark, str], ...] = (
        ("H", "H"),
        ("L", "L"),
        ("HH", "HH"),
        ("LL", "LL"),
        ("A", "A"),
        ("a", "letter_a"),
        ("", "none"),
    )
    return {word: mark for mark, name in names for word in table.get(name, [])}
