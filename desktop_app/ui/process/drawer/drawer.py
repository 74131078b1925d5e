"""The drawer at the right: all that is known of the chosen file; it follows the selection."""
# ruff: noqa: N802, ARG002

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from PySide6.QtCore import QEasingCurve, QPoint, QRect, Qt, QTimer, QVariantAnimation, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.core.progress import FileProgress
from desktop_app.core.session import SessionFile
from desktop_app.core.settings import LOCAL_ENGINE
from desktop_app.ui.desk import SessionDesk
from desktop_app.ui.process.drawer.drawer_body import DrawerBody
from desktop_app.ui.process.drawer.stage_timeline import Runs, lines_of
from desktop_app.ui.process.remedies import other_engines
from desktop_app.ui.process.row_words import is_link
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.metrics import Duration
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.clock import AnimationClock

TEXT_EVERY_MS = 400
"""The text of a file that runs is asked for at most this often."""


class Drawer(QWidget):
    """Beside the list where there is room, over its right edge where there is not.

    Signals:
        closed: it was closed by the person or the page.
        action_asked: a button of the error box (file id, `Action`).
        page_asked: a larger view of the page is wanted (file id).
        password_given: a password was typed for the file (file id, password).
    """

    closed = Signal()
    action_asked = Signal(str, str)
    page_asked = Signal(str)
    password_given = Signal(str, str)

    def __init__(self, theme: Theme, clock: AnimationClock, desk: SessionDesk, now_ms: Callable[[], int]) -> None:
        super().__init__()
        self._theme, self._desk = theme, desk
        self._file: SessionFile | None = None
        self._runs: Runs = ()
        self._is_open = self._is_over = False
        self._width = 372
        self.usable_engines: Callable[[], Collection[str]] = lambda: (LOCAL_ENGINE,)
        self._motion = QVariantAnimation(self)
        self._motion.setDuration(Duration.DRAWER)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._take_width)
        self._motion.finished.connect(self._end_motion)
        self.body = DrawerBody(theme, clock, desk, now_ms, self)
        self._text_later = QTimer(self)
        self._text_later.setSingleShot(True)
        self._text_later.setInterval(TEXT_EVERY_MS)
        self._text_later.timeout.connect(self._show_text)
        self.body.close_button.clicked.connect(self.close_drawer)
        self.body.copy_button.clicked.connect(self._copy)
        self.body.open_page.clicked.connect(self._ask_page)
        self.body.errors.action_asked.connect(self._ask_action)
        self.body.errors.password_given.connect(self._give_password)
        theme.changed.connect(self._restyle)
        self.hide()

    @property
    def is_open(self) -> bool:
        """True from the moment it opens until it begins to close."""
        return self._is_open

    @property
    def file_id(self) -> str:
        """The file that is shown, empty for none."""
        return "" if self._file is None else self._file.progress.file_id

    def show_file(self, file_id: str) -> None:
        """Show another file as it is committed."""
        file = self._desk.find(file_id)
        if file is None:
            self.close_drawer()
            return
        self._file, self._runs = file, self._desk.stages(file_id)
        self._show(is_other=True)
        self.body.text.show_text(self._desk.text(file_id), is_other=True)

    def apply(self, batch: Sequence[FileProgress]) -> None:
        """Follow the shown file."""
        if not self._is_open or self._file is None:
            return
        news = [progress for progress in batch if progress.file_id == self.file_id]
        if news:
            self._renew(news[-1])

    def refresh(self) -> None:
        """Ask for the shown file again; close when it is gone."""
        if not self._is_open or self._file is None:
            return
        file = self._desk.find(self.file_id)
        if file is None:
            self.close_drawer()
            return
        self._file, self._runs = file, self._desk.stages(self.file_id)
        self._show()

    def open_drawer(self) -> None:
        """Slide in."""
        if not self._is_open:
            self._is_open = True
            self.show()
            self._move_to(self._theme.px(self._width))

    @Slot()
    def close_drawer(self, *, is_at_once: bool = False) -> None:
        """Slide out."""
        if not self._is_open:
            return
        self._is_open = False
        self._text_later.stop()
        if is_at_once:
            self._motion.stop()
            self._take_width(0)
            self.hide()
        else:
            self._move_to(0)
        self.closed.emit()

    def set_width(self, width_at_100: int) -> None:
        """Be so wide when open."""
        if width_at_100 != self._width:
            self._width = width_at_100
            self._restyle()

    def set_over(self, *, is_over: bool) -> None:
        """Lie over the list's right edge, at the height of the page."""
        self._is_over = is_over
        self._place()
        if is_over:
            self.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the content's width while the drawer slides."""
        super().resizeEvent(event)
        self.body.setGeometry(QRect(QPoint(1, 0), self.size()))
        self.body.setFixedWidth(self._theme.px(self._width) - 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and edge."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(Role.SURFACE))
        painter.fillRect(0, 0, 1, self.height(), self._theme.colour(Role.BORDER))

    def _renew(self, progress: FileProgress) -> None:
        before = self._file
        if before is None:
            return
        is_step = (progress.status, progress.attempt) != (before.progress.status, before.progress.attempt)
        file = self._desk.find(self.file_id) if is_step else None
        if file is not None:
            # Results, and the stages of earlier attempts, are known to the database alone.
            self._runs = self._desk.stages(self.file_id)
            if file.progress.status is progress.status and not progress.stages:
                progress = file.progress
        kept = file or before
        self._file = replace(kept, progress=progress)
        self._show()

    def _show(self, *, is_other: bool = False) -> None:
        if self._file is None:
            return
        engines = other_engines(self._file.engine, self.usable_engines())
        self.body.show_file(self._file, may_act=self._desk.is_controllable, engines=engines)
        self.body.stages.show_lines(lines_of(self._runs, self._file.progress, is_link=is_link(self._file)))
        if not is_other and not self._text_later.isActive():
            self._text_later.start()

    @Slot()
    def _show_text(self) -> None:
        if self._is_open and self._file is not None:
            self.body.text.show_text(self._desk.text(self.file_id), is_other=False)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.body.as_text())

    @Slot()
    def _ask_page(self) -> None:
        if self.file_id:
            self.page_asked.emit(self.file_id)

    @Slot(str)
    def _ask_action(self, action: str) -> None:
        if self.file_id:
            self.action_asked.emit(self.file_id, action)

    @Slot(str)
    def _give_password(self, password: str) -> None:
        if self.file_id:
            self.password_given.emit(self.file_id, password)

    def focus_password(self) -> None:
        """Put the keyboard into the field for the password, where one is asked for."""
        field = self.body.errors.password
        if not field.isHidden():
            field.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _move_to(self, width: int) -> None:
        self._motion.stop()
        if self._theme.is_motion_reduced or not self.isVisible():
            self._take_width(width)
            self._end_motion()
            return
        self._motion.setStartValue(self.width() if self.maximumWidth() < 10_000 else 0)
        self._motion.setEndValue(width)
        self._motion.start()

    @Slot(object)
    def _take_width(self, width: int) -> None:
        self.setFixedWidth(max(0, width))
        self._place()

    @Slot()
    def _end_motion(self) -> None:
        if not self._is_open:
            self.hide()

    def _place(self) -> None:
        page = self.parentWidget()
        if self._is_over and page is not None:
            self.setGeometry(page.width() - self.width(), 0, self.width(), page.height())

    @Slot()
    def _restyle(self) -> None:
        if self._is_open:
            self._motion.stop()
            self._take_width(self._theme.px(self._width))
        self.body.setFixedWidth(self._theme.px(self._width) - 1)
        self.update()
