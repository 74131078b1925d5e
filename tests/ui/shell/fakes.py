"""A desk that answers what the test set and writes down its verbs, and screens made of a button."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.core.intake import Candidate, Selection
from desktop_app.core.session import Control, SessionSummary
from desktop_app.core.status import SessionStatus
from desktop_app.ui.shell.places import PROCESS, REVIEW, SETTINGS
from desktop_app.ui.shell.screen import Screen
from desktop_app.ui.widgets.rail import Place

IDLE = SessionSummary(
    session_id="0123456789abcdef",
    engine="local",
    control=Control.RUN,
    status=SessionStatus.PENDING,
    total_files=12,
    pending_files=12,
    processing_files=0,
    completed_files=0,
    failed_files=0,
    timed_out_files=0,
    cancelled_files=0,
    overall_progress=0,
    work_progress=0.0,
    work_done=0,
    work_total=1200,
    total_processing_time_ms=0,
    timeout_threshold_ms=None,
    created_at_ms=int(time.time() * 1000),
    started_at_ms=None,
    completed_at_ms=None,
    can_resume=False,
)
RUNNING = replace(
    IDLE, status=SessionStatus.PROCESSING, pending_files=4, processing_files=4, completed_files=3, failed_files=1
)
INTERRUPTED = replace(
    IDLE, control=Control.PAUSED, status=SessionStatus.PAUSED, can_resume=True, pending_files=3, completed_files=9
)


class FakeDesk(QObject):
    """The part of `ui.desk.SessionDesk` that the shell uses."""

    session_changed = Signal(str)
    counted = Signal(object)
    not_added = Signal(object)
    refused = Signal(str)
    troubled = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.shown: SessionSummary | None = None
        self.past: list[SessionSummary] = []
        self.is_controllable = True
        self.verbs: list[tuple[str, object]] = []

    @property
    def session_id(self) -> str | None:
        return self.shown.session_id if self.shown else None

    def summary(self) -> SessionSummary | None:
        return self.shown

    def sessions(self, limit: int) -> list[SessionSummary]:
        return self.past[:limit]

    def interrupted(self) -> list[SessionSummary]:
        open_sessions = [summary for summary in self.past if summary.can_resume and summary.pending_files]
        return open_sessions if self.is_controllable else []

    def show_session(self, session_id: str | None) -> None:
        self.shown = next((summary for summary in self.past if summary.session_id == session_id), None)
        self.session_changed.emit(session_id or "")

    def resume_sessions(self, session_ids: Sequence[str]) -> None:
        self.verbs.append(("resume", list(session_ids)))

    def add(self, sources: Sequence[str]) -> None:
        self.verbs.append(("add", list(sources)))

    def look_at(self, sources: Sequence[str], done: Callable[[Selection], None]) -> None:
        done(Selection([Candidate(source, source, 10, "application/pdf") for source in sources]))

    def count(self, summary: SessionSummary | None) -> None:
        """Let the session shown be this one and tell it."""
        self.shown = summary
        self.counted.emit(summary)


class FakeScreen(QWidget):
    """Two things that take the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.button, self.line = QPushButton("Act"), QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.button)
        column.addWidget(self.line)
        self.is_drawer_open = False
        self.closings = 0

    def close_topmost(self) -> bool:
        self.closings += 1
        was_open, self.is_drawer_open = self.is_drawer_open, False
        return was_open


class FakeScreens:
    """Process, Review and Settings; `built` counts how often each was made."""

    def __init__(self) -> None:
        self.widgets: dict[str, FakeScreen] = {}
        self.built: list[str] = []
        self.found: list[str] = []

    def as_list(self) -> list[Screen]:
        return [
            self._screen(PROCESS, "Process", "ph.stack", "Ctrl+1"),
            self._screen(REVIEW, "Review", "ph.clipboard-text", "Ctrl+2"),
            self._screen(SETTINGS, "Settings", "ph.gear-six", "Ctrl+,"),
        ]

    def _screen(self, key: str, word: str, icon: str, keys: str) -> Screen:
        def build() -> QWidget:
            self.built.append(key)
            self.widgets[key] = FakeScreen()
            return self.widgets[key]

        return Screen(
            Place(key, word, icon, keys),
            build,
            subtitle=lambda: f"about {word}",
            close_topmost=lambda: self.widgets[key].close_topmost(),
            find=lambda: self.found.append(key),
            regions=lambda: (self.widgets[key],),
        )
