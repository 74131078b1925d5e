"""The panel that asks before anything may be sent: what goes to which host, and what stays."""
# ruff: noqa: N802, ARG002

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.settings import Settings
from desktop_app.ui.settings.engine_desk import ApiFacts, KeyPlace
from desktop_app.ui.settings.engine_form import tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Radius, Space
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, Kind
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.painting import paint_frame
from desktop_app.ui.widgets.sign import Sign


class ConsentBox(QWidget):
    """A tinted box inside a card that asks; hidden until it does."""

    agreed = Signal()
    declined = Signal()

    def __init__(self, theme: Theme, agree_words: str) -> None:
        super().__init__()
        self._theme = theme
        self._title = Label(theme, "", Type.STRONG, is_wrapped=True)
        self._lines = [_Line(theme, icon, role) for icon, role in (
            ("ph.cloud-arrow-up-fill", Role.DOWNLOADING),
            ("ph.warning-fill", Role.WARN),
            ("ph.shield-check-fill", Role.ACCENT),
        )]  # fmt: skip
        self.use_button = Button(theme, agree_words, Kind.PRIMARY)
        self.cancel_button = Button(theme, tr("Cancel"))
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S12, Space.S10, Space.S12, Space.S12)
        column.setSpacing(Space.S6)
        column.addWidget(self._title)
        for line in self._lines:
            column.addWidget(line)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S8)
        buttons.addWidget(self.use_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        column.addSpacing(2)
        column.addLayout(buttons)
        self.use_button.clicked.connect(self.agreed)
        self.cancel_button.clicked.connect(self.declined)
        theme.changed.connect(self.update)
        self.hide()

    @property
    def words(self) -> str:
        """All that is said, for assistive technology."""
        return self.accessibleName()

    def show_words(self, title: str, texts: tuple[str, str, str]) -> None:
        """Ask this, and say what would go, what becomes of names, and what stays."""
        self._title.set_words(title)
        for line, text in zip(self._lines, texts, strict=True):
            line.set_words(text)
        self.setAccessibleName(" ".join((title, *texts)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box."""
        colour = self._theme.colour
        paint_frame(
            QPainter(self),
            QRectF(self.rect()),
            Radius.CONTROL,
            colour(Role.DOWNLOADING_TINT),
            colour(Role.DOWNLOADING_BAR),
        )


class ConsentPanel(ConsentBox):
    """Asks before pages are sent to an API."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, tr("Use this API"))

    def show_facts(self, facts: ApiFacts, settings: Settings) -> None:
        """Say what would be sent with these settings."""
        host = facts.host
        texts = (sent_words(settings).format(host=host), masked_words(settings), _kept_words(facts))
        self.show_words(tr("Send pages to {host}?").format(host=host), texts)
        self.cancel_button.setVisible(not facts.is_chosen)


class _Line(QWidget):
    def __init__(self, theme: Theme, icon: str, role: Role) -> None:
        super().__init__()
        self._label = Label(theme, "", Type.CAPTION, is_wrapped=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S8)
        row.addWidget(Sign(theme, icon, role, 14), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)

    def set_words(self, text: str) -> None:
        """Show a sentence."""
        self._label.set_words(text)
        self.setAccessibleName(text)


def sent_words(settings: Settings) -> str:
    """Return what is sent, with room for the host."""
    if settings.api_always_sends_pictures:
        return tr("Sent to {host}: pictures of all pages, and their text.")
    return tr("Sent to {host}: the text of pages, and pictures of pages without text.")


def masked_words(settings: Settings) -> str:
    """Return what becomes of names and identifiers."""
    if settings.api_masks_personal_data:
        return tr("Names, birth dates and identifiers are blacked out where found; some can be missed.")
    return tr("Names, birth dates and identifiers are sent as they stand on the page.")


def _kept_words(facts: ApiFacts) -> str:
    if facts.key.place is KeyPlace.NONE and facts.is_this_computer:
        return tr("Your files, their names, notes and past results stay here.")
    return tr("Your files, their names, notes and past results stay here. The key goes to this host alone.")
