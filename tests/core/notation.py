"""How an invented document writes: with a decimal point or comma, days before months."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from desktop_app.core.checks import Number
from desktop_app.core.report import Sex


@dataclass(frozen=True)
class PlainNotation:
    mark: Literal[".", ","] | None = "."

    def number(self, text: str) -> Number | None:
        match = re.fullmatch(r"(<|>)?\s*(-?\d+)(?:([.,])(\d+))?", text.strip())
        if match is None:
            return None
        comparator, whole, mark, fraction = match.groups()
        value = float(f"{whole}.{fraction or 0}")
        return Number(comparator, value, mark is None or self.mark is None or mark == self.mark)  # pyright: ignore[reportArgumentType]

    def bounds(self, text: str, sex: Sex | None) -> tuple[float | None, float | None] | None:
        match = re.fullmatch(r"([\d.]+)\s*[-–]\s*([\d.]+)", text)
        if match is not None:
            return float(match[1]), float(match[2])
        limit = re.fullmatch(r"([<>])\s*([\d.]+)", text)
        if limit is None:
            return None
        return (None, float(limit[2])) if limit[1] == "<" else (float(limit[2]), None)

    def is_unit(self, text: str) -> bool:
        return text in {"mg/dL", "10^9/L"}

    def date(self, text: str) -> str | None:
        try:
            return date.fromisoformat(text[:10]).isoformat() + text[10:]
        except ValueError:
            return None
