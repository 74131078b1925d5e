"""The stand-in's model: reads rows of results out of the text that it is sent, and counts tokens as OpenAI says."""

import json
import math
import re
from typing import Any

from tests.standin.shape import picture_of

_PAGE = re.compile(r"^=== page (\d+) ===$")
_CELLS = re.compile(r"\s{2,}|\s*\|\s*")
_VALUE = re.compile(r"[<>]?\s?\d[\d.,]*|negative|positive", re.IGNORECASE)
_RANGE = re.compile(r"\d[\d.,]*\s*[-–]\s*\d[\d.,]*|[<>≤≥]\s*\d[\d.,]*")
_FLAGS = {"L", "H", "LL", "HH", "A"}
_FIELDS = {
    "patient": re.compile(r"(?:Patient|Name):?\s+(\[NAME-\d+\]|[^\d:|]+?)(?:\s{2,}|\s*\||$)", re.MULTILINE),
    "birth_date": re.compile(r"(?:Date of birth|Born|DOB):?\s+(\[BORN-\d+\]|\d{4}-\d{2}-\d{2})"),
    "collected_at": re.compile(r"Collected:?\s+(\d{4}-\d{2}-\d{2})(?:\s+(\d{2}:\d{2}))?"),
}
_CHARACTERS_PER_TOKEN = 4
_TILE_PX, _TILE_TOKENS, _BASE_TOKENS, _SHORT_SIDE_PX, _LONG_SIDE_PX = 512, 170, 85, 768, 2048


def answer_of(messages: list[Any], transcript: str) -> str:
    """Return the model's answer: the transcript to pictures, the reports to text."""
    first = messages[1]["content"]
    if isinstance(first, list):
        return transcript
    return json.dumps({"reports": reports_in(first)}, separators=(",", ":"))


def reports_in(text: str) -> list[dict[str, Any]]:
    """Return what stands in a text: one report with all rows that look like results."""
    page, rows = 0, list[dict[str, Any]]()  # what stands before the first page is for its header only
    for line in text.splitlines():
        mark = _PAGE.match(line)
        if mark:
            page = int(mark[1])
        elif page and (row := _row(line, page)) is not None:
            rows.append(row)
    if not rows:
        return []
    found = {name: pattern.search(text) for name, pattern in _FIELDS.items()}
    collected = found["collected_at"]
    when = None if collected is None else collected[1] + (f"T{collected[2]}" if collected[2] else "")
    patient = {
        "name": found["patient"][1].strip() if found["patient"] else None,
        "sex": None,
        "age": None,
        "birth_date": found["birth_date"][1] if found["birth_date"] else None,
        "identifier": None,
    }
    header = {"laboratory": None, "ordering_provider": None, "specimen": None, "reported_at": None}
    return [{"patient": patient, **header, "collected_at": when, "results": rows}]


def _row(line: str, page: int) -> dict[str, Any] | None:
    cells = [cell for cell in _CELLS.split(line.strip()) if cell]
    if len(cells) < 3 or not _VALUE.fullmatch(cells[1]) or not any(map(str.isalpha, cells[0])):
        return None
    rest = cells[2:]
    flag = next((cell for cell in rest if cell in _FLAGS), None)
    ranged = next((cell for cell in rest if _RANGE.fullmatch(cell)), None)
    unit = next((cell for cell in rest if cell not in (flag, ranged)), None)
    return {
        "name": cells[0], "value": cells[1], "unit": unit, "reference_range": ranged, "flag": flag, "panel": None,
        "page": page,
    }  # fmt: skip


def tokens_of_text(text: str) -> int:
    """Return about how many tokens a text has."""
    return math.ceil(len(text) / _CHARACTERS_PER_TOKEN)


def tokens_of_messages(messages: list[Any], schema: Any) -> int:
    """Return how many tokens come in: texts, pictures by their tiles, and the schema."""
    total = tokens_of_text(json.dumps(schema)) if schema else 0
    for message in messages:
        content = message["content"]
        for part in [{"type": "text", "text": content}] if isinstance(content, str) else content:
            total += 4 + (tokens_of_text(part["text"]) if part["type"] == "text" else tokens_of_picture(part))
    return total


def tokens_of_picture(part: Any) -> int:
    """OpenAI's rule for high detail: within 2048², the shorter side at most 768, then 170 a tile of 512² and 85."""
    width, height = picture_of(part["image_url"]["url"]).size
    scale = min(1.0, _LONG_SIDE_PX / max(width, height))
    scale *= min(1.0, _SHORT_SIDE_PX / (scale * min(width, height)))
    tiles = math.ceil(scale * width / _TILE_PX) * math.ceil(scale * height / _TILE_PX)
    return _BASE_TOKENS + _TILE_TOKENS * tiles
