"""A transaction bundle of stored results, written entry by entry, each validated before.

A transaction, since that is what a server of health records takes: it stores all of it or nothing. What is told of a
document takes the place of what the server has with the same identifier, so that what was corrected or confirmed since
the last export arrives and nothing is stored twice. People and laboratories, of whom a server may know more, are
created only where it has none.
"""

import json
import re
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Mapping
from decimal import Decimal
from typing import Any, TextIO
from urllib.parse import quote

from desktop_app.core.medical.matching import specimen_of
from desktop_app.exports.fhir import reports
from desktop_app.exports.fhir.forms import Forms
from desktop_app.exports.fhir.observations import observation
from desktop_app.exports.fhir.terms import OWN_IDS, Resource, now, own_id, text_of

Document = Mapping[str, Any]
Content = Callable[[str], bytes | None]
"""Gives a document's bytes by its SHA-256."""


_BY_IDENTIFIER = f"identifier={quote(OWN_IDS, safe='')}|"
_BY_TAG = f"_tag={quote(OWN_IDS, safe='')}|"
"""R4's Provenance has no identifier; any resource can be found by its tag."""
_SPECIMENS = {"urine": "Urine", "csf": "Cerebrospinal fluid", "stool": "Stool", "semen": "Semen"}
"""Of headings; one of blood does not say whether serum, plasma or whole blood was taken."""
_SEVERAL = re.compile(r"[,;/+&]|\b(?:and|und|et|y|e)\b", re.IGNORECASE)
_DECIMAL = re.compile(r'\{"\\u0000": "([-.\d]+)"\}')
"""A decimal with zeros at its end, for which the encoder has no form of its own; no text can look like this in JSON."""
_KNOWN_ELSEWHERE = frozenset({"Patient", "Organization"})


def write_fhir(file: TextIO, documents: Iterable[Document], *, generator: str, content: Content | None = None) -> None:
    """Write the bundle, with the documents themselves inside where `content` gives their bytes."""
    encode = json.JSONEncoder(ensure_ascii=False, allow_nan=False, default=_marked).encode
    file.write(encode({"resourceType": "Bundle", "type": "transaction", "timestamp": now()})[:-1])
    before = ', "entry": [\n'
    for entry in _Entries(generator, content).of(documents):
        file.write(before + _DECIMAL.sub(r"\1", encode(entry)))
        before = ",\n"
    file.write("\n]}\n" if before.startswith(",\n") else "}\n")  # FHIR knows no empty list


def _marked(number: Decimal) -> dict[str, str]:
    return {"\0": str(number)}


