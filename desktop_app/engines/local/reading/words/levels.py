"""How the rows of a page in a picture bend: a curled or creased sheet is never laid straight by turning alone.

Words that follow each other closely are linked into chains; one smooth surface is fitted to all of them, and what it
says of a word's place is taken off its height on the page before words are put into rows. Where the page bends much,
words of two rows are linked at first: once the surface is known, they are linked anew on what it leaves.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.core.document import Word

_FEWEST_CHAINS = 6
_FEWEST_WORDS = 4
_GAP = 18.0
_STEP = 0.45
"""How far the next word of a chain may be along the row, and off it, in heights of a word."""

_LINKED_ANEW = 2
_ROUNDS = 3
_RIDGE = 1e-3
_CLEARLY_BETTER = 1.3
_VISIBLE = 0.12
"""Bends below this share of a word's height are left alone."""


@dataclass(frozen=True, slots=True)
class Levels:
    """By how much rows are lower (in the page's units) at a place than at the page's middle."""

    weights: tuple[float, ...] = ()
    centre: tuple[float, float] = (0.0, 0.0)
    reach: tuple[float, float] = (1.0, 1.0)

    def rise_at(self, x: float, y: float) -> float:
        """Return how much lower a row runs here."""
        if not self.weights:
            return 0.0
        u, v = (x - self.centre[0]) / self.reach[0], (y - self.centre[1]) / self.reach[1]
        return sum(weight * term for weight, term in zip(self.weights, _terms(u, v), strict=True))


LEVEL = Levels()


def sloping(slope: float) -> Levels:
    """Return rows that all fall by so much for each step to the right."""
    return Levels((slope, *[0.0] * (len(_terms(0, 0)) - 1))) if slope else LEVEL


def _terms(u: float, v: float) -> tuple[float, ...]:
    return u, u * u, u**3, u**4, u * v, u * u * v, u**3 * v, u * v * v


def fit_levels(words: Sequence[Word], usual_height: float) -> Levels | None:
    """Return how the rows of a picture bend, None where they are straight or too few to tell."""
    levels = _fit(words, usual_height, LEVEL)
    for _ in range(_LINKED_ANEW):
        levels = levels and (_fit(words, usual_height, levels) or levels)
    return levels


def _fit(words: Sequence[Word], usual_height: float, known: Levels) -> Levels | None:
    chains = [chain for chain in _chains(words, usual_height, known) if len(chain) >= _FEWEST_WORDS]
    if len(chains) < _FEWEST_CHAINS:
        return None
    import numpy as np  # only for pictures: pages with a text layer are read without it

    x = np.array([(word.x0 + word.x1) / 2 for chain in chains for word in chain])
    y = np.array([(word.y0 + word.y1) / 2 for chain in chains for word in chain])
    centre = float((x.min() + x.max()) / 2), float((y.min() + y.max()) / 2)
    reach = max(1.0, float(np.ptp(x)) / 2), max(1.0, float(np.ptp(y)) / 2)
    terms = np.stack(_terms((x - centre[0]) / reach[0], (y - centre[1]) / reach[1]), axis=1)  # pyright: ignore[reportArgumentType]
    ends = np.cumsum([len(chain) for chain in chains])[:-1]
    bare = np.concatenate([part - part.mean() for part in np.split(y, ends)])
    seen = np.concatenate([part - part.mean(axis=0) for part in np.split(terms, ends)])
    weight = np.ones(len(bare))
    found = np.zeros(seen.shape[1])
    for _ in range(_ROUNDS):
        square = (seen * weight[:, None]).T @ seen + _RIDGE * len(bare) * np.eye(seen.shape[1])
        found = np.linalg.solve(square, (seen * weight[:, None]).T @ bare)
        miss = np.abs(bare - seen @ found)
        weight = np.minimum(1.0, np.median(miss) * 2 / np.maximum(miss, 1e-9))
    before, after = float(np.median(np.abs(bare))), float(np.median(np.abs(bare - seen @ found)))
    bend = float(np.ptp(terms @ found))
    if bend < _VISIBLE * usual_height or before < _CLEARLY_BETTER * after:
        return None
    return Levels(tuple(float(value) for value in found), centre, reach)


def _chains(words: Sequence[Word], usual_height: float, known: Levels) -> list[list[Word]]:
    """Link each word to the chain that ends nearest before it at its own height, as far as the bend is known."""
    middles = {id(w): (w.y0 + w.y1) / 2 - known.rise_at((w.x0 + w.x1) / 2, (w.y0 + w.y1) / 2) for w in words}
    chains: list[list[Word]] = []
    for word in sorted(words, key=lambda w: w.x0):
        best: list[Word] | None = None
        least = 1.0
        for chain in chains:
            last = chain[-1]
            gap = (word.x0 - last.x1) / (_GAP * usual_height)
            step = abs(middles[id(word)] - middles[id(last)]) / (_STEP * usual_height)
            if -0.1 < gap < 1 and step < 1 and (cost := step + max(gap, 0.0) / 2) < least:
                best, least = chain, cost
        if best is None:
            chains.append([word])
        else:
            best.append(word)
    return chains
