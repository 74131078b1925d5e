"""The help's window: what there is to read at the left, the topic at the right; search, back, forward, Esc closes."""
# ruff: noqa: N802

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.program.help_topics import Group, Topic, matching
from desktop_app.ui.help.desk import HelpDesk
from desktop_app.ui.help.page import TopicPage
from desktop_app.ui.help.text_panes import LogPane, ReportPane
from desktop_app.ui.help.topic_list import Entry, TopicList
from desktop_app.ui.help.words import tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.metrics import Height, Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import IconButton
from desktop_app.ui.widgets.fields import LineEdit
from desktop_app.ui.widgets.list_states import ListState

REPORT, LOG = "problem-report", "log"
_SIZE, _LEAST = (920, 660), (640, 420)
_SIDE_PX = 264
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down})


class HelpWindow(QWidget):
    """Shows topics by their keys; a code's key is the code."""

    def __init__(self, theme: Theme, desk: HelpDesk, topics: Sequence[Topic], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._theme, self._topics = theme, tuple(topics)
        self._by_key = {topic.key: topic for topic in topics}
        self._past: list[str] = []
        self._place = -1
        self._is_placed = False
        self._is_found = False
        self.setWindowTitle(tr("Help – Labstream"))
        self.setAccessibleName(tr("Help"))
        name = tr("Search the help")
        self.search = LineEdit(theme, name, placeholder=name, icon="ph.magnifying-glass", height=Height.FIELD)
        self.search.setClearButtonEnabled(True)
        self.back = IconButton(theme, "ph.arrow-left", tr("Back (Alt+Left)"))
        self.forward = IconButton(theme, "ph.arrow-right", tr("Forward (Alt+Right)"))
        self.list = TopicList(theme)
        self.page = TopicPage(theme)
        self.report = ReportPane(theme, desk)
        self.log = LogPane(theme, desk)
        self.nothing = ListState(
            theme, "ph.magnifying-glass", tr("Nothing is found"), tr("Try another word, or clear the search.")
        )
        self._stack = QStackedWidget()
        self._lay_out()
        self._wire()
        self._search("")

    @property
    def key(self) -> str:
        """The key of what is shown."""
        return self._past[self._place] if self._past else ""

    @Slot(str)
    def open_topic(self, key: str) -> None:
        """Show a topic, the problem report or the log; what was shown before is one step back."""
        if key not in {REPORT, LOG, *self._by_key}:
            return
        self._is_found = False
        if key != self.key:
            self._past = [*self._past[: self._place + 1], key]
            self._place = len(self._past) - 1
        self._show(key)

    def come_up(self, key: str) -> None:
        """Open the window on a topic, before all others; a search of before is emptied."""
        self.search.clear()
        self.open_topic(key)
        if not self._is_placed:
            self._place_over_parent()
        self.show()
        self.raise_()
        self.activateWindow()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def go_back(self) -> None:
        """Show what was shown before."""
        self._step(-1)

    @Slot()
    def go_on(self) -> None:
        """Show what was shown before going back."""
        self._step(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the search on Esc, then close; go from the search into the list on Enter and Down."""
        if event.key() == Qt.Key.Key_Escape:
            if self.search.text() and self.search.hasFocus():
                self.search.clear()
            else:
                self.close()
        elif Qt.Key(event.key()) in _ENTER and self.search.hasFocus():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.list.chosen_key:
                self.list.choose_first()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint the ground, and the line between list and topic."""
        painter, colour = QPainter(self), self._theme.colour
        painter.fillRect(self.rect(), colour(Role.SURFACE))
        side = self._side.geometry()
        painter.fillRect(side, colour(Role.WINDOW))
        painter.fillRect(side.right(), 0, 1, self.height(), colour(Role.BORDER))

    def _lay_out(self) -> None:
        self._side = QWidget()
        column = QVBoxLayout(self._side)
        column.setContentsMargins(Space.S12, Space.S14, Space.S12, Space.S12)
        column.setSpacing(Space.S8)
        tools = QHBoxLayout()
        tools.setSpacing(Space.S4)
        tools.addWidget(self.search, 1)
        tools.addWidget(self.back)
        tools.addWidget(self.forward)
        column.addLayout(tools)
        column.addWidget(self.list, 1)
        for widget in (self.page, self.report, self.log, self.nothing):
            self._stack.addWidget(widget)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addWidget(self._stack, 1)
        self.setMinimumSize(*_LEAST)
        self.resize(*_SIZE)
        self._restyle()

    def _wire(self) -> None:
        self.search.textChanged.connect(self._search)
        self.list.chosen.connect(self.open_topic)
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_on)
        self.page.anchorClicked.connect(self._follow)
        self._theme.changed.connect(self._restyle)
        keys = ((QKeySequence.StandardKey.Find, self._find), ("Alt+Left", self.go_back), ("Alt+Right", self.go_on))
        for sequence, act in keys:
            QShortcut(QKeySequence(sequence), self).activated.connect(act)

    def _place_over_parent(self) -> None:
        """Come up in the middle of the window that was asked; later where it was left."""
        self._is_placed = True
        asked = self.parentWidget()
        if asked is not None:
            frame = self.frameGeometry()
            frame.moveCenter(asked.window().frameGeometry().center())
            self.move(frame.topLeft())

    @Slot()
    def _find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot(str)
    def _search(self, words: str) -> None:
        entries = self._entries(words)
        self.list.show_entries(entries)
        self.list.mark(self.key)
        if not words.strip():
            if self.key:
                self._show(self.key)
        elif entries:
            self._show_found(_best(entries, words))
        else:
            self._stack.setCurrentWidget(self.nothing)

    def _show_found(self, key: str) -> None:
        """Show what a search found, in the place of what it found while its words were typed."""
        if self._is_found:
            self._past[self._place] = key
            self._show(key)
        else:
            is_other = key != self.key
            self.open_topic(key)
            self._is_found = is_other

    def _entries(self, words: str) -> list[Entry]:
        found = matching(self._topics, words)
        how_to = [Entry(topic.key, topic.title, "ph.book-open") for topic in found if topic.group is Group.HOW_TO]
        errors = [Entry(topic.key, topic.title, "ph.warning-circle") for topic in found if topic.group is Group.ERRORS]
        tools = [Entry(REPORT, tr("Problem report"), "ph.copy"), Entry(LOG, tr("Log"), "ph.file-text")]
        folded = words.casefold().split()
        tools = [entry for entry in tools if all(word in entry.words.casefold() for word in folded)]
        groups = ((tr("How to"), how_to), (tr("When something goes wrong"), tools), (tr("Errors by name"), errors))
        return [entry for head, rows in groups if rows for entry in (Entry("", head), *rows)]

    def _show(self, key: str) -> None:
        if key == REPORT:
            self._stack.setCurrentWidget(self.report)
            self.report.refresh()
        elif key == LOG:
            self._stack.setCurrentWidget(self.log)
            self.log.refresh()
        else:
            topic = self._by_key[key]
            self.page.show_text(topic.title, topic.text, self.search.text())
            self._stack.setCurrentWidget(self.page)
        self.list.mark(key)
        self.back.setEnabled(self._place > 0)
        self.forward.setEnabled(self._place + 1 < len(self._past))

    def _step(self, step: int) -> None:
        place = self._place + step
        if 0 <= place < len(self._past):
            self._place, self._is_found = place, False
            self._show(self._past[place])

    @Slot(QUrl)
    def _follow(self, address: QUrl) -> None:
        """Open a topic by its key, and an address of the web in the system's browser."""
        if address.scheme() in {"http", "https"}:
            QDesktopServices.openUrl(address)
        else:
            self.open_topic(address.path())

    @Slot()
    def _restyle(self) -> None:
        self._side.setFixedWidth(self._theme.px(_SIDE_PX))
        self.update()


def _best(entries: Sequence[Entry], words: str) -> str:
    """Return the first row with all the words in its title, else the first row."""
    wanted, rows = words.casefold().split(), [entry for entry in entries if entry.key]
    named = [entry for entry in rows if all(word in entry.words.casefold() for word in wanted)]
    return (named or rows)[0].key
