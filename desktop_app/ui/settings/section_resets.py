"""The way back to the defaults of one section, offered in its heading while something of it is set otherwise."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.core.settings import Settings
from desktop_app.ui.settings.cards import Editors, tr
from desktop_app.ui.settings.rows import SettingCard
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, Kind


class SectionResets(QObject):
    """One button for each card that has settings; `asked` carries the names of the settings to set back."""

    asked = Signal(object)

    def __init__(self, theme: Theme, cards: Iterable[SettingCard], editors: Editors) -> None:
        super().__init__()
        self._settings: dict[Button, list[str]] = {}
        self.buttons: dict[str, Button] = {}
        """The buttons by the section's key."""
        for card in cards:
            names = [name for name, (row, _) in editors.items() if row in card.rows]
            if names:
                self._add(theme, card, names)

    @Slot(object)
    def show_settings(self, settings: Settings) -> None:
        """Offer what there is to set back."""
        defaults = Settings()
        for button, names in self._settings.items():
            button.setVisible(any(getattr(settings, name) != getattr(defaults, name) for name in names))

    def _add(self, theme: Theme, card: SettingCard, names: list[str]) -> None:
        button = Button(theme, tr("Reset"), Kind.QUIET, icon="ph.arrow-counter-clockwise")
        button.set_words(tr("Reset"), name=tr("Reset {section} to defaults").format(section=card.title))
        button.setToolTip(button.accessibleName())
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the heading keeps its height
        button.setSizePolicy(policy)
        button.clicked.connect(self._ask)
        card.heading.addWidget(button)
        self._settings[button] = names
        self.buttons[card.key] = button

    @Slot()
    def _ask(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.asked.emit(self._settings[button])
