"""Names that both ways of FHIR share: code systems, our own identifiers, and how texts and times are written."""

import contextlib
import json
import re
import uuid
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

LOINC = "http://loinc.org"
UCUM = "http://unitsofmeasure.org"
INTERPRETATION = "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation"
OBSERVATION_CATEGORY = "http://terminology.hl7.org/CodeSystem/observation-category"
DIAGNOSTIC_SECTION = "http://terminology.hl7.org/CodeSystem/v2-0074"
ABSENT_REASON = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
RANGE_MEANING = "http://terminology.hl7.org/CodeSystem/referencerange-meaning"
PARTICIPANT = "http://terminology.hl7.org/CodeSystem/provenance-participant-type"
DATA_OPERATION = "http://terminology.hl7.org/CodeSystem/v3-DataOperation"

AS_READ = "urn:labstream:as-read"
"""Extension: what is stored, as ASCII JSON of results.schema.json, since FHIR has no place for all that is printed."""

SOURCE = "urn:labstream:source"
"""Extension: the DocumentReference that a report was read from."""

SHA256 = "urn:labstream:sha256"
OWN_IDS = "urn:labstream:id"
"""System of identifiers that are the same whenever the same content is exported."""

_NAMESPACE = uuid.UUID("6f1a3a52-0c8e-5d1e-9a7b-3f5f0c9b7a11")
_CODE = re.compile(r"[^\s]+( [^\s]+)*")
_PARTIAL_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2]))?")

Resource = dict[str, Any]


def own_id(*parts: object) -> str:
    """Return the UUID of what these parts name, always the same."""
    return str(uuid.uuid5(_NAMESPACE, json.dumps(parts)))


def text_of(text: str | None) -> str | None:
    """Return a text as FHIR takes it: with plain spaces for blanks of other kinds, None where nothing is left."""
    if text is None:
        return None
    if text.isprintable():  # most are, and have no other blanks than spaces
        return text if text.strip() else None
    plain = "".join(" " if c.isspace() and c not in "\r\n\t" else c for c in text.replace("\0", ""))
    plain = plain.encode("utf-8", "replace").decode()
    return plain if plain.strip() else None


def code_of(text: str | None) -> str | None:
    """Return a text that can be a code, else None. Source: R4, data type `code`."""
    return text if text and _CODE.fullmatch(text) else None


def date_of(text: str | None) -> str | None:
    """Return the date of an ISO 8601 text, None where it is none. Source: R4, data type `date`."""
    if text is None:
        return None
    if _PARTIAL_DATE.fullmatch(text):
        return text if text[:4] != "0000" else None
    with contextlib.suppress(ValueError):
        return date.fromisoformat(text[:10]).isoformat() if len(text) >= 10 and text[4] == text[7] == "-" else None
    return None


def time_of(text: str | None) -> str | None:
    """Return a time as FHIR wants it, with seconds and a zone; a date stays one.

    Reports print the laboratory's own time without a zone: this computer's is taken for it, which keeps what is
    printed readable.
    """
    if text is None or len(text) <= 10:
        return date_of(text)
    with contextlib.suppress(ValueError, OverflowError, OSError):
        time = datetime.fromisoformat(text)
        zoned = time if time.tzinfo else time.astimezone()
        if zoned.utcoffset() is not None and zoned.utcoffset().seconds % 60 == 0:  # pyright: ignore[reportOptionalMemberAccess]
            return zoned.replace(microsecond=0).isoformat()
    return date_of(text)


def instant_of(text: str | None) -> str | None:
    """Return an instant; a date stands for its first moment here, anything less for none."""
    time = time_of(text)
    if time is None or len(time) < 10:
        return None
    return time if len(time) > 10 else time_of(f"{time}T00:00:00")


def now() -> str:
    """Return this moment as an instant."""
    return datetime.now(UTC).replace(microsecond=0).isoformat()


def as_read(values: Mapping[str, Any]) -> list[Resource]:
    """Return the extension that keeps stored values whole."""
    return [{"url": AS_READ, "valueString": json.dumps(values, allow_nan=False)}]


def coding(system: str, code: str, display: str | None = None) -> Resource:
    """Return a coding."""
    return compact(system=system, code=code, display=display)


def compact(**fields: Any) -> Resource:
    """Return the fields that hold something: FHIR knows no empty ones."""
    return {name: value for name, value in fields.items() if value is not None and value != [] and value != {}}
