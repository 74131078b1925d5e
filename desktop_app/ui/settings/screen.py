"""The Settings screen: a page of cards beside a list of sections; saved and applied as they are changed."""
# ruff: noqa: N802

from collections.abc import Iterable
from dataclasses import asdict
from functools import partial

from PySide6.QtCore import Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.settings import Settings
from desktop_app.ui.desk import SettingsDesk
from desktop_app.ui.settings.about_card import AboutCard
from desktop_app.ui.settings.attention_card import ATTENTION, attention_card
from desktop_app.ui.settings.card_page import AnyCard, CardPage
from desktop_app.ui.settings.cards import (
    ABOUT,
    APPEARANCE,
    DATA,
    ENGINE,
    PROCESSING,
    DataCard,
    Editors,
    appearance_card,
    processing_card,
    tr,
)
from desktop_app.ui.settings.editors import NumberEditor
from desktop_app.ui.settings.engine_desk import EngineDesk
from desktop_app.ui.settings.engine_section import EngineSection
from desktop_app.ui.settings.release_desk import ReleaseDesk
from desktop_app.ui.settings.rows import SettingCard
from desktop_app.ui.settings.saved_note import SavedNote
from desktop_app.ui.settings.section_resets import SectionResets
from desktop_app.ui.settings.sections import SectionList
from desktop_app.ui.settings.undo import UNDO_S, Changes
from desktop_app.ui.settings.watch_card import WATCH, WatchCard
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, Kind
from desktop_app.ui.widgets.fields import ComboBox
from desktop_app.ui.widgets.toast import Toast
from desktop_app.ui.widgets.tones import Tone

_LIST_PX = 1000


