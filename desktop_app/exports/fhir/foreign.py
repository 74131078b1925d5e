"""Resources of other programs as results.schema.json has them, as far as they tell."""

import re
from collections.abc import Iterator
from typing import Any

from desktop_app.core.checks import interpret
from desktop_app.exports.fhir.nodes import Node, Printed, code_of_system, node, nodes, number, text, texts, words_of
from desktop_app.exports.fhir.terms import (
    INTERPRETATION,
    LOINC,
    OBSERVATION_CATEGORY,
    OWN_IDS,
    RANGE_MEANING,
    UCUM,
    date_of,
    time_of,
)
from desktop_app.exports.flags import FLAG_OF_INTERPRETATION

_LEFT_OUT = frozenset({"entered-in-error", "cancelled"})
_SEXES = frozenset({"male", "female", "other"})
_INTERPRETATIONS = {code: words for words, code in FLAG_OF_INTERPRETATION.items()}
_SAME = {"HU": "H", "LU": "L", "AA": "A"}
"""Codes of HL7 v3-ObservationInterpretation that say more than a mark does: significantly high is high."""

_PLAIN = re.compile(r"-?\d+\.\d+")
_COMPARATORS = frozenset({"<", "<=", ">", ">="})


def is_laboratory(observation: Node) -> bool:
    """Tell whether an Observation is a laboratory's, or does not say what it is."""
    if observation.get("status") in _LEFT_OUT:
        return False
    categories = [code_of_system(category, OBSERVATION_CATEGORY) for category in nodes(observation.get("category"))]
    known = [code for code in categories if code]
    return not known or "laboratory" in known


def results(observation: Node) -> Iterator[dict[str, Any]]:
    """Yield the results of an Observation: its own value, and those of its components."""
    if not is_laboratory(observation):
        return
    for part in (observation, *nodes(observation.get("component"))):
        found = _result(part)
        if found is not None:
            yield found


def header(resource: Node, patient: Node, organization: Node) -> dict[str, Any]:
    """Return what an Observation or DiagnosticReport tells of whom, when and where."""
    performer = node(next(iter(nodes(resource.get("performer"))), None))
    return {
        "patient": _patient(patient, node(resource.get("subject"))),
        "laboratory": text(organization.get("name")) or text(performer.get("display")),
        "collected_at": _printed_time(
            resource.get("effectiveDateTime")
            or node(resource.get("effectivePeriod")).get("start")
            or resource.get("effectiveInstant")
        ),
        "reported_at": _printed_time(resource.get("issued")),
    }


def _result(part: Node) -> dict[str, Any] | None:
    name, value = words_of(part.get("code")), _value(part)
    if name is None or value is None:
        return None
    loinc = code_of_system(part.get("code"), LOINC)
    code = next(
        (code for concept in nodes(part.get("interpretation")) if (code := code_of_system(concept, INTERPRETATION))), ""
    )
    code, limits = _SAME.get(code, code), _range(part)
    facts = (value["numeric_value"], value.get("comparator"), limits["reference_low"], limits["reference_high"])
    return {
        "name": name,
        **value,
        **limits,
        "flag": code if code in {"L", "H", "LL", "HH", "A"} else None,
        "interpretation": _INTERPRETATIONS.get(code) or interpret(*facts, None),
        "analyte": {"loinc": loinc},
        "page": None,
    }


def _value(part: Node) -> dict[str, Any] | None:
    quantity = node(part.get("valueQuantity"))
    amount = number(quantity.get("value"))
    if amount is not None:
        comparator = quantity.get("comparator")
        comparator = comparator if comparator in _COMPARATORS else None
        return {
            "value": f"{comparator or ''}{_shown(amount)}",
            "numeric_value": amount,
            "comparator": comparator,
            "unit": text(quantity.get("unit")) or text(quantity.get("code")),
            "ucum_unit": text(quantity.get("code")) if quantity.get("system") == UCUM else None,
        }
    whole = number(part.get("valueInteger"))
    printed = (
        text(part.get("valueString"))
        or words_of(part.get("valueCodeableConcept"))
        or _ratio(node(part.get("valueRatio")))
        or (None if whole is None else _shown(whole))
    )
    if printed is None and isinstance(part.get("valueBoolean"), bool):
        printed = "yes" if part["valueBoolean"] else "no"
    return None if printed is None else {"value": printed, "unit": None, "numeric_value": whole}


def _ratio(ratio: Node) -> str | None:
    parts = [number(node(ratio.get(name)).get("value")) for name in ("numerator", "denominator")]
    shown = [_shown(part) for part in parts if part is not None]
    return ":".join(shown) if len(shown) == 2 else None


def _range(part: Node) -> dict[str, Any]:
    """Return the range that holds for this person; where it is not said which of several does, their texts alone."""
    listed = [found for found in nodes(part.get("referenceRange")) if _is_normal(found)]
    found = node(listed[0] if len(listed) == 1 else None)
    low, high = (_limit(node(found.get(side)), node(part.get("valueQuantity"))) for side in ("low", "high"))
    printed = "; ".join(told for each in listed if (told := text(each.get("text")))) or None
    if printed is None and low is not None and high is not None:
        printed = f"{_shown(low)} - {_shown(high)}"
    elif printed is None and high is not None:
        printed = f"<= {_shown(high)}"
    elif printed is None and low is not None:
        printed = f">= {_shown(low)}"
    return {"reference_range": printed, "reference_low": low, "reference_high": high}


def _is_normal(found: Node) -> bool:
    """Tell whether a range is the normal one: others are of treatment, or of recommendation."""
    code = code_of_system(found.get("type"), RANGE_MEANING)
    return code is None or code == "normal"


def _limit(limit: Node, value: Node) -> float | None:
    """Return a limit that is in the value's unit."""
    units = [(text(each.get("code")) or text(each.get("unit"))) for each in (limit, value)]
    return number(limit.get("value")) if None in units or units[0] == units[1] else None


def _patient(patient: Node, subject: Node) -> dict[str, Any]:
    name = node(next(iter(nodes(patient.get("name"))), None))
    parts = " ".join([*texts(name.get("given")), *texts([name.get("family")])])
    identifiers = [item for item in nodes(patient.get("identifier")) if item.get("system") != OWN_IDS]
    gender = patient.get("gender")
    return {
        "name": text(name.get("text")) or text(parts) or text(subject.get("display")),
        "sex": gender if gender in _SEXES else None,
        "age": None,
        "birth_date": date_of(text(patient.get("birthDate"))),
        "identifier": next((value for item in identifiers if (value := text(item.get("value")))), None),
    }


def _printed_time(value: object) -> str | None:
    """Return the time on the laboratory's clock, without its zone; midnight stands for the day."""
    found = time_of(text(value))
    if found is None or len(found) <= 10:
        return found
    time = found[:19].removesuffix(":00")
    return time.removesuffix("T00:00")


def _shown(amount: float) -> str:
    if isinstance(amount, Printed) and _PLAIN.fullmatch(amount.text):
        return amount.text
    return str(int(amount)) if amount == int(amount) and abs(amount) < 1e15 else repr(amount)
