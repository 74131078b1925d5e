"""The places of the window, in the rail's order; known before any screen is built."""

from desktop_app.ui.shell.words import tr
from desktop_app.ui.widgets.place import Place

PROCESS, REVIEW, RESULTS, HISTORY = "process", "review", "results", "history"
ANALYTICS, SETTINGS = "analytics", "settings"
BELOW = frozenset({SETTINGS})
"""Those that stand at the rail's end."""


def places_of_window() -> tuple[Place, ...]:
    """Return all places, in the window's language."""
    return (
        Place(PROCESS, tr("Window", "Process"), "ph.stack", "Ctrl+1"),
        Place(REVIEW, tr("Window", "Review"), "ph.clipboard-text", "Ctrl+2"),
        Place(RESULTS, tr("Window", "Results"), "ph.heartbeat", "Ctrl+3"),
        Place(HISTORY, tr("Window", "History"), "ph.clock-counter-clockwise", "Ctrl+4"),
        Place(ANALYTICS, tr("Window", "Analytics"), "ph.chart-bar", "Ctrl+5"),
        Place(SETTINGS, tr("Window", "Settings"), "ph.gear-six", "Ctrl+,"),
    )


def place_of(key: str) -> Place:
    """Return the place with this key, in the window's language."""
    return next(place for place in places_of_window() if place.key == key)
