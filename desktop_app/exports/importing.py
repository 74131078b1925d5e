"""A file of results read for import: our own JSON, or a FHIR R4 bundle of any program; all of it or nothing."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple, NoReturn, cast

from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.core.exchange import ImportedDocument
from desktop_app.core.medical.annotation import annotate
from desktop_app.core.report import LabReport, TestResult
from desktop_app.exports.fhir.nodes import Printed
from desktop_app.exports.results_reading import read_document

MOST_BYTES = 1_000_000_000


class ReadImport(NamedTuple):
    """The documents of a file, and how many of its documents and Observations hold nothing that can be imported."""

    documents: tuple[ImportedDocument, ...]
    left_out: int


def read_import(path: Path) -> ReadImport:
    """Read a file of results.

    Raises:
        ProcessingError: FILE_NOT_FOUND, FILE_UNREADABLE, FILE_TOO_LARGE; IMPORT_INVALID with what is wrong and where.
    """
    found = _parsed(_text(path))
    if "documents" in found:
        return _own(found["documents"])
    if found.get("resourceType") == "Bundle":
        return _bundle(found, path.name)
    if "resourceType" in found:
        return _bundle({"entry": [{"resource": found}]}, path.name)
    raise _refused("it is neither Labstream's JSON nor a FHIR bundle")


def _own(listed: object) -> ReadImport:
    if not isinstance(listed, list):
        raise _refused("documents is not a list")
    items = cast("list[object]", listed)
    read = [read_document(item, f"documents[{number}]") for number, item in enumerate(items)]
    return _checked([document for document in read if document is not None], sum(one is None for one in read))


def _bundle(bundle: dict[str, Any], file_name: str) -> ReadImport:
    from desktop_app.exports.fhir.reading import FOREIGN_ENGINE, read_bundle  # needed for this kind of file alone

    documents: list[ImportedDocument] = []
    left_out = 0
    for number, found in enumerate(read_bundle(bundle, file_name)):
        left_out += found.left_out
        document = read_document(found.document, f"document {number + 1}", found.content)
        if document is not None:
            documents.append(_matched(document) if document.engine == FOREIGN_ENGINE else document)
    return _checked(documents, left_out)


def _checked(documents: list[ImportedDocument], left_out: int) -> ReadImport:
    if not documents:
        raise _refused("it holds no laboratory results")
    first: dict[str, ImportedDocument] = {}
    for document in documents:  # a document that several files have is told several times
        first.setdefault(document.sha256, document)
    return ReadImport(tuple(first.values()), left_out)


def _matched(document: ImportedDocument) -> ImportedDocument:
    """Return the document with the analytes that its results mean; codes that are told stay."""
    reports = tuple(replace(report, report=_named(report.report)) for report in document.reports)
    return replace(document, reports=reports)


def _named(report: LabReport) -> LabReport:
    (found,) = annotate([report])
    pairs = zip(report.results, found.results, strict=True)
    return replace(report, results=tuple(_with_analyte(told, match) for told, match in pairs))


def _with_analyte(told: TestResult, match: TestResult) -> TestResult:
    if told.loinc is not None and match.loinc is not None and told.loinc != match.loinc:
        return told  # what the laboratory says of its own test holds
    return replace(
        told,
        analyte_id=match.analyte_id,
        analyte_name=match.analyte_name,
        loinc=told.loinc or match.loinc,
        ucum_unit=told.ucum_unit or match.ucum_unit,
    )


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ProcessingError.of(ErrorCode.FILE_TOO_LARGE, f"{path.name} has more than {MOST_BYTES // 10**6} MB")
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError as error:
        raise ProcessingError.of(ErrorCode.FILE_NOT_FOUND, str(path)) from error
    except UnicodeDecodeError as error:
        raise _refused("it is no text in UTF-8") from error
    except OSError as error:
        raise ProcessingError.of(ErrorCode.FILE_UNREADABLE, f"{path}: {error.strerror}") from error


def _parsed(text: str) -> dict[str, Any]:
    try:
        found: object = json.loads(text, parse_float=Printed, parse_constant=_no_number)
    except json.JSONDecodeError as error:
        raise _refused(f"it is no JSON: line {error.lineno}, column {error.colno}") from error
    except (ValueError, RecursionError) as error:
        raise _refused("it is no JSON that can be read") from error
    if not isinstance(found, dict):
        raise _refused("it is neither Labstream's JSON nor a FHIR bundle")
    return cast("dict[str, Any]", found)


def _no_number(_: str) -> NoReturn:
    raise ValueError


def _refused(why: str) -> ProcessingError:
    return ProcessingError.of(ErrorCode.IMPORT_INVALID, why)
