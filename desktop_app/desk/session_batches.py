"""Sessions that were handed over as batches, moved on while the program runs: sent, looked at, collected, read on."""

import os
import threading
from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.core.api.access import endpoint_of, read_endpoint
from desktop_app.core.api.batches import SENDING, Handover
from desktop_app.core.engine import Deadline, Stopped
from desktop_app.core.errors import ProcessingError
from desktop_app.desk.session_control import SessionControl
from desktop_app.store.api.batches import find_handover, hand_over, handed_over, withdraw
from desktop_app.ui.failures import failure_sentence
from desktop_app.ui.process.cost_desk import BatchNote, BatchStep

SOONEST_MS, LATEST_MS = 2_000, 60_000
"""How soon the service is asked again how a batch stands: twice as late each time, as long as nothing happens."""

_LONGEST_S = 1800.0
_CLOSING_MS = 2_000


class SessionBatches(QObject):
    """Moves handed-over sessions on; has threads of its own, since a service can take its time.

    `changed` names a session whose batch stands otherwise than before.
    """

    changed = Signal(str)

    def __init__(self, app: App, control: SessionControl) -> None:
        super().__init__()
        self._app, self._control = app, control
        self._errands = Errands()
        self._closing = threading.Event()
        self._advancing: set[str] = set()
        self._starting: set[str] = set()  # on their way to the runner
        self._cut_off: set[str] = set()
        self._known: dict[str, BatchNote | None] = {}
        self._pace_ms = SOONEST_MS
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._look)
        app.runner.finished.connect(self.look_soon)
        control.files_changed.connect(self._look_after)
        QTimer.singleShot(0, self, self._look)

    def close(self) -> None:
        """Ask no further; what is on its way is found again at the next start."""
        self._closing.set()
        self._later.stop()
        self._errands.close(_CLOSING_MS)

    def note(self, session_id: str) -> BatchNote | None:
        """Return how a session stands that was handed over; None for all others."""
        known = self._known.get(session_id)
        if known is None:  # another program may have handed it over meanwhile
            known = self._known[session_id] = self._note_of(session_id)
            if known is not None and not self._later.isActive():
                self.look_soon()
        return known

    def hand_over(self, session_id: str) -> None:
        """Gather a session's questions and send them as a batch."""
        try:
            base_url = endpoint_of(self._app.settings, os.environ).base_url
        except ProcessingError as error:
            self._control.refused.emit(failure_sentence(error.failure))
            return

        def begin(_: object) -> None:
            self._known.pop(session_id, None)
            self._control.resume(session_id)

        self._starting.add(session_id)
        self._control.ask(begin, hand_over, session_id, base_url)

    def take_back(self, session_id: str) -> None:
        """Have a session's batch cancelled, and read directly what it has not answered."""
        self._control.ask(lambda _: self._look_after(session_id), withdraw, session_id)

    @Slot()
    def look_soon(self) -> None:
        """Ask within a moment how batches stand."""
        self._pace_ms = SOONEST_MS
        if not self._closing.is_set():
            self._later.start(0)

    @Slot(str)
    def _look_after(self, session_id: str) -> None:
        self._starting.discard(session_id)
        if self._known.pop(session_id, None) is not None:
            self._tell(session_id)
            self.look_soon()

    @Slot()
    def _look(self) -> None:
        if self._closing.is_set():
            return
        try:
            session_ids = handed_over(self._app.database)
        except ProcessingError:  # told by the bar at the top
            session_ids = [*self._advancing]
        in_hand = self._advancing | self._starting | self._app.runner.sessions()
        for session_id in session_ids:
            if session_id not in in_hand:
                self._advance(session_id)
        if session_ids and not self._closing.is_set():
            self._later.start(self._pace_ms)
            self._pace_ms = min(2 * self._pace_ms, LATEST_MS)

    def _advance(self, session_id: str) -> None:
        deadline = Deadline.after(_LONGEST_S, _LONGEST_S, self._closing.is_set)
        self._advancing.add(session_id)
        self._errands.run(partial(self._heed, session_id), self._app.advance_batches, session_id, deadline)

    def _heed(self, session_id: str, future: "Future[object]") -> None:
        self._advancing.discard(session_id)
        try:
            standing = future.result()
        except Stopped:
            return
        except ProcessingError:  # not reached: asked again by itself
            self._cut_off.add(session_id)
            standing = None
        else:
            self._cut_off.discard(session_id)
        self._tell(session_id)
        if getattr(standing, "next", None) == "read":
            self._starting.add(session_id)
            self._control.start(session_id)

    def _tell(self, session_id: str) -> None:
        before, now = self._known.get(session_id), self._note_of(session_id)
        self._known[session_id] = now
        if now != before:
            self._pace_ms = SOONEST_MS
        self.changed.emit(session_id)
        self._control.counted.emit(session_id)

    def _note_of(self, session_id: str) -> BatchNote | None:
        try:
            handover = find_handover(self._app.database, session_id)
            host = "" if handover is None else read_endpoint(handover.base_url).host
        except ProcessingError:
            return None
        if handover is None:
            return None
        counts = handover.counts
        numbers = counts.answered, counts.total, session_id in self._cut_off, handover.round
        return BatchNote(_step_of(handover), host, *numbers)


def _step_of(handover: Handover) -> BatchStep:
    if not handover.batches:
        return BatchStep.GATHERING
    if handover.is_withdrawn:
        return BatchStep.LEAVING
    is_sending = any(batch.status == SENDING for batch in handover.batches)
    return BatchStep.SENDING if is_sending else BatchStep.WAITING
