"""The API's key: typed once, kept in the system's keyring, shown by its end, and removed."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from desktop_app.core.api.access import KEY_VARIABLE
from desktop_app.ui.settings.engine_desk import ApiFacts, KeyPlace
from desktop_app.ui.settings.engine_form import tr
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.told import told_words
from desktop_app.ui.widgets.buttons import Button, IconButton, Kind, Size
from desktop_app.ui.widgets.fields import LineEdit

_DOTS = "•" * 12


class KeyEditor(QWidget):
    """A line to type a key in, and beside it what fits: Keep key, Remove.

    `given` carries a typed key, which the line forgets at once; `removal_asked` wants the kept one gone; `told` carries
    a sentence on where the key lies.
    """

    given = Signal(str)
    removal_asked = Signal()
    told = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.line = LineEdit(theme, tr("API key"))
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.look_button = IconButton(theme, "ph.eye", tr("Show what is typed"), size=Size.SMALL)
        self.keep_button = Button(theme, tr("Keep key"), Kind.PRIMARY)
        self.remove_button = Button(theme, tr("Remove"))
        self.remove_button.setAccessibleName(tr("Remove the API key"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S6)
        row.addWidget(self.line, 1)
        for button in (self.look_button, self.keep_button, self.remove_button):
            row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusProxy(self.line)
        self._is_stored = False
        self.line.textChanged.connect(self._fit)
        self.line.returnPressed.connect(self._give)
        self.keep_button.clicked.connect(self._give)
        self.look_button.clicked.connect(self._turn_over)
        self.remove_button.clicked.connect(self.removal_asked)
        self._fit()

    def show_facts(self, facts: ApiFacts) -> None:
        """Say where the key lies, by its end; where none can be kept, say so and take none."""
        key = facts.key
        can_keep = not key.store_problem and bool(facts.host)
        self._is_stored = key.place is KeyPlace.STORED
        self.line.setEnabled(can_keep and key.place is not KeyPlace.LOOKING)
        if not can_keep:
            self.line.clear()
        has_ending = key.place in {KeyPlace.STORED, KeyPlace.ENVIRONMENT}
        self.line.setPlaceholderText(f"{_DOTS}  {key.ending}" if has_ending else "")
        description = tr("ends in {ending}").format(ending=key.ending) if has_ending else ""
        self.line.setAccessibleDescription(description)
        self.told.emit(_words(facts))
        self._fit()

    @Slot()
    def _fit(self) -> None:
        is_typed = bool(self.line.text())
        self.keep_button.setVisible(is_typed)
        self.look_button.setVisible(is_typed)
        self.remove_button.setVisible(self._is_stored and not is_typed)
        if not is_typed:
            self.line.setEchoMode(QLineEdit.EchoMode.Password)
            self._name_look()

    @Slot()
    def _give(self) -> None:
        key = self.line.text().strip()
        self.line.clear()
        if key:
            self.given.emit(key)

    @Slot()
    def _turn_over(self) -> None:
        is_hidden = self.line.echoMode() is QLineEdit.EchoMode.Password
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if is_hidden else QLineEdit.EchoMode.Password)
        self._name_look()

    def _name_look(self) -> None:
        is_hidden = self.line.echoMode() is QLineEdit.EchoMode.Password
        self.look_button.set_icon("ph.eye" if is_hidden else "ph.eye-slash")
        self.look_button.set_name(tr("Show what is typed") if is_hidden else tr("Hide what is typed"))


def _words(facts: ApiFacts) -> str:
    key = facts.key
    if key.place is KeyPlace.LOOKING:
        return tr("Asking the system keyring…")
    if key.place is KeyPlace.ENVIRONMENT:
        return tr("From the environment variable {name}; nothing is kept.").format(name=KEY_VARIABLE)
    if key.store_problem:
        problem = told_words(key.store_problem)
        reason = problem[:1].upper() + problem[1:]
        return tr("{reason}, so no key is kept. Set {name} before the start instead.").format(
            reason=reason, name=KEY_VARIABLE
        )
    if key.place is KeyPlace.STORED:
        return tr("Kept in the system keyring, for {host} only.").format(host=facts.host)
    if facts.is_this_computer:
        return tr("Most servers on this computer need none.")
    return tr("Goes into the system keyring, and nowhere else.")
