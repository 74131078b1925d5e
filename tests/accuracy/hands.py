"""Documents written by hand as pages of text, each with its truth behind the lines that hold results.

A file in `tests/accuracy/hands` begins with facts (`@name Ada Example`), then comes the page. Cells stand where they
stand in the file. `=> name | value | unit | range | flag | low:high` behind a line, or alone on one, is a result; two
are parted by `&&`. `?` before a name: may be left out. `@2023-05-01` before a name: of that day. `%%` begins a page.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.accuracy.sheet import Sheet

FOLDER = Path(__file__).parent / "hands"
_CELL = re.compile(r"\S+(?: \S+)*")
_TRUTH = re.compile(r"\s*=>\s*")
_DAY = re.compile(r"^@(\d{4}-\d\d-\d\d)\s+")
_INTERVAL = re.compile(r"^[(\[]?\s*([\d.,]+)\s*(?:-|–|a|à|bis|to)\s*([\d.,]+)\s*[)\]]?$")
_LIMIT = re.compile(r"^[(\[]?\s*(<=?|>=?|≤|≥|bis|até|inf\. à|hasta|fino a|do|up to|sup\. à)\s*([\d.,]+)\s*[)\]]?$")
_STEP, _PITCH, _LEFT, _TOP, _SIZE = 4.7, 12.5, 38.0, 46.0, 8.5


@dataclass(slots=True)
class HandWritten:
    """One such document: its facts, the lines of its pages, and its results by day (None: the current one)."""

    name: str
    facts: dict[str, str] = field(default_factory=dict[str, str])
    pages: list[list[str]] = field(default_factory=lambda: [[]])
    results: dict[str | None, list[dict[str, Any]]] = field(default_factory=lambda: {None: []})

    @property
    def mark(self) -> str:
        """The decimal mark."""
        return self.facts.get("mark", ".")

    def reports(self) -> list[dict[str, Any]]:
        """The truth, one report for each day; days before the current one are optional."""
        facts = self.facts
        patient = {"name": facts.get("name"), "sex": facts.get("sex"), "age": None, "birth_date": facts.get("birth")}
        reports: list[dict[str, Any]] = []
        for day, results in self.results.items():
            collected = day or facts.get("collected")
            about = {"patient": patient, "laboratory": None, "collected_at": collected, "reported_at": None}
            reports.append({**about, "results": results} | ({"optional": True} if day else {}))
        return reports

    def draw(self) -> Sheet:
        """Draw the pages: each cell begins where it begins in the file."""
        sheet = Sheet(612, 792) if self.facts.get("paper") == "letter" else Sheet()
        font = self.facts.get("font", "helv")
        for number, lines in enumerate(self.pages):
            sheet.page = number
            for i, line in enumerate(lines):
                for cell in _CELL.finditer(line):
                    sheet.put(_LEFT + _STEP * cell.start(), _TOP + _PITCH * i, cell.group(), _SIZE, font)
        return sheet


def read_hands() -> list[HandWritten]:
    """Read all documents that were written by hand."""
    return [_read(path) for path in sorted(FOLDER.glob("*.txt"))]


def _read(path: Path) -> HandWritten:
    document = HandWritten(path.stem)
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("@") and not document.pages[0]:
            key, _, text = line[1:].partition(" ")
            document.facts[key] = text.strip()
        elif line.startswith("%%"):
            document.pages.append([])
        else:
            text, *truth = _TRUTH.split(line, maxsplit=1)
            if text.strip() or not truth:
                document.pages[-1].append(text)
            for told in truth[0].split("&&") if truth else ():
                _tell(document, told.strip())
    return document


def _tell(document: HandWritten, told: str) -> None:
    name, value, unit, ranged, flag, bounds = [*(part.strip() for part in told.split("|")), *[""] * 5][:6]
    is_optional, name = name.startswith("?"), name.removeprefix("?").strip()
    day = _DAY.match(name)
    name = name[day.end() :] if day else name
    low, high = _bounds(bounds or ranged, document.mark)
    result = {
        "name": name,
        "value": value,
        "unit": unit or None,
        "reference_range": ranged or None,
        "flag": flag or None,
        "reference_low": low,
        "reference_high": high,
    }
    document.results.setdefault(day.group(1) if day else None, []).append(
        result | ({"optional": True} if is_optional else {})
    )


def _bounds(text: str, mark: str) -> tuple[float | None, float | None]:
    if ":" in text and " " not in text:
        low, high = text.split(":")
        return (float(low) if low else None), (float(high) if high else None)
    if match := _INTERVAL.match(text):
        return _number(match[1], mark), _number(match[2], mark)
    if match := _LIMIT.match(text):
        number = _number(match[2], mark)
        return (number, None) if match[1] in {">", ">=", "≥", "sup. à"} else (None, number)
    return None, None


def _number(text: str, mark: str) -> float:
    other = "," if mark == "." else "."
    return float(text.replace(other, "").replace(",", "."))
