"""The Process screen: takes files in, shows every step of their reading, and leads on to Review."""
# ruff: noqa: N802

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.progress import FileProgress
from desktop_app.core.session import SessionSummary
from desktop_app.core.settings import Settings
from desktop_app.ui.desk import Added, SessionDesk
from desktop_app.ui.process.empty_page import EmptyPage
from desktop_app.ui.process.file_actions import FileActions
from desktop_app.ui.process.intake.adding import Adding
from desktop_app.ui.process.intake.drop_target import DropTarget
from desktop_app.ui.process.now import wall_clock_ms
from desktop_app.ui.process.remedies import Action
from desktop_app.ui.process.session.last_sessions import SESSIONS_SHOWN
from desktop_app.ui.process.session.page import SessionPage
from desktop_app.ui.process.session.verbs import SessionVerbs
from desktop_app.ui.process.session.words import session_title
from desktop_app.ui.process.words import tr
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.clock import AnimationClock
from desktop_app.ui.widgets.toast import Toast
from desktop_app.ui.widgets.tones import Tone

_SESSIONS_MS = 200
"""The list of sessions is asked for at most this often."""


class ProcessScreen(QWidget):
    """Shows the desk's session, or the ways to begin one.

    Signals:
        review_asked: Review is wanted, of a session (its id).
        review_file_asked: Review is wanted, of one file (its id).
        engine_settings_asked, limits_settings_asked: Settings is wanted at engine or time limits.
        subtitle_changed: what the header says behind the title.
        notice_asked: something ended while the window was not in front (title, text).
        left_out: files that were left out, each with the reason (`Sequence[tuple[str, str]]`).
        report_asked: the problem report of the session is to be copied.
        export_asked: the session's values are to be exported.
    """

    review_asked = Signal(str)
    review_file_asked = Signal(str)
    engine_settings_asked = Signal()
    limits_settings_asked = Signal()
    subtitle_changed = Signal(str)
    notice_asked = Signal(str, str)
    left_out = Signal(object)
    report_asked = Signal()
    export_asked = Signal()

    def __init__(
        self,
        theme: Theme,
        clock: AnimationClock,
        desk: SessionDesk,
        settings: Settings | None = None,
        *,
        now_ms: Callable[[], int] = wall_clock_ms,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._subtitle = ""
        self.empty = EmptyPage(theme, settings or Settings())
        self.page = SessionPage(theme, clock, desk, now_ms=now_ms)
        self.verbs = SessionVerbs(desk, self.page)
        self.adding = Adding(desk, self)
        self.files = FileActions(theme, desk, self.page, self.adding)
        self.drops = DropTarget(theme, desk, self, self.add_mime)
        # A widget of its own: a stack raises the page it shows above its sisters, toast and drop frame among them.
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(self.page)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._pages)
        self.toast = Toast(theme, self)
        self._sessions_later = QTimer(self)
        self._sessions_later.setSingleShot(True)
        self._sessions_later.setInterval(_SESSIONS_MS)
        self.setAccessibleName(tr("Process"))
        self._wire_desk()
        self._wire_pages()
        self._bind_keys()
        self.set_settings(settings or Settings())
        self._show_session()

    @property
    def subtitle(self) -> str:
        """What the header says behind the title: "Session of today, 14:32 · finished 14:40"."""
        return self._subtitle

    def put_below(self, line: QWidget) -> None:
        """Put a line below whatever is shown."""
        self._column.addWidget(line)

    @Slot(object)
    def set_settings(self, settings: Settings) -> None:
        """Take over settings: whether a flawless session leads on to Review by itself."""
        self.page.outcome.is_countdown_wanted = settings.goes_to_review_when_done

    def add_mime(self, mime: QMimeData) -> bool:
        """Add what is dropped or pasted; False when it holds no files, addresses or picture."""
        return self.adding.add_mime(mime)

    @Slot(list)
    def add_sources(self, sources: Sequence[str]) -> None:
        """Add files, folders or addresses."""
        self.adding.add_sources(sources)

    @Slot()
    def show_start(self) -> None:
        """Show the drop zone and the last sessions; what runs goes on."""
        self._desk.show_session(None)

    def regions(self) -> Sequence[QWidget]:
        """Return the parts that F6 jumps between."""
        if self._desk.session_id is None:
            return (self.empty,)
        return (self.page, self.page.drawer) if self.page.drawer.is_open else (self.page,)

    def close_topmost(self) -> bool:
        """Close what Esc closes: question, countdown, larger page, drawer; False when nothing was open."""
        if not self.toast.isHidden():
            self.toast.dismiss()
            return True
        return self._desk.session_id is not None and self.page.close_topmost()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close the topmost on Esc."""
        if event.key() == Qt.Key.Key_Escape and self.close_topmost():
            event.accept()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the focus where work begins."""
        super().showEvent(event)
        if self.page.summary is not None:
            self.page.model.refresh()  # what is to be checked may be less than it was
        if self._desk.session_id is None and not self._has_focus_inside():
            self.empty.focus_first()

    def _has_focus_inside(self) -> bool:
        focused = QApplication.focusWidget()
        return isinstance(focused, QWidget) and self.isAncestorOf(focused)

    def _wire_desk(self) -> None:
        self._desk.session_changed.connect(self._show_session)
        self._desk.recorded.connect(self._apply)
        self._desk.counted.connect(self._count)
        self._desk.files_changed.connect(self._refresh)
        self._desk.added.connect(self._tell_added)
        self._desk.sessions_changed.connect(self._ask_sessions_soon)
        self._sessions_later.timeout.connect(self._show_sessions)

    def _wire_pages(self) -> None:
        empty, page, outcome = self.empty, self.page, self.page.outcome
        empty.files_asked.connect(self.adding.choose_files)
        empty.folder_asked.connect(self.adding.choose_folder)
        empty.samples_asked.connect(self._try_samples)
        empty.samples_removal_asked.connect(self._remove_samples)
        empty.session_chosen.connect(self._open_session)
        page.add_asked.connect(self.adding.choose_files)
        page.sessions_asked.connect(self.show_start)
        page.copy_report.clicked.connect(self.report_asked)
        page.export.clicked.connect(self.export_asked)
        page.drawer.action_asked.connect(self._act)
        page.notes.engine_settings_asked.connect(self.engine_settings_asked)
        outcome.review_asked.connect(self._review)
        outcome.advice_asked.connect(self._show_advice)
        outcome.report_asked.connect(self.report_asked)
        outcome.notice_asked.connect(self._notify)
        self.adding.told.connect(self._tell)
        self.adding.left_out.connect(self.left_out)
        self.files.told.connect(self._tell)
        self.files.review_asked.connect(self.review_file_asked)
        self.files.engine_settings_asked.connect(self.engine_settings_asked)
        self.files.limits_settings_asked.connect(self.limits_settings_asked)

    def _bind_keys(self) -> None:
        keys = (
            (QKeySequence.StandardKey.Open, self.adding.choose_files),
            ("Ctrl+Shift+O", self.adding.choose_folder),
            (QKeySequence.StandardKey.Paste, self._paste),
            ("Ctrl+P", self.verbs.toggle_pause),
            ("Ctrl+Shift+P", self.verbs.stop_running),
            ("Ctrl+.", self.verbs.cancel),
        )
        for sequence, act in keys:
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    @Slot()
    def _show_session(self) -> None:
        summary = self._desk.summary()
        self.page.show_session(summary)
        focused = QApplication.focusWidget()
        if isinstance(focused, QWidget) and self.isAncestorOf(focused):
            # Hidden with the focus, it would be left as by the Tab key, and a ring be drawn that nobody asked for.
            focused.clearFocus()
        self._pages.setCurrentWidget(self.empty if summary is None else self.page)
        if summary is None:
            self._show_sessions()
            self.empty.focus_first()
        else:
            self.page.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._tell_subtitle(summary)

    @Slot(object)
    def _count(self, summary: SessionSummary) -> None:
        if summary.session_id == self._desk.session_id:
            self.page.show_session(summary)
            self._tell_subtitle(summary)

    @Slot(object)
    def _apply(self, batch: Sequence[FileProgress]) -> None:
        self.page.apply(batch)

    @Slot()
    def _refresh(self) -> None:
        if self._desk.session_id is not None:
            self.page.refresh()

    @Slot()
    def _ask_sessions_soon(self) -> None:
        if self._desk.session_id is None and not self._sessions_later.isActive():
            self._sessions_later.start()

    @Slot()
    def _show_sessions(self) -> None:
        sessions = self._desk.sessions(SESSIONS_SHOWN)
        self.empty.show_sessions(sessions, has_samples=self._desk.has_samples())

    def _tell_subtitle(self, summary: SessionSummary | None) -> None:
        subtitle = "" if summary is None else session_title(summary)
        if subtitle != self._subtitle:
            self._subtitle = subtitle
            self.subtitle_changed.emit(subtitle)

    @Slot()
    def _paste(self) -> None:
        if not self.add_mime(QGuiApplication.clipboard().mimeData()):
            self._tell(tr("Nothing to paste."), tr("The clipboard holds no file, address or picture."))

    @Slot()
    def _review(self) -> None:
        if self._desk.session_id is not None:
            self.review_asked.emit(self._desk.session_id)

    @Slot()
    def _show_advice(self) -> None:
        self.page.list.select_first()
        self.page.open_drawer()

    @Slot(str, str)
    def _act(self, file_id: str, action: str) -> None:
        self.files.act(file_id, Action(action))

    @Slot()
    def _try_samples(self) -> None:
        self._desk.try_samples()

    @Slot()
    def _remove_samples(self) -> None:
        self._desk.remove_samples()

    @Slot(str)
    def _open_session(self, session_id: str) -> None:
        self._desk.show_session(session_id)

    @Slot(object)
    def _tell_added(self, added: Added) -> None:
        if added.left_out:
            self.left_out.emit(added.left_out)

    @Slot(str, str)
    def _tell(self, title: str, reason: str) -> None:
        self.toast.show_message(Tone.NEUTRAL, title, reason)

    @Slot(str, str)
    def _notify(self, title: str, text: str) -> None:
        QApplication.alert(self.window())
        self.notice_asked.emit(title, text)
