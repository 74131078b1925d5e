"""What can be done with the files that are selected: retry, replace, cancel, remove, copy; and the row menu."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from desktop_app.core.session import SessionFile
from desktop_app.core.status import FileStatus
from desktop_app.ui.desk import SessionDesk
from desktop_app.ui.process.adding import Adding
from desktop_app.ui.process.remedies import Action, can_retry, row_action
from desktop_app.ui.process.session_page import SessionPage
from desktop_app.ui.process.words import tr, tr_n
from desktop_app.ui.theme.theme import Theme


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
        page.action_asked.connect(self.act_in_row)
        page.retry_asked.connect(self.retry_selected)
        page.removal_asked.connect(self.remove_selected)
        page.menu_asked.connect(self.open_menu)

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
        if action in {Action.RETRY, Action.RESTART}:
            if self._is_controllable():
                self._desk.retry([file_id])
        elif action is Action.REPLACE:
            if self._is_controllable():
                self._adding.choose_replacement(file_id)
        elif action is Action.ENGINE:
            self.engine_settings_asked.emit()
        else:
            self.limits_settings_asked.emit()

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
    def remove_selected(self) -> None:
        """Cancel the selected files that run, take those that wait or stopped out; completed ones are kept."""
        files = self._page.list.selected_files()
        if not files or not self._is_controllable():
            return
        running = [file.progress.file_id for file in files if file.progress.status.is_running]
        kept = [file for file in files if file.progress.status is FileStatus.COMPLETED]
        removed = [file.progress.file_id for file in files if _is_removable(file)]
        if running:
            self._desk.cancel_files(running)
        if removed:
            self._desk.remove(removed)
        if kept:
            title = tr_n("%n completed file is kept.", "%n completed files are kept.", len(kept))
            self.told.emit(title, tr("Its values are part of your results."))

    @Slot(QPoint)
    def open_menu(self, place: QPoint) -> None:
        """Open the row menu for the selected files at a place of the screen."""
        files = self._page.list.selected_files()
        if not files:
            return
        menu = self._menu = QMenu(self._page.list)
        menu.setAccessibleName(tr("File"))
        menu.aboutToHide.connect(self._forget_menu)
        self._fill(menu, files)
        menu.popup(place)

    def _fill(self, menu: QMenu, files: Sequence[SessionFile]) -> None:
        one = files[0] if len(files) == 1 else None
        may_act = self._desk.is_controllable
        if one is not None:
            self._add(menu, tr("Details"), "ph.article", self._page.open_drawer, tr("Enter"))
            if one.progress.sha256 is not None:
                self._add(menu, tr("Open page"), "ph.magnifying-glass-plus", self._open_page)
            if one.progress.status is FileStatus.COMPLETED:
                self._add(menu, tr("Review values"), "ph.clipboard-text", self._review)
        menu.addSeparator()
        if may_act and any(can_retry(file.progress) for file in files):
            self._add(menu, tr("Retry"), "ph.arrow-clockwise", self.retry_selected, "R")
        if may_act and one is not None and _is_stopped(one):
            self._add(menu, tr("Replace file..."), "ph.swap", self._replace)
        if may_act and any(file.progress.status.is_running for file in files):
            self._add(menu, tr("Cancel"), "ph.x", self.remove_selected, tr("Del"))
        elif may_act and any(_is_removable(file) for file in files):
            self._add(menu, tr("Remove from session"), "ph.trash", self.remove_selected, tr("Del"))
        menu.addSeparator()
        words = tr("Copy name") if one is not None else tr("Copy names")
        self._add(menu, words, "ph.copy", self._copy_names)

    def _add(self, menu: QMenu, words: str, icon: str, act: Callable[[], None], keys: str = "") -> QAction:
        # The key is told, not bound: the list answers it itself.
        action = menu.addAction(self._theme.icon(icon), f"{words}\t{keys}" if keys else words)
        action.triggered.connect(act)
        return action

    @Slot()
    def _open_page(self) -> None:
        file = self._page.list.current_file()
        if file is not None:
            self._page.open_page(file)

    @Slot()
    def _review(self) -> None:
        file = self._page.list.current_file()
        if file is not None:
            self.review_asked.emit(file.progress.file_id)

    @Slot()
    def _replace(self) -> None:
        file = self._page.list.current_file()
        if file is not None:
            self.act(file.progress.file_id, Action.REPLACE)

    @Slot()
    def _copy_names(self) -> None:
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


def _is_stopped(file: SessionFile) -> bool:
    return file.progress.status in {FileStatus.FAILED, FileStatus.TIMEOUT, FileStatus.CANCELLED}


def _is_removable(file: SessionFile) -> bool:
    return file.progress.status is FileStatus.PENDING or _is_stopped(file)
