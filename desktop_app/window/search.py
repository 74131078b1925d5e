"""The search in the window: its index kept up from soon after the start, its palette made with the first Ctrl+K."""

from collections.abc import Sequence
from functools import partial
from importlib import import_module
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from shiboken6 import delete

from desktop_app.core.report import Box
from desktop_app.core.search.queries import FileHit, Hit, PassageHit, PersonHit, Query, TestHit
from desktop_app.core.settings import Settings
from desktop_app.ui.shell.places import PROCESS, RESULTS, REVIEW
from desktop_app.ui.shell.words import tr
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.window.history import HistoryPart
from desktop_app.window.parts import Window
from desktop_app.window.results import ResultsPart

_LATER_MS = 3000
"""So long after the start it is looked whether documents are to be taken into the index."""


class SearchPart(QObject):
    """What the window needs of the search, and where each hit leads to."""

    def __init__(self, window: Window, history: HistoryPart, results: ResultsPart) -> None:
        super().__init__()
        self._window, self._history, self._results = window, history, results
        self._index: Any = None
        self._meaning: tuple[object, ...] = ()
        self._desk: Any = None
        self.palette: Any = None
        """The palette, a `SearchPalette`; None until it is asked for."""
        self.button = IconButton(window.theme, "ph.magnifying-glass", tr("Window", "Search everything (Ctrl+K)"))
        window.shell.header.add_aside(self.button)
        self.button.clicked.connect(self.open)
        window.shell.search_asked.connect(self.open)
        QTimer.singleShot(_LATER_MS, self, self._look)

    @Slot()
    def open(self) -> None:
        """Open the palette."""
        if self.palette is None:
            from desktop_app.desk.search_desk import SearchDesk  # as the palette, not before it is wanted
            from desktop_app.ui.search.palette import SearchPalette

            self._desk = SearchDesk(self._window.app, self._made_index())
            self.palette = SearchPalette(self._window.theme, self._desk, self._window.shell)
            self.palette.opened.connect(self._go)
        self.palette.open()

    def close(self) -> None:
        """Go with the desks: nothing asks a database that is to be closed."""
        if self._desk is not None:
            self._desk.close()
        for part in (self.palette, self._desk, self._index):
            if part is not None:
                delete(part)
        self.palette = self._desk = self._index = None

    def _made_index(self) -> Any:
        if self._index is None:
            from desktop_app.desk.index_desk import IndexDesk  # with the jobs, which the start need not pay for

            self._index = IndexDesk(self._window.app, self._window.errands, self._history.jobs)
            self._meaning = _meaning_settings(self._window.app.settings)
            self._window.settings_desk.changed.connect(self._note_settings)
        return self._index

    @Slot(object)
    def _note_settings(self, settings: Settings) -> None:
        """Begin, or go on, with the search by meaning when it was turned on or something about it was changed."""
        if self._index is not None and (changed := _meaning_settings(settings)) != self._meaning:
            self._meaning = changed
            self._index.look_anew()

    @Slot()
    def _look(self) -> None:
        # Imported beside the window, which is used already.
        errands = self._window.errands
        errands.run(lambda _: self._made_index().look(), import_module, "desktop_app.desk.index_desk")

    @Slot(object, object)
    def _go(self, hit: Hit, query: Query) -> None:
        """Show what was found where it belongs."""
        shell = self._window.shell
        match hit:
            case PersonHit():
                shell.open_screen(RESULTS)
                self._results.screen.show_person(hit.person_id)
            case TestHit():
                shell.open_screen(RESULTS)
                self._results.screen.show_test(hit.person_id, hit.analyte_id, hit.printed_name)
            case FileHit(report_id=None) | PassageHit(report_id=None):
                self._show_file(hit.session_id, hit.file_id)
            case FileHit():
                shell.open_screen(REVIEW)
                self._window.screens.review.show_report(hit.report_id)
            case PassageHit():
                self._desk.find_places(hit, query, partial(self._show_passage, hit))

    def _show_passage(self, hit: PassageHit, boxes: Sequence[Box]) -> None:
        self._window.shell.open_screen(REVIEW)
        self._window.screens.review.show_found(hit.report_id, hit.page, boxes)

    def _show_file(self, session_id: str, file_id: str) -> None:
        """Show a file that has no report in its session, with its drawer open."""
        self._window.shell.open_screen(PROCESS)
        self._window.session_desk.show_session(session_id)
        page = self._window.screens.process.page
        if page.list.select_file(file_id):
            page.open_drawer()


def _meaning_settings(settings: Settings) -> tuple[object, ...]:
    """Return the settings on which the search by meaning stands."""
    names = ("embeddings_model", "embeddings_consented_hosts", "api_base_url", "api_monthly_limit_usd")
    return tuple(getattr(settings, name) for name in names)
