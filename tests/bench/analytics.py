"""What opening Analytics costs on two years of 200 files a day, and how that compares with 1,000 files.

The history is invented and written straight into the tables that the figures are read from: files, readings, reports,
corrections and API calls. Results themselves are left out, since no figure is read from them here.
"""

import os
import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from desktop_app.core.analytics.spans import Span, day_of
from desktop_app.store.database import Database, open_database
from desktop_app.store.driver import Connection
from desktop_app.store.work.analytics import read_analytics
from desktop_app.ui.analytics.desk import Answer
from desktop_app.ui.analytics.screen import AnalyticsScreen
from desktop_app.ui.theme.theme import Theme, ThemeChoice
from tests.bench.measure import Figure, at_most
from tests.bench.store import best

FILES, FEW, A_DAY = 146_000, 1_000, 200
DAY_MS = 86_400_000
_LABORATORIES = ("Northfield Clinical", "Meridian Diagnostics", "Laborpraxis Seebach", None)
_CODES = ("NO_TEXT", "NO_RESULTS", "PDF_PASSWORD", "PDF_CORRUPT", "API_SERVER")
_A_SESSION = 20

_FILE = """
INSERT INTO file_processing_status (
    id, file_id, session_id, position, source, file_name, file_type, file_size_bytes, sha256, page_count, document_id,
    parsed_document_id, engine, status, progress, attempt_number, max_retry_attempts, error_code, extracted_text,
    extraction_model, processing_started_at, processing_completed_at, processing_duration_ms, created_at, updated_at
) VALUES (?, ?, ?, ?, ?, ?, ?, 90000, ?, ?, ?, ?, ?, ?, 100, ?, 3, ?, ?, ?, ?, ?, ?, ?, ?)
"""


def measure() -> list[Figure]:
    """Return what opening the screen costs, and what the figures of each span cost in the database."""
    application = QApplication.instance() or QApplication(["bench"])
    theme = Theme(ThemeChoice.LIGHT)
    theme.dress(application)  # pyright: ignore[reportArgumentType]
    with tempfile.TemporaryDirectory() as folder:
        (few, open_few), (many, open_many) = (_costs(Path(folder) / str(count), count, theme) for count in (FEW, FILES))
    spans = ", ".join(f"{span.value} {1000 * few[span]:.0f} and {1000 * many[span]:.0f}" for span in Span)
    return [
        at_most(f"analytics: opened on {FILES:,} files, read and painted", 1000 * open_many, 200, "ms"),
        Figure("analytics: the same to that of 1,000 files", f"{open_many / open_few:.1f} ×"),
        Figure(f"analytics: figures alone, of 1,000 and {FILES:,} files", f"{spans} ms"),
    ]


def _costs(folder: Path, count: int, theme: Theme) -> tuple[dict[Span, float], float]:
    """Return the seconds that the figures of each span take, and those of opening a new screen on the usual one."""
    database = open_database(folder)
    try:
        now_ms = round(time.time() * 1000)
        fill(database, count, now_ms)
        today = day_of(now_ms)
        figures = {span: best(lambda span=span: read_analytics(database, span, None, today), 5) for span in Span}
        return figures, best(lambda: _open(database, theme), 5)
    finally:
        database.close()


def _open(database: Database, theme: Theme) -> None:
    """Build the screen, read its figures in this thread, and paint."""
    desk: Any = _Desk(database)
    screen = AnalyticsScreen(theme, desk)
    screen.resize(1196, 764)
    screen.show()
    screen.refresh()
    screen.grab()
    screen.close()
    screen.deleteLater()


class _Desk(QObject):
    """Reads figures at once."""

    changed = Signal()
    refused = Signal(str)
    is_writing_troubled = False

    def __init__(self, database: Database) -> None:
        super().__init__()
        self._database = database

    def ask(self, span: Span, engine: str | None, done: Callable[[Answer], None]) -> None:
        today = day_of(round(time.time() * 1000))
        done(Answer(read_analytics(self._database, span, engine, today), today))


