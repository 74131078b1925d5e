"""Documents of results.schema.json read back, each thing checked for what it should be."""

import hashlib
import json
import math
import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any, TypeVar, cast, get_args

from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.core.exchange import ImportedDocument, ImportedReport, ImportedResult
from desktop_app.core.report import Box, Comparator, Flag, Interpretation, LabReport, Patient, Sex, TestResult
from desktop_app.core.review import HeaderField, ResultField

_LONGEST_TEXT = 20_000
_SHA256 = re.compile(r"[0-9a-f]{64}")
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?")

T = TypeVar("T")


class Fields:
    """An object of the file, and where in the file it stands, for the sentence that says what is wrong with it."""

    def __init__(self, value: object, place: str) -> None:
        if not isinstance(value, Mapping):
            raise _refused(place, "is no object")
        self._fields = cast("Mapping[str, Any]", value)
        self._place = place

    def text(self, name: str) -> str | None:
        """Return a text, None where there is none."""
        value = self._of(name, str, "a text")
        if value is not None and len(value) > _LONGEST_TEXT:
            raise _refused(self._at(name), f"has more than {_LONGEST_TEXT} characters")
        return value

    def needed(self, name: str) -> str:
        """Return a text that must be there."""
        value = self.text(name)
        if not value:
            raise _refused(self._at(name), "is missing")
        return value

    def date(self, name: str) -> str | None:
        """Return an ISO 8601 date or time."""
        value = self.text(name)
        if value is not None and not _is_date(value):
            raise _refused(self._at(name), "is no date of ISO 8601")
        return value

    def word(self, name: str, kind: object) -> Any:
        """Return one of the words of a `Literal`."""
        value = self.text(name)
        if value is not None and value not in get_args(kind):
            raise _refused(self._at(name), f"must be one of {', '.join(get_args(kind))}")
        return value

    def number(self, name: str) -> float | None:
        """Return a finite number."""
        value = self._fields.get(name)
        if value is None:
            return None
        # A whole number may be too long for a float.
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if not is_number or abs(value) > 1e300 or not math.isfinite(value):
            raise _refused(self._at(name), "is no number")
        return float(value)

    def count(self, name: str) -> int | None:
        """Return a whole number from 1."""
        value = self.number(name)
        if value is not None and (value != int(value) or not 1 <= value <= 1_000_000):
            raise _refused(self._at(name), "is no whole number from 1")
        return None if value is None else int(value)

    def switch(self, name: str) -> bool:
        """Return true or false; false where nothing is told."""
        return bool(self._of(name, bool, "true or false"))

    def fields(self, name: str) -> "Fields":
        """Return an object within this one, empty where there is none."""
        return Fields(self._fields.get(name) or {}, self._at(name))

    def items(self, name: str, read: Callable[["Fields"], T]) -> tuple[T, ...]:
        """Return what is read from the objects of a list."""
        listed = self._list(name)
        return tuple(read(Fields(item, f"{self._at(name)}[{number}]")) for number, item in enumerate(listed))

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a list of texts."""
        listed = self._list(name)
        texts = tuple(item for item in listed if isinstance(item, str))
        if len(texts) != len(listed):
            raise _refused(self._at(name), "is no list of texts")
        return texts

    def box(self, name: str) -> Box | None:
        """Return a box in fractions of a page."""
        if not self.has(name):
            return None
        parts = [float(part) for part in self._list(name) if isinstance(part, int | float) and 0 <= part <= 1]
        if len(parts) != 4 or len(self._list(name)) != 4:
            raise _refused(self._at(name), "is no box of four numbers between 0 and 1")
        x0, y0, x1, y1 = parts
        return x0, y0, x1, y1

    def has(self, name: str) -> bool:
        """Tell whether something stands there."""
        return self._fields.get(name) is not None

    def names(self) -> tuple[str, ...]:
        """Return the names of all fields."""
        return tuple(self._fields)

    def _list(self, name: str) -> list[object]:
        return self._of(name, list, "a list") or []

    def _of(self, name: str, kind: type, called: str) -> Any:
        value = self._fields.get(name)
        if value is not None and not isinstance(value, kind):
            raise _refused(self._at(name), f"is not {called}")
        return value

    def _at(self, name: str) -> str:
        return f"{self._place}.{name}" if self._place else name


def read_document(value: object, place: str, content: bytes | None = None) -> ImportedDocument | None:
    """Return a document of results.schema.json; None where it was not completed or holds no results.

    Raises:
        ProcessingError: IMPORT_INVALID, with the place in the file and what is wrong there.
    """
    fields = Fields(value, place)
    if fields.text("status") != "completed":
        return None
    reports = fields.items("reports", _report)
    if not reports:
        return None
    sha256 = fields.text("sha256")
    if sha256 is not None and not _SHA256.fullmatch(sha256):
        raise _refused(f"{place}.sha256", "is no SHA-256")
    is_its_content = content is not None and hashlib.sha256(content).hexdigest() == sha256
    return ImportedDocument(
        sha256=sha256 or _digest(value),
        file_name=fields.needed("file_name"),
        source=fields.text("source_path") or "",
        engine=fields.text("engine") or "import",
        extraction_model=fields.text("extraction_model") or "",
        parsing_model=fields.text("parsing_model") or "",
        reports=reports,
        media_type=fields.text("media_type"),
        page_count=fields.count("page_count"),
        content=content if is_its_content else None,
    )


def read_result(value: object) -> TestResult:
    """Return a result of results.schema.json; raise as `read_document` does."""
    return _result(Fields(value, "result"))


def _report(fields: Fields) -> ImportedReport:
    patient = fields.fields("patient")
    report = LabReport(
        patient=Patient(
            name=patient.text("name"),
            sex=patient.word("sex", Sex),
            age=patient.text("age"),
            birth_date=patient.date("birth_date"),
            identifier=patient.text("identifier"),
        ),
        laboratory=fields.text("laboratory"),
        ordering_provider=fields.text("ordering_provider"),
        specimen=fields.text("specimen"),
        collected_at=fields.date("collected_at"),
        reported_at=fields.date("reported_at"),
        results=fields.items("results", _result),
    )
    marks = fields.items("results", _mark)
    return ImportedReport(report, marks, _milliseconds(fields.date("reviewed_at")), _engine_values(fields, HeaderField))


def _result(fields: Fields) -> TestResult:
    analyte = fields.fields("analyte")
    return TestResult(
        name=fields.needed("name"),
        value=fields.text("value"),
        unit=fields.text("unit"),
        reference_range=fields.text("reference_range"),
        flag=fields.word("flag", Flag),
        numeric_value=fields.number("numeric_value"),
        comparator=fields.word("comparator", Comparator),
        reference_low=fields.number("reference_low"),
        reference_high=fields.number("reference_high"),
        interpretation=fields.word("interpretation", Interpretation),
        panel=fields.text("panel"),
        page=fields.count("page"),
        bbox=fields.box("bbox"),
        confidence=fields.number("confidence"),
        is_grounded=fields.switch("grounded"),
        analyte_id=analyte.text("id"),
        analyte_name=analyte.text("name"),
        loinc=analyte.text("loinc"),
        ucum_unit=fields.text("ucum_unit"),
        doubts=fields.texts("doubts"),
    )


def _mark(fields: Fields) -> ImportedResult:
    return ImportedResult(fields.switch("checked"), _engine_values(fields, ResultField))


def _engine_values(fields: Fields, kind: Any) -> dict[Any, str | None]:
    told = fields.fields("engine_values")
    known = {field.value: field for field in kind}
    return {known[name]: told.text(name) for name in told.names() if name in known}


def _milliseconds(text: str | None) -> int | None:
    if text is None:
        return None
    time = datetime.fromisoformat(text)
    return round((time if time.tzinfo else time.replace(tzinfo=UTC)).timestamp() * 1000)


def _is_date(text: str) -> bool:
    if not _DATE.fullmatch(text):
        return False
    try:
        datetime.fromisoformat(text if len(text) >= 10 else text + "-01-01"[len(text) - 4 :])
    except ValueError:
        return False
    return True


def _digest(value: object) -> str:
    """Return what tells these results apart where nothing tells their document."""
    reports = cast("Mapping[str, Any]", value)["reports"]
    return hashlib.sha256(json.dumps(reports, sort_keys=True).encode()).hexdigest()


def _refused(place: str, why: str) -> ProcessingError:
    return ProcessingError.of(ErrorCode.IMPORT_INVALID, f"{place} {why}")
