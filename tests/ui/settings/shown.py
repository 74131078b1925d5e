"""The Settings screen on desks in memory, and what of it is seen."""

from PySide6.QtWidgets import QAbstractButton

from desktop_app.ui.settings.editors import NumberEditor, SwitchEditor
from desktop_app.ui.settings.rows import SettingRow
from desktop_app.ui.settings.screen import SettingsScreen
from desktop_app.ui.settings.undo import Changes
from desktop_app.ui.theme.theme import Theme
from tests.ui.settings.fake_engine_desk import FakeEngineDesk
from tests.ui.settings.fakes import FakeReleaseDesk, FakeSettingsDesk


def settings_screen(
    theme: Theme, desk: FakeSettingsDesk, engine_desk: FakeEngineDesk | None = None, changes: Changes | None = None
) -> SettingsScreen:
    """Return the screen as the window builds it."""
    return SettingsScreen(
        theme,
        desk,  # pyright: ignore[reportArgumentType] - Signal
        engine_desk=engine_desk or FakeEngineDesk(desk),  # pyright: ignore[reportArgumentType] - as above
        release_desk=FakeReleaseDesk(),
        changes=changes,
    )


def number(screen: SettingsScreen, name: str) -> NumberEditor:
    """Return the editor of a number."""
    editor = screen.editors[name][1]
    assert isinstance(editor, NumberEditor)
    return editor


def switch(screen: SettingsScreen, name: str) -> QAbstractButton:
    """Return the switch of a setting."""
    editor = screen.editors[name][1]
    assert isinstance(editor, SwitchEditor)
    return editor.switch


def visible_rows(screen: SettingsScreen) -> set[str]:
    """Return the titles of the rows that are seen."""
    return {row.title for row in screen.findChildren(SettingRow) if row.isVisible()}