def fill(database: Database, count: int, now_ms: int) -> None:
    """Write an invented history of so many files, 200 a day, the last of them now."""
    chance = random.Random(8)
    with database.writing() as connection:
        # What triggers keep is no part of these figures and would take minutes.
        triggers = connection.rows("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
        for name, _ in triggers:
            connection.run(f"DROP TRIGGER {name}")
        for first in range(0, count, _A_SESSION):
            _add_session(connection, chance, first, min(_A_SESSION, count - first), now_ms, count)
        for _, sql in triggers:
            connection.run(sql)


def _add_session(connection: Connection, chance: random.Random, first: int, size: int, now_ms: int, count: int) -> None:
    session_id = f"s{first:08}"
    began = now_ms - (count - first) * DAY_MS // A_DAY
    engine = "openai" if chance.random() < 0.1 else "local"
    connection.run(
        "INSERT INTO session_processing_summary (session_id, engine, created_at, updated_at, total_files, "
        "completed_files) VALUES (?, ?, ?, ?, ?, ?)",
        (session_id, engine, began, began, size, size),
    )
    files = [_File(chance, first + number + 1, session_id, number, engine, began) for number in range(size)]
    connection.run_many(
        "INSERT INTO documents (id, sha256, media_type, created_at) VALUES (?, ?, ?, ?)",
        [(each.row_id, each.sha256, each.media_type, each.ended) for each in files],
    )
    done = [each for each in files if each.status == "completed"]
    connection.run_many(
        "INSERT INTO parsed_documents (id, document_id, engine, extraction_model, parsing_model, report_count, "
        "result_count, created_at) VALUES (?, ?, ?, ?, 'rules 1', 1, ?, ?)",
        [(each.row_id, each.row_id, engine, each.model, chance.randrange(8, 40), each.ended) for each in done],
    )
    connection.run_many(_FILE, [each.columns for each in files])
    connection.run_many(
        "INSERT INTO lab_reports (id, parsed_document_id, position, patient_name, laboratory, reviewed_at, created_at) "
        "VALUES (?, ?, 1, 'Invented Person', ?, ?, ?)",
        [(each.row_id, each.row_id, chance.choice(_LABORATORIES), each.ended + 60_000, each.ended) for each in done],
    )
    connection.run_many(
        "INSERT INTO corrections (report_id, result_id, field, engine_value, value, created_at) "
        "VALUES (?, NULL, 'patient_name', 'a', 'b', ?)",
        [(each.row_id, each.ended) for each in done if chance.random() < 0.2],
    )
    connection.run_many(
        "INSERT INTO api_calls (file_id, session_id, purpose, host, model, input_tokens, output_tokens, cost_usd, "
        "duration_ms, created_at) VALUES (?, ?, 'values', 'api.example.org', 'm', 900, 400, 0.004, 900, ?)",
        [(each.file_id, session_id, each.ended) for each in files if engine != "local" for _ in range(3)],
    )


class _File:
    """One invented file that has ended."""

    def __init__(
        self, chance: random.Random, row_id: int, session_id: str, position: int, engine: str, began: int
    ) -> None:
        self.row_id, self.file_id = row_id, f"{session_id}-{position:04}"
        self.sha256 = f"{row_id:064x}"
        kind = chance.random()
        self.media_type = "image/jpeg" if kind > 0.7 else "application/pdf"
        self.model = "text-layer" if kind < 0.5 else "ocr"
        draw = chance.random()
        self.status = "completed" if draw < 0.9 else "failed" if draw < 0.97 else "timeout"
        code = {"completed": None, "timeout": "TIMEOUT"}.get(self.status, chance.choice(_CODES))
        duration = round(chance.lognormvariate(9, 0.8))
        started = began + position * 3000
        self.ended = started + duration
        reading = row_id if self.status == "completed" else None
        attempt = 1 if chance.random() < 0.9 else chance.choice((2, 3))
        name = f"report {row_id}.pdf"
        self.columns = (
            row_id, self.file_id, session_id, position + 1, f"/reports/{name}", name, self.media_type, self.sha256,
            chance.randrange(1, 6), row_id, reading, engine, self.status, attempt, code, "invented text " * 60,
            self.model, started, self.ended, duration, began, self.ended,
        )  # fmt: skip
