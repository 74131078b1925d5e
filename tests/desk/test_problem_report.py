"""The problem report on real documents: it tells codes, sizes and times, and none of what they hold."""

import json
import logging
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app import __version__
from desktop_app.app import App
from desktop_app.core.errors import ErrorCode, Failure
from desktop_app.core.program.log_file import keep_log
from desktop_app.core.settings import Settings
from desktop_app.desk.problem_report import problem_report
from desktop_app.desk.session_desk import SessionDesk

LONG_MS = 90_000
SECRET = Settings(
    api_base_url="https://labs.fennimore.example/v1",
    api_model="marisol-model",
    api_consented_hosts="labs.fennimore.example",
    ocr_model_folder="/home/marisol/models",
    theme="dark",
    max_pages=150,
)


def _words(value: object) -> Iterator[str]:
    """Yield every text of a truth document."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for part in value.values():  # pyright: ignore[reportUnknownVariableType]
            yield from _words(part)  # pyright: ignore[reportUnknownArgumentType]
    elif isinstance(value, Sequence):
        for part in value:  # pyright: ignore[reportUnknownVariableType]
            yield from _words(part)  # pyright: ignore[reportUnknownArgumentType]


def _told_by(name: str) -> set[str]:
    """Return the names and values of a sample that are long enough to be found by more than chance."""
    truth = json.loads((Path(__file__).parents[1] / "samples" / f"{name}.truth.json").read_text(encoding="utf-8"))
    reports = [{**report, "results": [{"name": r["name"], "value": r["value"]} for r in report["results"]]}
               for report in truth["reports"]]  # fmt: skip
    return {word for word in _words(reports) if len(word) >= 4 and word not in {"male", "female"}}


@pytest.fixture
def read(desk: SessionDesk, qtbot: QtBot, samples: Path, tmp_path: Path, data_dir: Path) -> Iterator[list[Path]]:
    """Read two samples and two files that fail, whose names and bytes hold a person's name."""
    damaged = tmp_path / "Marisol Fennimore damaged.pdf"
    damaged.write_bytes(b"%PDF-1.7\nMarisol Fennimore, ferritin 84.25")
    empty = tmp_path / "ferritin-empty.pdf"
    empty.touch()
    files = [samples / "blood-count.pdf", samples / "kidney-and-liver.pdf", damaged, empty]
    with keep_log(data_dir):
        desk.add([str(path) for path in files])
        qtbot.waitUntil(lambda: (summary := desk.summary()) is not None and summary.status.is_ended, timeout=LONG_MS)
        logging.getLogger("desktop_app.test").error("Broken at /home/marisol/%s", "Fennimore.pdf")
        yield files


@pytest.mark.expected_log("Broken at")
def test_nothing_of_the_documents_is_told(app: App, read: list[Path], data_dir: Path) -> None:
    report = problem_report(data_dir, app.database, SECRET)
    words = _told_by("blood-count") | _told_by("kidney-and-liver") | {path.name for path in read}
    words |= {path.stem for path in read} | {"84.25", "fennimore", "marisol", str(data_dir), "/home/"}
    assert len(words) > 40
    told = report.casefold()
    assert not [word for word in words if word.casefold() in told]
    for expected in (__version__, "1. PDF_CORRUPT · failed", "2. FILE_EMPTY · failed", "2 completed, 2 failed",
                     "theme = dark", "max_pages = 150", "api_base_url = (set)", "Broken at [path]"):  # fmt: skip
        assert expected in report


@pytest.mark.expected_log("Broken at")
def test_ticked_it_holds_the_names_of_stopped_files_and_no_more(app: App, read: list[Path], data_dir: Path) -> None:
    plain = problem_report(data_dir, app.database, Settings()).splitlines()
    ticked = problem_report(data_dir, app.database, Settings(), with_file_names=True).splitlines()
    more = [line.removeprefix(before) for before, line in zip(plain, ticked, strict=True) if line != before]
    assert more == [" · Marisol Fennimore damaged.pdf", " · ferritin-empty.pdf"]


def test_without_a_database_it_says_why(tmp_path: Path) -> None:
    failure = Failure.of(ErrorCode.DATABASE, f"{tmp_path}/marisol may not be written", reason="read-only")
    report = problem_report(tmp_path, None, None, opening_failure=failure)
    assert "database: DATABASE read-only" in report
    assert "[Settings]\ncannot be used" in report
    assert "marisol" not in report


def test_a_session_that_is_gone_is_said_to_be(app: App, data_dir: Path) -> None:
    report = problem_report(data_dir, app.database, Settings(), session_id="0" * 8)
    assert "the session is gone" in report
