"""Telling whether an object can still answer: event filters are called even while everything is being destroyed."""

from PySide6.QtCore import QObject
from shiboken6 import isValid


def is_alive(thing: QObject) -> bool:
    """Return False once Qt is destroying the object, or the garbage collector has emptied it.

    An exception in an event filter at that moment ends the process, or shows up in a stranger's paint event.
    """
    return isValid(thing) and bool(vars(thing))
