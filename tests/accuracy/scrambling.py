"""Documents with the headings of their tables in no language: what columns hold must then tell what they are.

The words of every line that the reader takes for a heading become nonsense of the same length, the same word always the
same, with its capitals. Units stay as they are printed in all languages, and so do figures.
"""

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.core.document import PackedPage, Page, Word, pack, unpack
from desktop_app.engines.local.reading.headwords import role_of
from desktop_app.engines.local.reading.tables.columns import read_heading
from desktop_app.engines.local.reading.values.units import is_unit
from desktop_app.engines.local.reading.words.lines import read_lines

_LETTERS = "qxzwvkjy"


def scramble_headings(pages: Sequence[PackedPage]) -> list[PackedPage]:
    """Return the pages with their headings in no language; none where no page has a heading."""
    before = [unpack(page) for page in pages]
    after = [_scrambled(page) for page in before]
    return [pack(page, "") for page in after] if after != before else []


def _scrambled(page: Page) -> Page:
    headings = [line for line in read_lines(page) if read_heading(line) is not None]
    places = {(word.x0, word.y0) for line in headings for word in line.words}
    return replace(page, words=tuple(_nonsense(w) if (w.x0, w.y0) in places else w for w in page.words))


def _nonsense(word: Word) -> Word:
    if role_of(word.text) is None and is_unit(word.text.strip("()[],"), is_in_column=True):
        return word
    return word._replace(text="".join(map(_other_letter, word.text)))


def _other_letter(letter: str) -> str:
    if not letter.isalpha():
        return letter
    other = _LETTERS[ord(letter.lower()[0]) % len(_LETTERS)]
    return other.upper() if letter.isupper() else other
