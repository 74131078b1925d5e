"""What lies around the rows in a list's viewport: the ground below the last one, and the foot of the card."""

import contextlib
from collections.abc import Generator

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtWidgets import QTableView

from desktop_app.ui.process.rounded_foot import RoundedFoot
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.theme import Theme


class RowGround:
    """Lets the viewport of `view` paint all of itself, with nothing that lies over it.

    Then Qt moves what is painted when it scrolls, and only the rows that come up are painted anew.
    """

    def __init__(self, view: QTableView, theme: Theme) -> None:
        self._view, self._theme = view, theme
        self._foot: RoundedFoot | None = None
        view.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def take_foot(self, foot: RoundedFoot) -> None:
        """Paint from now on what `foot` would paint over the viewport."""
        self._foot = foot
        foot.leave_out(self._view)

    @contextlib.contextmanager
    def around(self, region: QRegion) -> Generator[None]:
        """Paint the ground where no row lies; after the rows, what of the foot lies in this part of the viewport."""
        viewport, header = self._view.viewport(), self._view.verticalHeader()
        ground = viewport.rect()
        ground.setTop(header.length() - header.offset())
        if ground.isValid():
            QPainter(viewport).fillRect(ground, self._theme.colour(Role.SURFACE))
        yield
        if self._foot is not None and region.intersects(self._foot.place_in(viewport)):
            self._foot.paint_on(viewport)

    def note_scrolled(self, dy: int) -> None:
        """Have the foot painted where it belongs, and the rows where it was moved to."""
        viewport = self._view.viewport()
        if self._foot is not None:
            place = self._foot.place_in(viewport)
            viewport.update(place)
            viewport.update(place.translated(0, dy))
