"""A key as 24 words that can be printed and typed again. Source: BIP-39, English words, 8 bits of checksum."""

import re

from desktop_app.core.errors import ErrorCode, ProcessingError
from desktop_app.store.keys import KEY_BYTES

WORDS = 24


def phrase_of(key: bytes) -> str:
    """Return the recovery phrase of a key."""
    from mnemonic import Mnemonic  # reads its list of words; backups alone need it

    return Mnemonic("english").to_mnemonic(key)


def key_of(phrase: str) -> bytes:
    """Return the key that a phrase means; numbers before words, capitals and line breaks do not matter.

    Raises:
        ProcessingError: PHRASE_WRONG, with the reason.
    """
    from mnemonic import Mnemonic

    words = re.findall(r"[a-z]+", phrase.lower())
    known = Mnemonic("english")
    strange = [str(place) for place, word in enumerate(words, start=1) if word not in known.wordlist]
    if strange:
        raise _wrong(f"word {', '.join(strange)} is none of the list")
    if len(words) != WORDS:
        raise _wrong(f"it has {len(words)} words, not {WORDS}")
    if not known.check(" ".join(words)):
        raise _wrong("a word stands in another's place")
    key = bytes(known.to_entropy(words))
    return key if len(key) == KEY_BYTES else b""


def _wrong(why: str) -> ProcessingError:
    return ProcessingError.of(ErrorCode.PHRASE_WRONG, why)
