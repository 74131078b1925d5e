"""Editors of single settings: each shows a value of the settings and tells when the person chose another one."""
# ruff: noqa: N802

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QLocale, QObject, QSignalBlocker, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from shiboken6 import isValid

from desktop_app.core.settings import LIMITS
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.choices import Segments, Switch
from desktop_app.ui.widgets.fields import ComboBox, DecimalBox

_BOX_WIDTH_PX = 98


class NumberEditor(DecimalBox):
    """A number within the limits of its setting, with its unit behind it; typed numbers count when they are complete.

    `chosen` carries an int where the setting is one, else a float; `undo_asked` tells of Ctrl+Z, which a line to type
    in would keep to itself.
    """

    chosen = Signal(object)
    undo_asked = Signal()

    def __init__(self, theme: Theme, name: str, setting: str, *, unit: str = "", is_whole: bool = True) -> None:
        low, high = LIMITS[setting]
        super().__init__(theme, name, low, high)
        self._is_whole = is_whole
        self.setDecimals(0 if is_whole else 1)
        self.setSuffix(f" {unit}" if unit else "")
        self.setKeyboardTracking(False)
        self.setSingleStep(1 if is_whole else 10)
        self._look = theme
        theme.changed.connect(self._widen)
        self._widen()
        self.lineEdit().installEventFilter(self)
        self.lineEdit().setAccessibleName(name)
        self.valueChanged.connect(self._tell)

    def show_value(self, value: object) -> None:
        """Show the stored value without telling of it."""
        if isinstance(value, int | float):
            blocker = QSignalBlocker(self)
            self.setValue(value)
            blocker.unblock()

    def textFromValue(self, val: float) -> str:
        """Write whole numbers without decimals."""
        plain = self.locale()
        plain.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        return plain.toString(val, "f", 0 if val == int(val) else 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hand Ctrl+Z on: it takes back the setting, not the letters."""
        is_press = isValid(self) and event.type() is QEvent.Type.KeyPress
        if is_press and isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _widen(self) -> None:
        self.setFixedWidth(self._look.px(_BOX_WIDTH_PX))

    @Slot(float)
    def _tell(self, value: float) -> None:
        self.chosen.emit(round(value) if self._is_whole else round(value, 1))


class PercentEditor(ComboBox):
    """One of a few percentages; a stored one that is not offered is added."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, name: str, percents: Sequence[int]) -> None:
        super().__init__(theme, name)
        for percent in percents:
            self.addItem(f"{percent} %", percent)
        self.setMinimumWidth(_BOX_WIDTH_PX)
        self.activated.connect(self._tell)

    def show_value(self, value: object) -> None:
        """Show the stored value without telling of it."""
        if self.findData(value) < 0:
            self.addItem(f"{value} %", value)
        self.setCurrentIndex(self.findData(value))

    @Slot(int)
    def _tell(self, index: int) -> None:
        self.chosen.emit(self.itemData(index))


class SwitchEditor(QWidget):
    """On or off."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.switch = Switch(theme, name)
        _hold(self, self.switch)
        self.switch.toggled.connect(self._tell)

    def show_value(self, value: object) -> None:
        """Show the stored value without telling of it."""
        blocker = QSignalBlocker(self.switch)
        self.switch.setChecked(bool(value))
        blocker.unblock()

    @Slot(bool)
    def _tell(self, is_on: bool) -> None:
        self.chosen.emit(is_on)


class SegmentsEditor(QWidget):
    """One of few words, side by side."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, name: str, parts: Sequence[tuple[str, str, str | None]]) -> None:
        super().__init__()
        self.segments = Segments(theme, name, parts)
        _hold(self, self.segments)
        self.segments.chosen.connect(self._tell)

    def show_value(self, value: object) -> None:
        """Show the stored value without telling of it."""
        blocker = QSignalBlocker(self.segments)
        self.segments.choose(str(value))
        blocker.unblock()

    @Slot(str)
    def _tell(self, key: str) -> None:
        self.chosen.emit(key)


def _hold(host: QWidget, editor: QWidget) -> None:
    row = QHBoxLayout(host)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(editor)
    host.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    host.setFocusProxy(editor)
