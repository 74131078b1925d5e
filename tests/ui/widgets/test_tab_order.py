"""Tab goes through a header as it is read, also where its parts came later."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.header import HeaderBar
from tests.ui.widgets.tabbing import order


def test_a_header_goes_from_the_screens_controls_to_the_engine(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    header, content = HeaderBar(theme), QPushButton("content")
    column = QVBoxLayout(window)
    column.addWidget(header)
    column.addWidget(content)
    first, second, help_button = QPushButton("span"), QPushButton("engine"), QPushButton("help")
    controls, one = QWidget(), QPushButton("session")
    row = QHBoxLayout(controls)
    row.addWidget(first)
    row.addWidget(second)
    header.add_aside(help_button)
    header.set_controls(one)
    header.set_controls(controls)
    expected = [first, second, help_button, header.engine, content]
    assert order(*expected) == expected
    header.set_controls(one)
    assert order(one, help_button, header.engine, content) == [one, help_button, header.engine, content]
    header.set_controls(controls)
    assert order(*expected) == expected
