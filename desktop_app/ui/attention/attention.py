"""Brings the work's state to the desktop: a notice at a session's end, the taskbar, the tray, and staying awake."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.core.session import SessionSummary
from desktop_app.core.settings import Settings
from desktop_app.ui.attention.desk import WorkDesk, WorkState
from desktop_app.ui.attention.outlets import Notifier, Taskbar, make_notifier, make_taskbar
from desktop_app.ui.attention.sleep import Wakefulness, make_wakefulness
from desktop_app.ui.attention.tray import Tray, has_tray
from desktop_app.ui.attention.words import Notice, notice_of


def is_in_front() -> bool:
    """Tell whether a window of the program has the keyboard."""
    return QApplication.activeWindow() is not None


class Attention(QObject):
    """Follows the work.

    Signals:
        open_asked: the window is wanted, from the tray.
        quit_asked: the program is to end, from the tray.
        work_ended: nothing is left to do.
    """

    open_asked = Signal()
    quit_asked = Signal()
    work_ended = Signal()

    def __init__(
        self,
        window: QWidget,
        desk: WorkDesk,
        settings: Settings,
        *,
        notifier: Notifier | None = None,
        taskbar: Taskbar | None = None,
        wakefulness: Wakefulness | None = None,
        is_front: Callable[[], bool] = is_in_front,
        is_tray_there: Callable[[], bool] = has_tray,
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._settings = window, desk, settings
        self._notifier = notifier or make_notifier(window)
        self._taskbar = taskbar or make_taskbar()
        self._wakefulness = wakefulness or make_wakefulness()
        self._is_front, self._is_tray_there = is_front, is_tray_there
        self._percent: int | None = None
        self._is_awake = False
        self._tray: Tray | None = None
        desk.changed.connect(self._follow)
        desk.ended.connect(self._tell_end)
        self.apply(settings)

    @property
    def tray(self) -> Tray | None:
        """The icon in the tray, where one is wanted and possible."""
        return self._tray

    @Slot(object)
    def apply(self, settings: Settings) -> None:
        """Take over settings."""
        self._settings = settings
        is_wanted = settings.has_tray_icon and self._is_tray_there()
        if is_wanted and self._tray is None:
            self._tray = Tray(self._window.windowIcon(), self._window)
            self._tray.open_asked.connect(self.open_asked)
            self._tray.quit_asked.connect(self.quit_asked)
        elif not is_wanted and self._tray is not None:
            self._tray.remove()
            self._tray = None
        self._follow(self._desk.state)

    def close(self) -> None:
        """Leave nothing behind on the desktop."""
        self._taskbar.show_share(None)
        self._stay_awake(is_wanted=False)
        if self._tray is not None:
            self._tray.remove()
            self._tray = None

    @Slot(object)
    def _follow(self, state: WorkState) -> None:
        percent = int(100 * state.share) if state.open_files else None
        if percent != self._percent:
            self._percent = percent
            self._taskbar.show_share(None if percent is None else state.share)
        self._stay_awake(is_wanted=state.is_working and self._settings.is_kept_awake)
        if self._tray is not None:
            self._tray.show_state(state)
        if not state.open_files:
            self.work_ended.emit()

    def _stay_awake(self, *, is_wanted: bool) -> None:
        if is_wanted and not self._is_awake:
            self._is_awake = self._wakefulness.hold()
        elif not is_wanted and self._is_awake:
            self._wakefulness.release()
            self._is_awake = False

    @Slot(object)
    def _tell_end(self, summary: SessionSummary) -> None:
        self.tell(notice_of(summary))

    def tell(self, notice: Notice) -> None:
        """Tell it outside the window, where that is wanted and no window is in front."""
        if not self._settings.is_told_when_done or self._is_front():
            return
        if self._tray is not None:
            self._tray.notify(notice)
        else:
            self._notifier.notify(notice)
