"""Settings, Engine: the search by meaning, off until a model is named and sending text to its host is agreed to."""

from PySide6.QtCore import QLocale, Slot

from desktop_app.core.settings import Settings
from desktop_app.ui.settings.cards import ENGINE, Editors
from desktop_app.ui.settings.engine_consent import ConsentBox, masked_words
from desktop_app.ui.settings.engine_desk import ApiFacts, EngineDesk
from desktop_app.ui.settings.engine_form import ModelEditor, tr
from desktop_app.ui.settings.engine_trial import StateMark
from desktop_app.ui.settings.rows import SettingCard, SettingRow
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.labels import Label

_EDITOR_PX = 280


class MeaningCard(SettingCard):
    """The model that makes vectors of passages, the question before anything is sent, and how it stands."""

    def __init__(self, theme: Theme, desk: EngineDesk, editors: Editors) -> None:
        super().__init__(theme, ENGINE, tr("Search by meaning"))
        self._desk = desk
        self.state = StateMark(theme)
        self.heading.addWidget(self.state)
        text = tr(
            "Finds passages that mean what you look for, though they have other words. A model at the address of the "
            "API turns text into vectors for that, whichever engine reads."
        )
        self.add_words(Label(theme, text, Type.BODY, Role.TEXT_2, is_wrapped=True))
        self.model = ModelEditor(theme, tr("Embeddings model"))
        self.model.setMinimumWidth(theme.px(_EDITOR_PX))
        self.row = SettingRow(theme, tr("Embeddings model"), " ", self.model)
        self.add_row(self.row)
        editors["embeddings_model"] = (self.row, self.model)
        self.consent = ConsentBox(theme, tr("Send text for search"))
        self.column.addSpacing(Space.S4)
        self.column.addWidget(self.consent)
        self.model.list_asked.connect(desk.find_models)
        self.consent.agreed.connect(self._agree)
        self.consent.declined.connect(self._decline)

    def show_facts(self, facts: ApiFacts, settings: Settings) -> None:
        """Show how it stands."""
        names = [name for name in facts.models if "embed" in name.lower()] or list(facts.models)
        self.model.show_models(names, tr("Off"))
        self.row.set_note(_note(facts))
        self.consent.show_words(tr("Send text for search to {host}?").format(host=facts.host), _texts(facts, settings))
        self.consent.setVisible(bool(facts.meaning_model and facts.host and not facts.is_meaning_agreed))
        if facts.meaning_host:
            self.state.show_state(tr("On"), "ph.check-circle-fill", Role.COMPLETED)
        elif facts.meaning_model:
            self.state.show_state(tr("Not agreed to yet"), "ph.warning-fill", Role.WARN)
        else:
            self.state.show_state(tr("Off"), "ph.shield-check-fill", Role.TEXT_2)

    @Slot()
    def _agree(self) -> None:
        self.model.setFocus()
        self.row.set_error(self._desk.agree_to_meaning() or "")

    @Slot()
    def _decline(self) -> None:
        self.model.chosen.emit("")
        self.model.setFocus()


def _note(facts: ApiFacts) -> str:
    if not facts.meaning_model:
        return tr("empty: only words are looked for, and nothing is sent")
    if facts.meaning_price_usd is not None:
        price = QLocale().toString(facts.meaning_price_usd, "f", 2)
        return tr("US$ {price} per million tokens; counts towards the limit per month").format(price=price)
    if facts.is_this_computer:
        return tr("on this computer: it costs nothing")
    return tr("its price is not known; with a limit per month nothing is sent")


def _texts(facts: ApiFacts, settings: Settings) -> tuple[str, str, str]:
    sent = tr(
        "Sent to {host}: the text of all documents that are here and of those that come, and what you type into the "
        "search, without words of the names of people."
    ).format(host=facts.host)
    kept = tr(
        "Pages as pictures, files, their names and notes stay here. Each text is sent once; what comes back is kept in "
        "the database, and searches are kept until the program ends."
    )
    return sent, masked_words(settings), kept
