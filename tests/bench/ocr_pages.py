"""The whole pipeline on scans beside bare RapidOCR on the same pages, on as many processes."""

import multiprocessing
import os
import tempfile
from functools import cache, partial
from pathlib import Path
from typing import Any

from desktop_app.core.settings import Settings
from tests.bench.measure import Figure, ratio, run_session, temporary_app, timed
from tests.bench.reports import write_scans

PAGES = 12


@cache
def reader() -> Any:
    """Return this process's RapidOCR, without the classifier that turns single cells."""
    from rapidocr import RapidOCR

    threads = {"EngineConfig.onnxruntime.intra_op_num_threads": 1}
    return RapidOCR(params={"Global.use_cls": False, "Global.log_level": "error", **threads})


def read_bare(path: Path) -> int:
    """Read one page."""
    return len(reader()(str(path)).txts or ())


def measure() -> list[Figure]:
    """Return the ratio over some pages; loading the models is left out on both sides."""
    with tempfile.TemporaryDirectory() as folder, multiprocessing.get_context("spawn").Pool(os.cpu_count()) as pool:
        first, *paths = write_scans(Path(folder), PAGES + 1)
        pool.map(read_bare, [first] * 8, chunksize=1)
        bare_s = timed(partial(pool.map, read_bare, paths, chunksize=1))
        with temporary_app(Settings(files_at_a_time=4)) as app:
            run_session(app, write_scans(Path(folder) / ".", 4, dpi=150))
            ours_s = run_session(app, paths)
    return [ratio(f"OCR: pipeline on {PAGES} pages", ours_s, bare_s, 1.3)]
