"""A report as a person checks it: what is valid now, what the engine had read, and what there is to look at."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from desktop_app.core.doubts import Reason, gravest
from desktop_app.core.report import Sex, TestResult

LOW_CONFIDENCE = 0.8
"""Rows that the engine read with less confidence (0 to 1) are shown to be checked."""


class ResultField(StrEnum):
    """What of a result can be edited; named as the attributes of `TestResult`."""

    NAME = "name"
    VALUE = "value"
    UNIT = "unit"
    REFERENCE_RANGE = "reference_range"


class HeaderField(StrEnum):
    """What of a report's header can be edited; named as the attributes of `ReportHeader`."""

    PATIENT_NAME = "patient_name"
    PATIENT_BIRTH_DATE = "patient_birth_date"
    PATIENT_SEX = "patient_sex"
    LABORATORY = "laboratory"
    COLLECTED_AT = "collected_at"


class Check(StrEnum):
    """How sure a value is: found on the page by the engine, or seen by the person."""

    ON_PAGE = "on-page"
    NOT_ON_PAGE = "not-on-page"
    EDITED = "edited"
    CONFIRMED = "confirmed"


@dataclass(frozen=True, slots=True)
class ReportHeader:
    """The header fields of a report; dates are ISO 8601, with a time only where one is known."""

    patient_name: str | None = None
    patient_birth_date: str | None = None
    patient_sex: Sex | None = None
    laboratory: str | None = None
    collected_at: str | None = None


@dataclass(frozen=True, slots=True)
class ReviewRow:
    """One result under review.

    `number` counts from 1 within the report. `engine_values` holds what the engine had read in the fields that are
    other now. `is_checked` says that the person looked at the row and let it stand.
    """

    result_id: int
    number: int
    result: TestResult
    is_checked: bool = False
    engine_values: Mapping[ResultField, str | None] = field(default_factory=dict[ResultField, str | None])


@dataclass(frozen=True, slots=True)
class ReviewReport:
    """One report under review, with the file it was read from. `reviewed_at_ms` is milliseconds since 1970, UTC.

    `left_behind` are corrections of an earlier reading of the document that found no row here ("Ferritin 64").
    """

    report_id: int
    file_id: str
    file_name: str
    source: str
    media_type: str | None
    page_count: int
    document_id: int
    engine: str
    header: ReportHeader
    rows: tuple[ReviewRow, ...]
    engine_values: Mapping[HeaderField, str | None] = field(default_factory=dict[HeaderField, str | None])
    reviewed_at_ms: int | None = None
    specimen: str | None = None
    left_behind: tuple[str, ...] = ()

    @property
    def is_reviewed(self) -> bool:
        """True once the person has confirmed the report."""
        return self.reviewed_at_ms is not None

    def row(self, result_id: int) -> ReviewRow | None:
        """Return the row of a result."""
        return next((row for row in self.rows if row.result_id == result_id), None)


@dataclass(frozen=True, slots=True)
class ReportPlace:
    """One report in the order in which reports are reviewed; `is_chosen` unless another session was chosen."""

    report_id: int
    is_reviewed: bool
    is_chosen: bool = True


def check_of(row: ReviewRow, *, is_reviewed: bool) -> Check:
    """Return how sure a row's value is."""
    if row.engine_values:
        return Check.EDITED
    if row.is_checked or is_reviewed:
        return Check.CONFIRMED
    return Check.ON_PAGE if row.result.is_grounded or row.result.value is None else Check.NOT_ON_PAGE


def doubt_of(row: ReviewRow, *, is_reviewed: bool) -> Reason | None:
    """Return the gravest reason to check a row; None when there is none, or the person has seen to it.

    What was found when the row was read is stored with it; the rest can be told from the row itself.
    """
    result = row.result
    if not result.name:  # added by hand and not filled in
        return Reason.NAME_UNSURE
    if check_of(row, is_reviewed=is_reviewed) in {Check.EDITED, Check.CONFIRMED} or result.value is None:
        return None
    if not result.is_grounded:
        return Reason.NOT_ON_PAGE
    is_unsure = result.confidence is not None and result.confidence < LOW_CONFIDENCE
    told = (
        *result.doubts,
        *([Reason.FLAG_DISAGREES] if contradicts_flag(result) else []),
        *([Reason.LOW_CONFIDENCE] if is_unsure else []),
    )
    return gravest(told)


def is_blank(row: ReviewRow) -> bool:
    """Tell whether a row was added by hand and never filled in."""
    return not row.result.name and row.result.value is None


def contradicts_flag(result: TestResult) -> bool:
    """Tell whether the report marks a value as high or low though by its own range it is not; a limit itself may be."""
    number, low, high = result.numeric_value, result.reference_low, result.reference_high
    if number is None or result.comparator is not None or result.flag in {None, "A"}:
        return False
    if result.flag in {"H", "HH"}:
        return (high is not None and number < high) or (low is not None and number < low)
    return (low is not None and number > low) or (high is not None and number > high)