class SettingsScreen(QWidget):
    """All settings; `saved_note` goes into the header."""

    def __init__(
        self,
        theme: Theme,
        desk: SettingsDesk,
        *,
        engine_desk: EngineDesk,
        release_desk: ReleaseDesk,
        changes: Changes | None = None,
    ) -> None:
        super().__init__()
        self._theme, self._desk = theme, desk
        self._changes = changes or Changes()
        self.setAccessibleName(self.tr("Settings"))
        self.editors: Editors = {}
        self.data_card = DataCard(theme, desk)
        engine = EngineSection(theme, engine_desk, desk, self.editors)
        engine.height_changed.connect(self._restyle)
        self.cards: dict[str, AnyCard] = {
            ENGINE: engine,
            PROCESSING: processing_card(theme, self.editors),
            DATA: self.data_card,
            WATCH: WatchCard(theme, self.editors, desk.data_folder()),
            ATTENTION: attention_card(theme, self.editors),
            APPEARANCE: appearance_card(theme, self.editors),
            ABOUT: AboutCard(theme, self.editors, release_desk),
        }
        with_rows = [card for card in self.cards.values() if isinstance(card, SettingCard)]
        self.resets = SectionResets(theme, with_rows, self.editors)
        self.saved_note = SavedNote(theme)
        self.reset_button = Button(theme, self.tr("Reset to defaults"), Kind.QUIET, icon="ph.arrow-counter-clockwise")
        self.sections = SectionList(theme, _sections())
        self.section_box = ComboBox(theme, self.tr("Section"))
        for key, word, _ in _sections():
            self.section_box.addItem(word, key)
        self._lay_out()
        self.toast = Toast(theme, self, stay_ms=round(UNDO_S * 1000))
        self._connect()
        self.show_settings(desk.settings)

    @Slot(object)
    def show_settings(self, settings: Settings) -> None:
        """Show what is stored."""
        for name, (row, editor) in self.editors.items():
            editor.show_value(getattr(settings, name))
            row.set_error("")
        self.resets.show_settings(settings)

    def open_search(self) -> None:
        """Put the keyboard into the search."""
        self.sections.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.sections.search.selectAll()

    def regions(self) -> list[QWidget]:
        """Return the parts that F6 jumps between."""
        return [self.sections, self._box_row, self.area]

    def close_topmost(self) -> bool:
        """Close the message, else empty the search; tell whether there was anything."""
        if not self.toast.isHidden():
            self.toast.dismiss()
            return True
        if self.sections.search.text():
            self.sections.search.clear()
            return True
        return False

    @Slot(str)
    def open_section(self, key: str) -> None:
        """Scroll to a section and mark it."""
        card = self.cards[key]
        top = self._page.top_of(card) - Space.S14
        self.area.verticalScrollBar().setValue(top)
        self._mark(key)

    @Slot(str)
    def show_matches(self, words: str) -> None:
        """Show the settings whose words match."""
        self._page.show_matches(words)
        self._arrange()
        if self._page.found:  # nothing is scrolled yet
            self._mark(self._page.found[0].key)

    @Slot()
    def undo(self) -> None:
        """Take back the last change, for ten seconds after it."""
        before = self._changes.take_last()
        if before is not None and self._desk.change(**before) is None:
            self.toast.dismiss()
            self.saved_note.say_undone()

    @Slot()
    def reset(self) -> None:
        """Set everything this screen shows back to its default; can be undone."""
        self._reset_settings(self.editors)

    @Slot(object)
    def _reset_settings(self, names: Iterable[str]) -> None:
        now, defaults = asdict(self._desk.settings), asdict(Settings())
        before = {name: now[name] for name in names if now[name] != defaults[name]}
        if not before:
            self.toast.show_message(Tone.NEUTRAL, self.tr("All settings are at their defaults."))
            return
        refusal = self._desk.change(**{name: defaults[name] for name in before})
        if refusal is not None:
            self.toast.show_message(Tone.BAD, refusal)
            return
        self._changes.note(before)
        self.toast.show_message(Tone.GOOD, self.tr("Settings are at their defaults."), "", self.tr("Undo"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards out for the new width, and mark the section that is seen then."""
        super().resizeEvent(event)
        self._arrange()
        QTimer.singleShot(0, self, self._spy)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the data folder again."""
        super().showEvent(event)
        self._arrange()
        QTimer.singleShot(0, self, self.data_card.refresh)

    def _lay_out(self) -> None:
        self._page = CardPage(self._theme, list(self.cards.values()))
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._page)
        self.area.setAccessibleName(self.tr("Settings"))
        self.sections.add_below(self.reset_button)
        self._box_row = QWidget()
        box_row = QHBoxLayout(self._box_row)
        box_row.setContentsMargins(Space.S16, Space.S12, Space.S20, Space.S8)  # nothing scrolls right below the box
        box_row.addWidget(self.section_box, 1)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._box_row)
        right.addWidget(self.area, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sections)
        row.addLayout(right, 1)

    def _connect(self) -> None:
        self._desk.changed.connect(self.show_settings)
        self._theme.changed.connect(self._restyle)
        for name, (_, editor) in self.editors.items():
            editor.chosen.connect(partial(self._change, name))
            if isinstance(editor, NumberEditor):
                editor.undo_asked.connect(self.undo)
        self.sections.chosen.connect(self.open_section)
        self.sections.searched.connect(self.show_matches)
        self.section_box.activated.connect(self._open_chosen_section)
        self.area.verticalScrollBar().valueChanged.connect(self._spy)
        self.reset_button.clicked.connect(self.reset)
        self.resets.asked.connect(self._reset_settings)
        self.toast.action_chosen.connect(self.undo)
        self.data_card.open_button.clicked.connect(self._open_folder)
        shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.undo)

    @Slot(int)
    def _open_chosen_section(self, index: int) -> None:
        self.open_section(self.section_box.itemData(index))

    def _change(self, name: str, value: object) -> None:
        before = getattr(self._desk.settings, name)
        if value == before:
            return
        refusal = self._desk.change(**{name: value})
        row, editor = self.editors[name]
        if refusal is not None:
            editor.show_value(before)
            row.set_error(refusal)
            return
        self._changes.note({name: before})
        self.saved_note.say_saved()

    @Slot()
    def _open_folder(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(self._desk.data_folder())):
            self.toast.show_message(Tone.WARNING, self.tr("No program here opens folders."), self._desk.data_folder())

    @Slot()
    def _spy(self) -> None:
        """Mark the section whose card is at the top of the view."""
        bar = self.area.verticalScrollBar()
        shown = self._page.found
        if not shown or not bar.maximum():
            return
        above = [card for card in shown if self._page.top_of(card) <= bar.value() + 2 * Space.S20]
        card = shown[-1] if bar.value() == bar.maximum() else (above or shown)[-1]
        marked = self.cards[self.sections.marked]
        if marked.y() != card.y():  # of cards side by side the chosen one stays marked
            self._mark(next(other for other in shown if other.y() == card.y()).key)

    @Slot()
    def _restyle(self) -> None:
        QTimer.singleShot(0, self, self._arrange)

    def _mark(self, key: str) -> None:
        self.sections.mark(key)
        self.section_box.setCurrentIndex(self.section_box.findData(key))

    @Slot()
    def _arrange(self) -> None:
        width, room = self.window().width(), self._theme.room(self.window().width())
        self.sections.setVisible(room >= _LIST_PX)
        self._box_row.setVisible(room < _LIST_PX)
        self._page.arrange(100 * width / self._theme.text_percent)


def _sections() -> list[tuple[str, str, str]]:
    return [
        (ENGINE, tr("Engine"), "ph.cpu"),
        (PROCESSING, tr("Processing"), "ph.stack"),
        (DATA, tr("Data"), "ph.database"),
        (WATCH, tr("Watch folder"), "ph.eye"),
        (ATTENTION, tr("While reading"), "ph.bell"),
        (APPEARANCE, tr("Appearance"), "ph.palette"),
        (ABOUT, tr("About"), "ph.info"),
    ]
