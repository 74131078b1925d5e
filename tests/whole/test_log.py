"""The log's two files: what is long becomes the one before, and no more than these two are kept."""

import logging
from pathlib import Path

import pytest

from desktop_app.core.program.log_file import keep_log


@pytest.mark.expected_log("the log begins anew")
def test_a_long_log_becomes_the_one_before(tmp_path: Path) -> None:
    log, before = tmp_path / "labstream.log", tmp_path / "labstream.log.1"
    before.write_text("the oldest\n", encoding="utf-8")
    log.write_text("old\n" * 600_000, encoding="utf-8")
    with keep_log(tmp_path) as path:
        logging.getLogger("desktop_app.test").warning("the log begins anew")
    assert path == log
    assert log.read_text(encoding="utf-8").endswith("WARNING desktop_app.test: the log begins anew\n")
    assert log.stat().st_size < 200
    assert before.read_text(encoding="utf-8").startswith("old\n")
    assert sorted(item.name for item in tmp_path.iterdir()) == ["labstream.log", "labstream.log.1"]


@pytest.mark.expected_log("goes on")
def test_a_short_log_goes_on(tmp_path: Path) -> None:
    (tmp_path / "labstream.log").write_text("old\n", encoding="utf-8")
    with keep_log(tmp_path) as path:
        logging.getLogger("desktop_app.test").warning("goes on")
    assert len(path.read_text(encoding="utf-8").splitlines()) == 2
