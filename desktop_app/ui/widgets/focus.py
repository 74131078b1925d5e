"""The keyboard's focus made visible: a ring 2 px outside controls, a flag for views that draw it inside a row.

The style sheet drops Qt's own outline. A ring is a widget of its own above the control's neighbours, so it needs no
room in any layout and is drawn in whole pixels of the screen at every scaling.
"""
# ruff: noqa: ARG002, N802 - Qt names these methods and their arguments

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget
from shiboken6 import isValid

from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.metrics import FOCUS_GAP, FOCUS_WIDTH
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.liveness import is_alive
from desktop_app.ui.widgets.painting import paint_frame
from desktop_app.ui.widgets.words import tr

_SHOWN = "has-keyboard-focus"
_KEYS_USED = "is-keyboard-used"
_KEYBOARD_REASONS = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)
_MODIFIERS = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr})
_MOVING = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.ZOrderChange})


def has_keyboard_focus(widget: QWidget | None) -> bool:
    """Tell whether a watched widget has the focus and got it, or used it, by the keyboard."""
    return widget is not None and bool(widget.property(_SHOWN))


class FocusRing(QWidget):
    """The ring around one control; it follows the control and takes no clicks."""

    def __init__(self, target: QWidget, theme: Theme, radius: float) -> None:
        self._ground = _ground_of(target)
        super().__init__(self._ground)
        self._target, self._theme, self._radius = target, theme, radius
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Keyboard focus"))
        for widget in self._line_of_parents():
            widget.installEventFilter(self)
        theme.changed.connect(self.update)
        target.destroyed.connect(self._end)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the target when it or a parent moves."""
        if not is_alive(self) or not isValid(self._target):
            return False
        if event.type() in _MOVING:
            self._place()
        elif event.type() is QEvent.Type.Hide:
            self.hide()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring, 2 px outside the target's edge."""
        painter = QPainter(self)
        outer = self._radius + FOCUS_GAP + FOCUS_WIDTH
        paint_frame(painter, QRectF(self.rect()), outer, None, self._theme.colour(Role.FOCUS), FOCUS_WIDTH)

    @Slot()
    def _end(self) -> None:
        if is_alive(self):
            self.hide()
            self.deleteLater()

    def _place(self) -> None:
        reach = FOCUS_GAP + FOCUS_WIDTH
        corner = self._target.mapTo(self._ground, QPoint(0, 0))
        self.setGeometry(QRect(corner, self._target.size()).adjusted(-reach, -reach, reach, reach))
        self.setVisible(self._target.isVisible())
        self.raise_()

    def _line_of_parents(self) -> list[QWidget]:
        line, widget = [self._target], self._target.parentWidget()
        while widget is not None and widget is not self._ground:
            line.append(widget)
            widget = widget.parentWidget()
        return line


class FocusWatch(QObject):
    """Shows the keyboard's focus of one widget; made by `watch_focus`."""

    def __init__(self, target: QWidget, theme: Theme, radius: float | None) -> None:
        super().__init__(target)
        self._target, self._theme, self._radius = target, theme, radius
        self._ring: FocusRing | None = None
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show or hide the ring as focus, keys and mouse tell."""
        if not is_alive(self) or not isValid(self._target):
            return False
        if isinstance(event, QFocusEvent):
            self._follow_focus(event)
        elif event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() not in _MODIFIERS and self._target.hasFocus():
                self._target.window().setProperty(_KEYS_USED, True)
                self._show(is_shown=True)
        elif event.type() is QEvent.Type.MouseButtonPress:
            self._target.window().setProperty(_KEYS_USED, False)
            self._show(is_shown=False)
        return False

    def _follow_focus(self, event: QFocusEvent) -> None:
        window = self._target.window()
        if not event.gotFocus():
            self._show(is_shown=False)
            return
        if event.reason() in _KEYBOARD_REASONS:
            window.setProperty(_KEYS_USED, True)
        elif event.reason() is Qt.FocusReason.MouseFocusReason:
            window.setProperty(_KEYS_USED, False)
        used = window.property(_KEYS_USED)
        # A focus set by the program is shown unless the mouse was used last; one that comes with the window only
        # after a key was used.
        is_programs = event.reason() is Qt.FocusReason.OtherFocusReason
        self._show(is_shown=used is True or (used is None and is_programs))

    def _show(self, *, is_shown: bool) -> None:
        if is_shown != has_keyboard_focus(self._target):
            self._target.setProperty(_SHOWN, is_shown)
            self._repaint()
        if self._radius is None or self._target.isWindow():
            return
        if is_shown and self._ring is None:
            self._ring = FocusRing(self._target, self._theme, self._radius)
            self._ring.destroyed.connect(self._forget_ring)
        elif not is_shown and self._ring is not None:
            ring, self._ring = self._ring, None
            ring.hide()
            ring.deleteLater()

    @Slot()
    def _forget_ring(self) -> None:
        self._ring = None

    def _repaint(self) -> None:
        target = self._target
        (target.viewport() if isinstance(target, QAbstractScrollArea) else target).update()


def watch_focus(target: QWidget, theme: Theme, radius: float | None) -> None:
    """Show the keyboard's focus of `target` by a ring outside its edge of the given corner radius.

    With `radius` None nothing is drawn outside: the widget or its delegate asks `has_keyboard_focus` and draws inside.
    """
    FocusWatch(target, theme, radius)


def _ground_of(target: QWidget) -> QWidget:
    """Return what the ring lies on: the page of the nearest scroll area, so that it scrolls along, else the window."""
    widget, parent = target, target.parentWidget()
    while parent is not None and not widget.isWindow():
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent and widget is not target:
            return widget
        widget, parent = parent, parent.parentWidget()
    return widget
