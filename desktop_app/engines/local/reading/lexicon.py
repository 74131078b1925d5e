"""The reader's vocabulary, loaded from `resources/reading/*.toml`: data, so that a language is added without code."""

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, Literal

from desktop_app.core.medical.analytes import load_catalogue
from desktop_app.core.medical.names import words_of
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
class Lexicon:
    """All vocabulary, folded. `field_labels` maps a folded label to its field's name.

    `sex_letters` are those that mean another sex in one language than in most, `unsure` where they mean either.
    """

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
    hanging: frozenset[str]
    controls: frozenset[str]
    methods: frozenset[str]
    panels: frozenset[str]
    field_labels: Mapping[str, str]
    longest_label: int
    label_starts: frozenset[str]
    sexes: Mapping[str, str]
    sex_letters: Mapping[str, Mapping[str, str]]
    all_sex_letters: frozenset[str]
    age_units: tuple[str, ...]
    time_words: tuple[str, ...]
    months: Mapping[str, int]
    weekdays: frozenset[str]
    range_words: Mapping[str, list[str]]
    range_labels: frozenset[str]
    range_sexes: Mapping[str, str]
    field_words: frozenset[str]
    languages: Mapping[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class PersonWords:
    """Words in and around the names of persons and laboratories, folded; the patterns are as in the file.

    Those of laboratories are asked of folded names.
    """

    titles: frozenset[str]
    gendered: frozenset[str]
    patients: frozenset[str]
    doctors: frozenset[str]
    particles: frozenset[str]
    not_in_names: frozenset[str]
    places: re.Pattern[str]
    laboratories: re.Pattern[str]
    reports: frozenset[str]
    unfinished: frozenset[str]
    streets: frozenset[str]
    departments: frozenset[str]
    letter_m: Mapping[str, frozenset[str]]
    numbers: Mapping[str, frozenset[str]]


@cache
def load_person_words() -> PersonWords:
    """Read the words of names once per process."""
    words = read_words("persons")
    return PersonWords(
        folded_set(words["titles"]),
        folded_set(words["gendered"]),
        folded_set(words["patients"]),
        folded_set(words["doctors"]),
        folded_set(words["particles"]),
        folded_set(words["not_in_names"]),
        re.compile(rf"\b(?:{'|'.join(words['places'])})", re.IGNORECASE),
        re.compile(rf"\b(?:{'|'.join(words['laboratories'])})", re.IGNORECASE),
        folded_set(words["reports"]),
        folded_set(words["unfinished"]),
        folded_set(words["streets"]),
        folded_set(words["departments"]),
        {sex: folded_set(listed) for sex, listed in words["letter_m"].items()},
        {country: folded_set(listed) for country, listed in words["numbers"].items()},
    )


@dataclass(frozen=True, slots=True)
class TestWords:
    """What names of tests are made of, and the units that tell nothing, folded."""

    words: frozenset[str]
    pattern: re.Pattern[str]
    household_units: frozenset[str]


@cache
def load_test_words() -> TestWords:
    """Read the words of tests once per process."""
    words = read_words("tests")
    parts = [*words["stems"], *words["phrases"]]
    return TestWords(
        folded_set(words["words"]),
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
    values, units, names = read_words("values"), read_words("units"), read_words("names")
    fields, ranges = read_words("fields"), read_words("ranges")
    range_labels = folded_set(ranges.pop("labels"))
    sexes = ranges.pop("sexes")
    letters = {language: _letters(sexes) for language, sexes in fields["sex_letters"].items()}
    labels = {fold(label): field for field, words in fields["labels"].items() for label in words}
    qualitative = folded_set(values["qualitative"])
    return Lexicon(
        qualitative=qualitative,
        qualitative_words=frozenset(word for phrase in qualitative for word in phrase.split()),
        pending=folded_set(values["pending"]),
        joints=folded_set(values["joints"]),
        marks=_marks(values["flags"]),
        signs=_marks(values["signs"]),
        positions=_marks(values["positions"]),
        unit_parts=frozenset(units["parts"]),
        unit_never_alone=frozenset(units["never_alone"]),
        unit_alone_in_column=frozenset(units["alone_in_column"]),
        not_results=folded_set(names["not_results"]),
        not_results_alone=folded_set(names["not_results_alone"]),
        dangling=folded_set(names["dangling"]),
        hanging=folded_set(names["hanging"]),
        controls=folded_set(names["controls"]),
        methods=folded_set(names["methods"]),
        panels=folded_set(names["panels"]),
        field_labels=labels,
        label_starts=frozenset(label.split()[0] for label in labels),
        longest_label=max(len(label.split()) for label in labels),
        sexes={fold(word): sex for sex, words in fields["sex_words"].items() for word in words},
        sex_letters=letters,
        all_sex_letters=frozenset[str]().union(*letters.values()),
        age_units=tuple(fields["ages"]["units"]),
        time_words=tuple(fields["times"]["before"]),
        weekdays=folded_set(fields["weekdays"]),
        months={fold(word): int(month) for month, words in fields["months"].items() for word in words},
        range_words=ranges,
        range_labels=range_labels,
        range_sexes={fold(word): sex for sex, words in sexes.items() for word in words},
        field_words=folded_set(units["fields_of_view"]),
        languages={language: folded_set(words) for language, words in fields["languages"].items()},
    )


def read_words(name: str) -> dict[str, Any]:
    """Return one file of the vocabulary as it is written."""
    return tomllib.loads(resource("reading", f"{name}.toml").read_text(encoding="utf-8"))


def folded_set(words: list[str]) -> frozenset[str]:
    """Return the words as they are looked up."""
    return frozenset(folded for word in words if (folded := fold(word)))


def _letters(sexes: Mapping[str, list[str]]) -> dict[str, str]:
    return {letter: sex for sex, letters in sexes.items() for letter in letters}


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
