"""What is read from a document: reports, each of one person and one collection date, with their results."""

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import Literal

Sex = Literal["male", "female", "other"]
Comparator = Literal["<", "<=", ">", ">="]
Flag = Literal["L", "H", "LL", "HH", "A"]
Interpretation = Literal["low", "high", "critical-low", "critical-high", "abnormal", "normal"]
Box = tuple[float, float, float, float]
"""x0, y0, x1, y1 as fractions of the page's width and height, y downwards."""


@dataclass(frozen=True, slots=True)
class Patient:
    """The person a report is about, as printed; `birth_date` is ISO 8601."""

    name: str | None = None
    sex: Sex | None = None
    age: str | None = None
    birth_date: str | None = None
    identifier: str | None = None


@dataclass(frozen=True, slots=True)
class TestResult:
    """One measured test: printed texts beside the numbers they mean.

    `flag` is what the report itself marks; `interpretation` is worked out from value and range. `bbox` is the
    row on the page. `grounded` says that the value was found on the page where the result says it stands. The analyte
    and its LOINC code are given only where name, unit and specimen agree on one; `doubts` are codes of `core.doubts`,
    none where the result is accepted.
    """

    name: str
    value: str | None
    unit: str | None = None
    reference_range: str | None = None
    flag: Flag | None = None
    numeric_value: float | None = None
    comparator: Comparator | None = None
    reference_low: float | None = None
    reference_high: float | None = None
    interpretation: Interpretation | None = None
    panel: str | None = None
    page: int | None = None
    bbox: Box | None = None
    confidence: float | None = None
    is_grounded: bool = False
    analyte_id: str | None = None
    analyte_name: str | None = None
    loinc: str | None = None
    ucum_unit: str | None = None
    doubts: tuple[str, ...] = ()

    def __reduce__(self) -> tuple[type["TestResult"], tuple[object, ...]]:
        """Travel between processes as the bare values: the way of dataclasses looks each field up by its name."""
        return TestResult, _values_of(self)


_values_of: Callable[[TestResult], tuple[object, ...]] = attrgetter(*(each.name for each in fields(TestResult)))


@dataclass(frozen=True, slots=True)
class LabReport:
    """The results of one person at one collection; dates are ISO 8601, with a time only where one is printed."""

    patient: Patient = field(default_factory=Patient)
    laboratory: str | None = None
    ordering_provider: str | None = None
    specimen: str | None = None
    collected_at: str | None = None
    reported_at: str | None = None
    results: tuple[TestResult, ...] = ()
