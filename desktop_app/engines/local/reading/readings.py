"""One result as it is read from the words of a page, before the document's own conventions are known."""

import re
from dataclasses import dataclass
from functools import lru_cache

from desktop_app.core.document import Page, Word
from desktop_app.engines.local.reading.lexicon import Mark, fold, is_known_test, load_lexicon
from desktop_app.engines.local.reading.values.units import is_unit

_UNIT_AT_END = re.compile(r"^(?P<name>.*\S)\s*[(\[]\s*(?P<unit>[^()\[\]]*(?:\([^()]*\))?)\s*[)\]]\s*$")
_COMMA_UNIT = re.compile(r"^(?P<name>.*\w[)\]]?)\s*,\s+(?P<unit>\S+)$")
_BAND_AS_NAME = re.compile(r"^\d[\d.,]*\s?[-–]\s?\d[\d.,]*\s?(?:[^\s:]+\s?)?:")
"""A band of an explanation: `5.5 - 5.9: at risk`."""

_VALUE_AS_NAME = re.compile(r"^[<>≤≥]?\d+(?:[.,]\d+)?\s+\S")
_BRACKETED_END = re.compile(r"^(?P<name>.*\S)\s*\((?P<inner>[^()]+)\)$")
_PER_VOLUME = re.compile(r"/(?:d|m|[uµμ]|n)?[lL]$")
_LIMIT = re.compile(r"[<>≤≥]\s?\d")
_SENTENCES = re.compile(r"[a-z].*[a-z]{3}\. [A-Z][a-z]")
"""The end of a sentence and the beginning of another."""

_TELEPHONE = re.compile(r"\d(?:[\s\-/().]?\d){6,}")
_INITIALS = re.compile(r"(?:[A-Z]\.){2,}")
_LONGEST_SYMBOL = 2
_LEADERS = re.compile(r"\.{3,}|_{2,}|…")
_CODE_BEHIND = re.compile(
    r"\s*[(\[](?:ICD|LOINC|CPT|NPU|EBM|GOÄ|OPS|TUSS|AMB|SUS)\b[^()\[\]]*\d[^()\[\]]*[)\]]$", re.IGNORECASE
)
"""A code of a system of codes behind a name: `Glucose (LOINC: 2345-7)`."""

_CODE_WITHIN = re.compile(r"(?<=\w)\s\(\d{3,6}\)(?=\s\S)")
"""A number of a catalogue between a test's short name and its long one: `B-Hb (1552) Hemoglobin`."""

_REFERENCE = re.compile(r"(?<=[^\W\d_]{4})\(\d\)$")
_REFERENCE_OF_HALF = re.compile(r"(?<=[^\W\d_]{3})\d\)$")
"""The number of a remark, glued to a name: `Filtration rate(1)`, `Procalcitonin1)`."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Texts of one result as printed. `date_text` is the printed day where a column or row has its own.

    `doubts` are codes of `core.doubts`, what speaks against the reading on its page.
    """

    name: str
    value: str
    unit: str | None
    range_text: str | None
    flag: Mark | None
    page: Page
    words: tuple[Word, ...]
    y: float
    panel: str | None = None
    date_text: str | None = None
    is_number: bool = True
    doubts: tuple[str, ...] = ()

    @property
    def x(self) -> float:
        """Left edge of the row."""
        return min([w.x0 for w in self.words])

    def under(self, panel: str | None) -> "Reading":
        """Return the reading under a panel's heading."""
        texts = (self.name, self.value, self.unit, self.range_text)
        return Reading(
            *texts, self.flag, self.page, self.words, self.y, panel, self.date_text, self.is_number, self.doubts
        )


@lru_cache(maxsize=4_000)
def clean_name(text: str) -> str:
    """Return a name without leaders, bullets and marks at its ends."""
    name = _LEADERS.sub(" ", text) if "..." in text or "__" in text or "…" in text else text
    name = name.strip()
    if "(" in name or "[" in name:
        name = _REFERENCE.sub("", _CODE_BEHIND.sub("", _CODE_WITHIN.sub("", name)))
    elif name[-1:] == ")":
        name = _REFERENCE_OF_HALF.sub("", name)
    name = name.lstrip(" .:;,_…·•|*-–—=†‡#>»›").rstrip(" .:;,_…·•|*–—=†‡") if name else name
    if text.strip().endswith(".") and re.search(r"\b\w\.\w\.?$", text.strip()):
        name += "."
    return " ".join(name.split())


@lru_cache(maxsize=4_000)
def split_unit(name: str) -> tuple[str, str | None]:
    """Split a unit printed at the end of a name: `Glucose (mg/dL)`, `Glucose, mg/dL`."""
    match = _UNIT_AT_END.match(name)
    if match and is_unit(match["unit"], is_in_column=True) and not _is_no_unit(match["unit"]):
        return match["name"].rstrip(" ,"), match["unit"]
    match = _COMMA_UNIT.match(name)
    if match and is_unit(match["unit"]):
        return match["name"], match["unit"]
    words = name.split()
    if len(words) > 1 and "/" in words[-1] and is_unit(words[-1]) and any(c.islower() for c in words[-1]):
        return " ".join(words[:-1]), words[-1]
    return name, None


def _is_no_unit(text: str) -> bool:
    """True for what in brackets behind a name could be a unit, too: `ALT (GPT)`, `Density (S.G.)`, `pH(T)`."""
    if _INITIALS.fullmatch(text) or (len(text) == 1 and text.isupper() and not is_unit(text)):
        return True
    return len(text) > _LONGEST_SYMBOL and " " not in fold(text) and is_known_test(text)


def is_method(text: str) -> bool:
    """True for words in brackets that say how the test was done."""
    words = set(fold(text).split())
    return text.startswith("(") and text.endswith(")") and bool(words & load_lexicon().methods)


@lru_cache(maxsize=4_000)
def without_method(name: str) -> str:
    """Take off a method in brackets behind a name that is known without it: `Hemoglobin A1c (HPLC)`."""
    match = _BRACKETED_END.match(name)
    if match is None or not set(fold(match["inner"]).split()) & load_lexicon().methods:
        return name
    return match["name"] if is_known_test(match["name"]) else name


@lru_cache(maxsize=4_000)
def can_be_name(name: str) -> bool:
    """True when a text may name a test: letters, no header label, no word that begins an explanation."""
    letters = sum(map(str.isalpha, name))
    if letters < 1 or (name[0].isdigit() and name.count(")") > name.count("(")):
        return False  # the end of a range in brackets that began on the line above
    if _BAND_AS_NAME.match(name):
        return False
    if _VALUE_AS_NAME.match(name) and is_unit(name.split(None, 1)[1]):
        return False
    if (
        _LIMIT.search(name)
        or _SENTENCES.match(name)
        or _TELEPHONE.search(name)
        or ("/" in name and " " not in name and is_unit(name) and (_PER_VOLUME.search(name) or not is_known_test(name)))
    ):
        return False
    if len(name) > 90 or letters * 3 < len(name.replace(" ", "")):
        return False
    folded = fold(name)
    lexicon = load_lexicon()
    words = folded.split()
    if len(words) > _LONGEST_SYMBOL and words[-1] in lexicon.dangling:
        return False
    if not words or (letters == 1 and words[0] not in {"k", "p"}):
        return False
    return fold(name.split()[0]) not in lexicon.not_results and folded not in lexicon.not_results_alone
