"""The help's way to translations."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop_app.paths import resource

_CONTEXT = "Help"


def tr(text: str) -> str:
    """Return the text in the window's language."""
    return QCoreApplication.translate(_CONTEXT, text)


def topic_words(text: str) -> str:
    """Return what the topic of an error says beside the catalogue's texts."""
    return tr(text)


OF_TOPICS = (
    QT_TRANSLATE_NOOP("Help", "What it means"),
    QT_TRANSLATE_NOOP("Help", "What to do"),
    QT_TRANSLATE_NOOP("Help", "Trying again can help."),
    QT_TRANSLATE_NOOP("Help", "Trying again with the same file does not help."),
)


def help_language() -> str:
    """Return the folder of the topics in the window's language; empty for the English ones above it."""
    folder = tr("the folder of this language")
    return folder if resource("help", folder).is_dir() else ""
