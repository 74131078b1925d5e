"""The page of the cards: side by side where there is room, below one another where there is none."""
# ruff: noqa: N802

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from shiboken6 import delete

from desktop_app.ui.settings.cards import ABOUT, DATA, ENGINE, PROCESSING, tr
from desktop_app.ui.settings.engine_section import EngineSection
from desktop_app.ui.settings.rows import SettingCard
from desktop_app.ui.theme.metrics import Space, spare_side
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.list_states import ListState

_THREE_COLUMNS_PX, _TWO_COLUMNS_PX = 1280, 1100
_GRID_COLUMNS = 6
_CONTENT_PX = 1440

AnyCard = SettingCard | EngineSection


class CardPage(QWidget):
    """Cards in the order they are given, those that a search does not find left out."""

    def __init__(self, theme: Theme, cards: Sequence[AnyCard]) -> None:
        super().__init__()
        self._cards = cards
        self.setObjectName("scrolled")
        self._grid = QGridLayout(self)
        self._theme = theme
        self._keep_margins()
        self._grid.setSpacing(Space.S10)
        self._nothing = ListState(
            theme, "ph.funnel", tr("No setting matches"), tr("Try another word, or clear the search.")
        )
        self._nothing.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the margins grow where titles would stand too far from what they name."""
        super().resizeEvent(event)
        self._keep_margins()

    def _keep_margins(self) -> None:
        side = spare_side(self.width(), self._theme.px(_CONTENT_PX))
        # The bar for scrolling takes the rest of the margin.
        self._grid.setContentsMargins(Space.S16 + side, Space.S14, Space.S8 + side, Space.S14)

    @property
    def found(self) -> list[AnyCard]:
        """The cards that are shown."""
        return [card for card in self._cards if card.is_found]

    def show_matches(self, words: str) -> None:
        """Show what matches a search, or say that nothing does."""
        found = [card.show_matches(words) for card in self._cards]
        self._nothing.setVisible(not any(found))

    def top_of(self, card: AnyCard) -> int:
        """Return how far down a card stands, in px."""
        return card.mapTo(self, QPoint(0, 0)).y()

    def arrange(self, width_at_100_px: float) -> None:
        """Lay the cards out for a window so wide, at a text size of 100 %."""
        columns = 3 if width_at_100_px >= _THREE_COLUMNS_PX else 2 if width_at_100_px >= _TWO_COLUMNS_PX else 1
        while (item := self._grid.takeAt(0)) is not None:
            delete(item)  # while it lives it stays its card's own, and the new one would not hear that the card grew
        line = place = 0
        for card in self.found:
            span = _span_of(card.key, columns)
            if place + span > _GRID_COLUMNS:
                line, place = line + 1, 0
            self._grid.addWidget(card, line, place, 1, span)
            place += span
        self._grid.addWidget(self._nothing, line + 1, 0, 1, _GRID_COLUMNS)
        for number in range(_GRID_COLUMNS):
            self._grid.setColumnStretch(number, 1)
        for number in range(line + 3):
            self._grid.setRowStretch(number, 0)
        self._grid.setRowStretch(line + 2, 1)


def _span_of(key: str, columns: int) -> int:
    """Return how much of the width a card takes: the two high ones stand beside each other."""
    if columns == 1 or key in {ENGINE, ABOUT}:
        return _GRID_COLUMNS
    return _GRID_COLUMNS // (2 if key in {PROCESSING, DATA} else columns)
