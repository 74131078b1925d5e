"""A person's name as lists show it: what reports print in capitals, family name first or with a form of address.

Only the name by which a person is listed is made so; what a report prints is kept as it is printed.
"""

import re

_ADDRESS_WORDS = (
    "mr mrs ms miss mx herr herrn frau mme mlle monsieur madame sig sigra signor signora signorina sr sra srta señor "
    "señora senhor senhora dhr mw mevr mevrouw meneer hr hrn fru pan pani sayın bay bayan domnul doamna"
)
_PARTICLE_WORDS = "van der den de von vom zu zur di da del della dei la le du dos das do e y ter ten af av"
_ADDRESSES, _PARTICLES = frozenset(_ADDRESS_WORDS.split()), frozenset(_PARTICLE_WORDS.split())
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv", "md", "phd"})
_NUMERAL = re.compile(r"[IVX]+$")
_LETTERS = re.compile(r"[^\W\d_]+")


def readable_name(printed: str) -> str:
    """Return a printed name as it is written in a sentence: "QUENNELL, Tobias" as "Tobias Quennell".

    A name of which nothing is left otherwise is returned as it is printed.
    """
    words = _given_name_first(printed).split()
    while len(words) > 1 and _bare(words[0]) in _ADDRESSES:
        words = words[1:]
    return " ".join(_in_small_letters(word, is_first=not place) for place, word in enumerate(words)) or printed


def _given_name_first(printed: str) -> str:
    family, comma, given = printed.partition(",")
    if not comma or not family.strip() or not given.strip() or "," in given or _bare(given) in _SUFFIXES:
        return printed
    addresses = [word for word in family.split() if _bare(word) in _ADDRESSES]
    return " ".join([*addresses, given, *(word for word in family.split() if word not in addresses)])


def _in_small_letters(word: str, *, is_first: bool) -> str:
    """Return a word of capitals with one capital in front; initials, numerals and all other words stay."""
    letters = "".join(_LETTERS.findall(word))
    if len(letters) < 2 or not letters.isupper() or _NUMERAL.match(letters):
        return word
    if not is_first and letters.casefold() in _PARTICLES:
        return word.lower()
    return _LETTERS.sub(lambda part: _capitalised(part[0]), word)


def _capitalised(letters: str) -> str:
    if letters.startswith("MC") and len(letters) > 4:
        return "Mc" + letters[2:].capitalize()
    return letters.capitalize()


def _bare(word: str) -> str:
    return word.strip(" .").casefold()
