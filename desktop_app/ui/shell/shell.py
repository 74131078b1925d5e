"""The window's frame: the rail, the header, one screen at a time, and what works on every one of them."""
# ruff: noqa: N802

import contextlib
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QByteArray, QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.errors import ProcessingError
from desktop_app.ui.desk import SessionDesk
from desktop_app.ui.process.intake.drop_target import DropTarget
from desktop_app.ui.shell.counts import ended_files, is_running
from desktop_app.ui.shell.first_look import NARROW_PX
from desktop_app.ui.shell.first_window import LEAST_SIZE, SIZE
from desktop_app.ui.shell.interruption import Interruption
from desktop_app.ui.shell.leaving import Leaving
from desktop_app.ui.shell.notices import Notices
from desktop_app.ui.shell.places import BELOW, PROCESS, SETTINGS
from desktop_app.ui.shell.regions import ask_for_menu, enter, step_region
from desktop_app.ui.shell.screen import Screen
from desktop_app.ui.shell.window_state import WindowState
from desktop_app.ui.shell.wishes import SEEN_AT_FIRST
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.clock import AnimationClock
from desktop_app.ui.widgets.engine_indicator import EngineState
from desktop_app.ui.widgets.header import HeaderBar
from desktop_app.ui.widgets.rail import NavigationRail
from desktop_app.ui.widgets.toast import Toast
from desktop_app.ui.widgets.tones import Tone


