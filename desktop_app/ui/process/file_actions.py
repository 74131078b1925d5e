"""What can be done with the files that are selected: retry, replace, cancel, remove, copy; and the row menu."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QMenu

from desktop_app.core.status import FileStatus
from desktop_app.core.transitions import Verb
from desktop_app.ui.desk import SessionDesk
from desktop_app.ui.process.adding import Adding
from desktop_app.ui.process.file_menu import FileMenu, is_removable
from desktop_app.ui.process.remedies import Action, can_retry, other_engines, row_action
from desktop_app.ui.process.session_page import SessionPage
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
            self.read_elsewhere([file_id])
        else:
            self._desk.retry([file_id])

    @Slot(str, str)
    def give_password(self, file_id: str, password: str) -> None:
        """Read a protected file with a password."""
        if self._is_controllable():
            self._desk.enter_password(file_id, password)

    @Slot()
    def retry_selected(self) -> None:
        """Try the selected files again, those that can be."""
        files = self._page.list.selected_files()
        ids = [file.progress.file_id for file in files if can_retry(file.progress)]
        if not self._is_controllable():
            return
        if ids:
            self._desk.retry(ids)
        elif files:
            self.told.emit(
                tr("Nothing to retry."), tr("Only files that stopped and have attempts left are tried again.")
            )

    @Slot()
    def move_selected_to_top(self) -> None:
        """Let the selected files that wait begin before all others."""
        self._do(Verb.MOVE_TO_TOP, self._desk.move_to_top, tr("Only files that wait can be moved to the top."))

    @Slot()
    def hold_selected(self) -> None:
        """Pause the selected files by themselves, or go on with them when they are paused."""
        ids = self._selected_ids()
        if not ids or not self._is_controllable():
            return
        verbs = self._desk.allowed_verbs(ids)
        if Verb.PAUSE in verbs:
            self._desk.pause(after_running=False, file_ids=ids)
        elif Verb.RESUME in verbs:
            self._desk.resume(ids)
        else:
            self.told.emit(tr("Nothing to pause."), tr("Only files that wait or are being read can be paused."))

    def _do(self, verb: Verb, act: Callable[[Sequence[str]], None], why_not: str) -> None:
        ids = self._selected_ids()
        if not ids or not self._is_controllable():
            return
        if verb in self._desk.allowed_verbs(ids):
            act(ids)
        else:
            self.told.emit(tr("Nothing was changed."), why_not)

    def _selected_ids(self) -> list[str]:
        return [file.progress.file_id for file in self._page.list.selected_files()]

    def _ask_password(self, file_id: str) -> None:
        self._page.list.select_file(file_id)
        self._page.open_drawer()
        self._page.drawer.focus_password()

    @Slot()
    def remove_selected(self) -> None:
        """Cancel the selected files that run, take those that wait or stopped out; completed ones are kept."""
        files = self._page.list.selected_files()
        if not files or not self._is_controllable():
            return
        running = [file.progress.file_id for file in files if file.progress.status.is_running]
        kept = [file for file in files if file.progress.status is FileStatus.COMPLETED]
        removed = [file.progress.file_id for file in files if is_removable(file)]
        if running:
            self._desk.cancel_files(running)
        if removed:
            self._desk.remove(removed)
        if kept:
            title = tr_n("%n completed file is kept.", "%n completed files are kept.", len(kept))
            self.told.emit(title, tr("Its values are part of your results."))

    @Slot()
    def ask_removal(self) -> None:
        """Ask whether completed files are to be taken out, since their values go with them."""
        ids = self._selected_ids()
        if not ids or not self._is_controllable():
            return
        from desktop_app.ui.settings.data_dialogs import (
            DataDialog,
        )  # most sessions never ask, and the start need not pay

        title = tr_n("Remove %n completed file?", "Remove %n completed files?", len(ids))
        text = tr(
            "Its values leave your results, confirmed ones too, unless another session has the same file. "
            "The file itself stays where it is."
        )
        self.question = DataDialog(self._theme, title, text, tr("Remove"), self._page.window(), Kind.DANGER)
        self.question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.question.accepted.connect(partial(self._desk.remove, ids))
        self.question.open()

    @Slot(QPoint)
    def open_menu(self, place: QPoint) -> None:
        """Open the row menu for the selected files at a place of the screen."""
        files = self._page.list.selected_files()
        if not files:
            return
        ids = [file.progress.file_id for file in files]
        verbs, usable = self._desk.allowed_verbs(ids), self._page.drawer.usable_engines()
        menu = self._menu = FileMenu(self._theme, files, verbs, usable, self, self._page.list)
        menu.aboutToHide.connect(self._forget_menu)
        menu.popup(place)

    def open_drawer(self) -> None:
        """Open the drawer on the current file."""
        self._page.open_drawer()

    def read_elsewhere(self, file_ids: Sequence[str]) -> None:
        """Read files with the other usable engine; there are two."""
        file = self._desk.find(file_ids[0])
        engines = () if file is None else other_engines(file.engine, self._page.drawer.usable_engines())
        if engines:
            self._desk.retry(list(file_ids), engine=engines[0])

    def read_again(self, file_ids: Sequence[str]) -> None:
        """Read completed files anew, in a session of their own."""
        self._desk.read_again(file_ids=file_ids)

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
        names = [file.name for file in self._page.list.selected_files()]
        QGuiApplication.clipboard().setText("\n".join(names))

    @Slot()
    def _forget_menu(self) -> None:
        if self._menu is not None:
            self._menu.deleteLater()
            self._menu = None

    def _is_controllable(self) -> bool:
        if not self._desk.is_controllable:
            self.told.emit(tr("Another program is working on this session."), tr("Its files are that program's."))
        return self._desk.is_controllable
