"""Filter chips: one is chosen; Left and Right move, Space picks."""
# ruff: noqa: N802, ARG002

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.core.status import FileStatus
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height
from desktop_app.ui.theme.status_style import STATUS_STYLES
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.painted_button import PaintedButton
from desktop_app.ui.widgets.painting import paint_frame, paint_text
from desktop_app.ui.widgets.words import chosen_words, files_words, tr

_PAD_PX = 12
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
}


@dataclass(frozen=True, slots=True)
class ChipContent:
    """What a chip shows; `key` is what `ChipRow.chosen` reports, `counted` says "12 files"."""

    key: str
    word: str
    count: int
    status: FileStatus | None = None
    counted: Callable[[int], str] = files_words


class Chip(PaintedButton):
    """One filter: icon, word and count."""

    moved = Signal(int)

    def __init__(self, theme: Theme, content: ChipContent, parent: QWidget | None = None) -> None:
        super().__init__(theme, Height.CHIP / 2, parent)
        self.content = content
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_content(content)

    def set_content(self, content: ChipContent) -> None:
        """Show another count."""
        self.content = content
        self._tell()
        self._restyle()

    def checkStateSet(self) -> None:
        """Say aloud what is chosen."""
        super().checkStateSet()
        self._tell()

    def nextCheckState(self) -> None:
        """Stay chosen when clicked again: one filter is always chosen."""
        self.setChecked(True)
        self._tell()

    def sizeHint(self) -> QSize:
        """Return the size of icon, word and count."""
        width = 2 * _PAD_PX + self._lead_px() + self._word_width() + 7 + self._count_width()
        return QSize(round(width), self._theme.px(Height.CHIP))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask the row to move the focus on Left and Right."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(step)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip in its state."""
        painter, rect, theme = QPainter(self), QRectF(self.rect()), self._theme
        is_chosen = self.isChecked()
        fill = Role.ACCENT_TINT if is_chosen else Role.HOVER if self.is_hovered else Role.SURFACE
        border = Role.ACCENT if is_chosen else Role.BORDER
        paint_frame(painter, rect, rect.height() / 2, theme.colour(fill), theme.colour(border))
        text = theme.colour(Role.ACCENT if is_chosen else Role.TEXT_2)
        left = float(_PAD_PX)
        if self.content.status is not None:
            style, side = STATUS_STYLES[self.content.status], theme.px(14)
            theme.paint_icon(painter, QRectF(left, (rect.height() - side) / 2, side, side), style.icon, style.text)
            left += self._lead_px()
        paint_text(painter, rect.adjusted(left, 0, 0, 0), self.content.word, theme.font(self._type()), text)
        left += self._word_width() + 7
        paint_text(painter, rect.adjusted(left, 0, 0, 0), str(self.content.count), theme.font(Type.LABEL), text)

    def _type(self) -> Type:
        return Type.LABEL_STRONG if self.isChecked() else Type.LABEL

    def _lead_px(self) -> float:
        return 0.0 if self.content.status is None else self._theme.px(14) + 6.0

    def _word_width(self) -> float:
        # The wider weight, so that choosing a chip moves no other one.
        return self._theme.text_width(Type.LABEL_STRONG, self.content.word)

    def _count_width(self) -> float:
        return self._theme.text_width(Type.LABEL, str(self.content.count))

    def _tell(self) -> None:
        shown = self.content
        state = chosen_words(is_chosen=self.isChecked())
        said = tr("{word}, {count}, filter, {state}")
        self.setAccessibleName(said.format(word=shown.word, count=shown.counted(shown.count), state=state))


class ChipRow(QWidget):
    """The chips of one list: a single tab stop with Left and Right inside; wraps where the window is narrow."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._chips: dict[str, Chip] = {}
        self._order: list[str] = []
        self._chosen_key = ""
        self._flow = FlowLayout(self)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def chosen_key(self) -> str:
        """The key of the chosen chip; empty without chips."""
        return self._chosen_key

    def chip(self, key: str) -> Chip:
        """Return the chip with this key."""
        return self._chips[key]

    def set_chips(self, contents: Sequence[ChipContent]) -> None:
        """Show these chips in this order; chips that stay are kept, so focus and hover stay too.

        When the chosen one is gone the first is chosen, and `chosen` says so.
        """
        keys = [content.key for content in contents]
        for key in [key for key in self._order if key not in keys]:
            self._drop(key)
        for content in contents:
            if content.key in self._chips:
                if self._chips[content.key].content != content:
                    self._chips[content.key].set_content(content)
            else:
                self._add(content)
        if keys != self._order:
            self._order = keys
            for key in keys:
                self._flow.removeWidget(self._chips[key])
                self._flow.addWidget(self._chips[key])
        if keys and self._chosen_key not in keys:
            self.choose(keys[0])

    def choose(self, key: str) -> None:
        """Choose a chip; `chosen` is emitted when it is another one than before."""
        if key not in self._chips:
            return
        for other, chip in self._chips.items():
            chip.setChecked(other == key)
        self._rove(key)
        if key != self._chosen_key:
            self._chosen_key = key
            self.chosen.emit(key)

    def _add(self, content: ChipContent) -> None:
        chip = Chip(self._theme, content, self)
        chip.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        chip.clicked.connect(self._choose_sender)
        chip.moved.connect(self._move_focus)
        self._chips[content.key] = chip
        chip.show()

    def _drop(self, key: str) -> None:
        chip = self._chips.pop(key)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()

    def _choose_sender(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self.choose(chip.content.key)

    def _move_focus(self, step: int) -> None:
        chip = self.sender()
        if not isinstance(chip, Chip):
            return
        place = (self._order.index(chip.content.key) + step) % len(self._order)
        key = self._order[place]
        self._rove(key)
        self._chips[key].setFocus(Qt.FocusReason.TabFocusReason)

    def _rove(self, key: str) -> None:
        for other, chip in self._chips.items():
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if other == key else Qt.FocusPolicy.ClickFocus)
