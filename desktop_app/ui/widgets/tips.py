"""Text for tooltips: what comes from a document, a file's name or a person is shown as it is, never read as markup."""

from html import escape

from PySide6.QtGui import Qt


def plain_tip(text: str) -> str:
    """Return the text so that Qt shows its very characters; `<img src=…>` in a file's name loads nothing.

    Qt takes any tooltip that looks like HTML for HTML, and HTML may name files and network shares.
    """
    return f'<p style="white-space:pre-wrap">{escape(text)}</p>' if Qt.mightBeRichText(text) else text
