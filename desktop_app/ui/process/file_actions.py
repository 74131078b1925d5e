"""What can be done with the files that are selected: retry, replace, cancel, remove, copy; and the row menu."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QMenu

from desktop_app.core.choice import REMOVABLE, ChosenFiles, FileChoice
from desktop_app.core.status import RUNNING, FileStatus
from desktop_app.core.transitions import Verb
from desktop_app.ui.desk import SessionDesk
from desktop_app.ui.process.files.file_menu import FileMenu
from desktop_app.ui.process.intake.adding import Adding
from desktop_app.ui.process.remedies import Action, other_engine, row_action
from desktop_app.ui.process.session.page import SessionPage
from desktop_app.ui.process.words import tr, tr_n
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Kind


class FileActions(QObject):
    """Answers what the list, the drawer and the row menu ask for.

    Signals:
        told: a verb took nothing, or took less than was selected (title, reason).
        review_asked: the selected file's values are to be reviewed.
        engine_settings_asked, limits_settings_asked: these settings are wanted.
    """

    told = Signal(str, str)
    review_asked = Signal(str)
    engine_settings_asked = Signal()
    limits_settings_asked = Signal()

    def __init__(self, theme: Theme, desk: SessionDesk, page: SessionPage, adding: Adding) -> None:
        super().__init__(page)
        self._theme, self._desk, self._page, self._adding = theme, desk, page, adding
        self._menu: QMenu | None = None
        self.question: QDialog | None = None
        page.action_asked.connect(self.act_in_row)
        page.retry_asked.connect(self.retry_selected)
        page.removal_asked.connect(self.remove_selected)
        page.menu_asked.connect(self.open_menu)
        page.list.top_asked.connect(self.move_selected_to_top)
        page.list.hold_asked.connect(self.hold_selected)
        page.drawer.password_given.connect(self.give_password)

    @property
    def menu(self) -> QMenu | None:
        """The row menu while it is open."""
        return self._menu

    @Slot(str)
    def act_in_row(self, file_id: str) -> None:
        """Do what a row's button says."""
        file = self._desk.find(file_id)
        action = None if file is None else row_action(file.progress)
        if action is not None:
            self.act(file_id, action)

    def act(self, file_id: str, action: Action) -> None:
        """Carry an action out for one file."""
        if action is Action.ENGINE:
            self.engine_settings_asked.emit()
        elif action is Action.LIMITS:
            self.limits_settings_asked.emit()
        elif not self._is_controllable():
            return
        elif action is Action.REPLACE:
            self._adding.choose_replacement(file_id)
        elif action is Action.PASSWORD:
            self._ask_password(file_id)
        elif action is Action.OTHER_ENGINE:
            self._read_elsewhere(file_id)
        else:
            self._desk.retry([file_id])

    def _read_elsewhere(self, file_id: str) -> None:
        choice = FileChoice.of([file_id])
        self._desk.choices.count(choice, partial(self._choose_engine, choice))

    @Slot(str, str)
    def give_password(self, file_id: str, password: str) -> None:
        """Read a protected file with a password."""
        if self._is_controllable():
            self._desk.enter_password(file_id, password)

    @Slot()
    def retry_selected(self) -> None:
        """Try the selected files again, those that can be."""
        why_not = tr("Only files that stopped and have attempts left are tried again.")
        self._take(Verb.RETRY, self._desk.retry, tr("Nothing to retry."), why_not)

    @Slot()
    def move_selected_to_top(self) -> None:
        """Let the selected files that wait begin before all others."""
        why_not = tr("Only files that wait can be moved to the top.")
        self._take(Verb.MOVE_TO_TOP, self._desk.move_to_top, tr("Nothing was changed."), why_not)

    @Slot()
    def hold_selected(self) -> None:
        """Pause the selected files by themselves, or go on with them when they are paused."""
        if (choice := self._chosen()) is not None:
            self._desk.choices.ids(choice, Verb.PAUSE, partial(self._hold, choice))

    def _hold(self, choice: FileChoice, file_ids: Sequence[str]) -> None:
        if file_ids:
            self._desk.pause(after_running=False, file_ids=file_ids)
            return
        why_not = tr("Only files that wait or are being read can be paused.")
        self._take(Verb.RESUME, self._desk.resume, tr("Nothing to pause."), why_not, choice)

    def _take(
        self,
        verb: Verb,
        act: Callable[[Sequence[str]], None],
        title: str = "",
        why_not: str = "",
        choice: FileChoice | None = None,
    ) -> None:
        """Act on those of the chosen files that the verb takes; say why not where it takes none."""
        choice = choice or self._chosen()
        if choice is None:
            return

        def do(file_ids: Sequence[str]) -> None:
            if file_ids:
                act(file_ids)
            elif title:
                self.told.emit(title, why_not)

        self._desk.choices.ids(choice, verb, do)

    def _chosen(self) -> FileChoice | None:
        """Return what is selected; None where nothing is, or nothing can be done about it."""
        choice = self._page.list.selected()
        return None if choice.is_empty or not self._is_controllable() else choice

    def _ask_password(self, file_id: str) -> None:
        self._page.list.select_file(file_id)
        self._page.open_drawer()
        self._page.drawer.focus_password()

    @Slot()
    def remove_selected(self) -> None:
        """Cancel the selected files that run, take those that wait or stopped out; completed ones are kept."""
        if (choice := self._chosen()) is not None:
            # What is cancelled by this very verb is not taken out as well: both are looked up before either is done.
            self._desk.choices.ids(choice.narrowed(REMOVABLE), Verb.REMOVE, partial(self._remove_and_cancel, choice))

    def _remove_and_cancel(self, choice: FileChoice, removed: Sequence[str]) -> None:
        def do(running: Sequence[str]) -> None:
            if running:
                self._desk.cancel_files(running)
            if removed:
                self._desk.remove(removed)
            self._desk.choices.count(choice.narrowed({FileStatus.COMPLETED}), self._tell_kept)

        self._desk.choices.ids(choice.narrowed(RUNNING), Verb.CANCEL, do)

    def _tell_kept(self, kept: ChosenFiles) -> None:
        if kept.count:
            title = tr_n("%n completed file is kept.", "%n completed files are kept.", kept.count)
            self.told.emit(title, tr("What was read stays part of your results."))

    @Slot()
    def ask_removal(self) -> None:
        """Ask whether completed files are to be taken out, since their values go with them."""
        if (choice := self._chosen()) is not None:
            self._take(Verb.REMOVE, self._ask_removal, choice=choice.narrowed({FileStatus.COMPLETED}))

    def _ask_removal(self, file_ids: Sequence[str]) -> None:
        # Most sessions never ask, and the start need not pay.
        from desktop_app.ui.settings.data_dialogs import DataDialog

        title = tr_n("Remove %n completed file?", "Remove %n completed files?", len(file_ids))
        text = tr(
            "What was read leaves your results, confirmed values too, unless another session has the same file. "
            "Files stay where they are."
        )
        self.question = DataDialog(self._theme, title, text, tr("Remove"), self._page.window(), Kind.DANGER)
        self.question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.question.accepted.connect(partial(self._desk.remove, file_ids))
        self.question.open()

    @Slot(QPoint)
    def open_menu(self, place: QPoint) -> None:
        """Open the row menu for the selected files at a place of the screen."""
        choice = self._page.list.selected()
        if not choice.is_empty:
            self._desk.choices.count(choice, partial(self._open_menu, place, choice))

    def _open_menu(self, place: QPoint, choice: FileChoice, chosen: ChosenFiles) -> None:
        if not chosen.count:
            return
        one = self._desk.find(choice.file_ids[0]) if len(choice.file_ids) == 1 else None
        verbs = chosen.verbs() if self._desk.is_controllable else {}
        usable = self._page.drawer.usable_engines()
        menu = self._menu = FileMenu(self._theme, chosen, one, verbs, usable, self, self._page.list)
        menu.aboutToHide.connect(self._forget_menu)
        menu.popup(place)

    def open_drawer(self) -> None:
        """Open the drawer on the current file."""
        self._page.open_drawer()

    def read_selected_elsewhere(self) -> None:
        """Read the selected files that stopped with the other usable engine."""
        if (choice := self._chosen()) is not None:
            self._desk.choices.count(choice, partial(self._choose_engine, choice))

    def _choose_engine(self, choice: FileChoice, chosen: ChosenFiles) -> None:
        engine = other_engine(chosen.engines, self._page.drawer.usable_engines())
        if engine:
            retry = partial(self._desk.retry, engine=engine)
            self._take(Verb.RETRY_WITH_OTHER_ENGINE, retry, choice=choice)

    def read_selected_again(self) -> None:
        """Read the selected files that are completed anew, in a session of their own."""
        if (choice := self._chosen()) is not None:
            read_again = self._desk.read_again
            self._take(
                Verb.REMOVE, lambda ids: read_again(file_ids=ids), choice=choice.narrowed({FileStatus.COMPLETED})
            )

    @Slot()
    def open_page(self) -> None:
        """Show a larger view of the current file's pages."""
        file = self._page.list.current_file()
        if file is not None:
            self._page.open_page(file)

    @Slot()
    def review(self) -> None:
        """Ask for Review of the current file."""
        file = self._page.list.current_file()
        if file is not None:
            self.review_asked.emit(file.progress.file_id)

    @Slot()
    def replace(self) -> None:
        """Ask for a file in the place of the current one."""
        file = self._page.list.current_file()
        if file is not None:
            self.act(file.progress.file_id, Action.REPLACE)

    @Slot()
    def copy_names(self) -> None:
        """Copy the names of the selected files."""
        choice = self._page.list.selected()
        self._desk.choices.names(choice, lambda names: QGuiApplication.clipboard().setText("\n".join(names)))

    @Slot()
    def _forget_menu(self) -> None:
        if self._menu is not None:
            self._menu.deleteLater()
            self._menu = None

    def _is_controllable(self) -> bool:
        if not self._desk.is_controllable:
            self.told.emit(tr("Another program is working on this session."), tr("Its files are that program's."))
        return self._desk.is_controllable
