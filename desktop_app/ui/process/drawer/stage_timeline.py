"""The stages of a file, one below the other: how each ended and how long it took, attempt by attempt."""
# ruff: noqa: N802, ARG002

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.core.progress import FileProgress, StageRun
from desktop_app.core.status import JobStatus, Stage
from desktop_app.ui.process.words import count_words, exact_duration_words, marked, tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.status_style import STATUS_STYLES, status_word
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.clock import AnimationClock
from desktop_app.ui.widgets.painting import RIGHT, paint_text

_ICON_PX = 18
_ROW_PX = 24
_MARKS: Mapping[JobStatus, tuple[str, Role]] = {
    JobStatus.COMPLETED: ("ph.check-circle-fill", Role.COMPLETED),
    JobStatus.FAILED: ("ph.x-circle-fill", Role.FAILED),
    JobStatus.TIMEOUT: ("ph.timer-bold", Role.TIMEOUT),
    JobStatus.CANCELLED: ("ph.prohibit", Role.CANCELLED),
    JobStatus.INTERRUPTED: ("ph.pause-circle", Role.TEXT_2),
}
_WORDS: Mapping[JobStatus, str] = {
    JobStatus.RUNNING: marked("running"),
    JobStatus.COMPLETED: marked("completed"),
    JobStatus.FAILED: marked("failed"),
    JobStatus.TIMEOUT: marked("timed out"),
    JobStatus.CANCELLED: marked("cancelled"),
    JobStatus.INTERRUPTED: marked("interrupted"),
}

Runs = Sequence[tuple[int, StageRun]]


@dataclass(frozen=True, slots=True)
class StageLine:
    """One stage as it is drawn: its runs by attempt, and the one that tells its state, None before it began."""

    stage: Stage
    is_link: bool
    runs: tuple[tuple[int, StageRun], ...]
    current: StageRun | None

    @property
    def word(self) -> str:
        """The stage's word."""
        return status_word(self.stage.status, is_link=self.is_link)

    def time_words(self, now_ms: int) -> str:
        """Return how long the stage took in all attempts, or that it has not begun."""
        if self.current is None:
            return tr("not started")
        return exact_duration_words(sum(_took_ms(run, now_ms) for _, run in self.runs))

    def attempts_words(self, now_ms: int) -> str:
        """Return the time of each attempt where there was more than one: "Attempts 1 to 3: 11.2 s, 10.9 s, 11.1 s"."""
        if not self.runs or (len(self.runs) == 1 and self.current is not None):
            return ""
        first, last = self.runs[0][0], self.runs[-1][0]
        times = ", ".join(exact_duration_words(_took_ms(run, now_ms)) for _, run in self.runs)
        if first == last:
            return tr("Attempt %1: %2").replace("%1", count_words(first)).replace("%2", times)
        words = tr("Attempts %1 to %2: %3").replace("%1", count_words(first))
        return words.replace("%2", count_words(last)).replace("%3", times)


def lines_of(earlier: Runs, progress: FileProgress, *, is_link: bool) -> list[StageLine]:
    """Return the four stages; the snapshot's own stages stand for those that were stored of its attempt."""
    attempt = progress.attempt
    runs = [(number, run) for number, run in earlier if number != attempt or not progress.stages]
    runs += [(attempt, run) for run in progress.stages]
    lines: list[StageLine] = []
    for stage in Stage:
        own = tuple((number, run) for number, run in runs if run.stage is stage)
        now = next((run for number, run in reversed(own) if number == attempt), None)
        lines.append(StageLine(stage, is_link, own, now))
    return lines


