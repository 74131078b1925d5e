"""What stands in place of a report: nothing to review, or reports that cannot be read."""

from collections.abc import Callable

from PySide6.QtCore import SignalInstance

from desktop_app.ui.review.words import tr
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, Kind
from desktop_app.ui.widgets.list_states import ListState


def nothing_to_review(theme: Theme, process_asked: SignalInstance) -> ListState:
    """Return what is shown where there is no report; its button asks for Process."""
    go = Button(theme, tr("Go to Process"), Kind.PRIMARY)
    go.clicked.connect(process_asked)
    text = tr("Reports appear here as soon as a file is read.")
    return ListState(theme, "ph.clipboard-text", tr("Nothing to review"), text, (go,))


def unreadable(theme: Theme, try_again: Callable[[], None]) -> ListState:
    """Return what is shown where the database did not answer; its button tries again."""
    again = Button(theme, tr("Try again"), icon="ph.arrow-clockwise")
    again.clicked.connect(try_again)
    text = tr("The database did not answer. Nothing is lost; what was confirmed is kept.")
    return ListState(theme, "ph.warning-circle-fill", tr("Reports cannot be read"), text, (again,))
