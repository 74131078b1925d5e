"""The palette that Fusion paints with, so that dialogs the kit does not know wear the theme too."""

from collections.abc import Callable

from PySide6.QtGui import QColor, QPalette

from desktop_app.ui.theme.colours import Role

_ROLES: tuple[tuple[QPalette.ColorRole, Role], ...] = (
    (QPalette.ColorRole.Window, Role.WINDOW),
    (QPalette.ColorRole.WindowText, Role.TEXT),
    (QPalette.ColorRole.Base, Role.SURFACE),
    (QPalette.ColorRole.AlternateBase, Role.SUNKEN),
    (QPalette.ColorRole.Text, Role.TEXT),
    (QPalette.ColorRole.Button, Role.SURFACE),
    (QPalette.ColorRole.ButtonText, Role.TEXT),
    (QPalette.ColorRole.BrightText, Role.DANGER),
    (QPalette.ColorRole.ToolTipBase, Role.RAISED),
    (QPalette.ColorRole.ToolTipText, Role.TEXT),
    (QPalette.ColorRole.PlaceholderText, Role.TEXT_3),
    (QPalette.ColorRole.Highlight, Role.ACCENT),
    (QPalette.ColorRole.HighlightedText, Role.ON_ACCENT),
    (QPalette.ColorRole.Accent, Role.ACCENT),
    (QPalette.ColorRole.Link, Role.LINK),
    (QPalette.ColorRole.LinkVisited, Role.LINK),
    (QPalette.ColorRole.Light, Role.SURFACE),
    (QPalette.ColorRole.Midlight, Role.HOVER),
    (QPalette.ColorRole.Mid, Role.BORDER),
    (QPalette.ColorRole.Dark, Role.BORDER_STRONG),
    (QPalette.ColorRole.Shadow, Role.BORDER_STRONG),
)
_GREYED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
    QPalette.ColorRole.HighlightedText,
)


def make_palette(colour: Callable[[Role], QColor]) -> QPalette:
    """Return the palette for a set of colours."""
    palette = QPalette()
    for place, role in _ROLES:
        palette.setColor(place, colour(role))
    for place in _GREYED:
        palette.setColor(QPalette.ColorGroup.Disabled, place, colour(Role.TEXT_DISABLED))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Highlight, colour(Role.TRACK))
    return palette
