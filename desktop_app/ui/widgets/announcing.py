"""Saying something to assistive technology without moving the focus."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str, *, is_urgent: bool = False) -> None:
    """Have a screen reader say `words` once; an urgent announcement interrupts what it is reading."""
    event = QAccessibleAnnouncementEvent(widget, words)
    level = QAccessible.AnnouncementPoliteness
    event.setPoliteness(level.Assertive if is_urgent else level.Polite)
    QAccessible.updateAccessibility(event)


def alert(widget: QWidget, words: str) -> None:
    """Report `widget` as an alert that has appeared, and have its words read once."""
    QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.Alert))
    announce(widget, words, is_urgent=True)
