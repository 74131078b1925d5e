"""What lies in the drawer: head, page, facts, error, stages, text."""
# ruff: noqa: N802, ARG002

from collections.abc import Callable, Collection

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.core.session import SessionFile
from desktop_app.core.status import MAX_ATTEMPTS, FileStatus
from desktop_app.ui.desk import SessionDesk
from desktop_app.ui.failures import error_text, message_words
from desktop_app.ui.process.drawer.error_box import ErrorBox
from desktop_app.ui.process.drawer.page_picture import Thumbnail
from desktop_app.ui.process.drawer.stage_timeline import StageTimeline
from desktop_app.ui.process.drawer.text_preview import TextPreview
from desktop_app.ui.process.row_words import result_words, time_words
from desktop_app.ui.process.words import NOTHING, count_words, engine_words, kind_words, size_words, tr, type_words
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height
from desktop_app.ui.theme.status_style import status_word
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, IconButton, Size
from desktop_app.ui.widgets.clock import AnimationClock
from desktop_app.ui.widgets.labels import Badge, Label, section_heading
from desktop_app.ui.widgets.painting import paint_status_icon
from desktop_app.ui.widgets.tips import plain_tip

_SIDE_PX = 16


class StatusSign(QWidget):
    """A status's icon, in its turning ring while the file runs."""

    def __init__(self, theme: Theme, clock: AnimationClock) -> None:
        super().__init__()
        self._theme, self._clock = theme, clock
        self._status = FileStatus.PENDING
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        clock.ticked.connect(self._tick)
        theme.changed.connect(self.updateGeometry)

    def set_status(self, status: FileStatus) -> None:
        """Show another status."""
        self._status = status
        self.setAccessibleName(status_word(status))
        if status.is_running:
            self._clock.attach(self)
        else:
            self._clock.detach(self)
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for icon and ring."""
        side = self._theme.px(25)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon."""
        angle = self._clock.ring_angle() if self._status.is_running else None
        paint_status_icon(QPainter(self), QRectF(self.rect()), self._theme, self._status, angle)

    @Slot()
    def _tick(self) -> None:
        if self._clock.is_attached(self):
            self.update()


