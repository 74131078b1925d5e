"""Reports made complete: each result gets its analyte, its codes, the reasons to check it, and how sure it is."""

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import fields, replace
from operator import attrgetter

from desktop_app.core.doubts import Reason
from desktop_app.core.medical.confidence import confidence_of
from desktop_app.core.medical.matching import Context, Form, match, specimen_of, tells_gases
from desktop_app.core.medical.names import key_of, words_of
from desktop_app.core.medical.plausibility import Row, reasons
from desktop_app.core.medical.units import read_unit
from desktop_app.core.report import LabReport, TestResult

_FIELDS = [field.name for field in fields(TestResult)]
_as_read = attrgetter(*_FIELDS[: _FIELDS.index("confidence")])
"""What stands before the confidence stays as it was read; `replace` of every result would take three times as long."""

_IMPOSSIBLE = frozenset({Reason.OUTSIDE_LIMITS, Reason.DECIMAL_SHIFT})
_TITRE = re.compile(r"\s*[<>≤≥]?\s*1\s?:\s?\d+\s*")


def annotate(
    reports: Sequence[LabReport], pictures: Collection[int] = (), synonyms: Mapping[str, str] | None = None
) -> tuple[LabReport, ...]:
    """Return the reports with what is known of their analytes, and the reasons to check each result.

    Args:
        reports: as they were read.
        pictures: numbers of the pages that were read from a picture, where letters may be taken for others.
        synonyms: names that a person gave to printed ones, by `core.medical.names.key_of` of these.
    """
    return tuple(_annotated(report, frozenset(pictures), synonyms or {}) for report in reports)


def _annotated(report: LabReport, pictures: frozenset[int], synonyms: Mapping[str, str]) -> LabReport:
    texts = {text for result in report.results for text in (result.panel, result.name)}
    has_gases = any(map(tells_gases, texts))
    rows = [
        _row(result, report, synonyms, has_gases=has_gases, is_picture=result.page in pictures)
        for result in report.results
    ]
    doubts = reasons(rows)
    shares = _doubtful_shares(rows, doubts)
    completed = (_completed(row, why, share) for row, why, share in zip(rows, doubts, shares, strict=True))
    return replace(report, results=tuple(completed))


def _doubtful_shares(rows: Sequence[Row], doubts: Sequence[tuple[Reason, ...]]) -> list[float]:
    """Return for each row which share of the other rows of its page have doubts, but for unsure words alone."""
    if not any(doubts):
        return [0.0] * len(rows)
    are_doubtful = [any(reason is not Reason.LOW_CONFIDENCE for reason in why) for why in doubts]
    all_rows = Counter(row.result.page for row in rows)
    doubtful = Counter(row.result.page for row, is_doubtful in zip(rows, are_doubtful, strict=True) if is_doubtful)
    return [
        (doubtful[row.result.page] - is_doubtful) / max(1, all_rows[row.result.page] - 1)
        for row, is_doubtful in zip(rows, are_doubtful, strict=True)
    ]


def _row(
    result: TestResult, report: LabReport, synonyms: Mapping[str, str], *, has_gases: bool, is_picture: bool
) -> Row:
    context = Context(specimen_of(result.panel) or specimen_of(report.specimen), has_gases)
    name = synonyms.get(key_of(words_of(result.name)), result.name) if synonyms else result.name
    found = match(name, result.unit, context, form=_form(result), is_ocr=is_picture)
    unit = found.unit if found is not None and found.unit is not None else read_unit(result.unit)
    return Row(result, found, unit, is_picture)


def _form(result: TestResult) -> Form:
    if result.numeric_value is not None:
        return "number"
    return "titre" if result.value and _TITRE.fullmatch(result.value) else "words"


def _completed(row: Row, why: tuple[Reason, ...], doubtful_share: float) -> TestResult:
    analyte, confidence = row.analyte, row.result.confidence
    is_possible = not why or _IMPOSSIBLE.isdisjoint(why)
    return TestResult(
        *_as_read(row.result),
        is_grounded=row.result.is_grounded,
        analyte_id=analyte.analyte_id if analyte is not None else None,
        analyte_name=analyte.name if analyte is not None else None,
        loinc=row.match.loinc if row.match is not None and analyte is not None and is_possible else None,
        ucum_unit=row.unit.ucum if row.unit is not None else None,
        confidence=(
            None if confidence is None else confidence_of(confidence, why, doubtful_share, is_picture=row.is_picture)
        ),
        doubts=tuple([reason.value for reason in why]),
    )
