"""The card of what the program tells and asks of the desktop."""

from PySide6.QtWidgets import QSystemTrayIcon

from desktop_app.ui.settings.cards import Editors, add_switch, tr
from desktop_app.ui.settings.rows import SettingCard
from desktop_app.ui.theme.theme import Theme

ATTENTION = "attention"


def attention_card(theme: Theme, editors: Editors) -> SettingCard:
    """Return the card; the tray is offered where the desktop has one."""
    card = SettingCard(theme, ATTENTION, tr("While files are read"))
    for setting in ("is_told_when_done", "is_kept_awake"):
        add_switch(theme, card, editors, setting)
    if QSystemTrayIcon.isSystemTrayAvailable():
        add_switch(theme, card, editors, "has_tray_icon")
    card.fill()
    return card
