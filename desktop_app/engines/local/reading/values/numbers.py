"""Numbers as laboratories print them: decimal mark, thousands separators, comparators."""

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Literal

from desktop_app.core.report import Comparator

DecimalMark = Literal[".", ","]

NUMBER = r"(?:\d{1,3}(?:[ '’\u00a0\u202f]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*(?:[eE][+\-]\d{1,2})?|[.,]\d+)"
COMPARATOR = r"(?:[<>]\s?=?|[≤≥⩽⩾]|=[<>])"
_COMPARATORS: dict[str, Comparator] = {
    "<": "<",
    ">": ">",
    "<=": "<=",
    ">=": ">=",
    "=<": "<=",
    "=>": ">=",
    "≤": "<=",
    "≥": ">=",
    "⩽": "<=",
    "⩾": ">=",
}
_PLAIN = re.compile(r"\d+(?:[.,]\d+)?")
_NUMERIC = re.compile(rf"^({COMPARATOR}(?:\s*or\s*=)?)?\s*([+\-−]?)\s*({NUMBER})$", re.IGNORECASE)
_SPACED_GROUPS = re.compile(r"[ '’\u00a0\u202f](?=\d{3})")
_GROUPED = {
    ".": re.compile(r"^[1-9]\d{0,2}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$"),
    ",": re.compile(r"^[1-9]\d{0,2}(?:\.\d{2,3})*\.\d{3}(?:,\d+)?$"),
}
_EVIDENCE = re.compile(r"(?<![\d.,:/\-])(\d+)([.,])(\d+)(?![\d.,:/])")
_MANY_GROUPS = re.compile(r"(?<![\d.,])\d{1,3}([.,])\d{2,3}\1\d{3}(?![\d])")


def is_plain(text: str) -> bool:
    """True for figures with no more than a decimal mark, as most values are: what else they are needs no look."""
    return _PLAIN.fullmatch(text) is not None


@lru_cache(maxsize=4_000)
def split_number(text: str) -> tuple[Comparator | None, str] | None:
    """Split `< 0.01` into its comparator and its number as printed; None when it is no number."""
    match = _NUMERIC.match(text.strip())
    if match is None:
        return None
    raw = re.sub(r"\s|or", "", (match.group(1) or "").lower())
    sign = "-" if match.group(2) in {"-", "−"} else ""
    return (_COMPARATORS.get(raw) if raw else None), sign + match.group(3)


@lru_cache(maxsize=4_000)
def read_number(text: str, mark: DecimalMark) -> float | None:
    """Return the number that `text` means where `mark` is the document's decimal mark; None when it is none.

    A number that contradicts the mark but can mean only one thing (`4,5` beside points) is read as that.
    """
    body = _SPACED_GROUPS.sub("", text.strip().replace("−", "-"))
    sign = -1.0 if body.startswith("-") else 1.0
    body = body.lstrip("+-")
    other = "," if mark == "." else "."
    if _GROUPED[mark].match(body):
        body = body.replace(other, "")
    elif (other in body and mark in body) or body.count(other) > 1 or body.count(mark) > 1:
        return None
    try:
        return sign * float(body.replace(",", "."))
    except ValueError:
        return None


def settle_mark(texts: Iterable[str], default: DecimalMark) -> DecimalMark:
    """Find a document's decimal mark from its numbers; `default` where they say nothing.

    Evidence is a fraction of one, two or more than three digits, a leading zero, or repeated groups.
    """
    votes = {".": 0, ",": 0}
    for text in texts:
        for whole, mark, fraction in _EVIDENCE.findall(text):
            if len(fraction) != 3 or whole == "0" or len(whole) > 3:
                votes[mark] += 1
        for mark in _MANY_GROUPS.findall(text):
            votes["," if mark == "." else "."] += 1
    if votes["."] == votes[","]:
        return default
    return "." if votes["."] > votes[","] else ","
