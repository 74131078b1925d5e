"""Test connection: the button, what it does, and how the last test ended."""

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.settings.engine_desk import ApiFacts, Lack, Trial, TrialStep
from desktop_app.ui.settings.engine_form import tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.announcing import announce
from desktop_app.ui.widgets.buttons import Button
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.sign import Sign


class StateMark(QWidget):
    """An icon and a word in a card's head: ready, connected, or what is missing."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.S6)
        self._sign: Sign | None = None
        self._label = Label(theme, "", Type.STRONG)
        self._row.addWidget(self._label)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        """The word that is shown."""
        return self._label.words

    def show_state(self, words: str, icon: str, role: Role) -> None:
        """Show a state; empty words show nothing."""
        if self._sign is not None:
            self._row.removeWidget(self._sign)
            self._sign.hide()
            self._sign.deleteLater()
        self._sign = Sign(self._theme, icon, role, 16, self)
        self._row.insertWidget(0, self._sign)
        self._label.set_words(words)
        self._label.set_role(role)
        self.setAccessibleName(words or " ")
        self.setVisible(bool(words))


class TrialRow(QWidget):
    """The button with a sentence beside it; while it tests, the button cancels."""

    test_asked = Signal()
    stop_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._trial = Trial()
        self.button = Button(theme, tr("Test connection"), icon="ph.broadcast")
        self._note = Label(theme, "", Type.CAPTION, Role.TEXT_2, is_wrapped=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, Space.S4, 0, Space.S4)
        row.setSpacing(Space.S8)
        row.addWidget(self.button)
        row.addWidget(self._note, 1)
        self.button.clicked.connect(self._ask)
        self.show_trial(Trial())

    @property
    def note(self) -> str:
        """The sentence beside the button."""
        return self._note.words

    def show_trial(self, trial: Trial) -> None:
        """Show how a test stands."""
        self._trial = trial
        is_testing = trial.step is TrialStep.TESTING
        self.button.set_words(tr("Cancel") if is_testing else tr("Test connection"), name=_name(is_testing))
        self.button.set_icon("ph.x" if is_testing else "ph.broadcast")
        failed = f"{trial.sentence}. {trial.remedy}".strip()
        sentence = {
            TrialStep.IDLE: tr("Asks for the list of models; sends no report."),
            TrialStep.TESTING: tr("Testing, at most 10 s…"),
            TrialStep.CONNECTED: tr("The server answered; no report was sent."),
            TrialStep.FAILED: failed,
        }[trial.step]
        self._note.set_words(sentence)
        self._note.set_role(Role.DANGER if trial.step is TrialStep.FAILED else Role.TEXT_2)
        if trial.step in {TrialStep.CONNECTED, TrialStep.FAILED}:
            announce(self, sentence)

    @Slot()
    def _ask(self) -> None:
        if self._trial.step is TrialStep.TESTING:
            self.stop_asked.emit()
        else:
            self.test_asked.emit()


def show_api_state(mark: StateMark, facts: ApiFacts, trial: Trial) -> None:
    """Show in the head what is known of the connection, else what is missing, else that it is ready."""
    if trial.step is TrialStep.CONNECTED:
        words = tr("Connected, {ms} ms").format(ms=QLocale().toString(trial.took_ms))
        mark.show_state(words, "ph.check-circle-fill", Role.COMPLETED)
    elif trial.step is TrialStep.FAILED:
        mark.show_state(trial.sentence, "ph.x-circle-fill", Role.FAILED)
    elif trial.step is TrialStep.TESTING:
        mark.show_state(tr("Testing…"), "ph.clock", Role.TEXT_2)
    elif facts.is_chosen and facts.lack is not None:
        mark.show_state(lack_words(facts.lack), "ph.warning-fill", Role.WARN)
    elif facts.is_chosen:
        mark.show_state(tr("Ready"), "ph.check-circle-fill", Role.COMPLETED)
    else:
        mark.show_state("", "ph.check-circle-fill", Role.TEXT_2)


def lack_words(lack: Lack) -> str:
    """Return what is missing, in two words."""
    words = {Lack.ADDRESS: tr("Address missing"), Lack.CONSENT: tr("Not agreed to"), Lack.KEY: tr("Key missing")}
    return words[lack]


def _name(is_testing: bool) -> str:
    return tr("Cancel the test") if is_testing else tr("Test connection")
