"""One result as an Observation."""

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from desktop_app.core.doubts import Reason
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

_LARGEST = 1e15
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_MOST_DECIMALS = 12
Result = Mapping[str, Any]
"""A result of results.schema.json."""


def observation(
    result: Result, identifier: str, shared: Mapping[str, Any], *, specimen: str | None, is_final: bool
) -> Resource:
    """Return the Observation; `shared` are the fields it has in common with the others of its report."""
    return compact(
        resourceType="Observation",
        extension=as_read(result),
        identifier=[{"system": OWN_IDS, "value": identifier}],
        status="final" if is_final else "preliminary",
        category=_categories(result),
        specimen={"display": specimen} if specimen else None,
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
        return {"valueQuantity": _quantity(result, _decimal(number, printed), result.get("comparator"))}
    if printed is not None:
        return {"valueString": printed}
    return {"dataAbsentReason": {"coding": [coding(ABSENT_REASON, "unknown", "Unknown")]}}


def _quantity(result: Result, number: float | Decimal, comparator: str | None = None) -> Resource:
    ucum = code_of(result.get("ucum_unit"))
    return compact(
        value=number,
        comparator=comparator,
        unit=text_of(result.get("unit")),
        system=UCUM if ucum else None,
        code=ucum,
    )


def _decimal(number: float, printed: str | None) -> float | Decimal:
    """Return a number with the decimals that are printed, its zeros too: R4's decimals tell how exact they are."""
    for token in _NUMBER.findall(printed or ""):
        behind_mark = len(re.split("[.,]", token)[-1]) if "." in token or "," in token else 0
        for decimals in {behind_mark: None, 0: None}:  # the mark may part thousands
            exact = f"{number:.{min(decimals, _MOST_DECIMALS)}f}"
            if _digits(exact) == _digits(token):
                return number if exact == repr(number) else Decimal(exact) if decimals else int(number)
    has_point = printed is None or "." in printed or "," in printed
    return number if has_point or not number.is_integer() or abs(number) > _LARGEST else int(number)


def _digits(text: str) -> str:
    return text.replace(".", "").replace(",", "").lstrip("-")


def _interpretation(result: Result) -> list[Resource]:
    flag = flag_named(result.get("flag"), None if _is_of_other_unit(result) else result.get("interpretation"))
    return [{"coding": [coding(INTERPRETATION, flag.code, flag.display)]}] if flag else []


def _reference_range(result: Result) -> list[Resource]:
    low, high = (None if _is_of_other_unit(result) else result.get(f"reference_{side}") for side in ("low", "high"))
    printed = text_of(result.get("reference_range"))
    found = compact(
        low=None if low is None else _quantity(result, _decimal(low, printed)),
        high=None if high is None else _quantity(result, _decimal(high, printed)),
        text=printed,
    )
    return [found] if found else []


def _is_of_other_unit(result: Result) -> bool:
    """Tell whether the printed limits are not in the value's unit: right as text, wrong as numbers."""
    return Reason.RANGE_OF_OTHER_UNIT.value in (result.get("doubts") or ()) and not result.get("engine_values")


def _categories(result: Result) -> list[Resource]:
    laboratory = {"coding": [coding(OBSERVATION_CATEGORY, "laboratory", "Laboratory")]}
    panel = text_of(result.get("panel"))
    return [laboratory, {"text": panel}] if panel else [laboratory]
