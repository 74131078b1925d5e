"""What happened to a file, what it means for it, and what to do, the best step first; the code is for copying."""
# ruff: noqa: N802, ARG002

from collections.abc import Collection, Mapping
from html import escape

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.core.errors import Failure
from desktop_app.core.progress import FileProgress
from desktop_app.core.status import MAX_ATTEMPTS, FileStatus
from desktop_app.ui.failures import detail_words, error_text
from desktop_app.ui.process.drawer.password_field import PasswordField
from desktop_app.ui.process.remedies import Action, actions_for, can_retry
from desktop_app.ui.process.words import password_words, retry_with_words, tr, tr_n
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.metrics import Radius
from desktop_app.ui.theme.status_style import STATUS_STYLES
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import Button, Kind
from desktop_app.ui.widgets.flow import FlowLayout
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.painting import paint_frame

_CODE_TOP_PX = 3
_ICONS: Mapping[Action, str] = {
    Action.RETRY: "ph.arrow-clockwise",
    Action.RESTART: "ph.arrow-clockwise",
    Action.REPLACE: "ph.swap",
    Action.PASSWORD: "ph.key",
    Action.OTHER_ENGINE: "ph.shuffle",
    Action.ENGINE: "ph.gear-six",
    Action.LIMITS: "ph.gear-six",
}


class Advice(QLabel):
    """A paragraph that begins with bold words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._lead, self._text = theme, "", ""
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        theme.changed.connect(self._restyle)
        self._restyle()

    def set_words(self, lead: str, text: str) -> None:
        """Show other words; neither is read as markup."""
        self._lead, self._text = lead, text
        self.setAccessibleName(f"{lead} {text}")
        self._restyle()

    @Slot()
    def _restyle(self) -> None:
        self.setFont(self._theme.font(Type.CAPTION))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.colour(Role.TEXT))
        self.setPalette(palette)
        style = f"margin:0; line-height:{self._theme.line_px(Type.BODY)}px"
        self.setText(f'<p style="{style}"><b>{escape(self._lead)}</b> {escape(self._text)}</p>')


class ErrorBox(QWidget):
    """The box in the drawer; `action_asked` carries the `Action` of the button that was clicked.

    `before` is what lies before the buttons in the order of tabs. A file that asks for a password shows the field for
    it at once; `password_given` carries what was typed, which is nowhere kept.
    """

    action_asked = Signal(str)
    password_given = Signal(str)

    def __init__(self, theme: Theme, before: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._before = theme, before
        self._status = FileStatus.FAILED
        self._shown: object = None
        self._other = ""
        self._title = Label(theme, kind=Type.STRONG, role=Role.FAILED, is_wrapped=True)
        self._code = Label(theme, kind=Type.MONO, role=Role.TEXT_2)
        self._code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._means = Label(theme, kind=Type.CAPTION, is_wrapped=True)
        self._advice = Advice(theme)
        self._buttons: list[Button] = []
        self.password = PasswordField(theme)
        self.password.given.connect(self.password_given)
        self._row = QWidget()
        self._flow = FlowLayout(self._row)
        self._lay_out()
        theme.changed.connect(self.update)
        self.hide()

    def buttons(self) -> list[Button]:
        """Return the actions that are offered, the best first."""
        return list(self._buttons)

    def show_progress(self, progress: FileProgress, *, may_act: bool, engines: Collection[str] = ()) -> None:
        """Show a file that stopped; hide for all others. `engines` are other ones that could read it."""
        error, actions = progress.error, actions_for(progress, engines) if may_act else ()
        shown = (progress.file_id, progress.status, progress.attempt, error, actions)
        if shown == self._shown:
            return
        self._shown = shown
        is_shown = error is not None and progress.status.is_ended and progress.status is not FileStatus.COMPLETED
        self.password.ask(is_wanted=is_shown and Action.PASSWORD in actions)
        self.setVisible(is_shown)
        if error is not None and is_shown:
            self._status = progress.status
            self._other = next(iter(engines), "")
            self._fill(progress, error, tuple(action for action in actions if action is not Action.PASSWORD))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, border and icon in the status's colours."""
        painter, style, colour = QPainter(self), STATUS_STYLES[self._status], self._theme.colour
        paint_frame(painter, QRectF(self.rect()), Radius.CARD - 2, colour(style.tint), colour(style.bar))
        side = self._theme.px(18)
        place = QRectF(12, 11 + (self._theme.line_px(Type.STRONG) - side) / 2, side, side)
        self._theme.paint_icon(painter, place, style.icon, style.text)

    def _fill(self, progress: FileProgress, error: Failure, actions: tuple[Action, ...]) -> None:
        self._title.set_role(STATUS_STYLES[progress.status].text)
        self._title.set_words(error_text(error.code).title)
        self._code.set_words(error.code.value)
        self._means.set_words(_means_words(error))
        advice = _advice_words(progress, error)
        if not self.password.isHidden():
            advice = password_words()
        self._advice.set_words(tr("What to do:"), advice)
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        has_field = not self.password.isHidden()
        self._buttons = [
            self._make_button(action, is_first=not number and not has_field) for number, action in enumerate(actions)
        ]
        self._row.setVisible(bool(actions))
        before: QWidget = self._before
        for button in (*self.password.stops(), *self._buttons):
            QWidget.setTabOrder(before, button)
            before = button
        self.setAccessibleName(f"{self._title.words}. {self._means.words} {self._advice.accessibleName()}")
        self.update()

    def _make_button(self, action: Action, *, is_first: bool) -> Button:
        kind = Kind.PRIMARY if is_first else Kind.SECONDARY
        button = Button(self._theme, button_words(action, self._other), kind, icon=_ICONS[action])
        button.setProperty("action", action.value)
        button.clicked.connect(self._ask)
        self._flow.addWidget(button)
        button.show()
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(self._theme.px(18) + 8, 0, 0, 0)
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        code = QVBoxLayout()
        code.setContentsMargins(0, _CODE_TOP_PX, 0, 0)
        code.addWidget(self._code)
        code.addStretch(1)
        head.addLayout(code)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 11, 12, 11)
        column.setSpacing(5)
        column.addLayout(head)
        column.addWidget(self._means)
        column.addWidget(self._advice)
        column.addWidget(self.password)
        column.addSpacing(3)
        column.addWidget(self._row)

    @Slot()
    def _ask(self) -> None:
        button = self.sender()
        if isinstance(button, Button):
            self.action_asked.emit(str(button.property("action")))


def button_words(action: Action, other_engine: str = "") -> str:
    """Return the words of an action's button where there is room for them; `other_engine` could read the file."""
    words = {
        Action.RETRY: tr("Retry"),
        Action.RESTART: tr("Restart"),
        Action.REPLACE: tr("Replace file..."),
        Action.PASSWORD: tr("Enter password..."),
        Action.OTHER_ENGINE: retry_with_words(other_engine),
        Action.ENGINE: tr("Engine settings"),
        Action.LIMITS: tr("Time limits"),
    }
    return words[action]


def _means_words(error: Failure) -> str:
    # The failure's own message may know more than its title: behind a colon.
    details, means = detail_words(error), error_text(error.code).means
    return f"{details[:1].upper()}{details[1:].rstrip('.')}. {means}" if details else means


def _advice_words(progress: FileProgress, error: Failure) -> str:
    if can_retry(progress) or progress.attempt < MAX_ATTEMPTS:
        return error_text(error.code).remedy
    used = tr_n("The %n attempt is used.", "All %n attempts are used.", MAX_ATTEMPTS)
    return f"{error_text(error.code).remedy} {used}"
