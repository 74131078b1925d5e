"""What components lie on: a page with a title, cards, and rows of widgets."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.cards import Card
from desktop_app.ui.widgets.labels import Label, section_heading


class Ground(QWidget):
    """The page itself."""

    def __init__(self, theme: Theme, title: str, subtitle: str) -> None:
        super().__init__()
        self.theme = theme
        self.setAccessibleName(title)
        self.setWindowTitle(title)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Label(theme, title, Type.SCREEN_TITLE))
        head.addWidget(Label(theme, subtitle, role=Role.TEXT_2), 1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 15, 10, 14)
        self.column.setSpacing(11)
        self.column.addLayout(head)


def row_of(*widgets: QWidget, spacing: int = 8, stretch: bool = True) -> QHBoxLayout:
    """Return widgets side by side."""
    row = QHBoxLayout()
    row.setSpacing(spacing)
    for widget in widgets:
        row.addWidget(widget)
    if stretch:
        row.addStretch(1)
    return row


def titled_card(theme: Theme, title: str, spacing: int = 8) -> Card:
    """Return a card with a heading."""
    card = Card(theme, name=title, spacing_px=spacing)
    card.column.setContentsMargins(15, 12, 15, 12)
    card.column.addWidget(section_heading(theme, title))
    return card
