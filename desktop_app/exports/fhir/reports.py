"""A document and its reports as resources: DocumentReference, DiagnosticReport, Provenance, who and where."""

import base64
import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

from desktop_app.exports.fhir.terms import (
    DATA_OPERATION,
    DIAGNOSTIC_SECTION,
    LOINC,
    OWN_IDS,
    PARTICIPANT,
    SHA256,
    SOURCE,
    Resource,
    as_read,
    code_of,
    coding,
    compact,
    date_of,
    instant_of,
    now,
    text_of,
    time_of,
)

_REPORT_CODE = ("11502-2", "Laboratory report")
Report = Mapping[str, Any]
"""A report of results.schema.json."""

Document = Mapping[str, Any]
"""A document of results.schema.json."""


def patient(details: Mapping[str, Any], identifier: str) -> Resource:
    """Return the Patient."""
    name, printed = text_of(details.get("name")), text_of(details.get("identifier"))
    return compact(
        resourceType="Patient",
        identifier=[{"system": OWN_IDS, "value": identifier}, *([{"value": printed}] if printed else [])],
        name=[{"text": name}] if name else [],
        gender=details.get("sex"),
        birthDate=date_of(details.get("birth_date")),
    )


def organization(name: str, identifier: str) -> Resource:
    """Return the laboratory."""
    return {
        "resourceType": "Organization",
        "identifier": [{"system": OWN_IDS, "value": identifier}],
        "name": name,
    }


def document_reference(
    document: Document, identifier: str, content: bytes | None, subject: Resource | None
) -> Resource:
    """Return the DocumentReference, with the document's bytes where they are given."""
    facts = {name: value for name, value in document.items() if name not in {"reports", "error"}}
    attachment = compact(
        contentType=code_of(document.get("media_type")),
        title=text_of(document["file_name"]),
        data=base64.b64encode(content).decode() if content else None,
        size=len(content) if content else None,
        # FHIR R4 wants SHA-1 here; what tells contents apart is the identifier.
        hash=base64.b64encode(hashlib.sha1(content, usedforsecurity=False).digest()).decode() if content else None,
    )
    sha256 = document.get("sha256")
    return compact(
        resourceType="DocumentReference",
        extension=as_read(facts),
        identifier=[
            {"system": OWN_IDS, "value": identifier},
            *([{"system": SHA256, "value": sha256}] if sha256 else []),
        ],
        status="current",
        type=_report_code(),
        subject=subject,
        content=[{"attachment": attachment or {"title": "-"}}],
    )


def shared_fields(report: Report, subject: Resource | None, performer: Resource | None) -> Resource:
    """Return what a report and its Observations have in common."""
    return compact(
        subject=subject,
        effectiveDateTime=time_of(report.get("collected_at")),
        issued=instant_of(report.get("reported_at")),
        performer=[performer] if performer else [],
    )


def diagnostic_report(
    report: Report, identifier: str, shared: Resource, results: Sequence[str], source: str
) -> Resource:
    """Return the DiagnosticReport; `results` are the addresses of its Observations, `source` of its document."""
    facts = {name: value for name, value in report.items() if name != "results"}
    orderer, specimen = text_of(report.get("ordering_provider")), text_of(report.get("specimen"))
    subject = shared.get("subject") or {"display": "-"}
    order = {
        "resourceType": "ServiceRequest", "id": "order", "status": "unknown", "intent": "order", "subject": subject,
        "requester": {"display": orderer},
    }  # fmt: skip
    sample = {"resourceType": "Specimen", "id": "specimen", "type": {"text": specimen}}
    return compact(
        resourceType="DiagnosticReport",
        contained=[*([order] if orderer else []), *([sample] if specimen else [])],
        extension=[*as_read(facts), {"url": SOURCE, "valueReference": {"reference": source}}],
        identifier=[{"system": OWN_IDS, "value": identifier}],
        basedOn=[{"reference": "#order"}] if orderer else [],
        status="final" if report.get("reviewed_at") else "preliminary",
        category=[{"coding": [coding(DIAGNOSTIC_SECTION, "LAB", "Laboratory")]}],
        code=_report_code(),
        specimen=[{"reference": "#specimen"}] if specimen else [],
        result=[{"reference": address} for address in results],
        **shared,
    )


def provenance(document: Document, report: Report, targets: Sequence[str], source: str, generator: str) -> Resource:
    """Return who read the report, and whether a person confirmed it."""
    program, _, version = generator.partition(" ")
    parts = (document.get(name) for name in ("engine", "extraction_model", "parsing_model"))
    engine = ", ".join(text for part in parts if (text := text_of(part)))
    device = compact(
        resourceType="Device",
        id="engine",
        deviceName=[{"name": program, "type": "user-friendly-name"}],
        version=[{"value": version}] if version else [],
        note=[{"text": engine}] if engine else [],
    )
    agents: list[Resource] = [_agent("assembler", "Assembler", {"reference": "#engine", "display": program})]
    if report.get("reviewed_at"):
        agents.append(_agent("verifier", "Verifier", _PERSON))
    return {
        "resourceType": "Provenance",
        "contained": [device],
        "target": [{"reference": address} for address in targets],
        "recorded": instant_of(report.get("reviewed_at")) or now(),
        "agent": agents,
        "entity": [{"role": "source", "what": {"reference": source}}],
    }


def correction(targets: Sequence[str]) -> Resource:
    """Return that a person corrected these Observations, or saw to them."""
    return {
        "resourceType": "Provenance",
        "target": [{"reference": address} for address in targets],
        "recorded": now(),
        "activity": {"coding": [coding(DATA_OPERATION, "UPDATE", "revise")]},
        "agent": [_agent("verifier", "Verifier", _PERSON)],
    }


_PERSON: Resource = {"display": "The person who checked the values"}


def _agent(code: str, display: str, who: Resource) -> Resource:
    return {"type": {"coding": [coding(PARTICIPANT, code, display)]}, "who": who}


def _report_code() -> Resource:
    return {"coding": [coding(LOINC, *_REPORT_CODE)], "text": _REPORT_CODE[1]}
