"""How far confidence keeps its word: of results with 0.9, nine in ten should be right."""

import itertools
from collections.abc import Iterable, Sequence

EDGES = (0.0, 0.5, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 1.01)


def buckets(rows: Iterable[tuple[float, bool, bool]]) -> list[tuple[float, float, int, float, float]]:
    """Return for each stretch of confidence its edges, how many results it holds, their mean, and the share right."""
    told = sorted((confidence, is_right) for confidence, _, is_right in rows)
    found: list[tuple[float, float, int, float, float]] = []
    for low, high in itertools.pairwise(EDGES):
        inside = [(confidence, is_right) for confidence, is_right in told if low <= confidence < high]
        if inside:
            mean = sum(confidence for confidence, _ in inside) / len(inside)
            found.append((low, min(high, 1.0), len(inside), mean, sum(right for _, right in inside) / len(inside)))
    return found


def table(title: str, rows: Sequence[tuple[float, bool, bool]]) -> str:
    """Return the stretches as lines of text."""
    lines = [f"confidence, {title}: {len(rows)} results", f"{'':<14}{'results':>8}{'said':>8}{'right':>8}"]
    for low, high, count, mean, right in buckets(rows):
        lines.append(f"{low:.2f} - {high:.2f}   {count:>8}{100 * mean:>8.1f}{100 * right:>8.1f}")
    return "\n".join(lines)
