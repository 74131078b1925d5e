"""The check of resources before they are written: each by its form, each form by the models of R4B.

The models take most of an export's time, and results look alike but for their texts, numbers and times. A resource's
form is the resource with those of its texts, numbers, codes, times and addresses left out that are well-formed: two
resources of one form are both valid or both not. Whatever is not well-formed, or bound to a list of words, stays in the
form as it is, so that the models judge it.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any, cast

from fhir.resources.R4B.diagnosticreport import DiagnosticReport
from fhir.resources.R4B.documentreference import DocumentReference
from fhir.resources.R4B.observation import Observation
from fhir.resources.R4B.organization import Organization
from fhir.resources.R4B.patient import Patient
from fhir.resources.R4B.provenance import Provenance

from desktop_app.exports.fhir.terms import Resource

MODELS: Mapping[str, Any] = {
    "DiagnosticReport": DiagnosticReport,
    "DocumentReference": DocumentReference,
    "Observation": Observation,
    "Organization": Organization,
    "Patient": Patient,
    "Provenance": Provenance,
}
"""The models of R4B: these resources are the same in R4."""

_MOST_FORMS = 20_000
_ALWAYS_CHECKED = frozenset({"DocumentReference"})
"""It may hold a document; there is one for many results."""

_TEXT, _CODE, _NUMBER, _TIME, _DATE, _ADDRESS = "\0text", "\0code", 0.0, "\0time", "\0date", "\0address"
_CODES = re.compile(r"[!-~]+( [!-~]+)*")
_ADDRESSES = re.compile(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_TIMES = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)")
_DATES = re.compile(r"\d{4}-\d\d-\d\d")
_SMALLEST, _LARGEST = 1e-4, 1e15
"""Numbers between are written without an exponent."""


class Forms:
    """Checks resources; remembers the forms that were valid."""

    def __init__(self, models: Mapping[str, Any] = MODELS) -> None:
        self._models = models
        self._valid: set[object] = set()

    def check(self, resource: Resource) -> None:
        """Raise pydantic's ValidationError when a resource is not as R4 says."""
        kind = resource["resourceType"]
        form = None if kind in _ALWAYS_CHECKED else _form_of(resource, "")
        if form is not None and form in self._valid:
            return
        self._models[kind].model_validate(resource)
        if form is not None and len(self._valid) < _MOST_FORMS:
            self._valid.add(form)


def _form_of(value: object, key: str) -> object:
    if isinstance(value, dict):
        fields = cast("dict[str, object]", value)
        return tuple([(name, _form_of(inner, name)) for name, inner in fields.items()])
    if isinstance(value, list):
        return ("[", *[_form_of(inner, key) for inner in cast("list[object]", value)])
    if isinstance(value, str):
        well_formed = _WELL_FORMED.get(key)
        return value if well_formed is None else well_formed(value)
    if isinstance(value, float):
        is_plain = _SMALLEST <= value <= _LARGEST or _SMALLEST <= -value <= _LARGEST or value == 0.0
        return (float, _NUMBER if is_plain else value)
    if isinstance(value, Decimal):  # of the digits that are printed, without an exponent
        return (Decimal, 0 if abs(value) <= _LARGEST else value)
    if isinstance(value, int) and not isinstance(value, bool):
        return (int, 0 if abs(value) <= _LARGEST else value)
    return (type(value), value)  # True is no 1


def _text(value: str) -> str:
    """Leave out a text of printed characters; R4's data type `string` takes them all."""
    return _TEXT if value.isprintable() and not value.isspace() and value else value


def _code(value: str) -> str:
    return _CODE if _CODES.fullmatch(value) else value


def _address(value: str) -> str:
    return _ADDRESS if _ADDRESSES.fullmatch(value) else value


@lru_cache(maxsize=4_000)
def _time(value: str) -> str:
    try:
        if _TIMES.fullmatch(value) and datetime.fromisoformat(value).year:
            return _TIME
        if _DATES.fullmatch(value) and date.fromisoformat(value).year:
            return _DATE
    except ValueError:
        return value
    return value


_WELL_FORMED: Mapping[str, Callable[[str], str]] = {
    **dict.fromkeys(("text", "display", "value", "valueString", "unit", "title", "name"), _text),
    **dict.fromkeys(("effectiveDateTime", "issued", "recorded", "birthDate"), _time),
    "code": _code,
    "reference": _address,
}
"""What may be left out, by the name of the field; in our resources a name stands for one data type."""
