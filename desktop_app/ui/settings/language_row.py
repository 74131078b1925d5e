"""The choice of the window's language; each is named in itself."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot

from desktop_app.ui.settings.rows import SettingRow
from desktop_app.ui.settings.setting_texts import setting_text, tr
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.fields import ComboBox

_WIDTH_PX = 130


class ChoiceEditor(ComboBox):
    """One of several words; `chosen` carries its key."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, name: str, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__(theme, name)
        for key, word in choices:
            self.addItem(word, key)
        self.setMinimumWidth(_WIDTH_PX)
        self.activated.connect(self._tell)

    def show_value(self, value: object) -> None:
        """Show the stored value without telling of it."""
        self.setCurrentIndex(self.findData(value))

    @Slot(int)
    def _tell(self, index: int) -> None:
        self.chosen.emit(self.itemData(index))


def language_row(theme: Theme) -> tuple[SettingRow, ChoiceEditor]:
    """Return the row with its editor."""
    title = setting_text("language").title
    choices = (
        ("system", tr("System")),
        ("en", "English"),
        ("de", "Deutsch"),
        ("es", "Español"),
        ("fr", "Français"),
    )
    editor = ChoiceEditor(theme, title, choices)
    return SettingRow(theme, title, "", editor), editor
