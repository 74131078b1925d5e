"""Settings, Engine: the two cards side by side, and below them what is sent where."""
# ruff: noqa: N802

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.settings import API_ENGINE, LOCAL_ENGINE
from desktop_app.ui.desk import SettingsDesk
from desktop_app.ui.settings.cards import ENGINE, Editors
from desktop_app.ui.settings.engine_cards import ApiCard, LocalCard
from desktop_app.ui.settings.engine_desk import EngineDesk, Lack
from desktop_app.ui.settings.engine_form import tr
from desktop_app.ui.settings.engine_sent import SentTable
from desktop_app.ui.settings.meaning_card import MeaningCard
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme

_SIDE_BY_SIDE_PX = 800
_LOCAL_SHARE, _API_SHARE = 44, 56


class EngineEditor(QObject):
    """The choice between the two cards; `chosen` carries the engine's name."""

    chosen = Signal(object)

    def __init__(self, section: "EngineSection") -> None:
        super().__init__(section)
        self._section = section

    def show_value(self, value: object) -> None:
        """Mark the chosen card."""
        self._section.show_engine(str(value))


class EngineSection(QWidget):
    """Stands in the page of Settings as one card.

    `height_changed` tells the page to lay itself out anew: it keeps the heights for a width that it knew.
    """

    height_changed = Signal()

    def __init__(self, theme: Theme, desk: EngineDesk, settings_desk: SettingsDesk, editors: Editors) -> None:
        super().__init__()
        self.key, self.title, self.is_found = ENGINE, tr("Engine"), True
        self._look, self._desk, self._settings_desk = theme, desk, settings_desk
        self.setAccessibleName(self.title)
        self.local = LocalCard(theme, editors)
        self.api = ApiCard(theme, desk, editors)
        self.meaning = MeaningCard(theme, desk, editors)
        self.table = SentTable(theme)
        self.editor = EngineEditor(self)
        editors["engine"] = (self.api.address_row, self.editor)
        self._pair = QHBoxLayout()
        self._pair.setSpacing(Space.S10)
        self._pair.addWidget(self.local, _LOCAL_SHARE)
        self._pair.addWidget(self.api, _API_SHARE)
        self.local.setMinimumWidth(1)  # so that the shares alone decide
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S10)
        column.addLayout(self._pair)
        column.addWidget(self.meaning)
        column.addWidget(self.table)
        self.local.chosen.connect(self._choose_local)
        self.api.chosen.connect(self.choose_api)
        self.api.consent.agreed.connect(self._agree)
        self.api.consent.declined.connect(self._decline)
        desk.changed.connect(self._refresh)
        desk.tried.connect(self._refresh)
        settings_desk.changed.connect(self._refresh)
        self.show_engine(settings_desk.settings.engine)
        self._refresh()

    def show_engine(self, engine: str) -> None:
        """Mark the card of the engine that new sessions are read with."""
        self.local.show_chosen(is_chosen=engine == LOCAL_ENGINE)
        self.api.show_chosen(is_chosen=engine == API_ENGINE)
        if engine == LOCAL_ENGINE:
            self.api.consent.hide()
        self._ask_again()

    def show_matches(self, words: str) -> bool:
        """Show only what matches a search; tell whether anything does."""
        is_whole = all(word in self.title.casefold() for word in words.casefold().split())
        found = [card.show_matches("" if is_whole else words) for card in (self.local, self.api, self.meaning)]
        self.table.setVisible(is_whole)
        self.is_found = any(found)
        self.setVisible(self.is_found)
        return self.is_found

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards side by side where there is room."""
        super().resizeEvent(event)
        is_wide = self.width() >= self._look.px(_SIDE_BY_SIDE_PX)
        self._pair.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Be as high as the sentences need that break into lines."""
        is_done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return is_done

    def _fit(self) -> None:
        layout = self.layout()
        if layout is None or (height := layout.totalHeightForWidth(self.width())) == self.minimumHeight():
            return
        self.setMinimumHeight(height)
        self.height_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Look at the key and the month's costs."""
        super().showEvent(event)
        self._desk.refresh()

    @Slot()
    def choose_api(self) -> None:
        """Use the API when its host was agreed to, else ask in place."""
        self.show_engine(self._settings_desk.settings.engine)  # a click alone changes nothing
        lack = self._desk.facts.lack
        if lack is Lack.ADDRESS:
            self.api.address_row.set_error(self._desk.problem_with(self._settings_desk.settings.api_base_url))
        elif lack is Lack.CONSENT:
            self.api.consent.show()
            self.api.consent.use_button.setFocus()
        else:
            self.editor.chosen.emit(API_ENGINE)

    @Slot()
    def _choose_local(self) -> None:
        self.show_engine(self._settings_desk.settings.engine)
        self.api.consent.hide()
        self.editor.chosen.emit(LOCAL_ENGINE)

    @Slot()
    def _agree(self) -> None:
        refusal = self._desk.agree()
        self.api.address_row.set_error(refusal or "")
        if refusal is None:
            self.api.consent.hide()
            self.editor.chosen.emit(API_ENGINE)

    @Slot()
    def _decline(self) -> None:
        self.api.consent.hide()
        self.api.radio.setFocus()

    def _ask_again(self) -> None:
        """Ask where the API is chosen and its host is another one than was agreed to."""
        facts = self._desk.facts
        if facts.is_chosen:
            self.api.consent.setVisible(facts.lack is Lack.CONSENT)

    @Slot()
    def _refresh(self) -> None:
        facts, settings = self._desk.facts, self._settings_desk.settings
        self.api.show_facts(facts, self._desk.trial)
        self.api.consent.show_facts(facts, settings)
        self.local.show_facts(facts)
        self.meaning.show_facts(facts, settings)
        self.table.show_facts(facts, settings)
        self._ask_again()
