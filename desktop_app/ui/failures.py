"""Errors in the window's language: the catalogue's texts, and the sentence of one failure."""

from PySide6.QtCore import QCoreApplication

from desktop_app.core.errors import CATALOGUE, ErrorCode, ErrorText, Failure
from desktop_app.ui.told import told_words

_CONTEXT = "Errors"


def tr(text: str) -> str:
    """Return a text of the catalogue in the window's language, without the terminal's marks around commands."""
    return QCoreApplication.translate(_CONTEXT, text).replace("`", "")


def error_text(code: ErrorCode) -> ErrorText:
    """Return title, meaning and remedy of a code."""
    text = CATALOGUE[code]
    return ErrorText(tr(text.title), tr(text.means), tr(text.remedy), text.is_retryable)


def code_words(code: str) -> str:
    """Return the title of a stored code; the code itself where another version of the program made it."""
    return tr(CATALOGUE[ErrorCode(code)].title) if code in {known.value for known in ErrorCode} else code


def detail_words(failure: Failure) -> str:
    """Return what a failure's message knows more than its title; empty where that is nothing."""
    title, message = failure.text.title, failure.message
    return told_words(message.removeprefix(title).removeprefix(": ").strip()) if message.startswith(title) else ""


def message_words(failure: Failure) -> str:
    """Return a failure's message: the title, with what is known more behind a colon."""
    if not failure.message.startswith(failure.text.title):
        return told_words(failure.message)
    detail = detail_words(failure)
    return f"{tr(failure.text.title)}: {detail}" if detail else tr(failure.text.title)


def failure_sentence(failure: Failure) -> str:
    """Return message and remedy."""
    return f"{message_words(failure)}. {tr(failure.text.remedy)}"
