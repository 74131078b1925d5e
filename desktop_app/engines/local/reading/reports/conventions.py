"""How a document writes: its language, decimal mark and order of day and month, each settled by evidence."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from operator import itemgetter
from typing import Literal

from desktop_app.core.document import Page
from desktop_app.engines.local.reading.header.labels import FieldHit
from desktop_app.engines.local.reading.lexicon import fold, load_lexicon, load_person_words
from desktop_app.engines.local.reading.readings import Reading
from desktop_app.engines.local.reading.values.dates import DateOrder, dates_in_figures, find_dates, settle_order
from desktop_app.engines.local.reading.values.numbers import DecimalMark, settle_mark

_COMMA_LANGUAGES = frozenset(
    {"de", "es", "fr", "it", "pt", "nl", "tr", "pl", "cs", "ro", "sv", "no", "da", "fi", "hu", "id", "et"}
)
_ALTO_LANGUAGES = frozenset({"es", "it", "pt"})
_AMERICAN = re.compile(r"\bCLIA\b|\b[A-Z]{2},? \d{5}(?:-\d{4})?\b|\(\d{3}\) ?\d{3}-\d{4}\b")
"""A federal licence, a state with its ZIP code, a telephone number as it is written there."""

_TEXT = itemgetter(0)
_AMERICAN_ZONES = frozenset({"EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT"})
_DAY = re.compile(r"^\d{1,2},?$")
_LETTER_RATIO = 11 / 8.5
_SEX_LETTERS = re.compile(r"\(?([HVF])(?:[:)]|/M\)?:?)|\(?M/([HVF])\)?:?")
"""A letter for the other sex beside M: `H/M`, `(M/F)`, or before a range: `H:`."""

_SEPARATED_DIGITS = re.compile(r"\d.*[/.-]|[/.-].*\d", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Conventions:
    """`order` is None where nothing on the pages tells whether the day or the month comes first.

    `is_letter_a_high`: the letter A beside a value stands for *alto*. `letter_m` is the sex that M stands for: *mujer*
    in Spain, where a man is H or V, *masculino* in America; None where nothing tells which.
    """

    language: str
    mark: DecimalMark
    order: DateOrder | None
    is_letter_a_high: bool = False
    letter_m: Literal["male", "female"] | None = "male"


def numbers_of(readings: Iterable[Reading]) -> list[str]:
    """Return the texts of results whose numbers tell a document's decimal mark."""
    return [text for r in readings for text in (r.value, r.range_text) if text]


def settle(pages: Sequence[Page], number_texts: Iterable[str], hits: Sequence[FieldHit]) -> Conventions:
    """Weigh the evidence of all pages, of the numbers that were read on them, and of the days in their headers."""
    language = _language(pages)
    default: DecimalMark = "," if language in _COMMA_LANGUAGES else "."
    mark = settle_mark(number_texts, default)
    letter_m = _letter_m(pages) if language == "es" and mark == "," else "male"
    return Conventions(language, mark, _order(pages, hits, language), language in _ALTO_LANGUAGES, letter_m)


def _letter_m(pages: Sequence[Page]) -> Literal["male", "female"] | None:
    """What M stands for in Spanish with a decimal comma: by the letters beside it, else by words of countries."""
    texts = [w.text for page in pages for w in page.words]
    letters = {
        letter
        for text in texts
        if (found := _SEX_LETTERS.fullmatch(text))
        for letter in found.group(1) or found.group(2)
    }
    if "F" in letters or letters & {"H", "V"}:
        return "male" if "F" in letters else "female"
    words = {fold(text) for text in texts}
    known = load_person_words().letter_m
    mujer, masculino = len(words & known["mujer"]), len(words & known["masculino"])
    if mujer == masculino:
        return None
    return "female" if mujer > masculino else "male"


def _language(pages: Sequence[Page]) -> str:
    words = _telling_words() & set(map(fold, {text for page in pages for text in map(_TEXT, page.words)}))
    scores = {language: len(known & words) for language, known in load_lexicon().languages.items()}
    best = max(scores, key=lambda k: scores[k])
    return best if scores[best] > scores["en"] else "en"


@cache
def _telling_words() -> frozenset[str]:
    """Return the words that tell a language, of all languages together."""
    return frozenset[str]().union(*load_lexicon().languages.values())


def _order(pages: Sequence[Page], hits: Sequence[FieldHit], language: str) -> DateOrder | None:
    labelled = (day for hit in hits for day in find_dates(hit.text))
    others = (day for page in pages for day in dates_in_figures(_page_dates(page)))
    by_form = settle_order([*labelled, *others], None)
    if by_form is not None:
        return by_form
    if language != "en":
        return "dmy"
    return _order_by_days(hits) or _order_by_names(pages) or _order_by_place(pages) or _order_by_paper(pages)


def _page_dates(page: Page) -> str:
    return " ".join(filter(_SEPARATED_DIGITS.search, map(_TEXT, page.words)))


def _order_by_days(hits: Sequence[FieldHit]) -> DateOrder | None:
    """The order under which a report follows its collection within two weeks, where only one does."""
    fits: list[DateOrder] = []
    orders: tuple[DateOrder, DateOrder] = ("dmy", "mdy")
    for order in orders:
        collected, reported = _day(hits, "collected_at", order), _day(hits, "reported_at", order)
        if collected and reported and 0 <= (reported - collected).days <= 14:
            fits.append(order)
    return fits[0] if len(fits) == 1 else None


def _day(hits: Sequence[FieldHit], field: str, order: DateOrder) -> date | None:
    for hit in hits:
        if hit.field == field:
            dates = find_dates(hit.text)
            return dates[0].day(order) if dates else None
    return None


def _order_by_names(pages: Sequence[Page]) -> DateOrder | None:
    """The order of days whose month is a word, `Feb 26, 1947`, and the month first beside an American time zone."""
    votes = {"dmy": 0, "mdy": 0}
    months = load_lexicon().months
    for page in pages:
        texts = [w.text for w in page.words]
        for at in [i for i, text in enumerate(texts) if fold(text) in months]:
            votes["mdy"] += any(map(_DAY.match, texts[at + 1 : at + 2]))
            votes["dmy"] += any(map(_DAY.match, texts[max(0, at - 1) : at]))
        if not _AMERICAN_ZONES.isdisjoint(texts):
            votes["mdy"] += 2 * sum(text in _AMERICAN_ZONES for text in texts)
    if votes["dmy"] == votes["mdy"]:
        return None
    return "dmy" if votes["dmy"] > votes["mdy"] else "mdy"


def _order_by_place(pages: Sequence[Page]) -> DateOrder | None:
    """The month first where a laboratory's address, telephone or licence is of the United States."""
    return "mdy" if any(_AMERICAN.search(" ".join(w.text for w in page.words)) for page in pages) else None


def _order_by_paper(pages: Sequence[Page]) -> DateOrder | None:
    """North American paper goes with the month first, A4 with the day first."""
    page = pages[0]
    ratio = max(page.width, page.height) / min(page.width, page.height)
    return "mdy" if abs(ratio - _LETTER_RATIO) < abs(ratio - 2**0.5) else "dmy"
