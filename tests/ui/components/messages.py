"""Banners, toasts, drop frames, states of lists, and the engine indicator."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.buttons import Button, Kind, Size
from desktop_app.ui.widgets.cards import Card, ListCard
from desktop_app.ui.widgets.clock import AnimationClock
from desktop_app.ui.widgets.drop_frame import DropFrame
from desktop_app.ui.widgets.engine_indicator import EngineIndicator, EngineState
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.list_states import ListState, LoadingRows
from desktop_app.ui.widgets.toast import Toast
from desktop_app.ui.widgets.tones import Tone
from tests.ui.components.grounds import row_of, titled_card


def banner_in(card: Card, theme: Theme, clock: AnimationClock) -> Banner:
    """Return a new banner that lies in a card."""
    banner = Banner(theme, clock)
    card.column.addWidget(banner)
    return banner


def banners_card(theme: Theme, clock: AnimationClock) -> Card:
    """Return the card of the banners."""
    card = titled_card(theme, "Banners")
    small = Size.SMALL

    def retry(text: str) -> Button:
        return Button(theme, text, Kind.SECONDARY, small, icon="ph.arrow-clockwise")

    done = banner_in(card, theme, clock)
    now = Button(theme, "Review now", Kind.PRIMARY, small)
    done.show_message(Tone.GOOD, "All 12 files completed", "143 values · 8 to check", [now, Button(theme, "Stay here")])
    done.setObjectName("done")
    partial = banner_in(card, theme, clock)
    review = Button(theme, "Review 10", Kind.PRIMARY, small)
    text = "110 values ready to check; the other 2 are kept."
    partial.show_message(Tone.WARNING, "10 completed, 1 failed, 1 timed out", text, [review, retry("Retry 2")])
    none = banner_in(card, theme, clock)
    text = "Nothing was saved. Open a file to see what to do."
    none.show_message(Tone.BAD, "No file could be completed", text, [retry("Retry 3")])
    api = banner_in(card, theme, clock)
    text = "Page text and images go to api.medivista.example."
    api.show_message(Tone.NOTE, "This session uses the API engine", text, [Button(theme, "Use local engine")])
    paused = banner_in(card, theme, clock)
    resume = Button(theme, "Resume", Kind.PRIMARY, small, icon="ph.play")
    text = "Files being read were finished first. Nothing runs until you resume."
    paused.show_message(Tone.NEUTRAL, "Paused at 4 of 12 files", text, [resume], icon="ph.pause")
    return card


def toasts_card(theme: Theme) -> Card:
    """Return the card of the toasts."""
    card = titled_card(theme, "Toasts: bottom right, one at a time, 6 s, stay while hovered or focused", spacing=6)
    messages = (
        (Tone.GOOD, "Exported 214 values.", "varga-elena.csv", "Show in folder"),
        (Tone.NEUTRAL, "Row 7 removed.", "", "Undo"),
        (Tone.BAD, "Export not written.", "The disk is full; your data is unchanged.", "Choose place..."),
    )
    for message in messages:
        toast = Toast(theme, card)
        card.column.addWidget(toast)
        toast.show_message(*message)
    return card


def list_card(theme: Theme, title: str, body: QWidget) -> ListCard:
    """Return a list's frame with a state in it."""
    card = ListCard(theme, name=title, head_at_100=30)
    head = Label(theme, title, Type.LABEL, Role.TEXT_2)
    head.setFixedHeight(theme.px(30))
    head.setContentsMargins(11, 0, 0, 0)
    card.column.addWidget(head)
    card.column.addWidget(body, 1)
    card.setFixedHeight(max(206, theme.px(206)))
    return card


def list_states(theme: Theme) -> QHBoxLayout:
    """Return the four states of lists."""
    go = Button(theme, "Go to Process", Kind.PRIMARY, Size.SMALL, icon="ph.stack")
    empty = ListState(
        theme, "ph.tray", "No sessions yet", "Sessions appear here once files have been dropped on Process.", [go]
    )
    none = ListState(
        theme,
        "ph.funnel",
        "No file is “Timed out”",
        "12 files are hidden by the filter.",
        [Button(theme, "Show all 12")],
    )
    retry = Button(theme, "Try again", Kind.PRIMARY, Size.SMALL, icon="ph.arrow-clockwise")
    text = (
        "The data folder is not reachable. Your sessions are not lost. Plug the drive in, or choose the folder again."
    )
    error = ListState(
        theme,
        "ph.warning-circle-fill",
        "History could not be opened",
        text,
        [retry, Button(theme, "Choose folder...")],
        code="DATA_FOLDER_MISSING",
        is_error=True,
    )
    cards = (
        list_card(theme, "List, empty", empty),
        list_card(theme, "List, nothing matches", none),
        list_card(theme, "List, loading (after 300 ms)", LoadingRows(theme, 44, after_ms=0)),
        list_card(theme, "List, error", error),
    )
    row = QHBoxLayout()
    row.setSpacing(12)
    for card in cards:
        row.addWidget(card, 1)
    return row


def engines_card(theme: Theme) -> Card:
    """Return the card of the engine indicator."""
    card = titled_card(theme, "Engine indicator")
    states = (
        (EngineState.LOCAL, "Local engine", "nothing leaves this computer"),
        (EngineState.API, "API engine", "page text goes to api.medivista.example"),
        (EngineState.UNREACHABLE, "API not reachable", "3 files wait, nothing is lost"),
    )
    widgets: list[QWidget] = []
    for state in states:
        indicator = EngineIndicator(theme)
        indicator.set_state(*state)
        widgets.append(indicator)
    card.column.addLayout(row_of(*widgets, spacing=12))
    return card


def drop_frames(theme: Theme) -> QHBoxLayout:
    """Return the two states of the drop frame."""
    row = QHBoxLayout()
    row.setSpacing(13)
    hosts = [QWidget(), QWidget()]
    for host in hosts:
        host.setAccessibleName("Content")
        host.setFixedHeight(max(100, theme.px(100)))
        row.addWidget(host, 1)
    DropFrame(theme, hosts[0]).show_accepted("Drop to add 7 files", "1 more is not supported and is left out")
    DropFrame(theme, hosts[1]).show_refused("These files cannot be read", "DOCX is not supported. Save it as PDF.")
    return row
