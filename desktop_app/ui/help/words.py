"""The help's way to translations."""

from PySide6.QtCore import QCoreApplication

_CONTEXT = "Help"


def tr(text: str) -> str:
    """Return the text in the window's language."""
    return QCoreApplication.translate(_CONTEXT, text)
