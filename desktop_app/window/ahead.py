"""Modules of what may be opened next, brought in beside the window: importing is most of what a first opening takes.

They are imported in the errands' threads, one after the other, so that other errands come in between.
"""

from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Slot

from desktop_app.background.errands import Errands

LATER_MS = 4000
"""So long after the start, when a person who came to do something has begun it."""

MODULES = (
    "desktop_app.ui.review.screen",
    "desktop_app.desk.people_desk",
    "desktop_app.ui.review.moving",
    "desktop_app.desk.history_desk",
    "desktop_app.ui.history.screen",
    "desktop_app.desk.results_desk",
    "desktop_app.ui.results.screen",
    "desktop_app.ui.settings.screen",
    "desktop_app.desk.data_desk",
    "desktop_app.desk.analytics_desk",
    "desktop_app.ui.analytics.screen",
    "desktop_app.desk.search_desk",
    "desktop_app.ui.search.palette",
)
"""0.3 s of a processor and 7 MB in all."""


class Ahead(QObject):
    """Imports what the screens are made of, from some seconds after the start on."""

    def __init__(self, errands: Errands, parent: QObject) -> None:
        super().__init__(parent)
        self._errands = errands
        self._names = iter(MODULES)
        QTimer.singleShot(LATER_MS, self, self.bring_next)

    @Slot()
    def bring_next(self) -> None:
        """Import the next module, and so on until there is none."""
        if (name := next(self._names, None)) is not None:
            self._errands.run(lambda _: self.bring_next(), import_module, name)
