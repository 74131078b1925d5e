"""What there is to decide about the chosen row, with its line cut from the page and answers of one key."""
# ruff: noqa: N802, ARG002

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.core.report import Box
from desktop_app.ui.review.page_painting import shrunk
from desktop_app.ui.review.words import tr
from desktop_app.ui.theme.colours import Mode, Role, colour_of
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Radius, Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.announcing import alert
from desktop_app.ui.widgets.buttons import Button, Kind, Size
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.painting import paint_frame
from desktop_app.ui.widgets.sign import Sign
from desktop_app.ui.widgets.tab_order import put_in_tab_order
from desktop_app.ui.widgets.tips import plain_tip

_CROP_HEIGHT_PX, _CROP_WIDTH_PX = 40, 317
_MOST_ENLARGED = 1.6
_LINE_SHARE = 0.62
"""How much of the crop's height the line takes."""
_AROUND = 0.12
"""How much of the paper above and below a line is shown, as a share of its height."""
_LEAST_SHARE = 0.6
"""A long line is made smaller, down to this share, to show more of it."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One button: what it means (its key in `chosen`), its words, icon and the key that does the same."""

    key: str
    words: str
    keys: str = ""
    icon: str | None = None
    is_first: bool = False


class Inspector(QWidget):
    """The strip below the table. `chosen` carries the key of the answer that was clicked."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._is_error = False
        self._is_narrow = False
        self._shown: tuple[object, ...] = ()
        self._texts = "", ""
        self._buttons: list[Button] = []
        self.setAccessibleName(tr("To decide"))
        self.sign = Sign(theme, "ph.warning-fill", Role.WARN, 18, name=tr("To check"))
        self.title = Label(theme, kind=Type.STRONG)
        self.text = Label(theme, kind=Type.BODY, role=Role.TEXT_2, elide=Qt.TextElideMode.ElideRight)
        self.crop = Crop(theme)
        self._heading = heading = QHBoxLayout()
        heading.setSpacing(Space.S8)
        heading.addWidget(self.sign)
        heading.addWidget(self.title)
        heading.addWidget(self.text, 1)
        heading.addStretch(0)
        self._answers = QHBoxLayout()
        self._answers.setSpacing(Space.S8)
        below = QHBoxLayout()
        below.setSpacing(Space.S16)
        below.addWidget(self.crop, 1)
        below.addStretch(0)
        below.addLayout(self._answers)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(Space.S16, Space.S10, Space.S16, Space.S10)
        column.setSpacing(Space.S8)
        column.addLayout(heading)
        column.addLayout(below)
        theme.changed.connect(self._restyle)
        self.hide()

    @property
    def is_asking(self) -> bool:
        """True while something is shown."""
        return not self.isHidden()

    @property
    def answers(self) -> Sequence[Button]:
        """The buttons that are shown."""
        return self._buttons

    def ask(
        self, title: str, text: str, answers: Sequence[Answer] = (), *, brief: str = "", is_error: bool = False
    ) -> None:
        """Show what there is to decide; said aloud when it is another thing than before.

        `brief` takes the place of `text` in narrow windows, and where `text` would be cut short.
        """
        shown = (title, text, tuple(answers), is_error)
        if shown == self._shown and self.is_asking:
            return
        self._shown, self._is_error = shown, is_error
        self.title.set_words(title)
        self._texts = text, brief or text
        self._fit_text()
        self.text.setToolTip(plain_tip(text))
        role = Role.FAILED if is_error else Role.WARN
        self.sign.set_icon("ph.warning-circle-fill" if is_error else "ph.warning-fill", role)
        self._set_answers(answers)
        self.setAccessibleName(f"{title}. {text}")
        self.show()
        self.update()
        alert(self, self.accessibleName())

    def withdraw(self) -> None:
        """Show nothing."""
        self._shown = ()
        had_focus = any(button.hasFocus() for button in self._buttons)
        self.hide()
        if had_focus:
            self.focusNextChild()

    def set_narrow(self, is_narrow: bool) -> None:
        """Leave the crop out in narrow windows."""
        self._is_narrow = is_narrow
        self._fit_text()
        self.crop.setVisible(self.crop.has_picture and not is_narrow)

    def show_line(self, image: QImage | None, box: Box | None, marked: Box | None) -> None:
        """Show a line of the page (boxes in fractions); nothing when there is no picture of it."""
        self.crop.show_line(image, box, marked)
        self.crop.setVisible(self.crop.has_picture and not self._is_narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the words that fit the width."""
        super().resizeEvent(event)
        self._fit_text()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and the line above."""
        painter, colour = QPainter(self), self._theme.colour
        tint, border = (Role.FAILED_TINT, Role.FAILED_BAR) if self._is_error else (Role.WARN_TINT, Role.WARN_BORDER)
        painter.fillRect(self.rect(), colour(tint))
        painter.fillRect(0, 0, self.width(), 1, colour(border))

    @Slot()
    def _restyle(self) -> None:
        self._fit_text()
        self.update()

    def _fit_text(self) -> None:
        """Take the shorter sentence where the longer one would be cut, and a line of its own where both would be."""
        text, brief = self._texts
        room = self.width() - 2 * Space.S16 - self.sign.width() - self.title.sizeHint().width() - 2 * Space.S8
        is_cut = self._theme.text_width(Type.BODY, text) > room
        words = brief if self._is_narrow or is_cut else text
        self.text.set_words(words)
        is_below = self._theme.text_width(Type.BODY, words) > room
        if is_below is (self._heading.indexOf(self.text) < 0):
            return
        if is_below:
            self._heading.removeWidget(self.text)
            self._column.insertWidget(1, self.text)
        else:
            self._column.removeWidget(self.text)
            self._heading.insertWidget(2, self.text, 1)

    def _set_answers(self, answers: Sequence[Answer]) -> None:
        for button in self._buttons:
            self._answers.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        for answer in answers:
            kind = Kind.PRIMARY if answer.is_first else Kind.SECONDARY
            button = Button(self._theme, answer.words, kind, Size.SMALL, icon=answer.icon, keys=answer.keys or None)
            button.clicked.connect(lambda _checked=False, key=answer.key: self.chosen.emit(key))
            self._answers.addWidget(button)
            self._buttons.append(button)
        put_in_tab_order(self, self._buttons)


class Crop(QWidget):
    """One line of the page, enlarged a little, the doubtful word in dashes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image: QImage | None = None
        self._box: Box | None = None
        self._marked: Box | None = None
        self.setAccessibleName(tr("The line on the page"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(2 * _CROP_WIDTH_PX)

    @property
    def has_picture(self) -> bool:
        """True when there is a line to show."""
        return self._image is not None and self._box is not None

    def show_line(self, image: QImage | None, box: Box | None, marked: Box | None) -> None:
        """Show a line; boxes are fractions of the picture."""
        self._image, self._box, self._marked = image, box, marked
        self.update()

    def sizeHint(self) -> QSize:
        """Return the crop's size."""
        return QSize(_CROP_WIDTH_PX, _CROP_HEIGHT_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the part of the page around the line on paper."""
        if self._image is None or self._box is None:
            return
        painter, frame = QPainter(self), QRectF(self.rect())
        paper, edge = colour_of(Role.SURFACE, Mode.LIGHT), self._theme.colour(Role.BORDER_STRONG)
        paint_frame(painter, frame, Radius.BADGE, paper, edge)
        inner = frame.adjusted(1, 1, -1, -1)
        scale, left, top = self._view(inner)
        painter.setClipRect(inner)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        line = self._pixels(self._box)
        # Not the lines above and below, which are closer than this frame is high.
        first = max(top, line.top() - line.height() * _AROUND)
        last = min(top + inner.height() / scale, line.bottom() + line.height() * _AROUND)
        source = QRectF(left, first, inner.width() / scale, last - first).toAlignedRect()
        source = source.intersected(self._image.rect())
        corner = QPointF(inner.left() + (source.left() - left) * scale, inner.top() + (source.top() - top) * scale)
        place = QRectF(corner, QSizeF(source.size()) * scale)
        cut = self._image.copy(source)
        painter.drawImage(place, shrunk(cut, place.size() * self.devicePixelRatioF()))
        if self._marked is not None:
            place = self._pixels(self._marked)
            target = QRectF(
                inner.left() + (place.left() - left) * scale,
                inner.top() + (place.top() - top) * scale,
                place.width() * scale,
                place.height() * scale,
            )
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colour_of(Role.WARN_BORDER, Mode.LIGHT), 2, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(target.adjusted(-5, -4, 5, 4), 4, 4)

    def _view(self, inner: QRectF) -> tuple[float, float, float]:
        """Return the scale, and the left and top pixel of the picture: the line, or its marked word, in the middle."""
        line = self._pixels(self._box or (0.0, 0.0, 1.0, 1.0))
        wanted = inner.height() * _LINE_SHARE / max(1.0, line.height())
        wanted = min(wanted, _MOST_ENLARGED / self.devicePixelRatioF())
        fits = inner.width() / max(1.0, line.width() + 16)
        scale = min(wanted, max(fits, wanted * _LEAST_SHARE))
        middle = line.center() if self._marked is None or fits >= scale else self._pixels(self._marked).center()
        return scale, middle.x() - inner.width() / scale / 2, line.center().y() - inner.height() / scale / 2

    def _pixels(self, box: Box) -> QRectF:
        if self._image is None:
            return QRectF()
        width, height = self._image.width(), self._image.height()
        return QRectF(box[0] * width, box[1] * height, (box[2] - box[0]) * width, (box[3] - box[1]) * height)
