"""The whole pipeline on text PDFs beside bare PyMuPDF and SHA-256 on as many processes.

Measured on reports as laboratories print them, and on the plainest PDFs there are, whose letters are not even embedded:
for those the bare reading has next to nothing to do.
"""

import hashlib
import multiprocessing
import os
import statistics
import tempfile
from collections.abc import Callable
from functools import partial
from multiprocessing.pool import Pool
from pathlib import Path

import pymupdf

from tests.bench.measure import Figure, ratio, run_session, temporary_app, timed
from tests.bench.prints import write_prints
from tests.bench.reports import write_text_pdfs

FILES = 300
ROUNDS = 3
_PART = 15


def read_bare(path: Path) -> int:
    """Do what cannot be done without: hash the bytes and take the words."""
    data = path.read_bytes()
    hashlib.sha256(data).hexdigest()
    with pymupdf.open(stream=data, filetype="pdf") as document:
        return sum(len(page.get_text("words")) for page in document)


def measure() -> list[Figure]:
    """Return the ratios over 300 one-page documents; the start of processes is left out on both sides."""
    with tempfile.TemporaryDirectory() as folder, multiprocessing.get_context("spawn").Pool(os.cpu_count()) as pool:
        printed, plain = Path(folder) / "printed", Path(folder) / "plain"
        for place in (printed, plain):
            place.mkdir()
        parts = [range(first, first + _PART) for first in range(0, FILES, _PART)]
        paths = [path for part in pool.map(partial(write_prints, printed), parts, 1) for path in part]
        return [
            _compare(f"text PDFs: pipeline on {FILES} printed reports", pool, paths),
            _compare(f"text PDFs: pipeline on {FILES} plain files", pool, write_text_pdfs(plain, FILES)),
        ]


def _compare(what: str, pool: Pool, paths: list[Path]) -> Figure:
    read_all: Callable[[], object] = partial(pool.map, read_bare, paths, chunksize=5)
    pool.map(read_bare, paths[:20])
    ours: list[float] = []
    bare: list[float] = []
    for _ in range(ROUNDS):
        bare.append(timed(read_all))
        with temporary_app() as app:
            ours.append(run_session(app, paths))
    return ratio(what, statistics.median(ours), statistics.median(bare), 3.0)