class StageTimeline(QWidget):
    """Paints the stages; what runs turns and counts."""

    def __init__(
        self, theme: Theme, clock: AnimationClock, now_ms: Callable[[], int], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._clock, self._now_ms = theme, clock, now_ms
        self._lines: list[StageLine] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        clock.ticked.connect(self._tick)
        theme.changed.connect(self._restyle)

    def show_lines(self, lines: Sequence[StageLine]) -> None:
        """Show other stages."""
        self._lines = list(lines)
        now_ms = self._now_ms()
        self.setAccessibleName(tr("Stages") + ": " + "; ".join(_told(line, now_ms) for line in lines))
        if any(_is_running(line) for line in lines):
            self._clock.attach(self)
        else:
            self._clock.detach(self)
        self._restyle()

    def sizeHint(self) -> QSize:
        """Return the height of all stages."""
        return QSize(200, sum(self._height(line) for line in self._lines))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint stage by stage."""
        painter, top, theme = QPainter(self), 0.0, self._theme
        for number, line in enumerate(self._lines):
            height = self._height(line)
            self._paint_line(painter, QRectF(0, top, self.width(), height), line)
            top += height
            if number + 1 < len(self._lines):
                middle = theme.px(_ICON_PX) / 2
                first = top - height + (theme.px(_ROW_PX) + theme.px(_ICON_PX)) / 2 + 2
                last = top + (theme.px(_ROW_PX) - theme.px(_ICON_PX)) / 2 - 2
                painter.fillRect(QRectF(middle - 0.5, first, 1, last - first), theme.colour(Role.BORDER_STRONG))

    def _paint_line(self, painter: QPainter, rect: QRectF, line: StageLine) -> None:
        theme, now_ms, side = self._theme, self._now_ms(), self._theme.px(_ICON_PX)
        row = QRectF(rect.left(), rect.top(), rect.width(), theme.px(_ROW_PX))
        icon = QRectF(0, row.center().y() - side / 2, side, side)
        self._paint_mark(painter, icon, line)
        is_begun = line.current is not None
        word = row.adjusted(side + 10, 0, 0, 0)
        strong = Type.NAME if is_begun else Type.BODY
        ink = theme.colour(Role.TEXT if is_begun else Role.TEXT_2)
        paint_text(painter, word, line.word, theme.font(strong), ink)
        paint_text(painter, row, line.time_words(now_ms), theme.font(Type.BODY), theme.colour(Role.TEXT_2), RIGHT)
        more = line.attempts_words(now_ms)
        if more:
            low = QRectF(word.left(), row.bottom() - 3, word.width(), theme.line_px(Type.CAPTION))
            paint_text(painter, low, more, theme.font(Type.CAPTION), theme.colour(Role.TEXT_2))

    def _paint_mark(self, painter: QPainter, rect: QRectF, line: StageLine) -> None:
        theme = self._theme
        if line.current is not None and line.current.status in _MARKS:
            icon, role = _MARKS[line.current.status]
            theme.paint_icon(painter, rect, icon, role)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        circle = QRectF(rect.center() - QPointF(rect.width() / 2 - 2, rect.height() / 2 - 2),
                        QSizeF(rect.width() - 4, rect.height() - 4))  # fmt: skip
        if line.current is None:
            pen = QPen(theme.colour(Role.BORDER_STRONG), 1.2, Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([3.2, 2.2])
            painter.setPen(pen)
            painter.drawEllipse(circle)
        else:
            angle = self._clock.ring_angle()
            painter.setPen(QPen(theme.colour(Role.TRACK), 2))
            painter.drawEllipse(circle)
            painter.setPen(QPen(theme.colour(STATUS_STYLES[line.stage.status].bar), 2))
            painter.drawArc(circle, round((90 - (angle or 0.0)) * 16), -(100 if angle is not None else 270) * 16)
        painter.restore()

    def _height(self, line: StageLine) -> int:
        more = self._theme.line_px(Type.CAPTION) if line.attempts_words(self._now_ms()) else 0
        return self._theme.px(_ROW_PX) + more + 2

    @Slot()
    def _tick(self) -> None:
        if self._clock.is_attached(self):
            self.update()

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


def _took_ms(run: StageRun, now_ms: int) -> int:
    return max(0, (now_ms if run.ended_at_ms is None else run.ended_at_ms) - run.started_at_ms)


def _is_running(line: StageLine) -> bool:
    return line.current is not None and line.current.status is JobStatus.RUNNING


def _told(line: StageLine, now_ms: int) -> str:
    if line.current is None:
        return f"{line.word}, {tr('not started')}"
    return f"{line.word}, {tr(_WORDS[line.current.status])}, {line.time_words(now_ms)}"
