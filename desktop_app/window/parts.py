"""The open window with the parts it stands on."""

from dataclasses import dataclass

from desktop_app.app import App
from desktop_app.background.errands import Errands
from desktop_app.background.single_instance import SingleInstance
from desktop_app.ui import desk as desks
from desktop_app.ui.shell.shell import Shell
from desktop_app.ui.theme.theme import Theme
from desktop_app.window.bugs import Bugs
from desktop_app.window.data import DataPart
from desktop_app.window.language_change import LanguageChange
from desktop_app.window.screens import Reviewing, Screens


@dataclass(slots=True)
class Window:
    """The open window with the parts it stands on."""

    shell: Shell
    screens: Screens
    theme: Theme
    app: App
    errands: Errands
    session_desk: desks.SessionDesk
    reviewing: Reviewing
    settings_desk: desks.SettingsDesk
    instance: SingleInstance
    data: DataPart | None = None
    language_change: LanguageChange | None = None
    bugs: Bugs | None = None
