"""The form of a model's answer: a report's printed texts, of which everything else is worked out here."""

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class ToldPatient(_Strict):
    """The person; the birth date in ISO 8601, the age as printed."""

    name: str | None
    sex: Literal["male", "female", "other"] | None
    age: str | None
    birth_date: str | None
    identifier: str | None


class ToldResult(_Strict):
    """One test, every text as printed; `flag` only where the report prints a mark."""

    name: str
    value: str | None
    unit: str | None
    reference_range: str | None
    flag: Literal["L", "H", "LL", "HH", "A"] | None
    panel: str | None
    page: int


class ToldReport(_Strict):
    """The results of one person and one collection; dates in ISO 8601."""

    patient: ToldPatient
    laboratory: str | None
    ordering_provider: str | None
    specimen: str | None
    collected_at: str | None
    reported_at: str | None
    results: list[ToldResult]


class ToldReports(_Strict):
    """All reports of a document."""

    reports: list[ToldReport]


def answer_schema() -> dict[str, Any]:
    """Return the JSON schema in its strict form: every field required, none added, no more words than needed."""
    return _bare(ToldReports.model_json_schema())


def _bare(schema: dict[str, Any]) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    for key, value in schema.items():
        if key in {"title", "description"} and isinstance(value, str):
            continue
        if key in {"properties", "$defs"}:
            kept[key] = {name: _bare(part) for name, part in value.items()}
        elif isinstance(value, dict):
            kept[key] = _bare(value)  # pyright: ignore[reportUnknownArgumentType]
        elif isinstance(value, list):
            parts: list[Any] = value  # pyright: ignore[reportUnknownVariableType]
            kept[key] = [_bare(part) if isinstance(part, dict) else part for part in parts]  # pyright: ignore[reportUnknownArgumentType]
        else:
            kept[key] = value
    return kept
