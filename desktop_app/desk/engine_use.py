"""Which hosts read files that wait or run: asked of the database beside the window, a little after each change."""

from concurrent.futures import Future
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.core.errors import ProcessingError
from desktop_app.store.api.files import ApiFiles, count_api_files

_LOOK_MS = 300
"""The files are counted so often at most, whatever is recorded."""


@dataclass(frozen=True, slots=True)
class EngineUse:
    """Files of the API that wait or run, and the hosts that they go to."""

    files: ApiFiles = field(default_factory=ApiFiles)
    hosts: tuple[str, ...] = ()


class EngineWatch(QObject):
    """`changed` carries the `EngineUse` when it is another one."""

    changed = Signal(object)

    def __init__(self, app: App, errands: Errands) -> None:
        super().__init__()
        self._app, self._errands = app, errands
        self._host = ""
        self._use = EngineUse()
        self._soon = QTimer(self, interval=_LOOK_MS, singleShot=True)
        self._soon.timeout.connect(self._look)
        app.recorder.recorded.connect(self.look_soon)
        app.runner.finished.connect(self.look_soon)
        self._look()

    @property
    def use(self) -> EngineUse:
        """How it was when it was looked at last."""
        return self._use

    def set_host(self, host: str) -> None:
        """Take the host that files go to which begin from now on."""
        if host != self._host:
            self._host = host
            self._look()

    @Slot()
    def look_soon(self) -> None:
        """Count again, soon."""
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _look(self) -> None:
        self._errands.run(self._note, count_api_files, self._app.database)

    def _note(self, future: "Future[ApiFiles]") -> None:
        try:
            files = future.result()
        except ProcessingError:  # told by the bar at the top
            return
        # Files that run were begun with the host of that moment.
        kept = self._use.hosts if files.running_count else ()
        hosts = tuple(dict.fromkeys((*kept, self._host))) if files.open_count else ()
        use = EngineUse(files, hosts)
        if use != self._use:
            self._use = use
            self.changed.emit(use)
