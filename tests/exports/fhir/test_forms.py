"""A resource is taken by its form only where the models of R4 would take it, and refused where they would refuse it."""

import copy
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from desktop_app.exports.fhir.forms import MODELS, Forms
from tests.exports.builders import document, report, result
from tests.exports.fhir.test_bundle import bundle_of

ODD = (
    "", " ", "\n", "\0", "a", " a", "a ", "a  b", "a\tb", "µmol/L", "\ud800", "2024-05-06", "2024-13-01", "2024-02-30",
    "0000-01-01", "2024-05-06T07:08:09Z", "2024-05-06T07:08:09", "2024-05-06T25:08:09Z", "2024-05-06T07:08:09+02:00",
    "2024", "2024-05", "urn:uuid:0f0e0d0c-0000-5000-8000-000000000000", "urn:uuid:", "http://loinc.org", "<", "final",
    "a" * 300, 0, 1, -1, 1.5, 0.0, -0.0, 1e-7, 1e300, 1e16, 10**30, True, False, None, [], {}, [None], {"text": "a"},
)  # fmt: skip


def samples() -> list[dict[str, Any]]:
    bundle = bundle_of(
        document(
            report(
                result(flag="H", interpretation="high", checked=True),
                result(value="<5", numeric_value=5.0, comparator="<", reference_low=None),
                result(value="negative", numeric_value=None, analyte=None),
                result(value=None, numeric_value=None),
            )
        )
    )
    return [entry["resource"] for entry in bundle["entry"]]


def leaves(node: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    inner = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in inner:
        yield (*path, key)
        yield from leaves(value, (*path, key))


SAMPLES = samples()
PLACES = [
    (place, path) for place, sample in enumerate(SAMPLES) for path in leaves(sample) if path[-1] != "resourceType"
]


def is_valid(resource: dict[str, Any]) -> bool:
    try:
        MODELS[resource["resourceType"]].model_validate(resource)
    except (ValidationError, ValueError):
        return False
    return True


def changed(place: int, path: tuple[Any, ...], value: Any) -> dict[str, Any]:
    resource = copy.deepcopy(SAMPLES[place])
    node: Any = resource
    for key in path[:-1]:
        node = node[key]
    node[path[-1]] = value
    return resource


@settings(max_examples=600, deadline=None)
@given(st.sampled_from(PLACES), st.sampled_from(ODD) | st.text(max_size=20) | st.floats(allow_nan=False), st.data())
def test_a_known_form_is_judged_as_the_models_do(
    where: tuple[int, tuple[Any, ...]], value: Any, data: st.DataObject
) -> None:
    forms = Forms()
    for sample in SAMPLES:
        forms.check(sample)
    place, path = where
    before = changed(place, path, data.draw(st.sampled_from(ODD) | st.text(max_size=20)))
    if is_valid(before):
        forms.check(before)
    resource = changed(place, path, value)
    if is_valid(resource):
        forms.check(resource)
    else:
        with pytest.raises((ValidationError, ValueError)):
            forms.check(resource)


class Counted:
    """A model that counts what it is asked."""

    def __init__(self) -> None:
        self.calls = 0

    def model_validate(self, resource: dict[str, Any]) -> None:
        self.calls += 1


def test_results_that_differ_in_texts_numbers_and_times_have_one_form() -> None:
    counted = Counted()
    forms = Forms({**MODELS, "Observation": counted})
    for number in range(1, 50):
        one = result(name=f"Test {number}", value=str(number), numeric_value=float(number))
        when = f"2024-05-{1 + number % 28:02}T07:08:09+00:00"
        for entry in bundle_of(document(report(one, collected_at=when)))["entry"]:
            forms.check(entry["resource"])
    assert counted.calls == 1
