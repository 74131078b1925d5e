"""The Export button of Results: opens the panel for this test or all tests of the person."""

from PySide6.QtCore import Slot

from desktop_app.core.medical.series import ResultCounts, TestSeries
from desktop_app.core.people.identity import KnownPerson
from desktop_app.ui.export.dialog import AskPath, ExportDialog, ExportScope, ask_export_path
from desktop_app.ui.export.wish import ExportMemory, ExportWish
from desktop_app.ui.results.desk import ResultsDesk
from desktop_app.ui.results.words import tr, tr_n
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, Size


class ExportButton(Button):
    """`dialog` is the panel while it is open."""

    def __init__(self, theme: Theme, desk: ResultsDesk, memory: ExportMemory) -> None:
        super().__init__(theme, tr("Export"), size=Size.NORMAL, icon="ph.export")
        self._desk, self._memory = desk, memory
        self.ask_path: AskPath = ask_export_path
        self._person: KnownPerson | None = None
        self._test: TestSeries | None = None
        self._counts = ResultCounts()
        self.dialog: ExportDialog | None = None
        self.setToolTip(tr("Export (Ctrl+E)"))
        self.clicked.connect(self.open_panel)

    def show_scope(self, person: KnownPerson | None, test: TestSeries | None, counts: ResultCounts) -> None:
        """Offer to export a person's results, or those of one test."""
        self._person, self._test, self._counts = person, test, counts
        self.setEnabled(person is not None and counts.values > 0)

    @Slot()
    def open_panel(self) -> None:
        """Open the panel."""
        if not self.isEnabled() or not self.isVisible() or self._person is None or self.dialog is not None:
            return
        scopes = self._scopes(self._person)
        self.dialog = ExportDialog(
            self._theme, self._desk.exports, scopes, self._memory, self.window(), ask_path=self.ask_path
        )
        self.dialog.export_asked.connect(self._export)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _scopes(self, person: KnownPerson) -> list[ExportScope]:
        counts, test = self._counts, self._test
        words = tr("All tests of {name}").format(name=person.name)
        every = ExportScope(words, tr_n("%n value", "%n values", counts.values), counts.confirmed, person.name)
        if test is None:
            return [every]
        amount = tr_n("%n value", "%n values", test.count)
        name = f"{person.name} {test.name}"
        return [ExportScope(tr("This test only"), amount, test.count - test.unconfirmed_count, name), every]

    @Slot(object, str)
    def _export(self, wish: ExportWish, path: str) -> None:
        if self._person is None:
            return
        test = self._test if wish.is_narrow else None
        count = test.count if test is not None else self._counts.values
        if wish.is_confirmed_only:
            count = test.count - test.unconfirmed_count if test is not None else self._counts.confirmed
        title = tr("{values} as {format}").format(values=tr_n("%n value", "%n values", count), format=wish.choice.title)
        self._desk.export(self._person.person_id, test, wish, path, title)

    @Slot()
    def _forget(self) -> None:
        self.dialog = None
