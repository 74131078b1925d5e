"""Tooltips show the very characters of what they are given."""

import pytest
from PySide6.QtGui import Qt, QTextDocumentFragment
from PySide6.QtWidgets import QApplication

from desktop_app.ui.widgets.tips import plain_tip

MARKUP = ("<img src='//somewhere/share/x.png'>.pdf", "a<b>bold</b>.pdf", "&lt;b&gt;", "<a href='x'>Sodium</a> 140")


@pytest.mark.parametrize("text", MARKUP)
def test_markup_is_shown_not_read(qapp: QApplication, text: str) -> None:
    assert Qt.mightBeRichText(text)
    assert QTextDocumentFragment.fromHtml(plain_tip(text)).toPlainText() == text


@pytest.mark.parametrize("text", ["", "blood-count.pdf", "x < 5", "13.0 - 17.0\nSodium & potassium"])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert plain_tip(text) == text
