"""The whole pipeline on text PDFs beside bare PyMuPDF and SHA-256 on as many processes."""

import hashlib
import multiprocessing
import os
import statistics
import tempfile
from functools import partial
from pathlib import Path

import pymupdf

from tests.bench.measure import Figure, ratio, run_session, temporary_app, timed
from tests.bench.reports import write_text_pdfs

FILES = 300
ROUNDS = 3


def read_bare(path: Path) -> int:
    """Do what cannot be done without: hash the bytes and take the words."""
    data = path.read_bytes()
    hashlib.sha256(data).hexdigest()
    with pymupdf.open(stream=data, filetype="pdf") as document:
        return sum(len(page.get_text("words")) for page in document)


def measure() -> list[Figure]:
    """Return the ratio over 300 one-page documents; the start of processes is left out on both sides."""
    ours: list[float] = []
    bare: list[float] = []
    with tempfile.TemporaryDirectory() as folder, multiprocessing.get_context("spawn").Pool(os.cpu_count()) as pool:
        paths = write_text_pdfs(Path(folder), FILES)
        pool.map(read_bare, paths[:20])
        for _ in range(ROUNDS):
            bare.append(timed(partial(pool.map, read_bare, paths, chunksize=5)))
            with temporary_app() as app:
                ours.append(run_session(app, paths))
    return [ratio(f"text PDFs: pipeline on {FILES} files", statistics.median(ours), statistics.median(bare), 3.0)]