class _Entries:
    """Makes entries; people and laboratories are told once, at their first report."""

    def __init__(self, generator: str, content: Content | None) -> None:
        self._generator = generator
        self._content = content
        self._forms = Forms()
        self._known: set[str] = set()
        self._people: dict[object, str | None] = {}

    def of(self, documents: Iterable[Document]) -> Generator[Resource]:
        """Yield the entries of all documents that hold reports; a report that several files have is told once."""
        for document in documents:
            fresh = [(place, report) for place, report in enumerate(document["reports"]) if self._is_new(report)]
            if fresh:
                yield from self._document(document, fresh)

    def _is_new(self, report: Mapping[str, Any]) -> bool:
        identifier = report.get("report_id")
        return identifier is None or self._is_first(f"report {identifier}")

    def _is_first(self, key: str) -> bool:
        is_first = key not in self._known
        self._known.add(key)
        return is_first

    def _document(self, document: Document, fresh: list[tuple[int, Mapping[str, Any]]]) -> Generator[Resource]:
        key = (document.get("sha256") or document["file_id"], document["engine"])
        identifier = own_id("document", *key)
        subjects = {self._person(report, key) for _, report in fresh}
        for place, report in fresh:
            yield from self._who(report, key)
            yield from self._report(document, report, (*key, place), _address(identifier))
        subject = _reference(subjects.pop() if len(subjects) == 1 else None)
        sha256 = document.get("sha256")
        content = self._content(sha256) if self._content and sha256 else None
        yield self._entry(reports.document_reference(document, identifier, content, subject), identifier)

    def _person(self, report: Mapping[str, Any], document: tuple[object, ...]) -> str | None:
        """Return the identifier of the person a report is about, None where it tells nothing of them.

        It is made of what their first report prints. A name alone is no person's own: it counts for this document only.
        """
        details = report["patient"]
        printed = tuple(details.get(name) for name in ("name", "birth_date", "identifier", "sex"))
        key = report.get("patient_id") or printed
        if key not in self._people:
            is_certain = bool(printed[0] and (printed[1] or printed[2]))
            identifier = own_id("person", *printed, *(() if is_certain else document))
            self._people[key] = identifier if any(printed) else None
        return self._people[key]

    def _who(self, report: Mapping[str, Any], document: tuple[object, ...]) -> Generator[Resource]:
        person, laboratory = self._person(report, document), text_of(report.get("laboratory"))
        if person is not None and self._is_first(person):
            yield self._entry(reports.patient(report["patient"], person), person)
        if laboratory is not None and self._is_first(own_id("laboratory", laboratory)):
            identifier = own_id("laboratory", laboratory)
            yield self._entry(reports.organization(laboratory, identifier), identifier)

    def _report(
        self, document: Document, report: Mapping[str, Any], key: tuple[object, ...], source: str
    ) -> Generator[Resource]:
        laboratory = text_of(report.get("laboratory"))
        performer = {**_reference(own_id("laboratory", laboratory)), "display": laboratory} if laboratory else None
        shared = reports.shared_fields(report, _reference(self._person(report, key[:2])), performer)
        identifier = own_id("report", *key)
        addresses: list[str] = []
        seen_to: list[str] = []
        alike: Counter[tuple[object, ...]] = Counter()
        for result in report["results"]:
            read = _as_read(result)
            own = own_id("result", *key, *read, alike[read])
            alike[read] += 1
            is_seen_to = bool(result.get("checked") or result.get("engine_values"))
            is_final = bool(report.get("reviewed_at")) or is_seen_to
            told = observation(result, own, shared, specimen=_specimen(report, result), is_final=is_final)
            yield self._entry(told, own)
            addresses.append(_address(own))
            seen_to += [_address(own)] if is_seen_to else []
        yield self._entry(reports.diagnostic_report(report, identifier, shared, addresses, source), identifier)
        read_by = reports.provenance(document, report, [_address(identifier)], source, self._generator)
        yield self._entry(read_by, own_id("provenance", *key))
        if seen_to:
            yield self._entry(reports.correction(seen_to), own_id("correction", *key))

    def _entry(self, resource: Resource, identifier: str) -> Resource:
        if resource["resourceType"] == "Provenance":
            resource["meta"] = {"tag": [{"system": OWN_IDS, "code": identifier}]}
        self._forms.check(resource)
        return {"fullUrl": _address(identifier), "resource": resource, "request": _request(resource, identifier)}


def _request(resource: Resource, identifier: str) -> Resource:
    kind, by = resource["resourceType"], _BY_IDENTIFIER if "identifier" in resource else _BY_TAG
    condition = f"{by}{identifier}"
    if kind in _KNOWN_ELSEWHERE:
        return {"method": "POST", "url": kind, "ifNoneExist": condition}
    return {"method": "PUT", "url": f"{kind}?{condition}"}


def _specimen(report: Mapping[str, Any], result: Mapping[str, Any]) -> str | None:
    """Return the specimen of one result: its report's as printed, where that is one, but for a heading of another."""
    heading, whole = specimen_of(result.get("panel")), specimen_of(report.get("specimen"))
    if heading is None or heading == whole:
        printed = text_of(report.get("specimen"))
        return printed if whole and printed and not _SEVERAL.search(printed) else None
    return _SPECIMENS.get(heading)


def _as_read(result: Mapping[str, Any]) -> tuple[object, ...]:
    """Return what stays of a result whatever a person corrects, removes or adds: what the engine read, and where."""
    read: dict[str, Any] = {**result, **(result.get("engine_values") or {})}
    return result.get("page"), read["name"], read.get("unit")


def _address(identifier: str) -> str:
    return f"urn:uuid:{identifier}"


def _reference(identifier: str | None) -> Resource:
    return {"reference": _address(identifier)} if identifier else {}
