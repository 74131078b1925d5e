"""The search over the window: a field, what was found below it, and what there is to say of the index."""
# ruff: noqa: N802, ARG002

from typing import cast

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from desktop_app.core.errors import Failure
from desktop_app.core.search.queries import Found, Hit, MeaningUse
from desktop_app.ui.search.answers import Answers
from desktop_app.ui.search.desk import SearchDesk
from desktop_app.ui.search.words import found_words, note_words, tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Height, Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.announcing import announce
from desktop_app.ui.widgets.buttons import Button, IconButton, Size
from desktop_app.ui.widgets.cards import Card
from desktop_app.ui.widgets.fields import LineEdit
from desktop_app.ui.widgets.labels import Label

_WIDTH_PX, _HEIGHT_PX = 680, 540
_TOP_PX, _EDGE_PX = 64, 32
_VEIL = 0.72
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class SearchPalette(QWidget):
    """Lies over its whole window, veils it, and goes by Esc, by a click beside it, or when a hit is opened.

    Signals:
        opened: a hit is to be opened (the `Hit`, and the `Query` that found it).
    """

    opened = Signal(object, object)

    def __init__(self, theme: Theme, desk: SearchDesk, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._desk, self._window = theme, desk, window
        self._found: Found | None = None
        self._opens_first = False
        self._before: QWidget | None = None
        self.setAccessibleName(tr("Search"))
        self.card = Card(theme, name=tr("Search"), padding_px=1, spacing_px=0, parent=self)
        self.field = LineEdit(
            theme,
            tr("Search people, tests, files and text"),
            placeholder=tr("Search people, tests, files and text"),
            icon="ph.magnifying-glass",
            height=Height.BUTTON_LARGE,
        )
        self.field.setClearButtonEnabled(True)
        self.answers = Answers(theme, self.card)
        self.list = self.answers.list
        self._lay_out()
        self._wire()
        self.hide()

    @property
    def state(self) -> QWidget:
        """What is shown below the field: the list, or one of the states."""
        return self.answers.state

    @Slot()
    def open(self) -> None:
        """Come up with what was typed last, chosen whole, and take the keyboard."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
            self._place()
            self.show()
            self.raise_()
            self._desk.look_at_index()
            if self.field.text():
                self._search()
        self._show_note()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def leave(self) -> None:
        """Go, and give the keyboard back."""
        before, self._before = self._before, None
        focused = QApplication.focusWidget()
        if focused is not None and self._has(focused):  # first: what is hidden with the keyboard hands it to its own
            if before is not None and before.isVisible():
                before.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                focused.clearFocus()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on Esc; no key reaches what lies below."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go on a click beside the card."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.leave()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's name
        """Keep Tab within the search."""
        stops: list[QWidget] = [
            widget
            for widget in (self.field, *self.state.findChildren(Button), self.rebuild_button)
            if widget.isVisible() and widget.isEnabled()
        ]
        if not stops:
            return False
        focused = QApplication.focusWidget()
        place = next_place(stops, focused, 1 if next else -1)
        stops[place].setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Veil what lies below."""
        colour = self._theme.colour(Role.WINDOW)
        colour.setAlphaF(_VEIL)
        QPainter(self).fillRect(self.rect(), colour)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the window's size, and walk the list from the field."""
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self._place()
        elif watched is self.field and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._take_key(event)
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        """Walk the list or open its chosen hit; tell whether the key was for the list."""
        key = Qt.Key(event.key())
        pages = {Qt.Key.Key_PageDown: self.list.page_step, Qt.Key.Key_PageUp: -self.list.page_step}
        step = _STEPS.get(key) or pages.get(key)
        if step is not None:
            self.list.walk(step)
        elif key in _ENTER:
            self._enter()
        return step is not None or key in _ENTER

    def _enter(self) -> None:
        """Open the chosen hit; where the answer to what was typed is still to come, its first one as soon as it is."""
        if self._found is None or self._found.query.text != self.field.text():
            self._opens_first = bool(self.field.text().strip())
        elif self.state is self.list:
            self._open(self.list.chosen)

    def _lay_out(self) -> None:
        theme = self._theme
        head = QHBoxLayout()
        head.setContentsMargins(Space.S12, Space.S12, Space.S12, Space.S12)
        head.addWidget(self.field)
        self.note = Label(theme, "", Type.CAPTION, Role.TEXT_2, elide=Qt.TextElideMode.ElideRight)
        self.keys = Label(theme, tr("↑ ↓ choose   Enter open   Esc close"), Type.CAPTION, Role.TEXT_3)
        name = tr("Rebuild the search index")
        self.rebuild_button = IconButton(theme, "ph.arrows-clockwise", name, size=Size.SMALL)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.S16, Space.S6, Space.S8, Space.S6)
        foot.setSpacing(Space.S12)
        foot.addWidget(self.note, 1)
        foot.addStretch(0)
        foot.addWidget(self.keys)
        foot.addWidget(self.rebuild_button)
        self.card.column.addLayout(head)
        self.card.column.addWidget(_Line(theme))
        self.card.column.addWidget(self.answers, 1)
        self.card.column.addWidget(_Line(theme))
        self.card.column.addLayout(foot)

    def _wire(self) -> None:
        self._window.installEventFilter(self)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._search)
        self.list.opened.connect(self._open)
        self.answers.changed.connect(self._show_note)
        self.answers.again_asked.connect(self._search)
        self.rebuild_button.clicked.connect(self._desk.rebuild)
        self._desk.found.connect(self._show_found)
        self._desk.failed.connect(self._show_failure)
        self._desk.index_changed.connect(self._note_index)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._note_focus)
        self._theme.changed.connect(self._place)

    @Slot()
    def _place(self) -> None:
        """Lie over the window, the card in the middle of its upper part."""
        room = self._window.rect()
        self.setGeometry(room)
        width = min(self._theme.px(_WIDTH_PX), room.width() - 2 * _EDGE_PX)
        top = min(_TOP_PX, max(_EDGE_PX, (room.height() - self._theme.px(_HEIGHT_PX)) // 2))
        height = min(self._theme.px(_HEIGHT_PX), room.height() - top - _EDGE_PX)
        self.card.setGeometry(QRect((room.width() - width) // 2, top, width, height))

    @Slot()
    def _search(self) -> None:
        text = self.field.text()
        self._opens_first = False
        if not text.strip():
            self._found = None
            self.answers.show_hint()
            return
        self.answers.show_waiting()
        self._desk.search(text)

    @Slot(object)
    def _show_found(self, found: Found) -> None:
        """Show the answer to what stands in the field; any other is late."""
        if found.query.text != self.field.text() or not found.query.text.strip():
            return
        is_same_search = self._found is not None and self._found.meaning is MeaningUse.COMING
        self._found = found
        self.answers.show_found(found, is_same_search=is_same_search)
        if found.count or found.meaning is not MeaningUse.COMING:
            announce(self.field, found_words(found.count))
        if self._opens_first and found.count:
            self._open(self.list.chosen)
        self._opens_first = self._opens_first and found.meaning is MeaningUse.COMING

    @Slot(object)
    def _show_failure(self, failure: Failure) -> None:
        self.answers.show_failure(failure)

    @Slot()
    def _note_index(self) -> None:
        """Say how far the index is; what has come into it meanwhile is found at once."""
        self._show_note()
        if self.isVisible() and not self._desk.index_state.left and self.field.text().strip():
            self._search()

    @Slot(QWidget, QWidget)
    def _note_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Go when the keyboard goes elsewhere in the window, as when another screen is opened."""
        if self.isVisible() and now is not None and now.window() is self.window() and not self._has(now):
            self._before = None
            self.hide()

    def _has(self, widget: QWidget) -> bool:
        return widget is self or self.isAncestorOf(widget)

    @Slot(object)
    def _open(self, hit: Hit | None) -> None:
        if hit is not None and self._found is not None:
            query = self._found.query
            self.leave()
            self.opened.emit(hit, query)

    @Slot()
    def _show_note(self) -> None:
        state = self._desk.index_state
        self.note.set_words(note_words(self._found, state))
        self.note.setVisible(bool(self.note.words))  # an empty label would be a nameless node
        self.rebuild_button.setEnabled(not state.is_rebuilding)


class _Line(QWidget):
    """A hairline."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(1)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._theme.colour(Role.BORDER))


def next_place(stops: list[QWidget], focused: QWidget | None, step: int) -> int:
    """Return the place of the stop after, or before, the one with the keyboard, round and round."""
    here = stops.index(focused) if focused in stops else -1 if step > 0 else 0
    return (here + step) % len(stops)
