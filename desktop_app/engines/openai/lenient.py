"""JSON as models write it: with words around it, fences, lost commas' traces and numbers where texts were asked for."""

import json
import re
from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from desktop_app.engines.openai.schema import ToldPatient, ToldReport, ToldReports, ToldResult

_FENCE = re.compile(r"```(?:json)?\s*(.*?)```", re.DOTALL | re.IGNORECASE)
_PAGE_NUMBER = re.compile(r"[0-9]{1,9}")
_TRAILING_COMMA = re.compile(r",(?=\s*[}\]])")
_PATIENT, _REPORT, _RESULT = (tuple(kind.model_fields) for kind in (ToldPatient, ToldReport, ToldResult))
_FLAGS = {
    "low": "L", "high": "H", "critical low": "LL", "critical high": "HH", "abnormal": "A", "normal": None, "n": None,
    "": None, "none": None, "null": None, "l": "L", "h": "H", "ll": "LL", "hh": "HH", "a": "A", "*": "A",
}  # fmt: skip
_SEXES = {"m": "male", "f": "female", "w": "female", "male": "male", "female": "female", "other": "other"}


class NoAnswer(ValueError):  # noqa: N818 - a fault to send back, not an error of the file
    """The text is not of the form that was asked for; the message says where, without quoting it."""


def read_answer(text: str, default_page: int) -> ToldReports:
    """Return the reports that an answer holds.

    Args:
        text: as the model gave it.
        default_page: of results that name none.

    Raises:
        NoAnswer: it holds none of that form.
    """
    table = _completed(_object_in(text), default_page)
    try:
        return ToldReports.model_validate(table)
    except ValidationError as error:
        faults = [f"{_path(fault['loc'])}: {fault['msg']}" for fault in error.errors(include_input=False)[:8]]
        raise NoAnswer("; ".join(faults)) from None


def _object_in(text: str) -> Any:
    fenced = _FENCE.search(text)
    body = fenced[1] if fenced else text
    starts = [start for start in (body.find("{"), body.find("[")) if start >= 0]
    end = max(body.rfind("}"), body.rfind("]"))
    if not starts or end < min(starts):
        raise NoAnswer("it holds no JSON")
    cut = body[min(starts) : end + 1]
    for candidate in (cut, _TRAILING_COMMA.sub("", cut)):
        try:
            # Digits stay as they were written: 5.10 is not 5.1.
            return json.loads(candidate, parse_float=str, parse_int=str, strict=False)
        except (ValueError, RecursionError) as error:
            fault = error
    place = f" at character {fault.pos}" if isinstance(fault, json.JSONDecodeError) else ""
    raise NoAnswer(f"it is no JSON{place}")


def _completed(table: Any, default_page: int) -> Any:
    """Fill in what a model left out and drop what it added, where it is plain what was meant."""
    named = _table(table)
    reports = _list(table)
    if reports is None and named is not None:
        reports = [table] if "reports" not in named and "results" in named else _list(named.get("reports"))
    if reports is None:
        raise NoAnswer("it has no list of reports")
    return {"reports": [_report(report, default_page) for report in reports]}


def _table(value: Any) -> dict[str, Any] | None:
    return value if isinstance(value, dict) else None  # pyright: ignore[reportUnknownVariableType]


def _list(value: Any) -> list[Any] | None:
    return value if isinstance(value, list) else None  # pyright: ignore[reportUnknownVariableType]


def _report(value: Any, default_page: int) -> Any:
    report = _table(value)
    if report is None:
        return value
    results = _list(report.get("results"))
    kept = {name: _text(report.get(name)) for name in _REPORT}
    kept["patient"] = _patient(_table(report.get("patient")) or {})
    kept["results"] = None if results is None else [_result(row, default_page) for row in results]
    return kept


def _patient(patient: Mapping[str, Any]) -> dict[str, Any]:
    kept = {name: _text(patient.get(name)) for name in _PATIENT}
    sex = kept["sex"]
    kept["sex"] = _SEXES.get(sex.strip().lower(), sex) if isinstance(sex, str) else sex
    return kept


def _result(value: Any, default_page: int) -> Any:
    row = _table(value)
    if row is None:
        return value
    kept: dict[str, Any] = {name: _text(row.get(name)) for name in _RESULT}
    flag, page = kept["flag"], kept["page"]
    kept["flag"] = _FLAGS.get(flag.strip().lower(), flag) if isinstance(flag, str) else flag
    kept["page"] = int(page) if isinstance(page, str) and _PAGE_NUMBER.fullmatch(page) else page or default_page
    return kept


def _text(value: Any) -> Any:
    if isinstance(value, bool):
        return str(value).lower()
    return (value.strip() or None) if isinstance(value, str) else value


def _path(places: tuple[int | str, ...]) -> str:
    return ".".join(str(place) for place in places)