class Shell(QWidget):
    """The main window.

    `left` comes when it was closed for good; `screen_built` and `screen_opened` carry a screen's key; `search_asked`
    comes with Ctrl+K.
    `is_working` tells whether files are waiting or running in this program, of whichever session; `take` adds what is
    dropped on a screen that does not take drops itself, `add` what comes from outside. `leaving` asks before it closes.
    """

    left = Signal()
    screen_built = Signal(str)
    screen_opened = Signal(str)
    search_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        clock: AnimationClock,
        desk: SessionDesk,
        screens: Sequence[Screen],
        state: WindowState,
        *,
        is_working: Callable[[], bool],
        take: Callable[[QMimeData], bool],
        add: Callable[[Sequence[str]], None],
    ) -> None:
        super().__init__()
        self._take, self._add = take, add
        self._theme, self._clock, self._desk, self._state = theme, clock, desk, state
        self._screens = {screen.place.key: screen for screen in screens}
        self._built: dict[str, QWidget] = {}
        self._current = ""
        self.rail = NavigationRail(
            theme,
            [screen.place for screen in screens if screen.place.key not in BELOW],
            [screen.place for screen in screens if screen.place.key in BELOW],
        )
        self.rail.setProperty(SEEN_AT_FIRST, True)
        self.header = HeaderBar(theme)
        self.notices = Notices(theme, clock)
        self.stack = QStackedWidget()
        self.leaving = Leaving(theme, desk, is_working, self)
        show_work = partial(self.open_screen, PROCESS)
        self._interruption = Interruption(desk, state, self.notices, show_work, self)
        self._lay_out()
        self.toast = Toast(theme, self.content)
        self.drops = DropTarget(theme, desk, self.content, self.take_dropped)
        self._connect()
        self._restore_place()
        self.open_screen(screens[0].place.key)

    @property
    def state(self) -> WindowState:
        """What the window remembers from one start to the next."""
        return self._state

    @property
    def current_key(self) -> str:
        """The key of the screen that is open."""
        return self._current

    def screen_widget(self, key: str) -> QWidget:
        """Return a screen's widget; it is built when it is asked for the first time."""
        if key not in self._built:
            self._built[key] = self._screens[key].build()
            self.stack.addWidget(self._built[key])
            self.screen_built.emit(key)
        return self._built[key]

    @Slot(str)
    def open_screen(self, key: str) -> None:
        """Open a screen and give it the keyboard."""
        if key == self._current:
            return
        widget, screen = self.screen_widget(key), self._screens[key]
        had_rail = self.rail.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._current = key
        self.stack.setCurrentWidget(widget)
        self.rail.set_current(key)
        self.header.set_controls(screen.controls() if screen.controls else None)
        self.refresh_header()
        self._show_progress()
        if not had_rail and self.isVisible():
            enter(widget)
        self.screen_opened.emit(key)

    @Slot()
    def refresh_header(self) -> None:
        """Ask the open screen for its words again."""
        screen = self._screens[self._current]
        self.header.set_title(screen.place.word, screen.subtitle())
        self.setWindowTitle(f"{screen.place.word} – Labstream")

    @Slot(list)
    def add_files(self, sources: Sequence[str]) -> None:
        """Add files, folders or addresses and show Process, where they are seen."""
        if sources:
            self.open_screen(PROCESS)
            self._add(list(sources))

    @Slot()
    def come_to_front(self) -> None:
        """Show the window before others and give it the keyboard, as far as the desktop allows."""
        window = self.window()
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def offer_interrupted(self) -> None:
        """Show the newest session that was interrupted, with the choice to resume all; nothing where there is none."""
        self._interruption.offer()

    def keep_first_look(self, *, is_known: bool) -> None:
        """Remember what the next start will show; while the window is open nothing, for nobody knows how it ends."""
        if not is_known or self._interruption.newest() is not None:
            self._state.keep_first_zone("")
        else:
            self._state.keep_first_zone("small" if self._desk.sessions(1) else "large")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold rail and header in narrow windows."""
        self._fold()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the topmost thing on Esc: the message, then what the screen has open."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.toast.isHidden():
            self.toast.dismiss()
        else:
            self._screens[self._current].close_topmost()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask once while files are being read; then remember the window's place and go."""
        if not self.leaving.may_close():
            event.ignore()
            return
        self._state.keep_geometry(bytes(self.window().saveGeometry().data()))
        with contextlib.suppress(ProcessingError):  # a database in trouble keeps nobody here
            self.keep_first_look(is_known=True)
        event.accept()
        self.left.emit()

    def take_dropped(self, mime: QMimeData) -> bool:
        """Add what was dropped, and show where it is seen; False when it is nothing that can be added."""
        self.open_screen(PROCESS)
        return self._take(mime)

    @Slot()
    def _close_now(self) -> None:
        self.window().close()

    def _lay_out(self) -> None:
        self.content = QWidget()
        below = QVBoxLayout(self.content)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self.notices)
        below.addWidget(self.stack, 1)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.header)
        right.addWidget(self.content, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.setMinimumSize(*LEAST_SIZE)
        self.resize(*SIZE)
        # The only engine there is reads on this computer: true for every running and waiting file.
        engine, meaning = self.tr("Local engine"), self.tr("nothing leaves this computer")
        self.header.engine.set_state(EngineState.LOCAL, engine, meaning)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.open_screen)
        self.header.engine.clicked.connect(self._open_engine_settings)
        self.leaving.decided.connect(self._close_now)
        self._desk.counted.connect(self._show_progress)
        self._desk.session_changed.connect(self._note_session)
        self._desk.refused.connect(self._show_refusal)
        self._desk.not_added.connect(self.notices.show_not_added)
        self._desk.troubled.connect(self.notices.show_trouble)
        self._theme.changed.connect(self._fold)
        for screen in self._screens.values():
            if screen.place.shortcut:
                self._bind(screen.place.shortcut, lambda key=screen.place.key: self.open_screen(key))
        self._bind("F6", lambda: step_region(self._regions(), 1))
        self._bind("Shift+F6", lambda: step_region(self._regions(), -1))
        self._bind("Shift+F10", ask_for_menu)  # X11 asks by the Menu key alone
        self._bind(QKeySequence.StandardKey.Quit, lambda: self.window().close())
        self._bind(QKeySequence.StandardKey.Find, self._find)
        self._bind("Ctrl+K", self.search_asked.emit)

    def _bind(self, keys: str | QKeySequence.StandardKey, act: Callable[[], object]) -> None:
        for sequence in [QKeySequence(keys)] if isinstance(keys, str) else QKeySequence.keyBindings(keys):
            shortcut = QShortcut(sequence, self)
            shortcut.activated.connect(act)

    def _regions(self) -> list[QWidget]:
        parts = self._screens[self._current].regions() or (self.screen_widget(self._current),)
        return [self.rail, self.header, self.notices, *parts]

    def _find(self) -> None:
        find = self._screens[self._current].find
        if find is not None:
            find()

    @Slot()
    def _open_engine_settings(self) -> None:
        self.open_screen(SETTINGS)

    @Slot()
    def _note_session(self) -> None:
        self.refresh_header()
        self._show_progress()

    @Slot()
    def _show_progress(self) -> None:
        summary = self._desk.summary()
        self.leaving.keep_question_true()
        if summary is None or not is_running(summary) or self._current == PROCESS:
            self.rail.set_badge(PROCESS, "")
            return
        ended, total = ended_files(summary), summary.total_files
        meaning = self.tr("{ended} of {total} files ended").format(ended=ended, total=total)
        share = self.tr("{percent} %").format(percent=100 * ended // max(1, total))
        self.rail.set_badge(PROCESS, f"{ended}/{total}", meaning, share)

    @Slot(str)
    def _show_refusal(self, sentence: str) -> None:
        self.toast.show_message(Tone.WARNING, sentence)

    def _restore_place(self) -> None:
        packed = self._state.geometry
        if packed is not None:
            self.restoreGeometry(QByteArray(packed))
        self._fold()

    @Slot()
    def _fold(self) -> None:
        is_narrow = self._theme.room(self.width()) < NARROW_PX
        self.rail.set_narrow(is_narrow)
        self.header.set_small(is_narrow)
