"""Rows of a report under review as they are stored, read back: what they hold now, and what the engine had read."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from desktop_app.core.medical.jumps import with_jump
from desktop_app.core.report import TestResult
from desktop_app.core.review import ResultField, ReviewRow
from desktop_app.store.driver import Row

_RESULT_NAMES = (
    "name", "value", "unit", "reference_range", "flag", "numeric_value", "comparator", "reference_low",
    "reference_high", "interpretation", "panel", "page", "confidence",
)  # fmt: skip


def rows_of(
    results: Iterable[Row], read: Iterable[Row], last: Mapping[tuple[str | None, str | None], float]
) -> tuple[ReviewRow, ...]:
    """Return the rows of `test_results`, with what was read (result, field, text) and the person's last values."""
    by_result: dict[int, list[tuple[str, str | None]]] = {}
    for result_id, field, text in read:
        if result_id is not None:
            by_result.setdefault(result_id, []).append((field, text))
    rows: list[ReviewRow] = []
    for number, row in enumerate(results, start=1):
        result = with_jump(_result(row), last.get((row[21], row[22])))
        values = values_read(result, ResultField, by_result.get(row[0], ()))
        rows.append(ReviewRow(row[0], number, result, bool(row[2]), values))
    return tuple(rows)


def _result(row: Row) -> TestResult:
    box = row[17:21]
    known = {"analyte_id": row[21], "ucum_unit": row[22], "analyte_name": row[24], "loinc": row[25]}
    values: dict[str, Any] = dict(zip(_RESULT_NAMES, row[3:16], strict=True))
    doubts = tuple(json.loads(row[23]))
    return TestResult(**values, is_grounded=bool(row[16]), bbox=None if None in box else box, doubts=doubts, **known)


def values_read(now: Any, fields: Any, read: Iterable[tuple[str, str | None]]) -> dict[Any, str | None]:
    """Return what the engine had read in the fields that are other now; the last row of `read` for a field wins."""
    valid = asdict(now)
    return {fields(field): text for field, text in read if valid[field] != text}
