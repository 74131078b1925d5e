"""The two cards to choose the engine by: the local one, and any API that speaks as OpenAI's does."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.ui.settings.cards import ENGINE, Editors, TickLine, local_lines
from desktop_app.ui.settings.editors import NumberEditor, SwitchEditor
from desktop_app.ui.settings.engine_consent import ConsentPanel
from desktop_app.ui.settings.engine_desk import ApiFacts, EngineDesk, Trial
from desktop_app.ui.settings.engine_form import AddressEditor, ModelEditor, tr
from desktop_app.ui.settings.engine_key import KeyEditor
from desktop_app.ui.settings.engine_price import PriceEditor
from desktop_app.ui.settings.engine_trial import StateMark, TrialRow, show_api_state
from desktop_app.ui.settings.model_folder import model_folder_row
from desktop_app.ui.settings.rows import SettingCard, SettingRow, align_names
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.choices import RadioButton
from desktop_app.ui.widgets.labels import Label

_INDENT_PX, _SIDE_PX, _TEXT_TOP_PX = 28, 18, 3


class EngineCard(SettingCard):
    """A card with a radio button before its title and its state behind; what is on it stands below the title.

    `chosen` comes when the person chooses it, which by itself changes nothing.
    """

    chosen = Signal()

    def __init__(self, theme: Theme, title: str, text: str) -> None:
        super().__init__(theme, ENGINE, title)
        self.radio = RadioButton(theme, "")
        self.radio.setAccessibleName(title)
        self.radio.setAutoExclusive(False)
        self.radio.clicked.connect(self.chosen)
        self.state = StateMark(theme)
        self.heading.setSpacing(Space.S10)
        self.heading.insertWidget(0, self.radio)
        self.heading.addWidget(self.state)
        outer = self.column
        outer.setContentsMargins(_SIDE_PX, Space.S14, _SIDE_PX, Space.S14)
        self._body = QWidget()
        inner = QVBoxLayout(self._body)
        inner.setContentsMargins(_INDENT_PX, _TEXT_TOP_PX, 0, 0)
        inner.setSpacing(0)
        outer.addWidget(self._body, 1)
        self.column = inner
        self.add_words(Label(theme, text, Type.BODY, Role.TEXT_2, is_wrapped=True))

    def show_chosen(self, *, is_chosen: bool) -> None:
        """Mark the card as the engine of new sessions."""
        self.radio.setChecked(is_chosen)
        self.set_chosen(is_chosen)

    def add_line(self) -> None:
        """Draw a hairline between groups."""
        line = _Hairline(self._theme)
        self.column.addSpacing(Space.S8)
        self.add_words(line)
        self.column.addSpacing(Space.S4)


class _Hairline(QFrame):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setFixedHeight(1)
        self.setAutoFillBackground(True)
        self._theme = theme
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        palette = self.palette()
        palette.setColor(palette.ColorRole.Window, self._theme.colour(Role.BORDER))
        self.setPalette(palette)


class LocalCard(EngineCard):
    """The engine that reads on this computer."""

    def __init__(self, theme: Theme, editors: Editors) -> None:
        text = tr("Reads pages on this computer. Works without internet and costs nothing.")
        super().__init__(theme, tr("Local engine"), text)
        self.column.addSpacing(Space.S8)
        self.lines = [TickLine(theme, line) for line in local_lines()]
        for line in self.lines:
            self.add_words(line)
            self.column.addSpacing(Space.S6)
        self.add_line()
        row, editor = model_folder_row(theme)
        self.add_row(row)
        editors["ocr_model_folder"] = (row, editor)
        self.fill()
        self.state.show_state(tr("Ready"), "ph.check-circle-fill", Role.COMPLETED)

    def show_facts(self, facts: ApiFacts) -> None:
        """Promise what is so: pages stay here, but their text may go out for the search."""
        promise = local_lines()[0]
        if facts.meaning_host:
            promise = tr("Pages are read here; text for search goes to {host}").format(host=facts.meaning_host)
        self.lines[0].set_words(promise)


class ApiCard(EngineCard):
    """Address, model, key, the test, what may be sent, and what it may cost."""

    def __init__(self, theme: Theme, desk: EngineDesk, editors: Editors) -> None:
        text = tr("Any server that speaks the chat API: a provider or one you run yourself.")
        super().__init__(theme, tr("OpenAI-compatible API"), text)
        self._desk = desk
        self.consent = ConsentPanel(theme)
        self.column.addSpacing(Space.S8)
        self.column.addWidget(self.consent)
        self._lay_out_form(editors)
        self.add_line()
        self._lay_out_switches(editors)
        self._lay_out_costs(editors)
        self.fill()
        self._connect()

    def show_facts(self, facts: ApiFacts, trial: Trial) -> None:
        """Show how the engine stands."""
        self.address.setPlaceholderText(facts.base_url)
        self.model.show_models(facts.models, facts.usual_model)
        self.key.show_facts(facts)
        self.price.show_facts(facts)
        self.trial.show_trial(trial)
        spent = QLocale().toString(facts.spent_usd, "f", 2)
        self.limit_row.set_note(tr("US$, 0 for none; {spent} this month").format(spent=spent))
        show_api_state(self.state, facts, trial)

    def _lay_out_form(self, editors: Editors) -> None:
        theme = self._theme
        self.address = AddressEditor(theme, tr("Base URL"), self._desk.problem_with)
        self.model = ModelEditor(theme)
        self.key = KeyEditor(theme)
        self.address_row = self._add(editors, "api_base_url", tr("Base URL"), self.address)
        self._add(editors, "api_model", tr("Model"), self.model)
        self.key_row = SettingRow(theme, tr("API key"), "", self.key, is_in_form=True)
        self.add_row(self.key_row)
        align_names(self.rows)
        self._key_note = Label(theme, "", Type.CAPTION, Role.TEXT_2, is_wrapped=True)
        self.add_words(self._key_note)
        self.trial = TrialRow(theme)
        self.add_words(self.trial)

    def _lay_out_switches(self, editors: Editors) -> None:
        switches = (
            ("api_masks_personal_data", tr("Black out names and identifiers before sending"),
             tr("where found; some can be missed")),
            ("api_always_sends_pictures", tr("Always send pictures"), tr("also of pages that have text; costs more")),
        )  # fmt: skip
        for setting, title, note in switches:
            switch = SwitchEditor(self._theme, title)
            row = SettingRow(self._theme, title, note, switch)
            self.add_row(row)
            editors[setting] = (row, switch)

    def _lay_out_costs(self, editors: Editors) -> None:
        def add_number(setting: str, title: str, note: str, *, is_whole: bool) -> SettingRow:
            editor = NumberEditor(self._theme, title, setting, is_whole=is_whole)
            editor.setSingleStep(1)
            row = SettingRow(self._theme, title, note, editor)
            self.add_row(row)
            editors[setting] = (row, editor)
            return row

        title = tr("Files of the API at the same time")
        add_number("api_files_at_a_time", title, tr("1 to 64, beside those read here"), is_whole=True)
        add_number("api_calls_at_a_time", tr("Calls at the same time"), tr("1 to 64"), is_whole=True)
        self.limit_row = add_number("api_monthly_limit_usd", tr("Stop sending at this cost per month"), " ",
                                    is_whole=False)  # fmt: skip
        title, note = tr("Ask before so many pages are sent"), tr("with the expected cost; 0 never")
        add_number("api_asks_from_pages", title, note, is_whole=True)
        self.price = PriceEditor(self._theme)
        self.price_row = SettingRow(self._theme, tr("Price per million tokens"), " ", self.price)
        self.add_row(self.price_row)

    def _add(self, editors: Editors, setting: str, title: str, editor: AddressEditor | ModelEditor) -> SettingRow:
        row = SettingRow(self._theme, title, "", editor, is_in_form=True)
        self.add_row(row)
        editors[setting] = (row, editor)
        return row

    def _connect(self) -> None:
        desk, price_row = self._desk, self.price_row
        self.address.refused.connect(self.address_row.set_error)
        self.model.list_asked.connect(desk.find_models)
        self.key.given.connect(desk.keep_key)
        self.key.removal_asked.connect(desk.remove_key)
        self.key.told.connect(self._key_note.set_words)
        self.trial.test_asked.connect(desk.try_connection)
        self.trial.stop_asked.connect(desk.stop_trial)
        self.price.told.connect(price_row.set_note)
        self.price.refused.connect(price_row.set_error)
        self.price.given.connect(self._keep_price)

    def _keep_price(self, price_usd: tuple[float, float] | None) -> None:
        self.price_row.set_error(self._desk.keep_price(price_usd) or "")
