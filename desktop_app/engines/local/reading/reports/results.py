"""Readings to results: printed texts, and the numbers that they mean by the document's conventions."""

import re

from desktop_app.core.checks import interpret
from desktop_app.core.medical.analytes import load_catalogue
from desktop_app.core.medical.names import words_of
from desktop_app.core.report import Flag, Sex, TestResult
from desktop_app.engines.local.reading.lexicon import Mark
from desktop_app.engines.local.reading.readings import Reading
from desktop_app.engines.local.reading.reports.conventions import Conventions
from desktop_app.engines.local.reading.reports.misread import MISREAD, may_be_misread
from desktop_app.engines.local.reading.values.numbers import DecimalMark, read_number, split_number
from desktop_app.engines.local.reading.values.ranges import Bounds, read_bounds, split_worded
from desktop_app.engines.local.reading.words.spelling import mend_unit

_DENSITY = re.compile(r"1(?P<mark>[.,])0\d\d")


def result_of(reading: Reading, conventions: Conventions, sex: Sex | None) -> TestResult:
    """Return the result that a reading tells, for a person of this sex, whose range it may have."""
    split = (split_number(reading.value) or split_worded(reading.value)) if reading.is_number else None
    mark = _mark_of_density(reading) or conventions.mark
    number = read_number(split[1], mark) if split else None
    comparator = split[0] if split else None
    flag = _flag(reading.flag, conventions)
    bounds = read_bounds(reading.range_text, mark, sex, conventions.language) if reading.range_text else Bounds()
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


def _flag(mark: Mark | None, conventions: Conventions) -> Flag | None:
    if mark == "a":
        return "H" if conventions.is_letter_a_high else "A"
    return mark or None
