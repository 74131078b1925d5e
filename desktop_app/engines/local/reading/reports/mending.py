"""Names and texts put right once all readings of a document are there: slips of OCR, marks of footnotes, site codes."""

import re
from dataclasses import replace

from desktop_app.core.medical.analytes import load_catalogue
from desktop_app.core.medical.names import words_of
from desktop_app.engines.local.reading.lexicon import fold, load_lexicon
from desktop_app.engines.local.reading.readings import Reading
from desktop_app.engines.local.reading.words.spelling import mend

_SITE_CODE_OCR = re.compile(r"\s?[0OoQ{(\[]?[0-9Il¹²³º°]$")
_MARK_OCR = re.compile(r"(?<=[^\W\d_]{3})[{(\[]?[0-9¹²³]$")
_SITE_CODE = re.compile(r"(?<=[^\W\d)\]]|[)\]%\s#])0\d$")


def mended(reading: Reading) -> Reading:
    """Return a reading from OCR without the mark of a footnote behind its name and with its slips mended."""
    if reading.page.source == "text-layer":
        return reading
    reading = _without_mark(reading)
    ranged = mend(reading.range_text, "range") if reading.range_text else None
    return replace(reading, name=mend(reading.name, "name"), value=mend(reading.value, "value"), range_text=ranged)


def _without_mark(reading: Reading) -> Reading:
    """Take off what OCR makes of a footnote's number behind a name that is known without it: `Chloride, Serum{1`."""
    match = _MARK_OCR.search(reading.name)
    if match is None:
        return reading
    bare = reading.name[: match.start()]
    catalogue = load_catalogue()
    is_known = not catalogue.named(words_of(reading.name)) and bool(catalogue.named(words_of(bare)))
    return replace(reading, name=bare) if is_known else reading


def is_control(reading: Reading) -> bool:
    """True for what was measured of the method and not of the person: `Control 12.1 s`."""
    return fold(reading.name) in load_lexicon().controls


def without_footnotes(readings: list[Reading]) -> list[Reading]:
    """Take the site codes off the names where most of a document's names end with one: `HGB01`, `HGB 02`."""
    is_ocr = bool(readings) and readings[0].page.source != "text-layer"
    for pattern in (_SITE_CODE, _SITE_CODE_OCR) if is_ocr else (_SITE_CODE,):
        codes = {match.group().strip() for r in readings if (match := pattern.search(r.name))}
        if not codes:
            continue
        count = sum(1 for r in readings if r.name.endswith(tuple(codes)))
        if count >= 3 and count > 0.6 * len(readings):
            bare = [_without_code(r, codes) for r in readings]
            # Numbers that alone tell tests apart ("Alpha 1", "Alpha 2") are a part of their names.
            return bare if _count_names(bare) == _count_names(readings) else readings
    return readings


def _count_names(readings: list[Reading]) -> int:
    return len({fold(reading.name) for reading in readings})


def _without_code(reading: Reading, codes: set[str]) -> Reading:
    code = max((c for c in codes if reading.name.endswith(c)), key=len, default="")
    return replace(reading, name=reading.name.removesuffix(code).rstrip()) if code else reading
