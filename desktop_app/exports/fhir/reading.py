"""Bundles read back: our own exactly, those of other programs as far as they go."""

import base64
import binascii
import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, NamedTuple, cast

from desktop_app.core.errors import ProcessingError
from desktop_app.exports.fhir import foreign
from desktop_app.exports.fhir.nodes import Node, node, nodes, text
from desktop_app.exports.fhir.observations import measured
from desktop_app.exports.fhir.terms import AS_READ, SOURCE
from desktop_app.exports.results_reading import read_result

_TOLD = ("code", "valueQuantity", "valueString", "dataAbsentReason", "interpretation", "referenceRange")
"""The fields of an Observation that say what was measured."""


class ReadDocument(NamedTuple):
    """A document as results.schema.json has it, its bytes where the bundle holds them, and how much was left out."""

    document: dict[str, Any]
    content: bytes | None
    left_out: int = 0


class _Bundle:
    """The resources of a bundle, found by the addresses by which they name each other."""

    def __init__(self, bundle: Node) -> None:
        self._by_address: dict[str, Node] = {}
        self._all: list[Node] = []
        for entry in nodes(bundle.get("entry")):
            resource = node(entry.get("resource"))
            kind, own, full = text(resource.get("resourceType")), text(resource.get("id")), text(entry.get("fullUrl"))
            self._all.append(resource)
            for address in (full, f"{kind}/{own}" if own else None):
                if address:
                    self._by_address.setdefault(address, resource)

    def of_kind(self, kind: str) -> list[Node]:
        """Return the resources of a kind."""
        return [resource for resource in self._all if resource.get("resourceType") == kind]

    def find(self, reference: object, kind: str) -> Node | None:
        """Return what a Reference means, None where the bundle does not hold it."""
        address = text(node(reference).get("reference")) or ""
        found = self._by_address.get(address) or self._by_address.get("/".join(address.split("/")[-2:]))
        return found if found is not None and found.get("resourceType") == kind else None


def read_bundle(bundle: Node, file_name: str) -> Iterator[ReadDocument]:
    """Yield the documents of a bundle; what no DocumentReference of ours tells of is one document of its own."""
    held = _Bundle(bundle)
    reports, left_out = _reports(held)
    for source in held.of_kind("DocumentReference"):
        facts = _kept(source)
        own = reports.pop(id(source), [])
        if facts is not None and own:
            yield ReadDocument({**facts, "reports": own}, _content(source))
    rest = [report for some in reports.values() for report in some]
    if rest or left_out:
        yield ReadDocument({**_FOREIGN, "file_name": file_name, "reports": rest}, None, left_out)


FOREIGN_ENGINE = "import"
"""The engine of documents that another program read."""

_FOREIGN: dict[str, Any] = {
    "file_id": "", "sha256": None, "media_type": "application/fhir+json", "page_count": None, "status": "completed",
    "engine": FOREIGN_ENGINE, "extraction_model": "FHIR", "parsing_model": "FHIR R4", "source_path": None,
}  # fmt: skip


def _reports(held: _Bundle) -> tuple[dict[int, list[dict[str, Any]]], int]:
    """Return reports by the document they come from (0: none is known), and how many Observations gave nothing."""
    found: dict[int, list[dict[str, Any]]] = {}
    used: set[int] = set()
    left_out = 0
    for report in held.of_kind("DiagnosticReport"):
        observations = [held.find(reference, "Observation") for reference in nodes(report.get("result"))]
        own = [observation for observation in observations if observation is not None]
        used.update(id(observation) for observation in own)
        made, lost = _report(held, report, own)
        left_out += lost
        if made["results"]:
            found.setdefault(_source(held, report), []).append(made)
    for group in _grouped(held, used):
        made, lost = _report(held, group[0], group)
        left_out += lost
        if made["results"]:
            found.setdefault(0, []).append(made)
    return found, left_out


def _report(held: _Bundle, resource: Node, observations: list[Node]) -> tuple[dict[str, Any], int]:
    facts = _kept(resource) if resource.get("resourceType") == "DiagnosticReport" else None
    if facts is None:
        facts = _header(held, resource, observations)
    results = [_results(observation) for observation in observations]
    return {**facts, "results": [result for some in results for result in some]}, sum(not some for some in results)


def _header(held: _Bundle, resource: Node, observations: list[Node]) -> dict[str, Any]:
    """Return the header, with what the first Observation tells where the report does not."""
    made: dict[str, Any] = {}
    for told in (resource, *observations[:1]):
        performer = node(next(iter(nodes(told.get("performer"))), None))
        patient = held.find(told.get("subject"), "Patient") or {}
        for name, value in foreign.header(told, patient, held.find(performer, "Organization") or {}).items():
            made[name] = made.get(name) or value
    return made


def _grouped(held: _Bundle, used: set[int]) -> list[list[Node]]:
    """Return the Observations that belong to no report, those of one person, time and place together."""
    groups: dict[str, list[Node]] = {}
    for observation in held.of_kind("Observation"):
        if id(observation) not in used:
            names = ("subject", "effectiveDateTime", "effectivePeriod", "issued", "performer")
            key = json.dumps([observation.get(name) for name in names], sort_keys=True)
            groups.setdefault(key, []).append(observation)
    return list(groups.values())


def _results(observation: Node) -> list[dict[str, Any]]:
    """Return the results of an Observation: what we kept in it, unless another program changed what it says."""
    kept = _kept(observation)
    told = {name: observation[name] for name in _TOLD if name in observation}
    if kept is not None and _is_sound(kept) and _as_parsed(measured(kept)) == told:
        return [kept]
    return list(foreign.results(observation))


def _as_parsed(value: object) -> object:
    """Return what JSON gives back for a value: it knows no decimals but floats."""
    if isinstance(value, Mapping):
        return {name: _as_parsed(inner) for name, inner in cast("Mapping[str, object]", value).items()}
    if isinstance(value, list):
        return [_as_parsed(inner) for inner in cast("list[object]", value)]
    return float(value) if isinstance(value, Decimal) else value


def _is_sound(kept: dict[str, Any]) -> bool:
    try:
        read_result(kept)
    except ProcessingError:
        return False
    return True


def _source(held: _Bundle, report: Node) -> int:
    for extension in nodes(report.get("extension")):
        if extension.get("url") == SOURCE:
            found = held.find(extension.get("valueReference"), "DocumentReference")
            return 0 if found is None or _kept(found) is None else id(found)
    return 0


def _kept(resource: Node) -> dict[str, Any] | None:
    for extension in nodes(resource.get("extension")):
        if extension.get("url") == AS_READ:
            try:
                kept: object = json.loads(extension.get("valueString") or "")
            except (ValueError, TypeError, RecursionError):
                return None
            return cast("dict[str, Any]", kept) if isinstance(kept, dict) else None
    return None


def _content(reference: Node) -> bytes | None:
    for content in nodes(reference.get("content")):
        data = text(node(content.get("attachment")).get("data"))
        try:
            return base64.b64decode(data, validate=True) if data else None
        except (binascii.Error, ValueError):
            return None
    return None
