"""One result as an Observation."""

from collections.abc import Mapping
from typing import Any

from desktop_app.exports.fhir.terms import (
    ABSENT_REASON,
    INTERPRETATION,
    LOINC,
    OBSERVATION_CATEGORY,
    OWN_IDS,
    UCUM,
    Resource,
    as_read,
    code_of,
    coding,
    compact,
    text_of,
)
from desktop_app.exports.flags import flag_named

Result = Mapping[str, Any]
"""A result of results.schema.json."""


def observation(result: Result, identifier: str, shared: Mapping[str, Any], *, is_final: bool) -> Resource:
    """Return the Observation; `shared` are the fields it has in common with the others of its report."""
    return compact(
        resourceType="Observation",
        extension=as_read(result),
        identifier=[{"system": OWN_IDS, "value": identifier}],
        status="final" if is_final else "preliminary",
        category=_categories(result),
        **measured(result),
        **shared,
    )


def measured(result: Result) -> Resource:
    """Return what was measured: code, value, range and interpretation."""
    analyte: Mapping[str, Any] = result.get("analyte") or {}
    loinc = code_of(analyte.get("loinc"))
    return compact(
        code=compact(coding=[coding(LOINC, loinc)] if loinc else [], text=text_of(result["name"]) or "-"),
        **_value(result),
        interpretation=_interpretation(result),
        referenceRange=_reference_range(result),
    )


def _value(result: Result) -> Resource:
    number, printed = result.get("numeric_value"), text_of(result.get("value"))
    if number is not None:
        return {"valueQuantity": _quantity(result, number, result.get("comparator"))}
    if printed is not None:
        return {"valueString": printed}
    return {"dataAbsentReason": {"coding": [coding(ABSENT_REASON, "unknown", "Unknown")]}}


def _quantity(result: Result, number: float, comparator: str | None = None) -> Resource:
    ucum = code_of(result.get("ucum_unit"))
    return compact(
        value=number,
        comparator=comparator,
        unit=text_of(result.get("unit")),
        system=UCUM if ucum else None,
        code=ucum,
    )


def _interpretation(result: Result) -> list[Resource]:
    flag = flag_named(result.get("flag"), result.get("interpretation"))
    return [{"coding": [coding(INTERPRETATION, flag.code, flag.display)]}] if flag else []


def _reference_range(result: Result) -> list[Resource]:
    low, high = result.get("reference_low"), result.get("reference_high")
    found = compact(
        low=None if low is None else _quantity(result, low),
        high=None if high is None else _quantity(result, high),
        text=text_of(result.get("reference_range")),
    )
    return [found] if found else []


def _categories(result: Result) -> list[Resource]:
    laboratory = {"coding": [coding(OBSERVATION_CATEGORY, "laboratory", "Laboratory")]}
    panel = text_of(result.get("panel"))
    return [laboratory, {"text": panel}] if panel else [laboratory]
