"""What can be done with the chosen session of History: opening, reviewing, exporting, retrying, deleting."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.core.history import Deletion, PastSession
from desktop_app.ui.export.dialog import AskPath, ExportDialog, ExportScope, ask_export_path
from desktop_app.ui.export.wish import ExportMemory, ExportWish
from desktop_app.ui.history.deletion_question import DeletionQuestion
from desktop_app.ui.history.desk import HistoryDesk
from desktop_app.ui.history.facts_card import FactsCard
from desktop_app.ui.history.row_delegate import RowAction, row_actions
from desktop_app.ui.history.table import HistoryTable
from desktop_app.ui.history.words import local_time, started_words, tr, tr_n
from desktop_app.ui.theme.theme import Theme


class SessionActions(QObject):
    """Acts on the session that the table has chosen, from keys, the row, its menu and the card below.

    Signals:
        open_asked: a session is to be shown in full (its id).
        review_asked: its values are to be reviewed (its id).
        retry_asked: these files of it are to be tried again (its id, `list[str]` of file ids).
        rereading_asked: all its documents are to be read again (its id).
    """

    open_asked = Signal(str)
    review_asked = Signal(str)
    retry_asked = Signal(str, list)
    rereading_asked = Signal(str)

    def __init__(
        self,
        theme: Theme,
        desk: HistoryDesk,
        host: QWidget,
        table: HistoryTable,
        facts: FactsCard,
        memory: ExportMemory,
        ask_path: AskPath = ask_export_path,
    ) -> None:
        super().__init__(host)
        self._theme, self._desk, self._host = theme, desk, host
        self._table, self._facts, self._memory, self._ask_path = table, facts, memory, ask_path
        self._retries_soon = False
        self.menu: QMenu | None = None
        self.question: DeletionQuestion | None = None
        self.export_panel: ExportDialog | None = None
        table.action_asked.connect(self.act)
        table.deletion_asked.connect(self._ask_deletion)
        table.menu_asked.connect(self._open_menu)
        facts.open_asked.connect(partial(self.act, RowAction.OPEN))
        facts.export_asked.connect(partial(self.act, RowAction.EXPORT))
        facts.retry_asked.connect(partial(self.act, RowAction.RETRY))
        facts.review_asked.connect(self._review)
        facts.deletion_asked.connect(self._ask_deletion)
        for keys, action in (("Ctrl+E", RowAction.EXPORT), ("Ctrl+R", RowAction.RETRY)):
            shortcut = QShortcut(QKeySequence(keys), host)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self.act, action))

    @Slot(object)
    def act(self, action: RowAction) -> None:
        """Do with the chosen session what it offers."""
        session = self._table.chosen
        if session is None or action not in row_actions(session):
            return
        if action is RowAction.OPEN:
            self.open_asked.emit(session.session_id)
        elif action is RowAction.EXPORT:
            self.open_export(session)
        else:
            self._retry(session)

    def note_facts(self, session: PastSession) -> None:
        """Go on with a retry that waited for what is told of the session."""
        if self._retries_soon:
            self._retry(session)

    def _retry(self, session: PastSession) -> None:
        """Have the files that a retry helps tried again, once it is known which they are."""
        facts = self._facts.facts
        self._retries_soon = facts is None
        if facts is not None and facts.retryable_ids:
            self.retry_asked.emit(session.session_id, list(facts.retryable_ids))

    @Slot()
    def _review(self) -> None:
        session = self._table.chosen
        if session is not None:
            self.review_asked.emit(session.session_id)

    def open_export(self, session: PastSession) -> None:
        """Ask how a session is to be exported."""
        if self.export_panel is not None:
            return
        at = local_time(session.summary.created_at_ms)
        scope = ExportScope(
            tr("This session ({day})").format(day=started_words(session.summary.created_at_ms)),
            tr_n("%n value", "%n values", session.result_count),
            None if session.reviewed_count else 0,
            f"labstream-{at:%Y-%m-%d-%H%M}",
        )
        self.export_panel = ExportDialog(
            self._theme, self._desk.exports, [scope], self._memory, self._host.window(), self._ask_path
        )
        self.export_panel.export_asked.connect(partial(self._export, session))
        self.export_panel.finished.connect(self._forget_panel)
        self.export_panel.open()

    def _export(self, session: PastSession, wish: ExportWish, path: str) -> None:
        files = tr_n("%n file", "%n files", session.summary.completed_files)
        words = tr("confirmed values of {files} as {format}") if wish.is_confirmed_only else tr("{files} as {format}")
        title = words.format(files=files, format=wish.choice.title)
        self._desk.export(session.session_id, wish, path, title)

    @Slot()
    def _forget_panel(self) -> None:
        self.export_panel = None

    @Slot(QPoint)
    def _open_menu(self, place: QPoint) -> None:
        session = self._table.chosen
        if session is None:
            return
        if self.menu is not None:
            self.menu.deleteLater()
        menu, actions = QMenu(self._host), row_actions(session)
        self.menu = menu
        menu.setAccessibleName(tr("Session"))
        self._add(menu, tr("Open session"), "ph.folder-open", partial(self.act, RowAction.OPEN), tr("Enter"))
        if session.report_count:
            self._add(menu, tr("Open review"), "ph.clipboard-text", self._review)
        if RowAction.EXPORT in actions:
            self._add(menu, tr("Export again…"), "ph.export", partial(self.act, RowAction.EXPORT), "Ctrl+E")
        if RowAction.RETRY in actions:
            retry = partial(self.act, RowAction.RETRY)
            self._add(menu, tr("Retry failed files"), "ph.arrow-clockwise", retry, "Ctrl+R")
        if session.summary.completed_files:
            read_again = partial(self.rereading_asked.emit, session.session_id)
            self._add(menu, tr("Read all files again…"), "ph.arrows-clockwise", read_again)
        menu.addSeparator()
        self._add(menu, tr("Delete session…"), "ph.trash", self._ask_deletion, tr("Del"))
        menu.popup(place)

    def _add(self, menu: QMenu, words: str, icon: str, act: Callable[[], None], keys: str = "") -> None:
        # The key is told, not bound: the table answers it itself.
        action = menu.addAction(self._theme.icon(icon), f"{words}\t{keys}" if keys else words)
        action.triggered.connect(act)

    @Slot()
    def _ask_deletion(self) -> None:
        session = self._table.chosen
        if session is not None:
            self._desk.ask_deletion(session.session_id, partial(self._question, session))

    def _question(self, session: PastSession, deletion: Deletion) -> None:
        if self.question is not None:
            return
        day = started_words(session.summary.created_at_ms)
        self.question = DeletionQuestion(self._theme, day, deletion, self._host)
        self.question.accepted.connect(partial(self._desk.delete, session.session_id))
        self.question.finished.connect(self._forget_question)
        self.question.open()

    @Slot()
    def _forget_question(self) -> None:
        if self.question is not None:
            self.question.deleteLater()
            self.question = None
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)
