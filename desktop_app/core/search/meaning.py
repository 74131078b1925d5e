"""The search by meaning: whether a service may be asked for vectors, and how its ranking joins that of the words."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop_app.core.api.access import Endpoint, endpoint_of
from desktop_app.core.errors import ProcessingError
from desktop_app.core.settings import Settings

_RANK_WEIGHT = 60
"""Of reciprocal rank fusion, as Cormack, Clarke and Büttcher proposed it (SIGIR 2009)."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage that has no vector yet: its row, the document and page it is from, and its text."""

    chunk_id: int
    document_id: int
    page: int
    text: str


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a search means: the vector that a model made of it (16-bit numbers, little-endian, of length 1 together)."""

    model: str
    vector: bytes


def is_meaning_wanted(settings: Settings, host: str) -> bool:
    """Tell whether a model was named and sending passages to its host was agreed to."""
    return bool(settings.embeddings_model) and host.lower() in _agreed(settings)


def meaning_endpoint(settings: Settings, environment: Mapping[str, str]) -> Endpoint | None:
    """Return where passages and searches are sent; None where the search by meaning is off."""
    if not settings.embeddings_model:
        return None
    try:
        endpoint = endpoint_of(settings, environment)
    except ProcessingError:  # told where the address is typed
        return None
    return endpoint if is_meaning_wanted(settings, endpoint.host) else None


def with_meaning_consent(settings: Settings, host: str) -> Settings:
    """Return the settings with the agreement to send passages and searches to a host."""
    return replace(settings, embeddings_consented_hosts=" ".join(sorted(_agreed(settings) | {host.lower()})))


def text_key(text: str) -> bytes:
    """Return what stands for a passage's text."""
    return hashlib.sha256(text.encode(errors="surrogatepass")).digest()[:16]


def fused(rankings: Iterable[Sequence[int]]) -> list[int]:
    """Return the members of several rankings by the sum of their reciprocal ranks, the best first."""
    scores: dict[int, float] = {}
    for ranking in rankings:
        for place, member in enumerate(ranking, 1):
            scores[member] = scores.get(member, 0.0) + 1 / (_RANK_WEIGHT + place)
    return sorted(scores, key=lambda member: -scores[member])


def _agreed(settings: Settings) -> frozenset[str]:
    return frozenset(settings.embeddings_consented_hosts.lower().split())
