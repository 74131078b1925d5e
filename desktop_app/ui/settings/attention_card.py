"""The card of what the program tells and asks of the desktop."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSystemTrayIcon

from desktop_app.ui.settings.cards import Editors
from desktop_app.ui.settings.editors import SwitchEditor
from desktop_app.ui.settings.rows import SettingCard, SettingRow
from desktop_app.ui.theme.theme import Theme

ATTENTION = "attention"


def tr(text: str) -> str:
    """Return the text in the window's language."""
    return QCoreApplication.translate("Settings", text)


def attention_card(theme: Theme, editors: Editors, *, has_tray: bool | None = None) -> SettingCard:
    """Return the card; the tray is offered where the desktop has one."""
    card = SettingCard(theme, ATTENTION, tr("While files are read"))
    rows = [
        ("is_told_when_done", tr("Tell when done"), tr("a notice with the exact counts")),
        ("is_kept_awake", tr("Keep this computer awake"), tr("no sleep while files are read")),
    ]
    if QSystemTrayIcon.isSystemTrayAvailable() if has_tray is None else has_tray:
        rows.append(("has_tray_icon", tr("Icon in the tray"), tr("reading goes on there when the window is closed")))
    for setting, title, note in rows:
        switch = SwitchEditor(theme, title)
        row = SettingRow(theme, title, note, switch)
        card.add_row(row)
        editors[setting] = (row, switch)
    card.fill()
    return card
