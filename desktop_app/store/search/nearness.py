"""Which passages lie nearest to what is looked for: all vectors of a model in memory, read once and then what is new.

100,000 vectors of 1,536 numbers take 0.6 GB and are compared in some 50 ms; a usual collection takes a few megabytes.
"""

from typing import Any

from desktop_app.core.search.meaning import Meaning
from desktop_app.store.driver import Connection

ROWS_A_BLOCK = 4096

_NEW = """
SELECT id, vector FROM chunk_vectors WHERE model = ? AND id > ? AND dims = ? ORDER BY id LIMIT ?
"""
_COUNT = "SELECT count(*) FROM chunk_vectors WHERE model = ?"
_CHUNK = "SELECT chunk_id FROM chunk_vectors WHERE id = ?"


class Vectors:
    """The vectors of one model; one thread at a time asks them."""

    def __init__(self) -> None:
        self._model, self._dims = "", 0
        self._forget()

    def nearest(self, connection: Connection, meaning: Meaning, count: int) -> list[int]:
        """Return so many passages that are nearest to a meaning, the nearest first; none on the far side."""
        import numpy as np  # 0.1 s that only a search by meaning pays for

        wanted = np.frombuffer(meaning.vector, "<f2").astype(np.float32)
        self._bring_up(connection, meaning.model, len(wanted))
        if not self._ids:
            return []
        # In this one thread: a product by several waits at each block for the slowest of them on a busy computer.
        near = np.concatenate([np.einsum("ij,j->i", block, wanted) for block in self._blocks])
        # Some of the best may have gone from the database meanwhile.
        best = near.argpartition(-min(2 * count, len(near)))[-2 * count :]
        best = best[near[best].argsort()[::-1]]
        found: list[int] = []
        for place in [int(place) for place in best if near[place] > 0]:
            chunk_id = connection.value(_CHUNK, (self._ids[place],))
            if chunk_id is not None:
                found.append(chunk_id)
        return found[:count]

    def _forget(self) -> None:
        self._ids: list[int] = []
        self._blocks: list[Any] = []  # float32, a row each

    def _bring_up(self, connection: Connection, model: str, dims: int) -> None:
        """Read what is new since the last time; all of it where most of what is here has gone."""
        is_other = (model, dims) != (self._model, self._dims)
        if is_other or 2 * connection.value(_COUNT, (model,)) < len(self._ids):
            self._model, self._dims = model, dims
            self._forget()
        last = self._ids[-1] if self._ids else 0
        while rows := connection.rows(_NEW, (model, last, dims, ROWS_A_BLOCK)):
            last = rows[-1][0]
            self._ids += [row[0] for row in rows]
            self._add(b"".join(row[1] for row in rows))

    def _add(self, data: bytes) -> None:
        import numpy as np  # as above

        block = np.frombuffer(data, "<f2").reshape(-1, self._dims).astype(np.float32)
        if self._blocks and len(self._blocks[-1]) + len(block) <= ROWS_A_BLOCK:
            self._blocks[-1] = np.concatenate([self._blocks[-1], block])
        else:
            self._blocks.append(block)
