"""Modules of what may be opened next, brought in beside the window: importing is most of what a first opening takes.

They are imported in the errands' threads in small steps with pauses: while Python imports, the window gets every other
millisecond at most, which makes of a turn of the event loop that paints and asks the database one of twice the length.
"""

from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Slot

from desktop_app.background.errands import Errands

LATER_MS = 4000
"""So long after the start, when a person who came to do something has begun it."""
PAUSE_MS = 60

MODULES = (
    "desktop_app.ui.review.person_dialog",
    "desktop_app.ui.search.palette",
    "desktop_app.desk.jobs_desk",
    "desktop_app.desk.history_desk",
    "desktop_app.store.safekeeping.moving",
    "desktop_app.ui.review.inspector",
    "desktop_app.ui.review.decisions",
    "desktop_app.ui.history.facts_card",
    "desktop_app.desk.search_desk",
    "desktop_app.ui.review.page_pane",
    "desktop_app.ui.review.adding",
    "desktop_app.ui.review.asking",
    "desktop_app.ui.review.report_parts",
    "desktop_app.ui.review.moving",
    "desktop_app.desk.people_desk",
    "desktop_app.ui.history.table",
    "desktop_app.ui.history.filters_bar",
    "desktop_app.ui.settings.language_row",
    "desktop_app.store.exchange.imported",
    "desktop_app.desk.importing",
    "desktop_app.desk.data_desk",
    "desktop_app.ui.export.dialog",
    "desktop_app.ui.history.screen",
    "desktop_app.ui.settings.attention_card",
    "desktop_app.ui.settings.meaning_card",
    "desktop_app.ui.settings.engine_cards",
    "desktop_app.ui.settings.card_page",
    "desktop_app.core.medical.series",
    "desktop_app.ui.results.export_button",
    "desktop_app.ui.results.tests_list",
    "desktop_app.ui.results.people_changes",
    "desktop_app.ui.results.readings_table",
    "desktop_app.ui.results.series_view",
    "desktop_app.ui.results.screen",
    "desktop_app.desk.results_desk",
    "desktop_app.core.analytics.figures",
    "desktop_app.desk.analytics_desk",
    "desktop_app.ui.analytics.compared",
    "desktop_app.ui.analytics.over_time",
    "desktop_app.ui.analytics.bar_chart",
    "desktop_app.ui.analytics.charts",
    "desktop_app.ui.review.footer",
    "desktop_app.ui.review.screen",
    "desktop_app.ui.settings.screen",
    "desktop_app.ui.analytics.controls",
    "desktop_app.ui.analytics.figures",
    "desktop_app.ui.analytics.screen",
)
"""0.3 s of a processor and 7 MB in all: what the screens stand on, then the screens, so that no step takes 10 ms."""


class Ahead(QObject):
    """Imports what the screens are made of, from some seconds after the start on."""

    def __init__(self, errands: Errands, parent: QObject) -> None:
        super().__init__(parent)
        self._errands = errands
        self._names = iter(MODULES)
        self._pause = QTimer(self, interval=LATER_MS, singleShot=True)
        self._pause.timeout.connect(self.bring_next)
        self._pause.start()

    @Slot()
    def bring_next(self) -> None:
        """Import the next module, and so on until there is none."""
        if (name := next(self._names, None)) is not None:
            self._errands.run(lambda _: self._pause.start(PAUSE_MS), import_module, name)
