"""Jumping between the regions of the window with F6 and Shift+F6, and the menu of what has the keyboard."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QSplitterHandle, QWidget


def step_region(regions: Sequence[QWidget], step: int) -> None:
    """Give the keyboard to the next (`step` 1) or previous (-1) region that can take it, round and round."""
    visible = [region for region in regions if region.isVisible()]
    focused = QApplication.focusWidget()
    here = next((n for n, region in enumerate(visible) if is_inside(focused, region)), -1 if step > 0 else 0)
    for distance in range(1, len(visible) + 1):
        if enter(visible[(here + step * distance) % len(visible)]):
            return


def ask_for_menu() -> None:
    """Ask what has the keyboard for its context menu, as the Menu key does."""
    focused = QApplication.focusWidget()
    if focused is not None:
        place = focused.rect().center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, focused.mapToGlobal(place))
        QApplication.sendEvent(focused, event)


def enter(region: QWidget) -> bool:
    """Focus the region's widget that had the keyboard last, else its first; tell whether there was one."""
    last: QWidget | None = region.focusWidget()
    stop = last if last and can_take_focus(last) else first_stop(region)
    if stop is None:
        return False
    stop.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return True


def first_stop(region: QWidget) -> QWidget | None:
    """Return the first widget of the region, in the order of the Tab key, that takes the keyboard.

    A divider is a region of its own, which Tab passes.
    """
    if can_take_focus(region) or (isinstance(region, QSplitterHandle) and region.isEnabled()):
        return region
    widget = region.nextInFocusChain()
    while widget is not None and widget is not region:
        if can_take_focus(widget) and is_inside(widget, region):
            return widget
        widget = widget.nextInFocusChain()
    return None


def can_take_focus(widget: QWidget) -> bool:
    """Tell whether the Tab key would stop here."""
    has_policy = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return has_policy and widget.isVisible() and widget.isEnabled()


def is_inside(widget: QWidget | None, region: QWidget) -> bool:
    """Tell whether a widget is the region or lies in it."""
    return widget is not None and (widget is region or region.isAncestorOf(widget))