class Facts(QWidget):
    """Type, pages, size, engine and attempts, one below the other; cost and result where there are any."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._values: dict[str, Label] = {}
        self._words: dict[str, Label] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        words = tr("Type"), tr("Pages"), tr("Size"), tr("Engine"), tr("Cost"), tr("Attempts"), tr("Result")
        for row, word in enumerate(words):
            value = Label(theme, kind=Type.CAPTION, elide=Qt.TextElideMode.ElideRight)
            self._values[word] = value
            self._words[word] = Label(theme, word, Type.CAPTION, Role.TEXT_2)
            grid.addWidget(self._words[word], row, 0)
            grid.addWidget(value, row, 1)
        grid.setColumnStretch(1, 1)

    def show_facts(self, *values: str) -> None:
        """Show the values in the order of their words."""
        for (word, label), value in zip(self._values.items(), values, strict=True):
            label.set_words(value or NOTHING)
            if word in (tr("Cost"), tr("Result")):
                self._show_row(word, is_shown=value not in ("", NOTHING))

    def show_cost(self, value: str) -> None:
        """Show what the file came to; its line is gone where that is nothing."""
        self._values[tr("Cost")].set_words(value or NOTHING)
        self._show_row(tr("Cost"), is_shown=bool(value))

    def _show_row(self, word: str, *, is_shown: bool) -> None:
        self._words[word].setVisible(is_shown)
        self._values[word].setVisible(is_shown)

    def as_lines(self) -> list[str]:
        """Return "Type: PDF" and so on."""
        shown = [(word, label.words) for word, label in self._values.items() if not label.isHidden()]
        return [f"{word}: {words}" for word, words in shown]


class DrawerBody(QWidget):
    """The drawer's content; the drawer fills it and answers its buttons."""

    def __init__(
        self, theme: Theme, clock: AnimationClock, desk: SessionDesk, now_ms: Callable[[], int], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme, self._now_ms = theme, now_ms
        self._cost = ""
        self._file: SessionFile | None = None
        self._sign = StatusSign(theme, clock)
        self._name = Label(theme, kind=Type.SECTION, elide=Qt.TextElideMode.ElideMiddle)
        self._badge = Badge(theme, "PDF")
        self.copy_button = IconButton(theme, "ph.copy", tr("Copy details"), size=Size.NORMAL)
        self.close_button = IconButton(theme, "ph.x", tr("Close details"), size=Size.NORMAL)
        self.thumbnail = Thumbnail(theme, desk)
        self.facts = Facts(theme)
        self.open_page = Button(theme, tr("Open page"), icon="ph.magnifying-glass-plus")
        self.errors = ErrorBox(theme, self.open_page)
        self.stages = StageTimeline(theme, clock, now_ms)
        self._text_title = section_heading(theme, tr("Text read so far"))
        self.text = TextPreview(theme)
        self.setAccessibleName(tr("Details"))
        self._lay_out()
        theme.changed.connect(self._restyle)

    def show_file(self, file: SessionFile, *, may_act: bool, engines: Collection[str] = ()) -> None:
        """Show a file's head, page, facts and error; `engines` are other ones that could read it."""
        if self._file is None or self._file.progress.file_id != file.progress.file_id:
            self._cost = ""
        self._file, progress = file, file.progress
        self.setAccessibleName(tr("Details of %1").replace("%1", file.name))
        self._sign.set_status(progress.status)
        self._name.set_words(file.name)
        self._name.setToolTip(plain_tip(file.source))
        self._fit_name()
        self._badge.set_words(kind_words(progress.media_type, file.name))
        self.thumbnail.show_page(progress.file_id, progress.sha256)
        self.open_page.setVisible(progress.sha256 is not None)
        self.facts.show_facts(
            type_words(progress.media_type, file.name),
            "" if progress.page_count is None else count_words(progress.page_count),
            "" if progress.size_bytes is None else size_words(progress.size_bytes),
            engine_words(file.engine),
            self._cost,
            self._attempts_words(),
            result_words(file),
        )
        self.errors.show_progress(progress, may_act=may_act, engines=engines)
        self._text_title.set_words(tr("Text read") if progress.status.is_ended else tr("Text read so far"))

    def show_cost(self, words: str) -> None:
        """Show what the file came to; nothing for one that was read for nothing."""
        self._cost = words
        self.facts.show_cost(words)

    def as_text(self) -> str:
        """Return the details for the clipboard: name, facts, and the error with its code."""
        if self._file is None:
            return ""
        lines = [self._file.name, *self.facts.as_lines()]
        error = self._file.progress.error
        if error is not None:
            text = error_text(error.code)
            lines += [f"{error.code.value}: {message_words(error)}", text.means, text.remedy]
        return "\n".join(lines)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line under the head."""
        bottom = self._theme.px(Height.HEADER_SMALL) - 1
        QPainter(self).fillRect(0, bottom, self.width(), 1, self._theme.colour(Role.BORDER))

    def _attempts_words(self) -> str:
        if self._file is None:
            return ""
        progress = self._file.progress
        if progress.status is FileStatus.PENDING and progress.attempt == 1:
            return ""
        words = tr("%1 of %2").replace("%1", count_words(progress.attempt)).replace("%2", count_words(MAX_ATTEMPTS))
        time = time_words(progress, self._now_ms()) if progress.status.is_ended else NOTHING
        return words if time == NOTHING else f"{words} · {time}"

    def _lay_out(self) -> None:
        head = self._head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(_SIDE_PX - 3, 0, 4, 0)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self._name, 1000)
        row.addWidget(self._badge)
        row.addStretch(1)
        row.addWidget(self.copy_button)
        row.addWidget(self.close_button)
        page = QWidget()
        page.setObjectName("scrolled")
        column = QVBoxLayout(page)
        column.setContentsMargins(_SIDE_PX, 15, _SIDE_PX, 14)
        column.setSpacing(8)
        column.addLayout(self._lay_out_facts())
        column.addSpacing(6)
        column.addWidget(self.errors)
        column.addSpacing(6)
        column.addWidget(section_heading(self._theme, tr("Stages")))
        column.addWidget(self.stages)
        column.addSpacing(6)
        column.addWidget(self._text_title)
        column.addWidget(self.text, 1)
        self.text.setMinimumHeight(110)
        area = QScrollArea()
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(area, 1)
        self._restyle()

    def _lay_out_facts(self) -> QHBoxLayout:
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.facts)
        right.addWidget(self.open_page, 0, Qt.AlignmentFlag.AlignLeft)
        right.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.thumbnail, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(right, 1)
        return row

    def _fit_name(self) -> None:
        # As wide as its words, so that the badge stands right behind them.
        self._name.setMaximumWidth(round(self._theme.text_width(Type.SECTION, self._name.words)) + 2)

    @Slot()
    def _restyle(self) -> None:
        self._fit_name()
        self._head.setFixedHeight(self._theme.px(Height.HEADER_SMALL))
        self.update()
