"""The first minute: hints over the first session of this data folder, moved on by what really happens; told once."""

import contextlib

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QBoxLayout

from desktop_app.core.errors import ProcessingError
from desktop_app.core.session import SessionSummary
from desktop_app.ui.shell.counts import is_running
from desktop_app.ui.shell.places import PROCESS, RESULTS, REVIEW
from desktop_app.window.parts import Window

_TOLD = "first-steps"
_SCREENS = (PROCESS, PROCESS, REVIEW, REVIEW)
"""The screen that each hint speaks of, and on which alone it is shown."""


class FirstMinute(QObject):
    """Puts the line of hints over the screens once the first session runs; afterwards it does nothing at all."""

    def __init__(self, window: Window) -> None:
        super().__init__()
        self._window = window
        self._unreviewed: int | None = None
        self._is_over = window.shell.state.is_told(_TOLD)
        self.steps = None
        """The line, a `FirstSteps`; None until the first session runs, and when the hints are over."""
        if not self._is_over:
            QTimer.singleShot(0, self, self._begin)

    def close(self) -> None:
        """Hint at nothing any more."""
        self._is_over = True

    @Slot()
    def _begin(self) -> None:
        """Wait for the first session; where there are sessions already, nobody is new here."""
        with contextlib.suppress(ProcessingError):  # a database in trouble is told by the bar at the top
            summary = self._window.session_desk.summary()
            sessions = self._window.session_desk.sessions(2)
            if len(sessions) > (0 if summary is None else 1):
                self._end()
                return
            self._window.session_desk.counted.connect(self._note_counts)
            self._window.shell.screen_opened.connect(self._note_screen)

    @Slot(object)
    def _note_counts(self, summary: SessionSummary) -> None:
        from desktop_app.ui.help.first_steps import FirstStep  # only for the first session

        if is_running(summary):
            self._show(FirstStep.READING)
        elif summary.status.is_ended and summary.completed_files and self.steps is not None:
            self._show(FirstStep.DONE)

    @Slot(str)
    def _note_screen(self, key: str) -> None:
        if self.steps is None or self._is_over:
            return
        from desktop_app.ui.help.first_steps import FirstStep  # as above

        if key == RESULTS:
            self._end()
        elif key == REVIEW and (self.steps.step or 0) >= FirstStep.DONE:
            self._show(FirstStep.REVIEW)
            desk = self._window.reviewing.desk()
            with contextlib.suppress(ProcessingError):  # as above
                self._unreviewed = desk.unreviewed_count()
            # To pyright a class's Signal is no SignalInstance, which it is in every object.
            desk.counted.connect(self._note_unreviewed)
        self._stay_where_meant()

    @Slot(int)
    def _note_unreviewed(self, count: int) -> None:
        from desktop_app.ui.help.first_steps import FirstStep  # as above

        if self._unreviewed is not None and count < self._unreviewed:
            self._show(FirstStep.RESULTS)
        self._unreviewed = count

    def _show(self, step: int) -> None:
        if self._is_over:
            return
        from desktop_app.ui.help.first_steps import FirstStep, FirstSteps  # as above

        if self.steps is None:
            self.steps = FirstSteps(self._window.theme)
            self.steps.action_chosen.connect(self._act)
            self.steps.dismissed.connect(self._end)
            content = self._window.shell.content.layout()
            if isinstance(content, QBoxLayout):
                content.insertWidget(1, self.steps)
        self.steps.show_step(FirstStep(step))
        self._stay_where_meant()

    def _stay_where_meant(self) -> None:
        if self.steps is not None and self.steps.step is not None and not self._is_over:
            self.steps.setVisible(_SCREENS[self.steps.step - 1] == self._window.shell.current_key)

    @Slot(int)
    def _act(self, step: int) -> None:
        from desktop_app.ui.help.first_steps import FirstStep  # as above

        self._window.shell.open_screen(RESULTS if step == FirstStep.RESULTS else REVIEW)

    @Slot()
    def _end(self) -> None:
        """Hint no more, in no later start either."""
        self._is_over = True
        self._window.shell.state.keep_told(_TOLD)
        if self.steps is not None:
            self.steps.hide()
